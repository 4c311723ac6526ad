"""Tests of whom a report belongs to as a conversation goes on."""

from dataclasses import replace

import pytest

from bot.domain.routing import Rule
from bot.handlers.routing import Routing
from storage import clusters, sharing
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


@pytest.mark.parametrize(
    ("words", "agency"),
    [
        (("tolong, majikan pukul saya, saya di jeddah",), "KJRI_JED"),
        (("sos", "jeddah, dekat bandara"), "KJRI_JED"),
        (("sos", "Riyadh"), "KBRI_RUH"),
        (("sos", "Arab Saudi"), "KBRI_RUH"),
        (("sos", "mau ke jeddah, sekarang di riyadh"), "KBRI_RUH"),
        (("sos", "kebun sawit di sabah, malaysia"), "KJRI_BKI"),
        (("sos", "kebun sawit di lahad datu"), "KJRI_BKI"),
        (("sos", "kota kinabalu"), "KJRI_BKI"),
        (("sos", "pabrik kayu di bintulu"), "KJRI_KCH"),
        (("sos", "tawau, sabah"), "KRI_TWU"),
        (("sos", "sabah atau sarawak, saya tidak tahu"), "KBRI_KUL"),
    ],
)
async def test_a_report_from_the_town_or_region_of_a_consulate_is_that_consulates(
    talk: Talk, words: tuple[str, ...], agency: str
) -> None:
    for each in words:
        await talk.worker.says(each)

    assert (await talk.ticket()).agency == agency


async def test_a_report_about_trafficking_is_seen_by_the_police_from_the_start(talk: Talk) -> None:
    await talk.worker.says("tolong, saya korban tppo")

    assert (await talk.ticket()).category == "TPPO"
    assert await along(talk) == {"POLRI": ("along",)}


async def test_agencies_come_along_when_a_category_is_added(talk: Talk) -> None:
    await talk.worker.says("sos")
    before = await along(talk)

    await talk.worker.says("saya diperdagangkan, korban trafficking")

    assert (before, await along(talk)) == ({}, {"POLRI": ("along",)})


async def test_T10_agency_that_came_along_sees_a_report_no_longer_once_it_is_routed_elsewhere(talk: Talk) -> None:
    seeded = talk.parts.routing
    rules = [Rule(1, 0, "", place="unknown", along=("POLRI",)), *seeded.rules]
    routing = Routing(seeded.directory, seeded.directory.agencies.values(), rules)
    talk.parts = replace(talk.parts, routing=routing)
    await talk.world.endpoint("POLRI")
    await talk.worker.says("sos")
    before = await along(talk)

    await talk.worker.says("Kuala Lumpur")
    after = await along(talk)
    told = (await talk.world.events_of(await talk.ticket()))[-1]

    assert (before, after, told) == ({"POLRI": ("along",)}, {}, "ticket.updated")


async def test_agency_comes_along_again_when_the_rule_that_named_it_holds_again(talk: Talk) -> None:
    ticket = await talk.world.ticket()
    await talk.world.agency("POLRI")

    seen = []
    for codes in (["POLRI"], [], ["POLRI"]):
        async with talk.database.transaction() as tx:
            await sharing.route_along(tx, {ticket.id: codes}, talk.clock())
        seen.append(await along(talk))

    assert seen == [{"POLRI": ("along",)}, {}, {"POLRI": ("along",)}]


async def test_agency_whose_cluster_a_report_belongs_to_keeps_it_wherever_it_is_routed(talk: Talk) -> None:
    ticket = await talk.world.ticket()
    await talk.world.agency("POLRI")
    async with talk.database.transaction() as tx:
        cluster_id = await clusters.insert(tx, "POLRI", talk.clock())
        await clusters.add(tx, cluster_id, b"kunci", "phone", {ticket.id: ticket.person_id}, talk.clock())
        await sharing.share(tx, ticket.id, "POLRI", sharing.ALONG, talk.clock())

        ended = await sharing.route_along(tx, {ticket.id: []}, talk.clock())

    assert (ended, await along(talk)) == ({}, {"POLRI": ("along",)})


async def test_a_report_that_somebody_took_stays_where_it_is(talk: Talk) -> None:
    officer = await talk.officer("KEMLU_PWNI")
    await talk.worker.says("sos")
    await officer.claims(await talk.ticket())

    await talk.worker.says("Kuala Lumpur")

    ticket = await talk.ticket()
    assert (ticket.country, ticket.agency) == ("MY", "KEMLU_PWNI")
