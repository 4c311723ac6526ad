"""Provinces and regencies as people write them, turned into the names that agencies are kept under."""

import re

from bot.domain.answers.wording import listed
from bot.domain.catalogue.home_places import home_named
from bot.domain.catalogue.words import plain_words
from bot.domain.regencies import find_regency

# Each with the other ways it is written; what stands for several provinces ("Papua") means the one of that name.
_SPELLINGS = {
    "Aceh": ("nanggroe aceh darussalam", "nad"),
    "Sumatera Utara": ("sumatra utara", "sumut", "north sumatra"),
    "Sumatera Barat": ("sumatra barat", "sumbar", "west sumatra"),
    "Riau": (),
    "Kepulauan Riau": ("kepri", "riau islands"),
    "Jambi": (),
    "Sumatera Selatan": ("sumatra selatan", "sumsel", "south sumatra"),
    "Bengkulu": (),
    "Lampung": (),
    "Kepulauan Bangka Belitung": ("bangka belitung", "babel"),
    "DKI Jakarta": (
        "jakarta",
        "dki",
        "dkj",
        "daerah khusus jakarta",
        "jkt",
        "jaksel",
        "jaktim",
        "jakbar",
        "jakut",
        "jakpus",
    ),
    "Jawa Barat": ("jabar", "west java"),
    "Banten": (),
    "Jawa Tengah": ("jateng", "central java"),
    "DI Yogyakarta": ("yogyakarta", "jogjakarta", "jogja", "yogya", "diy", "daerah istimewa yogyakarta"),
    "Jawa Timur": ("jatim", "east java"),
    "Bali": (),
    "Nusa Tenggara Barat": ("ntb", "west nusa tenggara"),
    "Nusa Tenggara Timur": ("ntt", "east nusa tenggara"),
    "Kalimantan Barat": ("kalbar", "west kalimantan"),
    "Kalimantan Tengah": ("kalteng", "central kalimantan"),
    "Kalimantan Selatan": ("kalsel", "south kalimantan"),
    "Kalimantan Timur": ("kaltim", "east kalimantan"),
    "Kalimantan Utara": ("kaltara", "kalut", "north kalimantan"),
    "Sulawesi Utara": ("sulut", "north sulawesi"),
    "Gorontalo": (),
    "Sulawesi Tengah": ("sulteng", "central sulawesi"),
    "Sulawesi Barat": ("sulbar", "west sulawesi"),
    "Sulawesi Selatan": ("sulsel", "south sulawesi"),
    "Sulawesi Tenggara": ("sultra", "southeast sulawesi"),
    "Maluku": (),
    "Maluku Utara": ("malut", "north maluku"),
    "Papua": (),
    "Papua Barat": ("west papua",),
    "Papua Barat Daya": ("southwest papua",),
    "Papua Selatan": ("south papua",),
    "Papua Tengah": ("central papua",),
    "Papua Pegunungan": ("highland papua",),
}
_NAMES = {plain_words(each): name for name, others in _SPELLINGS.items() for each in (name, *others)}
_LONGEST = max(name.count(" ") + 1 for name in _NAMES)
_LEADING = frozenset(listed("saya sy aku kami kula abdi di dari tinggal asal asli orang daerah domisili ktp teng ti"))
_NO_NAME = _LEADING | frozenset(listed("kabupaten kab kota kotamadya kodya provinsi propinsi prov indonesia"))
_TRAILING = frozenset(listed("lah la kak kk mbak mba mas pak bu min ya yah aja saja dong deh sih kok nih wae mawon"))
_AT = re.compile(r"\b(?:di|neng|nang|teng|in|daerah|wilayah|kota|kabupaten|kab) ([a-z]{4,}(?: [a-z]{4,})?)")
_NOT_AT = frozenset(
    listed("mana sini sana situ rumah dekat luar indonesia kampung desa tempat atas bawah negara negeri")
)
_NO_MORE = frozenset(
    listed(
        "bukan sama dan yang untuk buat nggak enggak tidak belum apakah apa kapan atau saja lagi dong kalau kalo juga "
        "mana gimana bisa"
    )
)
_NO_TOWN = frozenset(
    listed(
        "pabrik toko kantor sekolah restoran rumah hotel kapal kebun proyek kampus bengkel blk pasar gudang bidang "
        "bagian panti salon warung desa kelas laut darat perusahaan majikan keluarga orang sawah kampung"
    )
)
# In Javanese "bali" is to come home: "wis bali seko arab"; an island only where nothing says so.
_COMING_HOME = re.compile(
    r"\b(?:wis|wes|uwis|sampun|durung|arep|kepengin|pengen|pengin|pingin|iso|isoh|bisa|gelem|kudu|nembe|lagi|bar|"
    r"tas|entas|oleh|kapan|mau|sudah|udah|baru)(?: aku| kula| kulo| iso| isoh| arep)? bali\b"
    r"(?! (?:selatan|utara|timur|barat))"
    r"|\bbali (?:seko|saka|soko|saking|ko|sangka|nang|neng|ning|menyang|omah|ndeso|desa|kampung|maneh|meneh|mulih)\b"
)
# Cities whose name begins like their province's.
_CITIES = {
    "jakarta selatan": "jaksel",
    "jakarta timur": "jaktim",
    "jakarta barat": "jakbar",
    "jakarta utara": "jakut",
    "jakarta pusat": "jakpus",
}


