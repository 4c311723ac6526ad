"""How Javanese, Sundanese and Madurese bend their verbs, near enough for words that speak of danger."""

from collections.abc import Iterator

VOWELS = "aeiou"
_JAVANESE_NASALS = {
    "p": ("m",),
    "w": ("m", "ngw"),
    "t": ("n",),
    "k": ("ng",),
    "s": ("ny", "n"),
    "c": ("ny", "nc"),
    "b": ("mb",),
    "d": ("nd",),
    "g": ("ngg",),
    "j": ("nj",),
    "m": ("m", "ngem"),
    "n": ("n",),
}
_JAVANESE_SUFFIXES = ("", "i", "ni", "ke", "no", "ake", "kake", "aken", "kaken", "e", "ne", "an", "en", "ana", "ono")
_JAVANESE_PASSIVES = ("di", "d", "dipun", "ke", "ka", "kok", "tak")
_SUNDANESE_NASALS = {
    "p": ("m",),
    "b": ("m", "ngab"),
    "t": ("n",),
    "c": ("ny",),
    "s": ("ny",),
    "k": ("ng",),
    "d": ("ngad", "nd"),
    "g": ("ngag", "ngg"),
    "j": ("ngaj", "nj"),
    "m": ("m", "ngam"),
    "n": ("n", "ngan"),
}
_SUNDANESE_SUFFIXES = ("", "an", "keun", "ankeun", "na", "eun", "anana")
_SUNDANESE_PASSIVES = ("di", "d", "ka", "kapang", "dipang", "ti")
_MADURESE_SUFFIXES = ("", "e", "i", "an", "aghi", "agi", "na", "ana")
_MADURESE_NASALS: dict[str, tuple[str, ...]] = {
    "p": ("m",),
    "b": ("m",),
    "t": ("n",),
    "d": ("n",),
    "k": ("ng",),
    "s": ("ny",),
    "c": ("ny",),
}


def javanese_passives(stem: str) -> Iterator[str]:
    """Yield the forms in which the subject suffers the verb, ngoko and krama (`digebugi`, `dipungebug`)."""
    for prefix in _JAVANESE_PASSIVES:
        for suffix in _suffixes(stem, _JAVANESE_SUFFIXES):
            yield prefix + stem + suffix


def javanese_forms(stem: str) -> Iterator[str]:
    """Yield bare, active and passive forms."""
    yield from javanese_passives(stem)
    nasals = _nasals(stem, _JAVANESE_NASALS)
    for suffix in _suffixes(stem, _JAVANESE_SUFFIXES):
        yield stem + suffix
        for nasal in nasals:
            yield nasal + suffix


def sundanese_passives(stem: str) -> Iterator[str]:
    """Yield the forms in which the subject suffers the verb (`diteunggeulan`, `katewak`)."""
    for prefix in _SUNDANESE_PASSIVES:
        for suffix in _SUNDANESE_SUFFIXES:
            yield prefix + stem + suffix


def sundanese_forms(stem: str) -> Iterator[str]:
    """Yield bare, active and passive forms, the plural with its infix among them (`taronjok`)."""
    yield from sundanese_passives(stem)
    nasals = _nasals(stem, _SUNDANESE_NASALS)
    for suffix in _SUNDANESE_SUFFIXES:
        yield stem + suffix
        for nasal in nasals:
            yield nasal + suffix
    if stem[0] not in VOWELS and len(stem) > 1:
        for infix in ("ar", "al"):
            yield stem[0] + infix + stem[1:]
            yield "di" + stem[0] + infix + stem[1:]


def madurese_passives(stem: str) -> Iterator[str]:
    """Yield the forms in which the subject suffers the verb (`epokol`)."""
    for prefix in ("e", "i"):
        for suffix in _MADURESE_SUFFIXES:
            yield prefix + stem + suffix


def madurese_forms(stem: str) -> Iterator[str]:
    """Yield bare, active and passive forms."""
    yield from madurese_passives(stem)
    nasals = _nasals(stem, _MADURESE_NASALS)
    for suffix in _MADURESE_SUFFIXES:
        yield stem + suffix
        for nasal in nasals:
            yield nasal + suffix


def _nasals(stem: str, table: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the stem as it stands in the active."""
    first, rest = stem[0], stem[1:]
    if first in VOWELS or first in "rlhy":
        return ("ng" + stem, "nga" + stem)
    return tuple(nasal + rest for nasal in table.get(first, (first,)))


def _suffixes(stem: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    """Yield the endings a stem can take: behind a vowel those that begin with a consonant, else the others as well."""
    ends_in_vowel = stem[-1] in VOWELS
    for suffix in suffixes:
        if not (ends_in_vowel and suffix[:1] in ("a", "e", "o")):
            yield suffix
