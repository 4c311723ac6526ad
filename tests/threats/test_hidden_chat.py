"""After the exit word: whatever is sent, asked or due, the phone shows neutral words only (THREATS.md T1, T28, T29)."""

import re
from datetime import timedelta

import pytest

from bot.handlers.turns.tokens import command_token
from tests.talk import Talk
from tests.texts.test_catalogues import LANGUAGES, NEUTRAL_KEYS


async def hide(talk: Talk) -> str:
    """A report with answers, and the exit word; gives the PIN."""
    await talk.worker.says("tolong, majikan pukul saya")
    pin = re.search(r"\b[0-9]{6}\b", talk.bot.text)
    assert pin is not None
    await talk.worker.says("Kuala Lumpur")
    await talk.worker.says("keluar")
    return pin[0]


def neutral_words(talk: Talk) -> set[str]:
    return {talk.words(key, language) for key in NEUTRAL_KEYS.split() if key != "ticket-keys" for language in LANGUAGES}


async def test_T1_files_places_edits_and_old_buttons_show_nothing_after_the_exit(talk: Talk) -> None:
    await hide(talk)
    old = [choice for row in talk.bot.history for choice in row.message.choices]
    sender, provider = talk.worker.sender, talk.telegram
    commands = ("menu", "back", "cancel", "help", "language")
    card = {"contact": {"first_name": "Budi Contoh", "phone_number": "+620000000"}}
    bodies = [
        *(provider.press(sender, choice.token, choice.label) for choice in old),
        *(provider.press(sender, command_token(command), command) for command in commands),
        provider.photo(sender, "ini apa"),
        provider.place(sender, 3.14, 101.69),
        provider.message(sender, card),
        provider.message(sender, {"sticker": {"file_id": "x", "emoji": "?"}}),
        provider.message(sender, {"poll": {"question": "?"}}),
    ]
    shown = set()
    for body in bodies:
        await talk.worker.posts(body)
        shown.add(talk.bot.text)

    assert shown == {talk.words("locked-hint")}
    assert (await talk.ticket()).needs_review == "duress"  # somebody pressed Cancel


async def test_T1_everything_sent_unasked_while_hidden_is_in_the_neutral_list(talk: Talk) -> None:
    await hide(talk)
    seen = len(talk.bot.history)
    officer = await talk.officer(name="Rini Contoh")
    ticket = await talk.ticket()
    await officer.claims(ticket)
    await officer.writes("Apakah majikan masih di rumah?")
    await officer.ends_talk()
    await talk.passes(timedelta(minutes=11))
    await talk.passes(timedelta(days=40))
    await officer.closes()
    await talk.passes(timedelta(days=2))

    sent = [row.message for row in talk.bot.history[seen:]]
    assert {message.text for message in sent} <= neutral_words(talk)
    assert [message.choices for message in sent if message.choices] == []


async def test_T1_timers_send_neutral_words_only_in_an_open_chat_too(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    seen = len(talk.bot.history)
    for pause in (timedelta(minutes=11), timedelta(hours=7), timedelta(days=3), timedelta(days=40)):
        await talk.passes(pause)

    assert {row.message.text for row in talk.bot.history[seen:]} <= neutral_words(talk)


@pytest.mark.parametrize(
    "script",
    [
        ("/start", "1", "1", "menu"),
        ("ganti bahasa", "English", "batal", "mulai lagi"),
    ],
)
async def test_T29_restart_after_the_exit_neither_shows_nor_wipes_the_draft(
    talk: Talk, script: tuple[str, ...]
) -> None:
    pin = await hide(talk)
    shown = set()
    for words in script:
        await talk.worker.says(words)
        shown.add(talk.bot.text)
    await talk.worker.says(pin)

    assert shown == {talk.words("locked-hint")}
    assert talk.bot.asks == "safe_to_chat"
    assert "Kuala Lumpur" in str((await talk.ticket()).details)


async def test_T29_restart_in_an_open_chat_keeps_the_run_of_the_ticket(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    await talk.worker.says("Kuala Lumpur")
    for words in ("/start", "bahasa", "2", "/start", "batal"):
        await talk.worker.says(words)

    assert talk.bot.asks in ("safe_to_chat", "language", "consent", None)
    assert "Kuala Lumpur" in str((await talk.ticket()).details)


async def test_T29_run_of_an_open_ticket_is_never_dropped(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    pin = re.search(r"\b[0-9]{6}\b", talk.bot.text)
    assert pin is not None
    await talk.worker.says("Kuala Lumpur")
    for _ in range(3):
        await talk.passes(timedelta(days=25))
    await talk.worker.says(pin[0])
    await talk.worker.says("ya")

    assert (await talk.ticket()).details["sos.safe_to_chat"] is True
