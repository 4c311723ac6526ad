"""Webhooks of Telegram and WhatsApp: proof on the raw bytes, durable, then 200 (THREATS.md I1, I2)."""

import asyncio

from aiohttp import web

from bot.channels.contract import Channel
from bot.channels.telegram import Telegram
from bot.channels.whatsapp import WhatsApp
from bot.domain.messages import ChannelName
from bot.errors import ForgedRequest, StorageTrouble
from bot.logs import log
from bot.web.keys import FRONT

_MAX_BODY = 4 * 1024 * 1024  # WhatsApp may send 3 MB (CHANNELS.md 2)
_PATIENCE_S = 1.9
_RETRY_AFTER = {"Retry-After": "1"}
ROUTES = web.RouteTableDef()


@ROUTES.post("/webhooks/telegram")
async def telegram(request: web.Request) -> web.Response:
    return await _take(request, ChannelName.TELEGRAM)


@ROUTES.post("/webhooks/whatsapp")
async def whatsapp(request: web.Request) -> web.Response:
    return await _take(request, ChannelName.WHATSAPP)


@ROUTES.get("/webhooks/whatsapp")
async def whatsapp_handshake(request: web.Request) -> web.Response:
    channel = request.app[FRONT].channels.get(ChannelName.WHATSAPP)
    if not isinstance(channel, WhatsApp):
        raise web.HTTPNotFound
    try:
        return web.Response(text=channel.handshake(request.query))
    except ForgedRequest:
        raise web.HTTPForbidden from None


async def _take(request: web.Request, name: ChannelName) -> web.Response:
    front = request.app[FRONT]
    channel: Channel | None = front.channels.get(name)
    if channel is None:
        raise web.HTTPNotFound
    body = await request.read()
    if len(body) > _MAX_BODY:
        raise web.HTTPRequestEntityTooLarge(_MAX_BODY, len(body))
    try:
        channel.verify(request.headers, body)
    except ForgedRequest:
        log.warning("webhook_forged", channel=name.value)
        raise web.HTTPUnauthorized from None
    try:
        async with asyncio.timeout(_PATIENCE_S):
            await front.intake.store(channel, body)
    except (StorageTrouble, TimeoutError) as error:
        log.error("webhook_not_stored", channel=name.value, error=type(error).__name__)
        raise web.HTTPServiceUnavailable(headers=_RETRY_AFTER) from None
    if isinstance(channel, Telegram):
        # A button's spinner is stopped by the answer itself: one request less for each press.
        answer = channel.answer_in_response(body)
        if answer is not None:
            return web.Response(body=answer, content_type="application/json")
    return web.Response()
