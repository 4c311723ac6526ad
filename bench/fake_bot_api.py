"""A fake Telegram Bot API server that answers with Telegram's shapes and tells a listener what was sent to whom."""

import argparse
import asyncio
import itertools
import json
import re
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import msgspec
import uvloop
from aiohttp import web

# (chat id, method, the message as Telegram would return it, monotonic time of arrival)
Listener = Callable[[int, str, dict[str, Any], float], None]

PART_NAME = re.compile(rb'name="?([A-Za-z_]+)"?')
JSON_FIELDS = frozenset({"reply_markup", "entities", "commands", "allowed_updates", "reply_parameters"})


class FakeBotApi:
    """Answer Bot API calls for any token; every message id comes from one growing counter."""

    def __init__(self, listener: Listener | None = None) -> None:
        self.listener = listener
        self.webhook: dict[str, Any] = {}
        self.calls: dict[str, int] = {}
        self._message_ids = itertools.count(1)
        self._decode = msgspec.json.Decoder().decode
        self._encode = msgspec.json.Encoder().encode

    def next_message_id(self) -> int:
        """Draw an id for a user's message too: in a private chat both sides count together."""
        return next(self._message_ids)

    async def start(self, port: int = 0) -> tuple[web.ServerRunner, int]:
        """Listen on loopback; return the runner and the port taken."""
        # The low-level server without routes: the generator must leave the cores to the system under test.
        runner = web.ServerRunner(web.Server(self.answer))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port, backlog=1024)
        await site.start()
        address = runner.addresses[0]
        return runner, int(address[1])

    async def answer(self, request: web.BaseRequest) -> web.Response:
        arrived = time.monotonic()
        method = request.path.rpartition("/")[2]
        try:
            body = await request.read()
        except ConnectionResetError:
            return web.Response(status=400)  # the system under test was stopped in the middle of its call
        fields = self.read_fields(request.headers.get("Content-Type", ""), body)
        self.calls[method] = self.calls.get(method, 0) + 1
        result = self.result_of(method, fields, arrived)
        return web.Response(body=self._encode({"ok": True, "result": result}), content_type="application/json")

    def read_fields(self, content_type: str, body: bytes) -> dict[str, Any]:
        """Read the three encodings that Bot API clients use."""
        if not body:
            return {}
        if content_type.startswith("application/json"):
            fields = self._decode(body)
        elif content_type.startswith("multipart/form-data"):
            fields = multipart_fields(content_type, body)
        else:
            fields = dict(parse_qsl(body.decode(), keep_blank_values=True))
        for name in JSON_FIELDS & fields.keys():
            if isinstance(fields[name], str):
                fields[name] = json.loads(fields[name])
        return dict(fields)

    def result_of(self, method: str, fields: dict[str, Any], arrived: float) -> Any:
        if method.startswith("send") and method != "sendChatAction":
            return self.sent_message(method, fields, arrived)
        match method:
            case "getMe":
                return bot_account() | {"can_join_groups": False, "can_read_all_group_messages": False}
            case "setWebhook":
                self.webhook = fields
                return True
            case "deleteWebhook":
                self.webhook = {}
                return True
            case "getWebhookInfo":
                return webhook_info(self.webhook)
            case "getUpdates":
                return []
            case _:
                return True

    def sent_message(self, method: str, fields: dict[str, Any], arrived: float) -> dict[str, Any]:
        chat_id = int(fields["chat_id"])
        message: dict[str, Any] = {
            "message_id": next(self._message_ids),
            "from": bot_account(),
            "chat": {"id": chat_id, "first_name": "Sari", "type": "private"},
            "date": int(time.time()),
            "text": fields.get("text") or fields.get("caption") or method,
        }
        markup = fields.get("reply_markup")
        if markup and "inline_keyboard" in markup:
            message["reply_markup"] = markup
        if self.listener is not None:
            self.listener(chat_id, method, {**message, "keyboard": markup}, arrived)
        return message


def bot_account() -> dict[str, Any]:
    return {"id": 123456, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}


def webhook_info(webhook: dict[str, Any]) -> dict[str, Any]:
    info = {"url": webhook.get("url", ""), "has_custom_certificate": False, "pending_update_count": 0}
    if "allowed_updates" in webhook:
        info["allowed_updates"] = webhook["allowed_updates"]
    return info


def multipart_fields(content_type: str, body: bytes) -> dict[str, Any]:
    """Read the plain fields of a multipart body; a full parser would cost more than the rest of the answer."""
    boundary = content_type.partition("boundary=")[2].partition(";")[0].strip('"').encode()
    fields: dict[str, Any] = {}
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        name = PART_NAME.search(head)
        if name is not None:
            fields[name[1].decode()] = value.removesuffix(b"\r\n").decode("utf-8", "replace")
    return fields


async def serve(port: int) -> None:
    api = FakeBotApi()
    _, port = await api.start(port)
    print(f"fake Bot API on http://127.0.0.1:{port}/bot", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    uvloop.run(serve(parser.parse_args().port))
