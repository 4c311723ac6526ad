"""Whether somebody tells of their own trouble or of another's: of a child, a wife, a friend."""

import re

from bot.domain.catalogue.words import plain_words

OWN = "saya|sy|aku|ku|kami|gue|gw|gua|kula|kulo|abdi|kuring|dalem|tiang"
KIN = (
    "anak|anake|putra|putri|istri|isteri|bojo|suami|ibu|mama|mamak|emak|ayah|bapak|bpk|papa|adik|adek|adi|adhi|"
    "kakak|kaka|kk|abang|mas|mbak|mbakyu|lanceuk|saudara|saudari|sodara|keponakan|ponakan|sepupu|cucu|paman|bibi|"
    "tante|om|"
    "keluarga|kerabat|teman|temen|kawan|kanca|kancane|rencang|babaturan|sahabat|tetangga|mertua|menantu|ipar|garwa|"
    "salaki|pamajikan|budak"
)
KIN_OF_WHOM = "kandung|perempuan|laki|laki laki|lelaki|cewek|cowok|pertama|kedua|ketiga|bungsu|sulung|satu"
KIN_ENGLISH = (
    "child|son|daughter|wife|husband|mother|mom|mum|father|dad|sister|brother|cousin|niece|nephew|aunt|uncle|friend|"
    "neighbour|neighbor|relative|family"
)

_MINE = re.compile(
    rf"\b(?:(?:{KIN})(?: (?:{KIN_OF_WHOM}))? (?:{OWN})|(?:{KIN})ku|pun (?:{KIN})|my (?:\w+ )?(?:{KIN_ENGLISH}))\b"
)
# Without "saya" only what is suffered right behind tells that it is the writer's own, and nobody who is spoken to.
_BARE = re.compile(
    r"\b(?:istri|isteri|suami|anak|adik|adek|keponakan|ponakan|sepupu|cucu) (?!majikan|bos|tuan|nyonya)"
    r"(?:\w+ )?(?:di(?!a\b|ri\b)\w{4,}|dpukul\w*|hilang|disekap|dikurung)\b"
)
_BUT_MINE = re.compile(rf"\b(?:majikan|bos|tuan|nyonya|agen)(?: \w+)? (?:{OWN})\b")
# Who speaks of themselves only to ask, to worry or to say who they are is not the one it is about.
_ASIDE = re.compile(
    r"\b(?:tolong|tolongin|tulung|tulungi|bantu|bantuin|bantulah|bantosan|hubungi|kabari|telepon|telpon|telp|wa|hp|"
    rf"nomor|nomer|ke|kepada|sama|dengan|sareng|help|call|tell|contact) (?:{OWN}|me|us)\b"
    rf"|\b(?:{OWN}|i|we) (?:ini |adalah |sangat |mau |ingin |pengen |pengin |arep |badhe |bade |hoyong |hanya |cuma |"
    r"am |are |need |want |just |would like |to )*"
    r"(?:(?:mohon|minta|butuh|perlu|nyuwun|nyuhunkeun)(?! (?:pulang|dipulangkan|dipulangin|wangsul|mulih)\b)|"
    r"khawatir|kuatir|kawatir|takut|cemas|bingung|panik|sedih|dengar|"
    r"(?:me)?mulang(?:kan|in|ken|aken|ake|ke|na|keun)|mulihaken|mulihake|mantukaken|menjemput|jemput|bring|"
    r"denger|dapat kabar|dapet kabar|tanya|bertanya|tahu|tau|cari|mencari|nyari|lapor|melapor|melaporkan|dari|di rumah|"
    r"di indonesia|di kampung|di desa|di jawa|worried|afraid|scared|help|looking for|at home|\w{3,}nya)\b"
    rf"|\bkeluarga (?:{OWN})\b"
)
_FIRST_PERSON = re.compile(rf"\b(?:{OWN}|i|im|me|we|us|our|\w{{3,}}ku)\b")
_KEPT = frozenset(
    ("ketemu", "laku", "kaku", "buku", "suku", "pelaku", "mengaku", "ngaku", "siku", "paku", "saku", "beku")
)
# Who does it is not the one it is done to: "suami saya memukul".
_DOING = re.compile(
    r"^(?: (?:suka|sering|selalu|mau|lagi|sudah|udah|terus|always|keeps))*"
    r" (?:(?:me|nge|ng|ny)?(?:pukul|mukul|siksa|nyiksa|iksa|aniaya|tampar|nampar|ancam|perkosa|tendang|nendang|"
    r"jambak|usir|bunuh|jual)(?:i|in|kan)?|hits?|beats?|threatens|rapes)\b"
)
# "Mas aku disekap", "bu saya dipukul": whoever is spoken to is called so too, unless more is said of that one.
_ADDRESSED = re.compile(rf"(?:ibu|bapak|bpk|kakak|kaka|kk|abang|mas|mbak|mbakyu|om|tante) (?:{OWN})")
_OF_ANOTHER = re.compile(r"\b(?:dia|ia|beliau|ybs|katanya|\w{3,}nya|\w{3,}ipun|tki|tkw|pmi|he|she|her|his)\b")
_BY_HERSELF = re.compile(r"\bbunuh diri\b")


def is_about_another(words: str) -> bool:
    """Whether somebody tells of one of their own, or of a friend, and not of themselves."""
    plain = plain_words(words)
    spoken_of = [*_MINE.finditer(plain)] or [*_BARE.finditer(plain)]
    if not _OF_ANOTHER.search(plain):
        spoken_of = [each for each in spoken_of if not _ADDRESSED.fullmatch(each[0])]
    if not spoken_of or _BUT_MINE.search(plain):
        return False
    if any(_DOING.match(plain[each.end() :]) for each in spoken_of) and not _BY_HERSELF.search(plain):
        return False
    rest = _ASIDE.sub(" ", _MINE.sub(" ", plain))
    return not any(found[0] not in _KEPT for found in _FIRST_PERSON.finditer(rest))
