"""Hears somebody's own name in an answer that says more: what is on the card, what was put right, a list."""

import re

from bot.domain.answers.mistakes import was_by_mistake
from bot.domain.answers.wording import listed, tokens
from bot.domain.own_words.first_told import BEHIND_NAMES, NO_NAME
from bot.domain.own_words.whose import KIN
from bot.domain.regencies import find_regency

AFTER_NAME = re.compile(
    r"\W*(?:(?:umur|usia|asal|dari|kerja|bekerja|aged?|from)\b|\d{1,2} ?(?:th|thn|tahun|taun|years?|yo)\b)",
    re.IGNORECASE,
)
_ON_PAPER = re.compile(
    r"\b(?:ktp|paspor|passport|kk|akta|akte|id card)(?:nya|ku)?\b(?: (?:saya|sy|itu|is|it is|tertulis|"
    r"tulisannya|namanya|adalah|:))*[ :=]+",
    re.IGNORECASE,
)
_SLIP = re.compile(
    r"(?:^|[,.;(]|\s)(?:(?:eh|oh|aduh|ups|maaf|sorry) ?[,.]? ?)*(?:salah|slh|ralat|keliru|klentu|kleru|lepat|typo|"
    r"maksud(?:ku|nya)?|(?:se)?harusnya|kudune|wrong|i mean)\b(?:[ ,:]+(?:ketik|tulis|nulis|ngetik|saya|sy|ku|maaf|"
    r"harusnya|(?:yang|yg|sing) (?:benar|bener|betul)|namanya|nama|spelling))*[ ,:]+",
    re.IGNORECASE,
)
SOMEBODYS = re.compile(rf"(?:{KIN}|majikan|bos|juragan|agen|agensi|pekerja|kota|negara)(?:ku|nya|ne|e|ipun)?")
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*")
_MOST_NAMES = 5
_NO_OWN_NAME = NO_NAME | frozenset(
    listed(
        "lahir lair kelahiran miyos babaran nik paspor passport no nomor nomer hp wa tgl tanggal ttl alamat rumah "
        "salah keliru harusnya seharusnya dulu mau daftar calon born saya sy aku kula kulo abdi kok lah ya yah itu ini "
        "apa siapa ktp seperti lengkap perempuan laki majikan ibu bapak ayah suami istri but tapi from i am im"
    )
)
FILLERS = frozenset(
    listed(
        "kan udah udh sudah sdh sampun tos wis wes tadi lah loh lho kok sih dong deh nah oh eh ya yah iya iyo inggih "
        "nggih muhun ok oke okay okey siap baik betul bener benar leres lanjut lanjutkan terus trus aja saja mawon wae "
        "apa apaan gimana halo hai hallo makasih terima kasih terimakasih thanks suwun nuhun tidak tdk gak ga gk "
        "nggak enggak bukan bkn belum blm mboten dereng ora durung teu acan perempuan laki wanita pria cewek cowok "
        "female male woman man gender kelamin jenis yes no not none skip itu ini iku niku eta juga jadi sama semua "
        "bilang ditanya dijawab jawab tulis tau tahu ngerti pernah said already told mau"
    )
)


def may_be_name(words: str) -> bool:
    """Whether words can be somebody's name and nothing else: a few, written large."""
    said = words.split()
    return 1 < len(said) <= _MOST_NAMES and all(
        _NAME_WORD.fullmatch(each) and each[0].isupper() and each.lower() not in _NO_OWN_NAME | FILLERS for each in said
    )


def leading_name(words: str) -> str:
    """A name that an answer begins with before it tells more: "Rini Astuti umur 23 dari Ponorogo"."""
    name, end = names_at(words, 0)
    is_name = bool(name) and not set(tokens(name)) & FILLERS
    is_name = is_name and (words.strip()[0].isupper() or AFTER_NAME.match(words, end) is not None)
    return words[:end].strip(" ,;.") if is_name else ""


def name_said(words: str) -> str:
    """The name that an answer means that says more: that on the card, the one put right, the first of a list."""
    for led in (_ON_PAPER, _SLIP):
        found = list(led.finditer(words))
        if found and (name := _whole_name(words[found[-1].end() :])):
            return name
    return first_of_list(words)


def name_put_right(words: str) -> str:
    """The name in words that only say that the one before was wrong: "eh salah dewi lestariningsih"; else empty."""
    slip = _SLIP.match(words)
    return _whole_name(words[slip.end() :]) if slip is not None and not was_by_mistake(words) else ""


def _whole_name(words: str) -> str:
    """Words that are a name from their beginning to their end, as they were written; else empty."""
    name, end = names_at(words, 0)
    is_whole = bool(name) and not words[end:].strip(" .,;!)")
    return words[:end].strip(" ,;.") if is_whole and not set(tokens(name)) & FILLERS else ""


def first_of_list(words: str) -> str:
    """A name before an age, a day or a place, each apart by commas: "dewi lestari, 23, cilacap"."""
    first, comma, rest = words.partition(",")
    begins = rest.strip().split(",")[0]
    is_more = bool(comma) and (begins[:1].isdigit() or find_regency(begins) is not None)
    return _whole_name(first) if is_more or AFTER_NAME.match(rest) else ""


def names_at(words: str, start: int) -> tuple[str, int]:
    """The words of a name that begin there, and where they end."""
    found: list[str] = []
    end = start
    for match in re.finditer(r"\S+", words[start:]):
        word = match[0].rstrip(",;.:!?")
        is_none = word.lower() in _NO_OWN_NAME or (bool(found) and word.lower() in BEHIND_NAMES)
        if len(found) == _MOST_NAMES or not _NAME_WORD.fullmatch(word) or is_none:
            break
        if not found and SOMEBODYS.fullmatch(word.lower()):
            break  # "nama majikannya" tells no name of the writer's
        found.append(word if word[0].isupper() else word.capitalize())
        end = start + match.end()
        if word != match[0]:
            break
    return " ".join(found), end
