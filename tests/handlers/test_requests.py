"""What people ask for on a calm day: it rings nobody, keeps apart from reports, and becomes one in trouble."""

from datetime import timedelta

from bot.domain.appointments import Appoint, CallOff
from bot.domain.commands import OpenRequest, RaiseTicket
from bot.domain.outbox import OutboxKind
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Text
from bot.engine.flow import flow
from bot.jobs.appointments import AppointmentJob
from storage import appointments
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@flow("my_case")
async def request(chat: Chat) -> None:
    """A calm request, in the place of a flow that the menu leads to."""
    await chat.do("request", OpenRequest("TRAINING", country="ID"))
    await chat.do("remind", Appoint("ask", (chat.now + timedelta(days=30)).isoformat(), body={"flow": "language"}))
    if await chat.ask("then", Choice("write_more", "fine_now", "menu")) == "fine_now":
        await chat.do("raise", RaiseTicket("high", "JOB_FRAUD"))
    await chat.ask("pin", Text(optional=True))
    await chat.do("off", CallOff("ask"))


async def ask_for_training(talk: Talk) -> None:
    talk.add_flows(request)
    for words in ("halo", "1", "1", talk.words("menu-choice-my_case")):
        await talk.worker.says(words)
    assert talk.bot.asks == "then"


async def keep_appointments(talk: Talk) -> int:
    talk.begin_round()
    await talk.start_anew()
    kept = await AppointmentJob(talk.house(), talk.database).work_off()
    await talk.settle()
    return kept


async def test_a_request_rings_nobody_and_belongs_to_somebody_with_a_date(talk: Talk) -> None:
    await ask_for_training(talk)

    ticket = await talk.ticket()
    assert (ticket.is_request, ticket.urgency, ticket.category, ticket.country) == (True, "none", "TRAINING", "ID")
    assert ticket.agency == "KP2MI"
    assert ticket.next_due_at is not None
    assert await talk.alerts() == []


async def test_who_falls_silent_in_a_request_raises_no_alarm(talk: Talk) -> None:
    await ask_for_training(talk)
    await talk.passes(timedelta(minutes=20))

    assert (await talk.ticket()).urgency == "none"
    assert await talk.alerts() == []


async def test_distress_in_the_middle_of_a_request_is_a_report_of_its_own(talk: Talk) -> None:
    await ask_for_training(talk)
    await talk.worker.says("tolong, majikan pukul saya")

    calm, report = await talk.tickets()
    assert (calm.is_request, calm.urgency) == (True, "none")
    assert (report.is_request, report.urgency, report.category) == (False, "critical", "VIOLENCE")
    assert talk.bot.asks == "where_now"


async def test_a_request_beside_a_report_keeps_its_answers_but_not_its_cries(talk: Talk) -> None:
    await talk.worker.says("paspor saya ditahan majikan")
    await talk.worker.says("batal")
    await ask_for_training_again(talk)
    await talk.worker.says("tolong, majikan pukul saya")

    report, calm = await talk.tickets()
    assert (report.is_request, report.urgency) == (False, "critical")
    assert (calm.is_request, calm.urgency) == (True, "none")
    assert "tolong, majikan pukul saya" in [entry.body.get("text") for entry in await talk.timeline(report)]


async def ask_for_training_again(talk: Talk) -> None:
    talk.add_flows(request)
    await talk.worker.says("menu")
    while talk.bot.asks != "then":
        await talk.worker.says(talk.words("menu-choice-my_case") if talk.bot.asks == "choice.0" else "1")


async def test_trouble_found_in_a_request_makes_it_a_report_that_rings(talk: Talk) -> None:
    await ask_for_training(talk)
    await talk.worker.says("2")

    ticket = await talk.ticket()
    assert (ticket.is_request, ticket.urgency, ticket.categories) == (False, "high", ("TRAINING", "JOB_FRAUD"))
    assert await talk.alerts() == [("raised", "high")]


async def test_the_menu_leaves_a_request_and_it_stands(talk: Talk) -> None:
    await ask_for_training(talk)
    await talk.worker.says("menu")

    assert talk.bot.asks == "choice.0"
    assert (await talk.ticket()).is_open


async def test_an_appointment_starts_its_flow_once_without_a_sound(talk: Talk) -> None:
    await ask_for_training(talk)
    await talk.worker.says("menu")
    await talk.worker.says("batal")
    assert await keep_appointments(talk) == 0
    talk.clock.move(timedelta(days=30))

    assert await keep_appointments(talk) == 1
    assert await keep_appointments(talk) == 0
    assert talk.bot.history[-1].kind is OutboxKind.REPLY  # an open question is not dropped, whatever comes between
    assert talk.bot.history[-1].message.silent


async def test_an_appointment_waits_while_the_person_is_in_the_middle_of_something(talk: Talk) -> None:
    await ask_for_training(talk)
    await talk.worker.says("tolong, majikan pukul saya")
    talk.clock.move(timedelta(days=30))

    assert await keep_appointments(talk) == 1
    assert talk.bot.heard == []
    async with talk.database.reading() as tx:
        (put_off,) = await appointments.of_person(tx, (await talk.person()).id)
    assert put_off.due_at > talk.clock()


async def test_a_called_off_appointment_is_gone(talk: Talk) -> None:
    await ask_for_training(talk)
    await talk.worker.says("1")
    await talk.worker.says("selesai")

    async with talk.database.reading() as tx:
        assert await appointments.of_person(tx, (await talk.person()).id) == []
