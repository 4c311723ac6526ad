"""Hears that somebody can no longer get at what was written here: the code or PIN is lost, or the phone."""

import re

from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.whose import KIN, KIN_ENGLISH, OWN

_KEY = r"(?:kode\w*|pin|pinnya|pinku|codes?|no(?:mor|mer)? (?:laporan|tiket)\w*)"
_GONE = (
    r"(?:hilang|ilang|ical|leungit|musna|lupa|lali|supe|poho|kesupen|hilap|kehapus|terhapus|dihapus|kebuang|dibuang|"
    r"basah|sobek|luntur|rusak|kena air|tidak ada|ga ada|gak ada|gk ada|ora ono|mboten wonten|teu aya|"
    r"(?:tidak|tdk|ga|gak|gk|ndak|ora|teu) (?:punya|ingat|inget|simpan|nyimpan|nyatat|catat|kesimpen|kesimpan|gaduh|"
    r"boga|duwe)|lost|gone|forgot\w*|missing|"
    r"(?:dont|don t|do not|didnt|didn t|cant|can t) (?:have|remember|save|find))"
)
_WITHOUT = (
    r"(?:lupa|lali|supe|poho|kesupen|hilap|kehilangan|kelangan|kaleungitan|lost|forgot\w*|"
    r"(?:tidak|tdk|ga|gak|gk|ndak|ora|teu) (?:punya|ingat|inget|simpan|nyimpan|nyatat|catat|ada|gaduh|boga|duwe)|"
    r"(?:dont|don t|do not|didnt|didn t|cant|can t) (?:have|remember|save|find))"
)
_PHONE = r"(?:hp|hape|handphone|ponsel|telepon|telpon|phone|nomor|nomer|no|akun|wa|whatsapp|telegram)"
_PHONE_GONE = (
    r"(?:rusak|hilang|ilang|ical|leungit|dicuri|dicopet|kecemplung|pecah|mati|ganti|baru|reset|direset|kereset|"
    r"ke reset|dijual|ruksak|broken|broke|lost|stolen|new|changed|dead)"
)
_TAKEN = (
    r"(?:di ?(?:ambil|sita|rampas|minta|tahan|bawa|rebut|kembali\w*|balik\w*|jupuk|candak|cokot)|taken|confiscated)"
)
_CHAT = (
    r"(?:chat\w*|cet|ngobrol\w*|obrolan\w*|omongan\w*|percakapan\w*|laporan\w*|lapor|akun\w*|di sini|disini|sini|"
    r"masuk lagi|buka lagi|lanjut\w*|conversation|report|account|log ?in|continue)"
)
_LOST = re.compile(
    rf"\b{_KEY}(?: \w+){{0,3}} {_GONE}\b|\b{_WITHOUT}(?: (?:sama|my|the|our|ambek|karo))? {_KEY}\b"
    rf"|\b{_PHONE}(?: \w+){{0,2}} {_PHONE_GONE}\b.*\b{_CHAT}\b|\b{_CHAT}\b.*\b{_PHONE}(?: \w+){{0,2}} {_PHONE_GONE}\b"
    # "HP besok diambil supervisor": nobody can go on from it then.
    rf"|\b{_PHONE}(?: \w+){{0,4}} {_TAKEN}(?: \w+){{0,4}} (?:gimana|gmn|bagaimana|lanjut\w*|caranya|piye|pripun|"
    rf"kumaha|how)\b"
    rf"|\b{_PHONE}(?: \w+){{0,2}} (?:{_PHONE_GONE}|{_TAKEN})(?: \w+)? (?:gimana|gmn|bagaimana|piye|pripun|kumaha)\b"
    rf"|\b(?:ganti|tukar|new|changed my|lost my|broke my) {_PHONE}\b.*\b{_CHAT}\b"
    r"|\b(?:buka|bukak|muka|masuk|lihat|balik|kembali|open|get back)(?: \w+){0,3} "
    r"(?:chat|obrolan|percakapan|laporan|conversation)\w*(?: \w+){0,2} "
    r"(?:lama|dulu|kemarin|kmrn|sebelumnya|old|before)\b"
)
# "Nomor hp saya ganti, yang lama mati", "i want to change my phone number": of their own, not of another's.
_NEW_NUMBER = re.compile(
    rf"\b(?:nomor|nomer|no) (?:(?:hp|wa|telp\w*|telepon|telpon) )?(?:ku|(?:{OWN}))(?: \w+){{0,2}} (?:di)?(?:ganti|"
    rf"ubah|baru)\b"
    rf"|\b(?:ganti|ngganti|mengganti|ubah|update) (?:nomor|nomer|no) (?:hp|wa|telp\w*|telepon|telpon)(?: (?:{OWN}|di "
    rf"data))?\b"
    r"|\b(?:change|update) my (?:phone )?number\b|\bmy new (?:phone )?number\b"
)
_GOING = re.compile(
    rf"\b{_PHONE}(?: \w+){{0,3}} (?:mau|akan|bakal|besok|nanti|ntar|bentar lagi|arep|badhe|bade)(?: \w+)? {_TAKEN}\b"
)
_OF_KIN = re.compile(rf"\b(?:{KIN}|{KIN_ENGLISH})\b")
_OTHERS_CODE = re.compile(r"\b(?:otp|sms|bank|atm|rekening|paspor|visa|booking|pos|kunci|google|email|facebook|fb)\b")


def tells_of_lost_keys(words: str) -> bool:
    """Whether what opens a report is gone: "kode nya hilang, kertasnya kena air", "hp rusak, gmn buka chat nya"."""
    plain = plain_words(words)
    is_new_number = _NEW_NUMBER.search(plain) is not None and _OF_KIN.search(plain) is None
    return (is_new_number or _LOST.search(plain) is not None) and _OTHERS_CODE.search(plain) is None


def phone_is_going(words: str) -> bool:
    """Whether the telephone is about to be taken away: "hp mau disita 5 menit lagi"."""
    return _GOING.search(plain_words(words)) is not None
