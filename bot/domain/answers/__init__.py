"""Reads answers given in one's own words, in the languages people write in: numbers, places in a list, dates, ages."""

from bot.domain.answers.ages import read_age, read_birth
from bot.domain.answers.agreement import agrees_with_please, is_objection, is_willing, read_agreement, read_opening
from bot.domain.answers.asking import is_asking
from bot.domain.answers.contact_wishes import ContactWish, contact_wish
from bot.domain.answers.durations import names_time, read_months
from bot.domain.answers.endings import has_no_more, has_none, lacks_number, says_enough, tells_nothing
from bot.domain.answers.hesitation import after_refusal, agrees_first, only_asks, opens_with_yes, wavers
from bot.domain.answers.labels import find_label
from bot.domain.answers.mistakes import only_vents, says_all_is_well, was_by_mistake
from bot.domain.answers.moment import Direction, Moment, Precision
from bot.domain.answers.moments import is_vague, read_moment
from bot.domain.answers.number_words import read_number
from bot.domain.answers.positions import letter_in, read_position
from bot.domain.answers.reaching import may_tell_reaching, names_way, reaching_in, without_reaching
from bot.domain.answers.spoken import comes_back, has_words, read_spoken

__all__ = [
    "ContactWish",
    "Direction",
    "Moment",
    "Precision",
    "after_refusal",
    "agrees_first",
    "agrees_with_please",
    "comes_back",
    "contact_wish",
    "find_label",
    "has_no_more",
    "has_none",
    "has_words",
    "is_asking",
    "is_objection",
    "is_vague",
    "is_willing",
    "lacks_number",
    "letter_in",
    "may_tell_reaching",
    "names_time",
    "names_way",
    "only_asks",
    "only_vents",
    "opens_with_yes",
    "reaching_in",
    "read_age",
    "read_agreement",
    "read_birth",
    "read_moment",
    "read_months",
    "read_number",
    "read_opening",
    "read_position",
    "read_spoken",
    "says_all_is_well",
    "says_enough",
    "tells_nothing",
    "was_by_mistake",
    "wavers",
    "without_reaching",
]
