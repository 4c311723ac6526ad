"""Words of somebody whose report was closed, and for whom nothing is over: "loh belum, dia pukul lagi"."""

import re

from bot.domain.catalogue.words import plain_words

_NOT_OVER = re.compile(
    r"\b(?:belum|blm|blum|durung|dereng|teu acan|tacan|can|not)(?: \w+){0,2} (?:selesai|beres|aman|rampung|kelar|"
    r"rengse|"
    r"tuntas|ditolong|dibantu|sembuh|dibayar|over|safe|finished|solved|done|yet|helped)\b"
    r"|^(?:(?:loh|lho|lah|eh|kok|tapi|maaf|mbak|pak|bu|kak|no|but) )+(?:belum|blm|durung|dereng|teu acan|not yet)\b|"
    r"^belum\b"
    r"|\b(?:di\w{3,}|me\w{3,}|ny\w{3,}|ng\w{3,}|pukul|mukul|datang|dateng|dtg|kambuh|sakit|takut|ancam|tampar|siksa|"
    r"gini|begini|"
    r"terjadi|kejadian|marah\w*|hilang|teka|dugi|gebug|nggebug|neunggeul|gering) (?:lagi|maneh|malih|deui)\b"
    r"|\b(?:masih|tasih|taksih|isih|still)(?: \w+){0,2} (?:di\w{4,}|sakit|takut|bahaya|terluka|luka|gering|lara|hit|"
    r"beaten|beats|"
    r"hurt|locked|afraid|scared|in danger|here|sama)\b"
    r"|\b(?:hits?|beats?|beating|hitting|came|comes|coming|hurts?|happened|happens|threatens?)(?: \w+){0,2} again\b"
)
_ENDED = (
    r"(?:(?:di|ke)?tutup\w*|selesai|selese|slesai|beres|rampung|kelar|rengse|tuntas|close[ds]?|finished|done|over|"
    r"solved)"
)
_SURPRISED = (
    r"(?:loh|lho|lah|eh|kok|ko|kenapa|knp|napa|ngapain|kunaon|naha|kena apa|ngopo|kenging menapa|gimana|gmn|maksud\w*|"
    r"siapa|tidak|tdk|gak|ga|gk|nggak|enggak|ndak|ora|mboten|henteu|teu|bukan|jangan|jgn|jan|ojo|sampun|aja|ulah|why|how|what|who|"
    r"not|dont|don t|do not|isnt|isn t|never)"
)
_UNENDED = re.compile(
    rf"\b{_SURPRISED}(?: \w+){{0,3}} {_ENDED}\b"
    rf"|\b{_ENDED}(?: \w+){{0,2}} (?:apanya|gimana|gmn|apa|apaan|kenapa|knp|sih|dari mana|why|how)\b"
    r"|\b(?:buka|bukak|dibuka|lanjut\w*|dilanjut\w*|terus(?:in|kan|no|keun)|diterus\w*|reopen|open|continue|keep)"
    r"(?: \w+){0,2} (?:lagi|maneh|malih|deui|laporan\w*|kasus\w*|perkara\w*|cari|nyari|mencari|pencarian\w*|again|"
    r"report|case|looking|searching)\b"
)
_STILL_OPEN = re.compile(
    r"\b(?:belum|belom|blm|blom|blum|lom|durung|dereng|urung|teu acan|tacan|acan)(?: \w+)*$"
    r"|\b(?:not|hasnt|hasn t|havent|haven t|isnt|isn t|still no|no)(?: \w+){0,4} yet\b"
    r"|\b(?:masih|msh|tasih|taksih|isih|keneh|still) (?!bisa|ada|buka|boleh|berlaku|open|available|possible)\w+"
)


def says_not_over(words: str) -> bool:
    """Whether somebody says that what was thought to be over is not, or has come again."""
    plain = plain_words(words)
    return _NOT_OVER.search(plain) is not None or _UNENDED.search(plain) is not None


def says_still_open(words: str) -> bool:
    """Whether words that follow the end of a report say that it should not have ended: "kok ditutup? belum ketemu".

    Heard only where nothing else is being talked of: "belum" answers many a question.
    """
    return says_not_over(words) or _STILL_OPEN.search(plain_words(words)) is not None
