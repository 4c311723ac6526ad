"""People who come to an intake by its start word: which intakes are open, and what each person told there."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.commands import FindOnRoster
from bot.domain.messages import Pressed, Said
from bot.domain.runs import Run
from bot.domain.surge import Intake, Told, plain_code, read_start
from bot.errors import BrokenFlow
from bot.handlers.turns.situation import Situation, Turn
from storage import surge
from storage.database import Transaction

_INTAKE = "intake"  # the effect of the flow that tells which intake its run is about
_MISSING_NONE = "none"


class OpenIntakes:
    """Intakes that are open now, by code: asked at every message, so it stays in memory."""

    def __init__(self, intakes: Iterable[Intake] = ()) -> None:
        self._by_code = {intake.code: intake for intake in intakes}

    async def refresh(self, tx: Transaction) -> None:
        """Read them again; works on `reading()` too."""
        self._by_code = {intake.code: intake for intake in await surge.list_open(tx)}

    def find(self, code: str) -> Intake | None:
        return self._by_code.get(code)

    def named_in(self, turn: Turn) -> Intake | None:
        """The open intake whose start word a message is, if it is one."""
        content = turn.inbound.content
        if not self._by_code or turn.inbound.is_edit:
            return None
        text = content.text if isinstance(content, Said) else content.label if isinstance(content, Pressed) else ""
        code = read_start(text)
        return self.find(code) if code is not None else None


async def enter(intakes: OpenIntakes, tx: Transaction, turn: Turn) -> dict[str, str]:
    """Put the person into the intake, or give them their row of its roster when their number stands there.

    Raises:
        BrokenFlow: the message that began this run names no intake.
    """
    intake = intakes.named_in(turn)
    if intake is None:
        raise BrokenFlow("An intake was begun without its start word.")
    situation, row_id = turn.situation, None
    if turn.inbound.phone:  # the provider's word; what somebody types may be another's number
        row_id = await surge.find_row(tx, intake.id, situation.person.id, phone=_e164(turn.inbound.phone))
    if row_id is not None:
        situation.claims[intake.id] = row_id
    situation.told[intake.id] = Told(name=situation.person.profile.name)
    listed = "yes" if row_id is not None else ""
    return {"id": str(intake.id), "place": intake.place, "country": intake.country or "", "listed": listed}


async def find_on_roster(tx: Transaction, turn: Turn, command: FindOnRoster) -> bool:
    """Give the person the row of the roster that their short code names."""
    code = plain_code(command.code)
    if not code or not command.intake.isdecimal():
        return False
    situation, intake_id = turn.situation, int(command.intake)
    row_id = await surge.find_row(tx, intake_id, situation.person.id, code=code)
    if row_id is not None:
        situation.claims[intake_id] = row_id
    return row_id is not None


async def save_arrivals(tx: Transaction, situations: Sequence[Situation], now: datetime) -> None:
    """Write who has come to intakes and what they told; costs nothing where nobody has."""
    coming = [each for each in situations if each.told]
    for each in coming:
        for intake_id, row_id in each.claims.items():
            await surge.claim_row(tx, intake_id, each.person.id, row_id, now)
    told = [(intake_id, each.person.id, told) for each in coming for intake_id, told in each.told.items()]
    await surge.save_told(tx, told, now)


def project_told(turn: Turn, run: Run, effects: Mapping[str, Any], answers: Mapping[str, object]) -> None:
    """Make what an intake knows of a person what a run's answers are now, also after "back"."""
    entered = effects.get(_INTAKE)
    if isinstance(entered, dict):
        turn.situation.told[int(entered["id"])] = told_by(answers, turn.situation.person.profile.name)


def told_by(answers: Mapping[str, object], known_name: str | None) -> Told:
    papers = [answers[key] for key in sorted(answers) if key.startswith("papers.")]
    with_them = answers.get("people_with_you")
    return Told(
        name=_words(answers.get("name")) or known_name,
        place=_place(answers.get("where_exactly")),
        party=with_them + 1 if isinstance(with_them, int) else None,
        children=_whole(answers.get("children")),
        is_pregnant=_yes(answers.get("pregnant")),
        is_ill=_yes(answers.get("ill")),
        is_in_danger=True if answers.get("safe_now") == "danger" else None,
        papers=tuple(str(each) for each in papers if each and each != _MISSING_NONE) if papers else None,
        wants_home=_words(answers.get("go_home")),
    )


def _words(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _yes(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _place(value: object) -> str | None:
    """A place as words, or as a point that officers can put into a map."""
    if isinstance(value, str):
        return value
    if not isinstance(value, dict):
        return None
    if value.get("text"):
        return str(value["text"])
    if value.get("latitude") is not None:
        return f"{value['latitude']}, {value['longitude']}"
    return None


def _e164(phone: str) -> str:
    return phone if phone.startswith("+") else f"+{phone}"
