"""Telegram updates become events; what cannot be read harms nothing."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_parse import lane_of, split
from bot.domain.messages import (
    Attached,
    ChannelName,
    ContactChange,
    Content,
    Event,
    Inbound,
    Located,
    MediaKind,
    Pressed,
    Said,
    SharedContact,
    Standing,
    Unreadable,
    Unsupported,
)
from bot.errors import UnreadableBody

PAYLOADS = json.loads((Path(__file__).parents[1] / "payloads" / "telegram.json").read_text())
NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
SENT = datetime.fromtimestamp(1_790_000_000, UTC)
ME = "777000111"
PLAIN = Inbound(
    channel=ChannelName.TELEGRAM,
    account="100001",
    sender=ME,
    address=ME,
    message_id=f"{ME}:42:0",
    sent_at=SENT,
    content=Said("tolong"),
    name="Contoh Satu",
    language_hint="id",
)
EDITED = replace(PLAIN, is_edit=True, about=f"{ME}:42:0")
IN_GROUP = replace(PLAIN, address="-4001", is_private=False, content=Said("halo"))
PRESSED = replace(PLAIN, sent_at=NOW)
CHANGED = ContactChange(ChannelName.TELEGRAM, "100001", ME, Standing.BLOCKED, SENT, "member:500000013:1790000000")


def said(content: Content) -> list[Event]:
    return [replace(PLAIN, content=content)]


EVENTS: dict[str, list[Event]] = {
    "text": [PLAIN],
    "command with entities": said(Said("/start")),
    "reply to a message": [replace(PLAIN, content=Said("ya"), about=f"{ME}:41:0")],
    "forwarded": said(Said("lowongan")),
    "edited text": [
        replace(
            EDITED,
            content=Said("tolong saya"),
            message_id=f"{ME}:42:1790000030",
            sent_at=SENT + timedelta(seconds=30),
        )
    ],
    "live location moves": [
        replace(
            EDITED,
            content=Located(3.1, 101.7),
            message_id=f"{ME}:43:1790000060",
            about=f"{ME}:43:0",
            sent_at=SENT + timedelta(seconds=60),
        )
    ],
    "location": said(Located(3.139, 101.6869)),
    "venue": said(Located(3.139, 101.6869, "Pasar Contoh", "Jalan Contoh 1")),
    "photo with caption": said(Attached(MediaKind.PHOTO, "file-large", "image/jpeg", 90_000, caption="ini")),
    "voice note": said(Attached(MediaKind.VOICE, "file-voice", "audio/ogg", 4000)),
    "audio": said(Attached(MediaKind.AUDIO, "file-audio", "audio/mpeg", None, "a.mp3")),
    "video": said(Attached(MediaKind.VIDEO, "file-video", "video/mp4", 5000, caption="lihat")),
    "round video": said(Attached(MediaKind.VIDEO, "file-round")),
    "animation": said(Attached(MediaKind.VIDEO, "file-gif", "video/mp4", None, "a.mp4")),
    "document": said(Attached(MediaKind.DOCUMENT, "file-doc", "application/pdf", 12_345, "kontrak.pdf", "kontrak")),
    "sticker": said(Attached(MediaKind.STICKER, "file-sticker", "image/webp", 700)),
    "own contact": said(SharedContact("Contoh Satu", "+10000000001", is_own=True)),
    "another's contact": said(SharedContact("Agen", "10000000002")),
    "contact without account": said(SharedContact("Agen", "10000000003")),
    "poll": said(Unsupported("poll")),
    "dice": said(Unsupported("dice")),
    "story": said(Unsupported("story")),
    "kind of the future": said(Unsupported("hologram")),
    "pinned message": [],
    "in a group": [replace(IN_GROUP, message_id="-4001:7:0")],
    "in a group without sender": [
        replace(IN_GROUP, message_id="-4001:8:0", sender="-4001", name=None, language_hint=None)
    ],
    "members join a group": [],
    "group becomes supergroup": [
        ContactChange(
            ChannelName.TELEGRAM,
            "100001",
            "-4001",
            Standing.MOVED,
            SENT,
            "-4001:10:0",
            "-1001234567890",
            "-1001234567890",
        )
    ],
    "button": [
        replace(PRESSED, message_id="cb:9001", content=Pressed("q1:no", "Tidak"), about=f"{ME}:40:0"),
    ],
    "button of a lost message": [
        replace(PRESSED, message_id="cb:9002", content=Pressed("menu", ""), about=f"{ME}:39:0"),
    ],
    "button without message": [replace(PRESSED, message_id="cb:9003", content=Pressed("menu", ""))],
    "button in a group": [
        replace(
            PRESSED,
            message_id="cb:9004",
            content=Pressed("menu", ""),
            address="-4001",
            about="-4001:40:0",
            is_private=False,
        )
    ],
    "game button": [
        replace(PRESSED, message_id="cb:9005", content=Unsupported("callback_query"), about=f"{ME}:40:0"),
    ],
    "bot blocked": [CHANGED],
    "bot unblocked": [replace(CHANGED, change=Standing.UNBLOCKED, event_id="member:500000014:1790000000")],
    "bot removed from a group": [],
    "channel post": [],
    "update of the future": [],
}


def test_every_payload_has_its_expected_events() -> None:
    assert EVENTS.keys() == PAYLOADS.keys()


@pytest.mark.parametrize("label", PAYLOADS)
def test_F31_update_becomes_these_events(label: str) -> None:
    body = json.dumps(PAYLOADS[label]).encode()

    assert split("100001", body, NOW) == EVENTS[label]


@pytest.mark.parametrize("label", [label for label in PAYLOADS if EVENTS[label] and "supergroup" not in label])
def test_lane_is_the_sender_of_the_event(label: str) -> None:
    body = json.dumps(PAYLOADS[label], ensure_ascii=False).encode()

    assert lane_of(body) == EVENTS[label][0].sender  # type: ignore[union-attr]


def update(**parts: object) -> bytes:
    message = {**PAYLOADS["text"]["message"], **parts}
    return json.dumps({"update_id": 1, "message": message}).encode()


UNREADABLE_BODIES = {
    "empty": b"",
    "blank": b"  \n",
    "no JSON": b"tolong",
    "cut": update(text="tolong")[:-20],
    "list": b"[]",
    "number": b"12",
    "empty object": b"{}",
    "nested too deep": b'{"update_id":1,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "text nested too deep": b'{"update_id":1,"message":{"text":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}}",
    "NaN": b'{"update_id":1,"message":NaN}',
    "id of 4,301 digits": b'{"update_id":' + b"9" * 4301 + b"}",
    "chat of 2^80 and no sender": json.dumps(
        {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 2**80}}}
    ).encode(),
    "message is a text": b'{"update_id":1,"message":"tolong"}',
    "raw NUL": b'{"update_id":1,"message":{"text":"a\x00b"}}',
    "UTF-16": json.dumps(PAYLOADS["text"]).encode("utf-16"),
}


@pytest.mark.parametrize("label", UNREADABLE_BODIES)
def test_F14_poison_body_is_unreadable_and_nothing_worse(label: str) -> None:
    body = UNREADABLE_BODIES[label]

    with pytest.raises(UnreadableBody):
        split("100001", body, NOW)

    assert lane_of(body) is None


POISON_PARTS: dict[str, dict[str, object]] = {
    "message id of 2^80": {"message_id": 2**80},
    "message id is a fraction": {"message_id": 1.5},
    "date of 4,000 digits": {"date": int("9" * 4000)},
    "negative date": {"date": -5},
    "date is a word": {"date": "yesterday"},
    "text is a number": {"text": 5},
    "text is a list": {"text": ["tolong"]},
    "place outside the world": {"text": None, "location": {"latitude": 900, "longitude": 0}},
    "photo is a text": {"text": None, "photo": "x"},
    "file without id": {"text": None, "document": {"file_name": "x"}},
}


@pytest.mark.parametrize("label", POISON_PARTS)
def test_F14_poison_part_is_unreadable_and_names_the_sender(label: str) -> None:
    events = split("100001", update(**POISON_PARTS[label]), NOW)

    assert [type(event) for event in events] == [Unreadable]
    assert events[0].sender == ME  # type: ignore[union-attr]


MENDED = {
    "lone high surrogate": (rb"a\ud83db", "a\ufffdb"),
    "lone low surrogate": (rb"a\ude00b", "a\ufffdb"),
    "two high surrogates": (rb"\ud83d\ud83d\ude00", "\ufffd😀"),
    "whole pair": (rb"\ud83d\ude00", "😀"),
    "NUL": (rb"a\u0000b", "a\ufffdb"),
    "escaped backslash before it": (rb"a\\u0000b", r"a\u0000b"),
    "broken UTF-8": (b"a\xffb", "a\ufffdb"),
}


@pytest.mark.parametrize("label", MENDED)
def test_F14_broken_characters_are_mended_and_the_words_kept(label: str) -> None:
    raw, words = MENDED[label]
    body = update(text="HERE").replace(b"HERE", raw)

    events = split("100001", body, NOW)

    assert events == [replace(PLAIN, content=Said(words))]


def test_reasons_never_quote_what_a_person_wrote() -> None:
    events = split("100001", update(text={"rahasia": "rahasia"}, date="rahasia"), NOW)

    assert "rahasia" not in repr(events)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def survives(body: bytes) -> None:
    lane_of(body)
    try:
        split("100001", body, NOW)
    except UnreadableBody:
        return


@given(st.binary(max_size=200))
def test_F14_any_bytes_are_read_or_refused(body: bytes) -> None:
    survives(body)


@given(st.sampled_from(sorted(PAYLOADS)), st.data())
def test_F14_any_wrong_part_is_read_or_refused(label: str, data: st.DataObject) -> None:
    payload = json.loads(json.dumps(PAYLOADS[label]))
    spot = payload
    while isinstance(spot, dict) and spot:
        key = data.draw(st.sampled_from(sorted(spot)))
        if data.draw(st.booleans()) or not isinstance(spot[key], dict):
            spot[key] = data.draw(json_values)
            break
        spot = spot[key]

    survives(json.dumps(payload).encode())
