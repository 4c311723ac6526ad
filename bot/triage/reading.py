"""One message read: which terms occur where, negated, done, framed by a film or not."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.triage.forms import Form
from bot.triage.lexicon import Lexicon
from bot.triage.rules import Meaning
from bot.triage.tokens import COMMA, STOPS

NO_FRAME = -1
HARD_FRAME = -2
_NEGATION_REACH = 4
_DONE_REACH = 3
_BLOCKED_REACH = 3
_COMMA_GAP = 2
_STOP_GAP = 4
_NO_FORM = Form("", "")
_LONG = {"day": 60, "week": 12, "month": 3, "year": 1}
_ADULT_AGE = 18
_WORKING_CHILD = 12
_INHUMAN_HOURS = 16
_HOURS_A_DAY = 24
_AGE_REACH = 3
_WORK_REACH = 6
_OF_AN_AGE = frozenset(("relative", "still_age", "age"))
_FIRST_YEAR, _LAST_YEAR = 1950, 2099
_MAX_AGES = 20


class Hit(NamedTuple):
    """A term's evidence. frame: where the film or song began that it belongs to, or `NO_FRAME`, or `HARD_FRAME`."""

    position: int
    surface: str
    frame: int
    clause: int


class Reading:
    """What one pass over the tokens finds; `hits` by term, in the order of the text."""

    def __init__(self, tokens: list[str], lexicon: Lexicon) -> None:
        self.hits: dict[str, list[Hit]] = {}
        self.words = 0
        self.tokens = tokens
        self.forms = [lexicon.form(token) for token in tokens]
        self._position = 0
        self._clause = 0
        self._negation = 0
        self._negator = ""
        self._is_refusal = False
        self._was_negated = False
        self._done = 0
        self._frame = NO_FRAME
        self._frame_ends_with_clause = False
        self._ages: list[tuple[int, str]] = []
        self._read()
        if self._ages and "age" in self.hits:
            self._find_minors()

    def _read(self) -> None:
        tokens, forms = self.tokens, self.forms
        index, count = 0, len(tokens)
        while index < count:
            token, form = tokens[index], forms[index]
            length = 1
            if form.is_plain:
                if token == COMMA or token[0] in STOPS:
                    self._break(is_stop=token != COMMA)
                    index += 1
                    continue
                self._negation = 0
                self._done -= 1
            else:
                meaning = form.meaning
                if form.phrases and index + 1 < count:
                    length, meaning = self._find_phrase(index, form)
                if length == 1 and form.number is not None:
                    self._read_amount(index, form)
                self._take(index, token if length == 1 else " ".join(tokens[index : index + length]), meaning)
                if length > 1 and meaning.terms:
                    self._look_into_phrase(index, length)
            self.words += length
            self._position += length
            index += length

    def _find_phrase(self, index: int, form: Form) -> tuple[int, Meaning]:
        """Return the longest phrase that begins here, else the word alone."""
        following = self.forms[index + 1]
        found = form.phrases.get(following.word, ())
        if following.stem != following.word:
            found += form.phrases.get(following.stem, ())
        best, best_meaning = 1, form.meaning
        third = self.forms[index + 2] if index + 2 < len(self.forms) else _NO_FORM
        for rest, _, meaning in found:
            if len(rest) + 2 <= best or (rest and rest[0] != third.word and rest[0] != third.stem):
                continue
            if len(rest) < 2 or self._stands(index + 3, rest[1:]):
                best, best_meaning = len(rest) + 2, meaning
        return best, best_meaning

    def _look_into_phrase(self, index: int, length: int) -> None:
        """Record whom a phrase speaks of; what else its words mean alone is swallowed."""
        for place in range(index, index + length):
            if people := self.forms[place].meaning.people:
                self._record(self.tokens[place], people)

    def _stands(self, index: int, wanted: tuple[str, ...]) -> bool:
        there = self.forms[index : index + len(wanted)]
        return len(there) == len(wanted) and all(
            word in (form.word, form.stem) for word, form in zip(wanted, there, strict=True)
        )

    def _take(self, index: int, surface: str, meaning: Meaning) -> None:
        """Record one word or phrase under the modifiers that reach it."""
        modifiers = meaning.modifiers
        if modifiers:
            if "clock" in modifiers and self._tells_time(index):
                return
            if "but" in modifiers:
                self._negation, self._frame = 0, NO_FRAME
                self._clause += 1
            elif "not" in modifiers:
                self._negation, self._negator = _NEGATION_REACH, surface
                self._is_refusal = "refuse" in modifiers
                self._record(surface, meaning.terms)
                return
            elif "or" in modifiers and self._was_negated:
                self._negation = _NEGATION_REACH
        if self._negation and self._is_refusal and meaning.is_suffered:
            # "If I refuse I am beaten": what is refused is not the blow.
            self._negation = 0
        if self._negation:
            self._take_negated(surface, meaning)
        else:
            self._was_negated = False
            self._record(surface, self._unblocked(meaning) if meaning.blocked else meaning.terms)
            if self._done > 0 and meaning.done:
                self._record(surface, meaning.done)
            if modifiers:
                self._open_frame(modifiers)
        self._done = _DONE_REACH if "done" in modifiers or "now" in modifiers else self._done - 1

    def _take_negated(self, surface: str, meaning: Meaning) -> None:
        if meaning.is_transparent:
            self._negation -= 1
            self._record(surface, meaning.terms)
            return
        self._record(f"{self._negator} {surface}", meaning.negated)
        if meaning.is_open:
            self._record(surface, meaning.terms)
            self._negation = _NEGATION_REACH
        else:
            self._record(surface, meaning.seen_through)
            self._negation = 0
            self._was_negated = True

    def _record(self, surface: str, terms: Sequence[str]) -> None:
        if not terms:
            return
        hit = Hit(self._position, surface, self._frame, self._clause)
        hits = self.hits
        for term in terms:
            if term in hits:
                hits[term].append(hit)
            else:
                hits[term] = [hit]

    def _unblocked(self, meaning: Meaning) -> list[str]:
        spoiled = {term for term, blockers in meaning.blocked if self._is_near(blockers)}
        return [term for term in meaning.terms if term not in spoiled]

    def _is_near(self, terms: frozenset[str]) -> bool:
        """Tell whether one of the terms was met just before."""
        earliest = self._position - _BLOCKED_REACH
        return any(self.hits[term][-1].position >= earliest for term in terms.intersection(self.hits))

    def _open_frame(self, modifiers: frozenset[str]) -> None:
        if "title" in modifiers:
            self._frame = HARD_FRAME
        elif "frame" in modifiers and self._frame == NO_FRAME:
            self._frame, self._frame_ends_with_clause = self._position, False
        elif "training" in modifiers and self._frame == NO_FRAME:
            self._frame, self._frame_ends_with_clause = self._position, True

    def _break(self, *, is_stop: bool) -> None:
        self._position += _STOP_GAP if is_stop else _COMMA_GAP
        self._clause += 1
        self._negation, self._done, self._was_negated = 0, 0, False
        if is_stop or self._frame_ends_with_clause or self._frame == HARD_FRAME:
            self._frame, self._frame_ends_with_clause = NO_FRAME, False

    def _read_amount(self, index: int, form: Form) -> None:
        """Record what a number with the unit behind it says: a long time, days, or somebody's age."""
        number, token = form.number or 0, self.tokens[index]
        if _FIRST_YEAR <= number <= _LAST_YEAR:
            self._record(token, ("in_year",))
        if 0 < number < _ADULT_AGE and not self._tells_experience(index):
            self._ages.append((self._position, token))
        following = self.forms[index + 1] if index + 1 < len(self.forms) else form
        unit = form.unit or following.unit or ""
        surface = token if form.unit else f"{token} {following.word}"
        if unit == "year" and _WORKING_CHILD <= number < _ADULT_AGE and self._is_still(index):
            self._record(surface, ("minor", "underage"))
        elif not unit and _WORKING_CHILD <= number < _ADULT_AGE and self._is_still(index):
            self._record(surface if following.is_plain else token, ("maybe_minor",))
        elif number and number >= _LONG.get(unit, number + 1):
            self._record(surface, ("long", "days"))
        elif number > 1 and unit in _LONG:
            self._record(surface, ("days",))
        elif unit == "hour" and _INHUMAN_HOURS <= number <= _HOURS_A_DAY:
            self._record(surface, ("many_hours",))

    def _is_still(self, index: int) -> bool:
        """Tell whether the number is an age by the word before it ("masih 16 tahun")."""
        return index > 0 and "still_age" in self.forms[index - 1].terms

    def _tells_experience(self, index: int) -> bool:
        """Tell whether the number says for how long somebody has worked ("8 th kerja"), and no age."""
        if (self.forms[index].number or 0) >= _WORKING_CHILD or (index and "age" in self.forms[index - 1].terms):
            return False
        following = self.forms[index + 1 : index + 3]
        is_years = bool(following) and (following[0].unit == "year" or "age" in following[0].terms)
        return is_years and ((len(following) > 1 and "work" in following[1].terms) or self._is_of_work(index))

    def _is_of_work(self, index: int) -> bool:
        """Tell whether work was named just before, and nobody since who may be that old ("kerja di Arab 5 th")."""
        for form in reversed(self.forms[max(0, index - _WORK_REACH) : index]):
            if not form.word[:1].isalnum() or not _OF_AN_AGE.isdisjoint(form.terms):
                return False
            if "work" in form.terms:
                return True
        return False

    def _tells_time(self, index: int) -> bool:
        """Tell whether a word like "pukul" gives the hour here ("pukul 8") and not a blow ("pukul 3 kali")."""
        following = self.forms[index + 1 : index + 3]
        is_hour = bool(following) and following[0].number is not None
        return is_hour and not (len(following) > 1 and "times" in following[1].terms)

    def _find_minors(self) -> None:
        for age in self.hits["age"][:_MAX_AGES]:
            for position, surface in self._ages[:_MAX_AGES]:
                if abs(position - age.position) <= _AGE_REACH:
                    hit = Hit(position, f"{age.surface} {surface}", age.frame, age.clause)
                    self.hits.setdefault("minor", []).append(hit)
