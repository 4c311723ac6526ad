"""What the Graph server refuses, by its code."""

import json
import re
from typing import Any

from aiohttp import web

BUSINESS_SCOPED_ID = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}")


class GraphError(Exception):
    """The Graph server refuses the call."""

    def __init__(self, code: int, status: int = 400, *, retry_after: int | None = None) -> None:
        super().__init__(str(code))
        self.code = code
        self.status = status
        self.retry_after = retry_after


def check_message(body: dict[str, Any]) -> None:
    """Refuse what Meta refuses: wrong recipients, over-long texts, titles and ids."""
    if not body.get("to") and not BUSINESS_SCOPED_ID.fullmatch(str(body.get("recipient", ""))):
        raise GraphError(131009)
    match body.get("type"):
        case "text":
            _check_text(body["text"]["body"], 4096)
        case "template":
            _check_text(body["template"]["name"], 512)
            _check_text(body["template"]["language"]["code"], 20)
        case "interactive":
            _check_interactive(body["interactive"])
        case _:
            raise GraphError(131009)


def _check_interactive(interactive: dict[str, Any]) -> None:
    _check_text(interactive["body"]["text"], 1024)
    action = interactive["action"]
    match interactive["type"]:
        case "button":
            replies = [button["reply"] for button in action["buttons"]]
            _check_options(replies, most=3, title=20, option_id=256)
            if len({reply["title"] for reply in replies}) < len(replies):
                raise GraphError(131009)
        case "list":
            _check_text(action["button"], 20)
            rows = [row for section in action["sections"] for row in section["rows"]]
            _check_options(rows, most=10, title=24, option_id=200)
            for row in rows:
                _check_text(row.get("description", "-"), 72)
        case "location_request_message":
            if action != {"name": "send_location"}:
                raise GraphError(131009)
        case _:
            raise GraphError(131009)


def _check_options(options: list[dict[str, str]], *, most: int, title: int, option_id: int) -> None:
    if not 1 <= len(options) <= most or len({option["id"] for option in options}) < len(options):
        raise GraphError(131009)
    for option in options:
        _check_text(option["title"], title)
        _check_text(option["id"], option_id)


def _check_text(text: str, limit: int) -> None:
    # Counted in UTF-16 units, the stricter of the two ways Meta might count.
    if not text.strip() or len(text.encode("utf-16-le")) // 2 > limit:
        raise GraphError(131009)


def refusal(refused: GraphError) -> web.Response:
    """The answer to a refused call."""
    error = {"message": f"(#{refused.code}) refused", "type": "OAuthException", "code": refused.code, "fbtrace_id": "A"}
    headers = {"Retry-After": str(refused.retry_after)} if refused.retry_after is not None else {}
    # Seen in the wild: errors do not come as application/json.
    return web.Response(
        text=json.dumps({"error": error}), status=refused.status, content_type="text/javascript", headers=headers
    )
