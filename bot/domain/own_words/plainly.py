"""Words that ask so plainly that nobody asks "may I?" first: for one's data, to register, for a code, to be let be."""

import re

from bot.domain.answers import is_asking
from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words
from bot.domain.family import HOW_TO_GET, LET_FOLLOW, STRANGE, WHAT_IS
from bot.domain.own_words.check_ins import asks_check_in, resumes_check_in, stops_check_in
from bot.domain.own_words.facts import read_correction
from bot.domain.own_words.whose import KIN, KIN_ENGLISH, OWN

REGISTRATION, FAMILY_LINE, MY_DATA, CHECK_IN = "registration", "family_line", "my_data", "check_in"
_HINT = re.compile(
    r"daftar|daptar|regist|lapor ?diri|hapus|busak|pupus|delete|erase|data|persetujuan|consent|kode|code"
)

_TO_REGISTER = re.compile(
    r"\b(?:n|me|men|di|ng|nga)?(?:daftar|dhaftar|daptar)(?:in|kan|ken|keun|aken|ake|no|lah)?\b|\bregistrasi\b|"
    r"\bregister(?:ed|ing)?\b|\blapor ?diri\b"
)
_WISHING = frozenset(
    listed(
        "mau mo mw meh pengen pengin ingin pingin kepingin arep ajeng badhe bade hayang hoyong palay want wanna like "
        "jadi tolong tulung minta mohon bantu bantuin bantosan please pls ayo yuk mangga nyuwun betah butuh perlu need"
    )
)
_OTHERWISE = frozenset(
    listed(
        "tidak tdk tak ga gak gk nggak enggak ora mboten boten teu moal embung alim bukan bkn dudu sanes jangan ojo "
        "batal sudah udah udh sdh dah sampun mpun wis wes tos geus parantos pernah belum blm dereng durung kok gimana "
        "gmn bagaimana pripun piye kumaha cara carane caranya syarat kapan apa apakah harus wajib kenapa disuruh "
        "diminta dipaksa biaya bayar dalam lihat ada not dont never already how when why must said told"
    )
)
# What one registers for elsewhere, and lists of something.
_ELSEWHERE = frozenset(
    listed(
        "pelatihan latihan kursus les kelas blk training course kerja kerjaan pekerjaan lowongan loker job jobs work "
        "bursa jobfair korea jepang taiwan hongkong malaysia saudi arab eps topik ssw gtog p3mi pjtki pt cv agen "
        "sponsor perusahaan ujian tes test sekolah kuliah universitas umroh umrah haji bpjs kur pinjaman pemilih "
        "pemilu dpt nikah ke ka to for harga nama nomor kantor alamat pertanyaan tunggu hitam paspor visa akun usaha "
        "ekspor bantuan"
    )
)
# A village head or a teacher speaks for all of theirs.
_OF_MANY = re.compile(
    r"\b(?:warga|penduduk|murid|siswa|siswi|santri|anak didik|anggota)(?:ku|nya| (?:saya|sy|kami|kita|desa|kula|abdi|"
    r"sini))?\b"
)
_OF_REPORT = re.compile(r"\b(?:laporan|lapuran|kasus|aduan|report|case)(?:ku|nya|ne|e)?\b")
_A_PART = re.compile(r"\b(?:foto\w*|poto|gambar|berkas\w*|file|bukti\w*|rekaman\w*|pesan|photo|picture|message)\b")
_SHORTEST_WISH = 3  # words: no more of them need no "I want"
_NEAR = 3
_ERASING = "hapus|hapusin|hapuskan|mbusak|busak|ngahapus|pupus|delete|erase|remove"
_ALL = "semua|semuanya|kabeh|sedaya|sadaya|sadayana|data|datane|datanya|akun|all|everything|saja|aja|my"
_ABOUT_DATA = re.compile(
    rf"\b(?:{_ERASING}|lihat|liat|see|show|minta|ningali)(?: (?:{_ALL}))*"
    r" (?:data|datane|akun|account)(?:ku| (?:saya|sy|aku|kula|kulo|abdi|kami|gue))\b"
    r"|\b(?:delete|erase|remove|see) (?:all )?my (?:data|account)\b"
    r"|^(?=.*\b(?:semua\w*|kabeh|sedaya|sadaya\w*|data\w*|akun|all|everything)\b)"
    r"(?:(?:mau|mo|ingin|pengen|tolong|minta|bisa|badhe|"
    rf"bade|hoyong|please) )?(?:{_ERASING})(?: (?:{_ALL}))+"
    r"(?: (?:dong|donk|ya|yah|kak|pak|bu|mbak|mas|min|please|pls))*$"
    r"|\b(?:tarik|narik|cabut|mencabut|withdraw)(?: my)? (?:persetujuan(?:nya)?|consent)\b"
)
_WHICH_DATA = re.compile(
    r"\bdata(?:ku|nya)?(?: (?:apa|aja|saja|saya|sy|aku|kula|abdi|yang|yg|sing|nu|kalian|sini|disini))* "
    r"(?:di|ke)?(?:catat|catet|cathet|simpan|simpen|tersimpan|kesimpen|simpan|rekam)\w*\b"
    r"|\b(?:what|which) data (?:do you|you|of mine|is)\b"
)
_TO_BE_TOLD = re.compile(
    r"\b(?:ikut|ikutan|mau|mo|pengen|pengin|ingin|arep|hoyong|bisa|boleh|want to|can i)"
    r"(?: (?:ikut|ikutan|saya|sy|aku|juga|ga|gak))* (?:dikabari|dikabarin|dikasih kabar|diberi kabar|dikasih tau kabar|"
    r"dipun kabari|diwartosan|be told|hear about)\b"
    r"(?! (?:kalau|kalo|klo|soal|tentang)? ?(?:ada )?(?:lowongan|loker|kerja|pelatihan|kursus|job))"
)
_FOR_KIN = re.compile(
    r"\b(?:minta|mau|mo|bisa|boleh|buat|buatkan|bikin|kasih|ngasih|ngasi|beri|bagi|maringi|masihan|dapat|dapet|"
    r"nyuwun|nyuhunkeun|"
    r"want|need|can|give)(?: \w+){0,3} (?:kode|code)(?: \w+){0,2} "
    r"(?:buat|untuk|utk|kanggo|kangge|keur|for|ke|dhateng|teng|marang|ka|to)(?: \w+)? "
    rf"(?:{KIN}|keluarga|sister|brother|mother|father|wife|husband|relative|family)(?:ku|nya|e)?\b"
    r"|\b(?:minta|mau|bisa|boleh|buat|buatkan|bikin|kasih|beri|dapat|want|need) (?:\w+ )?"
    r"(?:kode keluarga|family code)\b"
)
_FAMILY_CODE = r"(?:kode (?:keluarga|kulawarg[ai]|kaluarga)|garis keluarga|family (?:code|line))"
_BARE_CODE = re.compile(_FAMILY_CODE)  # which of the two it is about is asked
_RELATIVES = rf"(?:{KIN}|{KIN_ENGLISH}|ortu|orang tua|keluarga)(?:ku|nya)?"
_KNOW = r"(?:tau|tahu|ngerti|ngertos|terang|denger|dengar|pantau|mantau|ikut\w*|ngikutin|lihat|liat|know|follow|hear)"
_CONDITION = r"(?:kabar|kabare|keadaan|kondisi|perkembangan|news|how)"
_WHAT_CODE = re.compile(
    rf"\b{_FAMILY_CODE}(?: (?:itu|ini|teh|niku|iku|sih|tuh|is))* (?:apa|apaan|opo|napa|naon|what|gunanya|fungsi\w*|"
    rf"maksud\w*|(?:buat|untuk|kanggo|kangge) (?:apa|opo|napa))\b"
    rf"|\b(?:apa|apaan|opo|napa|naon|what)(?: \w+){{0,2}} {_FAMILY_CODE}\b"
)
_FOR_THEM_TO_FOLLOW = re.compile(
    rf"\b{_RELATIVES}(?: (?:{OWN}))?(?: (?:bisa|iso|saged|tiasa|biar|mau|pengen|pengin|ingin|arep|can|wants?|to))* "
    rf"{_KNOW}(?: (?:soal|tentang))? {_CONDITION}(?:ku| (?:{OWN}|my|i))\b"
    rf"|\b(?:kasih|ngasih|beri|kirim|bagi|buat|untuk|give)(?: \w+){{0,2}} (?:kode|code)(?:nya)? "
    rf"(?:ke|buat|untuk|to) {_RELATIVES}\b"
)
_JOINS = re.compile(rf"\b(?:ikut|gabung|masuk|join|follow)(?: \w+)? {_FAMILY_CODE}\b")
_TO_FOLLOW_THEM = re.compile(
    r"\bkode(?:nya)? (?:dari|dr) (?:siapa|sapa|sopo|sinten|saha|mana)\b"
    rf"|\b(?:mau|mo|pengen|pengin|ingin|pingin|cuma|hanya|biar|supaya|arep|hoyong|want|to)(?: \w+){{0,3}} {_KNOW}"
    rf"(?: (?:soal|tentang|if|how))?(?: (?:dia|beliau|{_RELATIVES}|he|she|they)(?: (?:{OWN}))?)? "
    rf"(?:(?:is|masih|lagi) )?(?:{_CONDITION}(?:nya| dia| {_RELATIVES})?|sehat|baik|aman|gimana|well|fine|okay)\b"
    rf"(?! (?:{OWN})\b)|^(?:dia|beliau|{KIN}) "
)
_STRANGE_CODE = re.compile(r"(?<![\w-])[A-Za-z]{2,8}-?\d{3,8}(?![\w-])")
_HAS_ONE = re.compile(r"\b(?:sudah|udah|udh|sdh|dah|sampun|mpun|wis|wes|tos|parantos|punya|already|have)\b")
_OF_KIN = re.compile(
    r"\b(?:minta|mintain|nyuwun|nyuhunkeun|menta|nanya|tanya|dapat|dapet|dapatkan|dapetin|peroleh|get|ask)"
    r"(?: \w+){0,4} (?:kode\w*|code)(?: (?!buat|untuk|utk|kanggo|kangge|keur|for|dikasih|kasih|diberi)\w+){0,2} "
    r"(?:dari|dr|drpd|ke|kepada|kpd|sama|saking|saka|ti|ka|from)(?: \w+)? "
    rf"(?:{KIN})(?:ku|nya|e)?\b"
    rf"|\bask my (?:\w+ )?(?:{KIN_ENGLISH}) for (?:\w+ )?code\b|\bget (?:\w+ )?code from my (?:{KIN_ENGLISH})\b"
)


