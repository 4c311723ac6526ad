"""Distress: the ticket first, then the questions; whatever is answered stands in the ticket at once."""

import re
from datetime import timedelta

from bot.domain.commands import OpenTicket
from bot.domain.tickets import EntryKind, read_reference
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@flow("my_case")
async def about_a_relative(chat: Chat) -> None:
    """A report about another worker, in the place of a flow that the menu leads to."""
    await chat.do("ticket", OpenTicket("MISSING", "high", about="other"))
    await chat.ask("then", Choice("write_more", "fine_now", "menu"))


async def welcome(talk: Talk) -> None:
    """Lead the worker to the menu."""
    for words in ("halo", "1", "1"):
        await talk.worker.says(words)
    assert talk.bot.asks == "choice.0"


async def test_worker_in_danger_gets_an_alarm_before_any_other_question(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")

    assert talk.bot.said("sos-report_stands")
    assert talk.bot.asks == "where_now"
    assert [(each.urgency, each.category) for each in await talk.tickets()] == [("critical", "VIOLENCE")]
    assert await talk.alerts() == [("opened", "critical")]


async def test_sos_from_nothing_opens_a_critical_ticket_before_any_question(talk: Talk) -> None:
    await talk.worker.says("SOS")

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.category, ticket.about) == ("critical", "DANGER_NOW", "self")
    assert await talk.alerts() == [("opened", "critical")]
    assert talk.bot.asks == "where_now"
    assert not talk.bot.said("welcome-consent")


