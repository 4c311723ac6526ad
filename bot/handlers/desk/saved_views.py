"""Views of the queue under a name: an officer's own, and those a supervisor shares with the agency."""

from datetime import datetime

from bot.domain.officers import Officer
from bot.domain.saved_views import MAX_NAME_CHARS, MAX_VIEWS, SavedView, ViewFilter
from bot.errors import NotAllowed
from bot.handlers.desk.errors import BadInput
from storage import audit
from storage import saved_views as store
from storage.database import Transaction


async def list_views(tx: Transaction, officer: Officer, now: datetime) -> list[SavedView]:
    """What the officer may choose from, counted; works on `reading()` too."""
    return await store.counted(tx, officer, await store.list_views(tx, officer), now)


async def agencies_in(tx: Transaction, officer: Officer) -> list[str]:
    """Codes of the agencies whose open tickets the officer may see; works on `reading()` too."""
    return await store.agencies_in(tx, officer)


async def save_view(
    tx: Transaction, officer: Officer, name: str, wanted: ViewFilter, now: datetime, *, is_shared: bool = False
) -> int:
    """Keep a view under a name; one of the same name gives way.

    Raises:
        BadInput: no name, or too many views.
        NotAllowed: shared by somebody who is no supervisor.
    """
    name = plain_name(name)
    if is_shared and not officer.is_supervisor:
        raise NotAllowed
    own = [view for view in await store.list_views(tx, officer) if view.officer_id == officer.id and view.name != name]
    if len(own) >= MAX_VIEWS:
        raise BadInput("name", "desk-views-many", most=MAX_VIEWS)
    view_id = await store.save(tx, officer, name, wanted, now, is_shared=is_shared)
    await audit.add(tx, "officer", "view_shared" if is_shared else "view_saved", officer.id, None, str(view_id), now)
    return view_id


async def remove_view(tx: Transaction, officer: Officer, view_id: int, now: datetime) -> None:
    """Take a view away: one's own, or as a supervisor one that is shared.

    Raises:
        NotFound: no such view for this officer.
        NotAllowed: somebody else's.
    """
    view = await store.get(tx, officer, view_id)
    if view.officer_id != officer.id and not officer.is_supervisor:
        raise NotAllowed
    await store.remove(tx, view_id)
    await audit.add(tx, "officer", "view_removed", officer.id, None, str(view_id), now)


def plain_name(name: str) -> str:
    """A name of one line.

    Raises:
        BadInput: nothing in it.
    """
    plain = " ".join("".join(each for each in name if each.isprintable()).split())[:MAX_NAME_CHARS].strip()
    if not plain:
        raise BadInput("name", "desk-name-empty")
    return plain
