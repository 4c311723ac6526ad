"""Words that ask for a conversation which no kind of trouble stands for: jobs, data, a check of an officer."""

import re
from collections.abc import Mapping

from bot.domain.catalogue.words import plain_words

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
    "assistance": re.compile(
        r"\b(?:mau|mo|pengen|pengin|ingin|bisa|minta|arep|badhe|hoyong|want|can|need|let me)(?: \w+){0,2} "
        r"(?:bicara|berbicara|ngomong|ngobrol|chat|omong|guneman|nyarios|nyariosan|talk|speak)(?: \w+){0,2} "
        r"(?:petugas|orang|admin|manusia|cs|staf|tiyang|jalmi|officer|human|someone|somebody|person|agent)\b"
    ),
    "check_in": re.compile(
        r"\b(?:dicek|di cek|diperiksa|dipantau|ditanyain|ditanyai|ditanya|dihubungi)(?: \w+){0,2} "
        r"(?:tiap|setiap|saben|unggal)\b"
        r"|\bcheck (?:on me|in every)\b"
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


def asked_for(words: str) -> str:
    """What the words themselves ask for, where no kind of trouble stands for it."""
    plain = plain_words(words)
    found = next((flow for flow, asking in _ASKED.items() if asking.search(plain)), "")
    return "" if found == _JOBS and _OFFERED.search(plain) else found
