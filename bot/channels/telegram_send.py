"""Write `sendMessage` requests within Telegram's limits and read what the Bot API answers."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import msgspec
from msgspec import Struct

from bot.channels.exchange import Answer, without_word
from bot.channels.payload import decode
from bot.channels.wording import numbered, shorten
from bot.domain.messages import Choice, Outbound
from bot.errors import SendError, UnreadableBody

# Telegram counts code points, as Python does: 4,096 emoji pass, one more does not (measured; CHANNELS.md 1).
TEXT_LIMIT = 4096
TOKEN_BYTES = 64
BUTTONS = 100
SHORT_LABEL = 18

_CHAT_ID = re.compile(r"-?[0-9]{1,16}")
_MESSAGE_KEY = re.compile(r"-?\d+:(\d+):\d+")
_GONE = re.compile(r"chat not found|user not found|peer_id_invalid|chat was deactivated|user is deactivated", re.I)


class _Parameters(Struct):
    retry_after: float | None = None
    migrate_to_chat_id: int | None = None


class _Said(Struct):
    ok: bool
    result: msgspec.Raw = msgspec.Raw(b"null")
    description: str = ""
    parameters: _Parameters | None = None


class _Sent(Struct):
    message_id: int


_SAID = msgspec.json.Decoder(_Said)
_SENT = msgspec.json.Decoder(_Sent)


def compose(recipient: str, message: Outbound, replies_to: str | None = None) -> dict[str, Any]:
    """The parameters of `sendMessage`. There is no parse mode: a person's "<" must never become a refusal.

    replies_to: a message of this chat, named as in `Receipt`.

    Raises:
        SendError: the chat or a token cannot be one of Telegram's.
    """
    if _CHAT_ID.fullmatch(recipient) is None:
        raise SendError("refused", "wrong_address")
    if any(len(choice.token.encode()) > TOKEN_BYTES for choice in message.choices):
        raise SendError("refused", "long_token")
    fits = len(message.choices) <= BUTTONS
    text = shorten(message.text, TEXT_LIMIT) if fits else numbered(message.text, message.choices, TEXT_LIMIT)
    parameters: dict[str, Any] = {"chat_id": int(recipient), "text": text}
    if message.choices and fits:
        parameters["reply_markup"] = {"inline_keyboard": _rows(message.choices)}
    elif not recipient.startswith("-") and (keys := _request_keys(message)):
        # One message carries one keyboard, and these keys exist in private chats only.
        parameters["reply_markup"] = {"keyboard": keys, "one_time_keyboard": True, "resize_keyboard": True}
    if message.silent:
        parameters["disable_notification"] = True
    if "://" in text:  # else Telegram's servers would fetch the page, and show what they found
        parameters["link_preview_options"] = {"is_disabled": True}
    if replies_to is not None and (key := _MESSAGE_KEY.fullmatch(replies_to)) is not None:
        # The officer may have deleted it: what is new arrives all the same.
        parameters["reply_parameters"] = {"message_id": int(key[1]), "allow_sending_without_reply": True}
    return parameters


def _rows(choices: Sequence[Choice]) -> list[list[dict[str, str]]]:
    """Two short labels share a row; a long one has its own, as a narrow phone would cut it."""
    rows: list[list[dict[str, str]]] = []
    has_room = False
    for choice in choices:
        button = {"text": choice.label, "callback_data": choice.token}
        is_short = len(choice.label) <= SHORT_LABEL
        if has_room and is_short:
            rows[-1].append(button)
            has_room = False
        else:
            rows.append([button])
            has_room = is_short
    return rows


def _request_keys(message: Outbound) -> list[list[dict[str, Any]]]:
    keys: list[list[dict[str, Any]]] = []
    if message.ask_location:
        keys.append([{"text": message.ask_location, "request_location": True}])
    if message.ask_contact:
        keys.append([{"text": message.ask_contact, "request_contact": True}])
    return keys


def message_id_of(answer: Answer) -> int:
    """The id under which the message stands in its chat.

    Raises:
        SendError: it was not sent, never will be, or nobody knows.
    """
    try:
        return decode(_SENT, result_of(answer)).message_id
    except UnreadableBody:
        raise SendError("uncertain", "no_message_id") from None


def result_of(answer: Answer) -> msgspec.Raw:
    """The result of any method.

    Raises:
        SendError: there is none; says why as far as the answer tells.
    """
    try:
        said = decode(_SAID, answer.body)
    except UnreadableBody:
        raise without_word(answer) from None
    if answer.status == 200:
        if not said.ok:
            raise SendError("uncertain", "not_ok")
        return said.result
    raise _refusal(answer, said)


def _refusal(answer: Answer, said: _Said) -> SendError:
    status, code = answer.status, str(answer.status)
    hints = said.parameters or _Parameters()
    if status == 429:
        seconds = hints.retry_after
        asked = timedelta(seconds=min(max(seconds, 0), 86_400)) if seconds is not None else answer.retry_after
        return SendError("not_sent", code, retry_after=asked)
    if hints.migrate_to_chat_id is not None:
        return SendError("refused", "migrated")
    if status in (401, 404):
        return SendError("refused", code, whole_account=True)
    if status == 403:
        return SendError("refused", code, recipient_gone=True)
    if 400 <= status < 500 and status != 409:
        # Telegram has no code of its own for this; its words are the only sign.
        return SendError("refused", code, recipient_gone=_GONE.search(said.description) is not None)
    return SendError("not_sent", code, retry_after=answer.retry_after)
