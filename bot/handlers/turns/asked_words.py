"""Words that sound like a cry, but only say what the open question asked for: a question, a proof, an illness."""

import re

from bot.domain.answers import is_asking
from bot.domain.answers.agreement import asks_it_done
from bot.domain.catalogue.words import plain_words
from bot.domain.flow_names import CIVIC_FLOW, COMPANION_FLOW, EVIDENCE_FLOW, MISSING_FLOW, RIGHTS_FLOW
from bot.domain.own_words.asides import SEEN, SIGN, told_and_asked
from bot.domain.own_words.check_ins import asks_check_in, only_names_trusted
from bot.domain.own_words.plainly import CHECK_IN
from bot.domain.own_words.pleas import BATTERY, PAY, PERSON, REAL
from bot.domain.own_words.set_right import marks_in
from bot.domain.proofs import names_a_piece
from bot.domain.urgency import Category, Urgency
from bot.handlers.turns.situation import Turn
from bot.triage import Assessment

_NO_CRIES = frozenset((BATTERY, PAY, PERSON, REAL, SEEN, SIGN))  # which have an honest line of their own in a report
_OF_A_PROOF = frozenset(("kind", "proof", "more", "named"))
_OF_A_VISIT = "visit."
_OWN_QUESTION = "question"
_FOR_QUESTIONS = frozenset((COMPANION_FLOW, CIVIC_FLOW))
# "Tolong catat minat saya": something is to be done, and nobody to be saved.
_PLEASE = re.compile(
    r"(?:(?:ya|iya|oke|ok|boleh|kak|mbak|mas|pak|bu) )*(?:minta tolong|tolong|tlg|tlong|tulung|please|pls) "
    r"(?!saya\b|sy\b|aku\b|ak\b|kami\b|kita\b|kulo\b|kula\b|abdi\b|pak\b|bu\b|ibu\b|mbak\b|mas\b|kak\b|bang\b|min\b|"
    r"me\b|us\b|help\b|tolong\b|tlg\b|cepat\b|cepet\b|dong\b|anak|adik|istri|suami|teman|majikan)\w{3,} \w"
)


def only_answers(turn: Turn, text: str, judged: Assessment) -> bool:
    """Whether words are no cry beside the open question; what is critical is one, unless it only names a proof."""
    told, asked = told_and_asked(text)
    if judged.urgency.is_alarm and turn.situation.reports and not told and asked and set(asked) <= _NO_CRIES:
        return True  # it is the phone that "is about to die"
    if judged.category is Category.MISSING_RELATIVE and asks_check_in(text) and only_names_trusted(text):
        return True  # the check-in and whom to call, in one breath
    run = turn.situation.runs[-1] if turn.situation.runs else None
    if run is None or run.question is None or not judged.urgency.is_alarm or run.interrupted_at is not None:
        return False
    if judged.category is Category.GREETING_OTHER and judged.urgency is Urgency.HIGH and not turn.situation.reports:
        return asks_it_done(text) or _PLEASE.match(plain_words(text)) is not None
    if run.flow == MISSING_FLOW and marks_in(text):
        return True  # a scar somebody is known by is no wound
    if run.flow == EVIDENCE_FLOW and not told and set(asked) == {SEEN}:
        return True  # who may look at what is kept, of wounds too
    if run.flow == EVIDENCE_FLOW and _OF_A_PROOF & set(run.question.split(".")):
        return judged.urgency is Urgency.HIGH or names_a_piece(text)
    if run.flow == COMPANION_FLOW and run.question.startswith(_OF_A_VISIT):
        return judged.urgency is Urgency.HIGH  # what ails the sick one is what is asked
    if run.flow == RIGHTS_FLOW and judged.urgency is Urgency.HIGH and is_asking(text):
        return True  # who is told of rights asks what an employer may do
    if run.flow == CHECK_IN and judged.category is Category.MISSING_RELATIVE:
        return only_names_trusted(text)  # who is to be called, should nobody answer, is not missing
    is_own = run.flow in _FOR_QUESTIONS and run.question.rpartition(".")[2] == _OWN_QUESTION
    return is_own and judged.urgency is Urgency.HIGH and is_asking(text)