def find_province(words: str) -> str | None:
    """The province somebody names in their words, the last one where there are several; `None` when there is none."""
    pieces, position, found = _COMING_HOME.sub(" ", plain_words(words)).split(), 0, None
    while position < len(pieces):
        for size in range(min(_LONGEST, len(pieces) - position), 0, -1):
            name = _NAMES.get(" ".join(pieces[position : position + size]))
            if name is not None:
                found, position = name, position + size - 1
                break
        position += 1
    return found


def bare_place(words: str) -> str:
    """A place without what people say before it: "saya tinggal di Jember" is "Jember"."""
    said = words.split()
    while len(said) > 1 and plain_words(said[0]) in _LEADING:
        said = said[1:]
    while len(said) > 1 and plain_words(said[-1]) in _TRAILING:
        said = said[:-1]
    place = " ".join(said)
    return place.title() if place.islower() else place


def place_in(words: str) -> str:
    """The city of Jakarta, the province, or the place after "di", named in passing; empty where there is none."""
    region = _city_of_jakarta(plain_words(words)) or find_province(words)
    if region is not None:
        return region
    for found in _AT.finditer(plain_words(words)):
        named = found[1].split()
        named = named[:1] if named[-1] in _NO_MORE else named
        if named[0] not in _NOT_AT | _NO_MORE:
            known = find_regency(" ".join(named))  # "di surabaya gratis ga"
            return known[0] if known is not None else " ".join(named).title()
    return ""


def home_told(words: str) -> str:
    """Where somebody lives or looks for something, told in passing: "kursus di jember"; empty for where they work."""
    if named := home_named(words):
        return named
    place = place_in(words)
    return "" if set(plain_words(place).split()) & _NO_TOWN else place


def names_place(words: str) -> bool:
    return bool(place_in(words))


def read_regency(words: str) -> str | None:
    """A regency or city without its kind and province, as agencies have it; `None` when nothing else was said."""
    plain = plain_words(words)
    if city := _city_of_jakarta(plain):
        return city
    pieces = [piece for piece in plain.split() if piece not in _NO_NAME]
    position, kept = 0, []
    while position < len(pieces):
        for size in range(min(_LONGEST, len(pieces) - position), 0, -1):
            if " ".join(pieces[position : position + size]) in _NAMES:
                position += size
                break
        else:
            kept.append(pieces[position])
            position += 1
    return " ".join(kept).title() or None


def _city_of_jakarta(plain: str) -> str | None:
    named = (city for city, short in _CITIES.items() if city in plain or short in plain.split())
    return next((city.title() for city in named), None)
