"""What counts as an answer, and buttons that are not this question's or not this person's (THREATS.md T5)."""

import pytest

from bot.domain.runs import RunState
from bot.domain.tickets import EntryKind
from bot.handlers.turns.tokens import command_token
from storage import runs
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE


async def ask_whether_it_is_safe(talk: Talk, voice: Voice | None = None) -> None:
    """Lead somebody to the second question of SOS, which is answered with yes or no."""
    voice = voice or talk.worker
    await voice.says("sos")
    await voice.says("Kuala Lumpur")
    assert voice.bot.asks == "safe_to_chat"


@pytest.mark.parametrize(
    ("words", "recorded"),
    [
        ("1", True),
        ("2", False),
        ("3", None),
        ("Aman", True),
        ("  TIDAK aman. ", False),
        ("yes", True),
        ("gak", False),
        ("lewati", None),
        ("skip", None),
    ],
)
async def test_number_label_or_word_is_the_answer_it_names(talk: Talk, words: str, recorded: bool | None) -> None:
    await ask_whether_it_is_safe(talk)
    await talk.worker.says(words)

    assert (await talk.ticket()).details["sos.safe_to_chat"] is recorded


async def test_button_is_the_answer_it_names(talk: Talk) -> None:
    await ask_whether_it_is_safe(talk)
    await talk.worker.presses(talk.words("sos-safe_to_chat-no"))

    assert (await talk.ticket()).details["sos.safe_to_chat"] is False
    assert talk.bot.asks == "reach_safely"


async def test_answer_nobody_understands_is_asked_for_again_and_kept(talk: Talk) -> None:
    await ask_whether_it_is_safe(talk)
    await talk.worker.says("mungkin saja")

    assert talk.bot.said("help_now-noted")
    assert talk.bot.asks == "safe_to_chat"
    assert (await talk.timeline(await talk.ticket()))[-1].body["text"] == "mungkin saja"


async def test_file_of_an_unknown_kind_is_said_to_be_unreadable_and_the_question_stays(talk: Talk) -> None:
    await ask_whether_it_is_safe(talk)
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, {"poll": {"question": "?"}}))

    assert talk.bot.said("unsupported-kind")
    assert talk.bot.asks == "safe_to_chat"
    entry = (await talk.timeline(await talk.ticket()))[-1]
    assert (entry.kind, entry.body["unsupported"]) == (EntryKind.SAID, "poll")


async def test_shared_contact_reaches_the_ticket(talk: Talk) -> None:
    await ask_whether_it_is_safe(talk)
    card = {"contact": {"first_name": "Budi Contoh", "phone_number": "+620000000"}}
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, card))

    assert (await talk.timeline(await talk.ticket()))[-1].body["text"] == "Budi Contoh +620000000"


async def test_button_of_an_answered_question_is_refused_and_the_present_one_shown(talk: Talk) -> None:
    await ask_whether_it_is_safe(talk)
    await talk.worker.presses(talk.words("sos-safe_to_chat-yes"))
    await talk.worker.presses(talk.words("sos-safe_to_chat-no"))

    assert talk.bot.said("already-answered")
    assert talk.bot.asks == "in_danger_now"
    assert (await talk.ticket()).details["sos.safe_to_chat"] is True


async def test_button_of_a_finished_conversation_is_refused(talk: Talk) -> None:
    await ask_whether_it_is_safe(talk)
    for words in ("ya", "tidak", "tidak", "lewati", "lewati", "lewati"):
        await talk.worker.says(words)
    before = await talk.ticket()
    await talk.worker.presses(talk.words("sos-safe_to_chat-no"))

    assert talk.bot.said("already-answered")
    assert (await talk.ticket()).details == before.details


async def test_T5_button_made_for_another_person_changes_nothing(talk: Talk) -> None:
    stranger = talk.somebody()
    await ask_whether_it_is_safe(talk)
    await ask_whether_it_is_safe(talk, stranger)
    theirs = talk.bot.find_choice(talk.words("sos-safe_to_chat-no"))
    await stranger.presses_token(theirs.token, theirs.label)

    assert stranger.bot.asks == "safe_to_chat"
    assert ["sos.safe_to_chat" in ticket.details for ticket in await talk.tickets()] == [False, False]


async def test_T5_changed_button_changes_nothing(talk: Talk) -> None:
    await ask_whether_it_is_safe(talk)
    yes = talk.bot.find_choice(talk.words("sos-safe_to_chat-yes"))
    for token in (yes.token[:-1] + "~", yes.token[::-1], yes.token + "AA", "", "\0", "x" * 64):
        await talk.worker.presses_token(token, yes.label)

    assert "sos.safe_to_chat" not in (await talk.ticket()).details
    assert talk.bot.asks == "safe_to_chat"


async def test_T5_button_pressed_in_a_group_changes_nothing(talk: Talk) -> None:
    await ask_whether_it_is_safe(talk)
    yes = talk.bot.find_choice(talk.words("sos-safe_to_chat-yes"))
    await talk.worker.presses_token(yes.token, yes.label, chat_id=-500)

    assert talk.bot.heard == []
    assert "sos.safe_to_chat" not in (await talk.ticket()).details


async def test_words_in_a_group_open_no_ticket_and_get_no_answer(talk: Talk) -> None:
    await talk.worker.says("majikan pukul saya", chat_id=-500)

    assert talk.bot.heard == []
    assert await talk.tickets() == []


async def test_command_in_a_group_is_answered_with_the_way_to_the_private_chat(talk: Talk) -> None:
    await talk.worker.says("/start", chat_id=-500)

    assert talk.bot.said("group-only-private")
    assert await talk.tickets() == []


@pytest.mark.parametrize("command", ["sos", "menu", "help", "language", "back"])
async def test_T5_command_buttons_never_expire_and_belong_to_everybody(talk: Talk, command: str) -> None:
    await ask_whether_it_is_safe(talk)
    await talk.worker.presses_token(command_token(command), "tombol lama")

    assert talk.bot.asks is not None
    assert not talk.bot.said("already-answered")


async def test_edited_message_stands_in_the_timeline_and_is_not_answered(talk: Talk) -> None:
    await talk.worker.says("sos", message_id=42)
    await talk.worker.says("sos di dapur", message_id=42, edited=True)

    entry = (await talk.timeline(await talk.ticket()))[-1]
    assert (entry.kind, entry.body["text"]) == (EntryKind.EDITED, "sos di dapur")
    assert talk.bot.heard == []


async def test_message_edited_into_a_cry_for_help_opens_a_ticket(talk: Talk) -> None:
    await talk.worker.says("halo", message_id=42)
    await talk.worker.says("majikan pukul saya", message_id=42, edited=True)

    assert [each.urgency for each in await talk.tickets()] == ["critical"]


async def test_runs_of_a_person_are_one_open_and_the_others_closed(talk: Talk) -> None:
    for words in ("halo", "1", "1"):
        await talk.worker.says(words)

    person = await talk.person()
    async with talk.database.reading() as tx:
        (run,) = (await runs.open_runs(tx, [person.id]))[person.id]
    assert (run.flow, run.state, run.depth) == ("menu", RunState.OPEN, 0)
