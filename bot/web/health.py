"""Health and metrics for operators; neither tells anything about a person."""

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

from bot.errors import StorageTrouble
from bot.web.keys import FRONT
from storage import inbox, outbox, tickets

ROUTES = web.RouteTableDef()


@ROUTES.get("/health/live")
async def live(request: web.Request) -> web.Response:
    return web.json_response({"status": "live"})


@ROUTES.get("/health/ready")
async def ready(request: web.Request) -> web.Response:
    front = request.app[FRONT]
    try:
        async with front.database.reading() as tx:
            await inbox.is_reachable(tx)
    except StorageTrouble:
        return web.json_response({"status": "storage"}, status=503)
    channels = sorted(name.value for name in front.channels)
    return web.json_response({"status": "ready", "channels": channels, "version": front.version})


@ROUTES.get("/metrics")
async def metrics(request: web.Request) -> web.Response:
    front = request.app[FRONT]
    registry = CollectorRegistry()
    async with front.database.reading() as tx:
        counts = {
            "pulang_inbox_waiting": ("Bodies that wait to be worked off", await inbox.count_waiting(tx)),
            "pulang_inbox_aside": ("Bodies set aside as unreadable", await inbox.count_aside(tx)),
            "pulang_outbox_waiting": ("Messages that wait to be sent", await outbox.count_waiting(tx)),
            "pulang_outbox_maybe_duplicate": ("Messages sent a second time", await outbox.count_repeated(tx)),
            "pulang_tickets_unclaimed": ("Open tickets nobody holds", await tickets.count_unclaimed(tx)),
        }
    for name, (description, value) in counts.items():
        Gauge(name, description, registry=registry).set(value)
    return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})
