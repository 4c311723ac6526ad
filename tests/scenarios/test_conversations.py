"""The scenarios a person in danger depends on, on every channel, with every part a process of its own."""

import io
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from operator import eq
from typing import Any

import aiohttp
import pytest
from PIL import Image

from bot.domain.tickets import TicketState
from tests.scenarios.attachments import VOICE, picture_with_a_place
from tests.scenarios.desk import Officer
from tests.scenarios.follow import TEXTS, asks, follow, give, says
from tests.scenarios.person import Person
from tests.scenarios.records import (
    alerts_about,
    cases_of,
    count_messages,
    deliveries_to,
    files_of,
    once,
    the_case_of,
)

pytestmark = pytest.mark.slow
EVERYWHERE = pytest.mark.parametrize("house", ["sqlite", "postgresql", "split"], indirect=True)
ON_SQLITE = pytest.mark.parametrize("house", ["sqlite"], indirect=True)

DISTRESS = "tolong, majikan pukul saya, paspor ditahan"
TO_THE_MENU = """
    welcome.language | id
    welcome.consent  | agree
"""


@EVERYWHERE
async def test_sos_from_nothing(worker: Person) -> None:
    await worker.says(DISTRESS)
    first = await worker.hears()

    case = await the_case_of(worker)
    asks(first, worker, "sos", "where_now")
    assert says(first, worker, "report_stands", "sos")
    assert case.ticket.reference in first.text
    assert case.ticket.urgency.value == "critical"
    assert case.told == [DISTRESS]
    assert ("opened", "critical") in await alerts_about(case, worker.house)


@ON_SQLITE
async def test_full_repatriation(worker: Person) -> None:
    await worker.says("halo")
    last = await follow(
        worker,
        TO_THE_MENU
        + """
        menu.choice               | repatriation
        repatriation.where_now    | (place)
        repatriation.in_danger    | no
        repatriation.hurt_or_ill  | ill
        repatriation.passport     | held
        repatriation.who_with     | children
        repatriation.children     | 2
        repatriation.since        | (skip)
        repatriation.reason       | unpaid
        repatriation.reach_safely | malam, lewat pesan saja
        """,
    )

    case = await the_case_of(worker)
    answers = {key: value for key, value in case.ticket.details.items() if not isinstance(value, dict)}
    assert says(last, worker, "what_next", "repatriation")
    assert case.ticket.country == "MY"
    assert case.ticket.urgency.value == "high"
    assert set(case.ticket.categories) == {"WANT_HOME", "SICK", "PASSPORT_HELD", "PREGNANT_CHILD", "UNPAID"}
    assert answers == {
        "repatriation.in_danger": "no",
        "repatriation.hurt_or_ill": "ill",
        "repatriation.passport": "held",
        "repatriation.who_with": "children",
        "repatriation.children": 2,
        "repatriation.since": None,
        "repatriation.reason": "unpaid",
    } | {key: value for key, value in answers.items() if key.endswith(("country", "reach_safely"))}


@ON_SQLITE
async def test_assistance_with_back_and_correction(worker: Person) -> None:
    await worker.says("halo")
    asked = await follow(
        worker,
        TO_THE_MENU
        + """
        menu.choice                    | assistance
        assistance.kind                | contract
        assistance.where_now           | Kuala Lumpur, Malaysia
        assistance.contract.difference | kembali
        assistance.where_now           | kembali
        assistance.kind                | wages
        assistance.where_now           | Johor, Malaysia
        assistance.wages.months_unpaid | banyak sekali
        """,
    )
    asks(asked, worker, "assistance", "wages.months_unpaid")
    await worker.says("4")
    last = await follow(
        worker,
        """
        assistance.wages.monthly_pay   | 1500 ringgit
        assistance.wages.employer_name | (skip)
        assistance.what_happened       | Gaji ditahan sejak Lebaran
        assistance.reach_safely        | (skip)
        """,
    )

    case = await the_case_of(worker)
    assert says(last, worker, "what_next", "assistance")
    assert case.ticket.details["assistance.kind"] == "wages"
    assert case.ticket.details["assistance.wages.months_unpaid"] == 4
    assert "assistance.contract.difference" not in case.ticket.details
    assert set(case.ticket.categories) == {"CONTRACT", "UNPAID"}
    assert {"Kuala Lumpur, Malaysia", "Johor, Malaysia"} <= set(case.told)


@ON_SQLITE
async def test_a_report_that_breaks_off_after_two_answers_stands_and_climbs(worker: Person) -> None:
    await worker.says("halo")
    await follow(
        worker,
        TO_THE_MENU
        + """
        menu.choice          | assistance
        assistance.kind      | illness
        assistance.where_now | Malaysia
        """,
    )
    before = await the_case_of(worker)
    heard = len(await worker.hears_all())

    await worker.house.moves_time(timedelta(minutes=11))
    after = await once(lambda: the_case_of(worker), lambda case: bool(case.entries("broken_off")))

    assert before.ticket.urgency.value == "high"
    assert after.ticket.reference == before.ticket.reference
    assert after.ticket.details == before.ticket.details
    assert after.ticket.urgency.value == "critical"
    assert ("raised", "critical") in await alerts_about(after, worker.house)
    assert len(await worker.hears_all()) == heard


