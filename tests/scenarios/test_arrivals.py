"""Webhooks as providers really send them: three times, late, and in any order (THREATS.md I3, I6, F11, F12)."""

import random
from datetime import timedelta

import pytest

from tests.scenarios.attachments import picture_with_a_place
from tests.scenarios.follow import TEXTS, asks
from tests.scenarios.person import Letter, Person, post_all
from tests.scenarios.records import all_is_done, count_messages, deliveries_to, files_of, once, the_case_of

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


@pytest.mark.parametrize("house", ["sqlite"], indirect=True)
async def test_photo_sent_just_before_the_cry_stands_in_its_ticket(worker: Person) -> None:
    await worker.sends_photo(picture_with_a_place())
    await worker.hears()
    await worker.says("majikan pukul saya")
    await worker.hears()

    case = await the_case_of(worker)
    files = await once(lambda: files_of(case, worker.house), lambda kept: [file.state for file in kept] == ["stored"])
    assert files[0].shown is not None
    assert sorted(case.told) == ["", "majikan pukul saya"]
    assert [entry.body["media"] for entry in case.timeline if entry.file_id is not None] == ["photo"]


def three_of(letter: Letter) -> list[Letter]:
    return [letter, letter, letter.written_anew()]


def letters_of(person: Person) -> list[Letter]:
    """The story with a second between its messages, told a minute ago."""
    begun = person.house.now() - timedelta(minutes=1)
    return [person.letter(words, begun + timedelta(seconds=place)) for place, words in enumerate(STORY)]
