"""Canned texts: who writes them, what is refused, whose words a person gets."""

import pytest

from bot.domain.canned import CannedText, fill
from bot.domain.officers import Role
from bot.errors import NotAllowed, NotFound
from bot.handlers.desk import BadInput, canned
from storage.database import Database
from tests.clock import Clock
from tests.world import World

WORDS = {"id": "Saya {officer}. Nomor laporan: {reference}.", "en": "I am {officer}. Your reference: {reference}."}


async def test_a_supervisor_writes_a_text_and_every_officer_of_the_agency_may_use_it(
    database: Database, world: World, clock: Clock
) -> None:
    supervisor, responder = await world.officer(role=Role.SUPERVISOR), await world.officer()
    other = await world.officer("BP3MI_DKI")
    async with database.transaction() as tx:
        await canned.save_text(tx, supervisor, "KP2MI", " Salam ", {**WORDS, "jv": "  "}, clock())

    async with database.reading() as tx:
        usable, foreign = await canned.usable_texts(tx, responder), await canned.usable_texts(tx, other)

    assert [(text.name, dict(text.words)) for text in usable] == [("Salam", WORDS)]
    assert foreign == []


async def test_a_text_changes_under_its_own_name(database: Database, world: World, clock: Clock) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)
    async with database.transaction() as tx:
        canned_id = await canned.save_text(tx, administrator, "KP2MI", "Salam", WORDS, clock())
        await canned.save_text(tx, administrator, "KP2MI", "Salam", {"id": "Halo."}, clock(), canned_id=canned_id)
        texts = await canned.usable_texts(tx, administrator)

    assert [(text.id, text.name, dict(text.words)) for text in texts] == [(canned_id, "Salam", {"id": "Halo."})]


@pytest.mark.parametrize(
    ("name", "words", "problem"),
    [
        ("", WORDS, "desk-name-empty"),
        ("Salam", WORDS, "desk-canned-taken"),
        ("Lain", {"en": "Hello"}, "desk-canned-empty"),
        ("Lain", {"id": "Halo {phone}"}, "desk-canned-place"),
        ("Lain", {"id": "x" * 2_001}, "desk-canned-long"),
    ],
)
async def test_a_text_that_cannot_be_used_is_refused(
    database: Database, world: World, clock: Clock, name: str, words: dict[str, str], problem: str
) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)
    async with database.transaction() as tx:
        await canned.save_text(tx, supervisor, "KP2MI", "Salam", WORDS, clock())

        with pytest.raises(BadInput) as refused:
            await canned.save_text(tx, supervisor, "KP2MI", name, words, clock())

    assert refused.value.text_key == problem


async def test_T10_texts_of_another_agency_are_not_there_and_responders_write_none(
    database: Database, world: World, clock: Clock
) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)
    foreign, responder = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR), await world.officer()
    async with database.transaction() as tx:
        canned_id = await canned.save_text(tx, supervisor, "KP2MI", "Salam", WORDS, clock())

        with pytest.raises(NotFound):
            await canned.remove_text(tx, foreign, canned_id, clock())
        with pytest.raises(NotFound):
            await canned.save_text(tx, foreign, "BP3MI_DKI", "Salam", WORDS, clock(), canned_id=canned_id)
        with pytest.raises(NotAllowed):
            await canned.save_text(tx, responder, "KP2MI", "Lain", WORDS, clock())


def test_a_person_whose_language_is_missing_gets_indonesian() -> None:
    text = CannedText(1, "KP2MI", "Salam", WORDS)

    assert (text.language_for("en"), text.language_for("jv")) == ("en", "id")


def test_places_are_filled_in_and_other_braces_stay() -> None:
    assert fill("{ officer }: {reference} {x}", reference="K7QMX-2F4RT", officer="Dewi") == "Dewi: K7QMX-2F4RT {x}"
