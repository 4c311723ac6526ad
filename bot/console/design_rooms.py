"""Invented rooms beside a ticket for the design sheet: whom it may be given to, and steps home in every state."""

from datetime import datetime, timedelta
from typing import Any

from bot.console.ticket.checklist_room import ListedItem
from bot.console.ticket.rooms import Paper, StepView
from bot.domain.checklists import HAVE, LACK
from bot.domain.officers import Officer, Role
from bot.domain.referrals import USUALLY_PASSED, BounceReason, Consent, ConsentWay, Part
from bot.domain.steps import BRANCHES, Step, StepState, Way

_STEPS = (
    ("REPORT", StepState.DONE, "Laporan diterima", "KBRI_KUL"),
    ("SHELTER", StepState.SKIPPED, "Tempat aman", "KBRI_KUL"),
    ("SPLP", StepState.DOING, "Surat perjalanan", "KBRI_KUL"),
    ("EXIT_PERMIT", StepState.WAITING, "Izin keluar", "KBRI_KUL"),
    ("TICKET", StepState.TODO, "Tiket pulang", "KP2MI"),
)


def sample_rooms(now: datetime) -> dict[str, Any]:
    """What the templates beside a ticket are given on its page."""
    return {**_passing(), **_way(now), **_checklist()}


def _checklist() -> dict[str, Any]:
    items = [ListedItem("Paspor contoh", LACK, None), ListedItem("KTP contoh", HAVE, None)]
    return {"checklist": items, "checklist_done": 1}


def _passing() -> dict[str, Any]:
    return {
        "may_pass": True,
        "offer": None,
        "offer_to": "",
        "offer_is_mine": False,
        "referral": None,
        "last_referral": None,
        "colleagues": [Officer(8, "KBRI_KUL", "rahmat", "Rahmat Contohyadi", Role.RESPONDER, is_on_duty=False)],
        "other_agencies": [("KP2MI", "Kementerian contoh")],
        "parts_of_case": [(part.value, part in USUALLY_PASSED) for part in Part],
        "consents": [each.value for each in Consent],
        "consent_ways": [each.value for each in ConsentWay],
        "bounces": [each.value for each in BounceReason],
    }


def _way(now: datetime) -> dict[str, Any]:
    steps = [
        Step(place, 1, code, place, "main", owner, now, state) for place, (code, state, _, owner) in enumerate(_STEPS)
    ]
    views = [_view(step, label, now) for step, (_, _, label, _) in zip(steps, _STEPS, strict=True)]
    return {
        "may_plan": True,
        "branches": BRANCHES,
        "step_states": [each.value for each in StepState],
        "way": Way((BRANCHES[0],), steps, {}),
        "step_views": views,
        "step_owners": [("KBRI_KUL", "KBRI Kuala Lumpur"), ("BP3MI_DKI", "BP3MI DKI Jakarta")],
    }


def _view(step: Step, label: str, now: datetime) -> StepView:
    is_current = step.state in (StepState.DOING, StepState.WAITING)
    if step.state is StepState.WAITING:
        step.blocker, step.due_at = "Menunggu jawaban kantor setempat", now - timedelta(days=1)
    return StepView(
        step=step,
        label=label,
        plain="Petugas menyiapkan surat ini.",
        owner=step.owner,
        papers=[Paper("surat contoh", "Surat contoh", step.state is StepState.DONE)],
        rule="",
        day=step.due_at.date().isoformat() if step.due_at else "",
        is_current=is_current,
        is_first=step.state is StepState.DOING,
        is_late=step.due_at is not None,
        may_change=is_current,
        file=None,
    )
