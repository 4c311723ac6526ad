"""What every turn works with: flows, texts, triage and facts, built once in `app.py`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.catalogue.entries import Catalogue
from bot.engine.flow import Flows
from bot.handlers.agency_events import Listeners
from bot.handlers.escalation.clocks import KnownLimits
from bot.handlers.routing import Routing
from bot.handlers.surge.arrivals import OpenIntakes
from bot.handlers.turns.flood import FloodGate
from bot.handlers.turns.recent_words import RecentWords
from bot.handlers.turns.standings import Standings
from bot.handlers.turns.words import CommandWords
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
    routing: Routing = field(default_factory=Routing)
    listeners: Listeners = field(default_factory=Listeners)
    limits: KnownLimits = field(default_factory=KnownLimits)
    intakes: OpenIntakes = field(default_factory=OpenIntakes)
    recent: RecentWords = field(default_factory=RecentWords)
    public_url: str | None = None  # where people reach this house from outside, where that is known
    console_url: str | None = None  # where officers open the console from outside, where that is known
