"""People at their phones: the same few verbs on Telegram, WhatsApp and the web chat, seen from outside the product."""

import asyncio
import base64
import itertools
import json
import random
import secrets
import time
from datetime import datetime
from typing import Any

import aiohttp

from bot.domain.messages import ChannelName
from storage.keys import Vault
from storage.people import Sender
from tests.scenarios.installation import TELEGRAM_TOKEN, WHATSAPP_NUMBER, Installation
from tests.scenarios.person import PATIENCE_S, Heard, Letter, Person

_NUMBERS = itertools.count(random.SystemRandom().randrange(10**6, 10**8))


class TelegramPerson(Person):
    most_precise_delivery = "sent"

    def __init__(self, house: Installation, http: aiohttp.ClientSession) -> None:
        super().__init__(house, http)
        self.chat = next(_NUMBERS)
        self._url = house.telegram.url

    async def hears_all(self) -> list[Heard]:
        async with self.http.get(f"{self._url}/control/messages", params={"chat": str(self.chat)}) as answer:
            messages: list[dict[str, Any]] = await answer.json()
        self._messages = {str(message["message_id"]): message for message in messages}
        return [self._heard(message) for message in messages]

    @staticmethod
    def _heard(message: dict[str, Any]) -> Heard:
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        choices = {button["text"]: button["callback_data"] for row in rows for button in row}
        return Heard(message["text"], choices, str(message["message_id"]))

    def letter(self, text: str, at: datetime | None = None) -> Letter:
        return self._letter({"text": text}, at)

    def _letter(self, parts: dict[str, Any], at: datetime | None = None) -> Letter:
        message = {
            "message_id": next(_NUMBERS),
            "from": self._who(),
            "chat": {"id": self.chat, "first_name": "Contoh", "type": "private"},
            "date": int((at or self.house.now()).timestamp()),
            **parts,
        }
        return self._update({"message": message})

    def _update(self, parts: dict[str, Any]) -> Letter:
        return Letter(json.dumps({"update_id": next(_NUMBERS), **parts}).encode(), {})

    def _who(self) -> dict[str, Any]:
        return {"id": self.chat, "is_bot": False, "first_name": "Contoh", "language_code": "id"}

    async def post(self, letter: Letter) -> None:
        if not self.house.has_public_url:
            await self.http.post(f"{self._url}/control/updates", data=letter.body)
            return
        # Each on a lane of its own, so that letters may overtake each other.
        lane = {"lane": secrets.token_hex(8)}
        await self.http.post(f"{self._url}/control/raw", params=lane, data=letter.body)

    async def _press(self, heard: Heard, label: str) -> Letter:
        query = {
            "id": str(next(_NUMBERS)),
            "from": self._who(),
            "message": self._messages[heard.key],
            "chat_instance": "1",
            "data": heard.choices[label],
        }
        return self._update({"callback_query": query})

    async def sends_photo(self, picture: bytes, caption: str | None = None) -> None:
        file_id = await self._upload("photos/file.jpg", picture)
        size = {"file_id": file_id, "file_unique_id": f"u{file_id}", "width": 64, "height": 48}
        parts = {"photo": [{**size, "file_size": len(picture)}]} | ({"caption": caption} if caption else {})
        await self.post(self._letter(parts))

    async def sends_voice(self, sound: bytes) -> None:
        file_id = await self._upload("voice/file.oga", sound)
        voice = {"file_id": file_id, "file_unique_id": f"u{file_id}", "duration": 3, "mime_type": "audio/ogg"}
        await self.post(self._letter({"voice": {**voice, "file_size": len(sound)}}))

    async def _upload(self, path: str, body: bytes) -> str:
        file_id = secrets.token_hex(8)
        wanted = {"file_id": file_id, "file_path": f"{file_id}/{path}", "base64": base64.b64encode(body).decode()}
        await self.http.post(f"{self._url}/control/files", json=wanted)
        return file_id

    async def shares_place(self, latitude: float, longitude: float) -> None:
        await self.post(self._letter({"location": {"latitude": latitude, "longitude": longitude}}))

    async def reads(self) -> None:
        """Telegram tells no bot what was read."""

    def sender(self, vault: Vault) -> Sender:
        return ChannelName.TELEGRAM, TELEGRAM_TOKEN.partition(":")[0], str(self.chat)

    async def provider_fails(self, times: int) -> None:
        fault = {"kind": "500", "times": times, "method": "sendMessage", "chat": str(self.chat)}
        await self.http.post(f"{self._url}/control/faults", json=fault)


