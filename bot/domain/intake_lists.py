"""Reads the list of people of an intake: which column is what, and what is wrong with which row."""

from collections.abc import Sequence
from dataclasses import dataclass

import phonenumbers

from bot.domain.surge import MOST_CHILDREN, MOST_PARTY, Listed, PersonState, plain_code

MOST_ROWS = 5_000
_NAME_CHARS = 120
_HOME_REGION = "ID"
_LEAST_CODE = 5  # a running number would be guessed
_NOTE_CHARS = 300
_COLUMNS = {
    "name": ("nama", "nama lengkap", "name", "full name"),
    "phone": ("telepon", "no hp", "hp", "nomor hp", "nomor telepon", "wa", "whatsapp", "phone", "mobile"),
    "code": ("kode", "code"),
    "party": ("jumlah", "jumlah orang", "rombongan", "party", "heads"),
    "children": ("anak", "jumlah anak", "children"),
    "pregnant": ("hamil", "pregnant"),
    "ill": ("sakit", "ill", "sick"),
    "papers": ("dokumen hilang", "dokumen kurang", "dokumen", "missing papers", "papers"),
    "note": ("catatan", "keterangan", "note", "notes"),
    "state": ("keadaan", "status", "state"),
}
_BY_WORD = {word: column for column, words in _COLUMNS.items() for word in words}
_WITHOUT_HEAD = ("name", "phone", "note")
_YES = frozenset({"ya", "iya", "y", "yes", "1", "x", "v", "✓", "benar", "true"})
_NO = frozenset({"", "tidak", "tdk", "no", "n", "0", "-", "false"})
_PAPERS = {
    "paspor": "passport",
    "passport": "passport",
    "splp": "travel",
    "travel": "travel",
    "izin tinggal": "permit",
    "izin kerja": "permit",
    "permit": "permit",
    "visa": "permit",
    "ktp": "identity",
    "kk": "identity",
    "identity": "identity",
    "tiket": "ticket",
    "ticket": "ticket",
    "semua": "all",
    "all": "all",
}
_STATES = {
    "terdaftar": PersonState.LISTED,
    "hadir": PersonState.HERE,
    "tiba": PersonState.HERE,
    "dokumen": PersonState.PAPERS,
    "siap": PersonState.READY,
    "berangkat": PersonState.LEFT,
    **{state.value: state for state in PersonState},
}


@dataclass(frozen=True, slots=True)
class RowError:
    """What is wrong with a row. line: as it is counted in the sheet, from 1; problem: a short word."""

    line: int
    problem: str
    value: str


@dataclass(frozen=True, slots=True)
class ReadList:
    rows: tuple[Listed, ...]
    errors: tuple[RowError, ...]


class _Wrong(ValueError):
    def __init__(self, problem: str, value: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.value = value


def read_list(table: Sequence[Sequence[str]], region: str) -> ReadList:
    """Understand a table; a wrong row is told and left out. region: whose phone numbers may lack a country code."""
    columns: list[str | None] = [_BY_WORD.get(" ".join(cell.casefold().split())) for cell in table[0]] if table else []
    has_head = "name" in columns
    if not has_head:
        columns = list(_WITHOUT_HEAD)
    rows: list[Listed] = []
    errors: list[RowError] = []
    codes: set[str] = set()
    for line, cells in enumerate(table[1:] if has_head else table, start=2 if has_head else 1):
        values = {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if column is not None}
        try:
            row = _read_row(values, region)
            if row.code and len(row.code) < _LEAST_CODE:
                raise _Wrong("code-short", row.code)
            if row.code in codes:
                raise _Wrong("code-twice", values.get("code", ""))
        except _Wrong as wrong:
            errors.append(RowError(line, wrong.problem, wrong.value[:40]))
            continue
        if row.code:
            codes.add(row.code)
        rows.append(row)
    return ReadList(tuple(rows), tuple(errors))


def _read_row(values: dict[str, str], region: str) -> Listed:
    name = _clean(values.get("name", ""))
    if not name:
        raise _Wrong("name-empty", "")
    if len(name) > _NAME_CHARS:
        raise _Wrong("name-long", name)
    return Listed(
        name=name,
        phone=_phone(values.get("phone", ""), region),
        code=plain_code(values.get("code", "")) or None,
        party=_whole(values.get("party", ""), "party-wrong", MOST_PARTY, 1),
        children=_children(values.get("children", "")),
        is_pregnant=_is_so(values.get("pregnant", ""), "pregnant-wrong"),
        is_ill=_is_so(values.get("ill", ""), "ill-wrong"),
        papers=_papers(values.get("papers", "")),
        note=_clean(values.get("note", ""))[:_NOTE_CHARS],
        state=_state(values.get("state", "")),
    )


def _find_phone(text: str, region: str) -> str | None:
    """A number in E.164 form; `None` when it is none."""
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _phone(text: str, region: str) -> str | None:
    if text in ("", "-"):
        return None
    # A spreadsheet takes the zero or the plus away: 812..., 62812...
    digits = "".join(character for character in text if character.isdigit())
    tries = [(each, place) for place in (region, _HOME_REGION) for each in (text, "0" + digits)]  # there, then home
    found = (_find_phone(each, place) for each, place in [*tries, ("+" + digits, region)])
    number = next((each for each in found if each is not None), None)
    if number is None:
        raise _Wrong("phone-wrong", text)
    return number


def _clean(text: str) -> str:
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _whole(text: str, problem: str, most: int, empty: int) -> int:
    if text in ("", "-"):
        return empty
    if not text.isascii() or not text.isdecimal() or len(text) > 4 or int(text) > most:
        raise _Wrong(problem, text)
    return int(text) or empty


def _children(text: str) -> int:
    if text.casefold() in _YES - {"1"}:
        return 1
    return 0 if text.casefold() in _NO else _whole(text, "children-wrong", MOST_CHILDREN, 0)


def _is_so(text: str, problem: str) -> bool:
    plain = text.casefold()
    if plain not in _YES and plain not in _NO:
        raise _Wrong(problem, text)
    return plain in _YES


def _papers(text: str) -> tuple[str, ...]:
    if text.casefold() in _NO:
        return ()
    words = [" ".join(each.casefold().split()) for each in text.replace(";", ",").replace("/", ",").split(",")]
    unknown = next((word for word in words if word and word not in _PAPERS), None)
    if unknown is not None:
        raise _Wrong("papers-wrong", unknown)
    return tuple(dict.fromkeys(_PAPERS[word] for word in words if word))


def _state(text: str) -> PersonState:
    if not text:
        return PersonState.LISTED
    state = _STATES.get(text.casefold())
    if state is None:
        raise _Wrong("state-wrong", text)
    return state
