"""Says in one short line how somebody's own words were understood, so that they can take it back."""

from dataclasses import dataclass
from datetime import date

import phonenumbers

from bot.domain.answers import Moment, Precision, has_no_more, has_none, is_asking, is_vague, read_agreement
from bot.domain.catalogue.words import plain_words
from bot.domain.flow_names import CHECK_IN_ASK_FLOW, SUICIDE_FLOW
from bot.domain.messages import Attached, Content, Said
from bot.domain.own_words.set_right import is_thanks
from bot.domain.own_words.where_told import asks_of_ahead
from bot.domain.runs import Run
from bot.engine.field import VOICES, plain_digits
from bot.engine.fields import Country, Evidence, Phone, Place, When, Whole
from bot.engine.record import Record
from bot.engine.replay import Question
from bot.engine.replies import Chosen, File, Reply, Skipped, Words
from bot.handlers.turns.asking_back import tells_else
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.whereabouts import country_of_case

SAFE_UNCLEAR = "safe-unclear"  # asked once more even after words that went past the question
SAFETY_QUESTION = "safe_to_chat"
FALSE_ALARM = "false_alarm"
_UNKNOWN = "unknown"
_ENDING = ("done", "no", "enough", "stop")  # who ends with their own words knows that
INNOCENT = frozenset((CHECK_IN_ASK_FLOW,))  # whoever reads along must not see that anything is noted or heard


@dataclass(frozen=True, slots=True)
class Understanding:
    """says: the line that goes before the next question. moment: the day that is meant, for officers.

    what: what it was understood as, in a few words, where it can still be taken back.
    unclear: the text to ask once more with, where that may get an answer that says more; empty where it is clear.
    """

    says: str = ""
    moment: Moment | None = None
    unclear: str = ""
    what: str = ""


def understand(house: House, turn: Turn, run: Run, question: Question, reply: Reply) -> Understanding:
    """What an answer that a question takes was understood as; nothing to say where it was said just so."""
    field, content = question.field, turn.inbound.content
    if run.flow in INNOCENT:
        return Understanding()
    if isinstance(reply, File):
        is_for_ears = reply.kind in VOICES and not field.is_free
        return Understanding(house.texts.render(turn.language, "voice-heard") if is_for_ears else "")
    if field.is_secret or not isinstance(content, Said):
        return Understanding()
    if is_doubtful_yes(house, run, question, content.text):
        return Understanding(unclear=SAFE_UNCLEAR)
    if isinstance(field, When) and isinstance(reply, Words):
        noted = _when(house, turn, field, reply.text)
        return Understanding() if noted.unclear and tells_else(house, turn, run, question, reply.text) else noted
    if isinstance(field, Place | Country) and isinstance(reply, Words) and asks_of_ahead(reply.text):
        return Understanding(unclear="question-first")
    if isinstance(field, Place | Country) and isinstance(reply, Words) and not house.catalogue.find_country(reply.text):
        if tells_else(house, turn, run, question, reply.text):
            return Understanding()
        if is_asking(reply.text):
            return Understanding(unclear="question-first")
        if isinstance(field, Country) and run.flow != SUICIDE_FLOW and not has_none(reply.text):
            return Understanding(unclear="country-unclear")
    what = _what(house, turn, run, question, reply)
    return Understanding(_noted(house, turn, what), what=what) if what else Understanding()


def is_unsaid(house: House, turn: Turn, reply: Reply) -> bool:
    """Whether "I don't know" only stands for words that told something else."""
    typed = _typed(turn.inbound.content)
    is_unknown = reply == Chosen(_UNKNOWN) and bool(typed)
    return is_unknown and _UNKNOWN not in (read_agreement(typed, house.words.answer), house.words.answer(typed))


def today_of(house: House, turn: Turn) -> date:
    """The day it was where the person is when they wrote."""
    return turn.inbound.sent_at.astimezone(house.catalogue.zones(turn.situation.person.country)[0]).date()


def is_doubtful_yes(house: House, run: Run, question: Question, words: str) -> bool:
    """Whether a mere "ya" says that it is safe after words that were not understood there: it may mean those."""
    if question.key != SAFETY_QUESTION or read_agreement(words, house.words.answer) != "yes":
        return False
    before = f"{question.key}."  # what stands below a question's key are notes of how it was answered
    return any(entry.key.startswith(before) for entry in Record.from_json(run.record).entries)


def is_voice(content: Content) -> bool:
    return isinstance(content, Attached) and content.kind in VOICES


def _when(house: House, turn: Turn, field: When[object], words: str) -> Understanding:
    moment = field.moment(words, today_of(house, turn))
    if moment is None:
        key = "when-unclear_ahead" if field.about == "ahead" else "when-unclear"
        return Understanding(unclear="" if is_vague(words) else key)
    what = moment_in_words(house, turn.language, moment)
    return Understanding(_noted(house, turn, what), moment, what=what)


def moment_in_words(house: House, language: str, moment: Moment) -> str:
    """A moment no more exact than it was told."""
    texts = house.texts
    match moment.precision:
        case Precision.DAY:
            return texts.date(language, moment.day)
        case Precision.MONTH:
            return texts.month(language, moment.day)
        case Precision.YEAR:
            return str(moment.day.year)
        case Precision.ABOUT:
            return texts.render(language, "moment-about", month=texts.month(language, moment.day))


def _what(house: House, turn: Turn, run: Run, question: Question, reply: Reply) -> str:
    field, typed = question.field, _typed(turn.inbound.content)
    match reply:
        case Chosen(code):
            label = house.texts.choice(turn.language, run.flow, question.key, code)
            is_said = plain_words(typed) in (plain_words(label), code) or house.words.answer(typed) == code
            # Who tells something else where "I don't know" is taken for it did not say so.
            is_told = code == "unknown" and read_agreement(typed, house.words.answer) != "unknown"
            # A yes or no says nothing again, whatever the choices are called; unless a life may hang on it.
            is_plain = read_agreement(label, house.words.answer) is not None
            is_agreed = read_agreement(typed, house.words.answer) in ("yes", "no")
            is_plain = is_plain or (is_agreed and question.key != SAFETY_QUESTION)
            is_end = code in _ENDING and question.key != SAFETY_QUESTION and (has_no_more(typed) or is_thanks(typed))
            is_repeated = is_said or is_told or is_plain or is_end or code == FALSE_ALARM  # which answers itself
            return "" if is_repeated else label
        case Skipped() if isinstance(field, Evidence) or has_none(typed):
            return ""  # "that is all" and "I have none" are no skipping
        case Skipped():
            label = house.texts.render(turn.language, "choice-skip")
            return "" if plain_words(typed) == plain_words(label) or house.words.answer(typed) == "skip" else label
        case Words(text) if isinstance(field, Whole):
            number = str(field.parse(reply))
            return "" if plain_digits(text).strip() == number else number
        case Words() if isinstance(field, Phone):
            number = str(field.parse(reply))
            return _readable(number) if number.startswith("+") else ""
        case Words(text) if isinstance(field, Place | Country):
            country = country_of_case(house, turn.situation.find_ticket(run.ticket_id), text)
            name = house.catalogue.country_name(country, turn.language) if country else ""
            return "" if name == country or plain_words(name) == plain_words(text) else name
        case _:
            return ""


def _typed(content: Content) -> str:
    return content.text if isinstance(content, Said) else ""


def _noted(house: House, turn: Turn, what: str) -> str:
    return house.texts.render(turn.language, "understood", what=what)


def _readable(number: str) -> str:
    return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)
