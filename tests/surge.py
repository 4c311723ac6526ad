"""Intakes, and people to whom something is sent, made in one line each."""

from datetime import timedelta

from bot.domain.messages import ChannelName
from bot.domain.officers import Officer, Role
from bot.domain.people import Person, Profile
from bot.domain.surge import Intake, Send
from bot.handlers.routing import Routing
from bot.handlers.surge.bulk_sends import begin, plan_check_in
from bot.handlers.surge.intakes import open_intake
from storage import people
from storage.database import Database
from storage.keys import person_key
from tests.clock import Clock
from tests.world import World

COUNTRY = "MY"


async def administrator(world: World, agency: str = "KP2MI") -> Officer:
    return await world.officer(agency, role=Role.ADMINISTRATOR)


async def an_intake(world: World, country: str | None = COUNTRY) -> Intake:
    officer, now = await administrator(world), world.clock()
    place, day = "Balai Contoh", now.date()
    return await open_intake(world.database, officer, place, day, country or "", "KP2MI", now)


async def people_in(world: World, count: int, channel: ChannelName = ChannelName.TELEGRAM) -> list[Person]:
    """People who are known to be in the country, set by set, each with one chat."""
    database, now = world.database, world.clock()
    persons = [
        Person(database.ids.draw(), now, country=COUNTRY, profile=Profile(name=f"Contoh {index}"))
        for index in range(count)
    ]
    await database.vault.create([person_key(person.id) for person in persons], now)
    async with database.transaction() as tx:
        await people.insert_persons(tx, persons)
    for person in persons:
        await world.identity(person, channel)
    return persons


async def a_check_in(
    database: Database,
    officer: Officer,
    routing: Routing,
    clock: Clock,
    *,
    reason: str = "",
    outside: str = "template",
    city: str = "",
) -> Send:
    async with database.transaction() as tx:
        send = plan_check_in(tx, officer, routing, COUNTRY, city, outside, timedelta(hours=2), reason, clock())
        await begin(tx, officer, send, clock())
        return send
