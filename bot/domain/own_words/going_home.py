"""Hears that somebody wants to go home, whatever else they tell: "gaji belum dibayar, kulo kepengin wangsul"."""

import re

from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.whose import KIN, KIN_ENGLISH, OWN

_WANTING = frozenset(
    listed(
        "mau mo mw pengen pengin pingin pengn pngn pgn pgen pingen ingin kepengin kepengen kepingin arep arepe ajeng "
        "badhe bade rek hayang hyg hoyong palay pelay want wanna wants need wish minta nyuwun menta nyungkeun "
        "nyuhunkeun tolong tolongin tulung tulungan tulungi bantu bantosan bantuin help please pls gimana gmn "
        "bagaimana kumaha piye pripun how cara carane carana bisa saged tiasa can sono kangen miss"
    )
)
_GOING = frozenset(listed("pulang plg plng mulih muleh moleh mantuk wangsul uih mulang mudik muih"))
_TURNING = frozenset(listed("balik bali mbalik kembali return back"))  # these say where as well
_THERE = frozenset(
    listed(
        "indonesia indo ri kampung kampong kmpng desa ndeso lembur rumah omah griya griyo jawa tanah negara negeri home"
    )
)
_BEING_SENT = re.compile(
    r"\b(di|dipun |pun )?(pulang|ulih|mulih|muleh|wangsul|uih)(kan|in|keun|no|ake|aken)\b|"
    r"\b(kepulang|pemulang)an|repatriat|repatriasi|"
    r"\b(send|sent|get|bring|fly|flown|go|going|come|return) (me |us )?(back )?home\b"
)
_REMOVAL = re.compile(
    r"\b(?:di|dipun )?(?:pulangkan|pulangin|deportasi|deport|jemput|susul|kirim balik|antar ke bandara)\b"
    r"|\bdisuruh (?:pulang|mulih|wangsul)\b|\b(?:send|sent|deport|take|fly) (?:me|us)\b"
)
_SOON = re.compile(
    r"\b(?:besok|bsk|besuk|lusa|hari ini|nanti|malam ini|sekarang|skrg|sesuk|mbenjing|enjing|isukan|enjingan|tomorrow|"
    r"today|tonight|now)\b"
)
_BY_WHOM = re.compile(
    r"\b(?:majikan|agen|agensi|agency|agent|bos|boss|juragan|dunungan|employer|disuruh|dipaksa|forced)\b"
)
_AGAINST_WILL = re.compile(
    r"\b(?:takut|tkt|wedi|ajrih|sieun|dipaksa|paksa|maksa|ga mau|gak mau|tidak mau|nggak mau|ora gelem|mboten purun|"
    r"teu hoyong|mendesak|disuruh|scared|afraid|forced|dont want)\b"
)
_BRINGING = re.compile(
    r"\b(?:memulang|mulang|mulih|mantuk|ngawangsul)(?:kan|in|ken|keun|aken|ake|ke|no|na)\b"
    rf"(?: \w+)? (?:{KIN})(?:ku|e)?\b"
    rf"|\b(?:send|get|bring|fly) my (?:\w+ )?(?:{KIN_ENGLISH}) (?:back )?home\b"
)
_THEM = rf"(?:(?:{KIN})(?:ku|e|nya)?|dia|mereka|him|her|them)"
_HOMEWARD = "pulang|plg|mulih|muleh|balik|wangsul|uih|mulang|kembali|home"
_TAKING = "(?:mem|ng|m)?bawa(?:in|kan)?|bw|gawa|nggawa|nyandak|bring|take|get"
_SENDING_HOME = "(?:me)?(?:m?ulang|ulih|mulih)(?:kan|in|ken|keun|aken|ake)"
_BRINGING_THEM = re.compile(
    rf"\b(?:{_TAKING}) (?:{_HOMEWARD})(?: \w+){{0,2}} {_THEM}\b"
    rf"|\b(?:{_TAKING})(?: \w+)? {_THEM}(?: \w+){{0,3}} (?:{_HOMEWARD})\b"
    rf"|\b(?:men)?jemput(?:in)?(?: \w+)? {_THEM}\b(?!(?: \w+){{0,3}} (?:sekolah|pasar|stasiun|terminal|kantor|les))"
    rf"|\b{_THEM}(?: \w+){{0,4}} (?:di|dipun )(?:pulang|ulih|mulih|wangsul|jemput)(?:kan|in|ken|keun|aken|ake)?\b"
    rf"|\bp?{_SENDING_HOME}(?: \w+)? {_THEM}\b"
)
_BRINGING_ME = re.compile(
    rf"\b(?:{_TAKING}|(?:men)?jemput(?:in)?|p?{_SENDING_HOME})(?: (?:{_HOMEWARD}))? (?:{OWN}|me|us)\b"
)
_CLAUSE = re.compile(r"[,.;!?\n]+")
# Who brings home one who has died does not ask for their own way home.
_BODY = r"(?:jenazah|jenasah|jasad|mayat|almarhum|almarhumah|layon|body|remains|coffin)\w*"
_BODY_HOME = re.compile(
    rf"\b(?:(?:mem|di)?(?:pulangkan|pulangin|bawa|kirim)|memulangkan|pemulangan|pulangnya|bring|send)"
    rf"(?: \w+){{0,2}} {_BODY}"
    rf"|\b{_BODY}(?: \w+){{0,3}} (?:(?:di|ke)?(?:pulang|bawa|kirim|jemput|wangsul|mulih|ulih)\w*|home)\b",
    re.IGNORECASE,
)
# What comes once they are back, or is over: "stlh pulang ada pelatihan apa".
_AFTER_HOME = re.compile(
    rf"\b(?:setelah|stlh|sesudah|stelah|habis|abis|sehabis|selepas|bakda|sakbare|sanggeus|saatos|after)(?: \w+)? "
    rf"(?:{_HOMEWARD})\b",
    re.IGNORECASE,
)
# This service by its name: "mau pasang qr pulang".
_OUR_NAME = re.compile(
    r"\b(?:qr|kode|link|tautan|brosur|poster|stiker|selebaran|aplikasi|app|bot|layanan|chat|nomor|nomer|dari) pulang\b",
    re.IGNORECASE,
)
_NO_WORD_OF_GOING = re.compile(
    rf"\b(?:kabar|khabar|wartos|info|berita|kepastian|kejelasan|news|word)(?:nya)? (?:\w+ )?"
    rf"(?:bila|kapan|kpn|kapankah|iraha|when)\b(?: \w+){{0,3}} (?:{_HOMEWARD}|dipulang\w*|dideportasi|dihantar|keluar|"
    r"bebas|dibebas\w*|released|go)\b"
)
_HOMEWARD_SUNDANESE = frozenset(listed("hayang hyg hoyong palay rek kuring urang abdi"))
_NEVER = frozenset(
    listed(
        "tidak tdk tak gak ga gk nggak enggak belum jangan mboten boten ora ra durung teu henteu moal embung alim not "
        "dont never cant no"
    )
)
_OTHERWISE = frozenset(listed("kerja kantor kampus sekolah kuliah gawe malam bengi peuting telat work school office"))
_LEAVE = frozenset(("cuti", "leave"))
_NEAR = 5


