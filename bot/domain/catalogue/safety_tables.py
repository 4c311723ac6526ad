"""The catalogue's tables that keep people safe, column by column: companies, warnings, rights, cards to show."""

from bot.domain.catalogue import checks as check
from bot.domain.catalogue.columns import SOURCED, Columns

RIGHTS_TOPICS = ("contract", "wages", "passport", "days_off", "pregnancy", "change_employer", "safety")
SITUATIONS = ("police", "hospital", "taxi")
LONGEST_SHOWN = 320  # so that a few of them fit one message on every channel


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
            **SOURCED,
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
            **SOURCED,
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
            "work": check.one_of("crew"),
            "text_id": check.at_most(LONGEST_SHOWN),
            "text_en": check.at_most(LONGEST_SHOWN),
            **SOURCED,
        },
        "code",
        "country_iso2 work",
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
            **SOURCED,
        },
        "code",
        "reviewed_by",
    ),
)
