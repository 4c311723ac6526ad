"""Hears the wish to stop, "stop", "jgn kirim pesan lg", and to stop what was asked for: "jgn dihapus", "ga jadi"."""

import re

from bot.domain.catalogue.words import plain_words

_MOST_WORDS = 8
_LEAD = r"(?:(?:tolong|tlg|mohon|please|pls|plis|ok|oke|ya|maaf|kita) )*"
_TAIL = (
    r"(?: (?:dulu|dl|dlu|aja|saja|sj|ya|yah|deh|disini|di sini|sekarang|skrg|pak|bu|mbak|mba|mas|kak|min|bot|please|"
    r"pls|now|all|semua|riyin|heula|makasih))*"
)
_STOP = re.compile(
    rf"{_LEAD}(?:stop|setop|stopp+|berhenti|brhenti|hentikan|unsubscribe|kendel|mandeg|mandheg|eureun){_TAIL}"
)
_NOT = (
    r"(?:jangan|jgn|jngn|jgan|ga usah|gak usah|gausah|g usah|tidak usah|tdk usah|stop|berhenti|ojo|ampun|ulah|tong|"
    r"don t|dont|do not)"
)
_WRITE = (
    r"(?:kirim|kirimi|krm|ngirim|mengirim|kirimin|chat|chatting|ngechat|wa|ngewa|sms|hubungi|menghubungi|tulis|nulis|"
    r"balas|bales|message|messaging|send|sending|text|texting|write|writing|contact)"
)
_WHAT = (
    r"(?: (?:pesan|pesen|psn|wa|chat|sms|saya|sy|aku|ke|me|my|to|messages?|texts?|apa|apapun|apa2|this|phone|number))*"
)
_NO_MORE = re.compile(rf"{_LEAD}{_NOT} {_WRITE}{_WHAT}(?: (?:lagi|lg|maning|malih|deui|anymore|again|any more)){_TAIL}")

_ERASE = (
    r"(?:di ?)?(?:me|ng|nga|m)?(?:h?apus|busak|pupus|padam|delete|deleted|deleting|erase|erased|erasing|remove|removed|"
    r"wipe|wiped|ilangin|hilangkan|hilangin|buang)(?:in|kan|ken|keun|en|no|an)?"
)
_NEVER = (
    r"(?:jangan|jgn|jngn|jgan|jng|jan|ojo|ojok|aja|ampun|ulah|tong|tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|ndak|ora|"
    r"mboten|teu|moal|batal|batalkan|batalin|batalno|urung|wurung|bolay|bolaykeun|stop|cancel|undo|don t|dont|do not|"
    r"never|not|berhenti|hentikan)"
)
_KEEP = re.compile(
    rf"\b{_NEVER}(?: (?:jadi|sido|sida|estu|usah|perlu|sampai|mau|dulu|to|be|the|my|please|pernah|di|proses|permintaan|"
    rf"request|data|datanya|akun|semua|semuanya|all|everything|tolong|heula|riyin))* (?:{_ERASE}|pengh?apusan\w*|"
    r"deletion|erasure)\b"
    r"|^(?:(?:tolong|tlg|please|pls) )?(?:keep|simpan|simpen) (?:\w+ )?(?:data|account|akun|semua\w*|everything)\b"
)
_WHY_NOT = re.compile(r"\b(?:kenapa|knp|napa|mengapa|kok|kapan|why|when|naha|kunaon|geneya)\b")
_NOT_AFTER_ALL = re.compile(
    r"(?:(?:tolong|tlg|mohon|please|pls|eh|maaf|aduh|kak|mbak|mba|mas|pak|bu|no|tidak|gak|ga|itu|tadi|yang|yg) )*"
    r"(?:(?:jangan|jgn|jng|tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|ndak|ora|mboten|teu|ulah|ojo)"
    r"(?: (?:jadi|sido|sida|estu|janten))+|(?:ga|gak|nggak)jadi|"
    r"batal|batalkan|batalin|batalno|urung|wurung|bolay|jangan|jgn|ojo|ulah|"
    r"cancel(?: (?:it|that))?|undo|changed my mind|i changed my mind|berubah pikiran)"
    r"(?: (?:dulu|ya|yah|deh|aja|saja|kak|mbak|mba|mas|pak|bu|please|tolong|itu|tadi|semua|semuanya|dong|kok|lah))*"
)

_ANEW = re.compile(
    r"(?:(?:tolong|tlg|bisa|boleh|mau|pengen|eh|aku|saya|sy|kita|can|could|i|we|please|salah|tadi|td|itu|"
    r"want|to|let s) )*"
    r"(?:ng|di|meng|m)?(?:ulang|ulangi|ulangin|baleni|balen[ie]|mbaleni|mulai|wiwiti|mimitian|start|begin|restart|redo)"
    r"(?:in|an|nya)?(?: (?:lagi|maning|malih|deui|again|over))?(?: (?:dari|seko|saking|ti|from) "
    r"(?:awal|depan|nol|mula|ngarep|mimiti|the beginning|the start|scratch))?"
    r"(?: (?:bisa|boleh|dong|ya|yah|ga|gak|nggak|tidak|kak|mbak|mas|pak|bu|min|aja|deh|saja|please))*"
)
_FROM_THE_START = re.compile(
    r"awal|ulang|depan|nol|mula\b|ngarep|mimiti\b|bale?n|beginning|from the start|scratch|over|redo|restart"
)


def wants_to_begin_anew(words: str) -> bool:
    """Whether somebody wants what goes on to begin again: "ulang dari awal bisa ga"."""
    return _FROM_THE_START.search(plain_words(words)) is not None and _is_whole(_ANEW, words)


def wants_to_stop(words: str) -> bool:
    """Whether somebody wants what goes on to end; a question may have its own meaning for that word."""
    return _is_whole(_STOP, words)


def wants_no_messages(words: str) -> bool:
    """Whether somebody asks not to be written to any more."""
    return _is_whole(_NO_MORE, words)


def keeps_all(words: str) -> bool:
    """Whether somebody says that nothing is to be erased: "tolong jgn dihapus", "batalkan penghapusan"."""
    plain = plain_words(words.replace("'", " "))
    return _KEEP.search(plain) is not None and _WHY_NOT.search(plain) is None


def takes_wish_back(words: str) -> bool:
    """Whether a message only takes back what was asked for, whatever that was: "ga jadi", "jangan jadi", "batal"."""
    return _is_whole(_NOT_AFTER_ALL, words)


def _is_whole(pattern: re.Pattern[str], words: str) -> bool:
    plain = plain_words(words)
    return len(plain.split()) <= _MOST_WORDS and pattern.fullmatch(plain) is not None