_IN_TOUCH = re.compile(
    r"\b(?:masih|msh|sering|kadang|tetep|tetap|still|isih|keneh)(?: \w+)? (?:aktif|online|on|bales|balas|dibales|"
    r"dibalas|telponan|telpon|telepon|vc|chat|chatan|wa|kontak|active|replies|answers)\b"
)
_SILENT = re.compile(
    r"\b(?:h?ilang|leungit|ical|missing|lost|sakit|takut|bahaya|darurat|mati|meninggal|bunuh|makan|lapar\w*|kelaparan|"
    r"gaji\w*|upah|paspor|pasport|passport|pulang|"
    r"kabur|luka\w*|(?:mukul|siksa|perkosa|ancam|kunci|sekap)\w*|"
    r"di(?!kabar|wartos|kasi|beri|kirim|minta|suruh|pakai|pake|mana\b|sana\b|sini\b|buat|bagi|masuk|kode|ajak)\w{4,})\b"
    r"|\b(?:ga|gak|gk|nggak|ngga|tidak|tdk|tak|ndak|ora|mboten|teu|belum|blm|tanpa|no|not|never)(?: (?:ada|pernah|bisa|"
    r"mau|dapat|dpt|di|onten|wonten|aya))* (?:kabar\w*|wartos|bales|balas|bls|"
    r"dibales|dibalas|jawab|dijawab|angkat|diangkat|"
    r"hubungi|dihubungi|respon|news|reply|answer|heard)\b|\b(?:putus|hilang|lost) (?:kontak|kabar|contact)\b"
)


