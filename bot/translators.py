"""What the command line does for translators: a language's texts as a sheet, and back after a look at what changes."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.base import LOCALES, now_utc
from bot.domain.sheets import Format
from bot.errors import WrongSettings
from bot.translation.proposal import Judge, Proposal
from bot.translation.sheet import UnreadableSheet, read_sheet, write_sheet
from bot.translation.shelf import LANGUAGES, Shelf
from bot.translation.writing import put

_SHOWN = 200


def export_texts(language: str, path: Path, folder: Path = LOCALES) -> int:
    """Write the sheet; gives the number of its rows."""
    _require_known(language)
    suffix = path.suffix.removeprefix(".").lower()
    if suffix not in list(Format):
        raise WrongSettings(f"{path.name}: a sheet ends with .xlsx or .csv.")
    rows = Shelf.read(folder).rows(language)
    path.write_bytes(write_sheet(rows, language, Format(suffix)))
    return len(rows)


def judge_texts(language: str, path: Path, folder: Path = LOCALES) -> Proposal:
    """Read and judge a sheet; changes nothing."""
    _require_known(language)
    try:
        sheet = read_sheet(path.read_bytes())
    except OSError as error:
        raise WrongSettings(f"{path}: {error.strerror}.") from None
    except UnreadableSheet as error:
        raise WrongSettings(f"{path.name} is no sheet of texts: {error.text_key}.") from None
    return Judge(Shelf.read(folder), language).judge(sheet)


def import_texts(proposal: Proposal, folder: Path = LOCALES) -> list[str]:
    """Write what a judged sheet changes; gives the names of the files."""
    try:
        return put(folder, proposal, now_utc().date())
    except OSError as error:
        raise WrongSettings(f"{error.filename} cannot be written: {error.strerror}.") from None


def print_proposal(out: Console, proposal: Proposal) -> None:
    """Every fault with its row and reason, or what the import would change."""
    if proposal.faults:
        table = Table("row", "key", "what is wrong", title=f"{len(proposal.faults)} faults")
        for fault in proposal.faults:
            table.add_row(str(fault.row), escape(fault.key), escape(fault.what))
        out.print(table)
        return
    for change in proposal.changes[:_SHOWN]:
        out.print(escape(change.key), highlight=False, style="bold")
        for sign, words in (("-", change.before), ("+", change.after)):
            for line in (words or "").split("\n") if words is not None else ():
                out.print(f"  {sign} {escape(line)}", highlight=False)
    if len(proposal.changes) > _SHOWN:
        out.print(f"{len(proposal.changes) - _SHOWN} more")
    for key in proposal.taken_back:
        out.print(f"waits for review again: {escape(key)}", highlight=False)
    out.print(
        f"{proposal.language}: {len(proposal.changes)} texts changed, {len(proposal.reviewed)} reviewed, "
        f"{len(proposal.taken_back)} reviews taken back, {len(proposal.remarks)} remarks.",
        highlight=False,
    )


def _require_known(language: str) -> None:
    if language not in LANGUAGES:
        raise WrongSettings(f"There is no language {language}: {', '.join(LANGUAGES)}.")
