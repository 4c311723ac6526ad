"""What people answer in a conversation is calm, and the same words with a cry in them are not: each has its twin."""

import pytest

from bot.domain.urgency import Urgency
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
]


@pytest.mark.parametrize(("calm", "cry"), TWINS)
def test_an_answer_is_calm_and_its_twin_is_heard_as_critical(calm: str, cry: str) -> None:
    assert not TRIAGE.assess(calm).is_alarm
    assert TRIAGE.assess(cry).urgency is Urgency.CRITICAL
    assert TRIAGE.assess(cry, is_answer=True).urgency is Urgency.CRITICAL
