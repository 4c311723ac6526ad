"""Tests of keys, pace, problem documents and repeated writes."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.officers import Role
from bot.domain.tickets import Alert, Ticket
from bot.domain.urgency import Urgency
from bot.handlers.administration.api_keys import revoke_key
from storage import tickets
from storage.database import Database
from storage.schema import api_answers, api_keys, timeline
from tests.api.systems import REFUSED_EARLY, Client, System, Systems
from tests.clock import Clock
from tests.world import World


@pytest.fixture
async def ticket(world: World) -> Ticket:
    return await world.ticket()


async def test_key_says_whom_it_acts_as(system: System) -> None:
    me = await (await system.get("/me")).json()

    assert (me["agency"], me["role"], me["officer"]["id"]) == ("KP2MI", "responder", str(system.officer.id))


async def test_key_is_kept_only_as_a_hash(database: Database, system: System) -> None:
    async with database.reading() as tx:
        row = (await tx.execute(select(api_keys))).one()

    assert system.key.startswith("pk_")
    assert len(system.key) == 46
    assert system.key not in repr(row)
    assert len(row.key_hash) == 32


@REFUSED_EARLY
@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer pk_" + "x" * 43,
        "Bearer pk_short",
        "Basic cGs6cGs=",
        "Bearer pk_" + "é" * 43,
        "pk_" + "x" * 43,
    ],
)
async def test_request_without_a_valid_key_is_refused(client: Client, header: str | None) -> None:
    answer = await client.get("/api/v1/tickets", headers={} if header is None else {"Authorization": header})

    assert (answer.status, answer.content_type) == (401, "application/problem+json")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


async def test_revoked_key_opens_nothing(database: Database, system: System, clock: Clock) -> None:
    async with database.transaction() as tx:
        key_id = (await tx.execute(select(api_keys.c.id))).scalar_one()
        await revoke_key(tx, key_id, clock())

    assert (await system.get("/me")).status == 401


async def test_key_that_asks_too_fast_is_told_when_to_come_back(systems: Systems, system: System, clock: Clock) -> None:
    other = await systems.make()

    answers = [await system.get("/me") for _ in range(61)]

    assert [answer.status for answer in answers] == [200] * 60 + [429]
    assert answers[-1].headers["Retry-After"] == "1"
    assert (await other.get("/me")).status == 200
    clock.move(timedelta(seconds=1))
    assert (await system.get("/me")).status == 200


@REFUSED_EARLY
@pytest.mark.parametrize(
    ("path", "body", "status", "where"),
    [
        ("/tickets/{}/notes", b"{", 400, "body"),
        ("/tickets/{}/notes", b"[" * 50_000, 400, "body"),
        ("/tickets/{}/notes", b"[]", 422, "body"),
        ("/tickets/{}/notes", b"\xff", 400, "body"),
        ("/tickets/{}/notes", b'{"claim_number": 1}', 422, "body/text"),
        ("/tickets/{}/notes", b'{"claim_number": "1", "text": "x"}', 422, "body/claim_number"),
        ("/tickets/{}/notes", b'{"claim_number": 1e400, "text": "x"}', 422, "body/claim_number"),
        ("/tickets/{}/notes", b'{"claim_number": true, "text": "x"}', 422, "body/claim_number"),
        ("/tickets/{}/notes", b'{"claim_number": 1, "text": "x", "more": 1}', 422, "body/more"),
        ("/tickets/{}/notes", b'{"claim_number": 1, "text": ""}', 422, "body/text"),
        ("/tickets/{}/urgency", b'{"claim_number": 1, "urgency": "medium"}', 422, "body/urgency"),
        ("/tickets/{}/close", b'{"claim_number": 1, "outcome": "won"}', 422, "body/outcome"),
    ],
)
async def test_wrong_body_is_refused_and_told_where(
    system: System, ticket: Ticket, path: str, body: bytes, status: int, where: str
) -> None:
    answer = await system.post(path.format(ticket.reference), data=body, headers={"Content-Type": "application/json"})

    problem = await answer.json()
    assert (answer.status, answer.content_type, problem["status"]) == (status, "application/problem+json", status)
    assert problem["errors"][0]["where"] == where


async def test_text_of_spaces_is_refused_with_its_place(system: System, ticket: Ticket) -> None:
    await system.post(f"/tickets/{ticket.reference}/claim")

    answer = await system.post(f"/tickets/{ticket.reference}/notes", json={"claim_number": 1, "text": "  "})

    assert (answer.status, (await answer.json())["errors"][0]["where"]) == (422, "body/text")


@REFUSED_EARLY
@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("limit=0", "query/limit"),
        ("limit=201", "query/limit"),
        ("limit=x", "query/limit"),
        ("state=all", "query/state"),
        ("urgency=", "query/urgency"),
        ("cursor=x", "query/cursor"),
        ("unknown=1", "query/unknown"),
        ("limit=1&limit=2", "query/limit"),
        ("text=" + "x" * 101, "query/text"),
    ],
)
async def test_wrong_query_is_refused_and_told_where(system: System, query: str, where: str) -> None:
    answer = await system.get("/tickets?" + query)

    assert (answer.status, (await answer.json())["errors"][0]["where"]) == (422, where)


async def test_other_media_types_and_big_bodies_are_refused(system: System, ticket: Ticket) -> None:
    at = f"/tickets/{ticket.reference}/notes"

    as_form = await system.post(at, data={"claim_number": "1", "text": "x"})
    big = await system.post(at, data=b" " * 70_000, headers={"Content-Type": "application/json"})

    assert (as_form.status, big.status) == (415, 413)


@REFUSED_EARLY
@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("DELETE", "/tickets", 405),
        ("POST", "/me", 405),
        ("GET", "/tickets/nothing", 404),
        ("GET", "/tickets/22222-22222/claim", 405),
        ("POST", "/alerts/x/acknowledge", 404),
        ("POST", "/alerts/9999999999999999999/acknowledge", 404),
    ],
)
async def test_wrong_address_or_method_is_a_problem_document_too(
    client: Client, system: System, method: str, path: str, status: int
) -> None:
    answer = await client.request(method, "/api/v1" + path, headers={"Authorization": f"Bearer {system.key}"})

    assert (answer.status, answer.content_type) == (status, "application/problem+json")
    assert ("Allow" in answer.headers) == (status == 405)


async def test_repeated_write_gets_the_same_answer_and_does_nothing_twice(
    database: Database, system: System, ticket: Ticket, clock: Clock
) -> None:
    at = f"/tickets/{ticket.reference}"
    await system.post(at + "/claim")
    key = {"Idempotency-Key": "catatan-1"}

    first = await system.post(at + "/notes", json={"claim_number": 1, "text": "x"}, headers=key)
    clock.move(timedelta(hours=23))
    second = await system.post(at + "/notes", json={"text": "x", "claim_number": 1}, headers=key)

    assert (await first.text(), first.status) == (await second.text(), second.status)
    assert ("Idempotent-Replayed" in first.headers, second.headers["Idempotent-Replayed"]) == (False, "true")
    async with database.reading() as tx:
        notes = select(func.count()).where(timeline.c.kind == "note")
        assert (await tx.execute(notes)).scalar_one() == 1
        assert ticket.reference.encode() not in (await tx.execute(select(api_answers.c.sealed_body))).scalar_one()


async def test_same_key_for_another_request_is_refused(system: System, ticket: Ticket) -> None:
    at = f"/tickets/{ticket.reference}"
    key = {"Idempotency-Key": "satu"}
    await system.post(at + "/claim", headers=key)

    answer = await system.post(at + "/notes", json={"claim_number": 1, "text": "x"}, headers=key)

    assert (answer.status, (await answer.json())["type"]) == (422, "/api/v1/#idempotency-key-reused")


async def test_key_of_another_system_is_its_own(systems: Systems, ticket: Ticket) -> None:
    key = {"Idempotency-Key": "satu"}
    first, second = await systems.make(), await systems.make()

    assert (await first.post(f"/tickets/{ticket.reference}/claim", headers=key)).status == 200
    assert (await second.post(f"/tickets/{ticket.reference}/claim", headers=key)).status == 409


async def test_after_a_day_the_key_is_free_again(system: System, ticket: Ticket, clock: Clock) -> None:
    at = f"/tickets/{ticket.reference}"
    key = {"Idempotency-Key": "satu"}
    await system.post(at + "/claim", headers=key)

    clock.move(timedelta(days=1))
    answer = await system.post(at + "/notes", json={"claim_number": 1, "text": "x"}, headers=key)

    assert answer.status == 200


async def test_refusal_is_not_remembered(system: System, ticket: Ticket) -> None:
    at = f"/tickets/{ticket.reference}"
    key = {"Idempotency-Key": "satu"}

    refused = await system.post(at + "/notes", json={"claim_number": 1, "text": "x"}, headers=key)
    await system.post(at + "/claim")
    passed = await system.post(at + "/notes", json={"claim_number": 1, "text": "x"}, headers=key)

    assert (refused.status, passed.status) == (409, 200)


@REFUSED_EARLY
@pytest.mark.parametrize("key", ["x" * 201, "a b"])
async def test_unfit_idempotency_key_is_refused(system: System, ticket: Ticket, key: str) -> None:
    answer = await system.post(f"/tickets/{ticket.reference}/claim", headers={"Idempotency-Key": key})

    assert (answer.status, (await answer.json())["errors"][0]["where"]) == (422, "header/Idempotency-Key")


async def test_auditors_key_reads_but_changes_nothing(systems: Systems, ticket: Ticket) -> None:
    auditor = await systems.make(role=Role.AUDITOR)

    assert (await auditor.get("/tickets")).status == 200
    assert (await auditor.post(f"/tickets/{ticket.reference}/claim")).status == 403


async def test_alerts_are_listed_and_acknowledged(
    database: Database, systems: Systems, system: System, ticket: Ticket, clock: Clock
) -> None:
    alert_id = database.ids.draw()
    async with database.transaction() as tx:
        await tickets.add_alerts(tx, [Alert(alert_id, ticket.id, "opened", 0, Urgency.HIGH, clock())])
    stranger = await systems.make("BP3MI_DKI")

    listed = await (await system.get("/alerts")).json()
    foreign = await stranger.post(f"/alerts/{alert_id}/acknowledge")
    done = await system.post(f"/alerts/{alert_id}/acknowledge")

    assert [(item["id"], item["reference"]) for item in listed["items"]] == [(str(alert_id), ticket.reference)]
    assert (foreign.status, done.status) == (404, 200)
    assert (await (await system.get("/alerts")).json())["items"] == []
    assert (await (await stranger.get("/alerts")).json())["items"] == []
