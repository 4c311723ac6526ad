"""Keeps what people send as proof, and shows it to them again."""

import textwrap
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.proofs import (
    AgreeToDossier,
    DateProof,
    KeepProof,
    KeptProof,
    NameProofs,
    OpenProofs,
    Proof,
    ReadProofs,
)
from bot.domain.runs import Run
from bot.handlers.services.proof_pages import address_of
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Situation, Turn
from storage import audit, proofs
from storage.database import Transaction

_LONGEST_WORDS = 60


async def keep_proof(house: House, tx: Transaction, turn: Turn, run: Run, command: KeepProof) -> str:
    situation = turn.situation
    kept = Proof(
        situation.ids.draw(), situation.person.id, command.kind, turn.now, command.file_id, command.words or None
    )
    situation.proofs.append(kept)
    return house.texts.date(turn.language, turn.now)


async def date_proof(house: House, tx: Transaction, turn: Turn, run: Run, command: DateProof) -> None:
    """The newest proof may be of this very batch of turns, and not written yet."""
    situation = turn.situation
    if situation.proofs:
        newest = situation.proofs[-1]
        situation.proofs[-1] = replace(newest, words=proofs.with_words(newest.words, command.words))
    else:
        await proofs.add_words(tx, situation.person.id, command.words)


async def name_proofs(house: House, tx: Transaction, turn: Turn, run: Run, command: NameProofs) -> None:
    """Some of them may be of this very batch of turns, and not written yet."""
    situation = turn.situation
    situation.proofs[:] = [
        replace(each, kind=command.kind) if each.file_id in command.files else each for each in situation.proofs
    ]
    await proofs.name(tx, situation.person.id, command.kind, command.files)


async def read_proofs(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadProofs) -> list[dict[str, str]]:
    person = turn.situation.person
    if person.hidden_since is not None:
        return []
    fresh = [KeptProof(each, "words" if each.file_id is None else "waiting") for each in turn.situation.proofs]
    numbered = list(enumerate([*await proofs.of_person(tx, person.id), *fresh], start=1))
    return [
        {
            "number": str(number),
            "kind": each.proof.kind,
            "date": house.texts.date(turn.language, each.proof.kept_at),
            "about": ", ".join(filter(None, (_quoted(each.proof.words), each.size))),
            "state": each.state,
            "mark": each.mark,
        }
        for number, each in reversed(numbered)
    ]


def _quoted(words: str | None) -> str:
    """The first of the words that were written with it, in one line."""
    line = " ".join((words or "").split())
    return f'"{textwrap.shorten(line, _LONGEST_WORDS, placeholder="…")}"' if line else ""


async def open_proofs(house: House, tx: Transaction, turn: Turn, run: Run, command: OpenProofs) -> str:
    person = turn.situation.person
    if person.hidden_since is not None:
        return ""
    return address_of(house, tx.vault, person.id, turn.identity.channel, turn.now)


async def agree_to_dossier(house: House, tx: Transaction, turn: Turn, run: Run, command: AgreeToDossier) -> None:
    situation = turn.situation
    situation.person.profile.dossier_agreed_at = turn.now if command.agrees else None
    situation.person_changed = True
    word = "dossier_agreed" if command.agrees else "dossier_refused"
    await audit.add(tx, "person", word, None, run.ticket_id, str(situation.person.id), turn.now)


async def save_proofs(tx: Transaction, situations: Sequence[Situation]) -> None:
    """Write what turns kept."""
    await proofs.insert(tx, [each for situation in situations for each in situation.proofs])
