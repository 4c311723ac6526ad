"""What stands beside a ticket on its page: to whom it may be given, and its way home."""

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.labels import Labels
from bot.console.pages import labels_of
from bot.console.ticket.checklist_room import checklist_of
from bot.console.ticket.clock_rooms import clocks_of
from bot.console.ticket.links import links_of
from bot.console.ticket.proof_room import proofs_of
from bot.console.ticket.tool_rooms import tools_of
from bot.domain.desk import FileView, TicketPage
from bot.domain.referrals import USUALLY_PASSED, BounceReason, Consent, ConsentWay, Part
from bot.domain.steps import BRANCHES, Step, StepState, Way
from bot.domain.tickets import TicketState
from bot.handlers.casework.passing import only_passed_way
from storage import directory, family_lines, hand_overs, officers, referrals, steps
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Paper:
    name: str
    label: str
    is_there: bool


@dataclass(frozen=True, slots=True)
class StepView:
    """A step in words. is_first: the first current one. is_late: overdue, or told of as stuck.

    may_change: its form is offered to this officer.
    """

    step: Step
    label: str
    plain: str
    owner: str
    papers: list[Paper]
    rule: str
    day: str
    is_current: bool
    is_first: bool
    is_late: bool
    may_change: bool
    file: FileView | None


async def rooms_of(request: web.Request, page: TicketPage) -> dict[str, Any]:
    """More for the templates of a ticket that was opened."""
    async with desk_of(request).database.reading() as tx:
        return {
            **await _passing(request, tx, page),
            **await _way(request, tx, page),
            **await links_of(request, tx, page),
            **await clocks_of(request, tx, page),
            **await tools_of(request, tx, page),
            **await proofs_of(request, tx, page),
            **checklist_of(page, labels_of(request)),
            "family_lines": await family_lines.of_ticket(tx, page.ticket.id),
        }


async def _passing(request: web.Request, tx: Transaction, page: TicketPage) -> dict[str, Any]:
    officer, ticket = signed_in(request).officer, page.ticket
    near = await hand_overs.agencies_near(tx, ticket)
    is_ours = officer.agency in near
    may_pass = is_ours and ticket.state is TicketState.CLAIMED and page.may_note
    offer = await hand_overs.find_open(tx, ticket.id)
    names = await officers.names(tx, [offer.to_officer]) if offer else {}
    colleagues = await hand_overs.colleagues(tx, near) if may_pass else []
    agencies = {agency.code: agency for agency in await directory.list_agencies(tx)} if may_pass else {}
    answering = await referrals.agencies_that_answer(tx) if may_pass else []
    undecided, last = await referrals.newest_of(tx, ticket.id) if is_ours else (None, None)
    language = labels_of(request).language
    return {
        "may_pass": may_pass,
        "offer": offer,
        "offer_to": names.get(offer.to_officer, "") if offer else "",
        "offer_is_mine": bool(offer and offer.to_officer == officer.id),
        "referral": undecided,
        "last_referral": last,
        "colleagues": [each for each in colleagues if each.id != ticket.holder_id],
        "other_agencies": [
            (code, agencies[code].name_en if language == "en" else agencies[code].name_id)
            for code in answering
            if code != ticket.agency and code in agencies
        ],
        "parts_of_case": [(part.value, part in USUALLY_PASSED) for part in Part],
        "consents": [each.value for each in Consent],
        "consent_ways": [each.value for each in ConsentWay],
        "bounces": [each.value for each in BounceReason],
    }


async def _way(request: web.Request, tx: Transaction, page: TicketPage) -> dict[str, Any]:
    way = await steps.find_way(tx, page.ticket.id)
    officer, ticket = signed_in(request).officer, page.ticket
    may_plan = page.may_note
    common = {"may_plan": may_plan, "branches": BRANCHES, "step_states": [each.value for each in StepState]}
    if way is None:
        return {**common, "way": None}
    way = await only_passed_way(tx, officer, ticket, way)
    current = [step.id for step in way.current] if ticket.is_open else []
    is_open = officer.may_handle and ticket.is_open
    views = [
        _view(
            request,
            page,
            way,
            step,
            is_current=step.id in current,
            is_first=step.id in current[:1],
            may_change=is_open and (may_plan or officer.agency == step.owner),
        )
        for step in way.steps
    ]
    known = await directory.list_agencies(tx) if any(view.may_change for view in views) else []
    is_english = labels_of(request).language == "en"
    owners = [(agency.code, agency.name_en if is_english else agency.name_id) for agency in known]
    return {**common, "way": way, "step_views": views, "step_owners": owners}


def _view(
    request: web.Request, page: TicketPage, way: Way, step: Step, *, is_current: bool, is_first: bool, may_change: bool
) -> StepView:
    desk, labels = desk_of(request), labels_of(request)
    stage, names = way.stages.get(step.code), way.names.get(step.owner)
    is_english = labels.language == "en"
    is_overdue = step.due_at is not None and step.due_at <= desk.clock() and not step.state.is_over
    return StepView(
        step=step,
        label=(stage.label_en if is_english else stage.label_id) if stage else step.code,
        plain=_in_words(labels, f"stage-{step.code}", stage.what_happens) if stage else "",
        owner=names[1 if is_english else 0] if names else labels.agency(step.owner),
        papers=[
            Paper(name, labels.word("paper", _slug(name)), name in step.papers)
            for name in (stage.papers if stage else ())
        ],
        rule=_in_words(labels, f"stage-limit-{step.code}", stage.time_limit) if stage else "",
        day=step.due_at.astimezone(desk.zone).date().isoformat() if step.due_at else "",
        is_current=is_current,
        is_first=is_first,
        is_late=is_overdue or step.stuck_at is not None,
        may_change=may_change,
        file=next((file for file in page.files if file.id == step.proof_file_id), None),
    )


def _in_words(labels: Labels, name: str, said: str) -> str:
    """In the officer's language what the catalogue says in English; what somebody wrote anew there stays as it is."""
    key = f"console-{name}"
    is_as_shipped = labels.texts.has("en", key) and labels.texts.render("en", key) == said
    return labels.texts.render(labels.language, key) if is_as_shipped else said


def _slug(name: str) -> str:
    return "-".join("".join(letter if letter.isalnum() else " " for letter in name.lower()).split())
