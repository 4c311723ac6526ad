"""What one person does and sees in a running installation, whatever channel they use."""

import asyncio
import json
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import aiohttp

from storage.keys import Vault
from storage.people import Sender
from tests.scenarios.installation import Installation

PATIENCE_S = 20.0
_LOOK_EVERY_S = 0.02


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as it stands on the phone. choices: label to what a tap sends."""

    text: str
    choices: dict[str, str]
    key: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One message of a person, ready to be delivered, as often and in whatever order."""

    body: bytes
    headers: dict[str, str]
    path: str = ""

    def written_anew(self) -> "Letter":
        """The same message in other bytes: providers repeat a message inside another body."""
        return replace(self, body=json.dumps(json.loads(self.body), indent=1).encode())


class Person(ABC):
    """One person on one channel."""

    language = "id"
    most_precise_delivery: str

    def __init__(self, house: Installation, http: aiohttp.ClientSession) -> None:
        self.house = house
        self.http = http
        self._seen = 0

    # What a person does.

    async def says(self, text: str) -> None:
        await self.post(self.letter(text))

    async def presses(self, label: str) -> None:
        """Tap a choice of the last message that had any; where choices are numbered lines, type the number."""
        await self.post(await self.press(label))

    async def press(self, label: str) -> Letter:
        """What a tap sends."""
        heard = await self.hears_all()
        last = next((each for each in reversed(heard) if each.choices), None)
        found = next((one for one in (last.choices if last else {}) if _is_label(one, label)), None)
        if last is not None and found is not None:
            return await self._press(last, found)
        numbers = [line.partition(". ") for line in heard[-1].text.splitlines()]
        typed = next((number for number, _, rest in numbers if rest == label), None)
        assert typed is not None, f"there is nothing to press like {label!r}: {heard[-1]}"
        return self.letter(typed)

    async def hears(self) -> Heard:
        """The next message, once it is there."""
        end = time.monotonic() + PATIENCE_S
        while len(heard := await self.hears_all()) <= self._seen:
            assert time.monotonic() < end, "no answer came"
            await asyncio.sleep(_LOOK_EVERY_S)
        self._seen += 1
        return heard[self._seen - 1]

    @abstractmethod
    async def hears_all(self) -> list[Heard]: ...

    @abstractmethod
    def letter(self, text: str, at: datetime | None = None) -> Letter: ...

    @abstractmethod
    async def post(self, letter: Letter) -> None:
        """Bring a letter to the product, again until it is taken."""

    @abstractmethod
    async def _press(self, heard: Heard, label: str) -> Letter: ...

    @abstractmethod
    async def sends_photo(self, picture: bytes, caption: str | None = None) -> None: ...

    @abstractmethod
    async def sends_voice(self, sound: bytes) -> None: ...

    @abstractmethod
    async def shares_place(self, latitude: float, longitude: float) -> None: ...

    @abstractmethod
    async def reads(self) -> None:
        """Open the chat and look at what is there; where the channel tells the sender, it does."""

    # What the judge knows.

    @abstractmethod
    def sender(self, vault: Vault) -> Sender:
        """Under what the product knows this person."""

    @abstractmethod
    async def provider_fails(self, times: int) -> None:
        """Let the provider refuse the next few messages to this person, as when it is down."""


async def post_all(person: Person, letters: Sequence[Letter]) -> None:
    """Bring letters at once, so that they arrive side by side."""
    await asyncio.gather(*(person.post(letter) for letter in letters))


def _is_label(shown: str, label: str) -> bool:
    return shown == label or (shown.endswith("…") and label.startswith(shown[:-1].rstrip()))
