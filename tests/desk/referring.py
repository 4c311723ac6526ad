"""A case that one agency refers to another, for tests of what each of them may then do and see."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.domain.officers import Officer
from bot.domain.referrals import Consent, Part, Referral, ReferralState
from bot.domain.tickets import Ticket
from bot.handlers.casework import referrals
from bot.handlers.casework.referrals import Wish
from bot.texts import Texts
from storage import referrals as store
from storage.database import Database
from tests.clock import Clock
from tests.desk.test_claims import claimed
from tests.world import World

TEXTS = Texts(
    {
        "id": [
            "alert-referral = { $urgency } { $minutes }\nalert-bounced = { $reference }\nurgency-high = tinggi\n"
            "neutral-question = tanya\nbutton-read = Baca"
        ]
    }
)
MISSION, OFFICE = "KBRI_KUL", "BP3MI_DKI"
CATALOGUE = Path(__file__).parents[2] / "catalogue"


@pytest.fixture
async def sender(world: World) -> Officer:
    return await world.officer(MISSION, name="Rini Contoh")


@pytest.fixture
async def receiver(world: World) -> Officer:
    return await world.officer(OFFICE, name="Budi Contoh")


@pytest.fixture
async def held(database: Database, world: World, sender: Officer, clock: Clock) -> Ticket:
    return await claimed(database, sender, await world.ticket(MISSION), clock)


def wish(**changes: Any) -> Wish:
    usual = Wish(
        to_agency=OFFICE,
        reason="orangnya sudah mendarat",
        parts=[Part.STORY],
        consent=Consent.VITAL,
        note="baru mendarat, perlu penjemputan",
        consent_words="tidak sadar di rumah sakit",
    )
    return replace(usual, **changes)


async def refer(database: Database, officer: Officer, ticket: Ticket, clock: Clock, **changes: Any) -> Referral:
    async with database.transaction() as tx:
        return await referrals.refer(tx, officer, ticket.id, ticket.claim_number, wish(**changes), clock(), texts=TEXTS)


async def accept(database: Database, officer: Officer, referral: Referral, clock: Clock) -> Ticket:
    async with database.transaction() as tx:
        return await referrals.accept(tx, officer, referral.id, clock())


async def state_of(database: Database, referral: Referral) -> ReferralState | None:
    async with database.reading() as tx:
        found = await store.find(tx, referral.id)
        return found.state if found else None
