"""Shows people what is kept about them, and lets them take it along, take consent back and be forgotten."""

from datetime import date

from bot.domain.appointments import Appointment
from bot.domain.catalogue.entries import Catalogue
from bot.domain.flow_names import MY_DATA_FLOW
from bot.domain.legal_clocks import RULES, due_at
from bot.domain.my_data import (
    ERASE,
    ERASED_AFTER,
    WITHDRAWN,
    AskErasure,
    ErasureAhead,
    ExportMyData,
    FindOpenReport,
    ReadMyData,
    WithdrawConsent,
)
from bot.domain.people import Person
from bot.domain.registration import CODED_FACTS, FACTS
from bot.domain.runs import Run
from bot.domain.tickets import Author, EntryKind, Ticket
from bot.handlers.services.data_pages import address_of
from bot.handlers.services.family import end_all
from bot.handlers.services.told_answers import answers_of
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import open_request
from storage import appointments, audit, files, messages, people, tickets
from storage.database import Transaction

_MOST_CHARS = 3_000  # of an export in the chat; the page has all of it
_MOST_MESSAGES = 20_000


async def read_my_data(
    house: House, tx: Transaction, turn: Turn, run: Run, command: ReadMyData
) -> list[dict[str, str]]:
    person, language = turn.situation.person, turn.language
    if person.hidden_since is not None:
        return []
    told = facts_in_words(house, person, language)
    if person.country and not person.profile.facts.get("country"):
        name = house.catalogue.country_name(person.country, language)
        told.append({"label": house.texts.render(language, "fact-here"), "value": name})
    for report in turn.situation.reports if run.flow == MY_DATA_FLOW and not _was_seized(turn) else ():
        told += answers_of(house, report, language)
    told += await _amounts(house, tx, turn)
    cases = [_case_line(house, each, language) for each in await _cases(tx, turn)]
    if cases:
        told.append({"label": house.texts.render(language, "fact-cases"), "value": "; ".join(cases)})
    return told


def facts_in_words(house: House, person: Person, language: str) -> list[dict[str, str]]:
    """What is kept of a person, each with its label, in the order people think of it."""
    texts, profile = house.texts, person.profile
    told = {key: _in_words(house, key, str(profile.facts[key]), language) for key in FACTS if profile.facts.get(key)}
    if profile.phone:
        told["phone"] = profile.phone
    if profile.safe_contact:
        told["safe_contact"] = profile.safe_contact
    if person.consent_version is not None and person.consented_at is not None:
        day = texts.date(language, person.consented_at)
        told["consent"] = texts.render(language, "fact-consent-given", date=day)
    return [{"label": texts.render(language, f"fact-{key}"), "value": value} for key, value in told.items()]


async def export_my_data(house: House, tx: Transaction, turn: Turn, run: Run, command: ExportMyData) -> dict[str, str]:
    """Everything in plain words; where no page can hold the messages, the newest follow here as far as they fit."""
    situation, language = turn.situation, turn.language
    if situation.person.hidden_since is not None:
        return {"text": "", "link": ""}
    told = facts_in_words(house, situation.person, language) + await _amounts(house, tx, turn)
    lines = [f"{each['label']}: {each['value']}" for each in told]
    lines += [_case_line(house, ticket, language) for ticket in await _cases(tx, turn)]
    link = address_of(house, tx.vault, situation.person.id, turn.now)
    if not link:
        lines += await _written(house, tx, turn, _MOST_CHARS - sum(len(line) + 1 for line in lines))
    await audit.add(tx, "person", "my_data_exported", None, None, str(situation.person.id), turn.now)
    return {"text": "\n".join(lines)[:_MOST_CHARS], "link": link}


def _was_seized(turn: Turn) -> bool:
    """Whether an employer once wrote in this chat as themselves: what an open report is about never stands here."""
    profile = turn.situation.person.profile
    return bool(turn.situation.reports) and profile.seized_in == turn.identity.id


async def _cases(tx: Transaction, turn: Turn) -> list[Ticket]:
    if _was_seized(turn):
        return []
    known = {ticket.id: ticket for ticket in await tickets.all_tickets(tx, turn.situation.person.id)}
    return list((known | {ticket.id: ticket for ticket in turn.situation.tickets}).values())


