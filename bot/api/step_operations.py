"""Steps of the way home over the API: list them, change one."""

from pydantic import BaseModel

from bot.api import models
from bot.api import passing_models as passing
from bot.api.operations import Call, Operation, reads, writes
from bot.api.problems import NOT_ALLOWED, NOT_FOUND, REASON_NEEDED, STALE_CLAIM, WRONG_STATE
from bot.api.references import find_ticket_id, open_ticket
from bot.domain.steps import Step, Way
from bot.errors import NotFound
from bot.handlers.casework.passing import only_passed_way
from bot.handlers.casework.steps import StepChange, change_step
from storage import desk as desk_store
from storage import steps
from storage.database import Transaction

TAG = "steps"


@reads(
    "/tickets/{reference}/steps",
    tag=TAG,
    answer=passing.WayHome,
    path_model=models.TicketPath,
    query=models.ReadQuery,
    problems=(REASON_NEEDED, NOT_FOUND),
)
async def list_steps(call: Call) -> BaseModel:
    """List the steps of a case on its way home: whose turn it is, by when, what is missing.

    It is a look into the ticket: who does not hold it gives a `reason`, and it is audited.
    """
    page = await open_ticket(call)
    async with call.desk.database.reading() as tx:
        way = await steps.find_way(tx, page.ticket.id)
        way = await only_passed_way(tx, call.caller.officer, page.ticket, way) if way is not None else None
    if way is None:
        return passing.WayHome(branches=[], done=0, total=0, steps=[])
    shown = [_shape(way, step) for step in way.steps]
    return passing.WayHome(branches=list(way.branches), done=way.done, total=way.total, steps=shown)


@writes(
    "/tickets/{reference}/steps/{code}",
    tag=TAG,
    answer=passing.ChangedStep,
    path_model=passing.StepPath,
    body=passing.ChangeStep,
    problems=(NOT_ALLOWED, NOT_FOUND, STALE_CLAIM, WRONG_STATE),
)
async def change_one_step(call: Call, tx: Transaction) -> BaseModel:
    """Change a step; the ticket's holder may, its supervisors, and the agency the step belongs to.

    The order of steps is advice: what comes before and is not over is named in the answer.
    """
    body: passing.ChangeStep = call.body
    ticket_id = await find_ticket_id(call, tx)
    wanted = StepChange(
        state=body.state,
        owner=body.owner,
        due_at=body.due_at,
        papers=body.papers,
        blocker=body.blocker,
        proof=body.proof,
        reason=body.reason,
    )
    officer = call.caller.officer
    step, before = await change_step(tx, officer, ticket_id, body.claim_number, call.path.code, wanted, call.now)
    way = await steps.find_way(tx, ticket_id)
    if way is None:
        raise NotFound
    seen = await only_passed_way(tx, officer, await desk_store.find(tx, officer, ticket_id), way)
    shown = next(each for each in seen.steps if each.id == step.id)
    return passing.ChangedStep(step=_shape(way, shown), open_before=[each.code for each in before])


def _shape(way: Way, step: Step) -> passing.Step:
    stage = way.stages.get(step.code)
    return passing.Step(
        code=step.code,
        label_id=stage.label_id if stage else step.code,
        label_en=stage.label_en if stage else step.code,
        branch=step.branch,
        owner=step.owner,
        state=step.state,
        is_current=step.id in {each.id for each in way.current},
        due_at=step.due_at,
        due_from=step.due_from,
        blocker=step.blocker,
        blocked_since=step.blocked_since,
        started_at=step.started_at,
        ended_at=step.ended_at,
        stuck_at=step.stuck_at,
        papers=[passing.Paper(name=name, is_there=name in step.papers) for name in (stage.papers if stage else ())],
        proof=step.proof,
        proof_file_id=str(step.proof_file_id) if step.proof_file_id else None,
        reason=step.reason,
    )


OPERATIONS: tuple[Operation, ...] = (list_steps, change_one_step)
