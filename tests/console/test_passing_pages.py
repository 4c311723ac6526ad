"""Giving a ticket on from its page, and the list of what waits for an answer."""

import re
from collections.abc import Awaitable, Callable

from storage import tickets
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.console.test_ticket_page import FRAGMENT, claimed
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
OFFICE = "BP3MI_DKI"
REFERRAL = {
    "claim_number": "1",
    "to_agency": OFFICE,
    "reason": "sudah mendarat",
    "note": "perlu dijemput",
    "consent": "vital",
    "consent_words": "tidak sadar di rumah sakit",
    "parts": "story",
}


async def holder_of(database: Database, reference: str) -> int | None:
    async with database.reading() as tx:
        found = await tickets.find_by_reference(tx, reference)
    return found.holder_id if found else None


async def only_id(browser: Browser) -> str:
    """The referral that waits on the incoming page."""
    page = await (await browser.get("/console/incoming")).text()
    found = re.search(r'action="/console/incoming/([0-9]+)/accept"', page)
    assert found is not None
    return found[1]


async def test_ticket_is_offered_and_taken_over_from_the_incoming_list(
    browser: Browser, sign_in_as: SignInAs, world: World, database: Database
) -> None:
    reference = await claimed(browser, world)
    other = await sign_in_as(name="Budi Contoh")
    assert browser.officer is not None
    assert other.officer is not None
    form = {"claim_number": "1", "to_officer": str(other.officer.id), "note": "saya selesai bertugas"}

    offered = await browser.post(f"/console/tickets/{reference}/pass/hand-over", form, **FRAGMENT)
    still_mine = await holder_of(database, reference)
    waiting = await (await other.get("/console/incoming")).text()
    taken = await other.post(f"/console/tickets/{reference}/pass/take-over", {"claim_number": "1", "from_queue": "yes"})

    assert offered.status == 200
    assert "Ditawarkan kepada" in await offered.text()
    assert still_mine == browser.officer.id
    assert "saya selesai bertugas" in waiting
    assert taken.headers["Location"] == f"/console/tickets/{reference}?done=take-over"
    assert await holder_of(database, reference) == other.officer.id


async def test_declined_offer_leads_back_to_the_list(browser: Browser, sign_in_as: SignInAs, world: World) -> None:
    reference = await claimed(browser, world)
    other = await sign_in_as()
    assert other.officer is not None
    form = {"claim_number": "1", "to_officer": str(other.officer.id), "note": "mohon dilanjutkan"}
    await browser.post(f"/console/tickets/{reference}/pass/hand-over", form)

    answer = await other.post(f"/console/tickets/{reference}/pass/decline", {"claim_number": "1", "note": ""})

    assert answer.headers["Location"] == "/console/incoming?done=decline"


async def test_who_is_offered_a_ticket_sees_so_on_its_masked_page(
    browser: Browser, sign_in_as: SignInAs, world: World
) -> None:
    reference = await claimed(browser, world)
    other = await sign_in_as()
    assert other.officer is not None
    form = {"claim_number": "1", "to_officer": str(other.officer.id), "note": "mohon dilanjutkan"}
    await browser.post(f"/console/tickets/{reference}/pass/hand-over", form)

    page = await (await other.get(f"/console/tickets/{reference}")).text()

    assert "Tiket ini ditawarkan kepada Anda." in page
    assert "tolong saya" not in page


async def test_referral_is_accepted_by_the_other_agency(
    browser: Browser, sign_in_as: SignInAs, world: World, database: Database
) -> None:
    reference = await claimed(browser, world)
    receiver = await sign_in_as(OFFICE)
    assert receiver.officer is not None

    referred = await browser.post(f"/console/tickets/{reference}/pass/refer", REFERRAL, **FRAGMENT)
    waiting = await (await receiver.get("/console/incoming")).text()
    hidden = await receiver.get(f"/console/tickets/{reference}")
    accepted = await receiver.post(f"/console/incoming/{await only_id(receiver)}/accept")
    opened = await receiver.get(accepted.headers["Location"])

    assert "Sedang dirujuk" in await referred.text()
    assert "perlu dijemput" in waiting
    assert not [private for private in (reference, "tolong saya", "Contohwati") if private in waiting]
    assert hidden.status == 404
    assert await holder_of(database, reference) == receiver.officer.id
    assert "tolong saya" in await opened.text()


async def test_bounced_referral_tells_the_sender_why(browser: Browser, sign_in_as: SignInAs, world: World) -> None:
    reference = await claimed(browser, world)
    receiver = await sign_in_as(OFFICE)
    await browser.post(f"/console/tickets/{reference}/pass/refer", REFERRAL)

    form = {"why": "not_ours", "text": "alamatnya di provinsi lain"}
    answer = await receiver.post(f"/console/incoming/{await only_id(receiver)}/bounce", form)

    page = await (await browser.get(f"/console/tickets/{reference}")).text()
    assert answer.headers["Location"] == "/console/incoming?done=bounce"
    assert "alamatnya di provinsi lain" in page
    assert "Bukan wewenang kami" in page


async def test_consent_told_by_phone_needs_its_moment(
    browser: Browser, sign_in_as: SignInAs, world: World, clock: Clock
) -> None:
    reference = await claimed(browser, world)
    await sign_in_as(OFFICE)
    form = REFERRAL | {"consent": "recorded", "consent_way": "phone"}

    without = await browser.post(f"/console/tickets/{reference}/pass/refer", form, **FRAGMENT)
    with_it = await browser.post(
        f"/console/tickets/{reference}/pass/refer", form | {"consent_at": "2026-11-20T09:00"}, **FRAGMENT
    )

    assert (without.status, with_it.status) == (422, 200)
    assert "kapan persetujuan itu disampaikan" in await without.text()


async def test_agency_nobody_sits_in_is_not_offered(browser: Browser, world: World) -> None:
    await world.agency("KPAI")
    reference = await claimed(browser, world)

    page = await (await browser.get(f"/console/tickets/{reference}")).text()
    answer = await browser.post(f"/console/tickets/{reference}/pass/refer", REFERRAL | {"to_agency": "KPAI"})

    assert 'value="KPAI"' not in page
    assert answer.status == 409


async def test_empty_incoming_list_says_so(browser: Browser) -> None:
    assert "Tidak ada yang menunggu" in await (await browser.get("/console/incoming")).text()


async def test_navigation_counts_what_waits(browser: Browser, sign_in_as: SignInAs, world: World) -> None:
    reference = await claimed(browser, world)
    receiver = await sign_in_as(OFFICE)
    await browser.post(f"/console/tickets/{reference}/pass/refer", REFERRAL)

    page = await (await receiver.get("/console/navigation")).text()

    assert re.search(r'id="nav-incoming".*?<b class="count">1</b>', page, re.DOTALL)
