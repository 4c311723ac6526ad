"""Looks up what public bodies offer, and notes where somebody heard of us."""

from bot.domain.catalogue.programmes import FindProgrammes, of_topic, read_origin
from bot.domain.messages import Said
from bot.domain.runs import Run
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage.database import Transaction


async def find(house: House, tx: Transaction, turn: Turn, run: Run, command: FindProgrammes) -> list[dict[str, str]]:
    return of_topic(house.catalogue.public.programmes, command.topic)


def note_origin(house: House, turn: Turn) -> None:
    """Remember the place whose start link brought somebody here, the first one for good."""
    person, points = turn.situation.person, house.catalogue.public.outreach
    content = turn.inbound.content
    if person.origin is not None or not points or not isinstance(content, Said):
        return
    point = points.get(read_origin(content.text))
    if point is not None:
        person.origin = point.code
        turn.situation.person_changed = True
        turn.lines.append(house.texts.render(turn.language, "came-by", place=point.name))
