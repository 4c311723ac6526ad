"""Blind search: keyed hashes of words and of the sounds of names, without a word in clear.

What it leaks to whoever holds the database: which owners share a word, and how often a word occurs. A hit is only a
candidate; who asks decrypts it and checks again with `Query.fits`.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    LargeBinary,
    Select,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
    union_all,
)

from bot.domain.names import sound_key
from storage.database import Transaction
from storage.schema import search_words, tickets

_HASH_BYTES = 12
_MIN_CHARS = 2
_MAX_CHARS = 40
_MAX_WORDS = 400  # of one ticket or person
_MAX_TERMS = 8
_MAX_TEXT = 20_000
_FEW = 2_000  # as many entries of a word, and those of its sound, lead to their tickets one by one,
_SOME = 60_000  # as many are read at one go, of more it is asked for each ticket of a list
_WORD = re.compile(r"[^\W_]+")
_KEPT = 64  # statements: writing one costs as much as asking it
_Hashes = Sequence[bytes] | Sequence[BindParameter[bytes]]


def words_in(text: str) -> list[str]:
    """The words of a text in the one form they are compared in, each once, in their order."""
    plain = unicodedata.normalize("NFKC", text[:_MAX_TEXT]).casefold()
    return list(dict.fromkeys(word[:_MAX_CHARS] for word in _WORD.findall(plain) if len(word) >= _MIN_CHARS))


@dataclass(frozen=True, slots=True)
class Query:
    """Words that all must occur; each may also be a name that sounds alike."""

    terms: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> "Query":
        return cls(tuple(words_in(text)[:_MAX_TERMS]))

    def fits(self, texts: Iterable[str], names: Iterable[str]) -> bool:
        """Check a decrypted hit: a hash may lie, and only names are compared by sound."""
        words = {word for text in texts for word in words_in(text)}
        name_words = {word for name in names for word in words_in(name)}
        sounds = {sound_key(word) for word in name_words} - {""}
        return all(term in words or term in name_words or sound_key(term) in sounds for term in self.terms)


@dataclass(frozen=True, slots=True)
class Hits:
    """How words are looked for, without the words. sizes: how many hashes each has, the rarest first.

    are_few: the words lead to the tickets, which are sorted one by one. are_some: going through all open tickets costs
    less than going through those with the words.
    """

    sizes: tuple[int, ...]
    are_few: bool
    are_some: bool

    @property
    def condition(self) -> ColumnElement[bool]:
        """What a ticket must fulfil."""
        rarest, *others = (_named(word, size) for word, size in enumerate(self.sizes))
        leads = _is_among if self.are_few else _is_listed if self.are_some else _has
        return and_(leads(rarest), *(_has(each) for each in others))


async def index_ticket(tx: Transaction, ticket_id: int, texts: Iterable[str], names: Iterable[str] = ()) -> None:
    """Make a ticket findable by these texts and names, besides what it is findable by already."""
    await _index(tx, "ticket", ticket_id, texts, names)


async def index_person(tx: Transaction, person_id: int, texts: Iterable[str], names: Iterable[str] = ()) -> None:
    """Make all tickets of a person findable by these."""
    await _index(tx, "person", person_id, texts, names)


async def look(tx: Transaction, query: Query) -> tuple[Hits, dict[str, bytes]]:
    """Find out how common the words are, and by that how to look for tickets that have them all; with their hashes."""
    hashes = [_hashes(tx, term) for term in query.terms]
    counted = _counted(tuple(map(len, hashes)))
    numbers = list((await tx.execute(counted, _values(hashes))).one())
    rarest_first = sorted(range(len(numbers)), key=numbers.__getitem__)
    fewest, ordered = numbers[rarest_first[0]], [hashes[each] for each in rarest_first]
    return Hits(tuple(map(len, ordered)), fewest <= _FEW, _FEW < fewest <= _SOME), _values(ordered)


def matching(tx: Transaction, query: Query) -> ColumnElement[bool]:
    """The condition on `tickets` that each term occurs in the ticket or belongs to its person."""
    conditions = []
    for term in query.terms:
        owners = select(search_words.c.owner_id).where(_is_word(_hashes(tx, term)))
        conditions.append(or_(tickets.c.id.in_(owners), tickets.c.person_id.in_(owners)))
    return and_(*conditions)


@lru_cache(_KEPT)
def _counted(sizes: tuple[int, ...]) -> Select[Any]:
    listed = (select(literal(1)).where(_is_word(_named(word, size))) for word, size in enumerate(sizes))
    counted = (select(func.count()).select_from(each.limit(_SOME + 1).subquery()) for each in listed)
    return select(*(each.scalar_subquery() for each in counted))


def _named(word: int, size: int) -> list[BindParameter[bytes]]:
    """The places in a statement where the hashes of a word go."""
    return [bindparam(f"hash_{word}_{number}", type_=LargeBinary) for number in range(size)]


def _values(hashes: Sequence[Sequence[bytes]]) -> dict[str, bytes]:
    return {f"hash_{word}_{number}": value for word, many in enumerate(hashes) for number, value in enumerate(many)}


def _is_among(hashes: _Hashes) -> ColumnElement[bool]:
    """Two ways to a ticket, each along its own index."""
    of_persons = tickets.alias("of_persons")
    by_itself = select(search_words.c.owner_id).where(_is_word(hashes))
    by_person = select(of_persons.c.id).join(search_words, search_words.c.owner_id == of_persons.c.person_id)
    return tickets.c.id.in_(union_all(by_itself, by_person.where(_is_word(hashes))))


def _has(hashes: _Hashes) -> ColumnElement[bool]:
    """The same for one ticket at hand; as a value and not as EXISTS, which PostgreSQL makes a join over all words."""
    is_its = search_words.c.owner_id.in_((tickets.c.id, tickets.c.person_id))
    found = select(literal(1)).where(_is_word(hashes), is_its).limit(1).correlate(tickets)
    return found.select_from(search_words).scalar_subquery().is_not(None)


def _is_listed(hashes: _Hashes) -> ColumnElement[bool]:
    """The same for many tickets: the word's owners are read once. Sums, since by bare ids it would be turned round."""
    owners = select(search_words.c.owner_id).where(_is_word(hashes))
    return or_((tickets.c.id + 0).in_(owners), (tickets.c.person_id + 0).in_(owners))


