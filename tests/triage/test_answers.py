"""What people answer in a conversation is calm, and the same words with a cry in them are not: each has its twin."""

import pytest

from bot.domain.urgency import Category, Urgency
from bot.triage.judge import Judge, Weights
from bot.triage.kinds import CRITICAL, pack
from bot.triage.senses import Senses
from bot.triage.triage import Triage
from tests import shipped
from tests.triage.test_triage import TRIAGE

TWINS = [
    ("besok saya terbang ke hongkong, tlg tanyain kabar", "besok saya terbang, majikan ancam bunuh saya malam ini"),
    ("td kan sdh sy bilang taiwan", "td kan sdh sy bilang sy dipukul"),
    ("tiap hari jam 7 malam", "tiap hari jam 7 malam saya dipukul"),
    ("setiap malam jam 9 saya telpon anak", "setiap malam jam 9 tuan masuk kamar saya"),
    ("pake bahasa indonesia aja kak", "pake bahasa indonesia aja kak, saya dipukuli majikan"),
    ("saya bukan kapal pak, saya prt", "saya bukan kapal pak, saya prt, dipukul tiap hari"),
    ("mau simpan foto kontrak", "mau simpan foto kontrak, saya dipukul tiap hari"),
    ("kartu minta tolong", "kartu minta tolong, saya dipukul"),
    ("saya mau bawa pulang suami saya dari Arab", "saya mau bawa pulang suami saya, dia disekap di Arab"),
    ("pengen pulang udah ga kuat kerja", "pengen pulang udah ga kuat hidup, mau mati saja"),
    ("jgn telpon, chat aja jam 11 malam", "jgn telpon, majikan pukul kalau tahu"),
    (
        "asalamualaikum, sy mbak yuni dr blitar kerja di taiwan udh 3 th, katanya bs lapor diri di sini ya?",
        "asalamualaikum, sy mbak yuni dr blitar kerja di taiwan udh 3 th, majikan mukul sy terus",
    ),
    ("bukan pak, sy ga knp2, cm mau lapor diri kan wajib", "bukan lapor diri pak, sy mau lapor, majikan nampar sy"),
    ("Taichung distrik beitun, rawat jompo", "Taichung distrik beitun, jompo yg sy rawat nampar sy"),
    ("salah paham ini, batalin aja laporannya", "bukan salah paham, sy beneran dikunci"),
    ("rumahnya di distrik Mong Kok lantai 9", "di distrik Mong Kok lantai 9, sy dikurung"),
    ("kok kategorinya anak? saya ga punya anak", "anak saya dipukul majikan juga"),
    (
        "minggu depan pertama kali naik pesawat ke Korea, takut, tolong dikawal ya min",
        "minggu depan diterbangkan ke Korea, sekarang dikunci dan dikawal terus, takut",
    ),
    ("mau nitip foto kontrak buat jaga2 klo hp diambil majikan", "hp diambil majikan, sy ga boleh keluar rumah"),
    (
        "klo aku ngilang biar ada yg nyari, bisa ditanyain tiap minggu gak kak? sy di penang",
        "mau ngilang aja selamanya, udah ga kuat hidup",
    ),
    ("gak darurat, cm pengin ditanyain kabar tiap hari", "tiap hari ditanyain kabar sama orang yg mukulin sy"),
    (
        "kerja di kebun sawit daerah Sabah kata teman nya, Lahad Datu klo ga salah",
        "kerja di kebun sawit daerah Sabah, kata teman nya dia dipukuli mandor",
    ),
    ("nama saya Rizal ya pak, tadi no hp itu nomor saya", "nama saya Rizal ya pak, hp saya disita, saya dikurung"),
    (
        "gak darurat, cm pengin ditanyain kabar tiap hari ya",
        "ditanyain tiap hari ya? kalau aku hilang majikan yang bunuh",
    ),
    ("pas pergi dia pakai daster ungu sama sandal jepit", "pas pergi dia diseret keluar rumah pakai daster, dipukuli"),
]


@pytest.mark.parametrize(("calm", "cry"), TWINS)
def test_an_answer_is_calm_and_its_twin_is_heard_as_critical(calm: str, cry: str) -> None:
    assert not TRIAGE.assess(calm).is_alarm
    assert TRIAGE.assess(cry).urgency is Urgency.CRITICAL
    assert TRIAGE.assess(cry, is_answer=True).urgency is Urgency.CRITICAL


def test_a_scar_that_is_named_where_it_is_asked_for_is_no_wound() -> None:
    wound = "ada luka di tangan kiri kena parang, darahnya ga berhenti"

    assert not TRIAGE.assess("ada bekas luka di tangan kiri kena parang", is_answer=True).is_alarm
    assert TRIAGE.assess(wound, is_answer=True, standing=Urgency.CRITICAL).urgency is Urgency.CRITICAL


@pytest.mark.parametrize(
    ("clearness", "kind", "standing", "is_heard"),
    [
        (40, Category.CONFINEMENT, Urgency.NONE, True),
        (40, Category.CONFINEMENT, Urgency.HIGH, True),  # it raises the report
        (40, Category.CONFINEMENT, Urgency.CRITICAL, False),
        (60, Category.CONFINEMENT, Urgency.CRITICAL, True),
        (40, Category.SUICIDAL, Urgency.CRITICAL, True),
    ],
)
def test_an_answer_that_no_rule_knows_and_that_raises_nothing_must_sound_clearer(
    clearness: int, kind: Category, standing: Urgency, *, is_heard: bool
) -> None:
    weights = Weights({"w sawit": round(clearness * 2**0.5)}, {"w sawit": pack([(CRITICAL, 10), (str(kind), 10)])})
    triage = Triage(*shipped.words(), Judge(weights, Senses.load()))

    assert triage.assess("sawit", is_answer=True, standing=standing).is_alarm is is_heard
    assert triage.assess("saya dipukul, sawit", is_answer=True, standing=standing).is_alarm, "a rule knows it"


def test_years_of_work_are_nobodys_age() -> None:
    assert "minor" not in TRIAGE.read("kerja rumah tangga di taiwan udh 3 th").hits
    assert "minor" in TRIAGE.read("disuruh kerja umur 9 th").hits
    assert "minor" in TRIAGE.read("sy kerja, anak sy 9 th").hits
