"""Facts told in people's own words are kept clean: nothing wrong is noted, and what is corrected counts."""

from datetime import date

import pytest

from bot.domain.own_words.facts import read_correction, role_in
from bot.domain.own_words.going_home import is_removed_soon
from bot.domain.own_words.names_told import leading_name, name_put_right, name_said
from bot.domain.own_words.told_facts import facts_in, place_said
from bot.domain.registration import read_birth_date
from bot.engine.contact_field import contact_in
from bot.handlers.turns.words import find_choice
from tests.flows.ordinary_day import begin, says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

TODAY = date(2026, 11, 22)


def test_a_number_corrected_in_the_same_breath_is_the_one_that_is_kept() -> None:
    told = contact_in("ibu saya Sulastri 081200000020, eh nomornya salah, 081200000021")

    assert (told.name, told.phone) == ("ibu saya Sulastri", "+6281200000021")


def test_a_nickname_stands_apart_from_the_name() -> None:
    facts, left = facts_in("Nurhayati binti Karso, tapi dipanggil Nur", TODAY, "worker", "legal_name")

    assert (facts["called"], left) == ("Nur", "Nurhayati binti Karso")


def test_a_year_before_the_day_makes_a_whole_date() -> None:
    assert read_birth_date("thn 92 tgl nya 3 april", TODAY) == "1992-04-03"


def test_the_name_of_an_employer_is_nobodys_own() -> None:
    assert "legal_name" not in facts_in("nama majikannya ga tau, kerja di pabrik", TODAY, "relative")[0]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Rini Astuti dari Ponorogo, mau jd perawat lansia di taiwan", "taiwan"),
        ("kediri. dia di malaysia kerja di pabrik johor", "malaysia"),
        ("asal dari Ponorogo", ""),
    ],
)
def test_a_home_is_never_the_place_of_work(words: str, place: str) -> None:
    assert place_said(words) == place


def test_a_name_that_more_follows_ends_where_that_begins() -> None:
    assert leading_name("Rini Astuti umur 23 dari Ponorogo") == "Rini Astuti"
    assert leading_name("dia di malaysia") == ""


def test_a_correction_ends_with_its_sentence() -> None:
    right = read_correction("bukan, negara kerja taiwan. asal ponorogo")

    assert right is not None
    assert right.value == "taiwan"


def test_who_works_somewhere_has_said_what_they_are() -> None:
    assert role_in("saya Nurhayati umur 34 kerja di Hong Kong jadi PRT") == "worker"
    assert role_in("saya belum pernah kerja di luar") == ""


def test_a_button_is_heard_inside_a_short_sentence_unless_it_is_denied_or_asked() -> None:
    labels = {"keep": "Do not delete it", "menu": "Menu"}

    assert find_choice("actually do not delete it, I changed my mind", labels) == "keep"
    assert find_choice("can I say do not delete it?", labels) is None


def test_who_is_to_be_sent_home_tomorrow_against_their_will_is_heard() -> None:
    assert is_removed_soon("majikan bilang besok agen jemput sy utk dipulangkan, sy takut")
    assert not is_removed_soon("besok saya dijemput suami")


@MOSTLY_ON_SQLITE
async def test_several_facts_under_the_summary_are_taken_and_a_clean_name_stays(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, "Bekerja di luar negeri", "Siti Contohwati, tapi dipanggil Iti", "17 agustus 1990")
    await says_all(talk.worker, "Kuala Lumpur, Malaysia", "Kab. Jember, Jatim", "Ibu Sumi 0812-3456-7890")
    await talk.worker.says("majikan mrs wong, sdh 2 th. kontrak abis 3 maret 2027")
    await talk.worker.says("nomor ibu saya yang bener 081234567899 ya")

    facts = (await talk.person()).profile.facts
    assert (facts["legal_name"], facts["called"]) == ("Siti Contohwati", "Iti")
    assert (facts["employer"], facts["contract_end"]) == ("mrs wong", "2027-03-03")
    assert (facts["kin_name"], facts["kin_phone"]) == ("Ibu Sumi", "+6281234567899")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("dewi lestari, 23, cilacap", "dewi lestari"),
        ("Siti Aminah, tp di ktp Siti Aminah binti Karto", "Siti Aminah binti Karto"),
        ("Siti. Di KTP: Siti Aminah", "Siti Aminah"),
        ("dewi lestari eh salah dewi lestariningsih", "dewi lestariningsih"),
        ("maaf salah ketik, harusnya Budi Santoso", "Budi Santoso"),
        ("Slamet Riyadi", ""),
        ("salah", ""),
        ("ktp saya hilang", ""),
        ("ktp saya ditahan majikan, saya dipukul", ""),
    ],
)
def test_the_name_that_is_meant_is_found_in_an_answer_that_says_more(words: str, name: str) -> None:
    assert name_said(words) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("eh salah dewi lestariningsih", "dewi lestariningsih"),
        ("salah, harusnya Siti Contoh", "Siti Contoh"),
        ("dewi lestariningsih", ""),
        ("eh salah, saya lahir 3 mei", ""),
        ("salah pencet", ""),
    ],
)
def test_a_name_is_put_right_by_who_says_that_it_was_wrong(words: str, name: str) -> None:
    assert name_put_right(words) == name
