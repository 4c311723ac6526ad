"""Reads out of whatever somebody writes where they are, and leaves other people's places to those people."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.answers import is_asking
from bot.domain.answers.wording import listed
from bot.domain.catalogue.entries import HOME, NamedPlace
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.whose import OTHERS, OWNERS, TO_BE_TOLD, pieces_told

FindPlaces = Callable[[Sequence[str]], list[NamedPlace]]


@dataclass(frozen=True, slots=True)
class ToldPlace:
    """country: its ISO code. words: the names as they were written. is_exact: a city or the like is among them."""

    country: str
    words: str
    is_exact: bool


_AT = frozenset(
    listed(
        "di d dr e kat nang neng ning ing nek teng wonten aya dina in at near dekat deket "
        "dkt cedhak cedak celak caket deukeut"
    )
)
_BROUGHT = frozenset(
    listed("dibawa dikirim dijual dipindah dipindahkan sampai sampe nyampe tiba diculik took sent taken")
)
_TOWARDS = frozenset(listed("ke ka to"))
_PART_OF = frozenset(listed("negara negri negeri nagara negari kota kitha daerah wilayah pulau the city country town"))
# Whoever is held by a country's officials, or writes of the mission there, is there.
_HELD_BY = frozenset(listed("imigrasi imigresen immigration polisi polis police penjara depo tahanan kbri kjri kdei"))
_EMPLOYED_BY = frozenset(listed("majikan bos boss juragan dunungan pabrik"))
_AGENTS = frozenset(("agen", "agent", "agency", "sponsor"))
_PEOPLES = frozenset(listed("arab cina china tiongkok korea jepang japan amerika malay turki"))  # also said of descent
_SHORTEST_ALONE = 3  # letters; "kl" is "kalau" and "tw" is "tahu", unless "di" stands before them
_BESIDE_A_NAME = frozenset(
    listed(
        "saya sy aku ku kulo kula abdi kami i im am we are is now sekarang skrg saat ini saiki sakniki ayeuna ya iya "
        "pak bu mas mbak kak min eh oh lah loh kan udah udh sudah sdh bilang tadi itu mah teh niku iku itu kayanya "
        "kayaknya sepertinya lagi posisi dekat deket and dan klo kalo kalau ga gak nggak tidak salah kira "
        "katanya mungkin if not wrong maybe probably"
    )
)
_NOT_NOW = re.compile(
    r"\b(?:mau|akan|pengen|pengin|ingin|calon|rencana|rencananya|bade|badhe|ajeng|arep|want|going)\b(?: \w+){0,2} "
    r"(?:kerja|bekerja|berangkat|ke|ka|menyang|"
    r"to(?! (?:die|kill|end|leave|run|escape|go home))|work)\b|\b(?:pernah|mantan|eks|dulu|dulunya|biyen|baheula) "
    r"(?:saya |aku )?(?:kerja|bekerja|di|tki|tkw|pmi)\b|\b(?:cuaca|lowongan|loker|lomba|weather)\b"
)

_CROSSING = re.compile(
    r"\b(?:nyebrang|nyeberang|menyeberang|lari|kabur|pergi|pindah|lewat|cross|go|run|flee)(?: \w+)? "
    r"(?:ke|ka|menyang|teng|to|into)\b"
)
_NOT = frozenset(listed("bukan bkn dudu sanes banne not"))
_CORRECTING = re.compile(
    r"^(?:(?:eh|oh|maaf|aduh|sorry|pak|bu|mas|mbak|kak) )*(?:salah|keliru|klentu|lepat|maksud\w*|ralat|wrong|"
    r"actually|i mean)\b"
)
_LEAST_OF_TALK = 2
_MOST_NORTH, _MOST_EAST = 90, 180  # degrees
_LEAST_OF_SENTENCE = 3  # words; "rumah majikan" is a place, if a poor one
_LEADS_TO_PLACE = re.compile(
    r"\b(?:di|d|ke(?! (?:dia|saya|sy|aku|mereka|orang)\b)|dari|neng|nang|ning|ing|teng|wonten|dina|in|at|on|near|from|"
    r"dekat|deket|dkt|sebelah|belakang|depan|seberang|samping|jalan|jln|jl|gang|blok|lantai|kampung|desa|kota|pulau|"
    r"alamat\w*|street|road|floor|block|kapal|perahu|laut|gudang|ladang|kebun|hutan|rumah|pabrik|kamar|apartemen|"
    r"penampungan|asrama|mess|toko|masjid|hotel|pasar|kantor|tempat|tmpt|terminal|bandara|airport|stasiun|station|"
    r"pelabuhan|"
    r"halte|shelter|sawah|sungai|tol|pinggir|perbatasan|taman|rs|klinik|sekolah|tower|unit|house|room|ship|boat|"
    r"factory)"
    r"\b"
)
# "di kunci", "dr luar": no place is led to by these.
_NO_LEADING = re.compile(
    r"\bdi (?=(?:kunci|sekap|kurung|pukul|siksa|tahan|usir|suruh|ancam|jual|paksa|bayar|tipu|marah|kasih|beri|bawa|"
    r"ambil|gaji|bully|tinggal|cegat|kejar|setrum)\w*\b)|\b(?:dr|dari|from) (?:luar|dalam|tadi|kemarin|kmrn|pagi|siang|"
    r"malam|awal|dulu|outside|inside)\b"
)
# What tells of people, of what they do and of how somebody is; where no place is led to it names none.
_TALK = re.compile(
    r"\b(?:majikan|towke|tauke|bos|boss|tuan|nyonya|mandor|senpai|atasan|kapten|gaji|gajian|paspor|kontrak|takut|"
    r"wedi|sieun|lapar|haus|"
    r"mabok|mabuk|nangis|sakit|pusing|berapa|brp|kapan|gimana|gmn|kenapa|knp|siapa|apa|tolong|cepet|cepat|terus|masih|"
    r"dikunci|dipukul|disuruh|minta|bilang|blg|tebusan|evakuasi|sirine|bom|tembak\w*|gelap|darah|hamil|kabur|pulang|"
    r"mati|hidup|lari|anjing|demam|ralat|ketuban|mual|muntah|perih|disita|hp|hape|sendirian|bayi\w*|sesak|dada|maot|"
    r"gering|loba|akeh|teu|nami|geus|help|hurry|scared|hungry|how|when|why|who|what)\b"
)
_NO_PLACE_ALONE = frozenset(
    listed(
        "dada kepala perut kaki tangan mual muntah sesak darah demam sendirian sendiri takut sakit tolong lapar haus "
        "pusing lemas capek bingung dingin gelap cepat cepet alone help"
    )
)
_NO_PLACE = re.compile(
    r"\b(?:jam|pukul) \d+\b|\b\d+ ?(?:jt|juta|rb|ribu|ringgit|riyal|dirham|dolar|dollar|orang|bulan|bln|tahun|thn|hari|"
    r"minggu)\b"
    r"|^(?:(?:ya|iya|tapi|dan) )*(?:ga|gak|gk|nggak|ngga|tidak|tdk|tak|ora|mboten|teu|belum|blm|durung|dereng|sudah|"
    r"udah|udh|sdh|wis|geus|not|never|already) (?!tau\b|tahu\b|ngerti\b|know\b)\w+ \w+"
    r"|^(?:(?:tapi|dan|kata|si|para) )*(?:majikan|bos|boss|agen|agensi|kapten|mandor|sponsor|polisi|teman|temen|kawan|"
    r"suami|istri|dia|mereka|dhewe|kami|kita|saya|sy|aku|he|she|they|we|i) (?:\w+ )?"
    r"(?:ga|gak|nggak|tidak|tdk|tak|mau|ada|suka|sudah|udah|belum|blm|punya|minta|marah|pergi|kabur|takut|bisa|lagi|"
    r"selamat|sehat|sakit|has|have|had|is not|does|did|will|wants)\b"
    r"|^(?:(?:alhamdulillah|kami|saya) )*(?:selamat|sehat|sakit|lapar|haus|kedinginan|takut|capek|lemes) \w+"
)
_NO_PLACE_EITHER = re.compile(
    r"^(?:kejadian|kedadean|kadadosan|kajadian)(?: ?(?:nya|ne|na|itu))?\b"
    r"|^(?:sponsor|calo|tekong|penyalur|perekrut)(?:nya|ne|na| (?:dia|saya))? \w+"
)
_SITES = frozenset(
    listed(
        "rumah pabrik ladang kebun kilang toko kedai restoran hotel apartemen mess asrama kantor agensi penampungan "
        "proyek kapal tambak peternakan panti gudang shelter factory house farm shop restaurant hotel dormitory "
        "kos kost kamar kontrakan apartment room klab klub club karaoke bar pub spa diskotik kafe cafe salon warung"
    )
)
_SITE_WORDS = 3  # "pabrik sepatu taiwan", "rumah agensi dubai"
_FROM = frozenset(listed("dari dr from ti saking"))
_MOST_WORDS = 12
_MOST_ASKED = 3
_NOW = re.compile(r"\b(?:sekarang|skrg|skarang|saiki|sakniki|ayeuna|now|dipindah\w*|pindah|moved)\b")


def place_told(words: str, find: FindPlaces, *, of_another: bool = False) -> ToldPlace | None:
    """The one country where words say that somebody is, of whom they tell; `None` where they leave it open.

    Home counts only where somebody says that they are there themselves: most who name it name where they come from.
    """
    by_owner: dict[str, list[tuple[NamedPlace, str]]] = {}
    present: list[tuple[NamedPlace, str]] = []
    for piece, owner in pieces_told(words):
        if f"{piece}?" not in words or len(piece.split()) > _MOST_ASKED:  # "Kota Kinabalu??" asks
            found = list(_located(piece, find))
            by_owner.setdefault(owner, []).extend(found)
            if _NOW.search(plain_words(piece)) and (owner == OTHERS) == of_another:
                present += [each for each in found if owner == OWNERS or each[0].iso2 != HOME]
    if (now := _one(present)) is not None:
        return now  # "dulu di Riyadh, sekarang di Jeddah"
    first = OTHERS if of_another else OWNERS
    for owner in (first, ""):
        told = _one([(place, name) for place, name in by_owner.get(owner, ()) if owner == OWNERS or place.iso2 != HOME])
        if told is not None:
            return told
    return None


def place_corrected(words: str, find: FindPlaces, known: str) -> ToldPlace | None:
    """The country somebody means instead of the one that was understood: "eh bukan johor, brunei"."""
    pieces = plain_words(words).split()
    if len(pieces) > _MOST_WORDS:
        return None
    named = find(pieces)
    denied = [each for each in named if _word_before(pieces, each, _PART_OF | _AT) in _NOT]
    left = [(each, _name(pieces, each)) for each in named if each not in denied]
    told, is_denied = _one(left), known in {each.iso2 for each in denied}
    if told is None or (told.country in (known, HOME) and not is_denied):
        return None
    plain = " ".join(pieces)
    is_corrected = is_denied or bool(_CORRECTING.search(plain))
    moved = place_told(words, find) if _NOW.search(plain) else None
    return told if is_corrected or _is_bare(pieces, named, words) or moved == told else None


def names_only_places(words: str, find: FindPlaces) -> bool:
    """Whether nothing but a place is said, and perhaps a yes to it: "iya brunei"."""
    pieces = plain_words(words).split()
    named = find(pieces)
    return bool(named) and _is_bare(pieces, named, words)


_POINT = re.compile(
    r"(?:^|[@=( /])(?P<lat>-?[0-9]{1,2}\.[0-9]{3,}),\s*(?P<lon>-?[0-9]{1,3}\.[0-9]{3,})"
    r"|^(?P<north>[0-9]{1,2}\.[0-9]{2,}) ?(?P<ns>[NS]),? ?(?P<east>[0-9]{1,3}\.[0-9]{2,}) ?(?P<ew>[EW])$",
    re.IGNORECASE,
)


def point_in(words: str) -> tuple[float, float] | None:
    """Latitude and longitude, in degrees, that somebody types or that stand in the address of a map; else `None`."""
    found = _POINT.search(words.strip())
    if found is None:
        return None
    if found["lat"] is not None:
        latitude, longitude = float(found["lat"]), float(found["lon"])
    else:
        latitude = float(found["north"]) * (-1 if found["ns"] in "sS" else 1)
        longitude = float(found["east"]) * (-1 if found["ew"] in "wW" else 1)
    is_on_earth = abs(latitude) <= _MOST_NORTH and abs(longitude) <= _MOST_EAST
    return (latitude, longitude) if is_on_earth else None


def says_no_place(words: str, find: FindPlaces) -> bool:
    """Whether a sentence tells something else than a place: a sum, an hour, what somebody does or did, how they are."""
    plain = plain_words(words)
    pieces = plain.split()
    if find(pieces) or _LEADS_TO_PLACE.search(_NO_LEADING.sub(" ", plain)):
        return False
    if len(pieces) == 1 and pieces[0] in _NO_PLACE_ALONE:
        return True
    if len(pieces) >= _LEAST_OF_TALK and _TALK.search(plain):
        return True
    return len(pieces) >= _LEAST_OF_SENTENCE and bool(_NO_PLACE.search(plain) or _NO_PLACE_EITHER.search(plain))


def asks_of_ahead(words: str) -> bool:
    """Whether somebody asks about a place to go to: "nyebrang ke thailand aman ga" tells of no place where they are."""
    return is_asking(words) and (is_ahead(words) or _CROSSING.search(plain_words(words)) is not None)


def is_ahead(words: str) -> bool:
    """Whether somebody tells of a place to go to, or of one they have left."""
    return bool(_NOT_NOW.search(plain_words(words)))


def names_only_others(words: str, find: FindPlaces, *, of_another: bool = False) -> bool:
    """Whether words name a place, but none of the one whom the report is about: "orang tua saya di Blora".

    of_another: the report is about another than the writer, whose own place it then is not: "saya di brebes".
    """
    owners = {
        owner for piece, owner in pieces_told(words) if find(plain_words(piece).split()) or _AT_PLACE.search(piece)
    }
    return bool(owners) and owners <= {OWNERS if of_another else OTHERS, TO_BE_TOLD}


def place_of(words: str, *, of_another: bool) -> str:
    """What words say of the place of the one whom the report is about, without whom else they place somewhere."""
    past = {OWNERS if of_another else OTHERS, TO_BE_TOLD}
    pieces = list(pieces_told(words))
    left = [piece for piece, owner in pieces if owner not in past or not _AT_PLACE.search(piece)]
    return words if len(left) == len(pieces) else ", ".join(filter(None, left))


def is_back_home(words: str, *, of_another: bool) -> bool:
    """Whether words say that the one whom a report is about is in Indonesia by now, though it stands abroad."""
    whom = OTHERS if of_another else OWNERS
    is_there = any(owner == whom and _AT_PLACE.search(piece) for piece, owner in pieces_told(words))
    return is_there or _BACK_HOME.search(plain_words(words)) is not None


_BACK_HOME = re.compile(
    r"\b(?:sudah|udah|udh|sdh|dah|wis|sampun|tos|baru|sekarang|skrg|saiki|ayeuna|already|now|back)\b(?: \w+){0,4} "
    r"(?:pulang|sampai|sampe|balik|tiba|mulih|nyampe|di|neng|ning|teng|in|home)\b|^(?:di |in )?(?:indonesia|indo)$"
)
_AT_PLACE = re.compile(r"\b(?:di|neng|ning|nang|teng|wonten|in|at) \w{3,}", re.IGNORECASE)


def _located(piece: str, find: FindPlaces) -> Iterable[tuple[NamedPlace, str]]:
    """The names in a piece that say where somebody is, and not whence, whither or of what descent."""
    pieces = plain_words(piece).split()
    named = find(pieces)
    if not named or _NOT_NOW.search(" ".join(pieces)):
        return
    is_bare = _is_bare(pieces, named, piece)
    end = -1
    for each in named:
        is_next = each.start == end  # "di Doha Qatar"
        if is_next or (is_bare and len(_name(pieces, each)) >= _SHORTEST_ALONE) or _is_led(pieces, each):
            end = each.start + each.size
            yield each, _name(pieces, each)


def _is_led(pieces: list[str], place: NamedPlace) -> bool:
    before = _word_before(pieces, place, _PART_OF)
    if before in _TOWARDS:
        return bool(_BROUGHT & set(pieces[: place.start]))
    if before in _EMPLOYED_BY:
        return pieces[place.start] not in _PEOPLES
    if before in _AGENTS:
        return bool(_AT & set(pieces[max(0, place.start - 2) : place.start]))  # "di agen irbil", not "agen taiwan"
    return before in _AT or before in _HELD_BY or _is_site(pieces[: place.start])


def _is_site(before: list[str]) -> bool:
    """Whether a house or the like stands just before the name: "di rumah agensi dubai", "ladang sawit keningau"."""
    near = before[-_SITE_WORDS:]
    starts = [index for index, word in enumerate(near) if word in _SITES]
    return bool(starts) and not (_TOWARDS | _FROM) & set(near[: starts[0] + 1])


def _word_before(pieces: list[str], place: NamedPlace, passing: frozenset[str]) -> str:
    return place.joined or next((each for each in reversed(pieces[: place.start]) if each not in passing), "")


def _is_bare(pieces: list[str], named: list[NamedPlace], words: str) -> bool:
    """Whether nothing but places is said, and nothing asked."""
    places = {index for each in named for index in range(each.start, each.start + each.size)}
    others = {piece for index, piece in enumerate(pieces) if index not in places}
    return not words.rstrip().endswith("?") and others <= _BESIDE_A_NAME | _PART_OF | _AT | _SITES


def _one(found: Sequence[tuple[NamedPlace, str]]) -> ToldPlace | None:
    if len({place.iso2 for place, _ in found}) != 1:
        return None
    names = dict.fromkeys(name.title() if len(name) > 3 else name.upper() for _, name in found)
    return ToldPlace(found[0][0].iso2, ", ".join(names), any(place.is_city for place, _ in found))


def _name(pieces: Sequence[str], place: NamedPlace) -> str:
    return " ".join(pieces[place.start : place.start + place.size]).removeprefix(place.joined)
