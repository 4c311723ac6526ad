"""Tests of which steps a case has and whose turn it is."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.domain.officers import Agency, AgencyKind
from bot.domain.routing import Case, Directory
from bot.domain.steps import (
    BLOCKED_AT_MOST,
    BRANCHES,
    MAIN,
    DueFrom,
    Stage,
    Step,
    StepState,
    branches_of,
    current,
    earlier_open,
    give_turn,
    is_going_home,
    next_news,
    owner_of,
    stages_for,
    watch,
)
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from storage.catalogue import load_stages

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
STAGES = load_stages(Path(__file__).parents[2] / "catalogue")
BY_CODE = {stage.code: stage for stage in STAGES}


def ticket(category: str = "WANT_HOME", *more: str, **details: object) -> Ticket:
    told = {name.replace("__", "."): value for name, value in details.items()}
    return Ticket(
        1, "AAAAA-BBBBB", 1, None, "KBRI_KUL", category, Urgency.HIGH, "telegram", NOW, NOW,
        more_categories=more, details=told,
    )  # fmt: skip


def steps(*codes: str, **states: StepState) -> list[Step]:
    return [
        Step(number, 1, code, BY_CODE[code].place, BY_CODE[code].branch, "KBRI_KUL", NOW,
             state=states.get(code, StepState.TODO))
        for number, code in enumerate(codes)
    ]  # fmt: skip


def codes(*branches: str) -> list[str]:
    return [stage.code for stage in stages_for(STAGES, branches)]


def test_every_branch_of_the_catalogue_is_known() -> None:
    assert {stage.branch for stage in STAGES} == {MAIN, *BRANCHES}


def test_a_plain_case_has_the_main_steps_in_the_order_of_the_table() -> None:
    assert codes() == [stage.code for stage in STAGES if stage.branch == MAIN]


@pytest.mark.parametrize("branch", [each for each in BRANCHES if each != "death"])
def test_a_special_path_adds_its_steps_to_the_main_ones(branch: str) -> None:
    own = {stage.code for stage in STAGES if stage.branch == branch}

    assert set(codes(branch)) == set(codes()) | own


def test_fit_to_travel_comes_before_the_ticket_and_the_ambulance_after_landing() -> None:
    order = codes("sick")

    assert order.index("SICK_FIT") < order.index("TICKET") < order.index("ARRIVE") < order.index("SICK_AMB")


def test_remains_take_no_shelter_no_ticket_and_no_rehabilitation() -> None:
    order = codes("death")

    assert not {"SHELTER", "TICKET", "REHAB", "HANDOVER"} & set(order)
    assert order.index("DEATH_NOTICE") < order.index("DEATH_PAPERS") < order.index("DEATH_HOME") < order.index("CLOSE")


@pytest.mark.parametrize(
    ("case", "branches"),
    [
        (ticket(), ()),
        (ticket("WANT_HOME", "SICK"), ("sick",)),
        (ticket("TPPO", "DETAINED"), ("detained", "tppo")),
        (ticket(repatriation__hurt_or_ill="pregnant", repatriation__who_with="children"), ("pregnant", "child")),
        (ticket(repatriation__passport="never"), ("undocumented",)),
        (ticket(repatriation__reason="war_disaster"), ("evacuation",)),
        (ticket("DEATH"), ("death",)),
        (ticket("SEAFARER", "OVERSTAY"), ("seafarer", "undocumented")),
    ],
)  # fmt: skip
def test_branches_follow_categories_and_answers(case: Ticket, branches: tuple[str, ...]) -> None:
    assert branches_of(case) == branches


@pytest.mark.parametrize(
    ("case", "expected"),
    [(ticket(), True), (ticket("UNPAID"), False), (ticket("UNPAID", repatriation__since="2026-01-01"), True)],
)
def test_only_who_wants_home_is_on_the_way(case: Ticket, expected: bool) -> None:
    assert is_going_home(case) is expected


def agency(code: str, **values: Any) -> Agency:
    return Agency(code, code, code, "", "", "", True, **values)


DIRECTORY = Directory(
    agencies={
        each.code: each
        for each in (
            agency("KBRI_KUL", kind=AgencyKind.MISSION, country="MY"),
            agency("KP2MI"),
            agency("IMIGRASI"),
            agency("KEMENSOS"),
            agency("BP3MI_DKI", kind=AgencyKind.OFFICE, province="DKI Jakarta"),
        )
    },
    missions={"MY": ("KBRI_KUL",)},
)


@pytest.mark.parametrize(
    ("code", "province", "own", "owner"),
    [
        ("SPLP", None, "KP2MI", "KBRI_KUL"),
        ("TICKET", None, "KP2MI", "KBRI_KUL"),
        ("HOMEWARD", "DKI Jakarta", "KBRI_KUL", "BP3MI_DKI"),
        ("HOMEWARD", None, "KBRI_KUL", "KP2MI"),
        ("REPORT", None, "KBRI_KUL", "KBRI_KUL"),
    ],
)
def test_a_step_belongs_to_who_acts_in_it(code: str, province: str | None, own: str, owner: str) -> None:
    assert owner_of(BY_CODE[code], DIRECTORY, Case("WANT_HOME", country="MY", province=province), own) == owner


def test_the_first_open_step_has_its_turn() -> None:
    own = steps("REPORT", "TRIAGE", "VERIFY", REPORT=StepState.DONE)

    assert [step.code for step in current(own)] == ["TRIAGE"]


def test_steps_that_go_on_at_the_same_time_are_all_current() -> None:
    own = steps("SPLP", "EXIT_PERMIT", "TICKET", SPLP=StepState.WAITING, EXIT_PERMIT=StepState.DOING)

    assert [step.code for step in current(own)] == ["SPLP", "EXIT_PERMIT"]


def test_due_date_comes_with_the_turn_and_says_where_it_is_from() -> None:
    own = steps("DEATH_NOTICE", "DEATH_CHOICE")
    give_turn(own, BY_CODE, NOW)

    assert (own[0].due_at, own[0].due_from) == (NOW + timedelta(days=3), DueFrom.RULE)
    assert own[1].due_at is None
    assert BY_CODE["SPLP"].limit_from is DueFrom.DEFAULT


def test_order_is_only_advice() -> None:
    own = steps("SPLP", "EXIT_PERMIT", "TICKET", EXIT_PERMIT=StepState.SKIPPED)

    assert [step.code for step in earlier_open(own, own[2])] == ["SPLP"]


def test_a_blocked_step_is_watched_before_it_is_due() -> None:
    (step,) = steps("SPLP", SPLP=StepState.WAITING)
    step.due_at, step.blocked_since = NOW + timedelta(days=14), NOW

    watch(step)

    assert step.watch_at == NOW + BLOCKED_AT_MOST


def test_a_finished_step_is_not_watched() -> None:
    (step,) = steps("SPLP", SPLP=StepState.DONE)
    step.due_at = NOW

    watch(step)

    assert step.watch_at is None


def test_next_news_is_the_nearest_due_date_ahead() -> None:
    own = steps("SPLP", "EXIT_PERMIT", SPLP=StepState.DOING, EXIT_PERMIT=StepState.DOING)
    own[0].due_at, own[1].due_at = NOW - timedelta(days=1), NOW + timedelta(days=2)

    assert next_news(own, NOW) == NOW + timedelta(days=2)


def test_every_stage_is_a_row_with_a_source() -> None:
    assert [stage.code for stage in STAGES if not stage.source or not isinstance(stage, Stage)] == []
