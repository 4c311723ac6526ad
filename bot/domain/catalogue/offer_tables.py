"""The catalogue's tables of what people may learn and where they may work: skills, openings, fairs."""

from bot.domain.catalogue import checks as check
from bot.domain.catalogue.columns import SOURCED, Columns
from bot.domain.catalogue.openings import OPENING_SECTORS

_SHOWN = check.at_most(120)  # three of them fit one message on every channel

OFFER_TABLES = (
    Columns(
        "skills",
        {
            "code": check.code,
            **dict.fromkeys(("label_id", "label_en"), check.at_most(40)),
            **dict.fromkeys(("words", "taught_as", "note"), check.words),
        },
        "code",
        "",
    ),
    Columns(
        "openings",
        {
            "code": check.code,
            **dict.fromkeys(("title_id", "title_en"), _SHOWN),
            "country": check.country,
            "sector": check.one_of(*OPENING_SECTORS),
            "scheme": check.words,
            "employer": _SHOWN,
            "places": check.whole,
            "how_to_apply": _SHOWN,
            **dict.fromkeys(("opens_on", "expires_on"), check.day),
            **SOURCED,
        },
        "code",
        "scheme employer places opens_on",
        may_be_bare=True,
    ),
    Columns(
        "events",
        {
            "code": check.code,
            **dict.fromkeys(("name_id", "name_en"), _SHOWN),
            "kind": check.one_of("job_fair", "information", "training", "other"),
            **dict.fromkeys(("province", "regency"), check.words),
            "place": _SHOWN,
            **dict.fromkeys(("starts_on", "expires_on"), check.day),
            "cost": check.one_of("free", "paid", "unknown"),
            "countries": check.country_list,
            **SOURCED,
        },
        "code",
        "province regency countries",
        may_be_bare=True,
    ),
)
