"""What a machine writes down of a voice note is shown as such, may raise a report, and answers nothing."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import cast

import pytest

from bot.channels.contract import Fetched
from bot.domain.messages import ChannelName
from bot.domain.urgency import Urgency
from bot.errors import StorageTrouble
from bot.jobs.media import MediaJob
from bot.jobs.transcripts import TranscriptJob
from bot.triage import Assessment, Triage
from storage import desk, files
from tests.jobs import pictures
from tests.jobs.post import FakeChannel
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


class Machine:
    """Hears the same in every note. meanwhile: what happens while it listens."""

    def __init__(self, words: str | None, meanwhile: Callable[[], Awaitable[None]] | None = None) -> None:
        self.words = words
        self.heard: list[bytes] = []
        self._meanwhile = meanwhile

    async def transcribe(self, body: bytes) -> str | None:
        self.heard.append(body)
        if self._meanwhile is not None:
            await self._meanwhile()
        return self.words


@pytest.fixture
def channel() -> FakeChannel:
    return FakeChannel(ChannelName.TELEGRAM)


async def speaks(talk: Talk, channel: FakeChannel) -> None:
    channel.files["ref-1"] = Fetched(pictures.OGG, "audio/ogg", None)
    voice = {"voice": {"file_id": "ref-1", "duration": 4, "mime_type": "audio/ogg"}}
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, voice))


async def write_down(talk: Talk, channel: FakeChannel, machine: Machine) -> None:
    await talk.start_anew()
    channels = {ChannelName.TELEGRAM: channel}
    await MediaJob(talk.database, channels, talk.clock, writes_down=True).work_off()
    job = TranscriptJob(talk.house(), talk.database, machine)
    while await job.work_off():
        pass


async def transcripts(talk: Talk) -> list[str | None]:
    async with talk.database.transaction() as tx:
        return [each.transcript for each in await desk.files_of(tx, (await talk.ticket()).id)]


async def test_words_stand_with_the_file_and_alarming_ones_raise_its_report(talk: Talk, channel: FakeChannel) -> None:
    await speaks(talk, channel)
    before = await talk.ticket()
    talk.bot.heard.clear()
    machine = Machine("tolong saya dipukul majikan")
    await write_down(talk, channel, machine)

    ticket = await talk.ticket()
    assert machine.heard == [pictures.OGG]
    assert await transcripts(talk) == ["tolong saya dipukul majikan"]
    assert (before.urgency, ticket.urgency) == (Urgency.NORMAL, Urgency.CRITICAL)
    assert "VIOLENCE" in ticket.categories
    assert ("raised", "critical") in await talk.alerts()
    assert (await talk.timeline(ticket))[-1].body["reason"] == "transcript"
    assert talk.bot.heard == []


async def test_calm_words_lower_nothing_and_answer_no_question(talk: Talk, channel: FakeChannel) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    await speaks(talk, channel)
    before = await talk.ticket()
    await write_down(talk, channel, Machine("saya baik-baik saja, tidak jadi"))

    ticket = await talk.ticket()
    assert ticket.urgency is Urgency.CRITICAL
    assert ticket.needs_review == before.needs_review
    assert ticket.details == before.details
    assert await transcripts(talk) == ["saya baik-baik saja, tidak jadi"]


@pytest.mark.parametrize("words", [None, ""])
async def test_note_that_nothing_is_heard_in_is_tried_once_and_left_to_the_ear(
    talk: Talk, channel: FakeChannel, words: str | None
) -> None:
    await speaks(talk, channel)
    machine = Machine(words)
    await write_down(talk, channel, machine)
    await write_down(talk, channel, machine)

    assert len(machine.heard) == 1
    assert await transcripts(talk) == [None]


class Stumbling:
    """Judges like the real one, after so many failures."""

    def __init__(self, real: Triage, failures: int) -> None:
        self._real = real
        self._failures = failures

    def assess(self, text: str) -> Assessment:
        self._failures -= 1
        if self._failures >= 0:
            raise StorageTrouble
        return self._real.assess(text)


async def test_words_that_could_not_be_written_are_written_soon_without_listening_again(
    talk: Talk, channel: FakeChannel
) -> None:
    await speaks(talk, channel)
    await talk.start_anew()
    await MediaJob(talk.database, {ChannelName.TELEGRAM: channel}, talk.clock, writes_down=True).work_off()
    house, machine = talk.house(), Machine("tolong saya dikunci majikan")
    stumbling = cast(Triage, Stumbling(house.triage, failures=2))
    job = TranscriptJob(replace(house, triage=stumbling), talk.database, machine)
    pauses = []
    for _ in range(2):
        with pytest.raises(StorageTrouble):
            await job.work_off()
        pauses.append(job.pause_s)
    await job.work_off()

    assert pauses == [1.0, 2.0]
    assert len(machine.heard) == 1
    assert await transcripts(talk) == ["tolong saya dikunci majikan"]


async def test_without_a_command_no_note_waits(talk: Talk, channel: FakeChannel) -> None:
    await speaks(talk, channel)
    await talk.start_anew()
    await MediaJob(talk.database, {ChannelName.TELEGRAM: channel}, talk.clock).work_off()

    assert await TranscriptJob(talk.house(), talk.database, Machine("kata")).work_off() is False


async def test_alarming_note_without_an_open_report_opens_one_and_stands_in_it(
    talk: Talk, channel: FakeChannel
) -> None:
    await speaks(talk, channel)
    officer = await talk.officer((await talk.ticket()).agency)
    await officer.claims(await talk.ticket())
    await officer.closes()
    await write_down(talk, channel, Machine("tolong saya dikunci majikan"))

    closed, opened = await talk.tickets()
    assert (closed.is_open, opened.is_open, opened.urgency) == (False, True, Urgency.CRITICAL)
    async with talk.database.transaction() as tx:
        assert [each.transcript for each in await desk.files_of(tx, opened.id)] == ["tolong saya dikunci majikan"]


async def test_note_that_got_into_a_report_while_the_machine_listened_stands_there_once(
    talk: Talk, channel: FakeChannel
) -> None:
    await speaks(talk, channel)
    before = await talk.ticket()
    officer = await talk.officer(before.agency)
    await officer.claims(before)
    await officer.closes()

    async def cries() -> None:
        await talk.worker.says("sos")
        _, report = await talk.tickets()
        async with talk.database.transaction() as tx:
            (note,) = await desk.files_of(tx, before.id)
            await files.attach(tx, note.id, report.id)

    await write_down(talk, channel, Machine("tolong saya dikunci majikan", cries))

    _, report = await talk.tickets()
    assert [entry for entry in await talk.timeline(report) if entry.file_id] == []
    assert "CONFINED" in report.categories
