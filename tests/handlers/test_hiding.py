"""Leaving in a hurry, and the PIN that opens again (THREATS.md T1, T2, T4, T29)."""

import re
from datetime import timedelta

import pytest

from bot.domain.tickets import EntryKind
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

# Words of the kind an employer must never read on this phone.
TELLING = re.compile(r"petugas|laporan|kasus|KBRI|majikan|darurat|officer|report|case|[0-9A-Z]{5}-[0-9A-Z]{5}", re.I)
NEXT_MESSAGES = (
    *("halo", "apa ini?", "menu", "bantuan", "bahasa", "kembali", "batal", "lewati", "1", "ya"),
    *(
        "siapa kamu",
        "status",
        "laporan saya",
        "/start",
        "tidak",
        "kasus saya",
        "PIN",
        "hapus",
        "batalkan laporan",
        "ok",
    ),
)


async def hide(talk: Talk) -> str:
    """A report and the exit word; gives the PIN."""
    await talk.worker.says("tolong, majikan pukul saya")
    pin = re.search(r"\b[0-9]{6}\b", talk.bot.text)
    assert pin is not None
    await talk.worker.says("keluar")
    return pin[0]


def another_pin(pin: str) -> str:
    return f"{(int(pin) + 1) % 1_000_000:06}"


async def test_T1_exit_word_shows_a_harmless_screen_and_takes_messages_back(talk: Talk) -> None:
    await hide(talk)

    assert talk.bot.text == talk.words("exit-screen")
    assert [identity.sender for identity in talk.wiped] == [talk.worker.sender]
    assert (await talk.person()).hidden_since is not None


@pytest.mark.parametrize("channel", ["telegram", "whatsapp", "page"])
async def test_T1_only_on_whatsapp_it_says_that_she_must_delete_the_chat_herself(talk: Talk, channel: str) -> None:
    worker = talk.somebody(getattr(talk, channel))
    await worker.says("tolong, majikan pukul saya")
    await worker.says("keluar")

    hint = talk.words("exit-whatsapp-hint")
    assert worker.bot.text.startswith(talk.words("exit-screen"))
    assert (hint in worker.bot.text) == (channel == "whatsapp")
    assert TELLING.search(worker.bot.text) is None


async def test_T1_next_twenty_messages_show_nothing_of_the_case_and_still_reach_the_ticket(talk: Talk) -> None:
    await hide(talk)
    shown = []
    for words in NEXT_MESSAGES:
        await talk.worker.says(words)
        shown.append(talk.bot.text)

    assert [text for text in shown if TELLING.search(text)] == []
    assert set(shown) == {talk.words("locked-hint")}
    ticket = await talk.ticket()
    said = [each.body["text"] for each in await talk.timeline(ticket) if each.kind is EntryKind.SAID]
    assert said[1:] == [words for words in NEXT_MESSAGES if words != "1"]  # a number may be a wrong PIN
    assert ticket.details == {}


async def test_T1_pin_opens_and_the_open_question_comes_back(talk: Talk) -> None:
    pin = await hide(talk)
    await talk.worker.says(pin)

    assert talk.bot.said("pin-right")
    assert talk.bot.asks == "where_now"
    assert (await talk.person()).hidden_since is None
    assert pin not in str([entry.body for entry in await talk.timeline(await talk.ticket())])


async def test_T1_sos_still_works_while_hidden(talk: Talk) -> None:
    for words in ("halo", "1", "1", "3"):
        await talk.worker.says(words)
    await talk.worker.presses(talk.words("assistance-kind-contract"))
    await talk.worker.says("keluar")
    await talk.worker.says("sos")

    ticket = await talk.ticket()
    assert ticket.urgency == "critical"
    assert ticket.reference not in talk.bot.text
    assert await talk.alerts() == [("opened", "normal"), ("raised", "critical")]


