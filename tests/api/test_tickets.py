"""Tests of tickets over the API."""

import asyncio

import pytest
from sqlalchemy import select

from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from storage.database import Database
from storage.schema import audit, outbox
from tests.api.systems import System, Systems
from tests.world import World


@pytest.fixture
async def ticket(world: World) -> Ticket:
    return await world.ticket()


async def rows(database: Database, ticket: Ticket) -> list[str]:
    async with database.reading() as tx:
        query = select(audit.c.action).where(audit.c.ticket_id == ticket.id).order_by(audit.c.id)
        return [row.action for row in await tx.execute(query)]


async def test_ticket_goes_its_way_from_claim_to_reopening(database: Database, system: System, ticket: Ticket) -> None:
    at = f"/tickets/{ticket.reference}"

    claimed = await (await system.post(at + "/claim")).json()
    number = claimed["claim_number"]
    replied = await (await system.post(at + "/reply", json={"claim_number": number, "text": "Kami datang."})).json()
    await system.post(at + "/notes", json={"claim_number": number, "text": "sudah dihubungi"})
    urgent = await (await system.post(at + "/urgency", json={"claim_number": number, "urgency": "critical"})).json()
    opened = await (await system.get(at)).json()
    closed = await (await system.post(at + "/close", json={"claim_number": number, "outcome": "helped"})).json()
    again = await (await system.post(at + "/reopen", json={"claim_number": closed["claim_number"]})).json()
    released = await (await system.post(at + "/release", json={"claim_number": again["claim_number"]})).json()

    assert claimed["holder"] == {"id": str(system.officer.id), "name": "Sistem KP2MI"}
    assert (replied["entry"]["body"], replied["entry"]["for_person"]) == ({"text": "Kami datang."}, True)
    assert urgent["urgency"] == "critical"
    assert [entry["kind"] for entry in opened["timeline"]] == ["said", "claimed", "reply", "note", "urgency"]
    assert opened["timeline"][2]["delivery"] == "waiting"
    assert opened["person"]["name"] == "Siti Contohwati"
    assert opened["details"] == ticket.details
    assert (closed["state"], closed["outcome"], closed["holder"]) == ("closed", "helped", None)
    assert (again["state"], released["state"], released["claim_number"]) == ("claimed", "new", 4)
    assert await rows(database, ticket) == [
        "ticket_claimed",
        "ticket_reply",
        "ticket_note",
        "ticket_urgency",
        "ticket_read",
        "ticket_closed",
        "ticket_reopened",
        "ticket_released",
    ]


async def test_list_goes_page_by_page_and_carries_nothing_private(system: System, world: World) -> None:
    expected = {(await world.ticket()).reference for _ in range(3)}

    first = await (await system.get("/tickets", params={"limit": "2"})).json()
    second = await (await system.get("/tickets", params={"limit": "2", "cursor": first["next_cursor"]})).json()

    assert {item["reference"] for item in first["items"] + second["items"]} == expected
    assert (second["next_cursor"], first["counts"]["open"]) == (None, 3)
    assert "Siti" not in str(first)
    assert all(isinstance(item["id"], str) for item in first["items"])


async def test_list_is_filtered_by_list_urgency_and_words(system: System, world: World, ticket: Ticket) -> None:
    await world.ticket(details={}, urgency=Urgency.NONE)

    by_urgency = await (await system.get("/tickets", params={"urgency": "high"})).json()
    by_words = await (await system.get("/tickets", params={"text": "junaidi"})).json()
    mine = await (await system.get("/tickets", params={"state": "mine"})).json()

    assert [item["reference"] for item in by_urgency["items"]] == [ticket.reference]
    assert [item["reference"] for item in by_words["items"]] == [ticket.reference]
    assert mine["items"] == []


async def test_t09_ticket_of_another_needs_a_reason_and_both_looks_are_audited(
    database: Database, system: System, ticket: Ticket
) -> None:
    refused = await system.get(f"/tickets/{ticket.reference}")
    opened = await system.get(f"/tickets/{ticket.reference}", params={"reason": "rekan sedang sakit"})

    assert (refused.status, (await refused.json())["type"]) == (403, "/api/v1/#reason-needed")
    assert opened.status == 200
    assert await rows(database, ticket) == ["ticket_read_refused", "ticket_read_reason"]


async def test_i8_twenty_claims_at_once_have_one_winner(systems: Systems, ticket: Ticket) -> None:
    rivals = [await systems.make() for _ in range(20)]

    answers = await asyncio.gather(*(rival.post(f"/tickets/{ticket.reference}/claim") for rival in rivals))

    assert sorted(answer.status for answer in answers) == [200] + [409] * 19
    problem = await next(answer for answer in answers if answer.status == 409).json()
    assert (problem["type"], problem["holder_name"]) == ("/api/v1/#already-claimed", "Sistem KP2MI")


async def test_i8_stale_claim_number_is_refused_and_the_newest_named(
    database: Database, system: System, ticket: Ticket
) -> None:
    at = f"/tickets/{ticket.reference}"
    await system.post(at + "/claim")
    await system.post(at + "/release", json={"claim_number": 1})
    await system.post(at + "/claim")

    answer = await system.post(at + "/reply", json={"claim_number": 1, "text": "Halo"})

    problem = await answer.json()
    assert (answer.status, problem["type"], problem["claim_number"]) == (409, "/api/v1/#stale-claim", 3)
    async with database.reading() as tx:
        assert (await tx.execute(select(outbox.c.id))).all() == []


async def test_t10_every_route_and_id_of_another_agency_is_not_there(
    systems: Systems, world: World, ticket: Ticket
) -> None:
    stranger = await systems.make("BP3MI_DKI")
    at = f"/tickets/{ticket.reference}"
    number = {"claim_number": 0}

    answers = [
        await stranger.get(at, params={"reason": "saya ingin tahu saja"}),
        await stranger.post(at + "/claim"),
        await stranger.post(at + "/release", json=number),
        await stranger.post(at + "/reply", json=number | {"text": "Halo"}),
        await stranger.post(at + "/notes", json=number | {"text": "Halo"}),
        await stranger.post(at + "/urgency", json=number | {"urgency": "none"}),
        await stranger.post(at + "/close", json=number | {"outcome": "helped"}),
        await stranger.post(at + "/reopen", json=number),
    ]
    nothing = await stranger.get("/tickets/22222-22222", params={"reason": "saya ingin tahu saja"})

    bodies = [await answer.text() for answer in answers]
    assert [answer.status for answer in answers] == [404] * 8
    assert set(bodies) == {await nothing.text()}
    assert (await (await stranger.get("/tickets")).json())["items"] == []
    assert (await (await stranger.get("/tickets", params={"text": ticket.reference})).json())["items"] == []


@pytest.mark.parametrize("text", ["%", "_", "' OR 1=1 --", "\\", "(a+)+$", "\0", "NULL", "\u202e", "%00"])
async def test_t16_tricks_in_the_search_find_nothing(system: System, ticket: Ticket, text: str) -> None:
    answer = await system.get("/tickets", params={"text": text})

    assert (answer.status, (await answer.json())["items"]) == (200, [])
