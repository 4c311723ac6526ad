"""Command words and points of the menu, as whole messages in any language (DESIGN.md section 3, routing 1)."""

import re
from collections.abc import Mapping
from functools import lru_cache

from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words
from bot.engine.field import plain_digits
from bot.flows.menu import GROUPS, POINTS
from bot.texts import Texts

COMMANDS = ("sos", "menu", "back", "cancel", "language", "help", "exit")
_DRAWN_OUT_END = re.compile(r"([a-z])\1+$")
_ANSWERS = ("skip", "yes", "no", "unknown")
_SLASH = {"start": "menu", **{command: command for command in COMMANDS}}
_LONGEST = 40
_LONGEST_AROUND, _FEWEST_OF_LABEL = 10, 3  # words: of a sentence, and of a label that is heard in it
_DENYING = frozenset(
    listed("jangan jgn bukan bkn tidak tdk ga gak nggak ora aja ampun mboten sanes ulah teu not dont never")
)
_SHORTEST_POINT = 4
_NO_POINTS = frozenset(("sos", "language", "help", "up"))  # which have words of their own
# Beginnings of labels that say too little by themselves, or something else.
_VAGUE = frozenset(
    listed(
        "petugas hari sudah lapor belajar ikuti lihat mencari ingin saya data cek kerja syarat hari ditemani petugase "
        "want have find check what help safe this follow register open report my back report see real going home "
        "badhe kepengin pados madosi mriksa priksa hoyong milarian pariksa sampun parantos dina dinten nyuhunkeun nyari"
    )
)


class CommandWords:
    """Which whole messages are commands, and which words mean yes, no, unknown and skip."""

    def __init__(self, texts: Texts) -> None:
        self._commands: dict[str, str] = {}
        self._answers: dict[str, str] = {}
        self._points = _points(texts)
        self._begun = _beginnings(self._points)
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

    def point(self, text: str) -> str:
        """The flow whose point in the menu, or in one of its groups, a whole message names, or begins; else empty."""
        plain = plain_words(text) if len(text) <= _LONGEST else ""
        if len(plain) < _SHORTEST_POINT or plain in self._commands or plain in self._answers:
            return ""
        return self._points.get(plain) or ("" if plain in _VAGUE else self._begun.get(plain, ""))


def _points(texts: Texts) -> dict[str, str]:
    """Labels of the menu and its groups to the flows they lead to; one that means two things means neither."""
    found: dict[str, set[str]] = {}
    flows = [("choice", point) for point in POINTS if point not in GROUPS]
    flows += [(group, point) for group, points in GROUPS.items() for point in points]
    for language in texts.languages:
        for question, flow in flows:
            if flow not in _NO_POINTS:
                label = plain_words(texts.choice(language, "menu", question, flow))
                found.setdefault(label, set()).add(flow)
    return _clear(found)


def _beginnings(points: Mapping[str, str]) -> dict[str, str]:
    """The first words of labels to the flow, where all labels that begin so lead to the same."""
    found: dict[str, set[str]] = {}
    for label, flow in points.items():
        words = label.split()
        for count in range(1, len(words)):
            found.setdefault(" ".join(words[:count]), set()).add(flow)
    return _clear(found)


def _clear(found: Mapping[str, set[str]]) -> dict[str, str]:
    return {words: next(iter(flows)) for words, flows in found.items() if len(flows) == 1}


def find_choice(text: str, labels: Mapping[str, str], *, is_list: bool = True) -> str | None:
    """The code of the choice somebody typed, as its words or, where a list is shown, as its number."""
    wanted = plain_words(text if text.isascii() else plain_digits(text))
    if not wanted:
        return None
    codes = list(labels)
    is_number = wanted.isascii() and wanted.isdigit() and len(wanted) <= 2
    if is_list and is_number and "%" not in text and 1 <= int(wanted) <= len(codes):
        return codes[int(wanted) - 1]
    drawn_out = _DRAWN_OUT_END.sub(r"\1", wanted)  # "setujuu"
    for code, label in labels.items():
        if not {wanted, drawn_out}.isdisjoint((_plain_label(label), code)):
            return code
    return _choice_within(text, wanted, labels)


def _choice_within(text: str, wanted: str, labels: Mapping[str, str]) -> str | None:
    """The one choice whose own words stand whole in a short sentence: "do not delete it, I changed my mind"."""
    if "?" in text or len(wanted.split()) > _LONGEST_AROUND:
        return None
    found = [code for code, label in labels.items() if _stands_in(_plain_label(label), wanted)]
    return found[0] if len(found) == 1 else None


def _stands_in(label: str, wanted: str) -> bool:
    before, there, _ = f" {wanted} ".partition(f" {label} ")
    is_denied = bool(before.split()) and before.split()[-1] in _DENYING
    return bool(there) and len(label.split()) >= _FEWEST_OF_LABEL and not is_denied


@lru_cache(4_000)
def _plain_label(label: str) -> str:
    """Labels are ours and few; what people write is never remembered here."""
    return plain_words(label)
