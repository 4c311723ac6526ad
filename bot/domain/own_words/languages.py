"""Hears which language somebody asks to be answered in: "tulung sing basa indonesia ae"."""

import re

from bot.domain.answers.wording import listed, plain

ASK = "ask"  # only what they do not want was said

_NAMES = {
    "id": "indonesia|indonesian|indo|nasional",
    "en": "inggris|english|inglis",
    "jv": "jawa|jowo|jawi|javanese",
    "su": "sunda|sundanese",
    "ms": "melayu|malay|malaysia",
    "mad": "madura|madurese|medura|madhura",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split("|")}
_LANGUAGE = r"(?:bahasa|bhs|bahase|basa|boso|bhasa|language)"
_CHOSEN = r"(?:ganti|gantos|gentos|tukar|pakai|pake|pilih|milih|switch to|change to)(?: ka| ke| dadi| jadi| to)?"
_NO_PLACES = "english|indonesian|javanese|sundanese|malay|madurese"
_NAMED = re.compile(
    rf"\b{_LANGUAGE} ({'|'.join(_CODES)})\b"
    rf"|\b{_CHOSEN} (indonesia|indo|inggris|jawa|sunda|melayu|madura|{_NO_PLACES})\b"
    r"|\b(indonesia|indo|inggris|jawa|sunda|melayu|madura)(?: (?:aja|saja|ae|wae|mawon|bae))? "
    r"(?:bahasa|bhs|basa)(?:nya|ne|na|e|ipun)?\b"
    rf"|\bin ({_NO_PLACES})\b|\b({_NO_PLACES}|inggris) (?:please|plis|pls|language)\b"
)
_AS_LANGUAGE = re.compile("(?:bahasa|bhs|basa)(?:nya|ne|na|e|ipun)$")  # "indonesia aja bahasanya": no place
_BARE = re.compile(rf"(?:{_LANGUAGE} )?(?:{'|'.join(_CODES)})")
_NO_PLACE = re.compile("english|inggris|indonesian|javanese|sundanese")  # alone they can mean nothing else
_USE = frozenset(
    listed(
        "ganti gantos gentos gante gantikan gantiin ubah robah robih tukar tuker pakai pake pakek pakailah pakein "
        "nganggo nganggowa ngangge ngagem make guna gunakan gunain gunakno anggo angge anggoen jawab jawaben jawabnya "
        "balas bales ngomong omong bicara ngobrol tulis sing nu nganggui ka switch change use speak talk write reply "
        "answer translate terjemahkan terjemah pilih milih"
    )
)
_NOT = frozenset(
    listed(
        "tidak tdk tak nggak enggak gak ga gk ndak mboten boten ora ra teu henteu enja bunten jangan ojo ulah bukan "
        "dudu sanes banne not dont no cant never kurang"
    )
)
_ENOUGH = frozenset(("in", "please", "pls", "plis"))
_ABLE = frozenset(("bisa", "biso", "saged", "tiasa", "can"))  # who tells what they speak asks for nothing
_AROUND = frozenset(
    listed(
        "tolong tulung tulungi please pls plis plz mohon nyuwun punten mau mo pengen pengin ingin arep badhe hayang "
        "hoyong bisa biso saged tiasa bisakah boleh angsal kenging bisane could can you i me my want to the in with "
        "saya sy aku ku kula kulo abdi kuring kami kita ini itu iki niki ieu dengan dgn ke jadi dadi saja aja ae wae "
        "mawon bae dong donk ya yo lah deh kak mbak mas min pak bu sih kok nya yang yg lebih soalnya karena krn gara "
        "ngerti ngertos mudeng paham faham mangerti mangertos tau tahu weruh nyaho terang apal understand know "
        "dimengerti cuma hanya mung ngan only tapi but sekarang saiki ayeuna now language bahasa bhs basa boso bhasa "
        "bahasane bahasanya bhsnya basane basana chat kita aja gitu biar supaya ben lebih gampang mudah enak halo hai "
        "hi maaf sorry kan bot admin tks makasih suwun nuhun terima kasih thanks matur lagi terus"
    )
)
_MOST_WORDS = 14


def language_wanted(text: str, *, is_free: bool = False, is_between: bool = False) -> str:
    """The language that words ask for, `ASK` where they only refuse one; empty where they speak of something else.

    is_free: any words would answer what was asked, so that a language's name alone is an answer.
    is_between: nothing is being talked of yet that a language's name could belong to.
    """
    said = " ".join(re.findall("[a-z0-9]+", plain(text)))
    spoken = said.split()
    if not spoken or len(spoken) > _MOST_WORDS or not set(spoken) <= _AROUND | _USE | _NOT | set(_CODES):
        return ""
    wanted, refused, since = "", False, 0
    for found in _NAMED.finditer(said):
        before = set(said[since : found.start()].split())
        since = found.end()
        code = _CODES[next(filter(None, found.groups()))]
        if before & _NOT:
            refused = True
        elif (
            _AS_LANGUAGE.search(found[0])
            or set(said.split()) & _USE
            or set(found[0].split()) & _ENOUGH
            or not (is_free or before & _ABLE)
        ):
            wanted = wanted or code
    if not wanted and not refused and not is_free and _BARE.fullmatch(said) and said.split()[0] != said.split()[-1]:
        wanted = _CODES[said.split()[-1]]
    if is_between and _NO_PLACE.fullmatch(said):
        wanted = _CODES[said]
    return wanted or (ASK if refused else "")
