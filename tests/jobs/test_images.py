"""Hostile files are made harmless or refused (THREATS.md T17)."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.jobs.images import clean_image, find_type
from tests.jobs import pictures


def opened(body: bytes | None) -> Image.Image:
    assert body is not None
    return Image.open(io.BytesIO(body))


def test_picture_is_written_anew_without_place_and_camera() -> None:
    body = pictures.photo(place=True)
    assert pictures.MAKER.encode() in body

    clean = clean_image(body)

    image = opened(clean)
    assert (image.format, dict(image.getexif()), image.size) == ("JPEG", {}, (80, 40))
    assert pictures.MAKER.encode() not in (clean or b"")


def test_picture_that_lies_on_its_side_is_turned_upright() -> None:
    assert opened(clean_image(pictures.photo(orientation=6))).size == (40, 80)


def test_large_picture_is_made_smaller() -> None:
    assert max(opened(clean_image(pictures.photo(size=(4_000, 1_000)))).size) == 2_000


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_every_kind_of_picture_becomes_a_jpeg(kind: str) -> None:
    body = pictures.picture(kind)

    assert find_type(body) == f"image/{kind.lower()}"
    assert opened(clean_image(body)).format == "JPEG"


def test_polyglot_loses_what_hides_behind_the_picture() -> None:
    clean = clean_image(pictures.polyglot())

    assert clean is not None
    assert b"script" not in clean


def test_bomb_is_refused_before_it_is_unpacked() -> None:
    assert clean_image(pictures.bomb()) is None


@pytest.mark.parametrize(
    "body",
    [
        pictures.SVG,
        b"<html><script>alert(1)</script></html>",
        b"PK\x03\x04" + bytes(100),
        b"\x7fELF" + bytes(100),
        b"MZ" + bytes(100),
        b"#!/bin/sh\n",
        b"",
        bytes(500),
    ],
)
def test_what_is_not_on_the_list_is_refused_whatever_its_name(body: bytes) -> None:
    assert find_type(body) is None


@pytest.mark.parametrize(("body", "mime"), [(pictures.PDF, "application/pdf"), (pictures.OGG, "audio/ogg")])
def test_documents_and_voice_notes_are_known_by_their_content(body: bytes, mime: str) -> None:
    assert find_type(body) == mime


@given(st.sampled_from(["JPEG", "PNG", "WEBP", "GIF"]), st.integers(0, 400), st.binary(min_size=1, max_size=60))
@settings(max_examples=150, deadline=None)
def test_damaged_picture_is_cleaned_or_refused_and_never_raises(kind: str, position: int, damage: bytes) -> None:
    whole = pictures.photo(place=True) if kind == "JPEG" else pictures.picture(kind)
    place = position % len(whole)

    clean = clean_image(whole[:place] + damage + whole[place + len(damage) :])

    assert clean is None or opened(clean).format == "JPEG"
