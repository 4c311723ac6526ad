"""Structured log: an event word and ids. Whatever field is not on the list below never reaches it (THREATS.md T21)."""

import contextlib
import logging
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO, cast

import structlog

ALLOWED_FIELDS = frozenset(
    {
        "account_kind",
        "action",
        "agency",
        "alert_id",
        "attempt",
        "batch",
        "channel",
        "clock",
        "code",
        "count",
        "database",
        "error",
        "error_id",
        "event",
        "file_id",
        "flow",
        "host",
        "inbox_id",
        "job",
        "kind",
        "level",
        "logger",
        "milliseconds",
        "officer_id",
        "outbox_id",
        "pause_s",
        "port",
        "reason",
        "route",
        "run_id",
        "setting",
        "state",
        "status",
        "row_id",
        "ticket_id",
        "timestamp",
        "trace",
        "version",
    }
)
_LONGEST_VALUE = 200


def keep_allowed_fields(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop what is not on the list, and cut what is too long to be an id or a word."""
    return {name: _short(name, value) for name, value in event.items() if name in ALLOWED_FIELDS}


def add_trace(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Say where an error came from: files, lines and types, never its message, which may quote a person."""
    if event.pop("exc_info", None):
        event["trace"] = _places(sys.exc_info()[1])
    return event


class _PlacesOnly(logging.Formatter):
    """Other libraries' lines: level and name, and of an error where it came from; their words may quote a person."""

    def formatException(self, ei: Any) -> str:  # noqa: N802  # the name logging calls
        return " ".join(_places(ei[1]))


class _Unbreakable:
    """Standard error that never raises: a log that cannot be written stops nothing (THREATS.md F3)."""

    def write(self, words: str) -> int:
        with contextlib.suppress(OSError):
            return sys.stderr.write(words)
        return 0

    def flush(self) -> None:
        with contextlib.suppress(OSError):
            sys.stderr.flush()


def set_up(level: str = "INFO") -> None:
    """Send our events to standard error as JSON lines, and other libraries' warnings without their arguments."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            add_trace,
            keep_allowed_fields,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, _Unbreakable())),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(cast(TextIO, _Unbreakable()))
    handler.setFormatter(_PlacesOnly("%(levelname)s %(name)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


def _places(error: BaseException | None) -> list[str]:
    places = []
    while error is not None:
        trace = error.__traceback__
        places.append(type(error).__name__)
        while trace is not None:
            code = trace.tb_frame.f_code
            places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}:{code.co_name}")
            trace = trace.tb_next
        error = error.__cause__
    return places


def _short(name: str, value: object) -> object:
    if name == "trace" or value is None or isinstance(value, int | float):
        return value
    return value[:_LONGEST_VALUE] if isinstance(value, str) else type(value).__name__


log: Any = structlog.get_logger()
