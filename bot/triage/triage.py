"""The judgement: rules laid over a reading, the most urgent one deciding, and a learned judge that may correct them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, Self

from bot.domain.urgency import Category, Urgency
from bot.triage.additions import NO_ADDITIONS, Additions
from bot.triage.assessment import Assessment
from bot.triage.judge import Judge, Opinion
from bot.triage.lexicon import Lexicon
from bot.triage.reading import HARD_FRAME, NO_FRAME, Hit, Reading
from bot.triage.rules import CRIES, GOOD_ENDINGS, PEOPLE, SUFFERED, Pattern, Rule, Rules, Slot

_PAST_REACH = 12
_VICTIM_REACH = 2
_MAX_ANCHORS = 40
_MANY = 4
_MAX_REASONS = 8
_BARE_CRY_WORDS = 4
_MAX_PARTED = 300
_PAPERS_AND_PAY = frozenset((Category.PASSPORT_WITHHELD, Category.UNPAID_WAGES, Category.CONTRACT_DISPUTE))
_ANSWER_MARGIN = 0.25
_ADDED_MARGIN = 0.5
"""Of 480 calm answers that no rule alarms at, half as many lie above this as above the margin of any answer."""
_PART_MARGIN = 0.4
"""A sentence torn out of its message sounds worse than it is."""
_PART = re.compile(r"[.?!\n]+|\b(?:lalu|tapi|tetapi|tp|padahal|but|however|nanging)\b", re.IGNORECASE)
_NOTHING = Assessment(Urgency.NONE, Category.GREETING_OTHER)


class Match(NamedTuple):
    """A rule that holds, and the hits that fill its slots."""

    rule: Rule
    hits: tuple[Hit, ...]


class Judgement(NamedTuple):
    """What was found in one breath, and whether rules that raised an alarm were overruled."""

    assessment: Assessment
    was_calmed: bool = False


class Unruled(NamedTuple):
    """How much clearer than `margin` above 0 the learned judge must hear an alarm that no rule raises.

    standing: how urgent the report is that the words would stand in.
    """

    margin: float = 0.0
    standing: Urgency = Urgency.NONE

    def is_exceeded_by(self, opinion: Opinion, margin: float) -> bool:
        """Tell whether the words sound like an alarm clearly enough."""
        if opinion.score <= margin + self.margin:
            return False
        heard = Urgency.CRITICAL if opinion.is_critical else Urgency.HIGH
        if heard.rank > self.standing.rank or opinion.category is Category.SUICIDAL:
            return True
        return opinion.score > margin + _ADDED_MARGIN


_NEVER_ASKED = Unruled()


class Known(NamedTuple):
    """The words one judgement goes by from its first step to its last, whatever is adopted meanwhile."""

    lexicon: Lexicon
    rules: Rules
    alarming: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon, rules: Rules) -> Self:
        return cls(lexicon, rules, _alarming_terms(rules))

    def read(self, text: str) -> Reading:
        return Reading(self.lexicon.split(text), self.lexicon)


class Triage:
    """Judges messages; one object serves every conversation and thread, also while `adopt` changes its words."""

    def __init__(self, lexicon: Lexicon, rules: Rules, judge: Judge | None = None) -> None:
        self._known = Known.of(lexicon, rules)
        self._judge = judge

    @classmethod
    def load(cls, additions: Additions = NO_ADDITIONS) -> Self:
        """Build it from what ships with the package, and what a deployment adds."""
        rules = Rules.load(additions)
        return cls(Lexicon.load(rules, additions), rules, Judge.load())

    def assess(self, text: str, *, is_answer: bool = False, standing: Urgency = Urgency.NONE) -> Assessment:
        """Judge one message; never raises, and reads at most its first 4,000 characters.

        is_answer: it was written where something was asked. Then few messages are cries, so that words no rule knows
        must sound the clearer. standing: how urgent the report is whose question it answers; what raises nothing there
        and only adds a kind of trouble must sound clearer still, unless somebody may want to die.
        """
        unruled = Unruled(_ANSWER_MARGIN, standing) if is_answer else _NEVER_ASKED
        return self._assess(self._known, text, unruled)

    def _assess(self, known: Known, text: str, unruled: Unruled = _NEVER_ASKED) -> Assessment:
        found = self._judge_whole(known, text, unruled=unruled)
        if found.was_calmed and len(text) <= _MAX_PARTED and len(parts := _PART.split(text)) > 1:
            # A film in one sentence must not hush a cry in the next.
            loudest = max((self._judge_whole(known, part, _PART_MARGIN).assessment for part in parts), key=_rank)
            return loudest if loudest.is_alarm else found.assessment
        return found.assessment

    def _judge_whole(self, known: Known, text: str, margin: float = 0.0, unruled: Unruled = _NEVER_ASKED) -> Judgement:
        """Judge a text as one breath: rules first, then the learned judge on what they made of it.

        margin: how far its score must lie above 0 for an alarm. unruled: how much further where no rule alarms.
        """
        reading = known.read(text)
        ruled, calmer = _apply(known.rules, reading)
        if self._judge is None or not reading.words:
            return Judgement(ruled)
        if ruled.is_alarm and (_is_bare_cry(reading, ruled) or not known.rules.added.isdisjoint(reading.hits)):
            return Judgement(ruled)  # there is nothing else to weigh, or an officer has said what these words mean
        opinion = self._judge.weigh(reading, ruled)
        is_alarm = opinion.score > margin and (ruled.is_alarm or unruled.is_exceeded_by(opinion, margin))
        urgency = Urgency.CRITICAL if is_alarm and opinion.is_critical else Urgency.HIGH
        if is_alarm and (reasons := _explain(urgency, ruled, opinion)):
            return Judgement(Assessment(urgency, _category(opinion, ruled), reasons))
        if ruled.is_alarm:
            return Judgement(replace(calmer, reasons=opinion.calm), was_calmed=True)
        return Judgement(ruled)

    def assess_together(self, texts: Sequence[str]) -> Assessment:
        """Judge messages sent within seconds as one: "tolong", "saya", "dikunci"; none of them calms another down."""
        known = self._known
        return max((self._assess(known, each) for each in (" ".join(texts), *texts)), key=_rank)

    def beside(self, lexicon: Lexicon, rules: Rules) -> Self:
        """Return one that knows other words and has the same learned judge."""
        return type(self)(lexicon, rules, self._judge)

    def adopt(self, lexicon: Lexicon, rules: Rules) -> None:
        """Judge by other words from now on."""
        # One assignment: a thread that judges at this moment never sees new rules with old words.
        self._known = Known.of(lexicon, rules)

    def is_bare_cry(self, text: str) -> bool:
        """Tell whether every word is a cry, danger or somebody: left out, a call for help would be left out."""
        known = self._known
        reading = known.read(text)
        loud = known.rules.first_look | known.rules.added | PEOPLE.union(CRIES)
        return all(not loud.isdisjoint(form.terms) for form in reading.forms if form.word[:1].isalnum())

    def hears(self, text: str) -> bool:
        """Tell whether any word could be part of an alarm; most everyday answers hold none."""
        known = self._known
        return not known.alarming.isdisjoint(known.read(text).hits)

    def read(self, text: str) -> Reading:
        """Return which terms stand where in a message."""
        return self._known.read(text)

    def apply_rules(self, reading: Reading) -> tuple[Assessment, Assessment]:
        """Return what the rules say, and what they would say if nothing in the message were an alarm."""
        return _apply(self._known.rules, reading)


def _apply(rules: Rules, reading: Reading) -> tuple[Assessment, Assessment]:
    """Return what the rules say, and what they would say if nothing in the message were an alarm."""
    if not reading.hits:
        return _NOTHING, _NOTHING
    matches = _find_matches(rules, reading)
    cry = _find_cry(rules, reading)
    best = max(matches, key=_strength, default=None)
    quiet = max((match for match in matches if not match.rule.is_alarm), key=_strength, default=None)
    calmer = _assessment(quiet) if quiet else _NOTHING
    if best is not None and best.rule.is_alarm:
        alarms = [match.hits for match in matches if match.rule.is_alarm]
        return Assessment(best.rule.urgency, best.rule.category, _reasons([*cry, *alarms])), calmer
    if cry:
        trouble = best if best is not None and best.rule.urgency is Urgency.NORMAL else None
        category = trouble.rule.category if trouble else Category.GREETING_OTHER
        return Assessment(Urgency.HIGH, category, _reasons([*cry, *([trouble.hits] if trouble else [])])), calmer
    return calmer, calmer


def _find_matches(rules: Rules, reading: Reading) -> list[Match]:
    """Return one match per pattern that holds."""
    matches = []
    present = frozenset(reading.hits)
    by_anchor = rules.by_anchor
    for term in reading.hits:
        for rule, pattern in by_anchor.get(term, ()):
            if reading.words > rule.max_words or (len(pattern) > 1 and pattern[1].isdisjoint(present)):
                continue
            hits = _fill(reading, pattern, term, rule.reach)
            if hits and not _is_taken_back(reading, rule, term, hits):
                matches.append(Match(rule, hits))
    return matches


def _find_cry(rules: Rules, reading: Reading) -> list[tuple[Hit, ...]]:
    """Return what calls for help by itself: "tolong saya" with no everyday request in the same breath."""
    if "thanks" in reading.hits or not ("cry" in reading.hits or "help" in reading.hits):
        return []
    requests = [hit for term in rules.calm.intersection(reading.hits) for hit in reading.hits[term]]
    busy = {hit.clause for hit in requests}
    cries = [hit for hit in reading.hits.get("cry", ()) if hit.clause not in busy and not _is_framed(reading, hit)]
    if not cries and not requests and reading.words <= _BARE_CRY_WORDS:
        cries = [hit for hit in reading.hits.get("help", ()) if not _is_framed(reading, hit)]
    return [(hit,) for hit in cries]


def _alarming_terms(rules: Rules) -> frozenset[str]:
    """Return every term that is part of an alarm."""
    alarms = (rule for rule in rules.rules if rule.is_alarm)
    return frozenset(CRIES).union(*(slot for rule in alarms for pattern in rule.patterns for slot in pattern))


def _category(opinion: Opinion, ruled: Assessment) -> Category:
    """Return the kind of trouble: papers and pay come second where rules have found somebody in danger."""
    learned = opinion.category
    return ruled.category if ruled.urgency is Urgency.CRITICAL and learned in _PAPERS_AND_PAY else learned


def _explain(urgency: Urgency, ruled: Assessment, opinion: Opinion) -> tuple[str, ...]:
    """Return the words behind an alarm: the rules' own, then those by which the learned judge went further."""
    if not ruled.is_alarm:
        return opinion.loud
    if urgency.rank <= ruled.urgency.rank:
        return ruled.reasons
    said = " ".join(ruled.reasons).split()
    further = [words for words in opinion.pressing if not set(words.split()) <= set(said)]
    return (*ruled.reasons, *further)[:_MAX_REASONS]


