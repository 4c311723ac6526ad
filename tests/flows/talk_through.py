"""Lead a flow through a conversation in memory: answers from a list, effects faked, every word really rendered.

After each turn the record is written and read again, as if another process went on.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.domain import commands, family, missing, my_case, my_data, registration
from bot.domain.catalogue.programmes import FindProgrammes
from bot.domain.check_ins import ArrangeCheckIn, ArrangeJourney, ReadCheckIn, RestCheckIn
from bot.domain.commands import Command
from bot.domain.heard import HEARD
from bot.domain.messages import MediaKind
from bot.domain.proofs import FindMeant
from bot.domain.wishes import ReadWish
from bot.engine.flow import Flow, Flows
from bot.engine.record import Record
from bot.engine.replay import Finished, Line, Pending, Question, Waiting, replay
from bot.engine.replies import Chosen, File, PlacePoint, Reply, Skipped, Words
from bot.flows import ALL
from bot.texts import Texts, plain_key
from tests.engine.sample import answer
from tests.flows.offer_answers import OFFERS, answer_of
from tests.flows.safety_answers import SAFETY

START = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
TEXTS = Texts.load(Path(__file__).parents[2] / "locales")
FLOWS = Flows(ALL)

_COUNTRIES = {"kuala lumpur": "MY", "malaysia": "MY", "riyadh": "SA"}
_NUMBERS = [
    {"name": "Nomor contoh satu", "number": "000-1", "as_of": "2026-01"},
    {"name": "Nomor contoh dua", "number": "000-2", "as_of": "2026-02-03"},
]
_CASES = [{"reference": "AAAAA-BBBBB", "state": "claimed", "updated": "1 November 2026"}]

NUMBER_LINE = "emergency-line"  # always after `numbers_to_call`, so the tables leave it out

REPLIES: Mapping[str, Reply] = {
    "(skip)": Skipped(),
    "(voice)": File(7, MediaKind.VOICE),
    "(photo)": File(8, MediaKind.PHOTO, "foto contoh"),
    "(place)": PlacePoint(3.1, 101.7),
    "(sea)": PlacePoint(-20.0, 80.0),
}
_TOLD = {"verdict": "told", "scope": "minimum", "news": "28 November 2026"}
# What questions take that are neither lists nor free words.
_ONE_OF_A_KIND: Mapping[str, list[Reply]] = {
    "whole": [Words("2")],
    "open_choice": [Words("Kuala Lumpur"), Words("kata contoh"), File(7, MediaKind.VOICE)],
    "phone": [Words("+60 12 345 6789")],
    "choice_or_file": [Words("1"), REPLIES["(photo)"]],
}


@dataclass
class House:
    """What the house would answer to a flow's commands."""

    pin: str = "123456"
    needs_pin: bool = False
    has_cases: bool = True
    has_numbers: bool = True
    numbers: list[dict[str, str]] = field(default_factory=list)  # those that are found instead
    wrong_pins: int = 0
    ways: list[dict[str, str]] = field(default_factory=list)
    agreed_before: bool = False
    listed: str = ""
    wish: str = ""
    facts: dict[str, object] = field(default_factory=dict)
    has_consent: bool = True
    open_report: str = ""
    link: str = ""
    erasure: str = ""
    follows: bool = False
    told: dict[str, str] = field(default_factory=lambda: dict(_TOLD))
    answers: dict[str, object] = field(default_factory=dict)  # by command: what is answered instead
    heard: dict[str, str] = field(default_factory=dict)  # what the person told before the first question

    def perform(self, command: Command[Any]) -> object:
        if command.name in self.answers:
            return self.answers[command.name]
        match command:
            case commands.OpenTicket():
                return "AAAAA-BBBBB"
            case commands.OpenRequest():
                return "CCCCC-DDDDD"
            case ReadWish():
                return self.wish
            case FindProgrammes():
                return [{"id": "Program contoh.", "en": "A sample programme.", "as_of": "2026-01"}]
            case ArrangeCheckIn() | ArrangeJourney() | RestCheckIn():
                return "22 November 2026, jam 20.00 WIB"
            case FindMeant(newest=newest):
                return list(newest)
            case ReadCheckIn():
                arranged = {"rhythm": "daily", "hour": "noon", "wording": "meal", "asks_pin": "yes"}
                return arranged if self.agreed_before else {}
            case commands.SetCountry(latitude=latitude) if latitude is not None and latitude > 0:
                return "MY"
            case commands.SetCountry(words=words):
                return _COUNTRIES.get(words.lower())
            case commands.FindNumbers():
                return self.numbers or (_NUMBERS if self.has_numbers else [])
            case commands.ReadLimit():
                return 5
            case commands.FindFittingFlow():
                return "assistance"
            case commands.NeedsPin():
                return self.needs_pin
            case commands.ReadCases():
                return _CASES if self.has_cases else []
            case commands.SetSafeContact(pin=pin):
                if self.agreed_before:
                    return "set" if pin == self.pin else "wrong" if pin else "needs_pin"
                return "set"
            case commands.EnterIntake():
                return {"id": "7", "place": "Balai Contoh", "country": "MY", "listed": self.listed}
            case commands.FindOnRoster(code=code):
                return code == "abcde"
            case commands.ReadWays():
                return self.ways
            case registration.ReadFacts():
                return dict(self.facts)
            case registration.NoteFacts(facts=noted):
                self.facts |= noted
            case registration.HasConsent():
                return self.has_consent
            case registration.FindCountry(words=words, latitude=latitude):
                return "MY" if latitude is not None and latitude > 0 else _COUNTRIES.get(words.lower())
            case family.FollowCase(code=code):
                return self.told if code == "entahlah" else {"verdict": "unknown"}
            case family.ReadFollowed():
                return [self.told] if self.follows else []
            case family.OpenFamilyLine():
                return "FFFFF-GGGGG"
            case family.EndFamilyLines():
                return 1 if self.follows else 0
            case my_case.AddToCase():
                return self.open_report == ""
            case my_case.CloseCase():
                return "asked" if self.open_report else "closed"
            case missing.PlaceSearch(words=words, latitude=latitude):
                return "MY" if latitude is not None and latitude > 0 else _COUNTRIES.get(words.lower())
            case missing.PromiseNews():
                return "28 November 2026"
            case my_data.ReadMyData():
                return [{"label": key, "value": str(value)} for key, value in self.facts.items() if value]
            case my_data.ExportMyData():
                return {"text": "Nama: Contoh", "link": self.link}
            case my_data.FindOpenReport():
                return self.open_report
            case my_data.WithdrawConsent():
                return "25 November 2026"
            case my_data.AskErasure():
                return "22 November 2026"
            case my_data.ErasureAhead():
                return self.erasure
            case commands.CheckPin(pin=pin):
                self.wrong_pins += pin != self.pin
                return "right" if pin == self.pin else "slowed" if self.wrong_pins >= 5 else "wrong"
        if command.name in OFFERS:
            return answer_of(command, has_list=self.has_cases)
        return SAFETY.get(command.name)