class WhatsAppPerson(Person):
    most_precise_delivery = "read"

    def __init__(self, house: Installation, http: aiohttp.ClientSession) -> None:
        super().__init__(house, http)
        self.phone = f"1555{next(_NUMBERS):09}"
        self._url = house.whatsapp.url

    async def hears_all(self) -> list[Heard]:
        return [self._heard(body) for body in await self._delivered()]

    async def _delivered(self) -> list[dict[str, Any]]:
        async with self.http.get(f"{self._url}/control/calls") as answer:
            calls: list[dict[str, Any]] = await answer.json()
        bodies = [call["body"] for call in calls if call["is_delivered"]]
        # The place to tap follows some questions; it has no number of ours and is no answer by itself.
        return [body for body in bodies if body.get("to") == self.phone and "biz_opaque_callback_data" in body]

    @staticmethod
    def _heard(body: dict[str, Any]) -> Heard:
        key = str(body.get("biz_opaque_callback_data", ""))
        if body["type"] != "interactive":
            return Heard(body["text"]["body"], {}, key)
        action = body["interactive"]["action"]
        buttons = [button["reply"] for button in action.get("buttons", [])]
        rows = [row for section in action.get("sections", []) for row in section["rows"]]
        choices = {each["title"]: each["id"] for each in (*buttons, *rows)}
        return Heard(body["interactive"]["body"]["text"], choices, key)

    def letter(self, text: str, at: datetime | None = None) -> Letter:
        return self._letter({"type": "text", "text": {"body": text}}, at)

    def _letter(self, parts: dict[str, Any], at: datetime | None = None) -> Letter:
        moment = str(int((at or self.house.now()).timestamp()))
        message = {"from": self.phone, "id": f"wamid.{secrets.token_hex(16)}", "timestamp": moment, **parts}
        contact = {"profile": {"name": "Contoh"}, "wa_id": self.phone}
        return self._body({"contacts": [contact], "messages": [message]})

    def _body(self, value: dict[str, Any]) -> Letter:
        metadata = {"display_phone_number": "15550000000", "phone_number_id": WHATSAPP_NUMBER}
        change = {"value": {"messaging_product": "whatsapp", "metadata": metadata, **value}, "field": "messages"}
        body = {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [change]}]}
        return Letter(json.dumps(body).encode(), {})

    async def post(self, letter: Letter) -> None:
        await self.http.post(f"{self._url}/control/raw", data=letter.body)

    async def _press(self, heard: Heard, label: str) -> Letter:
        body = next(body for body in await self._delivered() if body["biz_opaque_callback_data"] == heard.key)
        kind = "button_reply" if body["interactive"]["type"] == "button" else "list_reply"
        answer = {"type": kind, kind: {"id": heard.choices[label], "title": label}}
        return self._letter({"type": "interactive", "interactive": answer})

    async def sends_photo(self, picture: bytes, caption: str | None = None) -> None:
        media = await self._upload("image/jpeg", picture)
        image = {"id": media, "mime_type": "image/jpeg"} | ({"caption": caption} if caption else {})
        await self.post(self._letter({"type": "image", "image": image}))

    async def sends_voice(self, sound: bytes) -> None:
        media = await self._upload("audio/ogg; codecs=opus", sound)
        audio = {"id": media, "mime_type": "audio/ogg; codecs=opus", "voice": True}
        await self.post(self._letter({"type": "audio", "audio": audio}))

    async def _upload(self, mime: str, body: bytes) -> str:
        media = str(next(_NUMBERS))
        wanted = {"id": media, "mime_type": mime.partition(";")[0], "base64": base64.b64encode(body).decode()}
        await self.http.post(f"{self._url}/control/files", json=wanted)
        return media

    async def shares_place(self, latitude: float, longitude: float) -> None:
        place = {"latitude": latitude, "longitude": longitude}
        await self.post(self._letter({"type": "location", "location": place}))

    async def reads(self) -> None:
        """Have WhatsApp report, in the wrong order and twice, that the last message was read, sent and delivered."""
        key = (await self.hears_all())[-1].key
        for status in ("read", "sent", "delivered", "read"):
            report = {
                "id": f"wamid.status-of-{key}",
                "status": status,
                "timestamp": str(int(self.house.now().timestamp())),
                "recipient_id": self.phone,
                "biz_opaque_callback_data": key,
            }
            await self.post(self._body({"statuses": [report]}))

    def sender(self, vault: Vault) -> Sender:
        return ChannelName.WHATSAPP, WHATSAPP_NUMBER, self.phone

    async def provider_fails(self, times: int) -> None:
        for chunk in range(times):
            fault = {"kind": "code" if chunk % 2 else "html_503", "code": 131016, "status": 500, "chat": self.phone}
            await self.http.post(f"{self._url}/control/faults", json=fault)


