"""The WhatsApp channel against a Graph server: exact requests, limits, faults, signs."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.channels.contract import Receipt
from bot.channels.whatsapp import WhatsApp
from bot.channels.whatsapp_send import compose
from bot.domain.messages import Address, Choice, Outbound
from bot.errors import SendError
from tests.channels.outcomes import FAULTS_OF_ALL, NOTHING_SPECIAL, told
from tests.fakes.whatsapp_rules import GraphError, check_message
from tests.fakes.whatsapp_server import FakeWhatsApp

PHONE = Address("100200300400500", "10000000001")
SCOPED = Address("100200300400500", "ID.1000000001")
CLOSED = Address("100200300400500", "10000000001", window_open=False)


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"t{number}", label) for number, label in enumerate(labels))


def text(body: str) -> dict[str, Any]:
    return {"type": "text", "text": {"body": body, "preview_url": False}}


def interactive(kind: str, action: dict[str, Any], body: str = "?") -> dict[str, Any]:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": body}, "action": action}}


def buttons(*titles: str) -> dict[str, Any]:
    replies = [{"type": "reply", "reply": {"id": f"t{n}", "title": title}} for n, title in enumerate(titles)]
    return interactive("button", {"buttons": replies})


def rows(*titles: str | tuple[str, str], opener: str = "Menu") -> dict[str, Any]:
    listed: list[dict[str, str]] = []
    for number, title in enumerate(titles):
        row = {"id": f"t{number}"}
        row |= {"title": title} if isinstance(title, str) else {"title": title[0], "description": title[1]}
        listed.append(row)
    return interactive("list", {"button": opener, "sections": [{"rows": listed}]})


REQUESTS: dict[str, tuple[Outbound, dict[str, Any]]] = {
    "plain": (Outbound("halo"), text("halo")),
    "long": (Outbound("kata " * 1000), text(("kata " * 819)[:-1] + "…")),
    "emoji count double": (Outbound("😀" * 2049), text("😀" * 2047 + "…")),
    "three buttons": (Outbound("?", choices("Ya", "Tidak", "Tidak tahu")), buttons("Ya", "Tidak", "Tidak tahu")),
    "button of 20": (Outbound("?", choices("a" * 20)), buttons("a" * 20)),
    "button of 21 becomes a row": (Outbound("?", choices("a" * 21)), rows("a" * 21)),
    "four choices become a list": (
        Outbound("?", choices("A", "B", "C", "D"), menu_label="Pilih satu"),
        rows("A", "B", "C", "D", opener="Pilih satu"),
    ),
    "long row keeps its words below": (
        Outbound("?", choices("Kedutaan Besar di Kuala Lumpur", "Ya"), menu_label="Pilih salah satu jawaban"),
        rows(("Kedutaan Besar di Kuala…", "Kedutaan Besar di Kuala Lumpur"), "Ya", opener="Pilih salah satu…"),
    ),
    "rows that become equal": (
        Outbound("?", choices("Kedutaan Besar di Kuala Lumpur", "Kedutaan Besar di Kuala Terengganu")),
        rows(
            ("Kedutaan Besar di Kuala…", "Kedutaan Besar di Kuala Lumpur"),
            ("Kedutaan Besar di… (2)", "Kedutaan Besar di Kuala Terengganu"),
        ),
    ),
    "long Arabic row": (
        Outbound("?", choices("سفارة إندونيسيا في الرياض")),
        rows(("سفارة إندونيسيا في…", "سفارة إندونيسيا في الرياض")),
    ),
    "eleven choices become lines": (
        Outbound("?", choices(*"ABCDEFGHIJK")),
        text("?\n\n" + "\n".join(f"{n}. {label}" for n, label in enumerate("ABCDEFGHIJK", 1))),
    ),
    "choices below a long text become lines": (
        Outbound("a" * 1025, choices("Ya", "Tidak")),
        text("a" * 1025 + "\n\n1. Ya\n2. Tidak"),
    ),
    "ask for the place": (
        Outbound("?", ask_location="Kirim lokasi"),
        interactive("location_request_message", {"name": "send_location"}),
    ),
    "asking for the number is words only": (Outbound("?", ask_contact="Kirim nomor"), text("?")),
}


@pytest.mark.parametrize("label", REQUESTS)
async def test_message_is_sent_as_this_request(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, label: str) -> None:
    message, expected = REQUESTS[label]

    receipt = await whatsapp.send(PHONE, message, 901)

    envelope = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "10000000001",
        "biz_opaque_callback_data": "901",
    }
    assert [call.body for call in fake_whatsapp.calls] == [{**envelope, **expected}]
    assert receipt == Receipt(("wamid.ZmFrZS0x",))


PLACE = Outbound("?", ask_location="Kirim lokasi")
BESIDE: dict[str, tuple[Outbound, dict[str, Any]]] = {
    "buttons": (replace(PLACE, choices=choices("Ya")), buttons("Ya")),
    "a list": (replace(PLACE, choices=choices("A", "B", "C", "D")), rows("A", "B", "C", "D")),
    "many words": (replace(PLACE, text="a" * 1025), text("a" * 1025)),
}


@pytest.mark.parametrize("label", BESIDE)
async def test_place_to_tap_follows_where_the_question_carries_something_else(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, label: str
) -> None:
    message, expected = BESIDE[label]

    receipt = await whatsapp.send(PHONE, message, 901)

    question, place = (call.body for call in fake_whatsapp.calls)
    assert expected.items() <= question.items()
    asked = {"type": "location_request_message", "body": {"text": "Kirim lokasi"}, "action": {"name": "send_location"}}
    assert place["interactive"] == asked
    assert "biz_opaque_callback_data" not in place
    assert receipt.external_ids == ("wamid.ZmFrZS0x", "wamid.ZmFrZS0y")


async def test_place_to_tap_that_is_refused_does_not_have_the_question_sent_again(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp
) -> None:
    fake_whatsapp.faults.add("code", code=131016, status=500, method="interactive")

    receipt = await whatsapp.send(PHONE, replace(PLACE, text="a" * 1025), 901)

    assert receipt == Receipt(("wamid.ZmFrZS0x",))


async def test_reply_names_the_message_it_is_about(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    await whatsapp.send(replace(PHONE, replies_to="wamid.42"), Outbound("halo"), 1)

    [call] = fake_whatsapp.calls
    assert call.body["context"] == {"message_id": "wamid.42"}


@pytest.mark.parametrize("recipient", ["ID.1000000001", "US.ENT.11815799212886844830"])
async def test_people_without_number_are_written_to_by_their_scoped_id(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, recipient: str
) -> None:
    await whatsapp.send(Address("100200300400500", recipient), Outbound("halo"), 1)

    [call] = fake_whatsapp.calls
    assert call.body["recipient"] == recipient
    assert "to" not in call.body


async def test_F10_closed_window_takes_the_template(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    await whatsapp.send(CLOSED, Outbound("halo", language="en", template="neutral_ping"), 1)

    [call] = fake_whatsapp.calls
    assert call.body["template"] == {"name": "neutral_ping", "language": {"code": "en"}}


async def test_F10_closed_window_without_template_is_refused_before_sending(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp
) -> None:
    with pytest.raises(SendError) as caught:
        await whatsapp.send(CLOSED, Outbound("halo"), 1)

    assert told(caught.value) == {**NOTHING_SPECIAL, "outcome": "refused", "code": "131047", "window_closed": True}
    assert fake_whatsapp.calls == []


@pytest.mark.parametrize(
    ("recipient", "message", "code"),
    [
        ("somebody", Outbound("halo"), "wrong_address"),
        ("10000000001", Outbound("?", (Choice("x" * 201, "Ya"),)), "long_token"),
        ("10000000001", Outbound("half an emoji \ud83d"), "broken_text"),
    ],
)
async def test_impossible_message_is_refused_for_good(
    whatsapp: WhatsApp, recipient: str, message: Outbound, code: str
) -> None:
    with pytest.raises(SendError) as caught:
        await whatsapp.send(Address("100200300400500", recipient), message, 1)

    assert (caught.value.outcome, caught.value.code) == ("refused", code)


labels = st.text(alphabet="ab é😀جو👍🏽", min_size=1, max_size=90).filter(str.strip)


@given(st.text(alphabet="ab 😀ج", min_size=1, max_size=2000).filter(str.strip), st.lists(labels, max_size=12), labels)
def test_every_message_stays_within_metas_limits(body: str, wanted: list[str], menu_label: str) -> None:
    message = Outbound(body, choices(*wanted), menu_label=menu_label)

    composed = compose(PHONE, message, 1)

    assert is_taken(composed)


def is_taken(body: dict[str, Any]) -> bool:
    try:
        check_message(body)
    except GraphError:
        return False
    return True


def code(number: int, status: int = 400, **details: Any) -> dict[str, Any]:
    return {"kind": "code", "code": number, "status": status, **details}


ASKED = {"retry_after": timedelta(seconds=1)}
FAULTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    **FAULTS_OF_ALL,
    "F10 token expired": (code(190, 401), {"outcome": "refused", "code": "190", "whole_account": True}),
    "F10 permission": (code(200, 403), {"outcome": "refused", "code": "200", "whole_account": True}),
    "F10 window closed": (code(131047), {"outcome": "refused", "code": "131047", "window_closed": True}),
    "F10 undeliverable": (code(131026), {"outcome": "refused", "code": "131026"}),
    "F10 experiment": (code(130472), {"outcome": "refused", "code": "130472"}),
    "F10 our request is wrong": (code(131009), {"outcome": "refused", "code": "131009"}),
    "F10 template missing": (code(132001, 404), {"outcome": "refused", "code": "132001"}),
    "F10 scoped id not taken": (code(131062), {"outcome": "refused", "code": "131062"}),
    "F10 spam limit": (code(131048, 429), {"outcome": "refused", "code": "131048", "whole_account": True}),
    "F10 account locked": (code(131031, 403), {"outcome": "refused", "code": "131031", "whole_account": True}),
    "F10 unpaid": (code(131042), {"outcome": "refused", "code": "131042", "whole_account": True}),
    "F08 too fast for this person": (code(131056, 429), {"outcome": "not_sent", "code": "131056", **ASKED}),
    "F08 too fast for the number": (
        code(130429, 429),
        {"outcome": "not_sent", "code": "130429", "whole_account": True, **ASKED},
    ),
    "F09 temporary": (code(131016, 503), {"outcome": "not_sent", "code": "131016", **ASKED}),
    "F09 unknown code, 5xx": (code(777777, 500), {"outcome": "not_sent", "code": "777777", **ASKED}),
    "F09 unknown code, 4xx": (code(777777), {"outcome": "refused", "code": "777777"}),
    "F09 code with status 200": (code(131000, 200), {"outcome": "not_sent", "code": "131000", **ASKED}),
}


@pytest.mark.parametrize("label", FAULTS)
async def test_fault_says_what_became_of_the_message(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, label: str
) -> None:
    fault, expected = FAULTS[label]
    fake_whatsapp.faults.add(**fault)

    with pytest.raises(SendError) as caught:
        await whatsapp.send(PHONE, Outbound("halo"), 1)

    assert told(caught.value) == {**NOTHING_SPECIAL, **expected}
    assert expected["outcome"] == "uncertain" or fake_whatsapp.messages == []


async def test_typing_marks_the_message_read(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    await whatsapp.show_typing(PHONE, "wamid.A#1")

    assert [call.body for call in fake_whatsapp.calls] == [
        {
            "messaging_product": "whatsapp",
            "status": "read",
            "message_id": "wamid.A",
            "typing_indicator": {"type": "text"},
        }
    ]


async def test_signs_without_message_or_with_trouble_are_only_logged(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp
) -> None:
    fake_whatsapp.faults.add("cut")

    with capture_logs() as logged:
        await whatsapp.show_typing(PHONE, None)
        await whatsapp.mark_read("wamid.A")
        await whatsapp.acknowledge_press("")

    assert len(fake_whatsapp.calls) == 1
    assert [(line["event"], line["code"]) for line in logged] == [("read_mark_failed", "connection_lost")]
