"""What people keep to prove a claim: its kinds, what each claim has to show, and what a flow may ask the house."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from bot.domain.answers import Moment, read_moment
from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words
from bot.domain.commands import Command

EVIDENCE = "EVIDENCE"  # the category of requests that proofs are kept through
KINDS = ("contract", "passport", "payslip", "receipt", "ticket", "chat", "photo", "medical", "other")
SENT = "sent"  # in place of a kind: a file of the person's that came outside the box, in a report or a talk
# What people call them who type instead of tapping.
_CALLED = {
    "kontrak": "contract",
    "perjanjian": "contract",
    "contract": "contract",
    "paspor": "passport",
    "passport": "passport",
    "slip": "payslip",
    "gaji": "payslip",
    "payslip": "payslip",
    "transfer": "receipt",
    "kuitansi": "receipt",
    "kwitansi": "receipt",
    "receipt": "receipt",
    "tiket": "ticket",
    "visa": "ticket",
    "ticket": "ticket",
    "chat": "chat",
    "percakapan": "chat",
    "pesan": "chat",
    "wa": "chat",
    "sms": "chat",
    "message": "chat",
    "messages": "chat",
    "foto": "photo",
    "photo": "photo",
    "video": "photo",
    "dokter": "medical",
    "doctor": "medical",
    "visum": "medical",
}
_PHOTO = "photo"
_PICTURES = frozenset(listed("foto fotonya poto potonya gambar gambarnya photo picture image video"))
_PAPERS = frozenset(listed("pdf dokumen berkas file filenya document word"))
DATED = ("payslip", "receipt", "medical")
"""Papers that are about one month or day; which one, a court asks."""
_LONGEST_DATE = 6
_LONGEST_NAME = 8
_OF_ALL = frozenset(listed("semua semuanya kabeh sedaya sadaya sadayana all both kedua keduanya dua duanya loro kalih"))
_POINTING = frozenset(listed("itu ini tadi yang that this iku niku niki eta ieu"))
_REMOVING = re.compile(r"\b(?:hapus\w*|dihapus|buang|delete|remove|busak|mbusak|pupus|ngahapus|salah kirim)\b")
KEPT = "kept"  # the kind of what was heard before: what they sent is asked for
_THINGS = (
    r"(?:foto|poto|gambar|photo|picture|bukti|berkas|file|dokumen|kontrak|slip|video|evidence|proof)(?:s|2)?(?:ku|nya)?"
)
_FINDING_AGAIN = re.compile(
    rf"\b{_THINGS}(?: \w+){{0,4}} (?:di ?mana|ke ?mana|mana|endi|ning endi|nang endi|teng pundi|pundi|kamana)\b"
    rf"|\b(?:mana|where|endi|pundi|di ?mana)(?: \w+){{0,3}} {_THINGS}\b"
    rf"|\b(?:lihat|liat|ningali|ndelok|ambil|ngambil|mengambil|njupuk|unduh|download|buka|balikin|kembalikan|see|view|"
    rf"get)(?: \w+){{0,2}} {_THINGS}\b"
)
STATES = ("words", "waiting", "stored", "failed", "refused")

# What a claim has to show, each with the kinds that can show it. Trafficking has three elements: act, means and purpose
# (UU 21/2007). Which paper stands for which is the product's judgement, so an officer reads it as a list to check.
CLAIMS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "wages": {
        "agreement": ("contract", "chat"),
        "payment": ("payslip", "receipt"),
        "work": ("photo", "payslip"),
        "identity": ("passport",),
    },
    "trafficking": {
        "act": ("ticket", "chat", "receipt"),
        "means": ("chat", "medical", "photo"),
        "purpose": ("contract", "payslip", "photo"),
        "identity": ("passport",),
    },
}


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing kept. kept_at: when the house had it. words: what was written with it, or instead of a file."""

    id: int
    person_id: int
    kind: str
    kept_at: datetime
    file_id: int | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class KeptProof:
    """A proof with what is known of its file. state: waiting, stored, failed or refused; `words` where there is none.

    filename: as the person's phone called it, where it said so. sha256: of the file as it was stored; stored_at: when.
    ticket_id: the ticket its file belongs to, if any.
    size_bytes: of the file, where it is known.
    """

    proof: Proof
    state: str
    mime: str | None = None
    sha256: bytes | None = None
    stored_at: datetime | None = None
    ticket_id: int | None = None
    size_bytes: int | None = None
    filename: str | None = None

    @property
    def size(self) -> str:
        """How large the file is, as people read it; empty where it is not known."""
        return f"{max(1, self.size_bytes // 1024)} KB" if self.size_bytes else ""

    @property
    def is_there(self) -> bool:
        return self.state in ("words", "stored")

    @property
    def mark(self) -> str:
        """The first letters of the checksum, enough to compare two by eye."""
        return self.sha256.hex()[:8] if self.sha256 else ""


