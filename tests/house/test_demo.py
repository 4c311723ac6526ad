"""What the demo brings along can be tried at once, and gives way to what somebody brings in."""

from pathlib import Path

from bot.demo_data import put_outreach
from bot.domain.catalogue.programmes import read_origin
from storage.catalogue import load_catalogue
from storage.catalogue_import import faults_today

SHIPPED = Path(__file__).parents[2] / "catalogue"


def test_the_demo_has_an_outreach_point_whose_start_link_is_understood(tmp_path: Path) -> None:
    put_outreach(tmp_path)

    (point,) = load_catalogue(SHIPPED, tmp_path).public.outreach.values()
    assert "Contoh" in point.name
    assert read_origin(point.start_word) == point.code
    assert faults_today(SHIPPED, tmp_path) == faults_today(SHIPPED, tmp_path / "none")


def test_what_somebody_brought_in_stays(tmp_path: Path) -> None:
    put_outreach(tmp_path)
    (tmp_path / "outreach.csv").write_text("code\n", encoding="utf-8")

    put_outreach(tmp_path)

    assert (tmp_path / "outreach.csv").read_text(encoding="utf-8") == "code\n"
