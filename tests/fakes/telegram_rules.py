"""What the Bot API refuses, and in which words."""

from typing import Any

from aiohttp import web


class BadRequest(Exception):
    """The Bot API refuses the call."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def check_message(text: str, markup: dict[str, Any], *, is_private: bool) -> None:
    """Refuse texts and keyboards the real server refuses."""
    if not text:
        raise BadRequest(400, "Bad Request: message text is empty")
    if len(text) > 4096 or len(text.encode()) > 32768:
        raise BadRequest(400, "Bad Request: message is too long")
    _check_markup(markup, is_private=is_private)


def _check_markup(markup: dict[str, Any], *, is_private: bool) -> None:
    buttons = [button for row in markup.get("inline_keyboard", []) for button in row]
    if len(buttons) > 100 or any(len(row) > 8 for row in markup.get("inline_keyboard", [])):
        raise BadRequest(400, "Bad Request: reply markup is too long")
    for button in buttons:
        if not button.get("text"):
            raise BadRequest(400, "Bad Request: inline keyboard button text is empty")
        if not 1 <= len(button.get("callback_data", "").encode()) <= 64:
            raise BadRequest(400, "Bad Request: BUTTON_DATA_INVALID")
    keys = [key for row in markup.get("keyboard", []) for key in row]
    if not is_private and any(key.get("request_location") or key.get("request_contact") for key in keys):
        raise BadRequest(400, "Bad Request: location can be requested in private chats only")


def refusal(refused: BadRequest) -> web.Response:
    """The answer to a refused call."""
    body: dict[str, Any] = {"ok": False, "error_code": refused.status, "description": refused.description}
    headers = {}
    if refused.parameters:
        body["parameters"] = refused.parameters
        if "retry_after" in refused.parameters:
            headers["Retry-After"] = str(refused.parameters["retry_after"])
    return web.json_response(body, status=refused.status, headers=headers)
