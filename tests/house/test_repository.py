"""What is committed: no secret, no machine path, no registry address; requirements are pinned and hashed (T26, T30)."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
LOCK_NAMES = [path.name for path in LOCKS]
_PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)(\[[a-z,]+\])?==[^ ]+", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|^-|^--(index|extra|find|trusted)", re.MULTILINE)
# Pictures and sounds may hold any byte; everything else is text and is looked through.
_BINARY = {".png", ".jpg", ".ico", ".ogg", ".gz"}
_SECRETS = {
    "a Telegram bot token": re.compile(r"\b[0-9]{8,10}:[A-Za-z0-9_-]{35}\b"),
    "a Meta access token": re.compile(r"\bEAA[A-Za-z0-9]{40,}"),
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "a cloud key": re.compile(r"\bAKIA[0-9A-Z]{16}\b"),
    "a code host's token": re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36}\b"),
}
_PLACES = {
    "a home folder": re.compile(r"/(?:home|Users)/[a-z][a-z0-9_-]+/|/root/"),
    "a working folder": re.compile(r"(?<![\w.])/work/"),
    "a registry's address": re.compile(
        r"https?://[^\s\"'`<>/]*(?:pypi|pythonhosted|artifactory|nexus|mirror)[^\s\"'`<>/]*"
    ),
}


def committed() -> list[Path]:
    """Files that are committed, or would be by `git add .`; without git, everything that is not hidden."""
    if not (ROOT / ".git").exists():
        return [
            path
            for path in ROOT.rglob("*")
            if path.is_file()
            and not any(part[0] == "." or part == "__pycache__" for part in path.relative_to(ROOT).parts)
        ]
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def find(patterns: dict[str, re.Pattern[str]]) -> list[str]:
    found = []
    for path in committed():
        if path.suffix in _BINARY or path == Path(__file__).resolve():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{path.relative_to(ROOT)}: {what}" for what, pattern in patterns.items() if pattern.search(text)]
    return found


def test_T30_no_secret_is_in_the_repository() -> None:
    assert find(_SECRETS) == []


def test_no_path_of_a_machine_and_no_registry_is_in_the_repository() -> None:
    assert find(_PLACES) == []


def test_no_key_or_database_is_in_the_repository() -> None:
    kept = [path.name for path in committed() if path.suffix in {".key", ".db", ".pem", ".env"} or path.name == ".env"]

    assert kept == []


def test_the_scripts_people_start_may_be_started() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


@pytest.mark.parametrize("path", LOCKS, ids=LOCK_NAMES)
def test_T26_every_requirement_is_pinned_and_has_hashes(path: Path) -> None:
    entries = re.split(r"(?<!\\)\n", path.read_text(encoding="utf-8"))
    wanted = [entry for entry in entries if entry.strip() and not entry.strip().startswith("#")]

    loose = [entry.split()[0] for entry in wanted if not _PIN.match(entry) or "--hash=sha256:" not in entry]

    assert loose == []


@pytest.mark.parametrize("path", LOCKS, ids=LOCK_NAMES)
def test_requirements_name_no_address_to_fetch_from(path: Path) -> None:
    assert _ADDRESS.search(path.read_text(encoding="utf-8")) is None


def test_what_runs_is_tested_in_the_same_versions() -> None:
    pins = {
        path.name: dict(re.findall(r"^([a-z0-9._-]+)==([^ ]+)", path.read_text(encoding="utf-8"), re.MULTILINE))
        for path in LOCKS
    }

    assert pins["runtime.txt"].items() <= pins["dev.txt"].items()
