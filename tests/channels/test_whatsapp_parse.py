"""WhatsApp webhooks become events; one part that cannot be read takes no other with it."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.whatsapp_parse import account_of, lane_of, split
from bot.domain.messages import (
    Attached,
    ChannelName,
    ContactChange,
    Content,
    Deleted,
    Delivery,
    DeliveryReport,
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

PAYLOADS = json.loads((Path(__file__).parents[1] / "payloads" / "whatsapp.json").read_text())
ACCOUNT = "100200300400500"
SENT = datetime.fromtimestamp(1_790_000_000, UTC)
PLAIN = Inbound(
    channel=ChannelName.WHATSAPP,
    account=ACCOUNT,
    sender="ID.1000000001",
    address="ID.1000000001",
    message_id="wamid.A",
    sent_at=SENT,
    content=Said("tolong"),
    name="Contoh Satu",
    phone="+10000000001",
)
REPORT = DeliveryReport(
    channel=ChannelName.WHATSAPP,
    account=ACCOUNT,
    external_id="wamid.M",
    state=Delivery.DELIVERED,
    at=SENT + timedelta(seconds=5),
    outbox_id=901,
)
MOVED = ContactChange(
    channel=ChannelName.WHATSAPP,
    account=ACCOUNT,
    sender="ID.1000000001",
    change=Standing.MOVED,
    at=SENT,
    event_id="wamid.S",
    new_sender="ID.2000000002",
    new_address="ID.2000000002",
)


def said(content: Content) -> list[Event]:
    return [replace(PLAIN, content=content)]


EVENTS: dict[str, list[Event]] = {
    "text": [PLAIN],
    "text without phone number": [replace(PLAIN, phone=None, name="Contoh")],
    "text without scoped id": [replace(PLAIN, sender="10000000001", address="10000000001", name="Contoh")],
    "scoped id only in the contact": [PLAIN],
    "text without contacts": [replace(PLAIN, name=None)],
    "reply to a message": [replace(PLAIN, content=Said("ya"), about="wamid.Q")],
    "forwarded": said(Said("lowongan")),
    "button reply": [replace(PLAIN, content=Pressed("q1:yes", "Ya"), about="wamid.Q")],
    "list reply without context": said(Pressed("q1:3", "Malaysia")),
    "form": said(Said("kota: Contoh")),
    "broken form": said(Unsupported("nfm_reply")),
    "template button": said(Pressed("menu", "Menu")),
    "template button without payload": said(Pressed("Menu", "Menu")),
    "location": said(Located(3.139, 101.6869, "Pasar Contoh", "Jalan Contoh 1")),
    "image": said(Attached(MediaKind.PHOTO, "m1", "image/jpeg", caption="ini")),
    "voice note": said(Attached(MediaKind.VOICE, "m2", "audio/ogg; codecs=opus")),
    "audio": said(Attached(MediaKind.AUDIO, "m3", "audio/mpeg")),
    "video": said(Attached(MediaKind.VIDEO, "m4", "video/mp4")),
    "document": said(Attached(MediaKind.DOCUMENT, "m5", "application/pdf", None, "kontrak.pdf", "kontrak")),
    "sticker": said(Attached(MediaKind.STICKER, "m6", "image/webp")),
    "two contact cards": [
        replace(PLAIN, content=SharedContact("Contoh Satu", "+1 000 000 0001", is_own=True)),
        replace(PLAIN, content=SharedContact("Agen", "+1 000 000 0002"), message_id="wamid.A#1"),
    ],
    "contact card we asked for": said(SharedContact("", "10000000001", is_own=True)),
    "reaction": [],
    "reaction taken back": [],
    "order": said(Unsupported("order")),
    "unsupported": said(Unsupported("unsupported")),
    "unsupported with its kind": said(Unsupported("poll")),
    "kind of the future": said(Unsupported("hologram")),
    "edit": [replace(PLAIN, content=Said("tolong saya"), is_edit=True, about="wamid.O")],
    "deletion": [replace(PLAIN, content=Deleted(), about="wamid.O")],
    "in a group": [replace(PLAIN, content=Said("halo"), address="group-1", is_private=False)],
    "number changed": [replace(MOVED, sender="10000000001", new_sender="10000000009", new_address="10000000009")],
    "scoped id changed": [MOVED],
    "scoped id changed, old one in the words": [MOVED],
    "other system message": [],
    "delivered": [REPORT],
    "played": [replace(REPORT, state=Delivery.READ)],
    "failed, window closed": [replace(REPORT, state=Delivery.FAILED, code="131047", window_closed=True)],
    "failed without our id": [replace(REPORT, state=Delivery.FAILED, code="131026", outbox_id=None)],
    "status of the future": [],
    "other field": [],
    "nothing": [],
}


def test_every_payload_has_its_expected_events() -> None:
    assert EVENTS.keys() == PAYLOADS.keys()


@pytest.mark.parametrize("label", PAYLOADS)
def test_F31_webhook_becomes_these_events(label: str) -> None:
    body = json.dumps(PAYLOADS[label]).encode()

    assert split("own", body) == EVENTS[label]


@pytest.mark.parametrize(
    "label", [label for label in PAYLOADS if any(isinstance(event, Inbound) for event in EVENTS[label])]
)
def test_lane_is_the_sender_of_the_event(label: str) -> None:
    body = json.dumps(PAYLOADS[label]).encode()

    assert lane_of(body) == EVENTS[label][0].sender  # type: ignore[union-attr]


def text(number: int, sender: str = "10000000001", **parts: Any) -> dict[str, Any]:
    return {
        "from": sender,
        "id": f"wamid.{number}",
        "timestamp": "1790000000",
        "type": "text",
        "text": {"body": f"pesan {number}"},
        **parts,
    }


def change(*messages: object, account: str = ACCOUNT, **parts: Any) -> dict[str, Any]:
    value = {"metadata": {"phone_number_id": account}, "messages": list(messages), **parts}
    return {"field": "messages", "value": value}


def body_of(*entries: list[dict[str, Any]]) -> bytes:
    return json.dumps({"entry": [{"id": "1", "changes": changes} for changes in entries]}).encode()


def ids(events: object) -> list[str]:
    return [event.message_id if isinstance(event, Inbound) else type(event).__name__ for event in events]  # type: ignore[attr-defined]


def test_every_message_of_every_change_of_every_entry_is_read() -> None:
    body = body_of([change(text(1), text(2)), change(text(3))], [change(text(4))])

    assert ids(split("own", body)) == ["wamid.1", "wamid.2", "wamid.3", "wamid.4"]


def test_messages_and_statuses_of_one_change_are_both_read() -> None:
    statuses = [{"id": "wamid.M", "status": "read", "timestamp": "1790000000", "recipient_id": "10000000001"}]
    body = body_of([change(text(1), statuses=statuses)])

    assert ids(split("own", body)) == ["wamid.1", "DeliveryReport"]


@pytest.mark.parametrize(
    "bad",
    [
        "a text",
        None,
        {},
        text(2, id=None),
        text(2, id=5),
        text(2, id="x" * 257),
        text(2, timestamp="yesterday"),
        text(2, timestamp="9" * 5000),
        text(2, timestamp="１７９"),
        text(2, text={"body": 5}),
        text(2, text={"body": None}),
        {**text(2), "from": None},
        text(2, type="system", system={"type": "user_changed_number"}),
    ],
    ids=lambda value: json.dumps(value)[:60],
)
def test_F14_one_bad_message_does_not_lose_the_others(bad: object) -> None:
    body = body_of([change(text(1), bad, text(3))])

    assert ids(split("own", body)) == ["wamid.1", "Unreadable", "wamid.3"]


def test_F14_bad_message_names_its_sender() -> None:
    events = split("own", body_of([change(text(1), text(2, "10000000002", text=5))]))

    assert events[1] == Unreadable(
        ChannelName.WHATSAPP, ACCOUNT, "Expected `object | null`, got `int` - at `$.text`", "10000000002"
    )


def test_F14_bad_changes_entries_and_statuses_stand_alone() -> None:
    statuses = [5, {"id": "wamid.M", "status": "sent", "timestamp": "1790000000"}]
    body = json.dumps(
        {"entry": [7, {"changes": [8, change(text(1), statuses=statuses), {"field": "messages", "value": 9}]}]}
    ).encode()

    assert ids(split("own", body)) == [
        "Unreadable",
        "Unreadable",
        "wamid.1",
        "Unreadable",
        "DeliveryReport",
        "Unreadable",
    ]


def test_half_an_emoji_in_one_message_harms_neither_it_nor_the_others() -> None:
    body = body_of([change(text(1), text(2, text={"body": "HERE"}))]).replace(b"HERE", rb"a\ud83d")

    contents = [event.content for event in split("own", body) if isinstance(event, Inbound)]

    assert contents == [Said("pesan 1"), Said("a\ufffd")]


def test_a_contact_of_another_person_is_not_taken_for_the_sender() -> None:
    contacts = [{"wa_id": "10000000001", "user_id": "ID.1", "profile": {"name": "Satu"}}]
    body = body_of([change(text(1), text(2, "10000000002"), contacts=contacts)])

    senders = [(event.sender, event.name) for event in split("own", body) if isinstance(event, Inbound)]

    assert senders == [("ID.1", "Satu"), ("10000000002", None)]


def test_another_numbers_change_carries_its_own_account() -> None:
    body = body_of([change(text(1)), change(text(2), account="999")])

    assert [event.account for event in split("own", body)] == [ACCOUNT, "999"]
    assert account_of(body) == ACCOUNT


def test_account_is_unknown_when_the_body_does_not_say() -> None:
    assert account_of(b"{") is None
    assert account_of(b'{"entry":[{"changes":[{"value":{}}]}]}') is None


def test_lane_is_none_for_several_people_or_nobody() -> None:
    assert lane_of(body_of([change(text(1), text(2, "10000000002"))])) is None
    assert lane_of(body_of([change({"id": "wamid.1"})])) is None
    assert lane_of(b'{"entry":[]}') is None


def test_lane_of_statuses_is_their_recipient() -> None:
    body = json.dumps(PAYLOADS["failed without our id"]).encode()

    assert lane_of(body) == "ID.1000000001"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"tolong",
        b"[]",
        b"{}",
        b'{"entry":5}',
        b'{"entry":[NaN]}',
        b'{"entry":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
    ids=lambda body: body[:20].decode(),
)
def test_F14_poison_body_is_unreadable_and_nothing_worse(body: bytes) -> None:
    with pytest.raises(UnreadableBody):
        split("own", body)

    assert lane_of(body) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def survives(body: bytes) -> None:
    lane_of(body)
    account_of(body)
    try:
        split("own", body)
    except UnreadableBody:
        return


@given(st.binary(max_size=200))
def test_F14_any_bytes_are_read_or_refused(body: bytes) -> None:
    survives(body)


@given(st.sampled_from(sorted(PAYLOADS)), st.data())
def test_F14_any_wrong_part_is_read_or_refused(label: str, data: st.DataObject) -> None:
    payload = json.loads(json.dumps(PAYLOADS[label]))
    spot = payload
    while isinstance(spot, dict | list) and spot:
        key = data.draw(st.sampled_from(sorted(spot) if isinstance(spot, dict) else range(len(spot))))
        if data.draw(st.integers(0, 4)) == 0 or not isinstance(spot[key], dict | list):
            spot[key] = data.draw(json_values)
            break
        spot = spot[key]

    survives(json.dumps(payload).encode())
