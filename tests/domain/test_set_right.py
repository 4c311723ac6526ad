"""Words that answer no question but say whom a report is about, or how it has to go on, are told from answers."""

import pytest

from bot.domain.own_words.going_home import brings_home
from bot.domain.own_words.set_right import (
    age_in,
    asks_for_news,
    asks_to_stay_unnamed,
    is_no_name,
    is_thanks,
    marks_in,
    says_no_search,
    speaks_of_death,
    tells_else_than,
)
from bot.domain.own_words.whose import is_about_another, is_meant_for_another, places_told
from bot.domain.urgency import Category, Urgency
from bot.handlers.turns.heard_kinds import told_category
from bot.triage import Assessment


@pytest.mark.parametrize(
    ("words", "is_another"),
    [
        ("bukan saya yg bahaya, suami saya", True),
        ("bukan saya, warga saya, si Rina 17 tahun", True),
        ("ini bukan saya, kakak saya yg sakit", True),
        ("yang sakit suami saya", True),
        ("not me, my sister", True),
        ("eh salah maksudnya teman saya", True),
        ("maksud saya adik saya", True),
        ("maksud saya suami saya yang pukul", False),
        ("maksudnya saya dipukul", False),
        ("bukan saya", True),
        ("majikan menuduh, bukan saya yang mencuri", False),
        ("bukan saya yang kirim, anak saya main hp", False),
        ("suami saya yang pukul saya", False),
        ("kakak saya yang urus paspor", False),
        ("sama anak saya", False),
        ("rumah kakak saya", False),
    ],
)
def test_who_corrects_whom_it_is_about_is_told_from_who_names_a_relative(words: str, is_another: bool) -> None:
    assert is_meant_for_another(words) is is_another


@pytest.mark.parametrize(
    ("words", "is_another"),
    [("iya cepat pak, dia sakit", True), ("dia pukul saya", False), ("dia datang lagi", False)],
)
def test_who_suffers_is_told_from_who_does_it(words: str, is_another: bool) -> None:
    assert is_about_another(words) is is_another


@pytest.mark.parametrize(
    ("words", "own", "theirs"),
    [
        ("saya di lombok, suami saya di riyadh", "saya di lombok", "suami saya di riyadh"),
        ("suami saya di riyadh saya di lombok", "saya di lombok", "suami saya di riyadh"),
        ("arab saudi suamiku, aku di indonesia", "aku di indonesia", "arab saudi suamiku"),
        ("di rumah kakak saya", "", ""),
        ("riyadh, suami saya juga disini", "", ""),
    ],
)
def test_two_places_are_told_apart_by_whose_they_are(words: str, own: str, theirs: str) -> None:
    assert places_told(words) == (own, theirs)


@pytest.mark.parametrize(
    ("words", "brings"),
    [
        ("saya mau bawa pulang suami saya dari Arab", True),
        ("jemput istri saya di taiwan", True),
        ("tolong pulangin adik saya", True),
        ("tolong pulangkan saya kak", False),
        ("jemput saya mas", False),
        ("suami saya baru pulang dari arab", False),
        ("jangan pulangkan suami saya", False),
    ],
)
def test_bringing_another_home_is_told_from_going_home(words: str, brings: bool) -> None:
    assert brings_home(words) is brings


@pytest.mark.parametrize(
    ("words", "is_none"),
    [
        ("ga dicari pak, saya tau dia dimana, di taipei", True),
        ("salah, saya bukan cari orang hilang", True),
        ("saya tidak tahu dia dimana", False),
        ("saya mau cari adik saya", False),
        ("hilang kontak", False),
    ],
)
def test_nobody_missing_is_told_from_a_search(words: str, is_none: bool) -> None:
    assert says_no_search(words) is is_none


@pytest.mark.parametrize(
    ("words", "is_dead"),
    [
        ("jenazah bapak saya belum pulang", True),
        ("suami saya mninggl di saudi", True),
        ("saya mau bawa pulang suami saya dari Arab", False),
        ("dia tinggal di arab, mengalami sakit", False),
    ],
)
def test_death_needs_a_word_of_death(words: str, is_dead: bool) -> None:
    assert speaks_of_death(words) is is_dead