def _is_bare_cry(reading: Reading, ruled: Assessment) -> bool:
    """Tell whether little more was said than "tolong"."""
    return ruled.category is Category.GREETING_OTHER and reading.words <= _BARE_CRY_WORDS


def _assessment(match: Match) -> Assessment:
    return Assessment(match.rule.urgency, match.rule.category, _reasons([match.hits]))


def _fill(reading: Reading, pattern: Pattern, anchor: str, reach: int) -> tuple[Hit, ...]:
    """Return the hits that fill the pattern around the first anchor for which all slots can be filled, or nothing."""
    for start in reading.hits[anchor][:_MAX_ANCHORS]:
        if start.frame != NO_FRAME and _is_framed(reading, start):
            continue
        chosen: tuple[Hit, ...] = (start,)
        for slot in pattern[1:]:
            near = _nearest(reading, slot, chosen, reach)
            if near is None:
                break
            chosen += (near,)
        else:
            return chosen
    return ()


def _nearest(reading: Reading, slot: Slot, chosen: tuple[Hit, ...], reach: int) -> Hit | None:
    """Return the hit of the slot nearest to the first one chosen, within reach and not used yet; of two the earlier."""
    middle = chosen[0].position
    best: Hit | None = None
    nearest = (reach + 1, 0)
    for term in slot.intersection(reading.hits):
        hits = reading.hits[term]
        if len(hits) > _MANY:
            found = bisect_left(hits, middle, key=_position)
            hits = hits[max(0, found - 2) : found + 2]
        for hit in hits:
            distance = (abs(hit.position - middle), hit.position)
            if distance < nearest and hit.position not in [used.position for used in chosen]:
                best, nearest = hit, distance
    return best