class WebchatPerson(Person):
    """Speaks the page's own HTTP: a cookie, a header that no foreign page can set, a random id for each message."""

    most_precise_delivery = "read"

    def __init__(self, house: Installation, http: aiohttp.ClientSession) -> None:
        super().__init__(house, http)
        self._token = ""
        self._opening = asyncio.Lock()
        self._after = 0
        self._heard: list[Heard] = []

    async def page_headers(self) -> dict[str, str]:
        """What the page sends with each request."""
        async with self._opening:
            if not self._token:
                async with self.http.get(f"{self.house.url}/chat") as answer:
                    self._token = answer.cookies["pulang_chat"].value
        return {"X-Pulang": "1", "Cookie": f"pulang_chat={self._token}"}

    async def hears_all(self) -> list[Heard]:
        try:
            async with self.http.get(
                f"{self.house.url}/chat/updates",
                params={"after": str(self._after)},
                headers=await self.page_headers(),
                timeout=aiohttp.ClientTimeout(total=0.3),
            ) as answer:
                lines = (await answer.json())["messages"]
        except (aiohttp.ClientError, TimeoutError):
            return list(self._heard)
        for line in lines:
            self._after = max(self._after, line["seq"])
            if line["from"] != "me":
                choices = {choice["label"]: choice["token"] for choice in line["choices"]}
                self._heard.append(Heard(line["text"], choices, line["id"]))
        return list(self._heard)

    def letter(self, text: str, at: datetime | None = None) -> Letter:
        return self._letter({"text": text}, at)

    def _letter(self, parts: dict[str, Any], at: datetime | None = None) -> Letter:
        sent_at = int((at or self.house.now()).timestamp() * 1000)
        message = {"id": secrets.token_hex(16), "sent_at": sent_at, **parts}
        return Letter(json.dumps(message).encode(), {"Content-Type": "application/json"}, "/chat/messages")

    async def post(self, letter: Letter) -> None:
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            try:
                headers = {**letter.headers, **await self.page_headers()}
                async with self.http.post(self.house.url + letter.path, data=letter.body, headers=headers) as answer:
                    if answer.status == 200:
                        return
                    assert answer.status == 503, f"{letter.path} answered {answer.status}"
            except aiohttp.ClientError:
                pass  # the page, too, waits a moment and sends what was not confirmed
            await asyncio.sleep(0.1)
        raise AssertionError("the product never took the message")

    async def _press(self, heard: Heard, label: str) -> Letter:
        return self._letter({"press": heard.choices[label], "label": label})

    async def sends_photo(self, picture: bytes, caption: str | None = None) -> None:
        await self.post(self._file("photo", "foto.jpg", "image/jpeg", picture))

    async def sends_voice(self, sound: bytes) -> None:
        await self.post(self._file("voice", "suara.ogg", "audio/ogg", sound))

    def _file(self, kind: str, name: str, mime: str, body: bytes) -> Letter:
        headers = {
            "Content-Type": mime,
            "X-Kind": kind,
            "X-File-Name": name,
            "X-Message-Id": secrets.token_hex(16),
            "X-Sent-At": str(int(self.house.now().timestamp() * 1000)),
        }
        return Letter(body, headers, "/chat/files")

    async def shares_place(self, latitude: float, longitude: float) -> None:
        await self.post(self._letter({"place": {"lat": latitude, "lon": longitude}}))

    async def reads(self) -> None:
        await self.hears_all()
        seen = Letter(json.dumps({"seq": self._after}).encode(), {"Content-Type": "application/json"}, "/chat/seen")
        await self.post(seen)

    async def provider_fails(self, times: int) -> None:
        """Here the product itself is the provider: it is gone for a moment, and the page sends again."""
        await self.house.restart()

    def sender(self, vault: Vault) -> Sender:
        hashed = vault.lookup("web_token", self._token).hex()
        return ChannelName.WEBCHAT, hashed, hashed


CHANNELS: dict[str, type[Person]] = {
    "telegram": TelegramPerson,
    "whatsapp": WhatsAppPerson,
    "webchat": WebchatPerson,
}
