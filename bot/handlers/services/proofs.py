"""Keeps what people send as proof, and shows it to them again."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.proofs import AgreeToDossier, DateProof, KeepProof, OpenProofs, Proof, ReadProofs
from bot.domain.runs import Run
from bot.handlers.services.proof_pages import address_of
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Situation, Turn
from storage import audit, proofs
from storage.database import Transaction


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


async def read_proofs(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadProofs) -> list[dict[str, str]]:
    person = turn.situation.person
    if person.hidden_since is not None:
        return []
    stored = await proofs.of_person(tx, person.id)
    told = [(each.proof, each.state, each.mark) for each in stored]
    told += [(each, "words" if each.file_id is None else "waiting", "") for each in turn.situation.proofs]
    return [
        {"kind": proof.kind, "date": house.texts.date(turn.language, proof.kept_at), "state": state, "mark": mark}
        for proof, state, mark in reversed(told)
    ]


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
