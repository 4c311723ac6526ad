"""Officers see what words and voice notes were understood as, and that a machine wrote it down."""

from bot.domain.messages import Attached, ChannelName, MediaKind
from bot.domain.tickets import Author, EntryKind, TimelineEntry
from storage import files, tickets, transcripts
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

OGG = b"OggS" + bytes(20)


async def test_a_transcript_stands_below_its_recording_marked_as_a_machines(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    person = await world.person()
    ticket = await world.ticket(person=person)
    await browser.post(f"/console/tickets/{ticket.reference}/claim")
    async with database.transaction() as tx:
        media = Attached(MediaKind.VOICE, "ref", "audio/ogg", len(OGG))
        new = files.NewFile(tx.ids.draw(), person.id, ticket.id, ChannelName.TELEGRAM, "bot-1", media, clock())
        await files.announce(tx, [new])
        [waiting] = await files.lease(tx, clock(), clock(), 1)
        await files.keep(tx, waiting, None, OGG, "audio/ogg", clock(), is_written_down=True)
        body = {"flow": "sos", "question": "in_danger_now", "value": {"file_id": new.id, "kind": "voice"}, "text": ""}
        entry = TimelineEntry(
            tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.ANSWER, Author.PERSON, body, file_id=new.id
        )
        await tickets.append(tx, [entry])
        note = await transcripts.lease(tx, clock(), clock())
        assert note is not None
        await transcripts.keep(tx, note, "iya <b>bahaya</b>")

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    assert f'<audio id="entry-{entry.id}-file"' in page
    assert "Catatan mesin, bisa salah" in page
    assert "iya &lt;b&gt;bahaya&lt;/b&gt;" in page


async def test_a_day_in_words_is_shown_with_the_day_it_means(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket()
    await browser.post(f"/console/tickets/{ticket.reference}/claim")
    body = {"flow": "repatriation", "question": "since", "value": "3 bln yg lalu", "text": "3 bln yg lalu"}
    body |= {"day": "2026-08-22", "precision": "month"}
    async with database.transaction() as tx:
        entry = TimelineEntry(tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.ANSWER, Author.PERSON, body)
        await tickets.append(tx, [entry])

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    assert "3 bln yg lalu (≈ Agustus 2026)" in page


async def test_what_an_answer_was_read_out_of_stands_beside_it_word_for_word(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket()
    await browser.post(f"/console/tickets/{ticket.reference}/claim")
    said = "kakak saya namanya Dewi tau alamatnya"
    body = {
        "flow": "sos",
        "question": "hurt",
        "value": "unknown",
        "text": said,
        "judged": {"urgency": "none", "category": "greeting_other"},
    }
    plain = {"flow": "sos", "question": "in_danger_now", "value": "yes", "text": "Yes"}
    async with database.transaction() as tx:
        entries = [
            TimelineEntry(tx.ids.draw(), ticket.id, clock(), clock(), EntryKind.ANSWER, Author.PERSON, each)
            for each in (body, plain)
        ]
        await tickets.append(tx, entries)

    page = await (await browser.get(f"/console/tickets/{ticket.reference}")).text()

    assert f"\u201c{said}\u201d" in page
    assert "\u201cYes\u201d" not in page
