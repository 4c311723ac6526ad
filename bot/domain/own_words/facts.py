"""Hears what somebody says of the facts kept of them: which is to be mended, and what they are."""

import re
from dataclasses import dataclass

from bot.domain.answers.wording import listed, plain
from bot.domain.own_words.whose import KIN, OWN, is_about_another

# What people call each fact, the closer name first; `kin` is the one to tell, as it is asked for.
_CALLED = {
    "ktp_address": "alamat (?:di )?ktp|ktp address",
    "home_address": "alamat(?: rumah)?|address",
    "city": "(?:tempat|lokasi|kota) (?:saya )?(?:kerja|bekerja|penempatan)|panggon?an kerja|panggenan kerja|"
    "panggonan nyambut gawe|tempat damel|work ?place|place of work|where i work",
    "employer": "(?:nama )?(?:majikan|juragan|dunungan|bos|employer)",
    "kin": "(?:nomor |kontak |nama )?(?:kontak darurat|nomor darurat|darurat|yang dikabari|yg dikabari|yang dihubungi|"
    "yg dihubungi)|emergency contact|(?:nomor|nomer|no|kontak)(?: (?:hp|wa|telp|telpon|telepon))? (?:ibu|mama|mamak|"
    "mak|emak|simbok|ayah|bapak|bpk|papa|kakak|kaka|kk|adik|adek|abang|mbak|saudara|paman|bibi|tante|keluarga)"
    r"(?=\D*\+?\d[\d .-]{6})",
    "worker_phone": "(?:nomor|nomer|no) (?:hp |wa )?(?:pekerja|anak|suami|istri)(?:nya)?",
    "worker_birth_date": "(?:(?:tanggal|tgl|tahun) )?lahir(?:nya)? (?:pekerja|anak|suami|istri|adik|kakak|dia)(?:nya)?",
    "worker_name": "nama (?:pekerja|anak|suami|istri|adik|kakak|keluarga)(?:nya)?",
    "called": "(?:nama )?panggilan|nickname",
    "birth_date": "(?:tanggal|tgl|tahun|thn|bulan) (?:lahir|kelahiran)|lahir|birth ?date|date of birth|birthday",
    "nik": "(?:nomor |nomer |no )?(?:nik|ktp)",
    "passport": "(?:nomor |nomer |no )?(?:paspor|passport|paspornya)",
    "contract_end": "(?:akhir|tanggal|masa|selesai) kontrak|kontrak|contract(?: end)?",
    "company": "(?:nama )?(?:p3mi|pjtki|perusahaan|sponsor|agency|agensi)",
    "path": "cara berangkat|jalur",
    "job": "pekerjaan|kerjaan|jabatan|posisi|gawean|padamelan|job",
    "home_province": "provinsi|propinsi|province",
    "home_regency": "kabupaten|kab|kota asal|asal|kampung|daerah asal|regency",
    "country": "negara(?: kerja| tujuan| penempatan)?|country",
    "legal_name": "nama(?: lengkap| asli| ktp)?|jeneng|asma|nami|ngaran|name",
}
_WORKER = r"(?:tkw|tki|pmi|bmi|abk|pekerja migran|migrant worker)"
_WISHING = "mau|ingin|pengen|pengin|arep|badhe|ajeng|bade|hoyong|hayang|want to|going to"
RELATIVE = "relative"
_RELATIVE = re.compile(
    rf"\b(?:{OWN}|i am|im)(?: (?:ini|adalah|sendiri|her|his|the))* (?:{KIN})(?:nya|e|ipun)\b"
    r"|\b(?:i am|im) (?:her|his|the) (?:mother|father|sister|brother|wife|husband|son|daughter)\b"
    rf"|\b(?:n|men|me|ngan)?(?:daftar|dhaftar)(?:in|kan|ken|keun|aken|ake|no)?(?: \w+)? (?:{KIN}) (?:{OWN})\b"
    r"|\bregister my (?:\w+ )?(?:mother|father|sister|brother|wife|husband|son|daughter|child)\b"
)
_ROLES = {
    "candidate": re.compile(
        rf"\b(?:calon|mau jadi|ingin jadi|pengen jadi) {_WORKER}\b|\bcpmi\b|^calon(?: pekerja)?$"
        rf"|\b(?:{_WORKER}|pekerja|saya|sy|aku|masih) calon\b"
        r"|\b(?:belum|blm|dereng|durung|teu acan) (?:berangkat|bidhal|budhal|angkat)\b"
        r"|\b(?:baru|masih|rencana|rencananya) (?:mau |akan |badhe |bade )?(?:berangkat|bidhal|budhal|miang)\b"
        rf"|\b(?:{_WISHING}) (?:berangkat |pergi |go |to |and )*(?:kerja|bekerja|nyambut damel|damel|work) "
        r"(?:ke|di|teng|in|luar)\b"
    ),
    "returnee": re.compile(
        rf"\b(?:mantan|eks|bekas|purna|ex) {_WORKER}\b"
        r"|\b(?:sudah|udah|udh|sdh|dah|baru|sampun|mpun|wis|wes|tos|atos|geus|parantos|already|am) "
        rf"(?:(?!{_WISHING}|bisa|boleh|harus|dekat|rencana|lama|going|coming|not)\w+ )?"
        r"(?:pulang|mantuk|wangsul|mulih|muleh|balik|uih|home|returned|teng griya|di rumah|teng bumi|neng omah)\b"
        r"(?! (?:kerja|kantor|sekolah|dari kerja))"
    ),
    "worker": re.compile(
        rf"\b(?:saya|sy|aku|ak|kula|kulo|abdi|i am|im) (?:(?:adalah|seorang|a|ini|iki) )*{_WORKER}\b|^{_WORKER} \w|"
        r"\b(?:baru|br|barusan|nembe|sudah|udah|dah) (?:sampe|sampai|nyampe|tiba|dugi|teka|arrived)(?: (?:di|in|neng|"
        r"teng))? (?!rumah|kampung|indonesia|indo|bandara|kota|jakarta)\w|"
        r"\b(?:saya|sy|aku|ak|kula|kulo|abdi|i) (?:(?:sudah|udah|sdh|lagi|sedang|skrg|sekarang) )*(?:kerja|bekerja|"
        r"nyambut damel|damel|work) (?:di|teng|ing|ning|in) \w"
        r"|^(?:(?:sudah|udah|sdh|lagi|sedang|skrg|sekarang) )*(?:kerja|bekerja) di (?!rumah\b)\w"
        rf"|^(?:saya|sy|aku) (?:(?!{_WISHING}|akan|belum|blm|pernah|dulu|bukan|tidak|ga|gak|bisa|boleh|cari|minta)\w+ )"
        r"{1,5}(?:kerja|bekerja) di (?!rumah\b)\w"
    ),
}
_WHOSE = "(?:saya|sy|aku|ku|kula|kulo|abdi|kuring|gue|gw|my|nya|e|ne)"
_NAMED = re.compile(rf"\b(?:{'|'.join(f'(?P<{fact}>{names})' for fact, names in _CALLED.items())})(?:nya|ku|e|ne)?\b")
_WRONG = re.compile(
    r"\b(?:salah|slh|keliru|kliru|klintu|klentu|kleru|lepat|(?:di|meng|ng)?ganti|gantos|gentos|(?:di|meng|be)?r?ubah|"
    r"robih|"
    r"robah|koreksi|(?:di|mem)?perbaiki|"
    r"betulkan|benerin|benarkan|betulin|update|pindah|typo|bukan|bkn|sanes|dudu|wrong|change|correct|edit|"
    r"kurang tepat)\b"
)
_RIGHT = re.compile(
    r"\b(?:(?:se)?harus(?:nya|e)|kudune|kedahna|kuduna|(?:yang|yg|sing) (?:benar|bener|betul|leres)(?:nya|e)?|"
    r"maksud(?:nya| saya)|jadi|menjadi|dadi|adalah|yaiku|itu|should be|to|is|ke|di)\b[ :=]*"
)
_BUT = re.compile(r"\b(?:tapi|tetapi|melainkan|nanging|tapina|but)\b[ :=]*")
# "Dulu blitar skrg tulungagung": only what is so now.
_NOW = re.compile(
    r"\b(?:dulu|dulunya|tadinya|sebelumnya|biyen|baheula|used to be)\b.*?"
    r"\b(?:sekarang|skrg|skrng|skr|saiki|sakniki|ayeuna|now)\b[ :=]*"
)
_NOT_THIS = re.compile(r"[,.;]? *\b(?:bukan|bkn|dudu|sanes|not|instead of|sing lama|yang lama)\b.*$")
_AROUND = frozenset(
    listed(
        "saya sy aku ku kula kulo abdi kuring gue gw my the nya e ne mau mo pengen pengin ingin arep badhe bade hayang "
        "hoyong want to tolong tulung please pls plz eh oh aduh maaf sorry lho loh itu ini iku niki ieu ga "
        "gak nggak enggak tidak bukan dong donk ya yah kak mbak mas pak bu min lagi dulu sih kok yang yg sing "
        "tadi ada data isi isian bagian bisa boleh diganti dibetulkan diubah mengganti mengubah ngganti "
        "gimana cara caranya bagaimana "
    )
)
_SENTENCE_END = re.compile(r"[.;] +|, *(?=(?:asal|dari|saking|ti|from|tolong|tulung|mohon|minta|please|pls)\b)")
_WITH_STOPS = frozenset(("home_address", "ktp_address", "employer", "company"))  # "mrs. wong" and "no. 5"
_OWN_VALUE = re.compile(rf" {_WHOSE}\b[ :=]+\w")
_LONGEST_PLAIN = 4  # words that name a fact without saying that it is wrong
_MOST_CHARS = 200


