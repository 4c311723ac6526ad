"""Names, numbers and places are recognised however they are written, and weighed by how rare they are."""

import pytest

from bench.matching_people import People
from bot.domain.likeness import numbers_in
from bot.domain.likeness.clues import Clues, Report, organisation_words, read_clues
from bot.domain.likeness.matching import Card, Match, Reason, compare, propose
from bot.domain.likeness.name_words import read_names, similarity
from bot.domain.people import Profile


def clues(
    ticket_id: int = 1, *, name: str | None = None, about: str = "self", country: str = "MY", **details: object
) -> Clues:
    named = {key.replace("__", "."): value for key, value in details.items()}
    return read_clues(Report(ticket_id, ticket_id, about, country, named, Profile(name=name)))


def match(one: Clues, other: Clues) -> Match:
    return compare(Card.of(one), Card.of(other), {})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bpk. Moh. Djoenaidi", "Muhammad Junaedi"),
        ("Siti Aminah binti Abdullah", "Sity Aminnah"),
        ("Nur Hayati", "Noerhajati"),
        ("Hj. Sri Wahjuni", "Sriwahyuni"),
        ("Jusuf", "Yusuf"),
        ("Tjahjono", "Cahyono"),
        ("Chotimah", "Khotimah"),
        ("M. Khoirul Anam", "Mochamad Choirul Anam"),
        ("Kasiyem alias Iyem", "Kasiem"),
        ("Ibu Endang Lestari", "lestari endang"),
        ("Sulastri", "Sulistri"),
    ],
)
def test_one_name_in_two_spellings_is_alike(one: str, other: str) -> None:
    alike = max(similarity(mine, theirs)[0] for mine in read_names(one) for theirs in read_names(other))

    assert alike >= 0.9


@pytest.mark.parametrize(
    ("one", "other"), [("Siti Aminah", "Siti Maryam"), ("Rina", "Rani"), ("Dewi Lestari", "Dwi Kurniawati")]
)
def test_names_that_only_begin_alike_are_not(one: str, other: str) -> None:
    alike = max(similarity(mine, theirs)[0] for mine in read_names(one) for theirs in read_names(other))

    assert alike < 0.8


def test_the_same_name_with_another_father_is_less_alike() -> None:
    (one,), (other,) = read_names("Siti Aminah binti Karto"), read_names("Siti Aminah binti Wongso")

    assert similarity(one, other)[0] < 0.8


def test_numbers_are_read_out_of_a_sentence_in_one_form() -> None:
    said = numbers_in.plain(
        "hp agen 0812-3456-7890 (+62 812 3456 7890), NIK 3515084512900003, paspor c 1234567, gaji 3000000, "
        "rek BCA 1234567890, fb.com/kerjaenak, pesawat GA 0816"
    )

    assert numbers_in.phones(said, "MY") == ["+6281234567890"]
    assert numbers_in.niks(said) == ["3515084512900003"]
    assert numbers_in.passports(said) == ["C1234567"]
    assert numbers_in.accounts(said) == ["1234567890", "@kerjaenak"]
    assert numbers_in.flights(said) == ["GA816"]


def test_a_number_without_country_code_is_taken_as_of_where_the_person_is() -> None:
    assert numbers_in.phones("012-345 6789", "MY") == ["+60123456789"]


def test_words_around_a_firm_do_not_tell_it_from_another() -> None:
    assert organisation_words("PT Maju Djaya Sentosa Tbk") == organisation_words("maju jaya sentosa")
    assert organisation_words("keluarga majikan") == ()


def test_a_town_is_no_building_but_a_compound_and_a_house_number_are() -> None:
    found = clues(sos__where_now={"text": "kompleks Golden Fortune di Bavet"})
    street = clues(sos__where_now={"text": "Jalan Melati no 12, Klang"})
    town = clues(sos__where_now={"text": "Kuala Lumpur, dekat pasar"})

    assert found.sites == clues(sos__where_now={"text": "Golden Fortune casino"}).sites != ()
    assert street.sites == clues(sos__where_now={"text": "jln. melati 12"}).sites != ()
    assert town.sites == ()


def test_points_on_the_map_a_few_steps_apart_share_a_square() -> None:
    here = clues(sos__where_now={"latitude": 3.14159, "longitude": 101.68653})
    there = clues(sos__where_now={"latitude": 3.14170, "longitude": 101.68660})

    assert set(here.cells) & set(there.cells)


def test_a_missing_worker_is_found_by_name_and_place_though_both_are_common() -> None:
    sought = clues(1, about="other", missing__worker_name="Siti Aminah", sos__where_now={"text": "Tai Po"})
    herself = clues(2, name="Sity Aminah", sos__where_now={"text": "Tai Po, dekat stasiun"})

    assert match(sought, herself).score > match(sought, clues(3, name="Sity Aminah", country="SA")).score
    assert Reason.SAME_WORKER in match(sought, herself).reasons


def test_the_same_paper_is_certain_whatever_else_differs() -> None:
    one = clues(1, name="Contoh Wati", registration__passport_number="C1234567", country="MY")
    other = clues(2, name="Lain Sekali", registration__passport_number="c 1234567", country="SA")

    found = match(one, other)

    assert found.reasons[0] is Reason.SAME_PAPER
    assert found.score > 0.9


def test_what_everybody_shares_is_no_reason() -> None:
    one = Card.of(clues(1, wages__employer_name="Maju Jaya"))
    other = Card.of(clues(2, wages__employer_name="Maju Jaya"))
    rare = dict.fromkeys(one.keys, 2)
    common = dict.fromkeys(one.keys, 150)

    assert propose(one, [other], rare) != []
    assert propose(one, [other], common) == []


def test_the_invented_people_of_the_bench_are_the_same_each_time() -> None:
    assert People(5).pair() == People(5).pair()
