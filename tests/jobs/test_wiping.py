"""Quick exit takes back both sides' messages on Telegram, and nothing elsewhere (THREATS.md T1)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.channels.contract import Channel
from bot.channels.telegram import Telegram
from bot.domain.messages import Address, ChannelName
from bot.domain.people import Identity
from bot.errors import SendError
from bot.jobs.wiping import Wiper
from tests.jobs.post import FakeChannel
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice, external_id

pytestmark = MOSTLY_ON_SQLITE


@dataclass
class ForgetfulTelegram(Telegram):
    """Notes what it is asked to delete; refuses when told to."""

    trouble: SendError | None = None
    deleted: list[tuple[str, list[str]]] = field(default_factory=list)

    async def delete_messages(self, address: Address, message_ids: Sequence[str]) -> None:
        self.deleted.append((address.recipient, sorted(message_ids)))
        if self.trouble is not None:
            raise self.trouble


@pytest.fixture
def telegram() -> ForgetfulTelegram:
    return ForgetfulTelegram()


@pytest.fixture
def wiper(talk: Talk, telegram: ForgetfulTelegram) -> Wiper:
    channels: dict[ChannelName, Channel] = {
        ChannelName.TELEGRAM: telegram,
        ChannelName.WHATSAPP: FakeChannel(ChannelName.WHATSAPP),
    }
    return Wiper(talk.database, channels, talk.clock)


def identity_of(voice: Voice) -> Identity:
    assert voice.identity is not None
    return voice.identity


async def test_T1_both_sides_of_that_chat_are_deleted(talk: Talk, wiper: Wiper, telegram: ForgetfulTelegram) -> None:
    stranger = talk.somebody()
    await stranger.says("halo")
    await talk.worker.says("sos", message_id=41)
    await talk.worker.says("keluar", message_id=42)
    shown = [external_id(row, talk.worker.sender) for row in talk.bot.history]

    await wiper.wipe([identity_of(talk.worker)])

    ((recipient, deleted),) = telegram.deleted
    own = [each for each in deleted if each not in shown]
    assert (recipient, len(shown)) == (talk.worker.sender, 2)
    assert set(shown) <= set(deleted)
    assert [each.split(":")[1] for each in own] == ["41", "42"]


async def test_T1_what_telegram_no_longer_deletes_is_not_asked_for(
    talk: Talk, wiper: Wiper, telegram: ForgetfulTelegram
) -> None:
    await talk.worker.says("sos", message_id=41)
    talk.clock.move(timedelta(hours=48))
    await talk.worker.says("keluar", message_id=42)

    await wiper.wipe([identity_of(talk.worker)])

    ((_, deleted),) = telegram.deleted
    shown = external_id(talk.bot.history[-1], talk.worker.sender)
    assert [each.split(":")[1] for each in deleted if each != shown] == ["42"]
    assert len(deleted) == 2  # and the harmless screen


async def test_T1_refusal_of_one_chat_does_not_keep_the_next(
    talk: Talk, wiper: Wiper, telegram: ForgetfulTelegram
) -> None:
    other = talk.somebody()
    for voice in (talk.worker, other):
        await voice.says("sos")
    telegram.trouble = SendError("refused", "400")

    await wiper.wipe([identity_of(talk.worker), identity_of(other)])

    assert [recipient for recipient, _ in telegram.deleted] == [talk.worker.sender, other.sender]


async def test_T1_other_channels_are_left_alone(talk: Talk, wiper: Wiper, telegram: ForgetfulTelegram) -> None:
    voices = [talk.somebody(talk.whatsapp, "ID.100"), talk.somebody(talk.page, "ab" * 16)]
    for voice in voices:
        await voice.says("sos")

    await wiper.wipe([identity_of(voice) for voice in voices])

    assert telegram.deleted == []


async def test_without_telegram_there_is_nothing_to_do(talk: Talk) -> None:
    await talk.worker.says("keluar")

    await Wiper(talk.database, {}, talk.clock).wipe([identity_of(talk.worker)])

    assert talk.bot.text == talk.words("exit-screen")
