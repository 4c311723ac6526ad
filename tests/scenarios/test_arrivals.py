"""Webhooks as providers really send them: three times, late, and in any order (THREATS.md I3, I6, F11, F12)."""

import random
from datetime import timedelta

import pytest

from tests.scenarios.follow import TEXTS, asks
from tests.scenarios.people import Letter, Person, post_all
from tests.scenarios.records import all_is_done, count_messages, deliveries_to, once, the_case_of

pytestmark = pytest.mark.slow
EVERYWHERE = pytest.mark.parametrize("house", ["sqlite", "postgresql", "split"], indirect=True)

STORY = (
    "saya di Malaysia",
    "tolong, majikan pukul saya",
    "paspor saya diambil agen",
    "nama saya Contoh",
    "saya tidak boleh keluar rumah",
    "kaki saya sakit",
)


@EVERYWHERE
async def test_three_copies_of_each_webhook_do_nothing_twice(worker: Person) -> None:
    await post_all(worker, three_of(worker.letter("tolong, majikan pukul saya")))
    asks(await worker.hears(), worker, "sos", "where_now")
    await post_all(worker, three_of(worker.letter("Malaysia")))
    asks(await worker.hears(), worker, "sos", "safe_to_chat")
    await post_all(worker, three_of(await worker.press(TEXTS.render("id", "sos-safe_to_chat-yes"))))
    asks(await worker.hears(), worker, "sos", "in_danger_now")
    await once(lambda: all_is_done(worker.house), bool)

    case = await the_case_of(worker)
    assert await count_messages(worker) == 3
    assert len(await worker.hears_all()) == 3
    assert len(await deliveries_to(worker)) == 3
    assert case.told == ["tolong, majikan pukul saya", "Malaysia", "Aman"]


@EVERYWHERE
async def test_webhooks_that_overtake_each_other_lead_to_the_same_ticket(worker: Person, seed: int) -> None:
    other = type(worker)(worker.house, worker.http)
    in_order, overtaking = letters_of(worker), letters_of(other)
    random.Random(seed).shuffle(overtaking)

    for letter in in_order:
        await worker.post(letter)
        await worker.hears()
    await post_all(other, overtaking)
    await once(lambda: count_messages(other), lambda count: count == len(STORY))
    await once(lambda: all_is_done(other.house), bool)

    one, same = await the_case_of(worker), await the_case_of(other)
    assert same.ticket.urgency == one.ticket.urgency
    assert same.told == one.told
    assert {word for _, word in await deliveries_to(other)} == {word for _, word in await deliveries_to(worker)}


def three_of(letter: Letter) -> list[Letter]:
    return [letter, letter, letter.written_anew()]


def letters_of(person: Person) -> list[Letter]:
    """The story with a second between its messages, told a minute ago."""
    begun = person.house.now() - timedelta(minutes=1)
    return [person.letter(words, begun + timedelta(seconds=place)) for place, words in enumerate(STORY)]
