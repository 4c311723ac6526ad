"""A flow that breaks: the person gets numbers to call, an officer gets the run (DESIGN.md section 3)."""

from bot.domain.commands import Command, OpenTicket
from bot.domain.tickets import EntryKind
from bot.engine.chat import Chat
from bot.engine.fields import YesNo
from bot.engine.flow import flow
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@flow("sos")
async def breaks_at_once(chat: Chat) -> None:
    raise ZeroDivisionError


@flow("sos")
async def breaks_after_the_ticket(chat: Chat) -> None:
    await chat.do("ticket", OpenTicket(category=None, urgency="critical"))
    await chat.ask("safe_to_chat", YesNo())
    raise ZeroDivisionError


class MakeCoffee(Command[None]):
    name = "make_coffee"


@flow("sos")
async def wants_what_nobody_can_do(chat: Chat) -> None:
    await chat.do("coffee", MakeCoffee())


async def test_person_whose_flow_breaks_gets_numbers_and_a_ticket(talk: Talk) -> None:
    talk.add_flows(breaks_at_once)
    await talk.worker.says("sos")

    assert talk.bot.said("broken-flow")
    assert talk.bot.said("emergency-line")
    ticket = await talk.ticket()
    assert (ticket.needs_review, ticket.reference in talk.bot.text) == ("broken_flow", True)
    assert ("broken_flow", ticket.urgency.value) in await talk.alerts()
    assert EntryKind.REVIEW in [entry.kind for entry in await talk.timeline(ticket)]


async def test_flow_that_breaks_later_keeps_its_ticket_and_answers(talk: Talk) -> None:
    talk.add_flows(breaks_after_the_ticket)
    await talk.worker.says("tolong, majikan pukul saya")
    await talk.worker.says("ya")

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.needs_review) == ("critical", "broken_flow")
    assert talk.bot.said("broken-flow")
    said = [entry.body["text"] for entry in await talk.timeline(ticket) if entry.author == "person"]
    assert said == ["tolong, majikan pukul saya", "ya"]


async def test_after_a_broken_flow_words_still_reach_the_officer(talk: Talk) -> None:
    talk.add_flows(breaks_at_once)
    await talk.worker.says("sos")
    await talk.worker.says("saya di dapur")

    assert (await talk.timeline(await talk.ticket()))[-1].body["text"] == "saya di dapur"
    assert not talk.bot.said("broken-flow")


async def test_command_nobody_knows_breaks_the_flow_and_not_the_turn(talk: Talk) -> None:
    talk.add_flows(wants_what_nobody_can_do)
    await talk.worker.says("sos")

    assert talk.bot.said("broken-flow")
    assert [each.needs_review for each in await talk.tickets()] == ["broken_flow"]


async def test_run_of_a_flow_that_does_not_exist_any_more_is_parked(talk: Talk) -> None:
    await talk.worker.says("halo")
    talk.remove_flow("welcome")
    await talk.worker.says("1")

    assert talk.bot.said("broken-flow")
    assert [each.needs_review for each in await talk.tickets()] == ["broken_flow"]


async def test_flow_that_breaks_for_one_person_leaves_the_others_alone(talk: Talk) -> None:
    talk.add_flows(breaks_at_once)
    other = talk.somebody()
    bodies = [talk.telegram.text(talk.worker.sender, "sos"), talk.telegram.text(other.sender, "halo")]
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()

    assert talk.bot.said("broken-flow")
    assert other.bot.asks == "language"
