"""Agreement, refusal and "no calls" are told from a way to be reached."""

import pytest

from bot.domain.answers import ContactWish, contact_wish

AGREED, REFUSED, NO_CALLS, UNKNOWN = ContactWish


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("nggih", AGREED),
        ("iya boleh pak", AGREED),
        ("ok", AGREED),
        ("sumuhun", AGREED),
        ("gak usah", REFUSED),
        ("tidak", REFUSED),
        ("jangan hubungi saya dulu", REFUSED),
        ("mboten usah", REFUSED),
        ("tidak aman", REFUSED),
        ("ulah", REFUSED),
        ("jangan telepon", NO_CALLS),
        ("jgn telp ya pak", NO_CALLS),
        ("tolong jangan ditelpon", NO_CALLS),
        ("please don't call me", NO_CALLS),
        ("gak tau", UNKNOWN),
        ("bingung", UNKNOWN),
        ("jgn telp, chat aja", None),
        ("malam jam 10 lewat wa", None),
        ("wa", None),
        ("chat sini aja", None),
        ("kapan saja", None),
        ("jgn hubungi dulu, saya yg chat", None),
        ("0812 0000 0000", None),
        ("", None),
    ],
)
def test_a_wish_is_told_from_a_way(words: str, wish: ContactWish | None) -> None:
    assert contact_wish(words) is wish
