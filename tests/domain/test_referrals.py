"""Tests of what of a referred case the next agencies see."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.referrals import Consent, Part, Referral, ReferralState, limits_on, passed
from bot.domain.tickets import Author, EntryKind, TimelineEntry

START = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def referral(number: int, from_agency: str, to_agency: str, *parts: Part) -> Referral:
    return Referral(
        id=number,
        ticket_id=1,
        from_agency=from_agency,
        to_agency=to_agency,
        referred_by=1,
        state=ReferralState.ACCEPTED,
        consent=Consent.VITAL,
        parts=frozenset(parts),
        created_at=START,
        reason="",
        note="",
        ended_at=START + number * HOUR,
    )


def entry(kind: EntryKind, at: datetime = START, file_id: int | None = None) -> TimelineEntry:
    return TimelineEntry(1, 1, at, at, kind, Author.PERSON, {"text": "kata"}, file_id=file_id)


FIRST = referral(1, "A", "B", Part.STORY, Part.NOTES)
SECOND = referral(2, "B", "C", Part.STORY, Part.TALK, Part.FILES)


def test_whoever_gave_a_case_away_is_not_limited() -> None:
    assert limits_on("A", [FIRST, SECOND]) == ()


def test_third_hand_is_limited_by_every_hand_before() -> None:
    assert limits_on("C", [FIRST, SECOND]) == (FIRST, SECOND)


def test_agency_that_never_had_it_is_not_limited_by_referrals() -> None:
    assert limits_on("D", [FIRST, SECOND]) == ()


@pytest.mark.parametrize(
    ("kind", "is_seen"),
    [(EntryKind.SAID, True), (EntryKind.NOTE, False), (EntryKind.REPLY, False), (EntryKind.ANSWER, False)],
)
def test_third_hand_sees_only_what_both_passed(kind: EntryKind, is_seen: bool) -> None:
    assert (passed(entry(kind), (FIRST, SECOND)) is not None) == is_seen


def test_what_came_after_the_last_acceptance_is_whole() -> None:
    later = entry(EntryKind.NOTE, START + 3 * HOUR)

    assert passed(later, (FIRST, SECOND)) is later


def test_what_came_between_is_limited_by_the_later_hand_alone() -> None:
    assert passed(entry(EntryKind.REPLY, START + 1.5 * HOUR), (FIRST, SECOND)) is not None
    assert passed(entry(EntryKind.NOTE, START + 1.5 * HOUR), (FIRST, SECOND)) is None


def test_an_event_stays_without_the_words_of_officers() -> None:
    closed = passed(entry(EntryKind.CLOSED), (SECOND,))

    assert closed is not None
    assert closed.body == {}


def test_a_file_that_was_not_passed_leaves_its_message() -> None:
    said = passed(entry(EntryKind.SAID, file_id=7), (FIRST,))

    assert said is not None
    assert (said.file_id, said.body) == (None, {"text": "kata"})


def test_whom_a_person_named_to_be_asked_passes_only_with_the_contact() -> None:
    told = replace(entry(EntryKind.REVIEW), body={"reason": "silent", "contact": "adik, 000-1"})
    passed_on = referral(1, "A", "B", Part.CONTACT)

    assert [seen.body for limits in ((FIRST,), (passed_on,)) if (seen := passed(told, limits))] == [
        {"reason": "silent"},
        told.body,
    ]
