"""What agencies' systems ask for besides tickets: people, files, statistics, the catalogue, and their webhooks."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.domain.api_keys import Scope
from bot.domain.messages import Attached, ChannelName, MediaKind
from bot.domain.officers import Role
from bot.domain.urgency import Urgency
from storage import files, transcripts
from storage.database import Database
from storage.files import NewFile
from storage.schema import audit, tickets, webhook_endpoints
from storage.transcripts import WaitingNote
from tests.api.systems import REFUSED_EARLY, System, Systems
from tests.clock import Clock
from tests.world import World

REASON = "Diminta oleh keluarga hari ini"
WISH = {"name": "Sistem contoh", "url": "https://agency.example/hook?x=1", "events": ["ticket.opened", "step.stuck"]}


@pytest.fixture
async def manager(systems: Systems) -> System:
    return await systems.make(scopes=tuple(Scope))


async def add(system: System, **changes: Any) -> Any:
    answer = await system.post("/webhooks", json=WISH | changes)
    assert answer.status == 200, await answer.text()
    return await answer.json()


async def test_person_is_shown_to_who_says_why_and_the_look_is_audited(
    database: Database, systems: Systems, world: World
) -> None:
    system, ticket = await systems.make(), await world.ticket()
    at = f"/tickets/{ticket.reference}/person"

    refused, shown = await system.get(at), await system.get(at, params={"reason": REASON})

    assert (refused.status, shown.status) == (403, 200)
    assert (await shown.json())["name"] == "Siti Contohwati"
    async with database.reading() as tx:
        actions = (await tx.execute(select(audit.c.action).where(audit.c.ticket_id == ticket.id))).scalars().all()
    assert sorted(actions) == ["ticket_read_reason", "ticket_read_refused"]


async def test_T10_other_agencys_people_files_and_webhooks_are_not_there(systems: Systems, world: World) -> None:
    owner, stranger = await systems.make(scopes=tuple(Scope)), await systems.make("KBRI_CONTOH", scopes=tuple(Scope))
    ticket = await world.ticket()
    webhook = (await add(owner))["webhook"]["id"]
    delivery = (await (await owner.post(f"/webhooks/{webhook}/test")).json())["id"]

    answers = [
        await stranger.get(f"/tickets/{ticket.reference}/person", params={"reason": REASON}),
        await stranger.get("/files/1"),
        await stranger.get(f"/webhooks/{webhook}/deliveries"),
        await stranger.post(f"/deliveries/{delivery}/resend"),
        await stranger.post(f"/webhooks/{webhook}/change", json=WISH),
        *[
            await stranger.post(f"/webhooks/{webhook}/{word}")
            for word in ("rotate", "pause", "resume", "remove", "test")
        ],
    ]

    assert [answer.status for answer in answers] == [404] * 10
    assert (await (await stranger.get("/webhooks")).json())["items"] == []


async def test_list_is_narrowed_by_category_country_and_agency(systems: Systems, world: World) -> None:
    system = await systems.make()
    wanted = await world.ticket("KBRI_CONTOH", category="UNPAID_WAGES", country="SA")
    for values in ({"category": "DEATH", "country": "SA"}, {"category": "UNPAID_WAGES", "country": "MY"}):
        await world.ticket("KBRI_CONTOH", **values)
    await world.ticket("KP2MI", category="UNPAID_WAGES", country="SA")

    query = {"category": "UNPAID_WAGES", "country": "SA", "agency": "KBRI_CONTOH"}
    found = await (await system.get("/tickets", params=query)).json()

    assert [each["reference"] for each in found["items"]] == [wanted.reference]


async def test_pages_of_a_narrowed_list_hold_each_ticket_once(systems: Systems, world: World) -> None:
    system = await systems.make()
    references = [(await world.ticket(category="DEATH")).reference for _ in range(5)]
    await world.ticket()

    found: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        query = {"category": "DEATH", "limit": "2"} | ({"cursor": cursor} if cursor else {})
        page = await (await system.get("/tickets", params=query)).json()
        found += [each["reference"] for each in page["items"]]
        cursor = page["next_cursor"]

    assert sorted(found) == sorted(references)


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("category", {"PHYSICAL_ABUSE": 2, "DEATH": 1}),
        ("country", {"MY": 2, None: 1}),
        ("urgency", {"high": 2, "critical": 1}),
        ("agency", {"KP2MI": 2, "KBRI_CONTOH": 1}),
        ("state", {"new": 3}),
        ("day", {"2026-11-21": 2, "2026-11-22": 1}),
    ],
)
async def test_statistics_count_what_the_agency_may_see(
    systems: Systems, world: World, clock: Clock, by: str, expected: dict[str | None, int]
) -> None:
    system = await systems.make(scopes=[Scope.STATISTICS])
    await world.ticket()
    await world.ticket()
    clock.move(timedelta(hours=9))  # 17:00 UTC is midnight in Jakarta
    await world.ticket("KBRI_CONTOH", category="DEATH", country=None, urgency=Urgency.CRITICAL)

    found = await (await system.get("/statistics", params={"by": by})).json()

    assert {each["key"]: each["opened"] for each in found["items"]} == expected


async def test_statistics_count_reports_or_requests_and_never_both(systems: Systems, world: World) -> None:
    system = await systems.make(scopes=[Scope.STATISTICS])
    await world.ticket(category="SICK")
    await world.ticket(category="TRAINING", urgency=Urgency.NONE, is_request=True)

    reports = await (await system.get("/statistics", params={"by": "category"})).json()
    requests = await (await system.get("/statistics", params={"by": "category", "of": "requests"})).json()

    assert (reports["of"], [each["key"] for each in reports["items"]]) == ("reports", ["SICK"])
    assert (requests["of"], [each["key"] for each in requests["items"]]) == ("requests", ["TRAINING"])


async def test_T10_statistics_of_one_agency_do_not_count_anothers_tickets(systems: Systems, world: World) -> None:
    system = await systems.make("KBRI_CONTOH", scopes=[Scope.STATISTICS])
    await world.ticket("KP2MI")
    await world.ticket("KBRI_CONTOH")

    found = await (await system.get("/statistics", params={"by": "agency"})).json()

    assert [(each["key"], each["opened"]) for each in found["items"]] == [("KBRI_CONTOH", 1)]


async def test_statistics_tell_open_and_closed_apart_within_the_days_asked_for(
    database: Database, systems: Systems, world: World, clock: Clock
) -> None:
    system = await systems.make(scopes=[Scope.STATISTICS])
    closed = await world.ticket()
    await world.ticket()
    clock.move(timedelta(days=3))
    await world.ticket()
    async with database.transaction() as tx:
        ended = update(tickets).where(tickets.c.id == closed.id)
        await tx.execute(ended.values(state="closed", closed_at=clock()))

    query = {"by": "category", "since": "2026-11-20", "until": "2026-11-22"}
    found = await (await system.get("/statistics", params=query)).json()

    assert found["items"] == [{"key": "PHYSICAL_ABUSE", "opened": 2, "unclaimed": 1, "still_open": 1, "closed": 1}]


async def test_catalogue_tells_what_codes_mean(systems: Systems) -> None:
    system = await systems.make(scopes=[Scope.STATISTICS])

    agencies = (await (await system.get("/catalogue/agencies")).json())["items"]
    categories = (await (await system.get("/catalogue/categories")).json())["items"]

    assert "KP2MI" in [each["code"] for each in agencies]
    assert all(each["label_id"] and each["label_en"] for each in categories)


async def test_webhook_is_made_shown_once_and_kept_without_its_secret_in_clear(
    database: Database, manager: System
) -> None:
    made = await add(manager)

    (listed,) = (await (await manager.get("/webhooks")).json())["items"]
    assert made["secret"].startswith("whsec_")
    assert listed == made["webhook"]
    async with database.reading() as tx:
        row = (await tx.execute(select(webhook_endpoints))).one()
    assert made["secret"].removeprefix("whsec_") not in repr(row)


@REFUSED_EARLY
@pytest.mark.parametrize(
    "url",
    [
        "http://agency.example/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://db.internal/",
        "https://name@agency.example/",
        "https://agency.example:0/",
    ],
)
async def test_T18_webhook_to_an_inner_address_is_refused(manager: System, url: str) -> None:
    answer = await manager.post("/webhooks", json=WISH | {"url": url})

    assert (answer.status, (await answer.json())["errors"][0]["where"].removeprefix("body/")) == (422, "url")


async def test_webhook_is_changed_rotated_paused_resumed_tested_and_removed(manager: System, clock: Clock) -> None:
    webhook_id = (await add(manager))["webhook"]["id"]
    at = f"/webhooks/{webhook_id}"

    changed = await (await manager.post(at + "/change", json=WISH | {"events": ["ticket.closed"]})).json()
    rotated = await (await manager.post(at + "/rotate")).json()
    paused = await (await manager.post(at + "/pause")).json()
    resumed = await (await manager.post(at + "/resume")).json()
    tested = await (await manager.post(at + "/test")).json()
    log = await (await manager.get(at + "/deliveries")).json()
    resent = await (await manager.post(f"/deliveries/{tested['id']}/resend")).json()
    removed = await manager.post(at + "/remove")

    assert (changed["events"], paused["state"], resumed["state"]) == (["ticket.closed"], "paused", "active")
    until = datetime.fromisoformat(rotated["webhook"]["old_secret_until"])
    assert until == clock() + timedelta(hours=24)
    assert [each["id"] for each in log["items"]] == [tested["id"]]
    assert (tested["type"], resent["event_id"], removed.status) == ("endpoint.test", tested["event_id"], 200)
    assert (await manager.post(at + "/test")).status == 404


async def test_agency_has_only_so_many_webhooks(manager: System) -> None:
    for _ in range(10):
        await add(manager)

    assert (await manager.post("/webhooks", json=WISH)).status == 409


async def test_pages_of_the_log_hold_each_delivery_once(manager: System) -> None:
    webhook_id = (await add(manager))["webhook"]["id"]
    made = [(await (await manager.post(f"/webhooks/{webhook_id}/test")).json())["id"] for _ in range(3)]

    first = await (await manager.get(f"/webhooks/{webhook_id}/deliveries", params={"limit": 2})).json()
    query = {"limit": 2, "cursor": first["next_cursor"]}
    second = await (await manager.get(f"/webhooks/{webhook_id}/deliveries", params=query)).json()

    assert [each["id"] for each in first["items"] + second["items"]] == made[::-1]
    assert second["next_cursor"] is None


async def test_file_comes_as_it_is_and_is_never_shown_by_a_browser(
    database: Database, systems: Systems, world: World, clock: Clock
) -> None:
    system = await systems.make(role=Role.SUPERVISOR)
    ticket = await world.ticket()
    media = Attached(MediaKind.PHOTO, "ref-1", "image/jpeg", 3, "foto contoh.jpg")
    async with database.transaction() as tx:
        new = NewFile(tx.ids.draw(), ticket.person_id, ticket.id, ChannelName.TELEGRAM, "bot-1", media, clock())
        await files.announce(tx, [new])
        (waiting,) = await files.lease(tx, clock(), clock() + timedelta(minutes=1), 10)
        await files.keep(tx, waiting, b"shown", b"original", "image/jpeg", clock())

    answer = await system.get(f"/files/{new.id}")

    assert (answer.status, answer.content_type, await answer.read()) == (200, "image/jpeg", b"shown")
    assert answer.headers["Content-Disposition"] == "attachment; filename*=UTF-8''foto%20contoh.jpg"


async def test_what_a_machine_wrote_down_stands_with_the_voice_note_for_who_may_open_the_ticket(
    database: Database, systems: Systems, world: World, clock: Clock
) -> None:
    system, ticket = await systems.make(), await world.ticket()
    other = await systems.make("BP3MI_DKI", role=Role.SUPERVISOR)
    media = Attached(MediaKind.VOICE, "ref-1", "audio/ogg", 3)
    async with database.transaction() as tx:
        new = NewFile(tx.ids.draw(), ticket.person_id, ticket.id, ChannelName.TELEGRAM, "bot-1", media, clock())
        await files.announce(tx, [new])
        note = WaitingNote(new.id, ticket.person_id, ticket.id, "telegram", clock(), b"")
        await transcripts.keep(tx, note, "saya dikunci di kamar")
    where, why = f"/tickets/{ticket.reference}", {"reason": "Menggantikan petugas yang sakit"}

    opened = await (await system.get(where, params=why)).json()

    assert [each["transcript"] for each in opened["files"]] == ["saya dikunci di kamar"]
    assert [(await each.get(where)).status for each in (system, other)] == [403, 404]
