"""Keeps what people send as proof, and shows it to them again."""

import textwrap
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.messages import MediaKind
from bot.domain.proofs import (
    SENT,
    AgreeToDossier,
    DateProof,
    FindMeant,
    KeepProof,
    KeptProof,
    NameProofs,
    OpenProofs,
    Proof,
    ReadProofs,
    meant_of,
)
from bot.domain.runs import Run
from bot.handlers.services.proof_pages import address_of
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Situation, Turn
from storage import audit, files, proofs
from storage.database import Transaction

_LONGEST_WORDS = 60
_PICTURES = frozenset((MediaKind.PHOTO, MediaKind.VIDEO))


async def keep_proof(house: House, tx: Transaction, turn: Turn, run: Run, command: KeepProof) -> str:
    situation = turn.situation
    kept = Proof(
        situation.ids.draw(), situation.person.id, command.kind, turn.now, command.file_id, command.words or None
    )
    situation.proofs.append(kept)
    return house.texts.date(turn.language, turn.now)


async def date_proof(house: House, tx: Transaction, turn: Turn, run: Run, command: DateProof) -> None:
    """The proof may be of this very batch of turns, and not written yet."""
    situation, wanted = turn.situation, command.file_id
    fresh = [place for place, each in enumerate(situation.proofs) if wanted in (None, each.file_id)]
    if fresh:
        found = situation.proofs[fresh[-1]]
        situation.proofs[fresh[-1]] = replace(found, words=proofs.with_words(found.words, command.words))
    else:
        await proofs.add_words(tx, situation.person.id, command.words, wanted)


async def find_meant(house: House, tx: Transaction, turn: Turn, run: Run, command: FindMeant) -> list[int]:
    fresh = {each.id: each.media.kind for each in turn.situation.files}
    written = await files.infos(tx, [each for each in command.files if each not in fresh])
    kinds = fresh | {file_id: info.kind for file_id, info in written.items()}
    return meant_of(command.words, {each: kinds.get(each) in _PICTURES for each in command.files}, command.newest)


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
    numbered = list(enumerate([*await proofs.everything_of(tx, person.id), *_fresh(turn.situation)], start=1))
    return [
        {
            "number": str(number),
            "kind": each.proof.kind,
            "date": house.texts.date(turn.language, each.proof.kept_at),
            "about": ", ".join(filter(None, (_quoted(each.proof.words), each.filename, each.size))),
            "state": each.state,
            "mark": each.mark,
        }
        for number, each in reversed(numbered)
    ]


def _fresh(situation: Situation) -> list[KeptProof]:
    """What this very batch of turns brought, and has not written yet."""
    as_proof = {each.file_id for each in situation.proofs}
    sent = [
        Proof(each.id, each.person_id, SENT, each.created_at, each.id)
        for each in situation.files
        if each.id not in as_proof
    ]
    return [KeptProof(each, "words" if each.file_id is None else "waiting") for each in (*sent, *situation.proofs)]


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