async def test_T1_danger_words_while_hidden_raise_the_ticket(talk: Talk) -> None:
    for words in ("halo", "1", "1", "3"):
        await talk.worker.says(words)
    await talk.worker.presses(talk.words("assistance-kind-contract"))
    await talk.worker.says("keluar")
    await talk.worker.says("majikan pukul saya")

    assert [each.urgency for each in await talk.tickets()] == ["critical"]


async def test_T1_end_of_a_talk_shows_nothing_while_hidden(talk: Talk) -> None:
    pin = await hide(talk)
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.ends_talk()
    assert talk.bot.heard == []
    await talk.worker.says(pin)

    assert talk.bot.asks == "where_now"


async def test_T1_timers_send_nothing_while_hidden(talk: Talk) -> None:
    await hide(talk)
    await talk.passes(timedelta(hours=2))

    assert talk.bot.heard == []


async def test_exit_without_a_case_hides_nothing_since_there_is_no_pin_to_open_it(talk: Talk) -> None:
    await talk.worker.says("halo")
    await talk.worker.says("keluar")
    assert talk.bot.text == talk.words("exit-screen")
    await talk.worker.says("halo")

    assert talk.bot.asks == "consent"


async def test_T2_wrong_pins_slow_down_and_tell_an_officer(talk: Talk) -> None:
    pin = await hide(talk)
    for _ in range(5):
        await talk.worker.says(another_pin(pin))
        assert talk.bot.text == talk.words("locked-hint")
    ticket = await talk.ticket()
    assert (ticket.needs_review, ticket.is_open) == ("wrong_pins", True)
    assert await talk.alerts() == [("opened", "critical"), ("wrong_pins", "critical")]

    await talk.worker.says(pin)
    assert talk.bot.text == talk.words("locked-hint")
    await talk.passes(timedelta(minutes=15))
    await talk.worker.says(pin)

    assert talk.bot.said("pin-right")


async def test_T4_right_pin_starts_the_count_anew(talk: Talk) -> None:
    pin = await hide(talk)
    for _ in range(4):
        await talk.worker.says(another_pin(pin))
    await talk.worker.says(pin)
    await talk.worker.says("keluar")
    for _ in range(4):
        await talk.worker.says(another_pin(pin))
    await talk.worker.says(pin)

    assert talk.bot.said("pin-right")
    assert await talk.alerts() == [("opened", "critical")]


async def test_T2_takeover_in_the_menu_learns_nothing_without_the_pin(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    ticket = await talk.ticket()
    await talk.worker.says("batal")
    await talk.worker.says("menu")
    while talk.bot.asks in ("language", "consent"):
        await talk.worker.says("1")
    await talk.worker.says(talk.words("menu-choice-my_case"))
    shown = []
    for words in ("000000", "111111", "222222"):
        await talk.worker.says(words)
        shown.append(talk.bot.text)

    assert talk.bot.said("without_pin") or talk.bot.said("pin-right")
    assert [text for text in shown if ticket.reference in text] == []
    assert (await talk.ticket()).is_open


async def test_T25_new_person_on_an_old_number_sees_nothing_of_the_former_one(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    ticket = await talk.ticket()
    stranger = talk.somebody()
    for words in ("halo", "1", "1", talk.words("menu-choice-my_case")):
        await stranger.says(words)

    assert stranger.bot.said("no_cases")
    assert [row for row in stranger.bot.history if ticket.reference in row.message.text] == []


async def test_T1_officers_words_wait_for_the_pin_while_nothing_may_show(talk: Talk) -> None:
    pin = await hide(talk)
    officer = await talk.officer(name="Rini Contoh")
    await officer.claims(await talk.ticket())

    await officer.writes("Apakah kamu aman?")
    hidden = talk.bot.text
    await talk.worker.says(pin)

    assert hidden == talk.words("neutral-officer-wrote")
    assert talk.words("officer-message", name="Rini", text="Apakah kamu aman?") in talk.bot.text