def plain_wish(words: str) -> str:
    """The conversation that words ask for so plainly; empty where they ask for none, or might mean another."""
    if stops_check_in(words) or resumes_check_in(words) or asks_check_in(words):
        return CHECK_IN
    plain = plain_words(words)
    if not _HINT.search(plain):
        return ""
    if asks_for_family_code(words) or asks_kin_for_code(words) or _BARE_CODE.search(plain):
        return FAMILY_LINE
    if family_side(words) == STRANGE:
        return FAMILY_LINE
    if _WHICH_DATA.search(plain):
        return MY_DATA
    if is_asking(words):
        return ""
    if _ABOUT_DATA.search(plain):
        return MY_DATA
    return REGISTRATION if asks_to_register(words) else ""


def asks_of_report(words: str) -> bool:
    """Whether somebody who looks after their data asks what becomes of their report: "klo ditarik laporan sy gmn?"."""
    return is_asking(words) and _OF_REPORT.search(plain_words(words)) is not None


def wants_part_gone(words: str) -> bool:
    """Whether only a photo, a file or a message is to go: "hapus satu foto aja"."""
    return _A_PART.search(plain_words(words)) is not None


def asks_to_register(words: str) -> bool:
    """Whether somebody wants to be registered here: "sy mau daftar", "sanes wangsul, ajeng ndaftar", "ndaftar"."""
    if is_asking(words) or _OF_MANY.search(plain_words(words)):
        return False
    said = re.sub(r"[.,;!?\n]+", " , ", words)
    clauses = [plain_words(each).split() for each in said.split(" , ")]
    return any(_is_registering(clause) for clause in clauses if clause)


