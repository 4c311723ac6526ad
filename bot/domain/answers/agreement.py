"""Yes or no with more words around it; what might mean the opposite is left unread."""

import re
from collections.abc import Callable

from bot.domain.answers.wording import listed, plain, tokens

_COURTESY = frozenset(
    listed(
        "la lah laa kak kakak ka mbak mb mba mas mz pak pk bapak bu ibu buk bund bunda min admin gan bang "
        "bg abang kang akang teh teteh aa neng nyi sis bro sir madam maam mam miss please pls dong donk deh "
        "sih kok da ah atuh mah euy tah ya yah yo nggih ning nun cak yuk bos boss gus pa mbok makasih terimakasih "
        "suwun nuhun thanks thank you bgt banget sanget pisan saja aja mawon wae"
    )
)
_SURE = frozenset(
    listed("iya iyo iyes yes yup yep nggih nggeh inggih njih enggih sumuhun muhun enya enggi engghi betul")
)
_TURNED = frozenset(
    listed(
        "tidak tdk tak nggak enggak gak ga ndak kagak bukan belum blm mboten boten ora ra ndak dereng "
        "durung henteu teu moal acan can bunten bhunten enja ta no not never nope dont jangan ojo ulah tapi "
        "tetapi but nanging mung kayak kayaknya mungkin maybe perhaps mbok menawi menawa kadang kadangkala "
        "sometimes panginten meureun entah kurang aman baik sehat safe fine ok oke slamet selamat wilujeng "
        "waras cageur saras gimana bagaimana pripun kumaha kapan apa opo naon nopo why what masalah problem "
        "papa"
    )
)
# What stands around a yes to an offer; anything else may ask for something else.
_WILLING = frozenset(
    listed(
        "mau mw mo pengin pengen ingin pingin arep kersa badhe bade hayang hoyong palay hayu ayo yuk boleh angsal "
        "kenging lanjut lanjutkan teruskan gas gaskeun gasken ayuk cus sip want sure please coba tolong tulung bantu "
        "bantuin tentu jelas pasti siap oke ok okey setuju silakan monggo mangga saya sy aku ku kula kulo abdi kami i "
        "me we would like to do it that itu iku niku eta ini dulu dulunya sekarang saiki ayeuna dong donk banget bgt "
        "juga yang yg lah nah wah oh o mari kita sudah semua dibantu bantuan help yes ya iya soal tentang catat "
        "dicatat mulai start go ahead"
    )
)
_LEAST_OF_TOPIC = 4  # letters of a word that is found again in what was offered
_SPELT = {
    **dict.fromkeys(("tdk", "tidk", "tdak"), "tidak"),
    **dict.fromkeys(("gk", "ngga", "engga", "nda", "nggk"), "gak"),
    "bkn": "bukan",
    "blm": "belum",
    "blum": "belum",
    "tau": "tahu",
    "tauk": "tahu",
    "gatau": "gak tahu",
    "gtau": "gak tahu",
    "idk": "i dont know",
    "g": "gak",
}
_PLEASE = frozenset(listed("tolong tlg tlong tulung tolongin bantu bantuin please pls"))
_AGREED = frozenset(listed("ya iya iyo iyes y yes yup ok oke okay boleh mau nggih nggeh inggih muhun enggi betul"))
# What is done to words and lists, and to nobody who needs to be saved.
_DOING = frozenset(
    listed(
        "cek dicek dicekin cekin ngecek check periksa diperiksa periksain priksa dipriksa catat dicatat catet dicatet "
        "catatkan lihat dilihat lihatin liat diliat jelasin dijelaskan dijelasin carikan dicarikan cariin proses "
        "diproses prosesnya lanjut dilanjut dilanjutkan lanjutkan daftarkan didaftarkan didaftarin daftarin simpan "
        "disimpan disimpen simpen diteruskan teruskan checked look up"
    )
)
_OPENS_YES = frozenset(
    listed(
        "ya iya iyo y yes yup yep sudah udah udh sdh sampun wis wes tos parantos geus ada punya wonten ono aya gaduh "
        "nggih nggeh inggih muhun enya enggi betul have has already"
    )
)
_OPENS_NO = frozenset(
    listed(
        "tidak tdk tak nggak enggak ngga gak ga ndak belum blm mboten boten ora durung dereng henteu teu acan can no "
        "not dont never havent"
    )
)
_DOUBT = frozenset(listed("tapi tp tetapi but nanging ngan tahu tau ngerti nyaho know sure yakin apa kenapa gimana"))
_SPOKEN_YES = re.compile(r"\b(?:he ?eh|ho ?oh|hee ?eh|yoi|iyap)\b")
_DRAWN_OUT_END = re.compile(r"([a-z])\1+$")  # "iyaa", "yess"
_PART = re.compile(r"[,.;!?\n]+")
_MOST_WORDS = 12


