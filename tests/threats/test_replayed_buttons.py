"""Every button of a long conversation, pressed by somebody else, somewhere else and later (THREATS.md T5)."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.messages import Choice
from bot.domain.tickets import Ticket
from tests.talk import Talk, Voice

_AT_ONCE = 10  # fewer than are folded as a flood
SAID = ("halo", "1", "1", "2", "Kuala Lumpur", "tidak", "1", "1", "1", "kemarin", "2", "lewati", "lewati", "lewati")


async def talk_long(talk: Talk, voice: Voice) -> list[Choice]:
    """The welcome, the menu and a whole report; gives every button that was shown and belongs to a question."""
    for words in SAID:
        await voice.says(words)
    shown = {choice.token: choice for row in voice.bot.history for choice in row.message.choices}
    return [choice for token, choice in shown.items() if not token.startswith("c:")]


async def press_all(talk: Talk, voice: Voice, buttons: list[Choice], **more: int) -> None:
    for start in range(0, len(buttons), _AT_ONCE):
        some = buttons[start : start + _AT_ONCE]
        bodies = [talk.telegram.press(voice.sender, each.token, each.label, **more) for each in some]
        talk.begin_round()
        await talk.arrive(talk.telegram, *bodies)
        await talk.work_off()
        talk.clock.move(timedelta(minutes=2))


def kept(tickets: list[Ticket]) -> list[Ticket]:
    """Tickets without the time of their last change: a press that is refused is still a sign of life."""
    return [replace(ticket, updated_at=ticket.opened_at) for ticket in tickets]


async def test_T5_every_button_replayed_by_another_user_changes_nothing(talk: Talk) -> None:
    buttons = await talk_long(talk, talk.worker)
    stranger = talk.somebody()
    await stranger.says("sos")
    await stranger.says("Kuala Lumpur")
    before, alerts = kept(await talk.tickets()), await talk.alerts()

    await press_all(talk, stranger, buttons)

    assert len(buttons) >= 20
    assert kept(await talk.tickets()) == before
    assert stranger.bot.asks == "safe_to_chat"
    assert await talk.alerts() == alerts


async def test_T5_every_button_replayed_in_a_group_changes_nothing_and_is_not_answered(talk: Talk) -> None:
    buttons = await talk_long(talk, talk.worker)
    before, person, shown = kept(await talk.tickets()), await talk.person(), len(talk.bot.history)

    await press_all(talk, talk.worker, buttons, chat_id=-500)

    assert kept(await talk.tickets()) == before
    assert (await talk.person(), len(talk.bot.history)) == (person, shown)


async def test_T5_every_button_replayed_later_changes_nothing(talk: Talk) -> None:
    buttons = await talk_long(talk, talk.worker)
    before, person, alerts = kept(await talk.tickets()), await talk.person(), await talk.alerts()
    await talk.passes(timedelta(days=2))

    await press_all(talk, talk.worker, buttons)

    assert kept(await talk.tickets()) == before
    assert (await talk.person(), await talk.alerts()) == (person, alerts)
