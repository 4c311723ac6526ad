"""Hears a message that is nothing but the wish to stop: "stop", "berhenti dulu", "jgn kirim pesan lg"."""

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


def wants_to_stop(words: str) -> bool:
    """Whether somebody wants what goes on to end; a question may have its own meaning for that word."""
    return _is_whole(_STOP, words)


def wants_no_messages(words: str) -> bool:
    """Whether somebody asks not to be written to any more."""
    return _is_whole(_NO_MORE, words)


def _is_whole(pattern: re.Pattern[str], words: str) -> bool:
    plain = plain_words(words)
    return len(plain.split()) <= _MOST_WORDS and pattern.fullmatch(plain) is not None
