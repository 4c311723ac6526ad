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


def says_not_over(words: str) -> bool:
    """Whether somebody says that what was thought to be over is not, or has come again."""
    return _NOT_OVER.search(plain_words(words)) is not None
