"""Tests of judging rows of the catalogue before they come in."""

import pytest

from bot.domain.catalogue.tables import TABLES, Fault, changes, heading_faults, row_faults

KNOWN = {
    "agencies": frozenset({"KBRI", "KP2MI"}),
    "missions": frozenset({"KBRI_KUL"}),
    "destinations": frozenset({"MY", "HK"}),
}
SOURCED = {"source": "contoh", "as_of": "2026-11-21", "confirmed": "yes", "note": ""}
MISSION = {
    **dict.fromkeys(TABLES["missions"].columns, ""),
    **SOURCED,
    "code": "KBRI_KUL",
    "type": "KBRI",
    "name": "KBRI Kuala Lumpur",
    "city": "Kuala Lumpur",
    "country_iso2": "MY",
    "jurisdiction": "Malaysia",
    "show_to_user": "no",
}
DESTINATION = {
    **dict.fromkeys(TABLES["destinations"].columns, ""),
    **SOURCED,
    "iso2": "MY",
    "name_id": "Malaysia",
    "name_en": "Malaysia",
    "main_languages": "Malay",
    "placement_status": "open",
}
HOTLINE = {
    **dict.fromkeys(TABLES["hotlines"].columns, ""),
    **SOURCED,
    "code": "CONTOH",
    "name": "Example",
    "name_id": "Contoh",
    "number": "112",
    "channel": "voice",
    "kind": "short_code",
    "callable_from": "ID (Jakarta)",
    "hours": "24h",
    "languages": "id",
    "show_to_user": "no",
}
CATEGORY = {
    **dict.fromkeys(TABLES["complaint_categories"].columns, ""),
    **SOURCED,
    "code": "CONTOH",
    "label_id": "Contoh",
    "label_en": "Example",
    "phase": "during",
    "default_urgency": "high",
    "why": "contoh",
    "official_category": "no",
    "route_to": "KBRI;KP2MI",
    "alarm_word": "death",
}
STAGE = {
    **dict.fromkeys(TABLES["repatriation_stages"].columns, "contoh"),
    **SOURCED,
    "order": "10",
    "code": "CONTOH",
    "who_acts": "host police; KBRI",
}
ZONE = {**SOURCED, "iso2": "AU", "zones": "Australia/Sydney;Australia/Perth", "standard_offsets": "10;8"}
SAMPLES = {
    "missions": MISSION,
    "destinations": DESTINATION,
    "hotlines": HOTLINE,
    "complaint_categories": CATEGORY,
    "repatriation_stages": STAGE,
    "zones": ZONE,
}


def faults(table: str, **cells: str) -> list[tuple[str, str]]:
    row = {**SAMPLES[table], **cells}
    return [(fault.column, fault.what) for fault in row_faults(TABLES[table], [row], KNOWN)]


@pytest.mark.parametrize("table", SAMPLES)
def test_a_sound_row_has_no_fault(table: str) -> None:
    assert faults(table) == []


@pytest.mark.parametrize(
    ("table", "column", "cell", "what"),
    [
        ("missions", "code", "kbri kul", "is no code: capitals, digits and _ only"),
        ("missions", "name", "", "is empty"),
        ("missions", "name", " KBRI", "begins or ends with a space"),
        ("missions", "name", "KB\u200bRI", "holds a hidden character"),
        ("missions", "name", "K" * 4_001, "is longer than 4000 characters"),
        ("missions", "country_iso2", "XX", "is no country's two letters"),
        ("missions", "as_of", "2026-02-30", "is no date: year, year-month or year-month-day"),
        ("missions", "as_of", "21/11/2026", "is no date: year, year-month or year-month-day"),
        ("missions", "phone", "0176688032", "is no valid international number"),
        ("missions", "phone", "+601", "is no valid international number"),
        ("missions", "phone", "+85252422240", "is no number of MY"),
        ("missions", "phone", "+60 17-668 8032", "must be + and digits only"),
        ("missions", "phone_unverified", "+60176688032; nanti", "holds nanti, which cannot be a number"),
        ("missions", "show_to_user", "maybe", "is none of yes, no"),
        ("destinations", "mission_codes", "KBRI_KUL;KJRI_XXX", "names KJRI_XXX, which missions does not have"),
        ("destinations", "police", "polisi", "is no short number"),
        ("destinations", "police", "123", "is no emergency number there"),
        ("destinations", "placements_2024", "1.000", "is no whole number"),
        ("hotlines", "number", "call us", "is no short or local number"),
        ("hotlines", "callable_from", "everywhere", "is neither a country nor `any`"),
        ("complaint_categories", "route_to", "KBRI;NOBODY", "names NOBODY, which agencies does not have"),
        ("repatriation_stages", "who_acts", "family; NOBODY", "names NOBODY, which agencies does not have"),
        ("zones", "zones", "Sydney time", "holds Sydney time, which is no time zone"),
        ("zones", "zones", "Australia/Sydney", "has not one offset for each zone"),
        ("zones", "standard_offsets", "10;80", "holds 80, which is no number of hours"),
    ],
)
def test_a_fault_is_named_with_its_column(table: str, column: str, cell: str, what: str) -> None:
    assert faults(table, **{column: cell}) == [(column, what)]


@pytest.mark.parametrize("cell", ["2026", "2026-11", "2026-11-21", "none", "undated"])
def test_a_date_is_as_exact_as_its_source(cell: str) -> None:
    assert faults("missions", as_of=cell) == []


def test_a_number_as_dialled_has_the_digits_of_the_full_one() -> None:
    found = faults("hotlines", number="+62 811-000-000", number_e164="+628118080141", callable_from="ID")

    assert found == [("number", "has other digits than number_e164")]


def test_an_unconfirmed_emergency_number_is_taken_as_it_is() -> None:
    assert faults("destinations", police="123", confirmed="no") == []


def test_the_same_row_twice_is_a_fault_of_the_second() -> None:
    found = list(row_faults(TABLES["missions"], [MISSION, MISSION], KNOWN))

    assert found == [Fault(3, "code", "is the same row as 2")]


def test_an_alarm_word_has_one_default() -> None:
    rows = [{**CATEGORY, "is_default": "yes"}, {**CATEGORY, "code": "LAIN", "is_default": "yes"}]

    found = list(row_faults(TABLES["complaint_categories"], rows, KNOWN))

    assert found == [Fault(3, "is_default", "row 2 is the default of this alarm_word already")]


def test_columns_that_are_missing_strange_or_double_are_faults_of_the_heading() -> None:
    heading = ["words", "words", "colour", "note"]

    found = heading_faults(TABLES["country_names"], heading)

    assert found == [
        Fault(1, "iso2", "is missing"),
        Fault(1, "colour", "is no column of this table"),
        Fault(1, "words", "stands twice"),
    ]


def test_changes_tell_new_changed_and_gone_rows() -> None:
    before = [{"words": "kl", "iso2": "MY", "note": ""}, {"words": "jb", "iso2": "MY", "note": ""}]
    after = [{"words": "kl", "iso2": "MY", "note": "kota"}, {"words": "hk", "iso2": "HK", "note": ""}]

    found = changes(TABLES["country_names"], before, after)

    assert (found.added, found.changed, found.removed) == ((("hk",),), (("kl",),), (("jb",),))
