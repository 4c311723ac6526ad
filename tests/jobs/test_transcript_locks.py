"""A transcript locks the person before the note, as turns do, so that no two wait for each other (PostgreSQL)."""

import pytest
from sqlalchemy import event

from bot.handlers.casework.transcripts import take_transcript
from storage import files
from storage.transcripts import WaitingNote
from tests.talk import Talk


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_transcript_holds_the_person_before_it_changes_the_note(talk: Talk) -> None:
    voice = {"voice": {"file_id": "ref-1", "duration": 4, "mime_type": "audio/ogg"}}
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, voice))
    ticket = await talk.ticket()
    asked: list[str] = []

    async with talk.database.transaction() as tx:
        (file,) = await files.lease(tx, talk.clock(), talk.clock(), 1)
        note = WaitingNote(file.id, file.person_id, ticket.id, file.channel.value, file.created_at, b"")
        event.listen(tx.connection.sync_connection, "before_cursor_execute", lambda *given: asked.append(given[2]))
        await take_transcript(talk.house(), tx, note, "tolong saya dikunci majikan", talk.clock())

    first = next(each for each in asked if "FOR UPDATE" in each or each.startswith("UPDATE"))
    assert "FROM persons" in first
