"""Words officers add count from the next message on; how a message was read stands in its ticket."""

from dataclasses import replace

import pytest

from bot.domain.added_words import Draft, WordKind
from bot.domain.corrections import judged_of
from bot.domain.officers import Role
from bot.domain.urgency import Category, Urgency
from bot.handlers.added_words import KnownWords, build
from bot.handlers.administration.added_words import add_word, undo_word
from bot.triage.additions import NO_ADDITIONS
from bot.triage.first_look import FirstLook
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE
WORD = Draft("dibledosin", WordKind.WORD, "jv", Urgency.CRITICAL, Category.PHYSICAL_ABUSE)
EXCEPTION = Draft("majikan pukul saya di panggung", WordKind.EXCEPTION)
MEANT = "kemarin saya dibledosin bos"
HARMLESS = "majikan pukul saya di panggung contoh"


@pytest.fixture
def words(talk: Talk) -> KnownWords:
    """What keeps the words of this conversation's house, which no other test shares."""
    lexicon, rules = build(NO_ADDITIONS)
    talk.parts = replace(talk.parts, triage=talk.parts.triage.beside(lexicon, rules))
    return KnownWords(talk.parts.triage, FirstLook(lexicon, rules))


async def test_an_added_word_alarms_the_next_message_and_an_exception_silences_one_until_undone(
    talk: Talk, words: KnownWords
) -> None:
    officer, triage = await talk.world.officer(role=Role.SUPERVISOR), talk.parts.triage
    before = [triage.assess(text).urgency for text in (MEANT, HARMLESS)]
    async with talk.database.transaction() as tx:
        ids = [await add_word(tx, officer, triage, draft, talk.clock()) for draft in (WORD, EXCEPTION)]

    await words.refresh(talk.database)
    after = [triage.assess(text).urgency for text in (MEANT, HARMLESS)]
    await talk.worker.says(MEANT)
    opened = [(ticket.urgency, ticket.category) for ticket in await talk.tickets()]
    async with talk.database.transaction() as tx:
        for word_id in ids:
            await undo_word(tx, officer, word_id, talk.clock())
    is_new, is_same = await words.refresh(talk.database), await words.refresh(talk.database)

    assert (before[0].is_alarm, before[1].is_alarm) == (False, True)
    assert (after[0], after[1].is_alarm) == (Urgency.CRITICAL, False)
    assert opened == [("critical", "VIOLENCE")]
    assert (is_new, is_same) == (True, False)
    assert [triage.assess(text).urgency for text in (MEANT, HARMLESS)] == before


async def test_a_calm_message_shows_how_it_was_read_also_when_it_came_before_the_report(talk: Talk) -> None:
    await talk.worker.says("majikan saya kemarin njabel rambut")
    await talk.worker.says("SOS")
    await talk.worker.says("tolong, majikan pukul saya")

    said = [entry for entry in await talk.timeline(await talk.ticket()) if entry.message_id is not None]
    read = {str(entry.body["text"]): judged_of(entry.body) for entry in said}
    calm, loud = read["majikan saya kemarin njabel rambut"], read["tolong, majikan pukul saya"]
    assert calm is not None and loud is not None
    assert not calm.urgency.is_alarm
    assert (loud.urgency, loud.category) == (Urgency.CRITICAL, Category.PHYSICAL_ABUSE)
    assert "majikan pukul" in loud.words
