"""Every action that is written into the audit trail has a word an auditor understands, in both languages."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from bot.domain.likeness.links import ClusterState
from bot.domain.surge import SendKind, SendState
from bot.domain.tickets import EntryKind
from bot.texts import Texts

ROOT = Path(__file__).parents[2]
WRITERS = ("audit.add", "_note", "_change", "_set_state")
_CODE = re.compile("[a-z]+(_[a-z]+)+")
CHATS = ("telegram", "whatsapp")
BY_THE_HOUSE = {EntryKind.OPENED, EntryKind.SAID, EntryKind.EDITED, EntryKind.TAKEN_BACK, EntryKind.ANSWER} | {
    EntryKind.RAISED,
    EntryKind.BROKEN_OFF,
    EntryKind.UNDELIVERED,
    EntryKind.FOLDED,
}


@cache
def calls() -> list[tuple[str, ast.AST]]:
    """What the product calls, by name, and what it sets `action` to."""
    found: list[tuple[str, ast.AST]] = []
    for path in (ROOT / "bot").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found.append((ast.unparse(node.func), node))
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "action":
                found.append(("audit.add", node))
    return found


def constants(node: ast.AST) -> Iterator[str]:
    """Codes of the form `ticket_printed`, wherever they stand in it outside a pattern."""
    inside = {id(part) for each in ast.walk(node) if isinstance(each, ast.JoinedStr) for part in ast.walk(each)}
    for each in ast.walk(node):
        code = each.value if isinstance(each, ast.Constant) and id(each) not in inside else None
        if isinstance(code, str) and _CODE.fullmatch(code):
            yield code


def _first_words(call: ast.AST) -> Iterator[str]:
    first = call.args[0] if isinstance(call, ast.Call) else None
    if isinstance(first, ast.Constant):
        yield str(first.value)


def written() -> set[str]:
    """Every action the product can write; those it composes are composed here in the same way."""
    found = {code for name, node in calls() if name.endswith(WRITERS) for code in constants(node)}
    traced = {code for name, node in calls() if name.endswith(".trace") for code in _first_words(node)}
    found |= {
        f"{chat}_{what}"
        for chat, what in product(CHATS, traced | {"linked", "unlinked", "read", "duty_on", "duty_off"})
    }
    found |= {f"ticket_{kind.value}" for kind in EntryKind if kind not in BY_THE_HOUSE}
    found |= {f"cluster_{state.value}" for state in ClusterState}
    found |= {f"send_{state.value}" for state in SendState} | {f"{kind.value}_sent" for kind in SendKind}
    return found | {f"webhook_{why}" for why in ("gone", "dead", "refused")} | {"consent_given", "consent_refused"}


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_action_of_the_trail_has_a_word(language: str) -> None:
    texts = Texts.load(ROOT / "locales")

    found = written()
    missing = [
        code for code in sorted(found) if not texts.has(language, f"console-audit-action-{code.replace('_', '-')}")
    ]

    assert len(found) > 100
    assert missing == []
