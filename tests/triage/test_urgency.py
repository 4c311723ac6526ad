"""The one scale of urgency."""

from bot.domain.urgency import Category, Urgency


def test_urgencies_are_ordered_by_rank() -> None:
    ordered = sorted(Urgency, key=lambda urgency: urgency.rank, reverse=True)

    assert ordered == [Urgency.CRITICAL, Urgency.HIGH, Urgency.NORMAL, Urgency.NONE]
    assert [urgency.is_alarm for urgency in ordered] == [True, True, False, False]


def test_there_are_twenty_categories() -> None:
    assert len(Category) == 20
