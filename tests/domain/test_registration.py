"""What people write of themselves is understood generously, and doubted without being turned away."""

from datetime import date

import pytest

from bot.domain.likeness.clues import Report, read_clues
from bot.domain.people import Profile
from bot.domain.provinces import find_province, read_regency
from bot.domain.registration import doubt_nik, read_birth_date, read_nik, read_passport
from bot.engine.contact_field import Contact, ContactAnswer
from bot.engine.replies import Card, Words

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "born"),
    [
        ("17-08-1990", "1990-08-17"),
        ("lahir 17 agustus 1990", "1990-08-17"),
        ("1990-08-17", "1990-08-17"),
        ("17081990", "1990-08-17"),
        ("1/2/95", "1995-02-01"),
        ("5 mei 03", "2003-05-05"),
        ("١٧/٠٨/١٩٩٠", "1990-08-17"),
        ("31-02-1990", None),
        ("lupa", None),
        ("12/12/2024", None),
        ("99999999999999", None),
    ],
)
def test_dates_of_birth_are_read_as_people_write_them(words: str, born: str | None) -> None:
    assert read_birth_date(words, TODAY) == born


@pytest.mark.parametrize(
    ("words", "nik"),
    [
        ("3509 1117 0890 0001", "3509111708900001"),
        ("３５０９１１１７０８９００００１", "3509111708900001"),
        ("3509\u200b111708900001", "3509111708900001"),
        ("350911170890000", None),
        ("35091117089000O1", None),
    ],
)
def test_T24_a_nik_is_read_whatever_its_digits_look_like(words: str, nik: str | None) -> None:
    assert read_nik(words) == nik


@pytest.mark.parametrize(
    ("nik", "born", "doubt"),
    [
        ("3509111708900001", "1990-08-17", None),
        ("3509115708900001", "1990-08-17", None),  # a woman's: day and 40
        ("3509111708900001", "1991-08-17", "date"),
        ("9909111708900001", "1990-08-17", "province"),
        ("3509111708900001", None, None),
        ("3509111708900001", "kira-kira 1990", None),
    ],
)
def test_a_nik_is_doubted_by_its_province_and_the_date_inside(nik: str, born: str | None, doubt: str | None) -> None:
    assert doubt_nik(nik, born) == doubt


def test_passports_have_a_usual_form() -> None:
    assert [read_passport(words) for words in ("c 1234567", "AB123456", "12345678")] == ["C1234567", "AB123456", None]


@pytest.mark.parametrize(
    ("words", "province", "regency"),
    [
        ("Kab. Jember, Jatim", "Jawa Timur", "Jember"),
        ("Flores Timur NTT", "Nusa Tenggara Timur", "Flores Timur"),
        ("jaksel", "DKI Jakarta", "Jakarta Selatan"),
        ("Sorong, Papua Barat Daya", "Papua Barat Daya", "Sorong"),
        ("Jember", None, "Jember"),
        ("jawa timur", "Jawa Timur", None),
    ],
)
def test_a_home_is_read_from_one_answer(words: str, province: str | None, regency: str | None) -> None:
    assert (find_province(words), read_regency(words)) == (province, regency)


@pytest.mark.parametrize(
    ("reply", "read"),
    [
        (Words("Ibu Sumi 0812-3456-7890"), ContactAnswer("Ibu Sumi", "+6281234567890")),
        (Words("+62 812 3456 7890 (Sumi)"), ContactAnswer("Sumi", "+6281234567890")),
        (Words("tetangga saya"), ContactAnswer("tetangga saya")),
        (Card("Sumi", "081234567890"), ContactAnswer("Sumi", "+6281234567890")),
        (Card("Sumi", None), ContactAnswer("Sumi")),
    ],
)
def test_somebody_to_call_is_a_card_or_words_with_a_number(reply: Words | Card, read: ContactAnswer) -> None:
    field = Contact(optional=True)

    found = field.parse(reply)

    assert found == read
    assert field.load(field.dump(found)) == read


def test_what_a_worker_registered_with_is_compared_and_a_relative_is_not_taken_for_the_worker() -> None:
    facts = {"role": "relative", "legal_name": "Budi Contoh", "worker_name": "Siti Contohwati", "company": "PT Maju"}
    search = Report(1, 1, "other", "MY", {}, Profile(facts=dict(facts)))
    own_trouble = Report(2, 1, "self", "MY", {}, Profile(facts=dict(facts)))

    clues = read_clues(search)

    assert [name.joined for name in clues.subjects] == ["siticontouati"]
    assert [name.joined for name in clues.reporters] == ["budiconto"]
    assert clues.recruiters == (("maju",),)
    assert read_clues(own_trouble).subjects == ()
