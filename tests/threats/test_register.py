"""The table in docs/threats.md is whole and true: a row without a test says what it waits for."""

import re

from tests.threats.register import NUMBERS, TABLE, numbered_tests, rows


def test_every_number_has_one_row_in_order() -> None:
    assert [number for number, *_ in rows(TABLE.read_text(encoding="utf-8"))] == NUMBERS


def test_every_file_a_row_names_has_a_test_with_its_number() -> None:
    found = numbered_tests()
    wrong = [
        (number, file)
        for number, _, tests in rows(TABLE.read_text(encoding="utf-8"))
        for file in re.findall(r"`([a-z_/0-9]+\.py)`", tests)
        if file not in found.get(number, [])
    ]

    assert wrong == [], "write the table anew: python -m tests.threats.register"


def test_a_number_with_tests_waits_for_nothing() -> None:
    found = numbered_tests()
    waiting = [number for number, _, tests in rows(TABLE.read_text(encoding="utf-8")) if ".py`" not in tests]

    assert [number for number in waiting if number in found] == [], "write it anew: python -m tests.threats.register"


def test_no_test_carries_a_number_nobody_gave() -> None:
    assert set(numbered_tests()) <= set(NUMBERS)
