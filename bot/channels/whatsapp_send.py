"""Write Cloud API messages within WhatsApp's limits and read what the Graph server answers."""

import re
from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Struct

from bot.channels.exchange import Answer, without_word
from bot.channels.payload import decode
from bot.channels.wording import distinct, numbered, shorten, utf16_length
from bot.domain.messages import Address, Choice, Outbound
from bot.errors import SendError, UnreadableBody

TEXT_LIMIT = 4096
# Old and new documents disagree about lists (1,024 or 4,096): the lower one always passes.
BODY_LIMIT = 1024
BUTTONS, BUTTON_TITLE, BUTTON_ID = 3, 20, 256
ROWS, ROW_TITLE, ROW_DESCRIPTION, ROW_ID = 10, 24, 72, 200
MENU_LABEL = 20

WINDOW_CLOSED = 131047
_WHOLE_ACCOUNT = frozenset({0, 3, 10, 190, 368, 131005, 131031, 131042, 131045, 131048, 133010, *range(200, 300)})
_TOO_FAST_FOR_NUMBER = frozenset({4, 80007, 130429, 131057})
_TOO_FAST_FOR_PERSON = 131056
_TEMPORARY = frozenset({1, 2, 131000, 131016})

_BUSINESS_SCOPED_ID = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}")
_PHONE = re.compile(r"\+?[0-9]{5,20}")


class _Trouble(Struct):
    code: int | None = None


class _MessageId(Struct):
    id: str = ""


class _Said(Struct):
    error: _Trouble | None = None
    messages: list[_MessageId] = []


_SAID = msgspec.json.Decoder(_Said)


def compose(address: Address, message: Outbound, outbox_id: int) -> dict[str, Any]:
    """The body of one message; choices that fit no button and no list become numbered lines.

    Raises:
        SendError: the window is closed and there is no template, or the address or a token cannot be one.
    """
    base: dict[str, Any] = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        **_recipient(address.recipient),
        # Comes back in every status: it tells whether a message nobody answered for has arrived.
        "biz_opaque_callback_data": str(outbox_id),
    }
    if not address.window_open:
        return base | _template(message)
    if address.replies_to is not None:
        base["context"] = {"message_id": address.replies_to}
    return base | _free_form(message)


def compose_place_request(address: Address, message: Outbound) -> dict[str, Any] | None:
    """The place to tap, as a message of its own where the first one carries choices or many words instead.

    It brings no outbox id back: only the first one's fate is the answer's.
    """
    if not message.ask_location or not address.window_open or _asks_for_place(message):
        return None
    base = {"messaging_product": "whatsapp", "recipient_type": "individual", **_recipient(address.recipient)}
    return base | _interactive("location_request_message", message.ask_location, {"name": "send_location"})


def _recipient(recipient: str) -> dict[str, str]:
    if _BUSINESS_SCOPED_ID.fullmatch(recipient) is not None:
        return {"recipient": recipient}
    if _PHONE.fullmatch(recipient) is not None:
        return {"to": recipient}
    raise SendError("refused", "wrong_address")


def _template(message: Outbound) -> dict[str, Any]:
    if message.template is None:
        raise SendError("refused", str(WINDOW_CLOSED), window_closed=True)
    return {"type": "template", "template": {"name": message.template, "language": {"code": message.language}}}


def _free_form(message: Outbound) -> dict[str, Any]:
    choices = message.choices
    if any(len(choice.token) > ROW_ID for choice in choices):
        raise SendError("refused", "long_token")
    has_short_body = utf16_length(message.text) <= BODY_LIMIT
    if choices and len(choices) <= ROWS and has_short_body:
        is_button = len(choices) <= BUTTONS and all(utf16_length(one.label) <= BUTTON_TITLE for one in choices)
        return _buttons(message.text, choices) if is_button else _list(message.text, choices, message.menu_label)
    if choices:
        return _text(numbered(message.text, choices, TEXT_LIMIT, utf16_length))
    if _asks_for_place(message):
        return _interactive("location_request_message", message.text, {"name": "send_location"})
    return _text(shorten(message.text, TEXT_LIMIT, utf16_length))


def _asks_for_place(message: Outbound) -> bool:
    """Whether the message can be its own request for a place: that kind carries neither choices nor many words."""
    return bool(message.ask_location) and not message.choices and utf16_length(message.text) <= BODY_LIMIT


def _text(body: str) -> dict[str, Any]:
    return {"type": "text", "text": {"body": body, "preview_url": False}}


def _interactive(kind: str, body: str, action: dict[str, Any]) -> dict[str, Any]:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": body}, "action": action}}


def _buttons(text: str, choices: Sequence[Choice]) -> dict[str, Any]:
    titles = distinct([choice.label for choice in choices], BUTTON_TITLE, utf16_length)
    replies = [
        {"type": "reply", "reply": {"id": choice.token, "title": title}}
        for choice, title in zip(choices, titles, strict=True)
    ]
    return _interactive("button", text, {"buttons": replies})


def _list(text: str, choices: Sequence[Choice], menu_label: str) -> dict[str, Any]:
    titles = distinct([choice.label for choice in choices], ROW_TITLE, utf16_length)
    rows = [_row(choice, title) for choice, title in zip(choices, titles, strict=True)]
    # WhatsApp wants a word to open the list; "Menu" is one in every language we speak.
    opener = shorten(menu_label or "Menu", MENU_LABEL, utf16_length)
    return _interactive("list", text, {"button": opener, "sections": [{"rows": rows}]})


def _row(choice: Choice, title: str) -> dict[str, str]:
    row = {"id": choice.token, "title": title}
    if title != choice.label:
        row["description"] = shorten(choice.label, ROW_DESCRIPTION, utf16_length)
    return row


def message_id_of(answer: Answer) -> str:
    """The provider's id of the message it took.

    Raises:
        SendError: it was not sent, never will be, or nobody knows.
    """
    said = _said(answer)
    if not said.messages or not said.messages[0].id:
        raise SendError("uncertain", "no_message_id")
    return said.messages[0].id


def refuse_trouble(answer: Answer) -> None:
    """Take an answer that says nothing but that all is well.

    Raises:
        SendError: it says something else.
    """
    _said(answer)


def _said(answer: Answer) -> _Said:
    try:
        said = decode(_SAID, answer.body)
    except UnreadableBody:
        raise without_word(answer) from None
    # The code counts, whatever the HTTP status and content type say.
    if said.error is not None:
        raise _refusal(answer, said.error.code)
    if not 200 <= answer.status < 300:
        raise without_word(answer)
    return said


def _refusal(answer: Answer, code: int | None) -> SendError:
    word = str(code) if code is not None else f"http_{answer.status}"
    if code == WINDOW_CLOSED:
        return SendError("refused", word, window_closed=True)
    if code == _TOO_FAST_FOR_PERSON:
        return SendError("not_sent", word, retry_after=answer.retry_after)
    if code in _TOO_FAST_FOR_NUMBER:
        return SendError("not_sent", word, retry_after=answer.retry_after, whole_account=True)
    if code in _WHOLE_ACCOUNT:
        return SendError("refused", word, whole_account=True)
    if code in _TEMPORARY:
        return SendError("not_sent", word, retry_after=answer.retry_after)
    # A code we do not know is judged by the status; an error in words means at least that nothing was sent.
    if answer.status == 429 or answer.status >= 500:
        return SendError("not_sent", word, retry_after=answer.retry_after)
    return SendError("refused", word, whole_account=answer.status == 401)
