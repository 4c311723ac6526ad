"""Keeps what a table of the catalogue was before each import, so that imports can be taken back one after another."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

_FOLDER = "versions"
_KEPT = 10
_NAME = re.compile(r"([a-z_]+)\.([0-9]{6})\.(csv|shipped)")


@dataclass(frozen=True, slots=True)
class Version:
    """One table as it was before an import. path: its file; `None` when the shipped table counted then."""

    number: int
    path: Path | None


def newest(imported: Path, name: str) -> Version | None:
    """What the last import of a table replaced; `None` when nothing was brought in."""
    found = _versions(imported, name)
    return found[-1] if found else None


def count(imported: Path, name: str) -> int:
    return len(_versions(imported, name))


def keep(imported: Path, name: str) -> None:
    """Keep the table that counts now as its newest version; of old ones the last ten stay."""
    found = _versions(imported, name)
    number = found[-1].number + 1 if found else 1
    folder, current = imported / _FOLDER, imported / f"{name}.csv"
    folder.mkdir(parents=True, exist_ok=True)
    if current.exists():
        shutil.copyfile(current, folder / f"{name}.{number:06}.csv")
    else:
        _mark(imported, name, number).touch()
    for old in found[: max(0, len(found) + 1 - _KEPT)]:
        _drop(imported, name, old)


def put_back(imported: Path, name: str) -> None:
    """Let the newest version count again, and forget what came after it."""
    version = newest(imported, name)
    if version is None:
        return
    target = imported / f"{name}.csv"
    if version.path is not None:
        version.path.replace(target)
        target.touch()  # it counts from now on
        return
    target.unlink(missing_ok=True)
    _drop(imported, name, version)


def _versions(imported: Path, name: str) -> list[Version]:
    """Oldest first."""
    found = []
    for path in (imported / _FOLDER).glob(f"{name}.*"):
        parts = _NAME.fullmatch(path.name)
        if parts is not None and parts.group(1) == name:
            found.append(Version(int(parts.group(2)), path if parts.group(3) == "csv" else None))
    return sorted(found, key=lambda version: version.number)


def _drop(imported: Path, name: str, version: Version) -> None:
    (version.path or _mark(imported, name, version.number)).unlink(missing_ok=True)


def _mark(imported: Path, name: str, number: int) -> Path:
    return imported / _FOLDER / f"{name}.{number:06}.shipped"
