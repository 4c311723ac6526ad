"""Wall boards: an administrator makes a token for a screen, shown once, and ends it again; it opens counts only."""

import hashlib
import re
import secrets
from datetime import datetime, timedelta

from bot.domain.boards import MAX_BOARDS, Board, Figures
from bot.domain.officers import Officer, Role
from bot.errors import NotAllowed, NotFound
from bot.handlers.desk.errors import BadInput
from bot.handlers.desk.saved_views import plain_name
from storage import audit
from storage import boards as store
from storage.database import Database, Transaction

_PREFIX = "wb_"
_FORM = re.compile(r"wb_[A-Za-z0-9_-]{43}")
_TOUCH_EVERY = timedelta(minutes=10)


async def make_board(tx: Transaction, officer: Officer, name: str, now: datetime) -> tuple[Board, str]:
    """A screen for the administrator's agency with its token, which is in the answer and never again anywhere.

    Raises:
        NotAllowed: no administrator.
        BadInput: no name, or too many screens.
    """
    _require(officer)
    board = Board(tx.ids.draw(), officer.agency, plain_name(name), now)
    if len(await store.list_boards(tx, officer.agency)) >= MAX_BOARDS:
        raise BadInput("name", "desk-boards-many", most=MAX_BOARDS)
    token = _PREFIX + secrets.token_urlsafe(32)
    await store.insert(tx, board, _hash(token), officer.id)
    await audit.add(tx, "officer", "board_made", officer.id, None, f"{officer.agency} {board.id}", now)
    return board, token


async def boards_of(tx: Transaction, officer: Officer) -> list[Board]:
    _require(officer)
    return await store.list_boards(tx, officer.agency)


async def revoke_board(tx: Transaction, officer: Officer, board_id: int, now: datetime) -> None:
    """End a screen at once.

    Raises:
        NotFound: no such screen, ended before, or another agency's.
    """
    _require(officer)
    if not await store.revoke(tx, officer.agency, board_id, now):
        raise NotFound
    await audit.add(tx, "officer", "board_revoked", officer.id, None, str(board_id), now)


async def find_board(database: Database, token: str, now: datetime) -> Board | None:
    """The screen of a token; `None` when nobody's, or it was ended."""
    if not _FORM.fullmatch(token):
        return None
    async with database.reading() as tx:
        board = await store.find(tx, _hash(token))
    if board and (board.used_at is None or now - board.used_at >= _TOUCH_EVERY):
        async with database.transaction() as tx:
            await store.touch(tx, board.id, now)
    return board


async def figures(tx: Transaction, agency: str, now: datetime) -> Figures:
    """What an agency's board shows: what its auditor might count."""
    viewer = Officer(0, agency, "", "", Role.AUDITOR, is_service=True)
    return await store.figures(tx, viewer, now)


def _require(officer: Officer) -> None:
    if not officer.is_administrator:
        raise NotAllowed


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
