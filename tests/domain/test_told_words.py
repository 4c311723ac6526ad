"""What somebody says of themselves, of an offer or of a place is read for sure, or not at all."""

import pytest

from bot.domain.answers import is_asking
from bot.domain.catalogue.conditions import judge
from bot.domain.catalogue.courses import source_in_short
from bot.domain.own_words.jobs import home_in
from bot.domain.own_words.offers import account_in, has_paid, holder_in, money_in, points_back
from bot.domain.provinces import bare_place, place_in
from bot.domain.rights import topics_in

AGE = {"ask": "age", "value": "18-39", "label_id": "18 sampai 39 tahun"}
D3 = {"ask": "school", "value": "D3", "label_id": "Minimal D3 keperawatan (2023)"}
YEARS = {"ask": "school", "value": "8", "label_id": "Minimal 8 tahun sekolah"}
TATTOO = {"ask": "meet", "value": "", "label_id": "Tidak bertato"}


@pytest.mark.parametrize(
    ("need", "words", "state"),
    [
        (AGE, "25", "have"),
        (AGE, "umur 41", "lack"),
        (AGE, "belum tahu", ""),
        (D3, "lulusan smk keperawatan, umur 21", "lack"),
        (D3, "d3 keperawatan", "have"),
        (D3, "d3 akuntansi", ""),
        (YEARS, "tamatan smp", "have"),
        (YEARS, "cuma sd", "lack"),
        (TATTOO, "ya, ga punya tato", "have"),
        (TATTOO, "ada tato dikit", "lack"),
        (TATTOO, "iya", ""),
    ],
)
def test_a_condition_is_judged_from_words_only_where_they_are_clear(
    need: dict[str, str], words: str, state: str
) -> None:
    assert judge(need, words) == state


@pytest.mark.parametrize(
    ("words", "account", "paid", "earlier"),
    [
        ("no 0812999888 rek mandiri 1410099 an sulastri", "private", False, False),
        ("rek BRI 33440101 an PT Contoh Jaya", "company", False, False),
        ("sudah sy kirim 5jt", "", True, False),
        ("kan tadi udah sy kirim", "", False, True),
        ("PT Contoh Maju", "", False, False),
    ],
)
def test_money_that_went_and_a_photo_that_was_sent_are_told_apart(
    words: str, account: str, paid: bool, earlier: bool
) -> None:
    assert (account_in(words), has_paid(words), points_back(words)) == (account, paid, earlier)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("di jember ada ga?", "Jember"),
        ("ada yg di jawa timur?", "Jawa Timur"),
        ("di mana ya", ""),
        ("las di jakut", "Jakarta Utara"),
    ],
)
def test_a_place_named_in_passing(words: str, place: str) -> None:
    assert place_in(words) == place


@pytest.mark.parametrize(("words", "home"), [("iya semarang", "Semarang"), ("ya catat", ""), ("iya korea", "")])
def test_where_somebody_lives(words: str, home: str) -> None:
    assert home_in(words) == home


@pytest.mark.parametrize(
    ("words", "is_question"),
    [("kapan mulai", True), ("boleh ga majikan pegang paspor", True), ("paspor", False), ("saya mau itu", False)],
)
def test_questions_are_told_from_answers(words: str, is_question: bool) -> None:
    assert is_asking(words) is is_question


def test_topics_courtesy_and_sources() -> None:
    assert topics_in("paspor sama libur") == ["passport", "days_off"]
    assert bare_place("saya di jember lah") == "Jember"
    assert source_in_short("copy of a wire report: x <http://a> ; Antara Jabar: y <http://b>") == "Antara Jabar"
    assert source_in_short("copy of Tribunnews: x <http://a>") == "Tribunnews"


def test_a_sum_beside_a_no_is_asked_for() -> None:
    assert money_in("ga minta duit sih cuma dp 5jt buat medical") == "asked"
    assert money_in("ga minta duit kok") == "no"


def test_what_the_holder_wants_is_no_part_of_the_name() -> None:
    assert holder_in("rekening bca 1234567890 a.n. joko minta 7 juta buat visa") == "Joko"
    assert holder_in("rekening bca 1234567890 a.n. budi santoso") == "Budi Santoso"
