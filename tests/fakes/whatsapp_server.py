"""A Graph server with one business number: `python -m tests.fakes.whatsapp_server --port 8082`."""

import argparse
import base64
import hashlib
import hmac
import itertools
import json
import time
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiohttp import web

from tests.fakes.server import Deliverer, Fault, Faults, add_delivery_routes, add_fault_routes, run
from tests.fakes.whatsapp_rules import BUSINESS_SCOPED_ID, GraphError, check_message, refusal

TOKEN = "fake-graph-token"
PHONE_NUMBER_ID = "100200300400500"
APP_SECRET = "fake-app-secret"
VERIFY_TOKEN = "fake-verify-token"
_PAUSES_S = (1.0, 5.0, 30.0, 60.0)


@dataclass
class Call:
    """One message or read mark posted. is_delivered: the person got it, whatever the caller was told."""

    body: dict[str, Any]
    status: int = 200
    is_delivered: bool = False


class FakeWhatsApp:
    """One business number at one server. auto_statuses: what it reports of every message by itself."""

    def __init__(
        self,
        token: str = TOKEN,
        phone_number_id: str = PHONE_NUMBER_ID,
        app_secret: str = APP_SECRET,
        auto_statuses: tuple[str, ...] = (),
    ) -> None:
        self.token = token
        self.phone_number_id = phone_number_id
        self.app_secret = app_secret
        self.auto_statuses = auto_statuses
        self.calls: list[Call] = []
        self.faults = Faults()
        self.files: dict[str, tuple[str, bytes]] = {}
        self.closed_windows: set[str] = set()
        self.deliverer = Deliverer(_PAUSES_S, is_taken=lambda status: status == 200)
        self._numbers = itertools.count(1)

    def app(self) -> web.Application:
        app = web.Application(client_max_size=8 * 1024 * 1024)
        app.router.add_post("/{version:v[0-9]+\\.[0-9]+}/{number}/messages", self._messages)
        app.router.add_get("/{version:v[0-9]+\\.[0-9]+}/{media}", self._media_info)
        app.router.add_get("/files/{media}", self._file)
        add_fault_routes(app, self.faults)
        add_delivery_routes(app, self.deliverer)
        app.router.add_get("/control/calls", self._show_calls)
        app.router.add_delete("/control/calls", self._clear_calls)
        app.router.add_post("/control/subscribe", self._control_subscribe)
        app.router.add_post("/control/messages", self._control_message)
        app.router.add_post("/control/values", self._control_value)
        app.router.add_post("/control/raw", self._control_raw)
        app.router.add_post("/control/files", self._control_file)
        app.router.add_post("/control/people", self._control_people)
        app.on_shutdown.append(self._stop)
        return app

    @property
    def messages(self) -> list[dict[str, Any]]:
        """What people got, in order."""
        return [call.body for call in self.calls if call.is_delivered and "type" in call.body]

    # People: what they do is posted to our webhook, signed.

    async def subscribe(self, url: str, verify_token: str = VERIFY_TOKEN) -> bool:
        """Shake hands with our webhook as Meta does when the address is entered; tells whether it was taken."""
        challenge = str(next(self._numbers) * 7919)
        query = {"hub.mode": "subscribe", "hub.verify_token": verify_token, "hub.challenge": challenge}
        async with aiohttp.ClientSession() as session, session.get(url, params=query) as response:
            is_ours = response.status == 200 and await response.text() == challenge
        if is_ours:
            self.deliverer.url = url
        return is_ours

    def says(self, sender: str, text: str) -> str:
        return self.sends(sender, type="text", text={"body": text})

    def sends(self, sender: str, **parts: Any) -> str:
        """Have a person, named by phone number or business-scoped id, send one message; returns its id."""
        wamid = self._wamid()
        is_scoped = BUSINESS_SCOPED_ID.fullmatch(sender) is not None
        who = {"from_user_id": sender} if is_scoped else {"from": sender}
        contact = {"user_id": sender} if is_scoped else {"wa_id": sender}
        message = {**who, "id": wamid, "timestamp": str(int(time.time())), **parts}
        self.push({"contacts": [{"profile": {"name": "Contoh"}, **contact}], "messages": [message]})
        return wamid

    def reports(self, wamid: str, status: str, recipient: str, outbox_id: str, code: int | None = None) -> None:
        """Report how far a message of ours got."""
        is_scoped = BUSINESS_SCOPED_ID.fullmatch(recipient) is not None
        report: dict[str, Any] = {
            "id": wamid,
            "status": status,
            "timestamp": str(int(time.time())),
            "recipient_user_id" if is_scoped else "recipient_id": recipient,
            "biz_opaque_callback_data": outbox_id,
        }
        if code is not None:
            report["errors"] = [{"code": code, "title": "Message failed to send"}]
        self.push({"statuses": [report]})

    def push(self, *values: dict[str, Any]) -> None:
        """Post one body, each value a change of its own."""
        metadata = {"display_phone_number": "15550000000", "phone_number_id": self.phone_number_id}
        changes = [
            {"value": {"messaging_product": "whatsapp", "metadata": metadata, **value}, "field": "messages"}
            for value in values
        ]
        body = {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": changes}]}
        # Meta escapes slashes and everything beyond ASCII: a signature over JSON written anew would not fit.
        self.push_raw(json.dumps(body).replace("/", "\\/").encode())

    def push_raw(self, body: bytes) -> None:
        signature = hmac.new(self.app_secret.encode(), body, hashlib.sha256).hexdigest()
        # WhatsApp keeps no order: every body is on its own.
        self.deliverer.push(str(next(self._numbers)), body, {"X-Hub-Signature-256": f"sha256={signature}"})

    # The Graph server.

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        call = Call(body)
        self.calls.append(call)
        recipient = str(body.get("recipient") or body.get("to") or "")
        fault = self.faults.take(str(body.get("type", body.get("status"))), recipient)
        try:
            self._check_token(request)
            if fault is not None:
                return await self._play(fault, call, request)
            return web.json_response(self._perform(call))
        except GraphError as refused:
            call.status = refused.status
            return refusal(refused)

    async def _play(self, fault: Fault, call: Call, request: web.Request) -> web.StreamResponse:
        if fault.does_deliver:
            self._perform(call)
        match fault.kind:
            case "code":
                raise GraphError(fault.code, fault.status, retry_after=fault.retry_after)
            case "no_id_200":
                return web.json_response({"messaging_product": "whatsapp", "messages": []})
        answer = await self.faults.answer(fault, request)
        assert answer is not None, f"no such fault: {fault.kind}"
        return answer

    def _perform(self, call: Call) -> dict[str, Any]:
        if call.body.get("messaging_product") != "whatsapp":
            raise GraphError(100)
        if call.body.get("status") == "read":
            call.is_delivered = True
            return {"success": True}
        check_message(call.body)
        recipient = str(call.body.get("to") or call.body.get("recipient"))
        wamid, outbox_id = self._wamid(), str(call.body.get("biz_opaque_callback_data", ""))
        if recipient in self.closed_windows and call.body["type"] != "template":
            # Taken with a 200, refused later: this is how Meta tells that the window is closed.
            self.reports(wamid, "failed", recipient, outbox_id, 131047)
        else:
            call.is_delivered = True
            for status in self.auto_statuses:
                self.reports(wamid, status, recipient, outbox_id)
        return {
            "messaging_product": "whatsapp",
            "contacts": [{"input": recipient}],
            "messages": [{"id": wamid, "message_status": "accepted"}],
        }

    async def _media_info(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request)
        except GraphError as refused:
            return refusal(refused)
        media = request.match_info["media"]
        if media not in self.files:
            return refusal(GraphError(100))
        mime, body = self.files[media]
        url = str(request.url.origin().join(request.url.with_path(f"/files/{media}")))
        return web.json_response(
            {"messaging_product": "whatsapp", "url": url, "mime_type": mime, "file_size": len(body), "id": media}
        )

    async def _file(self, request: web.Request) -> web.StreamResponse:
        fault = self.faults.take("file", "")
        if fault is not None:
            answer = await self.faults.answer(fault, request)
            assert answer is not None
            return answer
        try:
            self._check_token(request)
        except GraphError as refused:
            return refusal(refused)
        mime, body = self.files[request.match_info["media"]]
        return web.Response(body=body, content_type=mime)

    def _check_token(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            raise GraphError(190, 401)

    def _wamid(self) -> str:
        return "wamid." + base64.b64encode(f"fake-{next(self._numbers)}".encode()).decode()

    async def _stop(self, _: web.Application) -> None:
        self.faults.stopped.set()
        await self.deliverer.close()

    # Control.

    async def _show_calls(self, _: web.Request) -> web.Response:
        return web.json_response([vars(call) for call in self.calls])

    async def _clear_calls(self, _: web.Request) -> web.Response:
        self.calls.clear()
        return web.json_response({})

    async def _control_subscribe(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        return web.json_response({"is_subscribed": await self.subscribe(**wanted)})

    async def _control_message(self, request: web.Request) -> web.Response:
        return web.json_response({"id": self.sends(**await request.json())})

    async def _control_value(self, request: web.Request) -> web.Response:
        self.push(*await request.json())
        return web.json_response({})

    async def _control_raw(self, request: web.Request) -> web.Response:
        self.push_raw(await request.read())
        return web.json_response({})

    async def _control_file(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        self.files[wanted["id"]] = (wanted["mime_type"], base64.b64decode(wanted["base64"]))
        return web.json_response({})

    async def _control_people(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        self.closed_windows = set(wanted.get("closed_windows", self.closed_windows))
        self.auto_statuses = tuple(wanted.get("auto_statuses", self.auto_statuses))
        return web.json_response({})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--phone-number-id", default=PHONE_NUMBER_ID)
    parser.add_argument("--app-secret", default=APP_SECRET)
    run(
        lambda given: FakeWhatsApp(given.token, given.phone_number_id, given.app_secret).app(),
        parser,
    )


if __name__ == "__main__":
    main()
