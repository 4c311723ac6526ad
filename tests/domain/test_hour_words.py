"""People's own words for the hours in which they may be reached; what is not clear is not guessed (THREATS.md T28)."""

import pytest

from bot.domain.own_words.hours import read_hours

EVERY_DAY = "1234567"


def written(words: str) -> str | None:
    """The hours as "19:00-22:00 1234567"."""
    hours = read_hours(words)
    if hours is None:
        return None
    spans = [f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}" for start, end in hours.spans]
    return " ".join([*spans, "".join(str(day + 1) for day in sorted(hours.days))])


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("malam hari", "19:00-22:00"),
        ("Sore, lewat pesan", "15:00-18:00"),
        ("pagi, sore", "06:00-10:00 15:00-18:00"),
        ("jam 20.00-22.00", "20:00-22:00"),
        ("jam 8-10 malam", "20:00-22:00"),
        ("malam jam 8 sampai 10", "20:00-22:00"),
        ("antara jam 7 dan 9 malam, jangan telepon", "19:00-21:00"),
        ("setelah jam 9 malam", "21:00-24:00"),
        ("sebelum jam 7 pagi", "04:00-07:00"),
        ("jam 11 malam sampai jam 5 pagi", "23:00-05:00"),
        ("jam 12 malam sampai jam 2 malam", "00:00-02:00"),
        ("jam 11-1 siang", "11:00-13:00"),
        ("WA 0812-0000-0000 jam 9.30 malam", "21:30-22:30"),
        ("between 8 and 10 pm", "20:00-22:00"),
        ("it is safe to text me after 9pm", "21:00-24:00"),
        ("don't call. 8 am to 10 am", "08:00-10:00"),
        ("kapan saja", "00:00-24:00"),
        ("cm bisa wa malem jam 11", "23:00-24:00"),
        ("malem aja", "19:00-22:00"),
        ("abis magrib", "20:00-23:00"),
        ("jam 10 malem ke atas", "22:00-01:00"),
        ("klo bs jam 11 mlm smpe jam 4 subuh", "23:00-04:00"),
    ],
)
def test_clear_hours_are_read(words: str, hours: str) -> None:
    assert written(words) == f"{hours} {EVERY_DAY}"


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("hari Minggu jam 10 pagi sampai 2 siang", "10:00-14:00 7"),
        ("hanya hari minggu", "06:00-22:00 7"),
        ("senin sampai jumat, malam", "19:00-22:00 12345"),
        ("weekend evenings", "19:00-22:00 67"),
    ],
)
def test_days_are_read(words: str, hours: str) -> None:
    assert written(words) == hours


@pytest.mark.parametrize(
    "words",
    [
        "",
        "besok pagi",
        "jam 8-10",  # in the morning or at night?
        "majikan pulang malam",
        "Pesan saja, jangan telepon. Majikan tidur pukul 22.",
        "jangan malam",
        "jgn malem",
        "malem aja jgn siang",
        "magrib",
        "abis majikan tidur",
        "jangan hubungi. malam",
        "tidak aman pagi dan siang",
        "19.30 - 21.00 WIB",
        "jam 25.00",
        "lewat adik saya 0812 0000 0000",
        "晚上",
        "99",
        "minggu depan",
        "kalau darurat kapan saja",
    ],
)
def test_what_is_not_clear_is_left_to_an_officer(words: str) -> None:
    assert written(words) is None


@pytest.mark.parametrize(
    ("words", "is_agreed"),
    [
        ("malam saja, kalau darurat kapan saja", True),
        ("evenings, in an emergency anytime", True),
        ("malam saja", False),
    ],
)
def test_sign_in_an_emergency_has_to_be_agreed(words: str, is_agreed: bool) -> None:
    hours = read_hours(words)

    assert hours is not None
    assert hours.emergency_sign is is_agreed
