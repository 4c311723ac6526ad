"""The product with a clock that a test moves: `PULANG_TEST_CLOCK_FILE=ahead.txt python -m tests.scenarios.later serve`.

The file holds how many seconds the product's clock runs ahead of the machine's.
"""

import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import bot.base
from bot.__main__ import main

_LOOK_EVERY_S = 0.05


class MovableClock:
    """The machine's clock and a bit more; the file is read beside, so that asking for the time costs nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ahead = self._read()
        self._never = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def _read(self) -> timedelta:
        return timedelta(seconds=float(self._path.read_text() or "0"))

    def _watch(self) -> None:
        while not self._never.wait(_LOOK_EVERY_S):
            self._ahead = self._read()


def move_clock() -> None:
    """Give the product's one clock to the test, where the environment names a file for it."""
    path = os.environ.get("PULANG_TEST_CLOCK_FILE")
    if path is not None:
        bot.base.now_utc = MovableClock(Path(path))


if __name__ == "__main__":
    move_clock()
    main()