@ON_SQLITE
async def test_voice_note_and_photo_reach_the_ticket(worker: Person) -> None:
    photo = picture_with_a_place()
    await worker.says(DISTRESS)
    await follow(
        worker,
        """
        sos.where_now     | Malaysia
        sos.safe_to_chat  | yes
        sos.in_danger_now | no
        sos.hurt          | no
        """,
    )
    await worker.sends_voice(VOICE)
    asks(await worker.hears(), worker, "sos", "with_whom")
    await worker.sends_photo(photo)
    await worker.hears()

    case = await the_case_of(worker)
    files = await once(
        lambda: files_of(case, worker.house), lambda kept: [file.state for file in kept] == ["stored", "stored"]
    )
    voice, picture = sorted(files, key=lambda file: file.kind, reverse=True)
    assert (voice.kind, voice.original) == ("voice", VOICE)
    assert (picture.kind, picture.original) == ("photo", photo)
    assert picture.shown is not None
    with Image.open(io.BytesIO(picture.shown)) as shown:
        assert (shown.format, shown.size, dict(shown.getexif())) == ("JPEG", (64, 48), {})


@ON_SQLITE
async def test_two_reports_of_one_person_are_one_ticket_until_it_is_closed(
    worker: Person, http: aiohttp.ClientSession
) -> None:
    await worker.says(DISTRESS)
    await worker.hears()
    await worker.says("menu")
    asked = await follow(worker, "welcome.consent | agree \n menu.choice | repatriation")
    first = await the_case_of(worker)
    asks(asked, worker, "repatriation", "where_now")
    assert "WANT_HOME" in first.ticket.categories

    officer = await Officer.of_agency(worker.house, http, first.ticket.agency)
    claim = await officer.claims(first.ticket.reference)
    await officer.closes(first.ticket.reference, claim)
    farewell = await worker.hears()
    await worker.says("SOS")
    again = await worker.hears()

    assert farewell.text.startswith(TEXTS.render("id", "report-closed"))
    closed, opened = [case.ticket for case in await cases_of(worker)]
    assert (closed.reference, closed.state) == (first.ticket.reference, TicketState.CLOSED)
    assert opened.state is TicketState.NEW
    assert opened.reference in again.text


@ON_SQLITE
async def test_language_switch_in_the_middle(worker: Person) -> None:
    await worker.says(DISTRESS)
    asks(await worker.hears(), worker, "sos", "where_now")
    await worker.says("Malaysia")
    asks(await worker.hears(), worker, "sos", "safe_to_chat")

    await worker.says("bahasa")
    asks(await worker.hears(), worker, "language", "language")
    await give(worker, "language", "language", "en")
    switched = await worker.hears()

    worker.language = "en"
    asks(switched, worker, "sos", "safe_to_chat")
    assert says(switched, worker, "language-changed")
    await give(worker, "sos", "safe_to_chat", "yes")
    asks(await worker.hears(), worker, "sos", "in_danger_now")
    case = await the_case_of(worker)
    assert case.ticket.details["sos.safe_to_chat"] is True


@EVERYWHERE
async def test_live_talk_both_ways_with_delivery_state(worker: Person, http: aiohttp.ClientSession) -> None:
    await worker.says(DISTRESS)
    await worker.hears()
    reference = (await the_case_of(worker)).ticket.reference
    officer = await Officer.of_agency(worker.house, http, (await the_case_of(worker)).ticket.agency)
    claim = await officer.claims(reference)

    await officer.writes(reference, claim, "Kami di sini. Apakah pintunya terkunci?")
    heard = await worker.hears()
    await worker.reads()
    await worker.says("Ya, dikunci dari luar")
    told = await once(lambda: the_case_of(worker), lambda case: "Ya, dikunci dari luar" in case.told)
    await officer.writes(reference, claim, "Baik, terima kasih.", ends_talk=True)
    await once(worker.hears_all, lambda heard: any("Baik, terima kasih." in each.text for each in heard))

    replies = await once(
        lambda: replies_in(officer, reference), lambda found: found[0]["delivery"] == worker.most_precise_delivery
    )
    assert "Kami di sini. Apakah pintunya terkunci?" in heard.text
    assert [reply["body"]["text"] for reply in replies] == [
        "Kami di sini. Apakah pintunya terkunci?",
        "Baik, terima kasih.",
    ]
    assert [entry.body["text"] for entry in told.entries("said")] == [DISTRESS, "Ya, dikunci dari luar"]
    asked_again = await once(worker.hears_all, lambda all_heard: len(all_heard) >= 4)
    asks(asked_again[-1], worker, "sos", "where_now")


@ON_SQLITE
async def test_answers_arrive_once_after_the_provider_was_down(worker: Person) -> None:
    await worker.says(DISTRESS)
    await worker.hears()
    await worker.provider_fails(times=3)

    for count, words in enumerate(("Malaysia", "aman", "tidak"), 2):
        await worker.says(words)
        await once(lambda: count_messages(worker), partial(eq, count))
    heard = await once(worker.hears_all, lambda heard: len(heard) >= 4, within_s=30)

    for message, key in zip(heard, ("where_now", "safe_to_chat", "in_danger_now", "hurt"), strict=True):
        asks(message, worker, "sos", key)
    # What was heard is marked a moment later.
    await once(lambda: deliveries_to(worker), are_all_sent)


def are_all_sent(found: Sequence[tuple[str, str]]) -> bool:
    return all(word in ("sent", "delivered", "read") for _, word in found)


async def replies_in(officer: Officer, reference: str) -> list[dict[str, Any]]:
    """An officer's words as the API shows them, with how far each got."""
    page = await officer.reads(reference)
    return [entry for entry in page["timeline"] if entry["kind"] == "reply"]