def brings_home(text: str) -> bool:
    """Whether somebody wants one of their own brought home."""
    clauses = [plain_words(each) for each in _CLAUSE.split(text)]
    found = [each for each in clauses if _BRINGING.search(each) or _BRINGING_THEM.search(each)]
    return any(not _NEVER & set(each.split()) and not _BRINGING_ME.search(each) for each in found)


def waits_to_go_home(words: str) -> bool:
    """Whether what there is no news of is when somebody may go: "sudah 2 bulan, tak ada kabar bila balik"."""
    return _NO_WORD_OF_GOING.search(plain_words(words)) is not None


def wants_home(text: str) -> bool:
    """Whether the words ask for the way home; coming home from work, or not wanting to, does not."""
    text = _OUR_NAME.sub(" ", _AFTER_HOME.sub(" ", _BODY_HOME.sub(" ", text)))
    plain = plain_words(text)
    words = plain.split()
    if brings_home(text):
        return True
    if _LEAVE & set(words):
        return False  # for a while: what leave is owed, and who pays the way
    if (_BEING_SENT.search(plain) or _BRINGING.search(plain)) and not _NEVER & set(words):
        return True
    for place, word in enumerate(words):
        before, after = words[max(0, place - _NEAR) : place], words[place + 1 : place + _NEAR]
        is_wanted = bool(_WANTING & set(before)) and not _NEVER & set(before)
        is_there = bool(_THERE & set(after)) or (word == "balik" and bool(_HOMEWARD_SUNDANESE & set(before)))
        if is_wanted and (word in _GOING or (word in _TURNING and is_there)) and not _OTHERWISE & set(after[:1]):
            return True
    return len(words) <= 1 and bool(_GOING & set(words))


def is_removed_soon(words: str) -> bool:
    """Whether somebody is to be sent home in hours against their will: "besok agen jemput sy, sy takut"."""
    plain = plain_words(words)
    return all(each.search(plain) for each in (_SOON, _REMOVAL, _BY_WHOM, _AGAINST_WILL))
