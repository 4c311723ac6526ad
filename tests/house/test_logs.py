"""Nothing a person wrote and no token reaches the log, whatever is handed to it (THREATS.md T21)."""

import json
import subprocess
import sys
from typing import Any

import pytest

from bot.logs import ALLOWED_FIELDS, keep_allowed_fields

MARK = "rahasia-contoh"
LOUD = f"""
import logging
from bot import logs

logs.set_up("DEBUG")
try:
    try:
        int("{MARK}")
    except ValueError as error:
        raise RuntimeError("{MARK}") from error
except RuntimeError as error:
    logs.log.exception("turn_failed", run_id=7, error=type(error).__name__, text="{MARK}", name="{MARK}")
    logging.getLogger("asyncio").error("Task exception was never retrieved", exc_info=True)
logs.log.info("odd", reason=ValueError("{MARK}"), count={{"{MARK}": 1}}, state=None)
logging.getLogger("httpx").info("GET https://api.example/bot{MARK}/getMe")
logging.getLogger("aiohttp.server").error("bad request %s", "{MARK}")
logging.getLogger("telegram").critical("%s", {{"text": "{MARK}"}})
"""


@pytest.fixture(scope="module")
def lines() -> list[str]:
    """What a process writes that does everything wrong."""
    done = subprocess.run([sys.executable, "-c", LOUD], capture_output=True, text=True, check=True)
    assert done.stdout == ""
    return done.stderr.splitlines()


@pytest.fixture(scope="module")
def event(lines: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(lines[0])
    return found


def test_T21_no_text_name_or_token_is_in_any_line(lines: list[str]) -> None:
    assert [line for line in lines if MARK in line] == []


def test_an_event_carries_its_word_its_ids_and_its_time(event: dict[str, Any]) -> None:
    assert (event["event"], event["level"], event["run_id"]) == ("turn_failed", "error", 7)
    assert event["timestamp"].endswith("Z")


def test_a_field_that_is_not_on_the_list_is_dropped(event: dict[str, Any]) -> None:
    assert set(event) <= ALLOWED_FIELDS
    assert {"text", "name"}.isdisjoint(event)


def test_a_trace_names_types_and_places_of_the_error_and_of_its_cause(event: dict[str, Any]) -> None:
    assert [place.split(":")[0] for place in event["trace"]] == ["RuntimeError", "<string>", "ValueError", "<string>"]


def test_other_libraries_are_heard_by_level_and_name_only(lines: list[str]) -> None:
    heard = [line for line in lines if not line.startswith("{")]

    assert heard == [
        "ERROR asyncio",
        "RuntimeError <string>:10:<module> ValueError <string>:8:<module>",
        "ERROR aiohttp.server",
        "CRITICAL telegram",
    ]


def test_a_value_that_is_too_long_for_an_id_is_cut() -> None:
    kept = keep_allowed_fields(None, "info", {"event": "x", "reason": "r" * 5_000})

    assert kept == {"event": "x", "reason": "r" * 200}


def test_no_allowed_field_may_hold_what_a_person_is_or_says() -> None:
    telling = {"text", "name", "phone", "sender", "address", "body", "message", "content", "token", "login", "answer"}

    assert ALLOWED_FIELDS & telling == set()
