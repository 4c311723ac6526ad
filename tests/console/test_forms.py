"""What somebody typed or an address names is read as a number only where an id may be one."""

import pytest

from bot.console.forms import number


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("7", 7),
        (str(2**63 - 1), 2**63 - 1),  # ids have nineteen digits from 2033 on
        (str(2**63), -1),
        ("9" * 4_301, -1),
        ("-1", -1),
        ("\u0661", -1),
        ("", -1),
    ],
)
def test_number_is_one_that_an_id_may_be(typed: str, read: int) -> None:
    assert number(typed) == read
