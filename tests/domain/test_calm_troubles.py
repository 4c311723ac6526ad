"""Which troubles are calm by nature, and which are not."""

from bot.domain.urgency import CALM_TROUBLES
from tests import shipped


def test_calm_troubles_are_those_the_catalogue_calls_calm() -> None:
    known = shipped.catalogue().categories

    assert {code for code in known if not known[code].urgency.is_alarm} - {"OTHER", "WANT_HOME"} == CALM_TROUBLES
