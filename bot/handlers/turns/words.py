"""Command words: SOS, menu, back and the like, as whole messages in any language (DESIGN.md section 3, routing 1)."""

from collections.abc import Mapping
from functools import lru_cache

from bot.domain.catalogue.words import plain_words
from bot.engine.field import plain_digits
from bot.texts import Texts

COMMANDS = ("sos", "menu", "back", "cancel", "language", "help", "exit")
_ANSWERS = ("skip", "yes", "no", "unknown")
_SLASH = {"start": "menu", **{command: command for command in COMMANDS}}
_LONGEST = 40


class CommandWords:
    """Which whole messages are commands, and which words mean yes, no, unknown and skip."""

    def __init__(self, texts: Texts) -> None:
        self._commands: dict[str, str] = {}
        self._answers: dict[str, str] = {}
        for language in texts.languages:
            for table, names in ((self._commands, COMMANDS), (self._answers, _ANSWERS)):
                for name in names:
                    key = f"words-{name}"
                    if texts.has(language, key):
                        for word in texts.render(language, key).split(","):
                            table.setdefault(plain_words(word), name)

    def command(self, text: str) -> str | None:
        """The command a whole message is; `/start@bot` counts as `/start`."""
        if len(text) > _LONGEST:
            return None
        stripped = text.strip()
        if stripped.startswith("/"):
            return _SLASH.get(stripped[1:].split("@")[0].split(" ")[0].lower())
        return self._commands.get(plain_words(stripped))

    def answer(self, text: str) -> str | None:
        """`skip`, `yes`, `no` or `unknown` when the whole message says so."""
        return self._answers.get(plain_words(text)) if len(text) <= _LONGEST else None


def find_choice(text: str, labels: Mapping[str, str], *, is_list: bool = True) -> str | None:
    """The code of the choice somebody typed, as its words or, where a list is shown, as its number."""
    wanted = plain_words(text if text.isascii() else plain_digits(text))
    if not wanted:
        return None
    codes = list(labels)
    is_number = wanted.isascii() and wanted.isdigit() and len(wanted) <= 2
    if is_list and is_number and 1 <= int(wanted) <= len(codes):
        return codes[int(wanted) - 1]
    for code, label in labels.items():
        if wanted in (_plain_label(label), code):
            return code
    return None


@lru_cache(4_000)
def _plain_label(label: str) -> str:
    """Labels are ours and few; what people write is never remembered here."""
    return plain_words(label)
