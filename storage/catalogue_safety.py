"""Reads the tables that keep people safe; what nobody has confirmed or reviewed stays where only officers see it."""

from collections.abc import Callable, Mapping, Sequence

from bot.domain.catalogue.safety_facts import HelpCard, LicensedCompany, RedFlag, Right, SafetyFacts, SafetyWarning

Rows = Sequence[Mapping[str, str]]


def read_safety(read: Callable[[str], Rows]) -> SafetyFacts:
    """read: gives a table's rows by its name."""
    return SafetyFacts(
        companies=[_company(row) for row in read("licensed_companies")],
        red_flags=[_red_flag(row) for row in read("red_flags") if _is_confirmed(row)],
        warnings=[_warning(row) for row in read("warnings") if _is_confirmed(row)],
        rights=[_right(row) for row in read("rights") if _is_confirmed(row)],
        help_cards=[_help_card(row) for row in read("help_cards")],
    )


def _is_confirmed(row: Mapping[str, str]) -> bool:
    return row["confirmed"] == "yes"


def _company(row: Mapping[str, str]) -> LicensedCompany:
    return LicensedCompany(
        licence=row["licence"],
        name=row["name"],
        other_names=_parts(row["other_names"]),
        phones=_parts(row["phones"]),
        people=_parts(row["people"]),
        state=row["state"],
        valid_until=row["valid_until"],
        as_of=row["as_of"],
    )


def _red_flag(row: Mapping[str, str]) -> RedFlag:
    return RedFlag(
        code=row["code"],
        severity=row["severity"],
        label={"id": row["label_id"], "en": row["label_en"]},
        # Tables brought in before there was an English column have none.
        advice={"id": row["advice_id"], "en": row.get("advice_en") or row["advice_id"]},
        as_of=row["as_of"],
    )


def _warning(row: Mapping[str, str]) -> SafetyWarning:
    words = {"id": row["text_id"], "en": row["text_en"]}
    return SafetyWarning(row["country_iso2"], words, row["valid_until"], row["as_of"])


def _right(row: Mapping[str, str]) -> Right:
    return Right(
        code=row["code"],
        topic=row["topic"],
        country=row["country_iso2"],
        words={"id": row["text_id"], "en": row["text_en"]},
        source=row["source"].split(" <")[0],
        as_of=row["as_of"],
        is_for_crews=row.get("work") == "crew",  # tables brought in before have no such column
    )


def _help_card(row: Mapping[str, str]) -> HelpCard:
    return HelpCard(
        code=row["code"],
        situation=row["situation"],
        language=row["language"],
        countries=_parts(row["countries"]),
        text=row["text"],
        meaning=row["text_id"],
        is_reviewed=row["reviewed"] == "yes",
        as_of=row["as_of"],
    )


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
