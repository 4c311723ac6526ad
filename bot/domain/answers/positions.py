"""Which entry of a list somebody means: "nomer siji", "yg kedua", "kaping pindho", "nu kadua", "the last one"."""

import re

from bot.domain.answers.number_words import number_at
from bot.domain.answers.wording import listed, tokens

_BEFORE = frozenset(
    listed(
        "nomor nomer nomber no nmr nmer num number pilihan pilih milih milh opsi option jawaban jawab "
        "jawabannya jawabane waleran angka yang yg sing ingkang kang nu anu se the saya sy aku kulo kula "
        "abdi kuring i choose pick take ambil mendet nyandak kanggo untuk oh eh"
    )
)
_AFTER = frozenset(
    listed(
        "aja saja mawon wae bae ae we waelah aelah ya yo yoo nggih nggeh njih pak bu mbak mas kak bang kang "
        "teh teteh mbok min admin sir madam maam please pls tolong lah la deh dong atuh mah itu niku iku "
        "kuwi eta tu tuh one kok sih oke ok makasih suwun nuhun saos"
    )
)
_ORDINALS = {
    **dict.fromkeys(listed("pertama kesatu first pisan pisanan kapisan sepisan kahiji kasetong"), 1),
    **dict.fromkeys(listed("kedua second pindho pindo kapindho kapindo kadua kaduwa kadhuwa"), 2),
    **dict.fromkeys(listed("ketiga third katelu ketelu katilu katello ketigo"), 3),
    **dict.fromkeys(listed("keempat fourth kapat kaopat kaempa"), 4),
    **dict.fromkeys(listed("kelima fifth kalima kalema"), 5),
    **dict.fromkeys(listed("keenam sixth kanem kagenep kaennem"), 6),
    **dict.fromkeys(listed("ketujuh seventh kapitu katujuh kapetto"), 7),
    **dict.fromkeys(listed("kedelapan kelapan eighth kawolu kadalapan kaballu"), 8),
    **dict.fromkeys(listed("kesembilan ninth kasanga kasalapan"), 9),
    **dict.fromkeys(listed("kesepuluh tenth kasapuluh kasepuluh"), 10),
}
_HOW_OFTEN = frozenset(("ke", "ka", "kaping", "ping", "sing", "nomor", "nomer", "no"))
_LAST = frozenset(listed("terakhir last pungkasan pungkasane panungtungan panungtung akhir wekasan bungsu dibudi"))
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_MOST_WORDS = 7
_LETTER = re.compile(
    r"(?:^|\b(?:jawaban|jawab|jawabannya|jawabane|pilih|pilihan|opsi|yang|yg|sing|nu|answer) )([abc])(?: |$)"
)


def read_position(text: str, count: int, *, has_last: bool = True) -> int | None:
    """The place in a list of `count`, from 1; `None` when the whole message is not about one.

    has_last: the last entry is one that people mean by "the last"; not the offer to skip the question.
    """
    words = tokens(text)
    if not words or len(words) > _MOST_WORDS or "%" in text:  # "2%" is what a battery has left
        return None
    is_led = False
    while words and words[0] in _BEFORE and len(words) > 1:
        words = words[1:]
        is_led = True
    while words and words[-1] in _AFTER and len(words) > 1:
        words = words[:-1]
    found = _place(words, is_led=is_led, has_last=has_last, count=count)
    return found if found is not None and 1 <= found <= count else None


def _place(words: list[str], *, is_led: bool, has_last: bool, count: int) -> int | None:
    if len(words) == 1:
        if words[0] in _LAST:
            return count if has_last else None
        if words[0] in _ORDINALS:
            return _ORDINALS[words[0]]
    if len(words) >= 2 and words[0] in _HOW_OFTEN:
        rest = words[1:]
        if len(rest) == 1 and rest[0] in _ORDINALS:
            return _ORDINALS[rest[0]]
        words = rest
    if len(words) == 2 and words[1] in _ORDINAL_ENDS and words[0].isdecimal():
        words = words[:1]
    if len(words) == 2 and words == words[:1] * 2:
        words = words[:1]
    read = number_at(words, 0) if words else None
    return read[0] if read is not None and read[1] == len(words) else None


def letter_in(words: str) -> int | None:
    """The place of an answer that is called by its letter: "a", "ga jadi td salah, jawaban b"; else `None`."""
    found = _LETTER.search(" ".join(tokens(words)))
    return "abc".index(found[1]) if found is not None else None
