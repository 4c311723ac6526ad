"""Tests of blind search: what is found, and what the table does not tell."""

import pytest
from sqlalchemy import func, select

from storage import search
from storage.database import Database
from storage.schema import search_words
from storage.search import Query, words_in
from tests.searching import find, forget
from tests.world import World


async def test_ticket_is_found_by_all_words_together(database: Database, world: World) -> None:
    first = await world.ticket(details={})
    second = await world.ticket(details={}, person=await world.person(name=None))
    async with database.transaction() as tx:
        await search.index_ticket(tx, first.id, ["paspor ditahan majikan"], ["Djoenaidi"])
        await search.index_ticket(tx, second.id, ["paspor hilang"])

        assert set(await find(tx, "PASPOR")) == {first.id, second.id}
        assert await find(tx, "paspor ditahan junaedi") == [first.id]
        assert await find(tx, "paspor kapal") == []
        assert await find(tx, "pasp") == []
        assert await find(tx, "") == []


async def test_ticket_is_found_by_its_persons_words_until_they_are_forgotten(database: Database, world: World) -> None:
    ticket = await world.ticket(person=await world.person(name="Wahyuningsih Contoh"), details={})
    async with database.transaction() as tx:
        before = await find(tx, "wahyuningsi")
        await forget(tx, [ticket.person_id])
        after = await find(tx, "wahyuningsih")

    assert (before, after) == ([ticket.id], [])


async def test_a_name_is_found_by_letters_and_sound_though_only_its_sound_is_kept(
    database: Database, world: World
) -> None:
    ticket = await world.ticket(details={}, person=await world.person(name=None))
    async with database.transaction() as tx:
        await search.index_ticket(tx, ticket.id, [], ["Djoenaidi"])

        found = [await find(tx, words) for words in ("djoenaidi", "Junaedi", "Djunaidah")]
        kept = (await tx.execute(select(func.count()).select_from(search_words))).scalar_one()

    assert (found, kept) == ([[ticket.id], [ticket.id], []], 1)


async def test_t20_table_holds_no_word_and_no_plain_hash(database: Database, world: World) -> None:
    await world.ticket()

    async with database.reading() as tx:
        rows = (await tx.execute(select(search_words))).all()

    assert {len(row.word_hash) for row in rows} == {12}
    assert b"dapur" not in repr(rows).encode()


async def test_indexing_twice_adds_nothing_and_one_text_cannot_fill_the_table(database: Database, world: World) -> None:
    ticket = await world.ticket(details={}, person=await world.person(name=None))

    async with database.transaction() as tx:
        for _ in range(2):
            await search.index_ticket(tx, ticket.id, [" ".join(f"kata{number}" for number in range(3_000))])
        assert (await tx.execute(select(func.count()).select_from(search_words))).scalar_one() == 400


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Paspor, PASPOR; ditahan!", ["paspor", "ditahan"]),
        ("a b cd", ["cd"]),
        ("ｎｉｋ １２３", ["nik", "123"]),
        ("%_\\'\"\0", []),
        ("x" * 60, ["x" * 40]),
    ],
)
def test_words_have_one_form(text: str, words: list[str]) -> None:
    assert words_in(text) == words


def test_check_of_a_hit_compares_only_names_by_sound() -> None:
    query = Query.parse("sukarno")

    assert query.fits([], ["Soekarno Contoh"])
    assert not query.fits(["Soekarno"], [])
    assert not query.fits([], [])
