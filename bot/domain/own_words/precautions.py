"""Words of what might happen some day, which are only the reason for a calm wish: such a wish is no cry for help."""

import re

from bot.domain.catalogue.words import plain_words

_WANT = "(?:mau|mo|ingin|pengen|pengin|bisa|boleh|minta|tolong|cara|gimana|arep|badhe|bade|hoyong|want|can|need)"
_KEEP = "simpan|simpenin|simpankan|menyimpan|nyimpan|simpen|nyimpen|nyimpenan|nitip|titip|titipkan|keep|save|store"
_PROOF = (
    "(?:bukti|buktinya|foto|fotonya|foto2|poto|potonya|video|kontrak|slip|berkas|dokumen|surat|chat|rekaman|evidence|"
    "proof|proofs|photo|photos|picture|pictures|contract|payslip|documents?|papers?)"
)
_ASKS_TO_KEEP = re.compile(
    rf"\b(?:{_WANT}|cuma|cuman|cm|hanya|just)(?: \w+){{0,2}} (?:{_KEEP})(?: \w+){{0,2}} {_PROOF}\b"
)

# What opens a thing that has not happened; "sudah" or a bare "hp diambil" does not.
_SHOULD = (
    r"(?:(?:buat|untuk|utk|bwt|sebagai|kanggo)\s+)?(?:takut\w*|khawatir|kuatir|wedi|sieun|ajrih|sebelum|sblm|sebelom|"
    r"before|afraid|in case|if|when|kalau|kalo|klo|kl|kalok|misal\w*|seandainya|andai|umpama|siapa (?:tahu|tau)|"
    r"jaga2|jaga[ -]jaga|lek|nek|yen|menawi|lamun|upami|bilih)"
)
_BETWEEN = (
    r"(?:saya|sy|aku|ku|gw|gue|kula|kulo|abdi|i|nanti|ntar|nnti|tiba2|tiba[ -]tiba|suatu|waktu|keburu|bakal|akan|bisa|"
    r"malah|my|me|is|are|gets?|will|the|it|lagi|ini|itu|sampai|sampe|ada|that)"
)
_BY = r"(?:(?:sama|sm|ama|oleh|dari|karo|ku|kalih|by)\s+)?"
_WHO = (
    r"(?:majikan\w*|bos\w*|boss|juragan\w*|dunungan\w*|tuan|nyonya|madam|agen\w*|mandor|dia|mereka|orang|employer|"
    r"agent|they|he|she)"
)
_PHONE = r"(?:hp|hape|handphone|ponsel|telepon|telpon|phone)(?:ku|nya|ne|na)?"
_TAKEN = (
    r"(?:(?:di|ke|ng|nge|ny|me|mem|men)?(?:ambil|sita|rampas|rebut|periksa|priksa|cek|check|geledah|razia|buka|hapus|"
    r"reset|tahan|jual|banting|rusak|pecah|hilang|ilang|curi|copet|buang|kunci|minta|jaluk|candak|cokot)(?:nya|in|i)?|"
    r"takes?|taken|confiscated?|checks?|checked|lost|broken|stolen|searched)"
)
_OPENED = rf"\b(?:{_SHOULD}[\s,]+)+(?:{_BETWEEN}\s+)*"
_FEAR_FOR_PHONE = re.compile(
    rf"{_OPENED}{_PHONE}\s+(?:{_BETWEEN}\s+)*{_TAKEN}\b(?:\s+{_BY}{_WHO}\b(?:\s+(?:saya|sy|aku)\b)?)?"
    rf"|{_OPENED}{_WHO}\s+(?:{_BETWEEN}\s+)*{_TAKEN}\s+(?:{_BETWEEN}\s+)*{_PHONE}\b",
    re.IGNORECASE,
)

