"""Canned texts: supervisors and administrators write them, every officer of the agency uses them."""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.canned import FALLBACK, MAX_TEXTS, MAX_WORDS_CHARS, CannedText, unknown_places
from bot.domain.officers import Officer
from bot.errors import NotFound
from bot.handlers.administration.rights import may_plan, require_planner
from bot.handlers.desk.errors import BadInput
from bot.handlers.desk.saved_views import plain_name
from storage import audit
from storage import canned as store
from storage.database import Transaction


async def usable_texts(tx: Transaction, officer: Officer) -> list[CannedText]:
    """What an officer may put into an answer; works on `reading()` too."""
    return await store.list_texts(tx, officer.agency)


async def list_texts(tx: Transaction, officer: Officer, agency: str) -> list[CannedText]:
    """An agency's texts for who writes them.

    Raises:
        NotAllowed: neither supervisor nor administrator.
        NotFound: another agency's.
    """
    require_planner(officer, agency)
    return await store.list_texts(tx, agency)


async def save_text(
    tx: Transaction,
    officer: Officer,
    agency: str,
    name: str,
    words: Mapping[str, str],
    now: datetime,
    *,
    canned_id: int | None = None,
) -> int:
    """Add a text, or change the one with this id.

    Raises:
        BadInput: no name or one that is taken, no words in the fallback language, too long, an unknown place in braces.
        NotAllowed, NotFound: as `list_texts`.
    """
    require_planner(officer, agency)
    if canned_id is not None:
        await _require_own(tx, agency, canned_id)
    name, kept = plain_name(name), _clean(words)
    same = await store.find_by_name(tx, agency, name)
    if same is not None and same != canned_id:
        raise BadInput("name", "desk-canned-taken")
    if canned_id is None:
        if await store.count(tx, agency) >= MAX_TEXTS:
            raise BadInput("name", "desk-canned-many", most=MAX_TEXTS)
        canned_id = await store.insert(tx, agency, name, officer.id, now)
    else:
        await store.rename(tx, canned_id, name, officer.id, now)
    await store.set_words(tx, canned_id, kept)
    await audit.add(tx, "officer", "canned_saved", officer.id, None, f"{canned_id} {agency}", now)
    return canned_id


async def remove_text(tx: Transaction, officer: Officer, canned_id: int, now: datetime) -> str:
    """Take a text away and say whose it was.

    Raises:
        NotAllowed, NotFound: as `list_texts`.
    """
    agency = await store.agency_of(tx, canned_id)
    require_planner(officer, agency)
    await store.remove(tx, canned_id)
    await audit.add(tx, "officer", "canned_removed", officer.id, None, f"{canned_id} {agency}", now)
    return agency


def may_write_texts(officer: Officer) -> bool:
    return may_plan(officer, officer.agency)


async def _require_own(tx: Transaction, agency: str, canned_id: int) -> None:
    if await store.agency_of(tx, canned_id) != agency:
        raise NotFound


def _clean(words: Mapping[str, str]) -> dict[str, str]:
    kept = {}
    for language, text in words.items():
        plain = text.replace("\r\n", "\n").replace("\0", "").encode("utf-8", "ignore").decode().strip()
        if len(plain) > MAX_WORDS_CHARS:
            raise BadInput(f"words-{language}", "desk-canned-long", most=MAX_WORDS_CHARS)
        if unknown := unknown_places(plain):
            raise BadInput(f"words-{language}", "desk-canned-place", place=unknown[0])
        if plain:
            kept[language] = plain
    if FALLBACK not in kept:
        raise BadInput(f"words-{FALLBACK}", "desk-canned-empty")
    return kept