def _is_framed(reading: Reading, hit: Hit) -> bool:
    """Tell whether the words belong to a film, a song or a course; a victim named beside them says no."""
    if hit.frame == NO_FRAME:
        return False
    if hit.frame == HARD_FRAME:
        return True
    return not any(
        victim.position > hit.frame and abs(victim.position - hit.position) <= _VICTIM_REACH
        for victim in reading.hits.get("me", ())
    )


def _is_taken_back(reading: Reading, rule: Rule, anchor: str, hits: tuple[Hit, ...]) -> bool:
    """Tell whether a word near by excuses the match, or other words say that it is over."""
    if rule.unless and _nearest(reading, rule.unless, hits, rule.reach) is not None:
        return True
    start = hits[0]
    if rule.settled_by and _is_settled(reading, rule.settled_by, start):
        return True
    if not rule.is_alarm or "past" not in reading.hits:
        return False
    endings = GOOD_ENDINGS | {"not:" + anchor.removeprefix(SUFFERED)}
    if any(past.clause == start.clause for past in reading.hits["past"]):
        return not endings.isdisjoint(reading.hits)
    is_past = any(0 < start.position - past.position <= _PAST_REACH for past in reading.hits["past"])
    return is_past and _is_settled(reading, endings, start)


def _is_settled(reading: Reading, terms: Slot, start: Hit) -> bool:
    """Tell whether one of the terms comes later, or in the same clause ("sudah dibebaskan dari tahanan")."""
    return any(
        hit.position > start.position or hit.clause == start.clause
        for term in terms.intersection(reading.hits)
        for hit in reading.hits[term]
    )


def _reasons(groups: list[tuple[Hit, ...]]) -> tuple[str, ...]:
    """Return the words of each group in the order of the text, leaving out groups that add nothing to larger ones."""
    kept: list[tuple[Hit, ...]] = []
    said: set[str] = set()
    for hits in sorted({tuple(sorted(hits)) for hits in groups}, key=lambda hits: (-len(hits), hits)):
        if not said.issuperset(hit.surface for hit in hits):
            kept.append(hits)
            said.update(hit.surface for hit in hits)
    spoken = [" ".join(dict.fromkeys(hit.surface for hit in hits)) for hits in sorted(kept)]
    return tuple(dict.fromkeys(spoken))[:_MAX_REASONS]


def _rank(found: Assessment) -> int:
    return found.urgency.rank


def _strength(match: Match) -> int:
    return match.rule.strength


def _position(hit: Hit) -> int:
    return hit.position
