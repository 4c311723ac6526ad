"""A cry is heard wherever somebody is: no question, list or wish that is open hushes it."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

WELCOMED = ("halo", "setuju", "menu")
PLACES = {
    "nowhere yet": (),
    "consent": ("halo", "yang di semarang"),
    "the menu": WELCOMED,
    "registration": (*WELCOMED, "mau daftar", "1"),
    "the evidence box": (*WELCOMED, "mau simpan foto kontrak", "ya"),
    "rights": (*WELCOMED, "hak saya", "ya"),
    "papers": (*WELCOMED, "mau urus berkas", "ya", "siapkan berkas"),
    "training": (*WELCOMED, "pelatihan", "ya"),
    "jobs": (*WELCOMED, "lowongan kerja"),
    "a recruiter check": (*WELCOMED, "cek tawaran kerja", "ya"),
    "own data": (*WELCOMED, "data saya", "ya"),
    "check-ins": (*WELCOMED, "sapaan berkala", "ya"),
    "an officer's check": (*WELCOMED, "petugas ini asli", "ya"),
}
CRIES = (
    "tolong catat, saya disiksa tiap hari",
    "ga darurat sih tapi saya dikunci dan dipukul",
    "apakah boleh majikan memukul saya tiap hari? badan saya lebam",
    "kode ABCDE-FGHJK, saya dipukul lagi barusan",
    "aku mau bunuh diri",
)


@pytest.mark.parametrize("place", PLACES)
async def test_a_cry_is_heard_wherever_somebody_is(talk: Talk, place: str) -> None:
    missed = []
    for cry in CRIES:
        person = talk.somebody()
        await says_all(person, *PLACES[place], cry)
        reports = [each for each in await talk.tickets() if each.person_id == (await talk.person(person)).id]
        if not any(each.urgency == "critical" for each in reports):
            missed.append(cry)

    assert missed == []


@pytest.mark.parametrize("place", ["nowhere yet", "the menu"])
async def test_a_code_that_looks_like_a_misspelt_cry_is_none(talk: Talk, place: str) -> None:
    person = talk.somebody()

    await says_all(person, *PLACES[place], "D6GGT-56FTG")

    assert await talk.tickets() == []