async def test_first_words_and_why_they_alarmed_stand_in_the_timeline(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")

    opened, said = await talk.timeline(await talk.ticket())
    reasons = ["tolong pukul", "majikan pukul", "pukul saya"]
    assert (opened.kind, opened.body["reasons"]) == (EntryKind.OPENED, reasons)
    assert (said.kind, said.body["text"]) == (EntryKind.SAID, "tolong, majikan pukul saya")


async def test_each_answer_is_in_the_ticket_at_once(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    await talk.worker.says("ya")
    await talk.worker.presses(talk.words("choice-yes"))

    ticket = await talk.ticket()
    assert ticket.details == {
        "sos.where_now": {"text": "Kuala Lumpur"},
        "sos.safe_to_chat": True,
        "sos.in_danger_now": "yes",
    }
    assert ticket.country == "MY"
    assert talk.bot.asks == "hurt"


async def test_going_back_changes_the_answer_while_the_timeline_keeps_the_old_one(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Riyadh")
    await talk.worker.says("kembali")
    assert talk.bot.asks == "where_now"
    assert (await talk.ticket()).details == {}
    await talk.worker.says("Kuala Lumpur")

    ticket = await talk.ticket()
    assert ticket.details == {"sos.where_now": {"text": "Kuala Lumpur"}}
    assert ticket.country == "MY"
    answers = [each.body["text"] for each in await talk.timeline(ticket) if each.kind is EntryKind.ANSWER]
    assert answers == ["Riyadh", "Kuala Lumpur"]


async def test_reference_and_pin_come_once(talk: Talk) -> None:
    await talk.worker.says("sos")
    reference = (await talk.ticket()).reference
    first = talk.bot.text
    for words in ("Kuala Lumpur", "ya", "tidak", "tidak", "lewati", "1", "lewati"):
        await talk.worker.says(words)

    shown = [row.message.text for row in talk.bot.history if reference in row.message.text]
    assert shown == [first]
    assert read_reference(reference) == reference
    assert len(re.findall(r"\b[0-9]{6}\b", first)) == 1


async def test_report_to_its_end_leaves_every_answer_and_no_open_question(talk: Talk) -> None:
    await talk.worker.says("sos")
    for words in ("Kuala Lumpur", "ya", "tidak", "tidak", "Dia marah sejak pagi", "2", "3", "malam hari"):
        await talk.worker.says(words)

    assert talk.bot.said("what_next")
    assert talk.bot.asks is None
    ticket = await talk.ticket()
    assert ticket.details["sos.what_happened"] == {"text": "Dia marah sejak pagi"}
    assert ticket.details["sos.children"] == 3
    assert ticket.categories == ("DANGER_NOW", "PREGNANT_CHILD")
    assert (await talk.person()).profile.safe_contact == "malam hari"


async def test_place_and_photo_are_answers_too(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.sends_place(3.14, 101.69)
    for words in ("ya", "tidak", "tidak"):
        await talk.worker.says(words)
    await talk.worker.sends_photo("lihat tangan saya")

    ticket = await talk.ticket()
    assert ticket.details["sos.where_now"] == {"latitude": 3.14, "longitude": 101.69}
    entry = (await talk.timeline(ticket))[-1]
    assert ticket.details["sos.what_happened"] == {"files": [entry.file_id], "text": "lihat tangan saya"}
    assert (entry.kind, entry.body["media"]) == (EntryKind.ANSWER, "photo")
    assert talk.bot.asks == "with_whom"


async def test_two_reports_of_one_person_about_the_same_worker_stay_one_ticket(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says("3")
    await talk.worker.presses(talk.words("assistance-kind-wages"))
    assert [each.urgency for each in await talk.tickets()] == ["normal"]
    await talk.worker.says("/sos")

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.categories) == ("critical", ("UNPAID", "DANGER_NOW"))
    assert talk.bot.said("ticket-adopted")
    assert talk.bot.asks == "where_now"
    assert await talk.alerts() == [("opened", "normal"), ("raised", "critical")]
    kinds = [each.kind for each in await talk.timeline(ticket)]
    assert EntryKind.CATEGORY in kinds
    assert EntryKind.RAISED in kinds


async def test_report_about_another_worker_is_a_ticket_of_its_own(talk: Talk) -> None:
    talk.add_flows(about_a_relative)
    await welcome(talk)
    await talk.worker.says("4")
    await talk.worker.says("sos")

    assert [(each.about, each.category) for each in await talk.tickets()] == [
        ("other", "MISSING"),
        ("self", "DANGER_NOW"),
    ]


async def test_two_messages_of_a_new_person_at_once_open_one_ticket(talk: Talk) -> None:
    bodies = [talk.telegram.text(talk.worker.sender, words) for words in ("sos", "tolong saya dikurung", "SOS")]
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()

    assert len(await talk.tickets()) == 1
    assert await talk.unfinished() == []


async def test_breaking_off_raises_after_ten_minutes_and_nothing_is_sent(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says("2")
    assert [each.urgency for each in await talk.tickets()] == ["high"]

    await talk.passes(timedelta(minutes=9))
    assert [each.urgency for each in await talk.tickets()] == ["high"]
    await talk.passes(timedelta(minutes=1))

    assert [each.urgency for each in await talk.tickets()] == ["critical"]
    assert talk.bot.heard == []
    assert await talk.alerts() == [("opened", "high"), ("raised", "critical")]
    assert EntryKind.BROKEN_OFF in [each.kind for each in await talk.timeline(await talk.ticket())]


async def test_breaking_off_twice_alerts_twice_and_waiting_on_alerts_no_more(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.passes(timedelta(minutes=11))
    await talk.passes(timedelta(hours=5))
    await talk.worker.says("Kuala Lumpur")
    await talk.passes(timedelta(minutes=11))

    called = [clock for clock, _ in await talk.alerts()]
    assert (called.count("broken_off"), called.count("opened")) == (2, 2)  # opened: for each agency it came to


async def test_open_question_can_still_be_answered_after_breaking_off(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.passes(timedelta(days=2))
    await talk.worker.says("Kuala Lumpur")

    assert (await talk.ticket()).country == "MY"
    assert talk.bot.asks == "safe_to_chat"


async def test_run_bound_to_an_open_ticket_outlives_its_time(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.passes(timedelta(days=31))
    await talk.worker.says("Kuala Lumpur")

    assert (await talk.ticket()).details == {"sos.where_now": {"text": "Kuala Lumpur"}}
    assert talk.bot.asks == "safe_to_chat"


async def test_distress_words_interrupt_a_calm_conversation_which_comes_back_afterwards(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says("majikan pukul saya")
    assert talk.bot.asks == "where_now"
    for words in ("lewati", "lewati", "tidak", "tidak", "lewati", "lewati"):
        await talk.worker.says(words)
    await talk.worker.says("lewati")

    assert talk.bot.asks == "choice.0"


async def test_distress_words_inside_a_report_only_raise_it(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says("3")
    await talk.worker.presses(talk.words("assistance-kind-wages"))
    await talk.worker.says("di Kuala Lumpur, tolong, majikan pukul saya")

    ticket = await talk.ticket()
    assert ticket.urgency == "critical"
    assert "VIOLENCE" in ticket.categories
    assert talk.bot.said("distress-noted")
    assert talk.bot.asks == "wages.months_unpaid"
    assert ticket.country == "MY"


async def test_sos_inside_sos_shows_the_open_question_again(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    await talk.worker.says("SOS")

    assert talk.bot.asks == "safe_to_chat"
    assert len(await talk.tickets()) == 1


async def test_sos_chosen_from_the_menu_inside_sos_goes_on_with_it(talk: Talk) -> None:
    await welcome(talk)
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    await talk.worker.says("menu")
    await talk.worker.says("1")
    assert talk.bot.asks == "safe_to_chat"
    for words in ("lewati", "tidak", "tidak", "lewati", "lewati", "lewati"):
        await talk.worker.says(words)

    assert talk.bot.said("what_next")
    assert talk.bot.asks is None
    assert len(await talk.tickets()) == 1


async def test_distress_words_after_the_report_reach_its_ticket(talk: Talk) -> None:
    await talk.worker.says("sos")
    for words in ("lewati", "lewati", "tidak", "tidak", "lewati", "lewati", "lewati"):
        await talk.worker.says(words)
    await talk.worker.says("majikan pukul saya lagi")

    ticket = await talk.ticket()
    assert "VIOLENCE" in ticket.categories
    assert (await talk.timeline(ticket))[-1].body["text"] == "majikan pukul saya lagi"


async def test_words_that_alarm_nobody_are_not_shown_as_alarming(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")

    await talk.worker.says("sebelum jam 5 sore")

    entries = await talk.timeline(await talk.ticket())
    assert [bool(entry.body.get("reasons")) for entry in entries if entry.message_id is not None] == [True, False]
