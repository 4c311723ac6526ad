"""Explains a question to who asks back, instead of keeping that as the answer where any words would count."""

from bot.domain.answers import is_asking
from bot.domain.answers.asking import asks_back, asks_what_is_kept, turns_down
from bot.domain.flow_names import MY_DATA_FLOW, REGISTRATION_FLOW
from bot.domain.messages import Said
from bot.domain.own_words.facts import read_correction
from bot.domain.own_words.told_facts import is_heard, is_no_fact, speaks_of_place
from bot.domain.pins import written_pin
from bot.domain.runs import Run
from bot.engine.open_choice import OpenChoice
from bot.engine.replay import Question
from bot.engine.replies import Reply, Words
from bot.errors import Rejected
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.texts import DEFAULT_LANGUAGE, plain_key

_EXPLAINED = frozenset(("text", "when", "country", "place", "contact", "phone", "whole"))
_OF_PEOPLE = ("name", "called", "kin")  # how the questions end whose answer is what somebody is called
_MENDING = frozenset((REGISTRATION_FLOW, MY_DATA_FLOW))  # where such words have a way of their own


def explain(house: House, turn: Turn, run: Run, question: Question, reply: Reply) -> None:
    """Let nothing pass that is no answer.

    Raises:
        Rejected: the words ask what is meant, name nobody where a name is asked for, or hold no PIN.
    """
    if not isinstance(reply, Words) or not isinstance(turn.inbound.content, Said):
        return
    field, text = question.field, reply.text
    if field.is_secret:
        if not _may_be_pin(text):
            raise Rejected("hint-pin")
        return
    if field.kind not in _EXPLAINED or isinstance(field, OpenChoice):
        return
    is_report = any(each.id == run.ticket_id for each in turn.situation.reports)
    if asks_back(text, is_whole=is_report or field.kind == "when"):
        raise Rejected(_hint(house, run.flow, question))
    if run.flow in _MENDING and (read_correction(text) is not None or tells_else(house, turn, run, question, text)):
        return
    asked = plain_key(question.key)
    is_of_people = not is_report and (field.kind == "contact" or asked.endswith(_OF_PEOPLE))
    if is_of_people and turns_down(text):
        raise Rejected("hint-name")
    if is_of_people and is_asking(text) and is_no_fact(text, asked.replace("-", "_")):
        raise Rejected("question-first")  # "ya tp aku belum punya paspor gpp?" is nobody's name


def tells_else(house: House, turn: Turn, run: Run, question: Question, text: str) -> bool:
    """Whether words past a question of registration tell something that registration keeps."""
    if run.flow != REGISTRATION_FLOW:
        return False
    if read_correction(text) is not None or is_heard(text, plain_key(question.key).replace("-", "_"), turn.now.date()):
        return True
    return speaks_of_place(text) and house.catalogue.find_country(text) is not None


def hint_of(house: House, turn: Turn, run: Run, question: Question) -> str:
    """What is said where no choice of a list was named: who asked something hears why, or that nobody answers here."""
    content = turn.inbound.content
    if not isinstance(content, Said) or not is_asking(content.text):
        return "rejected_choice"
    key = f"hint-{run.flow}-{plain_key(question.key)}"
    is_back = asks_back(content.text) or (question.key == "consent" and asks_what_is_kept(content.text))
    is_back = is_back and house.texts.has(DEFAULT_LANGUAGE, key)
    return key if is_back else "question-first"


def _hint(house: House, flow: str, question: Question) -> str:
    """The text that explains a question; where it has none, that it may be passed over, or answered in any words."""
    key = f"hint-{flow}-{plain_key(question.key)}"
    if house.texts.has(DEFAULT_LANGUAGE, key):
        return key
    return "hint-optional" if question.field.optional else "hint-plain"


def _may_be_pin(text: str) -> bool:
    """Another number of digits is a slip, and none at all is no try: neither counts as a wrong PIN."""
    return written_pin(text) is not None and read_correction(text) is None
