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
    "help_card": re.compile(r"\bkartu (?:minta )?(?:tolong|bantuan|darurat|pitulungan|bantosan)\b|\bhelp card\b"),
    "evidence": re.compile(
        r"\b(?:simpan|menyimpan|nyimpan|simpen|nyimpen|kotak|nyimpenan|keep|save)(?: \w+){0,2} (?:bukti|evidence|"
        r"proof)\b"
    ),
    "civic": re.compile(
        r"\b(?:pemilu|pilpres|pileg|nyoblos|coblos|mencoblos|hak pilih|pemungutan suara|election|voting|can i vote|"
        r"to vote)\b"
    ),
    "returnee": re.compile(
        r"\b(?:modal usaha|kredit usaha|pinjaman kur|kredit kur|purna (?:pmi|tki)|(?:mantan|eks|bekas) (?:tki|tkw|"
        r"pmi))\b"
        r"|\b(?:sudah|udah|udh|sdh|baru|habis|sampun|tos) (?:pulang|balik|wangsul|mulih)\b.*\b(?:usaha|dagang|warung|"
        r"modal|bisnis)\b"
    ),
    "companion": re.compile(
        r"\b(?:urus|ngurus|mengurus|siapkan|nyiapin|lengkapi|melengkapi|ngurusi)(?: \w+){0,2} "
        r"(?:berkas|dokumen|persyaratan|papers|documents)\b|\b(?:pendampingan|didampingi|pendamping)\b"
    ),
    "family_line": re.compile(
        r"\b(?:punya|dapat|dapet|pakai|pake|masukkan|masukin) kode(?: \w+)? (?:keluarga|laporan|kasus|dari)\b"
        r"|\b(?:ikuti|mengikuti|pantau|memantau)(?: \w+){0,2} (?:kasus|laporan)\b|\bkode keluarga\b"
    ),
    "safe_migration": re.compile(r"\bmigrasi aman\b|\bsafe migration\b|\bbelajar(?: \w+){0,3} (?:berangkat|migrasi)\b"),
    "journey": re.compile(
        r"\b(?:berangkat|terbang|bidhal|budhal|angkat|fly|leave|flight)(?: \w+){0,2} (?:besok|lusa|hari ini|"
        r"nanti malam|minggu "
        r"depan|benjing|sesuk|enjing|tomorrow|today)\b|\b(?:besok|lusa|nanti malam|"
        r"hari ini)(?: \w+){0,2} (?:berangkat|terbang)\b"
    ),
    "competence": re.compile(
        r"\b(?:syarat|persyaratan|syaratnya)(?: \w+){0,3} (?:kerja|ke|berangkat|jadi|ssw|g to g)\b"
    ),
    "report_trafficking": re.compile(
        r"\b(?:lapor|melapor|laporkan|melaporkan|ngelaporin)(?: \w+){0,3} (?:perdagangan orang|perdagangan manusia|"
        r"tppo|calo|"
        r"sponsor|sindikat|penyalur|trafficking)\b"
    ),
    _JOBS: re.compile(
        r"\b(?:lowongan|lowngan|loker|lowker|vacancy|vacancies)\b|\b(?:ada|cari|nyari|golek|madosi|milari|any|find|"
        r"looking"
        r" for)(?: a)? (?:kerja|kerjaan|pekerjaan|gawean|padamelan|damelan|job|jobs|work)\b"
    ),
}
# The points of the menu, as somebody types them who has seen them elsewhere.
_POINTS: Mapping[str, str] = {
    "hak saya": "rights",
    "hak": "rights",
    "pelatihan": "training",
    "kursus": "training",
    "syarat kerja": "competence",
    "urus berkas": "companion",
    "sapaan berkala": "check_in",
    "hari berangkat": "journey",
    "kotak bukti": "evidence",
    "bukti": "evidence",
    "petugas ini asli": "officer_check",
    "daftar": "registration",
    "mendaftar": "registration",
    "data saya": "my_data",
    "laporan saya": "my_case",
    "sudah pulang": "returnee",
    "hak pilih": "civic",
    "cek tawaran kerja": "recruiter_check",
}
# Who doubts an offer, or was asked for money, has one already: it is to be checked.
_OFFERED = re.compile(
    r"\b(?:resmi|asli|palsu|bohong|tipu|nipu|ditipu|penipu\w*|bener|beneran|benar|aman|bayar|dibayar|transfer|"
    r"ditawari\w*|tawaran"
    r"|ditawarkan|cek|check|legit|fake|scam|real|pay|offered|pt|cv|bos|majikan|pelatihan|kursus)\b"
)


def asked_for(words: str) -> str:
    """What the words themselves ask for, where no kind of trouble stands for it."""
    plain = plain_words(words)
    if plain in _POINTS:
        return _POINTS[plain]
    found = next((flow for flow, asking in _ASKED.items() if asking.search(plain)), "")
    return "" if found == _JOBS and _OFFERED.search(plain) else found
