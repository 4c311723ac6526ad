"""Calm words before a cry stand where supervisors look, and nothing of people who never asked for help."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.corrections import Way
from bot.domain.officers import Officer, Role
from bot.domain.tickets import EntryKind
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed
from bot.handlers.administration.unheard import NEWEST, UnheardWords, list_unheard
from storage.schema import audit
from tests.talk import MOSTLY_ON_SQLITE, Talk
from tests.triage.test_triage import TRIAGE
from tests.world import World

pytestmark = MOSTLY_ON_SQLITE

MISREAD = "daun pandan di dapur sudah saya iris tipis"  # stands for a cry in words that no judge knows yet
CRY = "majikan pukul saya pakai kayu"


async def look(talk: Talk, officer: Officer, before: int = NEWEST) -> UnheardWords:
    return await list_unheard(talk.database, officer, TRIAGE, before, talk.clock())


async def supervisor_of_the_ticket(talk: Talk) -> Officer:
    return await World(talk.database, talk.clock).officer((await talk.ticket()).agency, role=Role.SUPERVISOR)


async def audited(talk: Talk, officer: Officer) -> list[int | None]:
    async with talk.database.reading() as tx:
        query = select(audit.c.ticket_id).where(audit.c.action == "words_read", audit.c.officer_id == officer.id)
        return list((await tx.execute(query)).scalars())


async def test_words_read_as_calm_are_listed_once_their_writer_presses_for_help(talk: Talk) -> None:
    for words in ("halo", "1", "1", MISREAD):
        await talk.worker.says(words)
    talk.clock.move(timedelta(minutes=3))
    await talk.worker.says("menu")
    await talk.worker.presses(talk.words("menu-choice-sos"))
    officer = await supervisor_of_the_ticket(talk)

    found = await look(talk, officer)

    (row,) = found.rows
    ticket = await talk.ticket()
    assert (row.correction.reference, row.correction.way) == (ticket.reference, Way.PRESSED)
    assert not row.correction.judged.is_alarm
    assert row.correction.given.is_alarm if row.correction.given else False
    assert [message.text for message in row.messages] == [MISREAD]
    assert await audited(talk, officer) == [ticket.id]
    (entry,) = [each for each in await talk.timeline(ticket) if each.body.get("text") == MISREAD]
    assert (entry.kind, row.messages[0].entry_id) == (EntryKind.SAID, entry.id)


async def test_words_said_again_in_others_are_listed_and_what_is_long_ago_is_not(talk: Talk) -> None:
    for words in ("halo", "1", "1", "jemuran di loteng sudah kering semua"):
        await talk.worker.says(words)
    talk.clock.move(timedelta(hours=2))
    await talk.worker.says(MISREAD)
    talk.clock.move(timedelta(minutes=2))
    await talk.worker.says(CRY)

    found = await look(talk, await supervisor_of_the_ticket(talk))

    assert [(row.correction.way, row.correction.given) for row in found.rows] == [(Way.REWORDED, Urgency.CRITICAL)]
    assert [message.text for message in found.rows[0].messages] == [MISREAD]


async def test_who_never_asked_for_help_is_read_by_nobody(talk: Talk) -> None:
    for words in ("halo", "1", "1", MISREAD):
        await talk.worker.says(words)
    officer = await World(talk.database, talk.clock).officer(role=Role.SUPERVISOR)

    found = await look(talk, officer)

    assert (found.rows, found.older) == ([], None)
    assert await talk.tickets() == []


async def test_other_agencies_administrators_and_responders_see_none_of_it(talk: Talk) -> None:
    for words in ("halo", "1", "1", MISREAD, CRY):
        await talk.worker.says(words)
        talk.clock.move(timedelta(minutes=1))
    world = World(talk.database, talk.clock, first_number=2)
    office = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)
    administrator, responder = await world.officer(role=Role.ADMINISTRATOR), await world.officer()
    supervisor = await supervisor_of_the_ticket(talk)

    seen = [len((await look(talk, officer)).rows) for officer in (office, administrator, supervisor)]
    with pytest.raises(NotAllowed):
        await look(talk, responder)

    assert seen == [0, 0, 1]
    assert [await audited(talk, officer) for officer in (office, administrator)] == [[], []]
    assert (await look(talk, supervisor, before=(await talk.ticket()).id)).rows == []
