"""Keeps an uploaded table between its preview and the officer's decision, for an hour, under a name only they know."""

import re
import secrets
from datetime import datetime, timedelta
from pathlib import Path

from bot.errors import NotFound

_FOLDER = "drafts"
_LASTS = timedelta(hours=1)
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")


def put(imported: Path, officer_id: int, body: bytes, now: datetime) -> str:
    """Keep an upload and give its token; what lay there too long goes."""
    folder = imported / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.csv"):
        if old.stat().st_mtime < (now - _LASTS).timestamp():
            old.unlink(missing_ok=True)
    token = secrets.token_urlsafe(16)
    (folder / f"{officer_id}.{token}.csv").write_bytes(body)
    return token


def get(imported: Path, officer_id: int, token: str) -> Path:
    """
    Raises:
        NotFound: it is gone, or another officer's.
    """
    path = imported / _FOLDER / f"{officer_id}.{token}.csv"
    if not _TOKEN.fullmatch(token) or not path.exists():
        raise NotFound
    return path


def drop(imported: Path, officer_id: int, token: str) -> None:
    if _TOKEN.fullmatch(token):
        (imported / _FOLDER / f"{officer_id}.{token}.csv").unlink(missing_ok=True)
