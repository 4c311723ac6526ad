"""Texts in the console: each language beside its original, what waits for a native speaker, and a sheet to take."""

import io
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from bot.console.wiring import Desk
from bot.domain.officers import Role
from bot.translation.reviews import Reviews
from tests.clock import Clock
from tests.console.conftest import Browser

SignInAs = Callable[..., Awaitable[Browser]]
PAGE = "/console/texts"


@pytest.fixture
def desk(desk: Desk, locales: Path) -> Desk:
    return replace(desk, locales=locales)


@pytest.fixture
def locales(tmp_path: Path, clock: Clock) -> Path:
    folder = tmp_path / "locales"
    folder.mkdir()
    (folder / "id.ftl").write_text("menu-one = Satu <b>\nmenu-two = Dua\nmenu-three = Tiga\n", encoding="utf-8")
    (folder / "id.page.ftl").write_text("".join(f"page-{each} = Kata {each}\n" for each in range(50)), encoding="utf-8")
    (folder / "jv.ftl").write_text("menu-one = Setunggal\nmenu-two = Kalih\n", encoding="utf-8")
    reviews = Reviews({})
    reviews.note("jv", "menu-one", "Setunggal", "Satu <b>", "AC", clock().date())
    reviews.put_remark("jv", "menu-two", "Luwih alus: kalih.")
    (folder / "reviews.csv").write_text(reviews.spell(), encoding="utf-8")
    return folder


async def test_a_text_stands_beside_its_original_with_its_limit_and_who_read_it(
    sign_in_as: SignInAs,
) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)

    page = await (await browser.get(f"{PAGE}?language=jv")).text()

    assert "1 dari 53" in page
    assert "Sudah ditinjau · AC" in page
    assert "Satu &lt;b&gt;" in page
    assert "9 dari paling banyak 1.000 huruf" in page
    assert "Luwih alus: kalih." in page
    assert "Belum ada: orang membaca teks bahasa Indonesia." in page


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("state=waiting", ["menu-two"]),
        ("state=missing", ["menu-three"]),
        ("sought=setung", ["menu-one"]),
        ("room=chat&state=reviewed", ["menu-one"]),
        ("room=pages", []),
        ("language=../x&sought=menu&page=99&state=x", ["menu-one", "menu-two", "menu-three"]),
    ],
)
async def test_the_list_is_narrowed(sign_in_as: SignInAs, query: str, shown: list[str]) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)

    page = await (
        await browser.get(f"{PAGE}?language=jv&{query}" if "language" not in query else f"{PAGE}?{query}")
    ).text()

    found = [key for key in ("menu-one", "menu-two", "menu-three") if f"<code>{key}</code>" in page]
    assert found == shown
    assert ("Tidak ada teks yang cocok" in page) == (not shown)


async def test_a_language_is_taken_along_as_a_sheet(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)

    answer = await browser.get(f"{PAGE}/su.xlsx")

    book = openpyxl.load_workbook(io.BytesIO(await answer.read()))
    assert answer.headers["Content-Disposition"] == 'attachment; filename="texts-su.xlsx"'
    assert book.worksheets[0]["A1"].value == "key"
    assert book.worksheets[0].max_row == 54
    book.close()
    assert (await browser.get(f"{PAGE}/xx.csv")).status == 404


async def test_the_page_speaks_english_too_and_turns_over(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    await browser.post("/console/language", {"language": "en", "back": PAGE})

    page = await (await browser.get(f"{PAGE}?language=su")).text()

    assert "How to review and translate" in page
    assert f"{PAGE}?language=su&amp;page=2" in page


@pytest.mark.parametrize("path", [PAGE, f"{PAGE}/jv.csv"])
async def test_only_administrators_have_this_room(sign_in_as: SignInAs, path: str) -> None:
    browser = await sign_in_as()

    assert (await browser.get(path)).status == 403
