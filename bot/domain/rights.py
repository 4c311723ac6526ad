"""Rights and safety at work, and cards to show to strangers: what a flow may ask the house."""

import re
from dataclasses import dataclass
from typing import ClassVar

from bot.domain.answers import is_asking
from bot.domain.catalogue.courses import source_in_short
from bot.domain.catalogue.words import plain_words
from bot.domain.commands import Command

_OR_NOT = r"(?:ga|gak|g|gk|nggak|enggak|engga|ndak|tidak|tdk|kah|po ora|apa ora|opo ora|apa mboten|atanapi henteu)"
# What is done to a worker, or refused by one: "boleh gak aku di phk gara2 hamil".
_DONE = (
    r"(?:di ?(?:phk|pecat|berhentikan|pulang\w*|usir|deportasi|tahan|potong|denda)\w*|phk|pecat|mecat|memecat|"
    r"menahan|nahan|mulangin|memulangkan|motong|nolak|tolak|menolak|resign|mengundurkan diri)"
)
_WHO_MAY = r"(?:majikan|bos|boss|agen|agensi|juragan|nyonya|tuan|employer)"
_MAY_THEY = (
    rf"\b(?:boleh|bisa) ?{_OR_NOT}(?: \w+){{0,4}} {_DONE}\b|\b{_DONE}(?: \w+){{0,5}} boleh ?{_OR_NOT}\b"
    rf"|\b(?:ganti|pindah)(?: \w+)? {_WHO_MAY}(?: \w+){{0,2}} (?:boleh|bisa) ?{_OR_NOT}\b"
    rf"|\b{_WHO_MAY}(?: \w+){{0,5}} (?:itu|gitu|begitu|begini)? ?boleh ?{_OR_NOT}\b"
)
# What the law says, and what is usual: "itu boleh gak sih hukumnya", "wajar ga", "melanggar hukum gak".
_BY_LAW = (
    rf"\bboleh ?{_OR_NOT}\b(?: \w+){{0,3}} (?:hukum\w*|aturan\w*|undang undang)\b"
    rf"|\b(?:hukum\w*|aturan\w*)(?: \w+){{0,3}} (?:boleh|gimana|gmn|bagaimana|apa|piye|pripun|kumaha)\b"
    rf"|\b(?:wajar|lumrah|legal|ilegal|sah|dilarang|(?:melanggar|langgar)(?: hukum\w*| aturan\w*)?) ?{_OR_NOT}\b"
    r"|\b(?:apa|apakah|emang|emangnya|memang)(?: itu| ini)? (?:wajar|lumrah|legal|sah|dilarang)\b"
)
# "Paspor kenging dicepeng henteu", "angsal mboten", "boleh ke tak", and who wants to hear what the law says.
_MAY_REGIONAL = (
    r"\bkenging(?: (?:di|ng|ny|n)\w+(?: ku \w+)?)? (?:henteu|teu)$|\b(?:angsal|olih|pareng|diparengake)(?: \w+){0,3} "
    r"(?:mboten|boten|nopo mboten|napa mboten)\b|\b(?:oleh|entuk)(?: \w+){0,2} (?:ora|po ora|apa ora|opo ora)\b"
    r"|\b(?:tak |x )?boleh ke(?= (?:tak|x|dia|majikan|bos|boss|agen|ejen|employer|potong|pegang|simpan|tahan|boleh)\b|"
    r"$)"
    r"|\b(?:tau|tahu|terang|ngerti|ngertos|dengar|nanya|tanya|naros|tanglet|takon|know|ask)(?: \w+){0,3} "
    r"(?:hukum|aturan|undang undang|law|rules?)(?:nya|na|ne|e|ipun)?\b"
)
# "Hak saya belum dibayar" tells of wages, "apa hak saya" asks.
_ASKING = re.compile(
    r"\b(?:hak|haknya|hakku)(?: \w+){0,2} (?:apa|apakah|apa aja|gimana|bagaimana)\b"
    r"|\b(?:apa|apakah|apa saja|apa aja|gimana|bagaimana)(?: \w+){0,2} (?:hak|haknya|hakku|berhak)\b"
    r"|\b(?:bolehkah|apakah boleh|apa boleh|memang boleh|emang boleh)\b"
    r"|\b(?:itu|gitu|begitu|segitu|kayak gitu|kaya gitu|kyk gt|iku|niku|eta) (?:boleh|wajar|bener|benar|sah|oleh|"
    r"angsal|kenging) (?:ga|gak|g|gk|nggak|ngga|ndak|tidak|tdk|ora|mboten|teu)(?: (?:sih|ya|kak|pak|bu|mbak|mas|min))*$"
    r"|\bboleh (?:ga|gak|g|gk|nggak|ndak|tidak|tdk)(?: \w+){0,2} (?:majikan|bos|agen|agensi|juragan|nyonya|employer)\b"
    r"|\b(?:majikan|bos|agen|agensi|juragan|nyonya) (?:itu )?boleh (?:ga|gak|g|gk|nggak|ndak|tidak|tdk)\b"
    r"|\b(?:tanya|nanya|takon|tangled|naros|nyuwun pirsa|tahu|tau|ngertos|terang|info|ask|know)(?: \w+){0,2} "
    r"(?:hak|haknya|hakku|rights?)\b"
    r"|^(?:kula |saya |aku |abdi |my )?(?:hak|haknya|hakku|rights?(?! (?:now|away|here|there)))"
    r"(?: (?!belum|blm|dereng|durung|teu|not)\w+){0,3}$"
    r"|\b(?:pindah|ganti|change)(?: \w+)? (?:majikan|bos|juragan|dunungan|kerja\w*|pekerjaan|pagawean|padamelan|gawean|"
    r"employer|boss|job)(?: \w+){0,3} (?:(?:bisa|boleh|tiasa|kenging|saged|angsal|iso|oleh)(?: \w+)?)$"
    r"|\b(?:bisa|boleh|bolehkah|bisakah|tiasa|saged|iso|can|may)(?: (?:saya|aku|kula|abdi|i|we|ga|gak|teu)){0,2} "
    r"(?:pindah|ganti|change)(?: \w+)? (?:majikan|bos|juragan|dunungan|employer|boss)\b"
    r"|\b(?:berapa|brp|pira|pinten|sabaraha)(?: \w+)? (?:hari libur|libur|cuti|jam kerja|lembur|umr)\b"
    r"|\b(?:gaji|upah) (?:minimum|minimal)\b|\bminimum wage\b|\bhow many (?:days off|holidays|hours)\b"
    r"|\b(?:what (?:are|is) my rights?|my rights?|are they allowed|"
    r"(?:is|was) (?:it|that|this) (?:even )?(?:legal|illegal|allowed|normal)|(?:is|am|are) \w+(?: \w+)? allowed to)\b"
    rf"|{_MAY_THEY}|{_BY_LAW}|{_MAY_REGIONAL}"
)
_TOPICS = {
    "contract": r"kontrak\w*|perjanjian kerja|contract",
    "wages": r"(?:gaji|gajih|upah|potongan|bayaran|lembur|salary|wages?|pay)(?:nya|ku|mu)?",
    "passport": r"(?:paspor|pasport|passport|pasp?or)(?:nya|ku|mu)?",
    "days_off": r"libur\w*|cuti\w*|jam kerja\w*|istirahat|prei|days? off|rest days?|holidays?|working hours",
    "pregnancy": r"hamil|kehamilan|melahirkan|meteng|mbobot|reuneuh|kakandungan|pregnan\w+",
    "change_employer": (
        r"(?:pindah|ganti|change)(?: my)? (?:majikan|bos|juragan|dunungan|kerja\w*|pekerjaan|pagawean|padamelan|gawean|"
        r"employer|boss|job)"
    ),
    "safety": r"asuransi\w*|jaminan( sosial)?|bpjs|keselamatan|insurance|safety",
}
_NAMES_TOPIC = {topic: re.compile(rf"\b(?:{words})\b") for topic, words in _TOPICS.items()}
_FEW_WORDS = 2  # "paspor dong" asks; "gaji belum dibayar" tells
_SOME_WORDS = 4
_TELLING = re.compile(
    r"\b(?:belum|blm|tidak|tdk|gak|ga|nggak|kurang|cuma|dereng|durung|mboten|ora|teu|di\w{4,}|not|unpaid|took|takes|no)\b"
)
_CREW = re.compile(
    r"\b(?:pelaut|abk|awak kapal|anak buah kapal|nelayan|di kapal|kapal pesiar|kapal ikan|seafarer|seaman|"
    r"crew|fisherm[ae]n|fishing boat|on a ship)\b"
)
_DISMISSED = re.compile(
    r"\b(?:di)?(?:pecat|phk|berhentikan)\b|\b(?:fired|dismissed|dismissal|terminated?|termination|sacked)\b"
)
_LAW = re.compile(r"\b(UU|PP|Perpres|Permen\w*|Perban)( \w*P2MI)? [0-9]+/[0-9]{4}( Pasal [0-9]+)?")


