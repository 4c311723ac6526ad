"""Files are fetched in the background; a message is kept whatever becomes of its file (THREATS.md T17, F26)."""

import io
from datetime import timedelta

import pytest
from PIL import Image
from sqlalchemy import select

from bot.channels.contract import Fetched
from bot.domain.messages import ChannelName
from bot.domain.tickets import EntryKind
from bot.errors import FetchFailed
from bot.jobs.media import MediaJob
from storage import files, schema
from storage.files import FileInfo
from tests.jobs import pictures
from tests.jobs.post import FakeChannel
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@pytest.fixture
def channel() -> FakeChannel:
    return FakeChannel(ChannelName.TELEGRAM)


async def send_file(talk: Talk, channel: FakeChannel, body: bytes | Exception) -> None:
    """A photo in answer to the first question of SOS, which lies with the provider."""
    await talk.worker.says("sos")
    found = body if isinstance(body, Exception) else Fetched(body, "image/jpeg", "foto.jpg")
    channel.files["ref-1"] = found
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, {"document": {"file_id": "ref-1"}}))


async def fetch(talk: Talk, channel: FakeChannel) -> int:
    await talk.start_anew()
    return await MediaJob(talk.database, {ChannelName.TELEGRAM: channel}, talk.clock).work_off()


async def the_file(talk: Talk) -> FileInfo:
    async with talk.database.reading() as tx:
        (file_id,) = (row.id for row in await tx.execute(select(schema.files.c.id)))
        return (await files.infos(tx, [file_id]))[file_id]


async def shown(talk: Talk) -> bytes:
    info = await the_file(talk)
    async with talk.database.reading() as tx:
        return await files.read_body(tx, info) or b""


async def test_picture_is_shown_without_metadata_while_the_original_is_kept(talk: Talk, channel: FakeChannel) -> None:
    original = pictures.photo(place=True)
    await send_file(talk, channel, original)
    await fetch(talk, channel)

    info = await the_file(talk)
    assert (info.state, info.mime, info.ticket_id) == ("stored", "image/jpeg", (await talk.ticket()).id)
    assert dict(Image.open(io.BytesIO(await shown(talk))).getexif()) == {}
    async with talk.database.reading() as tx:
        variants = {row.variant for row in await tx.execute(select(schema.file_bodies.c.variant))}
    assert variants == {"original", "shown"}


async def test_voice_note_is_kept_as_it_is(talk: Talk, channel: FakeChannel) -> None:
    await send_file(talk, channel, pictures.OGG)
    await fetch(talk, channel)

    assert ((await the_file(talk)).mime, await shown(talk)) == ("audio/ogg", pictures.OGG)


@pytest.mark.parametrize(
    ("body", "reason"), [(pictures.SVG, "type"), (pictures.bomb(), "image"), (b"\xff\xd8\xff\xe0 no picture", "image")]
)
async def test_T17_hostile_file_is_refused_and_the_officer_sees_why(
    talk: Talk, channel: FakeChannel, body: bytes, reason: str
) -> None:
    await send_file(talk, channel, body)
    await fetch(talk, channel)

    info = await the_file(talk)
    assert (info.state, info.reason) == ("refused", reason)
    assert await shown(talk) == b""


async def test_F26_message_is_kept_without_its_file(talk: Talk, channel: FakeChannel) -> None:
    await send_file(talk, channel, FetchFailed("link expired", retry=False))
    await fetch(talk, channel)

    assert ((await the_file(talk)).state, (await the_file(talk)).reason) == ("failed", "not fetched")
    entry = (await talk.timeline(await talk.ticket()))[-1]
    assert (entry.kind, entry.body["media"]) == (EntryKind.SAID, "document")


@pytest.mark.parametrize("trouble", [FetchFailed("slow", retry=True), ZeroDivisionError()])
async def test_F26_fetch_is_tried_again_later(talk: Talk, channel: FakeChannel, trouble: Exception) -> None:
    await send_file(talk, channel, trouble)
    await fetch(talk, channel)
    assert (await the_file(talk)).state == "waiting"
    assert await fetch(talk, channel) == 0
    channel.files["ref-1"] = Fetched(pictures.photo(), None, None)
    talk.clock.move(timedelta(seconds=15))
    await fetch(talk, channel)

    assert (await the_file(talk)).state == "stored"


async def test_F26_fetch_that_never_works_is_given_up(talk: Talk, channel: FakeChannel) -> None:
    await send_file(talk, channel, FetchFailed("slow", retry=True))
    rounds = 0
    while (await the_file(talk)).state == "waiting":
        await fetch(talk, channel)
        talk.clock.move(timedelta(hours=1))
        rounds += 1
        assert rounds < 20

    assert (await the_file(talk)).state == "failed"


async def test_process_that_died_while_fetching_leaves_the_file_to_the_next(talk: Talk, channel: FakeChannel) -> None:
    await send_file(talk, channel, pictures.photo())
    async with talk.database.transaction() as tx:
        await files.lease(tx, talk.clock(), talk.clock() + timedelta(minutes=5), 4)
    assert await fetch(talk, channel) == 0
    talk.clock.move(timedelta(minutes=5))
    await fetch(talk, channel)

    assert (await the_file(talk)).state == "stored"