_YEAR = re.compile(r"(?:19|20)\d\d|\d[/-]\d\d?[/-]\d|[a-z] '?\d\d$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Correction:
    """fact: as it is kept, or `kin`. value: what is right, as it was written; empty where it was not said."""

    fact: str
    value: str = ""


def read_correction(words: str, *, is_list: bool = False) -> Correction | None:
    """The fact that words want mended: "nama saya salah, harusnya Siti"; `None` where they mean nothing of the kind.

    is_list: what is kept has just been shown, so that "nama saya Siti" mends it too.
    """
    text = " ".join(words.split())
    said = plain(text)
    if len(said) != len(text) or len(text) > _MOST_CHARS:
        said = text.lower()  # letters that are written in several parts: places must stay the same
    named = _NAMED.search(said)
    if named is None or named.lastgroup is None:
        return None
    is_wrong = _WRONG.search(said) is not None
    is_wrong = is_wrong or (is_list and _OWN_VALUE.match(said[named.end() :]) is not None)
    rest = _AROUND | {"salah", "ganti", "ubah", "wrong", "change"}
    others = [
        word for word in re.findall(r"\w+", said[: named.start()] + " " + said[named.end() :]) if word not in rest
    ]
    if not is_wrong and (others or len(said.split()) > _LONGEST_PLAIN):
        return None
    return Correction(named.lastgroup, _value(named.lastgroup, text, said, named.end()) if others else "")


def role_in(words: str) -> str:
    """What somebody says to be, as registration asks for it: "sy tkw hongkong"; empty where they do not say it."""
    said = " ".join(re.findall(r"\w+", plain(words)))
    if _RELATIVE.search(said):
        return RELATIVE
    if is_about_another(words):
        return ""
    return next((role for role, saying in _ROLES.items() if saying.search(said)), "")


def _value(fact: str, text: str, said: str, start: int) -> str:
    """What stands after the fact's name, or after "it should be", without what it is not."""
    right = _NOW.search(said, start) or _BUT.search(said, start) or _RIGHT.search(said, start)
    begin = right.end() if right is not None else start
    end = len(said)
    denied = _NOT_THIS.search(said, begin)
    if denied is not None:
        end = denied.start()
    ended = _SENTENCE_END.search(said, begin + 1, end)
    if ended is not None and fact not in _WITH_STOPS:
        end = ended.start()
    kept = [(each.start(), each.end(), each[0]) for each in re.finditer(r"[^\s,;:=]+", said[begin:end])]
    while kept and (kept[0][2].strip(".!?") in _AROUND or _WRONG.fullmatch(kept[0][2])):
        kept.pop(0)
    while kept and kept[-1][2].strip(".!?") in _AROUND:
        kept.pop()
    return text[begin + kept[0][0] : begin + kept[-1][1]].strip(" .,;:") if kept else ""


def names_year(words: str) -> bool:
    """Whether a day is told with its year: one without keeps the year that is known."""
    return _YEAR.search(words) is not None
