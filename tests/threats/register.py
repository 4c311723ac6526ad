"""Which test stands for which threat, invariant, window and fault; run as a module it writes docs/threats.md anew."""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "threats.md"
NUMBERS = [
    *(f"T{number}" for number in range(1, 31) if number != 23),
    *(f"I{number}" for number in range(1, 15)),
    *(f"W{number}" for number in range(1, 4)),
    *(f"F{number}" for number in range(1, 33)),
]
_NUMBER = re.compile(r"_([TIWFtiwf])0?([0-9]{1,2})(?=_)")
_ROW = re.compile(r"\| ([TIWF][0-9]+) \| (.+?) \| (.+?) \|")


@cache
def numbered_tests() -> Mapping[str, list[str]]:
    """The files with tests that carry a number in their name, by number."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                for letter, digits in _NUMBER.findall(node.name):
                    found[f"{letter.upper()}{digits}"].add(path.relative_to(ROOT / "tests").as_posix())
    return {number: sorted(files) for number, files in found.items()}


def rows(text: str) -> Iterator[tuple[str, str, str]]:
    """Number, what it is about, and its tests, as the table has them."""
    return (match.groups() for line in text.splitlines() if (match := _ROW.fullmatch(line)))  # type: ignore[misc]  # three


def with_tests(text: str) -> str:
    """The table with the files there are; where there is none the words that say why stay."""
    found = numbered_tests()
    lines = []
    for line in text.splitlines():
        row = _ROW.fullmatch(line)
        if row is not None and row[1] in found:
            files = ", ".join(f"`{file}`" for file in found[row[1]])
            line = f"| {row[1]} | {row[2]} | {files} |"
        lines.append(line)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TABLE.write_text(with_tests(TABLE.read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"{TABLE.relative_to(ROOT)} is written\n")