_OFTEN = r"(?:kabar\w*|tiap|tiap2|setiap|saben|unggal|rutin|berkala|harian|daily|every|regularly|once)"
_ASKS_TO_BE_ASKED = re.compile(
    rf"\b{_WANT}(?: \w+){{0,3}} (?:di|ke|nga)?(?:tanya|tanyain|tanyai|tanyakan|takoni|takokake|taros|taroskeun|sapa|"
    rf"hubungi|kontak|kabarin|kabari|cek|check|ask|text)(?: \w+){{0,2}} {_OFTEN}\b"
    rf"|\b{_WANT}(?: \w+){{0,2}} {_OFTEN}(?: \w+){{0,2}} (?:di|ke|nga)(?:tanya|sapa|hubungi|kontak|cek|takoni|taros)"
)
_SHOULD_I_VANISH = re.compile(
    rf"{_OPENED}(?:(?:ng|meng)?(?:hilang|ilang)|ical|leungit|kenapa2|kenapa[ -](?:ke)?napa|knp2|knp[ -]knp|"
    r"napa[ -]napa|ada apa[ -]apa|gak? ada kabar|tidak ada kabar|ga bales|gak bales|tidak balas|disappear|"
    r"go missing|go silent)\b"
    r"(?:[\s,]+(?:biar|supaya|agar|so)?\s*(?:ada|ono|aya)?\s*(?:yg|yang|sing|nu|somebody|someone)\s+"
    r"(?:nyari|nyariin|mencari|cari|nggoleki|neangan|tahu|tau|ngerti|looks?|knows?)(?:\s+(?:saya|sy|aku|for me))?)?",
    re.IGNORECASE,
)

_FLYING = re.compile(r"\b(?:pesawat|terbang|penerbangan|bandara|flight|fly|flying|plane|mabur|ngapung)\b")
_FIRST = r"(?:(?:baru|ini)\s+)?(?:pertama(?:\s+kali|2x)?(?:nya)?|pisanan|first time|first)"
_FLY = r"(?:naik|numpak|nitih|naek|on|of|a|the|by|flying|terbang|pesawat|kapal terbang|plane|flight|di|bandara|airport)"
_NERVOUS = r"(?:takut+|deg[ -]?degan|grogi|gugup|bingung|was[ -]was|wedi|sieun|ajrih|nervous|scared|afraid)"
_COMPANION = (
    r"(?:di|nge|me|men)?(?:kawal|temani|temenin|temeni|teman[ia]n?|dampingi|pandu|bimbing|tuntun|kancani|baturan|"
    r"accompan(?:y|ied))(?:in)?"
)
_NERVES = re.compile(
    rf"\b(?:{_FIRST}\s+)?(?:{_FLY}\s+)+(?:{_FIRST}[\s,]+)?(?:saya\s+|aku\s+|sy\s+|jadi\s+|agak\s+)*{_NERVOUS}\b"
    rf"|\b{_NERVOUS}\s+(?:(?:{_FIRST}|{_FLY})\b\s*)+"
    rf"|\b(?:tolong|tlg|tulung|mohon|minta|bisa|boleh|mau|pengen|pengin|ingin|please|nyuwun|can|be)\s+(?:(?:saya|aku|"
    rf"sy|be|you)"
    rf"\s+)*{_COMPANION}\b(?!\s+{_BY}{_WHO})",
    re.IGNORECASE,
)

_ON_THE_WAY = re.compile(
    r"\b(?:perjalanan|berangkat|keberangkatan|terbang|pesawat|penerbangan|flight|journey|trip|flying|mabur)\b"
)
_COMPANY = re.compile(
    rf"\b{_WANT} (?:\w+ ){{0,3}}(?:{_COMPANION}|(?:di)?(?:tanya|tanyain|tanyai|kabari|kabarin|cek)(?: \w+)? kabar\w*|"
    r"dipantau|check(?:ed)? on)\b"
)
_OTHERWISE = re.compile(
    rf"\b{_WHO} (?:\w+ )?{_WANT}\b|"
    r"\b(?:berkas|dokumen|surat\w*|paspor|visa|syarat\w*|papers?|documents?)\b"
)

