"""A Bot API server that nobody needs an account for: `python -m tests.fakes.telegram_server --port 8081`."""

import argparse
import asyncio
import base64
import json
import time
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.fakes.server import (
    Deliverer,
    Fault,
    Faults,
    add_delivery_routes,
    add_fault_routes,
    read_parameters,
    run,
)
from tests.fakes.telegram_introduction import Introduction
from tests.fakes.telegram_rules import BadRequest, check_message, refusal

TOKEN = "100001:fake-token-for-tests"
_NESTED = ("reply_markup", "allowed_updates", "commands", "message_ids")
# First again at once, then with doubled pauses, as the real server does.
_PAUSES_S = (0.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
_USER_LANES = ("callback_query",)


@dataclass
class Call:
    """One method called. is_delivered: the person got it, whatever the caller was told."""

    method: str
    parameters: dict[str, Any]
    status: int = 200
    is_delivered: bool = False


class FakeTelegram:
    """One bot at one server."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.calls: list[Call] = []
        self.messages: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.faults = Faults()
        self.files: dict[str, tuple[str, bytes]] = {}
        self.blocked: set[str] = set()
        self.gone: set[str] = set()
        self.webhook: dict[str, Any] = {}
        self.introduction = Introduction()
        self.waiting: list[tuple[int | None, bytes]] = []
        self.deliverer = Deliverer(_PAUSES_S, is_taken=lambda status: 200 <= status < 300)
        self._arrived = asyncio.Event()
        self._poller: asyncio.Event | None = None
        self._next_update_id = 700_000_001
        self._next_message_id = 1

    @property
    def account(self) -> str:
        return self.token.partition(":")[0]

    def app(self) -> web.Application:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        add_fault_routes(app, self.faults)
        add_delivery_routes(app, self.deliverer)
        app.router.add_get("/control/calls", self._show_calls)
        app.router.add_delete("/control/calls", self._clear_calls)
        app.router.add_get("/control/messages", self._show_messages)
        app.router.add_post("/control/updates", self._control_update)
        app.router.add_post("/control/raw", self._control_raw)
        app.router.add_post("/control/files", self._control_file)
        app.router.add_post("/control/people", self._control_people)
        app.router.add_get("/control/webhook", self._show_webhook)
        app.on_shutdown.append(self._stop)
        return app

    def calls_of(self, method: str) -> list[dict[str, Any]]:
        return [call.parameters for call in self.calls if call.method == method]

    # People: what they do reaches the bot by webhook or waits for getUpdates.

    def says(self, user_id: int, text: str, **parts: Any) -> int:
        return self.sends(user_id, text=text, **parts)

    def sends(self, user_id: int, **parts: Any) -> int:
        """Have a person send a message made of these parts; returns the update's id."""
        person = {"id": user_id, "is_bot": False, "first_name": "Contoh", "language_code": "id"}
        message = {
            "message_id": self._take_message_id(),
            "from": person,
            "chat": {"id": user_id, "first_name": "Contoh", "type": "private"},
            "date": int(time.time()),
            **parts,
        }
        return self.push({"message": message})

    def presses(self, user_id: int, token: str, message: dict[str, Any] | None = None) -> int:
        """Have a person press a button of `message`, by default the last one sent to them."""
        shown = message or self.messages[str(user_id)][-1]
        query = {
            "id": str(self._next_update_id * 17),
            "from": {"id": user_id, "is_bot": False, "first_name": "Contoh", "language_code": "id"},
            "message": shown,
            "chat_instance": "1",
            "data": token,
        }
        return self.push({"callback_query": query})

    def push(self, update: dict[str, Any]) -> int:
        """Send one update to the bot, with an update id if it has none."""
        numbered = {"update_id": self._next_update_id, **update}
        self._next_update_id = max(self._next_update_id, numbered["update_id"]) + 1
        kind = next((key for key in numbered if key != "update_id"), "")
        inner = numbered.get(kind) or {}
        owner = inner.get("from", {}) if kind in _USER_LANES else inner.get("chat", {})
        body = json.dumps(numbered).encode()
        self.push_raw(body, f"{kind in _USER_LANES}:{owner.get('id')}", numbered["update_id"])
        return int(numbered["update_id"])

    def push_raw(self, body: bytes, lane: str = "raw", update_id: int | None = None) -> None:
        if self.webhook.get("url"):
            self.deliverer.push(lane, body, self._webhook_headers())
        else:
            self.waiting.append((update_id, body))
            self._arrived.set()

    # The Bot API.

    async def _call(self, request: web.Request) -> web.StreamResponse:
        if ":" not in request.match_info["token"]:
            return refusal(BadRequest(404, "Not Found"))
        if request.match_info["token"] != self.token:
            return refusal(BadRequest(401, "Unauthorized"))
        parameters = await read_parameters(request)
        for key in _NESTED:
            if isinstance(parameters.get(key), str):
                parameters[key] = json.loads(parameters[key])
        method = request.match_info["method"]
        call = Call(method, parameters)
        self.calls.append(call)
        fault = self.faults.take(method, str(parameters.get("chat_id", "")))
        try:
            if fault is not None:
                return await self._play(fault, call, request)
            result = await self._perform(call)
        except BadRequest as refused:
            call.status = refused.status
            return refusal(refused)
        if isinstance(result, _Verbatim):
            body = b'{"ok":true,"result":[' + b",".join(result.bodies) + b"]}"
            return web.Response(body=body, content_type="application/json")
        return web.json_response({"ok": True, "result": result})

    async def _play(self, fault: Fault, call: Call, request: web.Request) -> web.StreamResponse:
        if fault.does_deliver:
            await self._perform(call)
        match fault.kind:
            case "429":
                raise BadRequest(
                    429, f"Too Many Requests: retry after {fault.retry_after}", retry_after=fault.retry_after
                )
            case "500" | "502" | "503":
                raise BadRequest(int(fault.kind), "Internal Server Error")
            case "blocked":
                raise BadRequest(403, "Forbidden: bot was blocked by the user")
            case "not_found":
                raise BadRequest(400, "Bad Request: chat not found")
            case "unauthorized":
                raise BadRequest(401, "Unauthorized")
            case "migrated":
                raise BadRequest(
                    400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1001
                )
            case "no_id_200":
                return web.json_response({"ok": True, "result": {}})
        answer = await self.faults.answer(fault, request)
        assert answer is not None, f"no such fault: {fault.kind}"
        return answer

    async def _perform(self, call: Call) -> Any:
        method = call.method.lower()
        perform = getattr(self, f"_do_{method}", None) or self.introduction.performer(method)
        if perform is None:
            raise BadRequest(404, "Not Found")
        result = perform(call.parameters)
        if asyncio.iscoroutine(result):
            result = await result
        call.is_delivered = True
        return result

    def _do_getme(self, _: dict[str, Any]) -> Any:
        return {"id": int(self.account), "is_bot": True, "first_name": "Pulang", "username": "pulang_test_bot"}

    def _do_sendmessage(self, wanted: dict[str, Any]) -> Any:
        chat_id = self._writable_chat(wanted)
        text, markup = str(wanted.get("text", "")).strip(), wanted.get("reply_markup") or {}
        check_message(text, markup, is_private=not chat_id.startswith("-"))
        message: dict[str, Any] = {
            "message_id": self._take_message_id(),
            "from": self._do_getme({}),
            "chat": {"id": int(chat_id), "type": "group" if chat_id.startswith("-") else "private"},
            "date": int(time.time()),
            "text": text,
        }
        if "inline_keyboard" in markup:
            message["reply_markup"] = markup
        self.messages[chat_id].append(message)
        return message

    def _do_sendchataction(self, wanted: dict[str, Any]) -> Any:
        self._writable_chat(wanted)
        return True

    def _do_answercallbackquery(self, wanted: dict[str, Any]) -> Any:
        if not wanted.get("callback_query_id"):
            raise BadRequest(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        return True

    def _do_deletemessages(self, wanted: dict[str, Any]) -> Any:
        if not 1 <= len(wanted["message_ids"]) <= 100:
            raise BadRequest(400, "Bad Request: wrong number of messages")
        chat = self.messages[str(wanted["chat_id"])]
        chat[:] = [message for message in chat if message["message_id"] not in wanted["message_ids"]]
        return True

    def _do_getfile(self, wanted: dict[str, Any]) -> Any:
        file_id = wanted.get("file_id", "")
        if file_id not in self.files:
            raise BadRequest(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        path, body = self.files[file_id]
        if len(body) > 20 * 1024 * 1024:
            raise BadRequest(400, "Bad Request: file is too big")
        return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(body), "file_path": path}

    def _do_setwebhook(self, wanted: dict[str, Any]) -> Any:
        self.webhook = {key: value for key, value in wanted.items() if value is not None}
        self.deliverer.url = str(wanted.get("url", ""))
        if wanted.get("drop_pending_updates"):
            self.waiting.clear()
        waiting, self.waiting = self.waiting, []
        for update_id, body in waiting:
            self.push_raw(body, "backlog", update_id)
        return True

    def _do_deletewebhook(self, wanted: dict[str, Any]) -> Any:
        return self._do_setwebhook({**wanted, "url": ""})

    def _do_getwebhookinfo(self, _: dict[str, Any]) -> Any:
        pending = [one for one in self.deliverer.deliveries if not one.is_done]
        info: dict[str, Any] = {
            "url": self.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(pending) + len(self.waiting),
            "allowed_updates": self.webhook.get("allowed_updates", []),
        }
        failed = [one for one in pending if one.statuses]
        if failed:
            info["last_error_date"] = int(time.time())
            info["last_error_message"] = f"Wrong response from the webhook: {failed[-1].statuses[-1]}"
        return info

    async def _do_getupdates(self, wanted: dict[str, Any]) -> Any:
        if self.webhook.get("url"):
            raise BadRequest(409, "Conflict: can't use getUpdates method while webhook is active")
        if self._poller is not None:
            self._poller.set()
        self._poller = replaced = asyncio.Event()
        offset, limit = int(wanted.get("offset") or 0), int(wanted.get("limit") or 100)
        if offset > 0:
            self.waiting = [(number, body) for number, body in self.waiting if number is None or number >= offset]
        if not self.waiting:
            self._arrived.clear()
            await _first_of(self._arrived, replaced, self.faults.stopped, timeout_s=float(wanted.get("timeout") or 0))
        if replaced.is_set():
            raise BadRequest(409, "Conflict: terminated by other getUpdates request")
        self._poller = None
        return _Verbatim([body for _, body in self.waiting[:limit]])

    async def _file(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return refusal(BadRequest(401, "Unauthorized"))
        fault = self.faults.take("file", "")
        if fault is not None:
            answer = await self.faults.answer(fault, request)
            assert answer is not None
            return answer
        for path, body in self.files.values():
            if path == request.match_info["path"]:
                return web.Response(body=body, content_type="application/octet-stream")
        return refusal(BadRequest(404, "Not Found"))

    def _writable_chat(self, wanted: dict[str, Any]) -> str:
        chat_id = str(wanted.get("chat_id", ""))
        if not chat_id.removeprefix("-").isdigit():
            raise BadRequest(400, "Bad Request: chat_id is empty")
        if chat_id in self.gone:
            raise BadRequest(400, "Bad Request: chat not found")
        if chat_id in self.blocked:
            raise BadRequest(403, "Forbidden: bot was blocked by the user")
        return chat_id

    def _take_message_id(self) -> int:
        self._next_message_id += 1
        return self._next_message_id

    def _webhook_headers(self) -> dict[str, str]:
        secret = self.webhook.get("secret_token")
        return {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}

    async def _stop(self, _: web.Application) -> None:
        self.faults.stopped.set()
        await self.deliverer.close()

    # Control.

    async def _show_calls(self, request: web.Request) -> web.Response:
        method = request.query.get("method")
        return web.json_response([vars(call) for call in self.calls if method in (None, call.method)])

    async def _clear_calls(self, _: web.Request) -> web.Response:
        self.calls.clear()
        return web.json_response({})

    async def _show_messages(self, request: web.Request) -> web.Response:
        return web.json_response(self.messages.get(request.query["chat"], []))

    async def _control_update(self, request: web.Request) -> web.Response:
        return web.json_response({"update_id": self.push(await request.json())})

    async def _control_raw(self, request: web.Request) -> web.Response:
        self.push_raw(await request.read(), request.query.get("lane", "raw"))
        return web.json_response({})

    async def _control_file(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        self.files[wanted["file_id"]] = (wanted["file_path"], base64.b64decode(wanted["base64"]))
        return web.json_response({})

    async def _control_people(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        self.blocked = {str(chat) for chat in wanted.get("blocked", [])}
        self.gone = {str(chat) for chat in wanted.get("gone", [])}
        return web.json_response({})

    async def _show_webhook(self, _: web.Request) -> web.Response:
        return web.json_response({**self._do_getwebhookinfo({}), "secret_token": self.webhook.get("secret_token")})


@dataclass
class _Verbatim:
    """Updates that go into the answer as the very bytes that were pushed, good JSON or not."""

    bodies: list[bytes]


async def _first_of(*events: asyncio.Event, timeout_s: float) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    await asyncio.wait(waits, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()
    await asyncio.gather(*waits, return_exceptions=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--token", default=TOKEN)
    run(lambda arguments: FakeTelegram(arguments.token).app(), parser)


if __name__ == "__main__":
    main()