@pytest.mark.parametrize(
    ("words", "is_wished"),
    [
        ("identitas saya jangan disebut ya", True),
        ("jangan sebut nama saya", True),
        ("tolong rahasiakan identitas saya", True),
        ("nama saya Budi", False),
    ],
)
def test_a_wish_to_stay_unnamed_is_heard(words: str, is_wished: bool) -> None:
    assert asks_to_stay_unnamed(words) is is_wished


@pytest.mark.parametrize(
    ("words", "is_asked"),
    [("kapan ada kabar pak", True), ("kok belum ada kabar ya", True), ("terakhir ada kabar kapan", False)],
)
def test_asking_for_news_is_told_from_telling_of_the_last(words: str, is_asked: bool) -> None:
    assert asks_for_news(words) is is_asked


@pytest.mark.parametrize(
    ("words", "is_asked"),
    [
        ("laporan saya", True),
        ("laporan saya sampai mana", True),
        ("jangan lupa kabari ya pak, ibu saya nunggu", True),
        ("berapa lama dicarinya pak", True),
        ("tolong kabari keluarga saya", False),
        ("laporan saya dipukul majikan", False),
        ("berapa lama lagi saya dipukul", False),
    ],
)
def test_what_the_report_has_come_to_is_asked_in_many_words_and_a_cry_is_none_of_them(
    words: str, is_asked: bool
) -> None:
    assert asks_for_news(words) is is_asked


@pytest.mark.parametrize(
    ("part", "words", "is_else"),
    [
        ("parcel_address", "ada bekas luka di tangan kiri kena parang", True),
        ("parcel_address", "Jalan Contoh 12 Kuala Lumpur", False),
        ("papers", "umur 54, dr desa sukamulia", True),
        ("papers", "paspornya hilang semua pak", False),
        ("papers", "ga ada pak, kebakar semua", False),
        ("last_number", "kerja di kebun sawit daerah Sabah", True),
        ("last_number", "facebooknya Siti Contoh Manis", False),
        ("last_number", "ga tau pak, ganti ganti terus", False),
        ("employer_name", "kebun punya orang cina, namanya lupa", False),
        ("employer_name", "orangnya ada tahi lalat di pipi", True),
    ],
)
def test_what_answers_another_question_of_a_search_is_told_from_an_answer(part: str, words: str, is_else: bool) -> None:
    assert tells_else_than(part, words) is is_else


def test_a_number_kin_and_a_wish_are_no_names_but_a_nickname_may_be_one_of_kin() -> None:
    for words in ("081907776655", "no hp 0819 0777 6655", "laporan saya", "anak saya", "anak"):
        assert is_no_name(words), words
    assert not is_no_name("mamak", is_nickname=True)
    assert not is_no_name("Sugeng 081907776655")
    assert marks_in("umur 54, ada tato di lengan") == "ada tato di lengan"


def test_thanks_a_denial_and_a_question_are_no_names() -> None:
    assert is_thanks("makasih banyak pak")
    assert not is_thanks("iya makasih", is_closed=True)
    assert is_no_name("ga dicari pak")
    assert is_no_name("siapa ya?")
    assert not is_no_name("Siti Aminah")
    assert not is_no_name("namanya Siti tapi dipanggil Ti")


@pytest.mark.parametrize(
    ("words", "age"), [("si Rina 17 tahun", "17"), ("umur 9", "9"), ("sudah 10 tahun di sana", "")]
)
def test_an_age_is_told_from_a_span(words: str, age: str) -> None:
    assert age_in(words) == age


@pytest.mark.parametrize(
    ("judged", "words", "told"),
    [
        (Category.DEATH, "saya mau bawa pulang suami saya dari Arab", Category.STRANDED_REPATRIATION),
        (Category.DEATH, "saya mau bawa pulang jenazah suami saya", Category.DEATH),
        (Category.DEATH, "suami saya di Arab", Category.GREETING_OTHER),
        (Category.MISSING_RELATIVE, "jemput istri saya di taiwan", Category.STRANDED_REPATRIATION),
        (Category.MISSING_RELATIVE, "tolong cari dan pulangkan adik saya", Category.MISSING_RELATIVE),
    ],
)
def test_nobody_is_taken_for_dead_or_missing_without_a_word_of_it(judged: Category, words: str, told: Category) -> None:
    assert told_category(Assessment(Urgency.HIGH, judged), words) is told
