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
    r"|\bis (?:any|some)(?:one|body) (?:there|here|reading)\b"
    r"|^(?:halo+|hallo+|hello+|hai|hi|p|ping|tes|test)(?: \w+)?$"
    r"|\b(?:jawab|jawablah|jawabin|balas|balaslah|bales|respon|waler|dijawab|answer|reply)"
    r"(?: (?:dong|donk|lah|ya|to|sih|please|me|tolong|kak|mbak|mas|pak|bu|min))*$"
    r"|^(?:(?:kak|kakak|ka|mbak|mba|mas|pak|bu|bapak|ibu|bang|min|admin|sis|mbake|teh|kang|sir|madam)(?: |$))+$"
)


def asks_who_is_there(words: str) -> bool:
    """Whether somebody asks for a sign of us; any question counts, since nobody else is there to answer it."""
    return "?" in words or waits_for_a_word(words)


def waits_for_a_word(words: str) -> bool:
    """Whether what is asked is only that: whether anybody is there, and when something happens."""
    return _WAITING.search(plain_words(words)) is not None
