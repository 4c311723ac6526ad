"""The start of administration: a card for each room that an officer may change things in."""

from dataclasses import dataclass

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.domain.officers import Officer
from bot.errors import NotAllowed


@dataclass(frozen=True, slots=True)
class Room:
    """A card. name: of its texts `admin-<name>` and `admin-<name>-text`. for_supervisors: not for administrators only.

    for_auditors: also for those who read the trail. for_ministries: only for administrators of the two ministries.
    """

    name: str
    path: str
    icon: str
    for_supervisors: bool = False
    for_auditors: bool = False
    for_ministries: bool = False


ROOMS = (
    Room("agencies", "/console/admin/agencies", "house", for_supervisors=True),
    Room("officers", "/console/admin/officers", "state-claimed", for_supervisors=True),
    Room("rosters", "/console/admin/rosters", "duty-on", for_supervisors=True),
    Room("routing", "/console/admin/routing", "queue", for_ministries=True),
    Room("catalogue", "/console/admin/catalogue", "board", for_ministries=True),
    Room("texts", "/console/texts", "note"),
    Room("help-cards", "/console/admin/help-cards", "note", for_supervisors=True),
    Room("clocks", "/console/admin/clocks", "due"),
    Room("clusters", "/console/admin/clusters", "link"),
    Room("webhooks", "/console/admin/webhooks", "send"),
    Room("canned", "/console/admin/canned", "note", for_supervisors=True),
    Room("boards", "/console/admin/boards", "board"),
    Room("exports", "/console/admin/exports", "file"),
    Room("keys", "/console/admin/keys", "lock"),
    Room("words", "/console/admin/words", "message", for_supervisors=True),
    Room("surge", "/console/admin/surge", "incoming", for_supervisors=True),
    Room("outreach", "/console/admin/outreach", "link", for_supervisors=True),
    Room("audit", "/console/admin/audit", "eye", for_auditors=True),
    Room("reads", "/console/admin/reads", "warn", for_supervisors=True, for_auditors=True),
)


def rooms_for(officer: Officer) -> list[Room]:
    return [
        room
        for room in ROOMS
        if (officer.is_administrator and (officer.sees_all_agencies or not room.for_ministries))
        or (room.for_supervisors and officer.is_supervisor)
        or (room.for_auditors and officer.is_auditor)
    ]


async def show_rooms(request: web.Request) -> web.Response:
    rooms = rooms_for(signed_in(request).officer)
    if not rooms:
        raise NotAllowed
    async with desk_of(request).database.reading() as tx:
        waiting = await counts(request, tx)
    return show(request, "admin.html", {"rooms": rooms, "waiting": waiting})


ROUTES = [web.get("/admin", show_rooms)]
