"""What tests of every channel share: what became of a message under the faults any provider can have."""

from typing import Any

from bot.errors import SendError

FAULTS_OF_ALL: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "F09 bad gateway, a page": ({"kind": "html_502"}, {"outcome": "uncertain", "code": "http_502"}),
    "F09 unavailable, a page": ({"kind": "html_503"}, {"outcome": "not_sent", "code": "http_503"}),
    "F09 page with 200": ({"kind": "html_200"}, {"outcome": "uncertain", "code": "http_200"}),
    "F09 empty 200": ({"kind": "empty_200"}, {"outcome": "uncertain", "code": "http_200"}),
    "F09 torn 200": ({"kind": "broken_200"}, {"outcome": "uncertain", "code": "http_200"}),
    "F09 200 without message id": ({"kind": "no_id_200"}, {"outcome": "uncertain", "code": "no_message_id"}),
    "F09 cut after reading": ({"kind": "cut"}, {"outcome": "uncertain", "code": "connection_lost"}),
}
NOTHING_SPECIAL: dict[str, Any] = {
    "retry_after": None,
    "window_closed": False,
    "recipient_gone": False,
    "whole_account": False,
}


def told(error: SendError) -> dict[str, Any]:
    return {key: getattr(error, key) for key in ("outcome", "code", *NOTHING_SPECIAL)}
