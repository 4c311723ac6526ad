"""Whether a short message says that an alarm was never meant: a wrong button, a child with the phone, only trying."""

import re

from bot.domain.answers.wording import listed, tokens

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
_NONE_MEANT = (
    r"(?:bukan|bkn|ga|gak|gk|tidak|nggak|ora|dudu|sanes|mboten|teu|henteu|not|no)(?: an?)? (?:darurat|emergency)"
)
_UNDONE = (
    r"(?:batalin|batalkan|batal|cancel)(?: aja| saja| wae| mawon| ya| it| deh| lah| laporannya| laporan)+"
    r"|(?:ga|gak|gk|tidak|nggak|ora|teu) jadi(?: lapor| deh| aja| ya)+"
    r"|^(?:(?:eh|oh|maaf|aduh|pak|bu|kak|mas|mbak) )+(?:ga|gak|gk|tidak|nggak|ora|teu) jadi"
    r"(?: (?:pak|bu|kak|mas|mbak|saya|sy|aku|salah|maaf|ya))*$"
)
_VENTING = (
    r"(?:cuma|cuman|hanya|mung|just|only)(?: lagi)? (?:marah|emosi|kesel|kesal|jengkel|curhat|ngambek|angry|venting)"
)
_NEVER_MEANT = re.compile(rf"\b(?:{_NOT_ON_PURPOSE}|{_TRYING}|{_CHILD}|{_NONE_MEANT}|{_UNDONE}|{_VENTING})\b")
_NOT_URGENT = re.compile(rf"\b{_NONE_MEANT}\b")
_MOST_WORDS = 14
# All is well, and nothing else is said.
_WELL = re.compile(
    r"(?:(?:eh|maaf|pak|bu|mas|mbak|kak|oh|sekarang|skrg|saya|aku|semua|semuanya|all|im|i am|everything is) )*"
    r"(?:(?:sudah|udah|udh|sdh|wis|sampun|tos|now) )?(?:(?:ga|gak|gk|tidak|nggak) (?:apa apa|apa 2|papa|kenapa kenapa)|"
    r"gapapa|gpp|baik baik(?: saja| aja)?|baik 2(?: saja| aja)?|aman|beres|selesai|ora popo|mboten nopo nopo|"
    r"teu kunanaon|fine|okay|all right)"
    r"(?: (?:kok|ya|pak|bu|mas|mbak|kak|sekarang|skrg|makasih|terima|kasih|now|thanks))*"
)
# Who says more than that the alarm was none is asked on.
_YET = frozenset(
    listed(
        "tapi tetapi tp namun nanging but tolong takut bukan help dipukul majikan bos juragan nyonya tuan dia "
        "suami istri pulang plg mulih home sakit kabur nanti"
    )
)


def was_by_mistake(text: str) -> bool:
    """Short and nothing else; whoever says more is asked on."""
    words = tokens(text)
    if len(words) > _MOST_WORDS:
        return False
    said = " ".join(words)
    return bool(_NEVER_MEANT.search(said)) and not _YET & set(_NOT_URGENT.sub(" ", said).split())


def only_vents(text: str) -> bool:
    """Whether somebody says that they only speak their heart: no alarm, but no all-clear either."""
    return re.search(rf"\b(?:{_VENTING})\b", " ".join(tokens(text))) is not None


def says_all_is_well(text: str) -> bool:
    """Whether a message says that all is well and no more; as an answer it may mean something else."""
    return _WELL.fullmatch(" ".join(tokens(text))) is not None