@dataclass
class Turn:
    """What one answer led to: effects in short words, lines by their key, and the whole message as it is read."""

    done: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    asks: str = ""
    words: str = ""
    labels: list[str] = field(default_factory=list)


class Talk:
    """One person going through one flow."""

    def __init__(
        self, flow: Flow, house: House | None = None, language: str = "id", record: Record | None = None
    ) -> None:
        self.flow = flow
        self.house = house or House()
        self.language = language
        self.record = record or Record(flow.name, (), START)
        if self.house.heard and record is None:
            self.record = self.record.with_effect(HEARD, self.house.heard, START)
        self.commands: list[Command[Any]] = []
        self.question: Question | None = None
        self.is_over = False
        self.turns: list[Turn] = []
        self._moment = START
        self._go_on()

    @property
    def turn(self) -> Turn:
        return self.turns[-1]

    def answers(self, reply: Reply) -> Turn:
        """Give an answer and go on to the next question or the end."""
        self._tick()
        self.record = answer(self.flow, self.record, reply, self._moment)
        return self._go_on()

    def passes(self, time: timedelta) -> None:
        """Let time go by before the next answer."""
        self._moment += time

    def goes_back(self) -> Turn:
        earlier = self.record.without_newest_answer()
        assert earlier is not None
        self.record = earlier
        return self._go_on()

    def _go_on(self) -> Turn:
        turn = Turn()
        while True:
            self.record = Record.from_json(self.record.to_json())
            outcome = replay(self.flow, self.record)
            if not isinstance(outcome, Pending):
                break
            command = outcome.command
            self._tick()
            self.commands.append(command)
            turn.done.append(in_short(command))
            result = command.dump_result(self.house.perform(command))
            self.record = self.record.with_effect(
                outcome.key, result, self._moment, is_repeatable=command.is_repeatable
            )
        self.question = outcome.question if isinstance(outcome, Waiting) else None
        self.is_over = isinstance(outcome, Finished)
        self._put_into_words(turn, outcome.lines)
        self.turns.append(turn)
        return turn

    def _put_into_words(self, turn: Turn, lines: tuple[Line, ...]) -> None:
        turn.said = [line.text_key for line in lines if line.text_key != NUMBER_LINE]
        words = [TEXTS.line(self.language, self.flow.name, line.text_key, **line.params) for line in lines]
        if self.question is not None:
            turn.asks = key = self.question.key
            asked = self.question.field
            words.append(TEXTS.question(self.language, self.flow.name, key))
            turn.labels = [TEXTS.choice(self.language, self.flow.name, key, code) for code in asked.choices]
            if asked.optional:
                turn.labels.append(TEXTS.render(self.language, "choice-skip"))
        turn.words = "\n\n".join(words)

    def _tick(self) -> None:
        self._moment += timedelta(seconds=1)