def family_side(words: str) -> str:
    """What somebody wants of the family line who speaks of it; nothing where only its name is said."""
    plain = plain_words(words)
    if "kod" in plain and _STRANGE_CODE.search(words):
        return STRANGE
    if _WHAT_CODE.search(plain):
        return WHAT_IS
    if asks_kin_for_code(words) or _JOINS.search(plain):
        return HOW_TO_GET
    if asks_for_family_code(words) or _FOR_THEM_TO_FOLLOW.search(plain):
        return LET_FOLLOW
    return HOW_TO_GET if _TO_FOLLOW_THEM.search(plain) else ""


def tells_family_side(words: str) -> bool:
    return family_side(words) != ""


def is_for_family_line(words: str) -> bool:
    """Whether somebody asks for the family line, or tells of one who is in touch, so that nobody is missed."""
    plain = plain_words(words)
    if _SILENT.search(plain):
        return False
    return _BARE_CODE.search(plain) is not None or _IN_TOUCH.search(plain) is not None


def asks_to_follow_kin(words: str) -> bool:
    """Whether somebody wants to hear of one of their own who is in touch: "sy mertuanya, mau ikutan dikabari"."""
    plain = plain_words(words)
    is_of_kin = re.search(rf"\b(?:{KIN}|{KIN_ENGLISH})(?:ku|nya|e)?\b", plain) is not None
    return is_of_kin and _TO_BE_TOLD.search(plain) is not None and _SILENT.search(plain) is None


def asks_for_family_code(words: str) -> bool:
    """Whether the one a report is about, or who wrote it, wants a code by which the family can follow it."""
    return _FOR_KIN.search(plain_words(words)) is not None and not asks_kin_for_code(words)


def asks_kin_for_code(words: str) -> bool:
    """Whether a relative wants to know how to get such a code: "gimana caranya minta kode ke istri saya"."""
    plain = plain_words(words)
    is_lacking = not _HAS_ONE.search(plain) and (is_asking(words) or "cara" in plain)
    return is_lacking and _OF_KIN.search(plain) is not None


def mends_own_data(words: str) -> bool:
    """Whether words say what is wrong with a fact kept of oneself, before anything of the kind is shown."""
    mended = read_correction(words)
    return mended is not None and not is_asking(words)


def _is_registering(clause: list[str]) -> bool:
    text = " ".join(clause)
    found = _TO_REGISTER.search(text)
    if found is None:
        return False
    before, after = text[: found.start()].split(), text[found.end() :].split()
    if _OTHERWISE & set(before[-_NEAR:]) or _ELSEWHERE & set(after[:_NEAR]):
        return False
    return bool(_WISHING & set(before)) or len(clause) <= _SHORTEST_WISH
