"""Hears a name set right: "bintinya bukan bin", "salah, Maesyaroh"."""

import re
from difflib import get_close_matches

from bot.domain.answers.wording import listed
from bot.domain.own_words.first_told import their_name_in
from bot.domain.own_words.set_right import CLAUSES, LONGEST_NAME, NO_NAME, is_no_name
from bot.domain.own_words.whose import KIN

_WRONG_NAME = re.compile(
    r"\b(?:bukan|bkn|dudu|sanes|salah|slh|keliru|kliru|klintu|lepat|ralat|typo|(?:se)?harus(?:nya|e)|kudune|kedahna|"
    r"(?:yang|yg|sing|nu) (?:benar|bener|betul|leres)|tepatnya|maksud(?:nya| saya)|not|wrong|should be|i mean)\b"
)
_PUT_RIGHT = re.compile(rf"[,.;:!?()\n\"]+|\b(?:tapi|tp|melainkan|nanging|but|it is|{KIN})\b|{_WRONG_NAME.pattern}")
_ONE_FOR_ANOTHER = re.compile(
    r"\b(?P<right>\w+?)(?:nya|ne|na)? (?:bukan|bkn|dudu|sanes|not) (?:nama )?(?P<wrong>\w+)\b"
    r"|\b(?:bukan|bkn|dudu|sanes|not) (?P<before>\w+)[ ,]+(?:(?:tapi|tp|melainkan|nanging|but|(?:se)?harusnya) )?"
    r"(?P<after>\w+)\b"
)
_NAME_AROUND = frozenset(
    listed(
        "nama namanya nami jeneng jenenge asmane nya itu ini iku niku ya yah eh oh maaf pak bu kak mas mbak min dia "
        "adalah name is the her his sih kok lah deh lengkapnya lengkap tolong diganti ganti betulkan benerin sy saya"
    )
)
_DONE_TO = re.compile(r"(?:di|ber|me|ter|ke)\w{4,}")
_ALIKE = 0.75  # of two spellings of one name: "Maesaroh" and "Maesyaroh"


def corrected_name(words: str, known: str) -> str:
    """A name as somebody sets it right, "bintinya bukan bin", "salah, Maesyaroh"; empty where they do not."""
    said, parts = words.lower().replace("it's", "it is"), known.split()
    lower = [each.lower() for each in parts]
    if not parts or _WRONG_NAME.search(said) is None:
        return ""
    for clause in _PUT_RIGHT.split(said):
        new = [each for each in clause.split() if each not in _NAME_AROUND]
        is_name = 1 < len(new) <= LONGEST_NAME and all(map(_is_of_name, new)) and not set(new) <= set(lower)
        if is_name and 2 * len(set(new) & set(lower)) >= min(len(new), len(lower)):
            return " ".join(_as_name(each) for each in new)
    for found in _ONE_FOR_ANOTHER.finditer(said):
        wrong, right = found["wrong"] or found["before"], found["right"] or found["after"]
        if wrong in lower and right not in _NAME_AROUND and _is_of_name(right):
            return " ".join(_as_name(right) if each.lower() == wrong else each for each in parts)
    for each in _PUT_RIGHT.sub(" ", said).split():
        alike = get_close_matches(each, lower, 1, _ALIKE) if each not in lower else []
        if alike:
            return " ".join(_as_name(each) if part.lower() == alike[0] else part for part in parts)
    named = map(their_name_in, CLAUSES.split(words))
    return next((each for each in named if each and not is_no_name(each)), "")


def _is_of_name(word: str) -> bool:
    return word.isalpha() and word not in NO_NAME and not _DONE_TO.fullmatch(word)


def _as_name(word: str) -> str:
    return word if word in ("bin", "binti") else word.capitalize()
