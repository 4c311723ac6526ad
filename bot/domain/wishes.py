"""Which conversation calm words ask for: nobody who says what they want should have to look for it in a menu."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from bot.domain.commands import Command
from bot.domain.urgency import Category, Urgency

FLOWS: Mapping[Category, str] = {
    Category.TRAINING_QUESTION: "training",
    Category.REGISTRATION: "registration",
    Category.JOB_OFFER_CHECK: "recruiter_check",
    Category.STATUS_QUESTION: "my_case",
    Category.MISSING_RELATIVE: "missing_relative",
    Category.STRANDED_REPATRIATION: "repatriation",
    Category.UNPAID_WAGES: "assistance",
    Category.CONTRACT_DISPUTE: "assistance",
    Category.PASSPORT_WITHHELD: "assistance",
    Category.ILLNESS_INJURY: "assistance",
    Category.DETAINED: "assistance",
}


_QUESTIONS = (Category.TRAINING_QUESTION, Category.REGISTRATION, Category.JOB_OFFER_CHECK, Category.STATUS_QUESTION)


@dataclass(frozen=True)
class ReadWish(Command[str]):
    """The flow that the message just sent asks for; empty when it asks for none."""

    name: ClassVar[str] = "read_wish"


def wish_of(urgency: Urgency, category: str | None) -> str:
    """The flow somebody's calm words ask for; empty for an alarm, which has its own way, and for small talk."""
    if urgency.is_alarm or category is None:
        return ""
    spoken = Category(category)
    # What is over or another's story speaks of trouble too, but asks for nothing.
    return FLOWS.get(spoken, "") if urgency is Urgency.NORMAL or spoken in _QUESTIONS else ""