_OF_BODY = re.compile(
    r"\b(?:baju|bju|celana|pakaian|pakean|klambi|kelambi|sandhangan|acuk|calana|daster|kerudung|jilbab|seprai|sprei|"
    r"selimut|handuk|kain|kondom|sperma|mani|mandi|adus|siram|ibak|cebok|nyuci|cuci|dicuci|clothes?|clothing|dress|"
    r"underwear|sheets?|shower\w*|bath\w*|wash\w*|condom|semen)(?:ku|nya|ne|na|e)?\b"
)

_WOUNDS = re.compile(
    r"\b(?:luka\w*|memar\w*|lebam\w*|lebem\w*|bengkak\w*|bonyok|babak belur|bekas (?:pukul\w*|tampar\w*|siksa\w*)|"
    r"visum|tatu(?:ne|ku)?|raheut\w*|bilur\w*|wound\w*|bruise\w*|injur\w*|"
    r"di ?apa ?(?:2|apa)(?:in|kan|ke|no)?|kenapa ?(?:2|napa)|kunanaon|happens to me|ngancem\w*|ancam\w*|diancam\w*|"
    r"threat\w*)\b"
)

# Beside any of these nothing is left out: a cry is judged as it was written.
_THREAT = re.compile(
    r"bunuh|pateni|paehan|pukul|gebuk|siksa|aniaya|tampar|ancam|ngancem|kurung|dikunci|kunciin|sekap|perkosa|leceh|"
    r"dijual|culik|darah|luka|kabur|disiram|dicekik|kill|beat|beaten|hits?\b|hurt|threat|rape|locked|sold|bleed"
)


def asks_to_keep(words: str) -> bool:
    """Whether somebody wants a photo or paper kept, which is no answer to any question about trouble."""
    return _ASKS_TO_KEEP.search(plain_words(words)) is not None


def tells_of_body(words: str) -> bool:
    """Whether clothes, washing or the like are told of, which no box for photos and papers can keep."""
    return _OF_BODY.search(plain_words(words)) is not None


def shows_wounds(words: str) -> bool:
    """Whether what is to be kept are wounds, or is kept in fear of somebody: such a one is asked who did it."""
    return _WOUNDS.search(plain_words(words)) is not None


_FLIES = re.compile(
    r"^(?:\w+ ){0,3}?(?:besok|besuk|sesuk|enjing|lusa|nanti malam|minggu depan|tomorrow)(?: \w+){0,3}? (?:saya|sy|"
    r"aku|kula|abdi|i)"
    r"(?: \w+){0,2}? (?:terbang|berangkat|mabur|angkat|fly|leave)\b"
    r"|^(?:\w+ ){0,3}?(?:saya|sy|aku|kula|abdi|i)(?: \w+){0,2}? (?:terbang|berangkat|fly)(?: \w+){0,2}? "
    r"(?:besok|besuk|sesuk|lusa|nanti malam|minggu depan|tomorrow)\b"
)


def flies_soon(words: str) -> bool:
    """Whether the writer is about to leave: who is to be told then is asked about, and nobody is missing."""
    return _FLIES.search(plain_words(words)) is not None


def wants_company(words: str) -> bool:
    """Whether somebody wants us with them on the way: "mau ditanya kabar pas perjalanan".

    Papers are another matter, and so is being taken along by somebody.
    """
    plain = plain_words(words)
    is_on_way = _ON_THE_WAY.search(plain) is not None and _COMPANY.search(plain) is not None
    return is_on_way and _OTHERWISE.search(plain) is None


def without_precaution(words: str) -> str:
    """The words without the reason for such a wish; whatever else they tell is left, and is judged for itself.

    A phone that may be taken has not been taken, who wants to be asked daily in case they vanish is there, and who is
    afraid of a first flight is locked in nowhere.
    """
    plain = plain_words(words)
    if _THREAT.search(plain):
        return words
    if asks_to_keep(words):
        return _FEAR_FOR_PHONE.sub(" ", words)
    if _ASKS_TO_BE_ASKED.search(plain):
        return _SHOULD_I_VANISH.sub(" ", words)
    return _NERVES.sub(" ", words) if _FLYING.search(plain) else words
