"""Every field that code logs is on the allow-list: one that is not would be dropped without a word (THREATS.md T21)."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot.logs import ALLOWED_FIELDS

ROOT = Path(__file__).parents[2]
_LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}
_OF_LOGGING_ITSELF = {"exc_info"}


@cache
def logging_calls() -> list[tuple[str, ast.Call]]:
    """Where something is logged, and the call."""
    return list(_find_calls())


def _find_calls() -> Iterator[tuple[str, ast.Call]]:
    for room in ("bot", "storage"):
        for path in sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _LEVELS:
                    owner = node.func.value
                    name = owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")
                    if "log" in name:
                        yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_T21_every_field_that_is_logged_is_on_the_list() -> None:
    logged = {(place, keyword.arg) for place, call in logging_calls() for keyword in call.keywords}

    assert [(place, name) for place, name in logged if name not in ALLOWED_FIELDS | _OF_LOGGING_ITSELF] == []


def test_T21_every_event_is_a_fixed_word() -> None:
    loose = [
        place
        for place, call in logging_calls()
        if len(call.args) != 1
        or not isinstance(call.args[0], ast.Constant)
        or not str(call.args[0].value).isidentifier()
    ]

    assert loose == []


def test_the_calls_are_found() -> None:
    assert len(logging_calls()) > 20
