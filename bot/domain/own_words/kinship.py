"""Hears what somebody is to the one they tell of."""

import re
from collections.abc import Mapping

from bot.domain.own_words.whose import KIN, OWN

# What somebody is to the worker tells what the worker is to them.
_RELATIONS: Mapping[str, str] = {
    **dict.fromkeys(("suami", "istri", "isteri", "bojo", "garwa", "salaki", "pamajikan", "wife", "husband"), "spouse"),
    **dict.fromkeys(("kakak", "kaka", "kk", "abang", "adik", "adek", "adi", "adhi", "lanceuk", "mbakyu"), "sibling"),
    **dict.fromkeys(("saudara", "saudari", "sodara", "sister", "brother"), "sibling"),
}
_PARENTS, _CHILDREN = "ibu|mama|mamak|emak|ayah|bapak|mother|father", "anak|putra|putri|budak|son|daughter"
_I_AM = re.compile(
    rf"\b(?:{OWN}|i am|im)(?: (?:ini|adalah|sendiri|the|her|his))* ({KIN}|mother|father)(?:nya|e|ipun)?\b"
)
_MY_KIN = re.compile(rf"\b({KIN}) (?:{OWN}|my|me|mine)\b|\bmy ({_PARENTS}|{_CHILDREN}|sister|brother|wife|husband)\b")


def relation_in(words: str) -> str:
    """What the worker is to a relative who writes: "saya kakaknya", "anak saya di Riyadh"; empty where unsaid."""
    said = " ".join(re.findall(r"\w+", words.lower()))
    if found := _I_AM.search(said):
        return _relation(found[1], is_turned=True)
    found = _MY_KIN.search(said)
    return _relation(found[1] or found[2], is_turned=False) if found else ""


def writer_in(words: str) -> str:
    """What the writer is to the one they tell of: "bapak saya hilang" is told by a child; empty where unsaid."""
    relation = relation_in(words)
    return {"parent": "child", "child": "parent"}.get(relation, relation)


def _relation(kin: str, *, is_turned: bool) -> str:
    if re.fullmatch(_PARENTS, kin):
        return "child" if is_turned else "parent"
    if re.fullmatch(_CHILDREN, kin):
        return "parent" if is_turned else "child"
    return _RELATIONS.get(kin, "")
