"""What the list of licensed companies says to somebody's words, and what was named as an offender's in them."""

import pytest

from bot.domain.catalogue.safety_facts import LicensedCompany, SafetyFacts
from bot.domain.likeness.named import numbers_of, read_named
from bot.domain.officer_words import PART_COUNT, plain_word, spell_word

COMPANY = LicensedCompany(
    licence="CONTOH-1/2026",
    name="PT Contoh Sejahtera Abadi",
    other_names=("CSA Contoh Manpower",),
    phones=("+62215550100",),
    people=("Budi Contohno",),
    state="active",
    valid_until="2027-01-31",
    as_of="2026-11-01",
)
FACTS = SafetyFacts(companies=[COMPANY])


@pytest.mark.parametrize(
    ("words", "how", "number"),
    [
        ("PT. CONTOH SEJAHTERA ABADI", "listed", "none"),
        ("apakah PT Contoh Sejahtera Abadi resmi?", "listed", "none"),
        ("csa contoh manpower", "listed", "none"),
        ("PT Contoh Sejahtra Abadi", "similar", "none"),
        ("PT Contoh Sejahtera Abadi Jaya", "similar", "none"),
        ("PT Lain Sekali", "missing", "none"),
        ("021 5550100", "no_name", "belongs"),
        ("PT Contoh Sejahtera Abadi 0812 9000 1234", "listed", "stranger"),
        ("PT Lain Sekali 0812 9000 1234", "missing", "unknown"),
        ("Budi Contohno", "missing", "belongs"),
    ],
)
def test_the_list_answers_by_the_whole_name(words: str, how: str, number: str) -> None:
    found = FACTS.look_up(words, numbers_of(read_named(words)))

    assert (found.how, found.number) == (how, number)


def test_without_a_list_nothing_is_missing() -> None:
    assert SafetyFacts().look_up("PT Lain Sekali", ()).how == "none"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("0812-9000-1234", {"+6281290001234"}),
        ("WA +62 812 9000 1234", {"+6281290001234"}),
        ("rekening BCA 1234567890", {"1234567890"}),
        ("1234567890", {"1234567890"}),
        ("instagram.com/kerja.contoh", {"@kerja.contoh"}),
        ("PT Contoh Sejahtera", read_named("contoh sejahtera")),
        ("seorang bapak tua yang sering datang naik mobil putih ke rumah itu", set()),
    ],
)
def test_who_did_it_has_one_form_however_it_was_written(text: str, named: set[str]) -> None:
    assert set(read_named(text)) == set(named)


def test_words_are_many_and_are_compared_plainly() -> None:
    assert PART_COUNT**2 * 100 > 300_000
    assert plain_word(" Apel, MELATI 07 ") == "apel melati 07"
    assert spell_word(0, PART_COUNT - 1, 7).endswith("07")