_SITUATIONS = {
    "police": re.compile(r"\b(?:polisi|polis|police|pulisi)\b"),
    "hospital": re.compile(r"\b(?:rumah sakit|rs|dokter|klinik|hospital|doctor|clinic)\b"),
    "taxi": re.compile(r"\b(?:taksi|taxi|sopir|supir|driver|grab)\b"),
}


@dataclass(frozen=True)
class KnownCountry(Command[str | None]):
    """The ISO code of where the person is, as far as they told; nothing while the chat is locked."""

    name: ClassVar[str] = "known_country"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class ReadRights(Command[list[dict[str, str]]]):
    """What is confirmed of a topic, at most three facts; each has `text`, `source` and `date`.

    topic: of `RIGHTS_TOPICS`. country: ISO code; `None` reads only what holds everywhere. words: what was asked; what
    is the law for one kind of work is told only to who does it.
    """

    name: ClassVar[str] = "read_rights"
    is_repeatable: ClassVar[bool] = True
    topic: str
    country: str | None = None
    words: str = ""


@dataclass(frozen=True)
class ReadHelpCard(Command[dict[str, str]]):
    """The reviewed card for a situation in a country: `text` to show and its `meaning`; both empty when there is none.

    situation: of `SITUATIONS`.
    """

    name: ClassVar[str] = "read_help_card"
    is_repeatable: ClassVar[bool] = True
    situation: str
    country: str | None = None


