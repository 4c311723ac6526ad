"""What the house asks of a channel, and nothing more: a channel knows no flow, no ticket and no database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.messages import Address, Attached, ChannelName, Event, Outbound


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that the provider took a message: its ids, the first one being the message with the choices."""

    external_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fetched:
    body: bytes
    mime: str | None
    filename: str | None


class Transcriber(Protocol):
    """Writes down what a voice note says; a machine's guess, so it is marked as one and answers nothing by itself."""

    async def transcribe(self, body: bytes) -> str | None:
        """The words, empty when there are none; `None` when it did not work. Never raises; takes its time."""


class Channel(Protocol):
    """One messaging service, both directions."""

    name: ChannelName

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Check the provider's proof on the raw bytes, in constant time.

        Raises:
            ForgedRequest: the proof is missing or wrong.
        """

    def account_of(self, body: bytes) -> str:
        """The receiving account this body is for; never raises, the channel's own account when it cannot be told."""

    def lane_of(self, body: bytes) -> str | None:
        """The one sender a body is about, cheaply; `None` for several, or none that can be told; never raises."""

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        """Everything a stored body says, in its order; a part that cannot be read becomes `Unreadable`.

        Raises:
            UnreadableBody: nothing of it can be read.
        """

    async def send(self, address: Address, message: Outbound, outbox_id: int) -> Receipt:
        """Send within the channel's limits.

        Raises:
            SendError: says whether it surely did not arrive, never will, or nobody knows.
        """

    async def fetch(self, media: Attached) -> Fetched:
        """Get a file from the provider.

        Raises:
            FetchFailed: says whether another try makes sense.
        """

    async def show_typing(self, address: Address, message_id: str | None) -> None:
        """Tell the person that an answer is being prepared; a failure is of no importance: logged, never raised."""

    async def acknowledge_press(self, callback_id: str) -> None:
        """Stop the button's spinner where the provider wants that; a failure is of no importance and is swallowed."""

    async def close(self) -> None:
        """Let go of what the channel holds."""
