"""Every text that translators keep is said somewhere: what nothing uses goes."""

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "locales"
_KEY = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE | re.ASCII)
_REFERENCE = re.compile(r"\{ ([a-z][\w-]*) \}", re.ASCII)
_LITERAL = re.compile(r"""["'`]([A-Za-z][\w.-]*)["'`]""", re.ASCII)
# Keys put together: f"words-{name}", "error-" ~ kind, "day-" + name, word("urgency", code).
_BEGINNINGS = (
    re.compile(r"""f["']([a-z][a-z0-9_-]*-)\{""", re.ASCII),
    re.compile(r"""["'`]([a-z][a-z0-9_-]*-)["'`]\s*[~+]""", re.ASCII),
)
_FAMILY = re.compile(r"""\bword\(\s*["']([a-z-]+)["']""", re.ASCII)
_PREFIX = re.compile(r"^(?:console|page)-")
_GENERIC = {"console-", "page-", "ask-", "choice-"}  # what every key of a file or family begins with says nothing
_CHAT = ("bot/channels", "bot/flows", "bot/handlers", "bot/jobs", "bot/web")
_DOCSTRING = re.compile(r'""".*?"""', re.DOTALL)
_QUOTED = re.compile(r'"([^"\n]*)"')
_DOMAIN = re.compile(r"from bot\.domain\.([\w.]+) import")
_JOINED = re.compile(r'f"([a-z_]+_)\{')
_FLOW_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@cache
def sources(folder: str) -> str:
    place = ROOT / folder
    paths = (
        [place] if place.is_file() else [each for each in place.rglob("*") if each.suffix in {".py", ".html", ".js"}]
    )
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(paths) if "vendor" not in path.parts)


@cache
def literals() -> frozenset[str]:
    return frozenset(_LITERAL.findall(sources("bot")))


@cache
def beginnings(*folders: str) -> tuple[str, ...]:
    source = "".join(sources(folder) for folder in folders)
    found = {beginning for pattern in _BEGINNINGS for beginning in pattern.findall(source)}
    found |= {f"{family}-" for family in _FAMILY.findall(source)}
    return tuple(sorted(found - _GENERIC))


@cache
def flow_words() -> frozenset[str]:
    """What stands in quotes in the flows, in the domain they import, and where what is told past questions is kept."""
    rooms = set(_DOMAIN.findall(sources("bot/flows")))
    return (quoted("bot/flows") | quoted("bot/handlers/turns/told.py")).union(
        *(quoted(f"bot/domain/{room.replace('.', '/')}.py") for room in rooms)
    )


@cache
def flow_beginnings() -> tuple[str, ...]:
    """How keys begin that flows put together with an underscore: f"card_{number}"."""
    return tuple(sorted(set(_JOINED.findall(sources("bot/flows")))))


@cache
def quoted(folder: str) -> frozenset[str]:
    code = _DOCSTRING.sub("", sources(folder))
    return frozenset(word for text in _QUOTED.findall(code) for word in _FLOW_WORD.findall(text))


def is_said_by_a_flow(key: str) -> bool:
    """`<flow>-<key>`, `ask-<key>` or `choice-<code>`: every piece is a word of some flow or of the engine's fields."""
    pieces = key.split("-")
    known = flow_words() | quoted("bot/engine") | {"ask", "choice", "skip"}
    return all(piece in known or is_joined(piece, known) for piece in pieces)


def is_joined(piece: str, known: frozenset[str]) -> bool:
    ends = (piece.removeprefix(beginning) for beginning in flow_beginnings() if piece.startswith(beginning))
    return any(end.isdecimal() or end in known for end in ends)


def is_a_question(plain: str) -> bool:
    """`question-<flow>-<key>` or `question-<key>`, with a dash for what joins words in a flow."""
    if not plain.startswith("question-"):
        return False
    names = {word.replace("_", "-") for word in flow_words()}
    pieces = plain.removeprefix("question-").split("-")
    reached = {0}
    for end in range(1, len(pieces) + 1):
        if any(start in reached and "-".join(pieces[start:end]) in names for start in range(end)):
            reached.add(end)
    return len(pieces) in reached


def is_used(key: str, plain: str, referenced: set[str]) -> bool:
    if key in literals() or plain in literals() or key in referenced:
        return True
    if plain != key:
        return is_a_question(plain) or plain.startswith(beginnings("bot/console", "bot/web"))
    return key.startswith(beginnings(*_CHAT)) or is_said_by_a_flow(key)


@pytest.mark.parametrize(
    "key", ["talk-ended", "button-sos", "exit-hint", "sos-where_now-nowhere", "ask-colour", "console-colour-of-door"]
)
def test_a_text_nobody_says_is_found(key: str) -> None:
    assert not is_used(key, _PREFIX.sub("", key), set())


@pytest.mark.parametrize("path", sorted(LOCALES.glob("id*.ftl")), ids=lambda path: path.name)
def test_every_text_is_said_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    referenced = set(_REFERENCE.findall(text))

    unused = [key for key in _KEY.findall(text) if not is_used(key, _PREFIX.sub("", key), referenced)]

    assert unused == []