def in_short(command: Command[Any]) -> str:
    """A command as the tables write it: `find_numbers MY danger`."""
    values = [str(value) for value in vars(command).values() if value not in (None, "", "self")]
    return " ".join([command.name, *values])


def read_reply(written: str, question: Question) -> Reply:
    """An answer as the tables write it: a choice's code, something in brackets, or words."""
    if written in REPLIES:
        return REPLIES[written]
    return Chosen(written) if written in question.field.choices else Words(written)


def follow(talk: Talk, table: str) -> None:
    """Check a conversation, one row a turn: question | answer | what is said then | what is done then.

    The first row has neither question nor answer; a row with nothing but an effect belongs to the row above; `(back)`
    goes back. The last row must end the conversation.
    """
    for question, written, said, done in read_rows(table):
        if question:
            assert talk.question is not None, f"over before {question}"
            assert talk.question.key == question
            take_turn(talk, written, talk.question)
        seen = (question, ", ".join(talk.turn.said), "; ".join(talk.turn.done))
        assert seen == (question, said, done)
    assert talk.is_over, "the table ends before the conversation"


def read_rows(table: str) -> list[tuple[str, str, str, str]]:
    rows: list[tuple[str, str, str, str]] = []
    for line in table.strip().splitlines()[1:]:
        question, written, said, done = (cell.strip() for cell in line.split("|"))
        if rows and not question:
            rows[-1] = (*rows[-1][:3], f"{rows[-1][3]}; {done}")
        else:
            rows.append((question, written, said, done))
    return rows


def take_turn(talk: Talk, written: str, question: Question) -> None:
    if written == "(back)":
        talk.goes_back()
    else:
        talk.answers(read_reply(written, question))


def sample_replies(question: Question) -> list[Reply]:
    """Every choice of a question, or one answer of every kind it takes."""
    asked = question.field
    replies: list[Reply] = [Chosen(code) for code in asked.choices]
    if not replies or asked.is_free:
        replies += _ONE_OF_A_KIND.get(asked.kind, [Words("Kuala Lumpur"), Words("entahlah"), REPLIES["(voice)"]])
    if asked.is_secret:
        replies.append(Words("123456"))
    if asked.kind == "place":
        replies += [REPLIES["(place)"], REPLIES["(sea)"]]
    if asked.optional:
        replies.append(Skipped())
    return replies


def walk_everything(flow: Flow, language: str, house: Callable[[], House]) -> list[Talk]:
    """Go through a flow until every answer to every question was given once; gives each walk at its end.

    The least used answer is taken each time, so a few dozen walks do where all combinations would be thousands.
    """
    used: dict[tuple[str, Reply], int] = {}
    walks: list[Talk] = []
    while not walks or 0 in used.values():
        talk = Talk(flow, house(), language)
        while talk.question is not None:
            key = plain_key(talk.question.key)
            options = sample_replies(talk.question)
            for option in options:
                used.setdefault((key, option), 0)
            chosen = min(options, key=lambda option: used[(key, option)])
            used[(key, chosen)] += 1
            talk.answers(chosen)
        walks.append(talk)
        assert len(walks) < 500, f"{flow.name}: an answer is never reached"
    return walks
