"""Words that ask for a conversation which no kind of trouble stands for: jobs, data, a check of an officer."""

import re
from collections.abc import Mapping

from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.claimants import asks_if_officer
from bot.domain.own_words.jobs import stops_news
from bot.domain.own_words.plainly import plain_wish
from bot.domain.own_words.returning import speaks_of_return
from bot.domain.own_words.services import service_wanted

_JOBS = "jobs"

_MINE = "(?:saya|sy|aku|ku|kami|kula|kulo|abdi)"
_REPORT = "(?:laporan|lapuran|kasus|aduan|pengaduan|tiket)(?:ku)?"
_WANT = "(?:mau|mo|ingin|pengen|pengin|bisa|boleh|minta|tolong|cara|gimana|arep|badhe|bade|hoyong|want|can|need)"
_CHANGE = (
    "batal|batalin|batalkan|ubah|ngubah|mengubah|rubah|ganti|gantiin|pindah|pindahin|undur|tunda|cancel|change|"
    "reschedule|owahi|gantos|robih"
)
_KEEP = "simpan|simpenin|simpankan|menyimpan|nyimpan|simpen|nyimpen|nyimpenan|nitip|titip|titipkan|keep|save|store"
_PROOF = "(?:bukti|foto|poto|fotonya|kontrak|slip|berkas|evidence|proof|proofs|photo|photos|contract|payslip)"
_ASKS_TO_KEEP = re.compile(rf"\b(?:{_WANT}|cuma|hanya|just)(?: \w+){{0,2}} (?:{_KEEP})(?: \w+){{0,2}} {_PROOF}\b")
_FEAR_FOR_PHONE = re.compile(
    r"[,.;]?\s*\b(?:takut\w*|khawatir|kuatir|wedi|sieun|sebelum|sblm|afraid|before)\b[^.;]*?\b(?:hp|hape|handphone|"
    r"ponsel|telepon|telpon|phone)\w*[^,.;]*",
    re.IGNORECASE,
)
# What no kind of trouble names, in the order in which it counts.
_ASKED: Mapping[str, re.Pattern[str]] = {
    "my_data": re.compile(
        rf"\b(?:hapus|hapusin|hapuskan|mbusak|ngahapus|lihat|liat)(?: semua)? (?:data|datane|akun)(?:ku| {_MINE})\b"
        rf"|\bdata(?:ku| {_MINE}) (?:dihapus|hapus)\b|\b(?:delete|erase|remove|see) (?:all )?my data\b"
        rf"|^(?:{_WANT} )?(?:hapus|hapusin|hapuskan|mbusak|busak|ngahapus|pupus|delete|erase)"
        r"(?: (?:semua|semuanya|kabeh|sedaya|sadaya|sadayana|data|datanya|akun|all|everything|saja|aja))+$"
        r"|\b(?:salinan|kopi|copy)(?: of)?(?: my)? data\b"
        r"|\b(?:tarik|narik|cabut|mencabut|batalkan|withdraw)(?: my)? (?:persetujuan(?:nya)?|consent|idin|izin)\b"
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
        rf"|\b(?:tutup|tutupen|cabut|batalkan|batalin|close|withdraw)(?: \w+){{0,2}} {_REPORT}(?:nya)?\b"
        r"|\btutup (?:saja|aja|wae|mawon|bae)$"
    ),
    "assistance": re.compile(
        r"\b(?:mau|mo|pengen|pengin|ingin|bisa|minta|arep|badhe|hoyong|want|can|need|let me)(?: \w+){0,2} "
        r"(?:bicara|berbicara|ngomong|ngobrol|chat|omong|guneman|nyarios|nyariosan|talk|speak)(?: \w+){0,2} "
        r"(?:petugas|orang|admin|manusia|cs|staf|tiyang|jalmi|officer|human|someone|somebody|person|agent)\b"
    ),
    "check_in": re.compile(
        rf"\b(?:{_CHANGE}|stop|berhenti|hentikan|matikan)(?: \w+){{0,2}} (?:sapa|sapaan|sapaannya|disapa|check in)\b|"
        r"\b(?:dicek|di cek|diperiksa|dipantau|ditanyain|ditanyai|ditanya|dihubungi)(?: \w+){0,2} "
        r"(?:tiap|setiap|saben|unggal)\b"
        r"|\bcheck (?:on me|in every)\b"
    ),
    "help_card": re.compile(r"\bkartu (?:minta )?(?:tolong|bantuan|darurat|pitulungan|bantosan)\b|\bhelp card\b"),
    "evidence": re.compile(
        rf"(?<!majikan )(?<!agen )(?<!bos )(?<!sponsor )\b(?:{_KEEP}|kotak)(?: \w+){{0,2}} {_PROOF}\b"
        rf"|\b{_WANT}(?: (?!majikan|agen|bos)\w+){{0,2}} (?:{_KEEP}) (?:\w+ )?(?:paspor|passport|dokumen|documents)\b"
        rf"|\b{_WANT}(?: (?!majikan|agen|bos)\w+){{0,2}} (?:ambil|ngambil|lihat|liat|buka|unduh|download|get|see|open)"
        rf"(?: \w+)? {_PROOF}\b"
    ),
    "outreach": re.compile(
        r"\b(?:poster|brosur|spanduk|leaflet|selebaran|flyer|materi|bahan|qr|barcode|tautan|link)\b(?: \w+){0,4} "
        r"(?:desa|kelurahan|kampung|dusun|rt|rw|sekolah|smk|warga|kantor|masjid|sosialisasi|village|school)\b"
        r"|\b(?:bahan|materi|poster|brosur) (?:untuk )?(?:sosialisasi|penyuluhan)\b"
    ),
    "civic": re.compile(
        r"\b(?:daftar pemilih|dpt|dptln|ppln|kpu|voter|voters|register to vote|"
        r"pemilu|pilpres|pileg|nyoblos|coblos|mencoblos|hak pilih|pemungutan suara|election|voting|can i vote|"
        r"to vote)\b"
    ),
    "returnee": re.compile(
        r"\b(?:modal usaha|butuh modal|kredit usaha|kur|export|ekspor|purna (?:pmi|tki)|"
        r"(?:mantan|eks|bekas) (?:tki|tkw|pmi))\b"
        r"|^(?:(?:butuh|perlu|minta|mau|need) )?(?:pemulihan|rehabilitasi|rehabilitation)\b"
    ),
    "companion": re.compile(
        r"\b(?:urus|ngurus|mengurus|siapkan|nyiapin|lengkapi|melengkapi|ngurusi)(?: \w+){0,2} "
        r"(?:berkas|dokumen|persyaratan|papers|documents)\b|\b(?:pendampingan|didampingi|pendamping)\b"
        r"|\b(?:surat2?|berkas|dokumen|papers|documents)(?: \w+){0,5} (?:berangkat|brangkat|bidhal|budhal|kerja ke|"
        r"harus ada|dibutuhkan|diperlukan|needed)\b|\b(?:surat|berkas|dokumen)(?: \w+)? apa (?:saja|aja|wae)\b"
        r"|^berkas saya$"
    ),
    "family_line": re.compile(
        r"\b(?:punya|dapat|dapet|pakai|pake|masukkan|masukin) kode(?: \w+)? (?:keluarga|laporan|kasus|dari)\b"
        r"|\b(?:ikuti|mengikuti|pantau|memantau)(?: \w+){0,2} (?:kasus|laporan)\b|\bkode keluarga\b"
    ),
    "safe_migration": re.compile(r"\bmigrasi aman\b|\bsafe migration\b|\bbelajar(?: \w+){0,3} (?:berangkat|migrasi)\b"),
    "journey": re.compile(
        rf"\b(?:{_CHANGE})(?: \w+){{0,2}} (?:jadwal|jadwalnya|hari berangkat|keberangkatan|tanggal berangkat|"
        r"jam berangkat|penerbangan|jam|jamnya|flight)\b(?! (?:sapa|sapaan|kerja|libur))|"
        r"\b(?:berangkat\w*|terbang\w*|bidhal|budhal|angkat|fly|leave|flight)(?: \w+){0,2} (?:besok|lusa|hari ini|"
        r"nanti malam|minggu "
        r"depan|benjing|sesuk|enjing|tomorrow|today)\b|\b(?:besok|lusa|nanti malam|"
        r"hari ini)(?: \w+){0,2} (?:berangkat|terbang)\b"
    ),
    "competence": re.compile(
        r"\b(?:syarat|persyaratan|syaratnya)(?: \w+){0,3} (?:kerja|ke|berangkat|jadi|ssw|g to g)\b"
        r"|\b(?:kerja|jadi|ke|syarat)(?: (?!gaji|upah|bayar)\w+){1,4} (?:apa (?:yg |yang |sing |saja |aja )*(?:masih |"
        r"belum )?(?:kurang|belum ada|kudu)|what (?:do i|am i) (?:lack|missing))\b"
        r"|\b(?:jadi|kerja)(?: \w+){1,5} (?:kurang apa|apa yang kurang|kurangnya apa|syaratnya apa|apa syaratnya)\b"
    ),
    "report_trafficking": re.compile(
        r"\b(?:lapor|melapor|laporin|laporkan|melaporkan|ngelaporin)(?: \w+){0,3} (?:perdagangan orang|"
        r"perdagangan manusia|tppo|calo|sponsor|sindikat|penyalur|trafficking)\b"
        r"|\b(?:warga|tetangga|murid|siswa|siswi|santri|orang (?:desa|kampung))(?: \w+){0,4} (?:diberangkatkan|dikirim|"
        r"dijual|dibawa|diajak|direkrut)\b"
    ),
    "recruiter_check": re.compile(
        r"^(?=.*\b(?:pl|sponsor|calo|agen|agensi|agency|perekrut|penyalur|recruiter)\b)"
        r"(?=.*\b(?:ajak|ngajak|ngajakin|mengajak|diajak|nawari|nawarin|nawarkan|menawari|menawarkan|ditawari|"
        r"ditawarin|offers?|offered)\b)(?=.*\b(?:bayar|mbayar|transfer|setor|dp|biaya|juta|jt|yuta|pay|million)\b)"
        r"|\b(?:cek|ngecek|mengecek|periksa|memeriksa|check|verify)(?: \w+){0,2} (?:penipu\w*|tawaran|perekrut|agen|"
        r"sponsor|calo|perusahaan|pt|cv|recruiter|agency|job offer|offer|company|scam)\b"
    ),
    _JOBS: re.compile(
        r"\b(?:lowongan|lowngan|loker|lowker|vacancy|vacancies)\b|\b(?:ada|cari|nyari|golek|madosi|milari|any|find|"
        r"looking"
        r" for)(?: a)? (?:kerja|kerjaan|pekerjaan|gawean|padamelan|damelan|job|jobs|work)\b"
        r"|(?<!my )(?<!the )(?<!this )(?<!his )(?<!her )(?<!a )\bjobs? (?:in|abroad|overseas)\b"
        r"|\bnew (?:jobs|openings)\b"
    ),
}
# Whether this service itself costs anything; an offer of work or a course is another thing.
_FREE = re.compile(
    r"\b(?:gratis|gratisan|free of charge|for free|is this free|bayar (?:gak|ga|nggak|tidak|apa|berapa))\b"
)
_NOT_US = re.compile(
    r"\b(?:kerja|lowongan|loker|tawaran|ditawari\w*|agen|sponsor|visa|tiket|berangkat|pelatihan|kursus|majikan|pt|cv|"
    r"les|training|work|job|course)\b"
)
_MOST_ABOUT_US = 8  # words
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
    "lapor": "assistance",
    "mau lapor": "assistance",
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
    if asks_if_officer(words):
        return "officer_check"
    if stops_news(words):
        return _JOBS
    if _FREE.search(plain) and not _NOT_US.search(plain) and len(plain.split()) <= _MOST_ABOUT_US:
        return "help"
    if wanted := plain_wish(words) or service_wanted(words):
        return wanted
    found = next((flow for flow, asking in _ASKED.items() if asking.search(plain)), "")
    if found == _JOBS and _OFFERED.search(plain):
        return ""
    return found or ("returnee" if speaks_of_return(words) else "")


def asks_to_keep(words: str) -> bool:
    """Whether somebody wants a photo or paper kept, which is no answer to any question about trouble."""
    return _ASKS_TO_KEEP.search(plain_words(words)) is not None


def without_fear_for_phone(words: str) -> str:
    """The words without the reason for keeping proof here: a phone that may be taken has not been taken."""
    return _FEAR_FOR_PHONE.sub("", words) if asks_to_keep(words) else words
