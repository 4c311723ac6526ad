"""Hears that money is demanded for somebody who is held: "minta tebusan 80 juta"."""

import re

from bot.domain.catalogue.words import plain_words

_RANSOM = re.compile(
    r"\b(?:tebusan|uang tebus|duit tebusan|dhuwit tebusan|artos tebusan|ransom)(?:nya|e|na)?\b"
    r"|\b(?:ditebus|nebus|menebus|tebus)(?: (?:dia|saya|aku|anak|adik|adek|kakak|suami|istri|temen|teman|"
    r"pakai|pake|dulu|\d))"
    r"|\b(?:kalau|kalo|klo|jika|nek|yen|mun|if)(?: \w+){0,3} (?:tidak|tdk|gak|ga|nggak|ora|mboten|teu|not)(?: \w+)? "
    r"(?:di ?)?(?:bayar|mbayar|bayaran|pay|paid)\b(?: \w+){0,3} (?:di)?(?:pukul|siksa|bunuh|jual|setrum|sakiti|beat|"
    r"kill|sell|sold)\w*"
)


def tells_of_ransom(words: str) -> bool:
    """Whether somebody says that money is demanded so that one who is held goes free, or is not hurt."""
    return _RANSOM.search(plain_words(words)) is not None
