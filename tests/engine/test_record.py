"""A record keeps what happened in its order, and reads what any version of the code wrote."""

from datetime import UTC, datetime

import pytest

from bot.engine.record import Entry, Record
from bot.errors import BrokenFlow, Conflict

NOON = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def test_a_record_is_the_same_after_saving_and_loading() -> None:
    record = Record("sample", (), NOON).with_effect("ticket", {"id": 7}, NOON).with_answer("name", "Contoh", NOON)

    loaded = Record.from_json(record.to_json())

    assert loaded == record


def test_the_stored_form_does_not_change() -> None:
    record = Record("sample", (Entry("name", "answer", "Contoh", NOON),), NOON)

    assert record.to_json() == (
        b'{"flow":"sample","entries":[{"key":"name","kind":"answer","value":"Contoh","at":"2026-11-01T12:00:00Z"}],'
        b'"started_at":"2026-11-01T12:00:00Z"}'
    )


def test_fields_of_a_newer_version_are_ignored() -> None:
    stored = b'{"flow":"sample","entries":[],"started_at":"2026-11-01T12:00:00Z","newer":{"a":1}}'

    assert Record.from_json(stored) == Record("sample", (), NOON)


@pytest.mark.parametrize(
    "stored",
    [b"", b"[]", b"{", b'{"flow":1}', b'{"flow":"x","entries":[],"started_at":"2026-11-01T12:00:00"}', b"\xff"],
)
def test_what_is_no_record_is_refused(stored: bytes) -> None:
    with pytest.raises(BrokenFlow):
        Record.from_json(stored)


def test_the_same_effect_cannot_be_recorded_twice() -> None:
    record = Record("sample", (), NOON).with_effect("ticket", "PL-1", NOON)

    with pytest.raises(Conflict):
        record.with_effect("ticket", "PL-2", NOON)


def test_going_back_takes_the_newest_answer_and_no_effect() -> None:
    record = (
        Record("sample", (), NOON)
        .with_answer("one", 1, NOON)
        .with_effect("ticket", "PL-1", NOON)
        .with_answer("two", 2, NOON)
        .with_effect("alarm", None, NOON)
    )

    once = record.without_newest_answer()
    twice = once.without_newest_answer() if once else None

    assert once is not None
    assert twice is not None
    assert [entry.key for entry in once.entries] == ["one", "ticket", "alarm"]
    assert [entry.key for entry in twice.entries] == ["ticket", "alarm"]
    assert twice.without_newest_answer() is None


def test_words_that_are_used_once_are_forgotten_and_a_file_stays_one_without_them() -> None:
    file = {"file_id": 7, "kind": "voice", "caption": "123456"}
    record = Record("sample", (), NOON).with_answer("pin.0", "123456", NOON).with_answer("pin.1", file, NOON)

    forgotten = record.forgetting("pin.0", "...").forgetting("pin.1", "...")

    assert [entry.value for entry in forgotten.entries] == ["...", {**file, "caption": "..."}]
