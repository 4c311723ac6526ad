"""The catalogue's tables that keep people safe, column by column: companies, warnings, rights, cards to show."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.catalogue import checks as check
from bot.domain.catalogue.checks import Check

RIGHTS_TOPICS = ("contract", "wages", "passport", "days_off", "pregnancy", "change_employer", "safety")
SITUATIONS = ("police", "hospital", "taxi")
LONGEST_SHOWN = 320  # so that a few of them fit one message on every channel
_YES_NO = check.one_of("yes", "no")
_SOURCED: Mapping[str, Check] = {
    "source": check.words,
    "as_of": check.dated,
    "confirmed": _YES_NO,
    "note": check.words,
}


@dataclass(frozen=True, slots=True)
class Columns:
    """What `bot.domain.catalogue.tables` makes a table of. key, may_be_empty: names of columns with spaces between."""

    name: str
    columns: Mapping[str, Check]
    key: str
    may_be_empty: str
    may_be_bare: bool = False


SAFETY_TABLES = (
    Columns(
        "licensed_companies",
        {
            "licence": check.words,
            "name": check.words,
            "other_names": check.words,
            "city": check.words,
            "phones": check.phone_list,
            "people": check.words,
            "state": check.one_of("active", "suspended", "revoked", "unknown"),
            "valid_until": check.day,
            **_SOURCED,
        },
        "licence",
        "other_names city phones people valid_until",
        may_be_bare=True,
    ),
    Columns(
        "warnings",
        {
            "code": check.code,
            "country_iso2": check.country,
            "text_id": check.at_most(LONGEST_SHOWN),
            "text_en": check.at_most(LONGEST_SHOWN),
            "valid_until": check.day,
            **_SOURCED,
        },
        "code",
        "country_iso2 valid_until",
        may_be_bare=True,
    ),
    Columns(
        "rights",
        {
            "code": check.code,
            "topic": check.one_of(*RIGHTS_TOPICS),
            "country_iso2": check.country,
            "text_id": check.at_most(LONGEST_SHOWN),
            "text_en": check.at_most(LONGEST_SHOWN),
            **_SOURCED,
        },
        "code",
        "country_iso2",
    ),
    Columns(
        "help_cards",
        {
            "code": check.code,
            "situation": check.one_of(*SITUATIONS),
            "language": check.language,
            "countries": check.country_list,
            "text": check.at_most(LONGEST_SHOWN),
            "text_id": check.at_most(LONGEST_SHOWN),
            "reviewed": check.reviewed,
            "reviewed_by": check.words,
            **_SOURCED,
        },
        "code",
        "reviewed_by",
    ),
)