def _is_word(hashes: _Hashes) -> ColumnElement[bool]:
    return search_words.c.word_hash.in_(hashes)


def _hashes(tx: Transaction, term: str) -> list[bytes]:
    sound = sound_key(term)
    return [_word_hash(tx, term), *([_sound_hash(tx, sound)] if sound else [])]


async def _index(tx: Transaction, owner: str, owner_id: int, texts: Iterable[str], names: Iterable[str]) -> None:
    name_words = [word for name in names for word in words_in(name)]
    sounds = {word: sound_key(word) for word in name_words}
    # Who looks for a name asks for its sound too, so that is enough; its letters would only make both lists longer.
    words = [word for word in name_words if not sounds[word]] + [word for text in texts for word in words_in(text)]
    hashes = [_sound_hash(tx, sound) for sound in sounds.values() if sound]
    hashes += [_word_hash(tx, word) for word in words]
    rows = [
        {"word_hash": word_hash, "owner_id": owner_id, "owner": owner}
        for word_hash in list(dict.fromkeys(hashes))[:_MAX_WORDS]
    ]
    if rows:
        await tx.execute(tx.insert_or_ignore(search_words), rows)


def _word_hash(tx: Transaction, word: str) -> bytes:
    return tx.vault.lookup("word", word, size=_HASH_BYTES)


def _sound_hash(tx: Transaction, sound: str) -> bytes:
    return tx.vault.lookup("sound", sound, size=_HASH_BYTES)
