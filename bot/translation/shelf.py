"""All texts of all languages as translators see them: rooms, limits, and which language has what."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.translation.reviews import Review, Reviews, State
from bot.translation.sources import Text, read_source

ORIGINAL = "id"
CHAT = "chat"  # the room of `<language>.ftl`
LANGUAGES = ("id", "en", "jv", "su", "ms", "mad")
IN_TWO = frozenset({"id", "en"})  # a fact of the catalogue is written in two languages
_OFFICERS_LANGUAGES = ("id", "en")
_OFFICERS_ROOMS = frozenset(
    {"agency_webhooks", "catalogue_admin", "clocks", "console", "desk_tools", "directory", "officer_chat"}
    | {"outreach", "texts"}
)
_OFFICERS_KEYS = ("console-", "alert-", "officer-")
_ON_A_SCREEN = ("console-", "page-")
LONGEST_MESSAGE, LONGEST_BUTTON, LONGEST_ROW = 1_000, 20, 24
_MOST_BUTTONS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One text in one language beside its original. limit: characters a channel shows; `None` on pages."""

    key: str
    room: str
    shown: str
    limit: int | None
    original: str
    english: str
    words: str | None
    state: State
    review: Review


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies in `locales/`. texts: by language, room and key."""

    texts: Mapping[str, Mapping[str, Mapping[str, Text]]]
    reviews: Reviews

    @classmethod
    def read(cls, folder: Path) -> "Shelf":
        texts: dict[str, dict[str, dict[str, Text]]] = {}
        for path in sorted(folder.glob("*.ftl")):
            language, _, room = path.stem.partition(".")
            found = read_source(path.read_text(encoding="utf-8"))
            texts.setdefault(language, {})[room or CHAT] = {text.key: text for text in found}
        return cls(texts, Reviews.read(folder))

    @classmethod
    def empty(cls) -> "Shelf":
        return cls({ORIGINAL: {}}, Reviews({}))

    def rows(self, language: str) -> list[Row]:
        """Every text this language should have, room by room; officers' texts exist in two languages."""
        limits, rooms = self.limits(), self._rooms()
        return [
            self._row(language, room, text, limits.get(text.key))
            for room, texts in self.texts[ORIGINAL].items()
            for text in texts.values()
            if rooms[text.key] == room and (language in _OFFICERS_LANGUAGES or self._is_for(language, room, text))
        ]

    def _is_for(self, language: str, room: str, text: Text) -> bool:
        return not is_for_officers(room, text) or self.find(language, room, text.key) is not None

    def _rooms(self) -> dict[str, str]:
        """Where each key is said from: files are read in the order of their names, and the last one counts."""
        rooms = sorted(self.texts[ORIGINAL], key=lambda room: file_name(ORIGINAL, room))
        return {key: room for room in rooms for key in self.texts[ORIGINAL][room]}

    def limits(self) -> dict[str, int]:
        """The longest each text of a chat may be."""
        texts = [text for room in self.texts[ORIGINAL].values() for text in room.values()]
        keys = [text.key for text in texts if not text.key.startswith(_ON_A_SCREEN)]
        known = set(keys)
        # What a flow says after an answer is named like a choice; it is known by its length.
        short = {text.key for text in texts if len(text.words) <= LONGEST_ROW or "{" in text.words}
        questions = {key: question for key in keys if key in short and (question := _question_of(key, known))}
        siblings = Counter(questions.values())
        return {key: _limit(key, siblings[questions[key]] if key in questions else 0) for key in keys}

    def find(self, language: str, room: str, key: str) -> Text | None:
        return self.texts.get(language, {}).get(room, {}).get(key)

    def _row(self, language: str, room: str, original: Text, limit: int | None) -> Row:
        text, english = self.find(language, room, original.key), self.find("en", room, original.key)
        words = text.words if text else None
        return Row(
            original.key,
            room,
            ". ".join(each for each in (original.group.rstrip("."), original.comment) if each),
            limit,
            original.words,
            english.words if english else "",
            words,
            self.reviews.state(language, original.key, words, original.words),
            self.reviews.of(language, original.key),
        )


def file_name(language: str, room: str) -> str:
    return f"{language}.ftl" if room == CHAT else f"{language}.{room}.ftl"


def is_for_officers(room: str, text: Text) -> bool:
    return room in _OFFICERS_ROOMS or "fficers" in text.group or text.key.startswith(_OFFICERS_KEYS)


def _question_of(key: str, known: set[str]) -> str | None:
    """The question a choice belongs to: `<flow>-<key>-<code>` under `<flow>-<key>` or `ask-<key>`."""
    question, _, code = key.rpartition("-")
    flow, _, plain = question.partition("-")
    if not (code and flow and plain):
        return None
    return question if question in known or f"ask-{plain}" in known else None


def _limit(key: str, siblings: int) -> int:
    if key.startswith(("button-", "choice-")):
        return LONGEST_BUTTON
    if not siblings:
        return LONGEST_MESSAGE
    return LONGEST_BUTTON if siblings <= _MOST_BUTTONS else LONGEST_ROW
