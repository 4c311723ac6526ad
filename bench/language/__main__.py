"""`python -m bench.language [--sentences PATH] [--only SECTION]`: measures what the product understands of a message.

Nothing here fails for a low figure: it prints figures, people judge them.
"""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from bench.language import detect, triage, wishes

Section = Callable[[Console, Path | None], None]
SECTIONS: dict[str, Section] = {"detect": detect.report, "triage": triage.report, "wishes": wishes.report}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.language", description=__doc__)
    parser.add_argument("--only", choices=SECTIONS, help="one section (default: all)")
    parser.add_argument("--sentences", type=Path, help="training sentences: lang, source, text; not part of this tree")
    options = parser.parse_args()
    console = Console(width=None if os.isatty(1) else 140)
    sentences = options.sentences if options.sentences is not None and options.sentences.is_file() else None
    for name in [options.only] if options.only else SECTIONS:
        SECTIONS[name](console, sentences)


if __name__ == "__main__":
    main()
