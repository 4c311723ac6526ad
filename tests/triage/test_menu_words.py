"""Who types what the menu shows is offered that, and raises no alarm."""

import re
from pathlib import Path

import pytest

from tests import shipped

LOCALES = Path(__file__).parents[2] / "locales"
LABEL = re.compile(r"^(menu-[\w-]+) = ([^{}\n]+)$", re.MULTILINE)
CRIES = {"menu-choice-sos", "menu-more-report_trafficking", "menu-unread_again"}  # the last one tells how to cry


@pytest.mark.parametrize("language", ["id", "en", "jv", "su", "ms", "mad"])
def test_no_line_of_the_menu_is_a_cry_but_those_meant_as_one(language: str) -> None:
    labels = LABEL.findall((LOCALES / f"{language}.ftl").read_text("utf-8"))

    assert len(labels) > 5
    assert {key for key, label in labels if shipped.triage().assess(label).is_alarm} <= CRIES
