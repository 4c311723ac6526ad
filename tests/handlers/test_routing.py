"""Tests of whom a report belongs to as a conversation goes on."""

from storage import sharing
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def along(talk: Talk) -> dict[str, tuple[str, ...]]:
    ticket = await talk.ticket()
    async with talk.database.reading() as tx:
        return await sharing.parts_of(tx, ticket.id)


async def test_a_report_moves_to_the_mission_once_the_country_is_known(talk: Talk) -> None:
    await talk.worker.says("sos")
    before = (await talk.ticket()).agency

    await talk.worker.says("Kuala Lumpur")

    assert (before, (await talk.ticket()).agency) == ("KEMLU_PWNI", "KBRI_KUL")


async def test_a_report_about_trafficking_is_seen_by_the_police_from_the_start(talk: Talk) -> None:
    await talk.worker.says("tolong, saya korban tppo")

    assert (await talk.ticket()).category == "TPPO"
    assert await along(talk) == {"POLRI": ("along",)}


async def test_agencies_come_along_when_a_category_is_added(talk: Talk) -> None:
    await talk.worker.says("sos")
    before = await along(talk)

    await talk.worker.says("saya diperdagangkan, korban trafficking")

    assert (before, await along(talk)) == ({}, {"POLRI": ("along",)})


async def test_a_report_that_somebody_took_stays_where_it_is(talk: Talk) -> None:
    officer = await talk.officer("KEMLU_PWNI")
    await talk.worker.says("sos")
    await officer.claims(await talk.ticket())

    await talk.worker.says("Kuala Lumpur")

    ticket = await talk.ticket()
    assert (ticket.country, ticket.agency) == ("MY", "KEMLU_PWNI")
