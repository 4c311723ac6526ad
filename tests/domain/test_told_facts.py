"""Facts are heard wherever they are told, and none is made of words that are none."""

from datetime import date

import pytest

from bot.domain.own_words.facts import role_in
from bot.domain.own_words.first_told import name_in, own_name_in, their_name_in
from bot.domain.own_words.plainly import plain_wish
from bot.domain.own_words.told_facts import facts_in, is_end, is_no_fact, leaves_open
from bot.domain.pins import written_pin
from bot.domain.regencies import find_regency
from bot.domain.tickets import draw_reference, find_reference, without_references

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("nama sy dewi contoh", {"legal_name": "Dewi Contoh"}),
        (
            "Sumarni, NIK 3520014502890003 lahir 5 februari 1989",
            {"nik": "3520014502890003", "birth_date": "1989-02-05"},
        ),
        ("my name is Siti Contoh, passport C1234567", {"legal_name": "Siti Contoh", "passport": "C1234567"}),
        ("rumah saya jember", {"home_regency": "Jember", "home_province": "Jawa Timur"}),
        ("yang dikabari ibu saya Siti 081234567890", {"kin": "ibu saya Siti 081234567890"}),
        ("paspor saya ditahan majikan", {}),
        ("kontrak sejak 12 maret 2009", {}),
        ("Budi Contoh", {}),
        (
            "agen nya Contoh Jaya Manpower, kontraknya smp agst 2027",
            {"company": "Contoh Jaya Manpower", "contract_end": "agst 2027"},
        ),
        ("agen saya jahat", {}),
    ],
)
def test_facts_are_read_out_of_whatever_else_is_said(words: str, facts: dict[str, str]) -> None:
    assert facts_in(words, TODAY)[0] == facts


def test_of_a_relative_only_the_name_and_the_home_are_their_own() -> None:
    words = "sy kakaknya, nama sy nurhayati, dia lahir 3 mei 1994"

    assert facts_in(words, TODAY, "relative")[0] == {
        "legal_name": "Nurhayati",
        "relation": "sibling",
        "worker_birth_date": "1994-05-03",
    }
    assert "worker_birth_date" not in facts_in("sy lahir 3 mei 1970", TODAY, "relative")[0]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("kulo mpun mantuk saking Taiwan", "returnee"),
        ("sudah mau pulang", ""),
        ("pmi calon", "candidate"),
        ("sy kakaknya", "relative"),
        ("mau daftarin adik saya", "relative"),
        ("halo kak", ""),
    ],
)
def test_what_somebody_is_is_heard(words: str, role: str) -> None:
    assert role_in(words) == role


@pytest.mark.parametrize(
    ("words", "asked"),
    [("perempuan", "kin"), ("3 mei 1994", "kin"), ("1998", "legal_name"), ("kan udah", "home_regency")],
)
def test_filler_is_no_fact(words: str, asked: str) -> None:
    assert is_no_fact(words, asked)


@pytest.mark.parametrize(
    ("words", "is_sentence"),
    [
        ("jepang kak. tp blm bisa bhs jepang nya", True),
        ("caranya gimana kak?", True),
        ("saya mau kerja ke korea", True),
        ("Siti Mau", False),
        ("I Made Contoh", False),
        ("Maria Da Contoh", False),
    ],
)
def test_a_sentence_is_no_name(words: str, is_sentence: bool) -> None:
    assert is_no_fact(words, "legal_name") == is_sentence


def test_enough_and_not_knowing_are_heard() -> None:
    assert [is_end(words) for words in ("cukup", "sudah selesai", "cukup jauh")] == [True, True, False]
    assert [leaves_open(words) for words in ("ga tau", "Jember")] == [True, False]


def test_a_regency_tells_its_province() -> None:
    assert find_regency("kab. Flores Timur ya") == ("Flores Timur", "Nusa Tenggara Timur")
    assert find_regency("Banjar") is None


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("sy mau daftar, kerja di malaysia", "registration"),
        ("sanes wangsul, kulo ajeng ndaftar", "registration"),
        ("abdi hoyong ngadaftar", "registration"),
        ("i want to register", "registration"),
        ("bukan daftar pak, anak sy ilang", ""),
        ("mau daftar pelatihan las", ""),
        ("disuruh daftar bayar 2 juta", ""),
        ("hapus semua data saya", "my_data"),
        ("boleh minta kode buat keluarga? adeknya mau ikut pantau", "family_line"),
        ("nama saya ada di daftar hitam", ""),
    ],
)
def test_only_what_can_mean_nothing_else_is_followed_at_once(words: str, wish: str) -> None:
    assert plain_wish(words) == wish


@pytest.mark.parametrize(
    ("words", "pin"),
    [("kode ABCDE-FGHJK pin 123456", "123456"), ("eh salah 654321", "654321"), ("12 agustus 2001", None)],
)
def test_a_pin_is_read_with_words_around_it(words: str, pin: str | None) -> None:
    assert written_pin(words) == pin


def test_a_code_is_read_with_words_around_it() -> None:
    code = draw_reference()

    assert find_reference(f"kodenya {code.lower()} pak, dari anak saya") == code
    assert find_reference("kodenya belum saya terima") is None


def test_a_code_is_no_words_and_words_are_no_code() -> None:
    code = "D6GGT-56FTG"

    assert without_references(f"kode {code} saya dipukul") == "kode  saya dipukul"
    assert without_references("bakar-bakar, D6GGT-56FTH") == "bakar-bakar, D6GGT-56FTH"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("saya di cirebon, istri saya di RS Contoh namanya Siti Contoh", "Siti Contoh"),
        ("dia namanya Dedi, 24 tahun", "Dedi"),
        ("anak saya kerja di majikan namanya Ahmad", ""),
    ],
)
def test_the_name_of_ones_own_is_told_from_who_else_is_named(words: str, name: str) -> None:
    assert their_name_in(words) == name


@pytest.mark.parametrize(
    ("words", "own", "theirs"),
    [
        ("nama gw rian dr medan", "Rian", ""),
        ("jenengku yanti soko ponorogo", "Yanti", ""),
        ("nama sy sri wahyuni kak, tkw hongkong", "Sri Wahyuni", ""),
        ("nami abdi neneng ti cianjur", "Neneng", ""),
        ("adik saya Suparman bin Kasim dr Kendal", "", "Suparman bin Kasim"),
        ("temannya bernama Pak Udin", "", "Pak Udin"),
        ("kebun punya orang cina, namanya lupa", "", ""),
    ],
)
def test_a_name_ends_where_whence_somebody_is_begins(words: str, own: str, theirs: str) -> None:
    assert (own_name_in(words), name_in(words)) == (own, theirs)