@dataclass(frozen=True)
class KeepProof(Command[str]):
    """Keep a file, words or both as a proof of this kind; gives the day it was kept, as people read it."""

    name: ClassVar[str] = "keep_proof"
    is_repeatable: ClassVar[bool] = True
    kind: str
    file_id: int | None = None
    words: str | None = None


@dataclass(frozen=True)
class DateProof(Command[None]):
    """Put words beside a proof that say what day or month it is about. file_id: which one; `None` is the newest."""

    name: ClassVar[str] = "date_proof"
    is_repeatable: ClassVar[bool] = True
    words: str
    file_id: int | None = None


@dataclass(frozen=True)
class FindMeant(Command[list[int]]):
    """Which of the files sent are meant by words that came after them. newest: those that came last."""

    name: ClassVar[str] = "find_meant"
    is_repeatable: ClassVar[bool] = True
    words: str
    files: tuple[int, ...]
    newest: tuple[int, ...]


@dataclass(frozen=True)
class NameProofs(Command[None]):
    """Say what kind of proof these files are, which were kept before anybody said so."""

    name: ClassVar[str] = "name_proofs"
    is_repeatable: ClassVar[bool] = True
    kind: str
    files: tuple[int, ...]


@dataclass(frozen=True)
class ReadProofs(Command[list[dict[str, str]]]):
    """The person's proofs and every other file they sent, newest first; nothing while the chat is locked.

    Each has `number` (the oldest is the first), `kind`, `date`, `about` (what was written with it, its name and size),
    `state` and `mark`, the first letters of its checksum.
    """

    name: ClassVar[str] = "read_proofs"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class OpenProofs(Command[str]):
    """An address at which the person downloads their proofs for half an hour; empty where none can be reached."""

    name: ClassVar[str] = "open_proofs"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class AgreeToDossier(Command[None]):
    """Note that officers may put the proofs together for a claim, or that they no longer may."""

    name: ClassVar[str] = "agree_to_dossier"
    is_repeatable: ClassVar[bool] = True
    agrees: bool


def missing_for(claim: str, kinds: Collection[str]) -> list[str]:
    """The elements of a claim that nothing of these kinds shows, in their order."""
    return [element for element, shown_by in CLAIMS[claim].items() if not set(shown_by) & set(kinds)]


def kind_in(words: str) -> str:
    """The kind of proof somebody names in their own words; `other` where none is understood."""
    return next(iter(kinds_in(words)), "other")


def kinds_in(words: str) -> list[str]:
    """The kinds that words name, in their order; a photo of a paper is that paper."""
    named = list(dict.fromkeys(_CALLED[word] for word in plain_words(words).split() if word in _CALLED))
    return [kind for kind in named if kind != _PHOTO] or named


def meant_of(words: str, pictures: Mapping[int, bool], newest: Collection[int]) -> list[int]:
    """The files that words speak of: the last picture for a "foto", the last paper for a "pdf", else what came last.

    pictures: of each file in the order it came, whether it is one.
    """
    said = set(plain_words(words).split())
    wanted = True if said & _PICTURES else False if said & _PAPERS else None
    fitting = [file_id for file_id, is_picture in pictures.items() if is_picture == wanted]
    last = list(newest)
    if wanted is None or not fitting or any(pictures.get(file_id) == wanted for file_id in last):
        return [each for each in last if wanted is None or pictures.get(each) == wanted] or last
    return fitting[-1:]


def names_a_piece(words: str) -> bool:
    """Whether a few words begin with what kind of proof something is: "chat majikan ngancam"."""
    said = plain_words(words).split()
    opening = said[1:] if points_back(words) else said
    return len(said) <= _LONGEST_NAME and bool(opening) and opening[0] in _CALLED


def points_back(words: str) -> bool:
    """Whether words speak of what came just before them: "itu slip gaji"."""
    return bool(_POINTING & set(plain_words(words).split()[:1]))


def names_all(words: str) -> bool:
    """Whether words name all that was sent, and not only the last of it."""
    return bool(_OF_ALL & set(plain_words(words).split()))


def asks_for_kept(words: str) -> bool:
    """Whether somebody asks where something is that they sent, or wants to see it or have it back."""
    return _FINDING_AGAIN.search(plain_words(words)) is not None


def asks_to_remove(words: str) -> bool:
    return _REMOVING.search(plain_words(words)) is not None


def shows_when(words: str | None, today: date) -> Moment | None:
    """The day, month or year a proof is about, by the words beside it; today: when it was kept."""
    return read_moment(words, today) if words else None


def is_a_date(words: str | None, today: date) -> bool:
    """Whether words without a file only say when ("bulan Mei 2026"), and so belong to the proof before them."""
    return words is not None and len(words.split()) <= _LONGEST_DATE and shows_when(words, today) is not None
