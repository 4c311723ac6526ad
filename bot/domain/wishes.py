"""Which conversation calm words ask for: nobody who says what they want should have to look for it in a menu."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from bot.domain.catalogue_words import plain_words
from bot.domain.commands import Command
from bot.domain.going_home import wants_home
from bot.domain.rights import asks_for_rights
from bot.domain.urgency import Category, Urgency

FLOWS: Mapping[Category, str] = {
    Category.TRAINING_QUESTION: "training",
    Category.REGISTRATION: "registration",
    Category.JOB_OFFER_CHECK: "recruiter_check",
    Category.STATUS_QUESTION: "my_case",
    Category.MISSING_RELATIVE: "missing_relative",
    Category.STRANDED_REPATRIATION: "repatriation",
    Category.UNPAID_WAGES: "assistance",
    Category.CONTRACT_DISPUTE: "assistance",
    Category.PASSPORT_WITHHELD: "assistance",
    Category.ILLNESS_INJURY: "assistance",
    Category.DETAINED: "assistance",
}


_QUESTIONS = (Category.TRAINING_QUESTION, Category.REGISTRATION, Category.JOB_OFFER_CHECK, Category.STATUS_QUESTION)

# Reports with questions of their own; every other kind of trouble has its questions in `assistance`.
_OF_THEIR_OWN = (Category.MISSING_RELATIVE, Category.STRANDED_REPATRIATION, Category.JOB_OFFER_CHECK)

_RIGHTS = "rights"
_JOBS = "jobs"

_MINE = "(?:saya|sy|aku|ku|kami|kula|kulo|abdi)"
_REPORT = "(?:laporan|lapuran|kasus|aduan|pengaduan|tiket)(?:ku)?"
# What no kind of trouble names, in the order in which it counts.
_ASKED: Mapping[str, re.Pattern[str]] = {
    "my_data": re.compile(
        rf"\b(?:hapus|hapusin|hapuskan|mbusak|ngahapus|lihat|liat)(?: semua)? (?:data|datane|akun)(?:ku| {_MINE})\b"
        rf"|\bdata(?:ku| {_MINE}) (?:dihapus|hapus)\b|\b(?:delete|erase|remove|see) (?:all )?my data\b"
    ),
    "registration": re.compile(
        r"\b(?:mau|mo|ingin|pengen|arep|badhe|bade|hayang|want to) (?:me)?(?:lapor|report)(?: \w+){0,3} "
        r"(?:sampai|sampe|tiba|datang|kedatangan|tekan|dugi|arrived|arrival)\b"
    ),
    "officer_check": re.compile(
        r"\b(?:ngaku|ngakunya|mengaku|ngaku ngaku|ngaken|pretends?|claims?|says?)(?: \w+){0,3} "
        r"(?:petugas|pegawai|orang kbri|kbri|kp2mi|bp2mi|bp3mi|officer)\b"
        r"|\b(?:petugas|pegawai|officer)\w*(?: \w+){0,3} (?:asli|palsu|beneran|gadungan|tenanan|fake|real)\b"
    ),
    "my_case": re.compile(
        rf"\b(?:kabar|perkembangan|kelanjutan|nasib|status|gimana|gmn|bagaimana|piye|pripun|kumaha)"
        rf"(?: \w+){{0,2}} {_REPORT}\b"
        r"|\b(?:sudah|udah|udh|sdh|kapan|belum|wis|sampun|tos)(?: \w+){0,2} "
        r"(?:petugas|petugasnya|ditangani|diproses|dibaca|dibalas)\b"
        rf"|\b{_REPORT}(?: \w+)? (?:gimana|gmn|bagaimana|sampai mana|sampe mana|piye|pripun|kumaha)\b"
        rf"|\b(?:lihat|liat|cek|ningali)(?: \w+)? {_REPORT}(?: {_MINE}|ku)\b"
        r"|\b(?:status of|news (?:on|of|about)|what about|check) my (?:report|case)\b"
    ),
    _JOBS: re.compile(
        r"\b(?:lowongan|lowngan|loker|lowker|vacancy|vacancies)\b|\b(?:ada|cari|nyari|golek|madosi|milari|any|find|looking"
        r" for)(?: a)? (?:kerja|kerjaan|pekerjaan|gawean|padamelan|damelan|job|jobs|work)\b"
    ),
}
# Who doubts an offer, or was asked for money, has one already: it is to be checked.
_OFFERED = re.compile(
    r"\b(?:resmi|asli|palsu|bohong|tipu|nipu|ditipu|penipu\w*|bener|beneran|benar|aman|bayar|dibayar|transfer|ditawari\w*|tawaran"
    r"|ditawarkan|cek|check|legit|fake|scam|real|pay|offered|pt|cv|bos|majikan|pelatihan|kursus)\b"
)

_SEEKING = re.compile("cari|mencari|nyari|carikan|cariin|nyariin|dimana")
_KIN = re.compile(
    "(?:anak|putra|putri|istri|isteri|suami|ibu|mama|mamak|emak|ayah|bapak|bpk|papa|adik|adek|kakak|abang|saudara|saudari|"
    "keponakan|ponakan|sepupu|cucu|paman|bibi|keluarga)(?:ku)?"
)
_OWN = frozenset(("saya", "sy", "aku", "ku", "kami", "gue", "gw"))
_SEEKING_MINE = re.compile(
    "(?:look(?:ing)? for|searching for|find|where is) my "
    "(?:child|son|daughter|wife|husband|mother|mom|father|dad|sister|brother|cousin|niece|nephew|relative|family)"
)


@dataclass(frozen=True)
class ReadWish(Command[str]):
    """The flow that the message just sent asks for; empty when it asks for none."""

    name: ClassVar[str] = "read_wish"


def wish_of(urgency: Urgency, category: str | None, words: str = "") -> str:
    """The flow somebody's calm words ask for; empty for an alarm, which has its own way, and for small talk."""
    if urgency.is_alarm or category is None:
        return ""
    if looks_for_kin(words):
        return FLOWS[Category.MISSING_RELATIVE]
    if asks_for_rights(words):
        return _RIGHTS
    if asked := _asked_for(words):
        return asked
    if wants_home(words):
        return FLOWS[Category.STRANDED_REPATRIATION]
    spoken = Category(category)
    # What is over or another's story speaks of trouble too, but asks for nothing.
    return FLOWS.get(spoken, "") if urgency is Urgency.NORMAL or spoken in _QUESTIONS else ""


def _asked_for(words: str) -> str:
    """What the words themselves ask for, where no kind of trouble stands for it."""
    plain = plain_words(words)
    found = next((flow for flow, asking in _ASKED.items() if asking.search(plain)), "")
    return "" if found == _JOBS and _OFFERED.search(plain) else found


def fitting_flow(words: Iterable[str]) -> str:
    """The flow whose questions fit a report about these kinds of trouble, the weightiest first."""
    return next((FLOWS[Category(word)] for word in words if word in _OF_THEIR_OWN), "assistance")


def looks_for_kin(words: str) -> bool:
    """Whether somebody looks for one of their own, who is named straight after the verb.

    Who looks for work for a child, or for a wife, does not.
    """
    plain = plain_words(words)
    if _SEEKING_MINE.search(plain):
        return True
    spoken = [each for each in plain.replace("di mana", "dimana").split() if each not in ("kabar", "keberadaan")]
    for place, word in enumerate(spoken[:-1]):
        kin = spoken[place + 1]
        is_own = kin.endswith("ku") or any(each in _OWN for each in spoken[place + 2 : place + 4])
        if is_own and _SEEKING.fullmatch(word) and _KIN.fullmatch(kin):
            return True
    return False
