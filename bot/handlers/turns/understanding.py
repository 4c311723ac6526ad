"""Says in one short line how somebody's own words were understood, so that they can take it back."""

from dataclasses import dataclass
from datetime import date

import phonenumbers

from bot.domain.answers import Moment, Precision, has_none, is_asking, is_vague, read_agreement
from bot.domain.catalogue.words import plain_words
from bot.domain.messages import Attached, Content, Said
from bot.domain.runs import Run
from bot.engine.field import VOICES, plain_digits
from bot.engine.fields import Country, Evidence, Phone, Place, When, Whole
from bot.engine.replay import Question
from bot.engine.replies import Chosen, File, Reply, Skipped, Words
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn

FALSE_ALARM = "false_alarm"
INNOCENT = frozenset(("check_in_ask",))  # whoever reads along must not see that anything is noted or heard


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
    if isinstance(field, When) and isinstance(reply, Words):
        return _when(house, turn, field, reply.text)
    if isinstance(field, Place | Country) and isinstance(reply, Words) and not house.catalogue.find_country(reply.text):
        if is_asking(reply.text):
            return Understanding(unclear="question-first")
        if isinstance(field, Country) and not has_none(reply.text):
            return Understanding(unclear="country-unclear")
    what = _what(house, turn, run, question, reply)
    return Understanding(_noted(house, turn, what), what=what) if what else Understanding()


def today_of(house: House, turn: Turn) -> date:
    """The day it was where the person is when they wrote."""
    return turn.inbound.sent_at.astimezone(house.catalogue.zones(turn.situation.person.country)[0]).date()


def is_voice(content: Content) -> bool:
    return isinstance(content, Attached) and content.kind in VOICES


def _when(house: House, turn: Turn, field: When[object], words: str) -> Understanding:
    moment = field.moment(words, today_of(house, turn))
    if moment is None:
        return Understanding(unclear="" if is_vague(words) else "when-unclear")
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
            is_plain = read_agreement(label, house.words.answer) is not None  # a yes or no says nothing again
            return "" if is_said or is_told or is_plain or code == FALSE_ALARM else label  # which answers itself
        case Skipped() if isinstance(field, Evidence) or has_none(typed):
            return ""  # "that is all" and "I have none" are no skipping
        case Skipped():
            label = house.texts.render(turn.language, "choice-skip")
            return "" if plain_words(typed) == plain_words(label) or house.words.answer(typed) == "skip" else label
        case Words(text) if isinstance(field, Whole):
            number = str(field.parse(reply))
            return "" if plain_digits(text).strip() == number else number
        case Words() if isinstance(field, Phone):
            return _readable(str(field.parse(reply)))
        case Words(text) if isinstance(field, Place | Country):
            country = house.catalogue.find_country(text)
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
