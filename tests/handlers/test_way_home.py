"""A person reads in plain words how far the way home is, and who has the case now."""

from datetime import timedelta
from pathlib import Path

from bot.domain.steps import StepState
from bot.domain.tickets import Ticket
from bot.handlers import desk
from bot.handlers.casework.steps import StepChange, change_step
from bot.jobs.casework import plan_ways
from storage import steps
from storage.catalogue import load_stages
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def report(talk: Talk) -> tuple[Ticket, str]:
    """Somebody in Malaysia wants home and the steps are planned; gives the ticket and the PIN."""
    async with talk.database.transaction() as tx:
        await steps.save_stages(tx, load_stages(Path(__file__).parents[2] / "catalogue"))
    await talk.worker.says("saya terlantar di Kuala Lumpur, tolong pulangkan saya")
    pin = next(word for word in talk.bot.text.replace(".", " ").split() if word.isdigit() and len(word) == 6)
    await talk.worker.says("Kuala Lumpur")
    await talk.passes(timedelta(seconds=9))
    await plan_ways(talk.database, talk.clock).do()
    return await talk.ticket(), pin


async def opens_my_case(talk: Talk, pin: str) -> None:
    await talk.worker.says("batal")
    await talk.worker.says("menu")
    if talk.bot.asks == "language":
        await talk.worker.presses(talk.words("ask-language-id"))
    await talk.worker.presses(talk.words("welcome-consent-agree"))
    await talk.worker.presses(talk.words("menu-choice-my_case"))
    assert not talk.bot.said("way_doing")
    await talk.worker.says(pin)


async def test_my_case_tells_what_is_done_what_goes_on_and_when_to_expect_news(talk: Talk) -> None:
    _, pin = await report(talk)

    await opens_my_case(talk, pin)

    assert talk.words("my_case-way_done", steps=talk.words("step-REPORT")) in talk.bot.text
    assert talk.words("my_case-way_doing", step=talk.words("step-TRIAGE")) in talk.bot.text
    assert talk.bot.said("my_case-way_news")
    assert talk.bot.said("my_case-matter")  # who has it stands in the same line


async def test_my_case_tells_for_whom_a_step_waits_but_not_the_officers_words(talk: Talk) -> None:
    ticket, pin = await report(talk)
    officer = await talk.world.officer(ticket.agency)
    wanted = StepChange(state=StepState.WAITING, blocker="kata petugas")
    async with talk.acting() as tx:
        held = await desk.claim(tx, officer, ticket.id, talk.clock())
        await change_step(tx, officer, ticket.id, held.claim_number, "TRIAGE", wanted, talk.clock())

    await opens_my_case(talk, pin)

    assert talk.bot.said("my_case-way_waiting")
    assert "kata petugas" not in talk.bot.text


async def test_my_case_says_that_a_late_step_is_late(talk: Talk) -> None:
    _, pin = await report(talk)
    await talk.passes(timedelta(days=3))

    await opens_my_case(talk, pin)

    assert talk.bot.said("my_case-way_late")
