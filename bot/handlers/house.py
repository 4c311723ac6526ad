"""What every turn works with: flows, texts, triage and facts, built once in `app.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.catalogue import Catalogue
from bot.engine.flow import Flows
from bot.handlers.flood import FloodGate
from bot.handlers.standings import Standings
from bot.handlers.words import CommandWords
from bot.texts import Texts
from bot.triage import Triage


@dataclass(frozen=True, slots=True)
class House:
    """The read-only parts of the product."""

    flows: Flows
    texts: Texts
    triage: Triage
    catalogue: Catalogue
    clock: Callable[[], datetime]
    words: CommandWords
    flood: FloodGate
    standings: Standings
