"""Who takes part in a tested conversation: the bot as one person sees it, that person, and an officer at the desk."""

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bot.domain.desk import SetAside
from bot.domain.messages import ChannelName, Choice
from bot.domain.officers import Officer
from bot.domain.outbox import OutboxRow
from bot.domain.people import Identity
from bot.domain.tickets import Outcome as TicketOutcome
from bot.domain.tickets import Ticket
from bot.handlers import desk
from bot.texts import Texts
from tests.handlers.bodies import Provider

if TYPE_CHECKING:
    from tests.talk import Talk


class SpokenTexts(Texts):
    """Remembers what was put into words."""

    def __init__(self, sources: Mapping[str, Any]) -> None:
        super().__init__(sources)
        self.spoken: dict[str, set[str]] = defaultdict(set)
        # What the house remembers of one test would not be heard in the next.
        self.question = self._question
        self.choice = self._choice

    def render(self, language: str, key: str, **params: object) -> str:
        words = super().render(language, key, **params)
        self.spoken[key].add(words)
        return words

    def missing(self) -> list[str]:
        """What was said and does not exist in the languages officers read too; the others have a test of their own."""
        return [f"{language}: {key}" for key in self.spoken for language in ("id", "en") if not self.has(language, key)]


class Bot:
    """What one person sees of the bot. asks: key of the question that was shown last, while it is open."""

    def __init__(self, texts: SpokenTexts) -> None:
        self._texts = texts
        self.heard: list[OutboxRow] = []
        self.history: list[OutboxRow] = []
        self.asks: str | None = None

    @property
    def text(self) -> str:
        """All that was shown since somebody last did something."""
        return "\n\n".join(row.message.text for row in self.heard)

    @property
    def labels(self) -> list[str]:
        return [choice.label for choice in self.heard[-1].message.choices] if self.heard else []

    def said(self, key: str) -> bool:
        """Whether the words of a text were shown; the flow's name before the key may be left out."""
        spoken = self._texts.spoken
        found = [words for name, words in spoken.items() if name == key or name.endswith(f"-{key}")]
        return any(words in self.text for words in set().union(*found))

    def find_choice(self, label: str) -> Choice:
        """The newest button that says so."""
        for row in reversed(self.history):
            for choice in row.message.choices:
                if choice.label == label:
                    return choice
        raise AssertionError(f"there is no button {label!r} in {[row.message.text for row in self.history[-2:]]}")


class Voice:
    """One person in one chat."""

    def __init__(self, talk: "Talk", provider: Provider, sender: str) -> None:
        self._talk = talk
        self.provider = provider
        self.sender = sender
        self.bot = Bot(talk.parts.texts)
        self.identity: Identity | None = None

    async def says(self, words: str, **more: Any) -> None:
        await self.posts(self.provider.text(self.sender, words, **more))

    async def presses(self, label: str) -> None:
        choice = self.bot.find_choice(label)
        await self.presses_token(choice.token, choice.label)

    async def presses_token(self, token: str, label: str = "", **more: Any) -> None:
        await self.posts(self.provider.press(self.sender, token, label, **more))

    async def replies(self, row: OutboxRow, words: str) -> None:
        """Answer one of the bot's messages, on Telegram."""
        quoted = {"message_id": _number_of(row), "chat": {"id": int(self.sender)}, "date": 0}
        content = {"text": words, "reply_to_message": quoted}
        await self.posts(self._talk.telegram.message(self.sender, content))

    async def sends_place(self, latitude: float = 3.14, longitude: float = 101.69, **more: Any) -> None:
        await self.posts(self.provider.place(self.sender, latitude, longitude, **more))

    async def sends_photo(self, caption: str | None = None, **more: Any) -> None:
        await self.posts(self.provider.photo(self.sender, caption, **more))

    async def posts(self, body: bytes) -> None:
        """Have the provider deliver a body, and everything it leads to done."""
        await self._talk.take(self.provider, body)


class AtDesk:
    """One officer, working with one ticket at a time."""

    def __init__(self, talk: "Talk", officer: Officer) -> None:
        self._talk = talk
        self.officer = officer
        self._ticket: Ticket | None = None

    async def claims(self, ticket: Ticket) -> None:
        async with self._talk.acting() as tx:
            self._ticket = await desk.claim(tx, self.officer, ticket.id, self._talk.clock())

    async def writes(self, words: str) -> None:
        ticket, texts = self._held, self._talk.parts.texts
        async with self._talk.acting() as tx:
            now = self._talk.clock()
            await desk.reply(tx, self.officer, ticket.id, ticket.claim_number, words, now, texts=texts)

    async def ends_talk(self) -> None:
        ticket = self._held
        async with self._talk.acting() as tx:
            await desk.end_talk(tx, self.officer, ticket.id, ticket.claim_number, self._talk.clock())

    async def closes(self) -> None:
        ticket = self._held
        async with self._talk.acting() as tx:
            outcome = TicketOutcome.HELPED
            now, texts = self._talk.clock(), self._talk.parts.texts
            await desk.close(tx, self.officer, ticket.id, ticket.claim_number, outcome, "", now, texts=texts)

    async def sees_set_aside(self) -> list[SetAside]:
        async with self._talk.database.reading() as tx:
            return await desk.set_aside(tx, self.officer)

    async def runs_again(self, inbox_id: int) -> None:
        async with self._talk.acting() as tx:
            await desk.run_again(tx, self.officer, inbox_id, self._talk.clock())

    async def link_code(self) -> str:
        """A code for `/officer CODE` in a chat of the officer's own."""
        async with self._talk.acting() as tx:
            return await desk.link_code(tx, self.officer, self._talk.clock())

    @property
    def _held(self) -> Ticket:
        assert self._ticket is not None, "no ticket is held"
        return self._ticket


def external_id(row: OutboxRow, address: str) -> str:
    """What the provider calls a message that was sent; Telegram's replies name the chat and a number in it."""
    return f"{address}:{_number_of(row)}:0" if row.channel is ChannelName.TELEGRAM else f"external-{row.id}"


def _number_of(row: OutboxRow) -> int:
    return row.id % 2**40
