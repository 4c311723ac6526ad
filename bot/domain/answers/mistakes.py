"""Whether a short message says that an alarm was never meant: a wrong button, a child with the phone, only trying."""

import re

from bot.domain.answers.wording import tokens

_NOT_ON_PURPOSE = (
    r"(?:salah|keliru|klentu|kleru|lepat) (?:kirim|pencet|mencet|tekan|ketik|sambung|mijit|pijit)|kepencet|kapencet"
    r"|ke pencet|kapijit|(?:tidak|tdk|gak|ga|gk|nggak|enggak|ora|mboten|teu|henteu) (?:sengaja|sengojo|sengaos|dihaja)"
    r"|teu ngahaja|by (?:mistake|accident)|false alarm|wrong (?:button|number)|accidentally"
)
_TRYING = (
    r"(?:cuma|cuman|hanya|mung|namung|ngan|ngan saukur|just|only)(?: main| a)? (?:bercanda|becanda|guyon|heureuy"
    r"|iseng|coba|coba coba|nyoba|nyobi|nyobian|tes|test|ngetes|testing|joking|kidding|joke|trying)"
)
_CHILD = (
    r"(?:anak|anakku|anak saya|adik saya|anake|budak|bocah|ponakan|keponakan)(?: yang| yg| sing| nu)? "
    r"(?:main|mainin|mainan|mencet|pencet|dolanan|ulin|maenan|mijit)(?: hp| hape| hpne| telepon)?"
    r"|my (?:kid|child|son|daughter) (?:was )?(?:play|played|playing|pressed)"
)
_NEVER_MEANT = re.compile(rf"\b(?:{_NOT_ON_PURPOSE}|{_TRYING}|{_CHILD})\b")
_MOST_WORDS = 10
# Who says more than that the alarm was none is asked on.
_YET = frozenset(("tapi", "tetapi", "tp", "namun", "nanging", "but", "tolong", "takut", "bukan", "help", "dipukul"))


def was_by_mistake(text: str) -> bool:
    """Short and nothing else; whoever says more is asked on."""
    words = tokens(text)
    return len(words) <= _MOST_WORDS and not _YET & set(words) and bool(_NEVER_MEANT.search(" ".join(words)))