def read_agreement(text: str, meaning: Callable[[str], str | None]) -> str | None:
    """`yes`, `no` or `unknown`; `None` when the words say more than that, or could be turned round.

    meaning: what a whole message says, of those three or another word.
    "Tidak, saya di rumah" is a no; "tidak aman" is none: it may be the very danger that was asked about.
    """
    text = _SPOKEN_YES.sub("iya", plain(text))
    words = tokens(text)
    if not words or len(words) > _MOST_WORDS:
        return None
    whole = _said(words, meaning)
    if whole is not None:
        return whole
    parts = [tokens(part) for part in _PART.split(plain(text))]
    parts = [part for part in parts if part]
    first = _said(parts[0], meaning)
    if first is not None:
        others = [word for part in parts[1:] for word in part]
        if first == "yes" and set(others) & _TURNED:
            return None
        seconds = {_said(part, meaning) for part in parts[1:]} - {None, first}
        return None if seconds else first
    if words[0] in _SURE and not set(words[1:]) & _TURNED:
        return "yes"
    # "ya boleh", "oke mau": a yes twice over, unless it asks whether something may be done.
    is_agreed = bool(set(words) & _AGREED) and set(words) <= _AGREED | _COURTESY
    return "yes" if is_agreed and not text.rstrip().endswith("?") else None


def read_opening(text: str) -> str | None:
    """`yes` or `no` where words begin so and go on to tell more: "ya KTP Jakarta", "no i have not paid".

    For questions whose wrong answer harms nobody; words that might turn it round leave it unread.
    """
    words = [_SPELT.get(word, word) for word in tokens(text)]
    while len(words) > 1 and words[0] in _COURTESY and words[0] not in _OPENS_YES:
        words.pop(0)
    rest = set(words[1:])
    if not 1 < len(words) <= _MOST_WORDS or rest & _DOUBT or text.rstrip().endswith("?"):
        return None
    if words[0] in _OPENS_YES:
        return None if rest & _TURNED else "yes"
    return "no" if words[0] in _OPENS_NO else None


def agrees_with_please(text: str) -> bool:
    """Whether a yes is only made politer by the word that cries for help when it stands alone: "ya tolong"."""
    words = {_DRAWN_OUT_END.sub(r"\1", word) for word in tokens(text)}
    return bool(words & _PLEASE and words & _AGREED) and words <= _PLEASE | _AGREED | _COURTESY | _DOING


def asks_it_done(text: str) -> bool:
    """Whether somebody politely wants done what was offered: "ya tolong dicek"; nobody is in danger by that."""
    words = {_DRAWN_OUT_END.sub(r"\1", word) for word in tokens(text)}
    return bool(words & _PLEASE and words & _DOING) and words <= _PLEASE | _AGREED | _COURTESY | _DOING


def is_willing(text: str, offered: str) -> bool:
    """Whether words that hold a yes to an offer say nothing besides it.

    offered: what was offered, in the words of the question: "mau daftar" repeats one of them.
    """
    topic = plain(offered)
    return all(
        word in _WILLING
        or word.isdecimal()  # its place in the list
        or (word in _COURTESY and word != "kok")
        or (len(word) >= _LEAST_OF_TOPIC and word in topic)
        for word in tokens(text)
    )


def is_objection(text: str) -> bool:
    """Whether words turn something down, or wonder at it: "kok daftar"."""
    return bool(set(tokens(text)) & (_TURNED | {"kok", "salah", "ngapain", "napa", "loh", "lho"}))


def _said(words: list[str], meaning: Callable[[str], str | None]) -> str | None:
    """The meaning of words without what is said out of courtesy, and of words said twice."""
    once = [word for place, word in enumerate(words) if place == 0 or words[place - 1] != word]
    for wanted in (words, once):
        left = list(wanted)
        while left:
            said = meaning(" ".join(_SPELT.get(word, word) for word in left))
            said = said or meaning(" ".join(_DRAWN_OUT_END.sub(r"\1", word) for word in left))
            if said in ("yes", "no", "unknown"):
                return said
            if left[-1] in _COURTESY:
                left.pop()
            elif len(left) > 1 and left[0] in _COURTESY and left[0] not in ("ya", "ka", "pa"):
                left.pop(0)
            else:
                break
    return None
