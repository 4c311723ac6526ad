"""A voice note answers any question of a report, and reaches an officer's ear wherever it is sent."""

import pytest

from bot.domain.tickets import EntryKind
from storage import files
from tests.flows.ordinary_day import begin, says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

LONGEST = 60


async def speaks(talk: Talk) -> None:
    voice = {"voice": {"file_id": f"voice-{talk.clock()}", "duration": 4, "mime_type": "audio/ogg"}}
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, voice))


@pytest.mark.parametrize(
    "flow", ["sos", "repatriation", "assistance", "report_trafficking", "missing_relative", "suicide", "help_now"]
)
async def test_who_only_speaks_comes_to_the_end_of_a_report_without_a_question_twice(talk: Talk, flow: str) -> None:
    await begin(talk, flow)
    asked: list[str | None] = []
    while talk.bot.asks is not None and talk.bot.asks not in asked and len(asked) < LONGEST:
        asked.append(talk.bot.asks)
        await speaks(talk)

    (ticket,) = await talk.tickets()
    heard = [each for each in await talk.timeline(ticket) if each.body.get("media") == "voice"]
    assert talk.bot.asks is None
    assert len(heard) == len(asked)
    assert all(each.file_id for each in heard)


async def test_a_choice_answered_by_voice_is_marked_so_and_said_to_be_heard(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "Kuala Lumpur", "ya")
    assert talk.bot.asks == "in_danger_now"
    await speaks(talk)

    ticket = await talk.ticket()
    entry = (await talk.timeline(ticket))[-1]
    value = ticket.details["sos.in_danger_now"]
    assert talk.words("voice-heard") in talk.bot.text
    assert talk.bot.asks == "hurt"
    assert (entry.kind, entry.body["question"]) == (EntryKind.ANSWER, "in_danger_now")
    assert value == {"file_id": entry.file_id, "kind": "voice"}


@pytest.mark.parametrize("before", [(), ("halo",), ("halo", "1", "1")])
async def test_a_voice_note_that_answers_nothing_opens_a_report(talk: Talk, before: tuple[str, ...]) -> None:
    await says_all(talk.worker, *before)
    await speaks(talk)

    (ticket,) = await talk.tickets()
    (entry,) = [each for each in await talk.timeline(ticket) if each.kind is EntryKind.SAID and each.file_id]
    async with talk.database.reading() as tx:
        (file,) = (await files.infos(tx, [entry.file_id or 0])).values()
    assert (ticket.category, ticket.urgency, ticket.is_request) == ("OTHER", "normal", False)
    assert file.ticket_id == ticket.id
    assert talk.words("voice-kept") in talk.bot.text
    assert ticket.reference in talk.bot.text
    assert talk.bot.asks is not None


async def test_a_second_voice_note_goes_to_the_same_report(talk: Talk) -> None:
    await speaks(talk)
    await speaks(talk)

    assert len(await talk.tickets()) == 1
