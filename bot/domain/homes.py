"""Where in Indonesia somebody lives, as far as their own words and the regions' bodies tell."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.catalogue.words import plain_words
from bot.domain.provinces import find_province, read_regency
from bot.domain.regencies import find_regency

JAKARTA = "DKI Jakarta"


@dataclass(frozen=True, slots=True)
class Home:
    """province, regency: as agencies are named after them, where that is known. words: what the person wrote."""

    words: str = ""
    province: str | None = None
    regency: str | None = None

    @property
    def is_jakarta(self) -> bool:
        return self.province == JAKARTA


def find_home(words: str, regions: Iterable[tuple[str | None, str | None]] = ()) -> Home:
    """Understand words; regions: province and regency of every body there is, for who names only the regency."""
    known = find_regency(words)
    province, regency = find_province(words), read_regency(words)
    if known is not None:
        regency, province = known[0], province or known[1]  # "surabaya gratis ga" is Surabaya
    if province is None and regency is not None:
        said = f" {plain_words(regency)} "
        for known_province, known_regency in regions:
            if known_regency and f" {plain_words(known_regency)} " in said:
                return Home(words, known_province, known_regency)
    return Home(words, province, regency)
