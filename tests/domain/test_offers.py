"""What people say finds the skill they mean, the courses they may attend, and the papers they need."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.domain.catalogue.courses import Length, find_courses, read_length, source_in_short
from bot.domain.catalogue.openings import Wish, current_openings, in_order, read_subject, subject_of, subjects_for
from bot.domain.catalogue.requirements import SCHEMES, SECTORS, competence_for, papers_for, sectors_of
from bot.domain.catalogue.tables import TABLES, row_faults
from bot.domain.checklists import HAVE, LACK, Item, items_of, kept, merged
from bot.domain.days import read_day
from bot.domain.homes import find_home
from bot.domain.offers import Offers
from storage.catalogue import load_catalogue
from tests.flows.offer_answers import OPENING

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def offers() -> Offers:
    return load_catalogue(Path(__file__).parents[2] / "catalogue").offers


@pytest.mark.parametrize(
    ("words", "skills"),
    [
        ("las", ["WELDING"]),
        ("welder", ["WELDING"]),
        ("saya mau ngelas", ["WELDING"]),
        ("belajar wellding", ["WELDING"]),
        ("perawat lansia", ["ELDERLY_CARE"]),
        ("kerja jadi caregiver", ["ELDERLY_CARE"]),
        ("perawat", ["NURSING"]),
        ("hospitaliti", ["HOSPITALITY"]),
        ("bahasa jepang dan jaga lansia", ["JAPANESE", "ELDERLY_CARE"]),
        ("komputernya", ["COMPUTER"]),
        ("kelas", []),
        ("beras", []),
    ],
)
def test_free_words_find_the_skill_people_mean(offers: Offers, words: str, skills: list[str]) -> None:
    assert [each.code for each in offers.skills.find(words)] == skills


@pytest.mark.parametrize(
    ("words", "home", "courses"),
    [
        ("las", "Jakarta Timur", ["JT_LAS", "JU_LAS", "BBPVP_FCAW"]),
        ("las", "Jakarta Utara", ["JU_LAS", "JT_LAS", "BBPVP_FCAW"]),
        ("las", "Jember", ["BBPVP_FCAW"]),
        ("las", "", ["BBPVP_FCAW"]),
        ("perawat lansia", "jakbar", ["JB_ELDER"]),
        ("perawat lansia", "Probolinggo", []),
    ],
)
def test_courses_of_jakarta_are_for_its_residents_and_the_near_ones_come_first(
    offers: Offers, words: str, home: str, courses: list[str]
) -> None:
    found = find_courses(offers.courses, offers.skills.find(words), find_home(home))

    assert [each.code for each in found] == courses


def test_a_paused_course_is_not_offered(offers: Offers) -> None:
    found = find_courses(offers.courses, offers.skills.find("komputer"), find_home("Jakarta"))

    assert {"JS_TEKKOM"} <= {each.code for each in found}
    assert "JT_PAUSED" not in {each.code for each in found}


@pytest.mark.parametrize(
    ("cell", "length"),
    [
        ("30-45 days", Length("days", "30-45")),
        ("2 months 10 days", Length("months_days", "2", "10")),
        ("2 months", Length("months", "2")),
        ("45 days on average", Length("days", "45")),
        ("differs from 45 days, unconfirmed", Length("unknown")),
        ("", Length("unknown")),
    ],
)
def test_a_length_nobody_confirmed_is_not_told_as_certain(cell: str, length: Length) -> None:
    assert read_length(cell) == length


def test_every_length_and_source_of_the_table_can_be_shown(offers: Offers) -> None:
    assert {read_length(each.length).unit for each in offers.courses} == {"days", "months", "months_days", "unknown"}
    assert all(0 < len(source_in_short(each.source)) <= 90 for each in offers.courses)


def test_a_regency_is_found_by_the_bodies_that_are_known() -> None:
    regions = [("Jawa Timur", "Jember"), ("DKI Jakarta", None)]

    found = [find_home(words, regions) for words in ("saya dari kabupaten jember", "Jember", "jaksel", "Bekasi")]

    assert [(each.province, each.regency) for each in found] == [
        ("Jawa Timur", "Jember"),
        ("Jawa Timur", "Jember"),
        ("DKI Jakarta", "Jakarta Selatan"),
        ("Jawa Barat", "Bekasi"),
    ]


def test_every_sector_and_scheme_of_the_code_stands_in_the_table(offers: Offers) -> None:
    named = {sector for each in offers.requirements for sector in each.sectors}
    schemes = {each.scheme for each in offers.requirements}

    assert {word for words in SECTORS.values() for word in words} <= named
    assert {word for words in SCHEMES.values() for word in words} <= schemes


def test_competence_is_what_the_work_asks_first_and_what_all_work_asks_then(offers: Offers) -> None:
    asked = [each.words_id for each in competence_for(offers.requirements, "KR", "manufacturing")]

    assert sectors_of(offers.requirements, "SG") == ["household"]
    assert asked[:2] == ["18 sampai 39 tahun", "Minimal SMP"]
    assert asked[-1] == "Sertifikat kompetensi kerja"
    assert "Minimal 18 tahun" not in asked


def test_papers_of_a_way_are_named_once_and_rights_are_no_papers(offers: Offers) -> None:
    at_sea = [each.words_id for each in papers_for(offers.requirements, "", "sea")]

    assert len(papers_for(offers.requirements, "", "again")) == 7
    assert "Perjanjian kerja laut disahkan syahbandar" in at_sea
    assert not any(" jam " in words for words in at_sea)
    assert all(len(papers_for(offers.requirements, "JP", scheme)) <= 15 for scheme in SCHEMES)


def test_codes_of_requirements_are_their_own(offers: Offers) -> None:
    codes = [each.code for each in offers.requirements]

    assert len(set(codes)) == len(codes)


def test_a_list_made_anew_keeps_photos_and_ticks() -> None:
    old = [Item("a", "paper", "Paspor", "Passport", HAVE, 7), Item("b", "paper", "Visa", "Visa")]
    new = [Item("a", "paper", "Paspor", "Passport"), Item("c", "paper", "Foto", "Photo", LACK)]

    found = merged(old, new)

    assert [(each.code, each.state, each.file_id) for each in found] == [("a", HAVE, 7), ("c", LACK, None)]
    assert items_of({"checklist.items": kept(found)}) == found
    assert items_of({"checklist.items": "x"}) == []


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("15 Desember", date(2026, 12, 15)),
        ("tanggal 3 januari", date(2027, 1, 3)),
        ("12-01-2027", date(2027, 1, 12)),
        ("2027-03-04", date(2027, 3, 4)),
        ("2 minggu lagi", date(2026, 12, 6)),
        ("besok", date(2026, 11, 23)),
        ("22 november 2026", TODAY),
        ("30 februari", None),
        ("1 mei 2020", None),
        ("1 mei 2060", None),
        ("nanti saja", None),
    ],
)
def test_a_day_ahead_is_read_from_words(words: str, day: date | None) -> None:
    assert read_day(words, TODAY) == day


def test_an_opening_shows_until_its_last_day_and_only_when_confirmed() -> None:
    last = replace(OPENING, code="B", expires_on=TODAY)
    over = replace(OPENING, code="C", expires_on=date(2026, 11, 21))
    unsure = replace(OPENING, code="D", is_confirmed=False)

    assert [each.code for each in current_openings(in_order([OPENING, over, unsure, last]), TODAY)] == ["B", "CONTOH_1"]


def test_a_wish_fits_by_country_and_sector_where_it_names_them() -> None:
    wishes = [Wish(1), Wish(1, "KR"), Wish(1, "", "welding"), Wish(1, "KR", "welding"), Wish(1, "JP", "welding")]

    assert [each.fits(OPENING) for each in wishes] == [True, True, True, True, False]
    assert [subject_of(each.country, each.sector) in subjects_for(OPENING) for each in wishes] == [
        each.fits(OPENING) for each in wishes
    ]
    assert read_subject(subject_of("KR", "")) == ("KR", "")


def test_a_row_without_its_last_day_or_with_a_wrong_field_of_work_is_refused() -> None:
    good = {
        **dict.fromkeys(TABLES["openings"].columns, ""),
        "code": "CONTOH_1",
        "title_id": "Contoh",
        "title_en": "Sample",
        "country": "KR",
        "sector": "welding",
        "how_to_apply": "Contoh.",
        "expires_on": "2026-12-31",
        "source": "Contoh",
        "as_of": "2026-11-01",
        "confirmed": "yes",
    }
    bad = {**good, "expires_on": "2026-12", "sector": "apa saja"}

    assert list(row_faults(TABLES["openings"], [good], {})) == []
    assert [fault.column for fault in row_faults(TABLES["openings"], [bad], {})] == ["sector", "expires_on"]
