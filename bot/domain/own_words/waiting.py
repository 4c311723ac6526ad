"""Words of somebody who waits for help: whether anybody is there, and when somebody comes or writes."""

import re

from bot.domain.catalogue.words import plain_words

_WAITING = re.compile(
    r"\b(?:kapan|kpn|kapankah|bila|iraha|berapa lama|brp lama|brapa lama|masih lama|lama (?:banget|bgt|amat|sekali|"
    r"ga|gak)|when|how long)\b"
    r"|\b(?:ada|ana|wonten|aya|any|is there)(?: \w+)? (?:kabar\w*|orang|org|wong|tiyang|jalmi|petugas\w*|news|"
    r"anyone|anybody|someone|somebody)\b"
    r"|\b(?:kok|kenapa|knp|why)(?: \w+){0,2} (?:diam|dijawab|jawab|dibalas|balas|dibales|bales|respon|answer|reply)\b"
    r"|\b(?:ga|gak|nggak|enggak|tidak|tdk|belum|blm|no)(?: \w+)? (?:dijawab|dibalas|dibales|direspon|answer|reply)\b"
    r"|^(?:halo+|hallo+|hello+|hai|hi|p|ping|tes|test)(?: \w+)?$"
)


def asks_who_is_there(words: str) -> bool:
    """Whether somebody asks for a sign of us; any question counts, since nobody else is there to answer it."""
    return "?" in words or _WAITING.search(plain_words(words)) is not None
