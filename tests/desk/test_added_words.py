"""Who adds and undoes words of danger, what is refused, what a preview shows, and what was set too low or too high."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.added_words import Draft, WordFilter, WordKind, suggest
from bot.domain.corrections import Way
from bot.domain.officers import Officer, Role
from bot.domain.tickets import Author, EntryKind, Outcome, Ticket, TimelineEntry
from bot.domain.urgency import Category, Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers import desk
from bot.handlers.added_words import build
from bot.handlers.administration import word_preview
from bot.handlers.administration.added_words import add_word, list_words, undo_word
from bot.handlers.administration.corrections import Corrections, list_corrections, read_message
from bot.handlers.administration.word_preview import Preview, look_back, preview_word
from bot.handlers.desk import BadInput, WrongState
from bot.triage import AddedWords, Additions, Assessment, Triage
from storage import audit as audit_log
from storage import tickets
from storage.database import Database
from storage.schema import audit
from tests.clock import Clock
from tests.triage.test_triage import TRIAGE
from tests.world import World

WORD = Draft("dibledosin", WordKind.WORD, "jv", Urgency.CRITICAL, Category.PHYSICAL_ABUSE)
EXCEPTION = Draft("majikan pukul saya di panggung", WordKind.EXCEPTION)
HARMLESS = "majikan pukul saya di panggung contoh"
OFFICE = "BP3MI_DKI"


@pytest.fixture(scope="module")
def triage() -> Triage:
    return TRIAGE


async def say(database: Database, ticket: Ticket, text: str, clock: Clock) -> int:
    """Put a message of the person into a ticket, with how it was read."""
    found = TRIAGE.assess(text)
    judged = {"urgency": found.urgency.value, "category": found.category.value}
    body = {"text": text, "judged": judged, "reasons": list(found.reasons)}
    async with database.transaction() as tx:
        entry = TimelineEntry(tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.SAID, Author.PERSON, body)
        await tickets.append(tx, [entry])
    return entry.id


async def set_urgency(database: Database, officer: Officer, ticket: Ticket, urgency: Urgency, clock: Clock) -> None:
    async with database.transaction() as tx:
        await desk.set_urgency(tx, officer, ticket.id, ticket.claim_number, urgency, clock())


async def corrected(database: Database, officer: Officer, clock: Clock, *, was_low: bool | None = None) -> Corrections:
    return await list_corrections(database, officer, TRIAGE, was_low, 1, clock())


async def test_a_word_stands_until_it_is_undone_once(
    database: Database, world: World, clock: Clock, triage: Triage
) -> None:
    officer = await world.officer(role=Role.SUPERVISOR, name="Rini Contoh")
    async with database.transaction() as tx:
        word_id = await add_word(tx, officer, triage, WORD, clock())
        listed = await list_words(tx, officer, WordFilter(WordKind.WORD, "jv", "BLEDOS"))
        await undo_word(tx, officer, word_id, clock())

        with pytest.raises(WrongState):
            await undo_word(tx, officer, word_id, clock())
        undone = await list_words(tx, officer, WordFilter(is_undone=True))
        await add_word(tx, officer, triage, WORD, clock())

    async with database.reading() as tx:
        actions = (await tx.execute(select(audit.c.action).order_by(audit.c.id))).scalars().all()
    assert [(each.text, each.urgency, each.added_by) for each in listed] == [
        ("dibledosin", Urgency.CRITICAL, "Rini Contoh")
    ]
    assert [each.undone_by for each in undone] == ["Rini Contoh"]
    assert actions == ["word_added", "word_undone", "word_added"]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (Draft(" . "), "desk-added-short"),
        (Draft("satu dua tiga empat lima enam tujuh"), "desk-added-long"),
        (Draft("telepon 081234567"), "desk-added-number"),
        (Draft("Dibledosin!"), "desk-added-taken"),
        (Draft("dibledosi", urgency=Urgency.NONE), "desk-added-urgency"),
        (Draft("tolong saya", WordKind.EXCEPTION), "desk-added-bare"),
    ],
)
async def test_what_cannot_be_a_word_is_refused(
    database: Database, world: World, clock: Clock, triage: Triage, draft: Draft, problem: str
) -> None:
    officer = await world.officer(role=Role.ADMINISTRATOR)
    async with database.transaction() as tx:
        await add_word(tx, officer, triage, WORD, clock())

        with pytest.raises(BadInput) as refused:
            await add_word(tx, officer, triage, draft, clock())

    assert refused.value.text_key == problem


async def test_exceptions_are_the_ministries_and_each_agency_undoes_its_own_words(
    database: Database, world: World, clock: Clock, triage: Triage
) -> None:
    ministry, office = await world.officer(role=Role.SUPERVISOR), await world.officer(OFFICE, role=Role.SUPERVISOR)
    responder = await world.officer()
    async with database.transaction() as tx:
        word = await add_word(tx, ministry, triage, WORD, clock())
        exception = await add_word(tx, ministry, triage, EXCEPTION, clock())

        for officer, draft in ((office, Draft("film perang", WordKind.EXCEPTION)), (responder, WORD)):
            with pytest.raises(NotAllowed):
                await add_word(tx, officer, triage, draft, clock())
        with pytest.raises(NotAllowed):
            await undo_word(tx, office, word, clock())
        undone = await undo_word(tx, office, exception, clock())  # it may silence a cry that only they see

    assert undone.text == EXCEPTION.text


async def test_preview_shows_what_would_change_in_the_messages_one_may_read(
    database: Database, world: World, clock: Clock, triage: Triage
) -> None:
    ours, theirs = await world.ticket(OFFICE), await world.ticket()
    for ticket in (ours, theirs):
        await say(database, ticket, "kemarin saya dibledosin bos", clock)
    await say(database, ours, HARMLESS, clock)
    office = await world.officer(OFFICE, role=Role.SUPERVISOR)
    ministry, administrator = await world.officer(role=Role.SUPERVISOR), await world.officer(role=Role.ADMINISTRATOR)

    with_word = triage.beside(*build(Additions((AddedWords("dibledosin", Urgency.HIGH, Category.PHYSICAL_ABUSE),))))
    small, all_of_them, numbers = (
        Preview(WORD, 30, is_readable=officer is not administrator) for officer in (office, ministry, administrator)
    )
    for officer, preview in ((office, small), (ministry, all_of_them), (administrator, numbers)):
        await look_back(database, officer, triage, with_word, preview, clock())
    silencing = await preview_word(database, ministry, triage, EXCEPTION, 30, clock())

    assert [(each.reference, each.text) for each in small.shown] == [(ours.reference, "kemarin saya dibledosin bos")]
    assert (small.looked_at, all_of_them.looked_at, all_of_them.changed) == (3, 5, 2)
    assert (numbers.changed, numbers.shown) == (2, [])
    assert [(each.reference, each.is_silenced) for each in silencing.shown] == [(ours.reference, True)]
    assert silencing.silenced == 1  # its ticket is urgent for other reasons
    async with database.reading() as tx:
        reads = select(audit.c.ticket_id).where(audit.c.action == "words_read", audit.c.officer_id == office.id)
        assert (await tx.execute(reads)).scalars().all() == [ours.id]


async def test_preview_opens_only_so_many_lines_where_none_of_them_may_be_read(
    database: Database, world: World, clock: Clock, triage: Triage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket = await world.ticket(OFFICE)
    for number in range(7):
        await say(database, ticket, " " * number, clock)  # no words: opened, but never judged
    office = await world.officer(OFFICE, role=Role.SUPERVISOR)
    monkeypatch.setattr(word_preview, "_AT_ONCE", 2)
    monkeypatch.setattr(word_preview, "MOST_LINES", 4)
    preview = Preview(WORD, 30)
    await look_back(database, office, triage, triage, preview, clock())

    assert (preview.opened, preview.looked_at, preview.is_whole) == (4, 0, False)


async def test_what_officers_corrected_is_listed_with_the_words_it_was_read_from(
    database: Database, world: World, clock: Clock
) -> None:
    officer = await world.officer(role=Role.SUPERVISOR)
    low, high, right = [await world.ticket(urgency=each) for each in (Urgency.NORMAL, Urgency.HIGH, Urgency.HIGH)]
    misread = await say(database, low, "saya dibledosin bos", clock)
    await say(database, high, HARMLESS, clock)
    await set_urgency(database, officer, low, Urgency.CRITICAL, clock)
    clock.move(timedelta(minutes=1))
    await set_urgency(database, officer, high, Urgency.NORMAL, clock)
    await set_urgency(database, officer, right, Urgency.NORMAL, clock)
    await set_urgency(database, officer, right, Urgency.HIGH, clock)  # it was right after all

    both, only_low = await corrected(database, officer, clock), await corrected(database, officer, clock, was_low=True)

    found = [(row.correction.reference, row.correction.judged, row.correction.given) for row in both.rows]
    assert found == [
        (high.reference, Urgency.HIGH, Urgency.NORMAL),
        (low.reference, Urgency.NORMAL, Urgency.CRITICAL),
    ]
    assert (both.figures.opened, both.figures.low, both.figures.high) == (3, 1, 1)
    assert [message.text for message in both.rows[0].messages] == [HARMLESS]
    assert [message.entry_id for message in only_low.rows[0].messages][-1] == misread


async def test_messages_are_judged_anew_while_others_write(database: Database, world: World, clock: Clock) -> None:
    officer = await world.officer(role=Role.SUPERVISOR)
    ticket, loop = await world.ticket(), asyncio.get_running_loop()
    await say(database, ticket, "tolong saya dipukul", clock)
    await set_urgency(database, officer, ticket, Urgency.NORMAL, clock)

    async def write() -> None:
        async with database.transaction() as tx:
            await audit_log.add(tx, "system", "written_meanwhile", None, None, "", clock())

    class Interrupted(Triage):
        def assess(self, text: str) -> Assessment:
            asyncio.run_coroutine_threadsafe(write(), loop).result(timeout=5)
            return TRIAGE.assess(text)

    found = await list_corrections(database, officer, Interrupted.__new__(Interrupted), None, 1, clock())

    assert [message.text for message in found.rows[0].messages] == ["tolong saya dipukul"]


async def test_alarms_closed_as_no_case_or_taken_back_count_as_too_high(
    database: Database, world: World, clock: Clock
) -> None:
    officer = await world.officer(role=Role.SUPERVISOR)
    closed = await world.ticket()
    taken_back = await world.ticket(needs_review="duress")
    async with database.transaction() as tx:
        held = await desk.claim(tx, officer, closed.id, clock())
        await desk.close(tx, officer, closed.id, held.claim_number, Outcome.NO_CASE, "", clock())

    found = await corrected(database, officer, clock, was_low=False)

    assert [(row.correction.reference, row.correction.way) for row in found.rows] == [
        (taken_back.reference, Way.TAKEN_BACK),
        (closed.reference, Way.CLOSED),
    ]


async def test_administrators_see_what_was_corrected_and_no_words_and_other_agencies_nothing(
    database: Database, world: World, clock: Clock
) -> None:
    supervisor, administrator = await world.officer(role=Role.SUPERVISOR), await world.officer(role=Role.ADMINISTRATOR)
    office = await world.officer(OFFICE, role=Role.SUPERVISOR)
    ticket = await world.ticket()
    entry_id = await say(database, ticket, "tolong saya dipukul", clock)
    await set_urgency(database, supervisor, ticket, Urgency.NORMAL, clock)

    own, others = await corrected(database, administrator, clock), await corrected(database, office, clock)

    assert [(row.correction.reference, row.messages) for row in own.rows] == [(ticket.reference, [])]
    assert (others.rows, others.figures.opened) == ([], 0)
    async with database.transaction() as tx:
        with pytest.raises(NotAllowed):
            await read_message(tx, administrator, TRIAGE, entry_id, clock())
        with pytest.raises(NotFound):
            await read_message(tx, office, TRIAGE, entry_id, clock())
        _, message = await read_message(tx, supervisor, TRIAGE, entry_id, clock())
    assert message.text == "tolong saya dipukul"


@pytest.mark.parametrize(
    ("text", "words", "suggested"),
    [
        ("acara dimulai setelah Dipukul, gong besar sekali", ("dipukul",), "setelah Dipukul, gong"),
        ("satu dua tiga empat lima enam tujuh", (), "satu dua tiga empat lima enam"),
    ],
)
def test_a_form_begins_with_the_words_that_were_read(text: str, words: tuple[str, ...], suggested: str) -> None:
    assert suggest(text, words) == suggested
