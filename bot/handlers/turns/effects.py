"""Performs what a flow asks for, within the turn: one small function per command."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from bot.domain import commands
from bot.domain.appointments import Appoint, CallOff
from bot.domain.catalogue.courses import FindCourses, KnownHome
from bot.domain.catalogue.openings import (
    DropWishes,
    FindCountries,
    FindDestinations,
    FindEvents,
    FindOpenings,
    WishForOpenings,
)
from bot.domain.catalogue.programmes import FindProgrammes
from bot.domain.catalogue.requirements import FindCompetence, FindPapers, FindSectors
from bot.domain.check_ins import (
    ArrangeCheckIn,
    ArrangeJourney,
    CallOffJourney,
    PauseCheckIn,
    ReadCheckIn,
    RestCheckIn,
)
from bot.domain.checklists import KeepChecklist, ReadChecklist, TickOff
from bot.domain.clocks import limit_of
from bot.domain.commands import Command
from bot.domain.details import AddDetails, FindAgency
from bot.domain.family import EndFamilyLines, FollowCase, OpenFamilyLine, ReadFollowed
from bot.domain.flow_names import (
    ASSISTANCE_FLOW,
    FOR_ANOTHER_FLOW,
    MISSING_FLOW,
    RECRUITER_CHECK_FLOW,
    REPATRIATION_FLOW,
    RETURNEE_FLOW,
    RIGHTS_FLOW,
)
from bot.domain.heard import OTHER
from bot.domain.missing import PlaceSearch, PromiseNews
from bot.domain.my_case import AddToCase, CloseCase
from bot.domain.my_data import AskErasure, ErasureAhead, ExportMyData, FindOpenReport, ReadMyData, WithdrawConsent
from bot.domain.own_words.going_home import brings_home, wants_home
from bot.domain.own_words.returning import came_back
from bot.domain.own_words.set_right import says_no_search
from bot.domain.registration import FindCountry, HasConsent, NoteFacts, ReadFacts
from bot.domain.rights import asks_for_rights, topics_in
from bot.domain.runs import Run
from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from bot.domain.wishes import ReadWish, fitting_flow
from bot.errors import BrokenFlow
from bot.handlers.services import (
    check_ins,
    checklists,
    family,
    missing,
    my_case,
    my_data,
    offers,
    openings,
    programmes,
    registration,
)
from bot.handlers.services.appointments import appoint, call_off
from bot.handlers.services.details import add_details, find_agency
from bot.handlers.services.rights import said_in
from bot.handlers.services.safety import SAFETY_PERFORMERS
from bot.handlers.surge.arrivals import enter, find_on_roster
from bot.handlers.turns.calls import numbers_for
from bot.handlers.turns.house import House
from bot.handlers.turns.pins import check_pin, needs_pin, note_shown, was_shown
from bot.handlers.turns.plain_way import plain_ways
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import (
    DURESS,
    UNDERAGE,
    add_category,
    ask_for_review,
    become_report,
    open_or_adopt,
    open_request,
)
from bot.handlers.turns.whereabouts import country_of_case, note_country
from storage import tickets
from storage.database import Transaction

Performer = Callable[[House, Transaction, Turn, Run, Any], Awaitable[object]]
_SHOWN_CASES = 5


async def perform(house: House, tx: Transaction, turn: Turn, run: Run, command: Command[Any]) -> object:
    """Carry out a command and give its result.

    Raises:
        BrokenFlow: there is no such command.
    """
    performer = _PERFORMERS.get(command.name)
    if performer is None:
        raise BrokenFlow(f"There is no command {command.name}.")
    return await performer(house, tx, turn, run, command)


async def _open_ticket(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.OpenTicket) -> str:
    urgency = Urgency(command.urgency)
    if command.category is not None and not turn.situation.reports:  # at least as urgent as the words that open it
        urgency = max(urgency, turn.alarm_urgency, key=lambda each: each.rank)
    about = command.about or ("other" if turn.is_about_another else "self")
    ticket = open_or_adopt(house, tx.vault, turn, run, command.category, urgency, about)
    if command.about and ticket.about != command.about:
        ticket.about = command.about  # the run has learnt since whom its report is about
        turn.situation.ticket_changed(ticket, turn.now)
    return ticket.reference


async def _open_request(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.OpenRequest) -> str:
    return open_request(house, tx.vault, turn, run, command.category, command.about, command.country).reference


async def _read_wish(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadWish) -> str:
    return turn.wish


async def _raise_ticket(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.RaiseTicket) -> None:
    ticket = turn.situation.find_ticket(run.ticket_id)
    if ticket is None:
        return
    if ticket.is_request and Urgency(command.urgency).is_alarm:
        become_report(house, turn.situation, ticket, command.category, Urgency(command.urgency), turn.now)
        return
    turn.situation.raise_urgency(ticket, Urgency(command.urgency), "answer", turn.now)
    if command.category is not None:
        add_category(house, turn.situation, ticket, command.category, turn.now)


async def _set_country(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.SetCountry) -> str | None:
    country = None
    if command.latitude is not None and command.longitude is not None:
        country = house.catalogue.country_at(command.latitude, command.longitude)
    known = command.words if command.words in house.catalogue.destinations else None
    ticket = turn.situation.find_ticket(run.ticket_id)
    country = country or known or country_of_case(house, ticket, command.words)
    if country is not None:
        own = next((each for each in turn.situation.reports if each.about == "self" and each.country is None), None)
        note_country(house, turn, ticket or own, country)
    return country


async def _find_numbers(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.FindNumbers
) -> list[dict[str, str]]:
    person = turn.situation.person
    ticket = turn.situation.find_ticket(run.ticket_id)
    is_own = (ticket is None or ticket.about == "self") and turn.may_speak
    known = person.country if command.kind == commands.LIFELINE or is_own else None
    country = command.country or (known if command.kind in (commands.LIFELINE, commands.DANGER) else None)
    kind = command.kind
    if country is None and kind == commands.DANGER and ticket is not None and ticket.about == OTHER and ticket.country:
        country, kind = ticket.country, commands.HELP  # where the one is whom it is about, who does not call the police
    kind, found = numbers_for(house, country, kind)
    place: dict[str, str] = {}
    if country is not None and command.country is None and kind != commands.HELP:
        place = {"country": country, "place": house.catalogue.country_name(country, turn.language)}
    return [
        {"name": each.called(turn.language), "number": each.number, "as_of": each.as_of, "kind": kind} | place
        for each in found
    ]


async def _read_limit(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.ReadLimit) -> int:
    ticket = turn.situation.find_ticket(run.ticket_id)
    limits = house.limits.current
    limit = limit_of(ticket, limits) if ticket is not None else limits[Urgency.CRITICAL]
    return round((limit.acknowledge + limit.write) / timedelta(minutes=1))


async def _give_consent(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.GiveConsent) -> None:
    turn.situation.person.consent_version = command.version
    turn.situation.person.consented_at = turn.now
    turn.situation.person_changed = True


async def _put_off_consent(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.PutOffConsent
) -> None:
    turn.situation.person.profile.consent_put_off_at = turn.now
    turn.situation.person_changed = True


async def _set_language(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.SetLanguage) -> None:
    choose_language(turn, command.language)


async def _set_safe_contact(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.SetSafeContact
) -> str:
    situation, person = turn.situation, turn.situation.person
    words = command.words
    if command.wish:
        words = house.texts.render(turn.language, f"safe-contact-{command.wish}", words=command.words)
    is_change = person.profile.safe_contact not in (None, words)
    if is_change and needs_pin(person):
        chat = turn.identity.id
        verdict = check_pin(tx.vault, situation, command.pin, turn.now, chat=chat) if command.pin else "needs_pin"
        if verdict != "right":
            ask_for_review(situation, DURESS, turn.now)  # whoever holds the phone may want it otherwise (T2)
            return verdict
    person.profile.safe_contact = words
    situation.person_changed = True
    return "set"


async def _start_flow(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.StartFlow) -> None:
    turn.next_flow = command.flow


async def _find_fitting_flow(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.FindFittingFlow
) -> str:
    ticket, known = turn.situation.find_ticket(run.ticket_id), house.catalogue.categories
    codes = ticket.categories if ticket is not None else ()
    fitting = fitting_flow(known[code].alarm_word for code in codes if code in known)
    # What they want besides telling of trouble is not lost.
    said = await said_in(tx, turn, ticket) if ticket is not None else []
    if ticket is not None and ticket.about == "other":
        if "DEATH" in codes:
            return FOR_ANOTHER_FLOW  # who has died is asked about as that, also where they are to be brought home
        is_sought = fitting == MISSING_FLOW and not any(says_no_search(words) for words in said)
        if not is_sought and any(brings_home(words) for words in said):
            return commands.BRING_HOME
        return MISSING_FLOW if is_sought else FOR_ANOTHER_FLOW
    if any(came_back(words, house.catalogue.places_in) for words in said):
        is_claim = any("safety" in topics_in(words) for words in said)  # the insurance of an accident over there
        # What happened abroad is over: nobody at home is asked for the city they are held in.
        return RIGHTS_FLOW if is_claim else RETURNEE_FLOW
    if UNDERAGE in codes:
        return RECRUITER_CHECK_FLOW  # who is to send them is asked, and nothing of an employer they do not have
    if fitting != ASSISTANCE_FLOW:
        return fitting
    if any(wants_home(words) for words in said):
        return REPATRIATION_FLOW
    return RIGHTS_FLOW if any(asks_for_rights(words) for words in said) else fitting


async def _check_pin(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.CheckPin) -> str:
    verdict = check_pin(tx.vault, turn.situation, command.pin, turn.now, chat=turn.identity.id)
    if verdict == "right":
        note_shown(turn)
    return verdict


async def _needs_pin(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.NeedsPin) -> bool:
    return needs_pin(turn.situation.person) and not (command.or_recent and was_shown(turn))


async def _read_cases(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.ReadCases
) -> list[dict[str, str]]:
    person = turn.situation.person
    if person.hidden_since is not None:
        return []
    known = {ticket.id: ticket for ticket in await tickets.all_tickets(tx, person.id)}
    known |= {ticket.id: ticket for ticket in turn.situation.tickets}
    newest = sorted(known.values(), key=lambda ticket: ticket.opened_at, reverse=True)[:_SHOWN_CASES]
    named = {"named": "yes"} if was_shown(turn) else {}
    return [
        {
            **named,
            "reference": ticket.reference,
            "state": ticket.state.value,
            "kind": house.texts.first(turn.language, (f"category-{ticket.category}", "category-OTHER")),
            "opened": house.texts.date(turn.language, ticket.opened_at),
            "updated": house.texts.date(turn.language, ticket.updated_at),
        }
        for ticket in newest
    ]


async def _read_ways(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.ReadWays
) -> list[dict[str, str]]:
    return await plain_ways(house, tx, turn)


async def _enter_intake(
    house: House, tx: Transaction, turn: Turn, run: Run, command: commands.EnterIntake
) -> dict[str, str]:
    return await enter(house.intakes, tx, turn)


async def _find_on_roster(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.FindOnRoster) -> bool:
    return await find_on_roster(tx, turn, command)


async def _ask_for_review(house: House, tx: Transaction, turn: Turn, run: Run, command: commands.AskForReview) -> None:
    """Every open ticket is marked; with none open the newest closed one, else there is only the alert."""
    situation = turn.situation
    if situation.tickets:
        ask_for_review(situation, command.reason, turn.now)
        return
    closed = await tickets.all_tickets(tx, situation.person.id)
    if closed:
        newest = await tickets.get(tx, closed[-1].id, lock=True)
        ask_for_review(situation, command.reason, turn.now, [newest])
    else:
        alert = Alert(situation.ids.draw(), 0, command.reason, turn.message_id, Urgency.NORMAL, turn.now)
        situation.alerts.append(alert)


def choose_language(turn: Turn, language: str) -> None:
    person = turn.situation.person
    person.language = language
    person.language_chosen = True
    person.profile.leaning = None
    turn.situation.person_changed = True


_BY_COMMAND: dict[type[Command[Any]], Performer] = {
    **SAFETY_PERFORMERS,
    commands.OpenTicket: _open_ticket,
    commands.OpenRequest: _open_request,
    Appoint: appoint,
    ArrangeCheckIn: check_ins.arrange,
    ArrangeJourney: check_ins.arrange_journey,
    CallOffJourney: check_ins.call_off_journey,
    PauseCheckIn: check_ins.pause,
    RestCheckIn: check_ins.rest,
    ReadCheckIn: check_ins.read,
    FindProgrammes: programmes.find,
    ReadWish: _read_wish,
    CallOff: call_off,
    NoteFacts: registration.note_facts,
    ReadFacts: registration.read_facts,
    HasConsent: registration.has_consent,
    FindCountry: registration.find_country,
    OpenFamilyLine: family.open_line,
    EndFamilyLines: family.end_lines,
    FollowCase: family.follow,
    ReadFollowed: family.followed,
    AddToCase: my_case.add,
    CloseCase: my_case.close,
    PlaceSearch: missing.place_search,
    PromiseNews: missing.promise_news,
    ReadMyData: my_data.read_my_data,
    ExportMyData: my_data.export_my_data,
    FindOpenReport: my_data.find_open_report,
    WithdrawConsent: my_data.withdraw_consent,
    AskErasure: my_data.ask_erasure,
    ErasureAhead: my_data.erasure_ahead,
    commands.RaiseTicket: _raise_ticket,
    commands.SetCountry: _set_country,
    commands.FindNumbers: _find_numbers,
    commands.ReadLimit: _read_limit,
    commands.GiveConsent: _give_consent,
    commands.PutOffConsent: _put_off_consent,
    commands.SetLanguage: _set_language,
    commands.SetSafeContact: _set_safe_contact,
    commands.StartFlow: _start_flow,
    commands.FindFittingFlow: _find_fitting_flow,
    commands.CheckPin: _check_pin,
    commands.NeedsPin: _needs_pin,
    commands.ReadCases: _read_cases,
    commands.ReadWays: _read_ways,
    commands.AskForReview: _ask_for_review,
    commands.EnterIntake: _enter_intake,
    commands.FindOnRoster: _find_on_roster,
    AddDetails: add_details,
    FindAgency: find_agency,
    KnownHome: offers.known_home,
    FindCourses: offers.courses,
    FindSectors: offers.sectors,
    FindCompetence: offers.competence,
    FindPapers: offers.papers,
    FindCountries: offers.countries,
    FindDestinations: offers.destinations,
    FindOpenings: offers.openings,
    FindEvents: offers.events,
    WishForOpenings: openings.wish,
    DropWishes: openings.drop_wishes,
    ReadChecklist: checklists.read,
    KeepChecklist: checklists.keep,
    TickOff: checklists.tick_off,
}
_PERFORMERS = {command.name: performer for command, performer in _BY_COMMAND.items()}
