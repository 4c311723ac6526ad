"""Tests of referrals over the API."""

from typing import Any

import pytest

from bot.domain.tickets import Ticket
from tests.api.systems import REFUSED_EARLY, System, Systems
from tests.world import World

OFFICE = "BP3MI_DKI"
CONSENT = {"kind": "vital", "words": "tidak sadar di rumah sakit"}


@pytest.fixture
async def receiver(systems: Systems) -> System:
    return await systems.make(OFFICE)


@pytest.fixture
async def held(system: System, world: World) -> Ticket:
    ticket = await world.ticket()
    await system.post(f"/tickets/{ticket.reference}/claim")
    return ticket


def body(**changes: Any) -> dict[str, Any]:
    usual = {
        "claim_number": 1,
        "to_agency": OFFICE,
        "reason": "sudah mendarat",
        "note": "perlu dijemput",
        "consent": CONSENT,
        "parts": ["story"],
    }
    return usual | changes


async def referred(system: System, ticket: Ticket, **changes: Any) -> dict[str, Any]:
    answer = await system.post(f"/tickets/{ticket.reference}/refer", json=body(**changes))
    assert answer.status == 200
    found: dict[str, Any] = await answer.json()
    return found


async def test_referral_goes_its_way_from_offer_to_acceptance(system: System, receiver: System, held: Ticket) -> None:
    made = await referred(system, held)
    waiting = await (await receiver.get("/referrals")).json()
    before = await receiver.get(f"/tickets/{held.reference}")
    accepted = await (await receiver.post(f"/referrals/{made['id']}/accept")).json()
    opened = await (await receiver.get(f"/tickets/{held.reference}")).json()

    assert made["state"] == "offered"
    assert [each["note"] for each in waiting["incoming"]] == ["perlu dijemput"]
    assert held.reference not in str(waiting)
    assert before.status == 404
    assert (accepted["agency"], accepted["claim_number"]) == (OFFICE, 2)
    assert accepted["holder"]["id"] == str(receiver.officer.id)
    assert opened["timeline"][0]["body"]["text"] == "tolong saya"
    assert (opened["person"]["name"], opened["details"]) == (None, {})


async def test_bounced_referral_stays_with_the_sender(system: System, receiver: System, held: Ticket) -> None:
    made = await referred(system, held)

    answer = await receiver.post(
        f"/referrals/{made['id']}/bounce", json={"reason": "not_ours", "text": "di provinsi lain"}
    )

    again = await receiver.post(f"/referrals/{made['id']}/accept")
    opened = await (await system.get(f"/tickets/{held.reference}")).json()
    assert (await answer.json())["state"] == "bounced"
    assert again.status == 409
    assert (opened["ticket"]["agency"], opened["timeline"][-1]["kind"]) == ("KP2MI", "referral_bounced")


async def test_sender_sees_what_is_open_and_takes_it_back(system: System, receiver: System, held: Ticket) -> None:
    await referred(system, held)
    sent = (await (await system.get("/referrals")).json())["sent"]

    back = await system.post(f"/tickets/{held.reference}/refer/withdraw", json={"claim_number": 1})

    assert [(each["reference"], each["to_agency"]) for each in sent] == [(held.reference, OFFICE)]
    assert back.status == 200
    assert (await (await receiver.get("/referrals")).json())["incoming"] == []


async def test_i8_second_referral_and_stale_claim_are_conflicts(system: System, receiver: System, held: Ticket) -> None:
    stale = await system.post(f"/tickets/{held.reference}/refer", json=body(claim_number=0))
    await referred(system, held)
    second = await system.post(f"/tickets/{held.reference}/refer", json=body())

    assert ((await stale.json())["type"], second.status) == ("/api/v1/#stale-claim", 409)


async def test_t10_third_agency_finds_no_referral(
    systems: Systems, system: System, receiver: System, held: Ticket
) -> None:
    made = await referred(system, held)
    stranger = await systems.make("KBRI_KUL")

    answers = [
        await stranger.post(f"/referrals/{made['id']}/accept"),
        await stranger.post(f"/referrals/{made['id']}/bounce", json={"reason": "other", "text": "tidak"}),
    ]

    assert [answer.status for answer in answers] == [404, 404]
    assert (await (await stranger.get("/referrals")).json()) == {"incoming": [], "sent": []}


@REFUSED_EARLY
@pytest.mark.parametrize(
    "changes",
    [
        {"parts": []},
        {"parts": ["everything"]},
        {"consent": {"kind": "vital", "words": "darurat"}},
        {"consent": {"kind": "recorded"}},
        {"reason": ""},
    ],
)
async def test_incomplete_referral_is_refused(
    system: System, receiver: System, held: Ticket, changes: dict[str, Any]
) -> None:
    answer = await system.post(f"/tickets/{held.reference}/refer", json=body(**changes))

    assert answer.status == 422
