"""What a simulated person says: the steps of a conversation, and Telegram's JSON for them."""

import json
import time
from dataclasses import dataclass
from typing import Any, Literal

# ("text", words) types something, ("press", index) presses that button of the newest keyboard in the chat,
# ("location", (latitude, longitude)) shares a place.
Step = tuple[Literal["text", "press", "location"], Any]

WEBHOOK_SECRET = "bench-Secret_0123456789"


@dataclass(frozen=True)
class Script:
    """One conversation of user messages; the systems answer each with at least one message."""

    steps: tuple[Step, ...]
    language_code: str = "en"


# The ten-step report that the peers and the floor hold. It is typed, not pressed: a pressed button would cost them an
# `answerCallbackQuery` more per message, so this favours them.
REPORT = Script(
    (
        ("text", "/start"),
        ("text", "Malaysia"),
        ("text", "no"),
        ("text", "no"),
        ("text", "my employer"),
        ("text", "alone"),
        ("text", "3 months"),
        ("text", "unpaid wages"),
        ("text", "Telegram, evenings only"),
        ("text", "send"),
    )
)

# What the peers and the floor ask, one after the other, after "/start"; the answers become one report.
QUESTIONS: tuple[tuple[str, str], ...] = (
    ("country", "Where are you now?"),
    ("in_danger", "Are you in danger at this moment?"),
    ("is_hurt", "Are you hurt or ill?"),
    ("passport_holder", "Who has your passport?"),
    ("company", "Who is with you?"),
    ("since", "Since when is it like this?"),
    ("reason", "What happened?"),
    ("safe_contact", "How can we reach you safely?"),
    ("confirmed", "Write 'send' to send your report."),
)
CLOSING = "Thank you. Your report {reference} stands, an officer will write to you here."


def start_fields(text: str) -> dict[str, Any]:
    """Mark a command the way Telegram does."""
    if not text.startswith("/"):
        return {"text": text}
    command = text.split(" ", 1)[0]
    return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": len(command)}]}


def message_update(update_id: int, chat_id: int, message_id: int, content: dict[str, Any], language_code: str) -> bytes:
    """Return the update for a message in a private chat."""
    message = {
        "message_id": message_id,
        "from": sender(chat_id, language_code),
        "chat": private_chat(chat_id),
        "date": int(time.time()),
        **content,
    }
    return json.dumps({"update_id": update_id, "message": message}).encode()


def press_update(
    update_id: int, chat_id: int, keyboard_message: dict[str, Any], data: str, language_code: str
) -> bytes:
    """Return the update for a pressed inline button; `keyboard_message` is the bot's message that carries it."""
    query = {
        "id": str(4_000_000_000_000 + update_id),
        "from": sender(chat_id, language_code),
        "message": keyboard_message,
        "chat_instance": str(-chat_id),
        "data": data,
    }
    return json.dumps({"update_id": update_id, "callback_query": query}).encode()


def sender(chat_id: int, language_code: str) -> dict[str, Any]:
    return {"id": chat_id, "is_bot": False, "first_name": "Sari", "language_code": language_code}


def private_chat(chat_id: int) -> dict[str, Any]:
    return {"id": chat_id, "first_name": "Sari", "type": "private"}
