"""The glance at raw bodies."""

import pytest

from bot.triage.first_look import looks_urgent


@pytest.mark.parametrize(
    "body",
    [
        b'{"text":"tolong"}',
        b'{"text":"TOLONG SAYA"}',
        b'{"text":"\\u0054\\u006f\\u006c\\u006f\\u006e\\u0067"}',
        b'{"text":"halo\\ndipukul majikan"}',
        b'{"text": "halo,paspor saya disita"}',
    ],
)
def test_danger_is_seen_through_json(body: bytes) -> None:
    assert looks_urgent(body)


@pytest.mark.parametrize(
    "body", [b"", b"{}", b'{"text":"selamat pagi kak"}', b"\xff\xfe\x00", b"\\u00", b'{"text":"kepala"}']
)
def test_calm_or_broken_bodies_are_not_lifted(body: bytes) -> None:
    assert not looks_urgent(body)