def name_of_law(source: str) -> str:
    """What a person is told a fact stands on: the rule itself where the source's title names one, else who said it."""
    law = _LAW.search(source)
    return law[0] if law is not None else source_in_short(source)


def topics_in(words: str) -> list[str]:
    """The topics that words name, in the order of the list; a crew asks for its hours."""
    plain = plain_words(words)
    found = [topic for topic, names in _NAMES_TOPIC.items() if names.search(plain)]
    return found or (["days_off"] if is_of_crew(words) else [])


def asks_topic(words: str) -> bool:
    """Whether words ask about a topic, not only tell of it."""
    topics = topics_in(words)
    size = len(words.split())
    is_bare = size <= _FEW_WORDS or (size <= _SOME_WORDS and not _TELLING.search(plain_words(words)))
    return bool(topics) and (len(topics) > 1 or is_bare or is_asking(words) or asks_for_rights(words))


def speaks_of_topic(words: str) -> bool:
    """Whether an answer tells of a topic, or of being dismissed: whoever read the law goes on with their own case."""
    return bool(topics_in(words)) or _DISMISSED.search(plain_words(words)) is not None


def situation_in(words: str) -> str:
    """To whom somebody wants to show a card; empty where it is not said."""
    plain = plain_words(words)
    return next((situation for situation, names in _SITUATIONS.items() if names.search(plain)), "")


def is_of_crew(words: str) -> bool:
    return _CREW.search(plain_words(words)) is not None


def asks_for_rights(words: str) -> bool:
    """Whether somebody asks what they, or others with them, may do."""
    return _ASKING.search(plain_words(words)) is not None