async def _amounts(house: House, tx: Transaction, turn: Turn) -> list[dict[str, str]]:
    """How many messages and files there are, this one included."""
    situation, texts = turn.situation, house.texts
    own = list(await people.identities_of(tx, [situation.person.id]))
    counted = {
        "messages": await messages.count_of(tx, own) + len(situation.messages),
        "files": await files.count_of(tx, situation.person.id) + len(situation.files),
    }
    return [
        {"label": texts.render(turn.language, f"fact-{what}"), "value": str(number)}
        for what, number in counted.items()
        if number
    ]


async def _written(house: House, tx: Transaction, turn: Turn, room: int) -> list[str]:
    """What the person wrote, oldest first, without what was too long ago to fit."""
    own = list(await people.identities_of(tx, [turn.situation.person.id]))
    heading = house.texts.render(turn.language, "my_data-written")
    kept: list[str] = []
    for each in reversed(await messages.own_after(tx, own, 0, _MOST_MESSAGES)):
        line = f"{house.texts.date(turn.language, each.sent_at)}: {each.text}"
        room -= len(line) + 1
        if room < len(heading):
            break
        if each.text:
            kept.append(line)
    return ["", heading, *reversed(kept)] if kept else []


async def find_open_report(house: House, tx: Transaction, turn: Turn, run: Run, command: FindOpenReport) -> str:
    reports = turn.situation.reports
    return reports[-1].reference if reports else ""


async def withdraw_consent(house: House, tx: Transaction, turn: Turn, run: Run, command: WithdrawConsent) -> str:
    """Stop at once what runs by itself; reports stay, since they were made to save somebody."""
    situation, now = turn.situation, turn.now
    person = situation.person
    person.consent_version = person.consented_at = None
    person.profile.consent_put_off_at = now
    person.profile.dossier_agreed_at = None
    situation.person_changed = True
    reports = {ticket.id for ticket in situation.reports}
    kept = await appointments.of_person(tx, person.id)
    for each in (*kept, *filter(None, situation.appointed.values())):
        if each.ticket_id not in reports and each.kind != ERASE:
            situation.appointed[each.kind, each.subject] = None
    request = open_request(house, tx.vault, turn, run, WITHDRAWN, "self", None)
    if await end_all(tx, turn):
        body = {"consent_state": "family_ended"}
        situation.add_entry(request, EntryKind.CONSENT, body, now, author=Author.PERSON)
    await audit.add(tx, "person", "consent_withdrawn", None, run.ticket_id, str(person.id), now)
    return house.texts.date(turn.language, due_at(RULES["consent_withdrawn"], now))


async def ask_erasure(house: House, tx: Transaction, turn: Turn, run: Run, command: AskErasure) -> str:
    situation, when = turn.situation, turn.now + ERASED_AFTER
    if situation.reports:
        return ""
    wish = Appointment(situation.ids.draw(), situation.person.id, ERASE, "", when)
    situation.appointed[ERASE, ""] = wish
    await audit.add(tx, "person", "erasure_asked", None, None, str(situation.person.id), turn.now)
    return house.texts.date(turn.language, when)


async def erasure_ahead(house: House, tx: Transaction, turn: Turn, run: Run, command: ErasureAhead) -> str:
    kept = await appointments.of_person(tx, turn.situation.person.id)
    known = {(each.kind, each.subject): each for each in kept} | turn.situation.appointed
    wish = known.get((ERASE, ""))
    return house.texts.date(turn.language, wish.due_at) if wish is not None else ""


def _in_words(house: House, key: str, value: str, language: str) -> str:
    if key in CODED_FACTS:
        return house.texts.first(language, (f"fact-{key}-{value}", "fact-other"))
    if key == "country":
        return house.catalogue.country_name(value, language)
    if key in ("birth_date", "contract_end"):
        try:
            return house.texts.date(language, date.fromisoformat(value))
        except ValueError:
            return value  # as it was written
    return value


def _case_line(house: House, ticket: Ticket, language: str) -> str:
    texts = house.texts
    state, since = texts.render(language, f"state-{ticket.state.value}"), texts.date(language, ticket.opened_at)
    return f"{ticket.reference}: {kind_of(house.catalogue, ticket, language)}, {since}, {state}"


def kind_of(catalogue: Catalogue, ticket: Ticket, language: str) -> str:
    """What a case is about, in the words of the catalogue."""
    category = catalogue.categories.get(ticket.category)
    if category is None:
        return ticket.category
    return category.label_en if language == "en" else category.label_id
