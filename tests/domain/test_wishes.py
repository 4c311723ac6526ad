"""Words that ask for a conversation although they name no trouble."""

import pytest

from bot.domain.own_words.conversations import asked_for
from bot.domain.rights import asks_for_rights
from bot.domain.wishes import looks_for_kin, wish_of
from bot.triage import assess
from bot.wishes import shipped


@pytest.mark.parametrize(
    ("words", "is_search"),
    [
        ("mencari anak saya", True),
        ("Cari anak saya yang di Malaysia", True),
        ("sy nyari kakak perempuan sy", True),
        ("Di mana kabar suamiku?", True),
        ("I am looking for my daughter", True),
        ("cari kerja buat anak saya", False),
        ("mau cari istri orang Jepang", False),
        ("cari pelatihan las", False),
        ("dimana kantor BP3MI", False),
    ],
)
def test_who_looks_for_one_of_their_own_is_told_from_who_looks_for_something_else(words: str, is_search: bool) -> None:
    assert looks_for_kin(words) is is_search


@pytest.mark.parametrize(
    ("words", "is_question"),
    [
        ("hak sy apa kalo paspor di pegang majikan", True),
        ("Apa saja hak saya?", True),
        ("bolehkah majikan menahan paspor", True),
        ("What are my rights?", True),
        ("itu boleh gak sih hukumnya", True),
        ("aku cuma nanya wajar ga", True),
        ("lah jadi boleh gak aku di phk gara2 hamil", True),
        ("ganti majikan boleh gak klo begini", True),
        ("bos nahan gaji 2 bulan, emang sah?", True),
        ("emang sah klo gaji di tahan", True),
        ("melanggar hukum gak itu", True),
        ("is it legal that she keeps my passport", True),
        ("hak saya belum dibayar", False),
        ("majikan gak boleh saya pulang", False),
        ("saya gak boleh keluar rumah", False),
        ("boleh gak minta tolong, saya dipukul", False),
        ("boleh gak saya pulang", False),
        ("boleh minta tolong", False),
        ("apa kabar", False),
    ],
)
def test_a_question_about_rights_is_told_from_a_claim(words: str, is_question: bool) -> None:
    assert asks_for_rights(words) is is_question


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("lowongan kerja di taiwan dong", "jobs"),
        ("any job in japan for caregiver?", "jobs"),
        ("lowongan ini resmi gak? disuruh transfer", "recruiter_check"),
        ("gimana kabar laporan saya", "my_case"),
        ("udah ada petugasnya belum", "my_case"),
        ("hapus data saya", "my_data"),
        ("ada orang ngaku petugas kp2mi minta uang", "officer_check"),
        ("saya mau lapor sudah sampai di hongkong", "registration"),
        ("pengen ditanya tiap hari", "check_in"),
        ("berapa hari libur di hong kong", "rights"),
        ("mau bicara sama petugas", "assistance"),
        ("Hak saya", "rights"),
        ("mau minta kartu bantuan", "help_card"),
        ("gimana cara simpan bukti chat majikan", "evidence"),
        ("nyoblos pemilu di luar negeri gimana", "civic"),
        ("saya mantan tki butuh modal usaha", "returnee"),
        ("bisa didampingi urus berkas", "companion"),
        ("saya punya kode keluarga", "family_line"),
        ("mau belajar migrasi aman", "safe_migration"),
        ("mau belajar dulu biar ga ketipu", "safe_migration"),
        ("saya berangkat besok ke taiwan", "journey"),
        ("apa syarat kerja ke korea", "competence"),
        ("mau lapor calo di kampung", "report_trafficking"),
        ("agensi saya minta potongan 7 bulan itu wajar?", "rights"),
        ("mau cuti pulang lebaran", "rights"),
        ("saya pekerja kapal, gajinya kok ga sesuai", "assistance"),
        ("cara perpanjang paspor di taiwan", "civic"),
        ("anak saya mau berangkat ke jepang", "competence"),
        ("bursa kerja", "jobs"),
        ("kpn jadwal G to G korea", "jobs"),
        ("ada jobfair deket2 ini ga? semarang", "jobs"),
        ("minta petugas datang ke rumah di cakung", "companion"),
        ("mau ikuti kabar adik saya", "family_line"),
        ("batalin kode keluarga yang tadi", "family_line"),
        ("ABCDE-FGHJK", "my_case"),
        ("nama saya salah, harusnya Siti", "my_data"),
        ("halo selamat pagi", ""),
        ("saya di kamar", ""),
    ],
)
def test_what_is_wanted_is_heard_from_the_words(words: str, flow: str) -> None:
    judged = assess(words)

    assert wish_of(judged.urgency, judged.category, words, shipped().wanted(words).flow) == flow


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("menantu sy di korea, sy mertuanya mo ikutan dikabari", "family_line"),
        ("data sy apa aja yg dicatet?", "my_data"),
        ("lho bukan pemilu kak, mau daftar", "registration"),
        ("polisi malaysia nelpon suruh bayar denda 3000 rm biar ga ditangkap", "officer_check"),
    ],
)
def test_what_plain_words_ask_for(words: str, flow: str) -> None:
    assert asked_for(words) == flow


@pytest.mark.parametrize("words", ["anak saya hilang, mau dikabari", "istri saya dipukul, pengen dikabari"])
def test_who_is_in_trouble_is_not_merely_followed(words: str) -> None:
    assert asked_for(words) != "family_line"
