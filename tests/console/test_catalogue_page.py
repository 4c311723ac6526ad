"""Tests of the catalogue's administration: ages, a file out and in, every fault with its row, undo, who may."""

import shutil
from collections.abc import Awaitable, Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from aiohttp import FormData

from bot.console import Desk
from bot.domain.catalogue.checks import SENTENCES
from bot.domain.catalogue.tables import TABLES
from bot.domain.officers import Role
from bot.handlers.administration.catalogue import CatalogueFiles
from bot.texts import Texts
from storage import directory
from storage.catalogue import load_agencies, load_catalogue, read_table
from storage.database import Database
from storage.schema import audit
from tests.console.conftest import Browser

SHIPPED = Path(__file__).parents[2] / "catalogue"
PATH = "/console/admin/catalogue"
NAMES = "words,iso2,note\n"
SignInAs = Callable[..., Awaitable[Browser]]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where this installation keeps what it brought in: nothing yet."""
    return tmp_path / "own"


@pytest.fixture
async def desk(desk: Desk, own: Path) -> Desk:
    return replace(desk, catalogue=CatalogueFiles(SHIPPED, own))


@pytest.fixture
async def keeper(sign_in_as: SignInAs) -> Browser:
    return await sign_in_as("KP2MI", role=Role.ADMINISTRATOR)


async def upload(browser: Browser, table: str, body: str | bytes) -> tuple[int, str]:
    """Choose a file and look at its preview."""
    form = FormData({"csrf": browser.csrf})
    form.add_field("file", body if isinstance(body, bytes) else body.encode(), filename="isi.csv")
    headers = {"Origin": browser.origin, "Sec-Fetch-Site": "same-origin"}
    answer = await browser.client.post(f"{PATH}/{table}", data=form, headers=headers, allow_redirects=False)
    return answer.status, unescape(await answer.text())


def hidden(text: str, name: str) -> str:
    return text.partition(f'name="{name}" value="')[2].partition('"')[0]


async def bring_in(browser: Browser, table: str, body: str) -> None:
    """Upload and apply at once."""
    _, text = await upload(browser, table, body)
    given = {"draft": hidden(text, "draft"), "state": hidden(text, "state")}
    assert (await browser.post(f"{PATH}/{table}/apply", given)).status == 303


async def page(browser: Browser, path: str) -> str:
    return unescape(await (await browser.get(path)).text())


async def noted(database: Database) -> list[tuple[str, str]]:
    async with database.reading() as tx:
        rows = await tx.execute(audit.select().where(audit.c.action.like("catalogue_%")).order_by(audit.c.id))
        return [(row.action, row.subject) for row in rows]


async def test_the_list_tells_rows_dates_and_what_is_too_old(keeper: Browser, own: Path) -> None:
    own.mkdir()
    rows = (SHIPPED / "red_flags.csv").read_text(encoding="utf-8").splitlines()
    fresh = "BARU,Contoh,Example,high,Contoh?,Contoh.,Example.,contoh,{},yes,"
    lines = [rows[0], fresh.format("2026-11-20"), fresh.format("2025-01-02").replace("BARU", "LAMA")]
    (own / "red_flags.csv").write_text("\n".join(lines), encoding="utf-8")

    listed = await page(keeper, PATH)
    table = await page(keeper, f"{PATH}/red_flags")

    row = listed.partition("red_flags.csv")[2].partition("</tr>")[0]
    assert "2025-01-02 – 2026-11-20" in row
    assert 'data-label="Baris">2</td>' in row
    assert ("LAMA" in table, "BARU" in table) == (True, False)


async def test_what_is_too_old_nags_on_every_page_of_who_keeps_the_catalogue(
    keeper: Browser, sign_in_as: SignInAs, desk: Desk
) -> None:
    assert desk.catalogue is not None
    count = await desk.catalogue.to_check(desk.clock().date())
    other = await sign_in_as("BP3MI_DKI", role=Role.ADMINISTRATOR)

    own, theirs = [await page(browser, "/console/admin") for browser in (keeper, other)]

    assert count > 0
    assert f"{count} baris katalog" in own
    assert "baris katalog" not in theirs


async def test_only_administrators_of_a_ministry_keep_the_catalogue(sign_in_as: SignInAs, own: Path) -> None:
    found = []
    for agency, role in (("BP3MI_DKI", Role.ADMINISTRATOR), ("KP2MI", Role.SUPERVISOR), ("KP2MI", Role.AUDITOR)):
        browser = await sign_in_as(agency, role=role)
        paths = (PATH, f"{PATH}/hotlines", f"{PATH}/hotlines/file", f"{PATH}/hotlines/undo")
        found += [(await browser.get(path)).status for path in paths]
        found.append((await upload(browser, "country_names", NAMES + "negeri seberang,MY,\n"))[0])
        found.append((await browser.post(f"{PATH}/country_names/undo")).status)

    assert set(found) == {403}
    assert not own.exists()


async def test_what_was_downloaded_comes_back_without_a_change(keeper: Browser) -> None:
    found = {}
    for name in TABLES:
        body = await (await keeper.get(f"{PATH}/{name}/file")).read()
        status, text = await upload(keeper, name, body)
        found[name] = (status, "Tidak ada bedanya" in text)

    assert found == dict.fromkeys(TABLES, (200, True))


async def test_the_preview_shows_new_changed_and_gone_rows_and_changes_nothing(keeper: Browser, own: Path) -> None:
    text = (SHIPPED / "country_names.csv").read_text(encoding="utf-8")
    lines = text.splitlines()
    first = lines[1].split(",")[0]
    edited = "\n".join([lines[0], f"{first},SG,pindah", *lines[3:], "negeri seberang,MY,"])

    status, shown = await upload(keeper, "country_names", edited)

    assert status == 200
    changed = shown.partition('class="table beside"')[2].partition("</table>")[0]
    assert first in changed
    assert ("SG" in changed, "pindah" in changed) == (True, True)
    assert "negeri seberang" in shown.rpartition("<h2>Baru</h2>")[2]
    assert lines[2].split(",")[0] in shown.partition("<h2>Hilang</h2>")[2]
    assert not list(own.glob("*.csv"))


async def test_every_fault_stands_with_row_and_column_in_the_officers_language(keeper: Browser, own: Path) -> None:
    body = NAMES + "negeri seberang,MY,\nnegeri jauh,XX,\n,SG,\nnegeri seberang,MY,\n=cmd,SG,\n"

    status, text = await upload(keeper, "country_names", body)

    rows = [
        [cell.partition(">")[2].replace("<code><bdi>", "").replace("<bdi>", "").partition("<")[0] for cell in cells]
        for line in text.partition("<tbody>")[2].partition("</tbody>")[0].split("</tr>")
        if (cells := line.split("<td")[1:])
    ]
    assert status == 422
    assert rows == [
        ["3", "iso2", "bukan dua huruf negara"],
        ["4", "words", "kosong"],
        ["5", "words", "sama dengan baris 2"],
        ["6", "words", "diawali seperti rumus"],
    ]
    assert 'name="draft"' not in text
    assert not list((own / "drafts").iterdir())


async def test_an_import_counts_after_a_look_and_is_noted(keeper: Browser, own: Path, database: Database) -> None:
    await bring_in(keeper, "country_names", NAMES + "negeri seberang,MY,\n")

    assert load_catalogue(SHIPPED, own).find_country("negeri seberang") == "MY"
    assert [action for action, _ in await noted(database)] == ["catalogue_imported"]
    assert (await noted(database))[0][1].startswith("country_names +1 ~0 -")
    assert not list((own / "drafts").iterdir())


async def test_semicolons_as_sheets_in_indonesia_write_them_are_understood(keeper: Browser) -> None:
    status, text = await upload(keeper, "country_names", "\ufeffwords;iso2;note\nnegeri seberang;MY;\n")

    assert (status, "negeri seberang" in text) == (200, True)


async def test_imports_are_undone_one_after_another(keeper: Browser, own: Path, database: Database) -> None:
    await bring_in(keeper, "country_names", NAMES + "negeri seberang,MY,\n")
    await bring_in(keeper, "country_names", NAMES + "negeri singa,SG,\n")

    found = []
    for _ in range(2):
        look = await page(keeper, f"{PATH}/country_names/undo")
        await keeper.post(f"{PATH}/country_names/undo", {"state": hidden(look, "state")})
        found.append([row["words"] for row in read_table("country_names", SHIPPED, own)][:1])
    nothing_left = await keeper.get(f"{PATH}/country_names/undo")

    assert found == [["negeri seberang"], [read_table("country_names", SHIPPED)[0]["words"]]]
    assert nothing_left.status == 409
    assert [action for action, _ in await noted(database)][2:] == ["catalogue_undone", "catalogue_undone"]


async def test_a_version_that_others_would_break_today_is_not_put_back(keeper: Browser, own: Path) -> None:
    old = [row for row in read_table("missions", SHIPPED) if row["code"] != "KDEI_TPE"]
    (own / "versions").mkdir(parents=True)
    text = (SHIPPED / "missions.csv").read_text(encoding="utf-8")
    shutil.copyfile(SHIPPED / "missions.csv", own / "missions.csv")
    older = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("KDEI_TPE,"))
    (own / "versions" / "missions.000001.csv").write_text(older, encoding="utf-8")

    look = await keeper.get(f"{PATH}/missions/undo")

    assert len(old) == len(read_table("missions", SHIPPED)) - 1
    assert look.status == 422
    assert "menyebut KDEI_TPE, yang tidak ada di missions" in await look.text()


async def test_who_was_slower_looks_again_before_applying(keeper: Browser, sign_in_as: SignInAs, own: Path) -> None:
    other = await sign_in_as("KEMLU_PWNI", role=Role.ADMINISTRATOR)
    _, mine = await upload(keeper, "country_names", NAMES + "negeri seberang,MY,\n")
    await bring_in(other, "country_names", NAMES + "negeri singa,SG,\n")

    answer = await keeper.post(
        f"{PATH}/country_names/apply", {"draft": hidden(mine, "draft"), "state": hidden(mine, "state")}
    )

    assert answer.status == 409
    assert "baru saja diubah orang lain" in await answer.text()
    assert [row["words"] for row in read_table("country_names", SHIPPED, own)] == ["negeri singa"]


async def test_an_upload_is_nobody_elses_to_apply(keeper: Browser, sign_in_as: SignInAs) -> None:
    other = await sign_in_as("KP2MI", role=Role.ADMINISTRATOR)
    _, mine = await upload(keeper, "country_names", NAMES + "negeri seberang,MY,\n")
    state = hidden(mine, "state")

    theirs = await other.post(f"{PATH}/country_names/apply", {"draft": hidden(mine, "draft"), "state": state})
    climbing = await keeper.post(f"{PATH}/country_names/apply", {"draft": "../../country_names", "state": state})

    assert (theirs.status, climbing.status) == (404, 404)


async def test_new_agencies_and_missions_stand_in_the_directory_at_once(keeper: Browser, database: Database) -> None:
    async with database.transaction() as tx:
        await directory.save_agencies(tx, load_agencies(SHIPPED))
    text = (SHIPPED / "agencies.csv").read_text(encoding="utf-8")
    columns = TABLES["agencies"].columns
    new = {**dict.fromkeys(columns, "contoh"), "code": "DESA_CONTOH", "level": "village", "in_mission": "no"}
    line = ",".join({**new, "as_of": "2026-11-20", "confirmed": "no", "note": ""}[name] for name in columns)

    await bring_in(keeper, "agencies", text.rstrip("\n") + f"\n{line}\n")

    async with database.reading() as tx:
        assert (await directory.get_agency(tx, "DESA_CONTOH")).kind.value == "village"


@pytest.mark.parametrize(
    ("body", "words"),
    [(b"words,iso2\n\xff\xfe,MY\n", "tidak terbaca sebagai CSV"), (b'words,iso2,note\n"jiran', "tidak terbaca")],
)
async def test_a_file_that_is_no_table_is_refused_with_a_reason(keeper: Browser, body: bytes, words: str) -> None:
    status, text = await upload(keeper, "country_names", body)

    assert (status, words in text) == (422, True)


async def test_no_file_is_answered_with_the_page(keeper: Browser) -> None:
    answer = await keeper.post(f"{PATH}/country_names", {})

    assert (answer.status, "Pilih dulu berkas" in await answer.text()) == (422, True)


async def test_T13_an_upload_without_its_token_is_refused(keeper: Browser, own: Path) -> None:
    keeper.csrf = "x"

    status, _ = await upload(keeper, "country_names", NAMES + "negeri seberang,MY,\n")

    assert (status, own.exists()) == (403, False)


async def test_a_table_nobody_knows_is_not_found(keeper: Browser) -> None:
    assert [(await keeper.get(f"{PATH}/{name}")).status for name in ("nomor", "versions")] == [404, 404]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_table_and_every_fault_has_words(texts: Texts, language: str) -> None:
    needed = {f"console-fault-{key}" for key in SENTENCES}
    needed |= {f"console-catalogue-table-{name.replace('_', '-')}" for name in TABLES}
    reasons = ("none", "csv", "big", "unknown", "faults", "changed", "no-version")
    needed |= {f"console-catalogue-problem-{reason}" for reason in reasons}

    assert needed - set(texts.keys(language)) == set()
