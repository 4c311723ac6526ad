"""Links that begin a chat with a start word, and their pictures to scan."""

import io
from urllib.parse import quote

import segno
from aiohttp import web

from bot.console.keys import desk_of
from bot.console.security import FILE_POLICY


def start_links(request: web.Request, start_word: str) -> list[tuple[str, str]]:
    """Channel and the link that begins there with this word, for the channels whose addresses are known."""
    desk, word = desk_of(request), quote(start_word)
    address = desk.public_url or str(request.url.origin())
    links = [("webchat", f"{address}/chat?start={word}")]
    if desk.whatsapp_number:
        links.insert(0, ("whatsapp", f"https://wa.me/{desk.whatsapp_number}?text={word}"))
    if desk.telegram_bot:
        links.insert(0, ("telegram", f"https://t.me/{desk.telegram_bot}?start={word}"))
    return links


def picture_of(link: str) -> web.Response:
    """A link as a picture to scan; black on white, since some readers know nothing else."""
    picture = io.BytesIO()
    segno.make(link, error="m", micro=False).save(picture, kind="svg", scale=8, border=4, light="#fff")
    headers = {"Content-Security-Policy": FILE_POLICY}
    return web.Response(body=picture.getvalue(), content_type="image/svg+xml", headers=headers)
