"""What somebody writes on a bad link arrives once, whatever becomes of the page (THREATS.md I3, I5)."""

import re

import pytest

from tests.browser.conftest import Chat
from tests.browser.waiting import until, until_kept

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


async def test_first_message_is_stored_before_a_slow_link_has_carried_much(chat: Chat) -> None:
    carried: dict[str, float] = {}
    chat.network.on("Network.loadingFinished", lambda end: carried.update({end["requestId"]: end["encodedDataLength"]}))
    await chat.link(latency_ms=400, bytes_per_s=8000)

    await chat.page.goto(chat.url + "/chat", wait_until="commit")
    await chat.page.click("#empty .sos")
    await until(lambda: chat.stub.received)

    assert chat.stub.received[0]["text"] == "SOS"
    # At 8 kB a second, and 0.4 s for each of four trips (page, its parts, who asks, the message), that is five seconds.
    assert sum(carried.values()) < 24_000
    assert len(carried) <= 6


async def test_message_written_offline_goes_out_once_under_its_id_when_the_link_is_back(chat: Chat) -> None:
    await chat.open()
    await chat.link(is_down=True)

    await chat.write("tolong saya")
    await chat.page.wait_for_selector("#banner:not([hidden])")
    kept = await chat.page.evaluate("Object.keys(localStorage)")
    await chat.link()
    await until(lambda: chat.stub.received)
    await chat.page.wait_for_selector("#banner", state="hidden")
    await chat.page.wait_for_selector(".state use[href='#i-stored']")

    assert kept == ["pulang.q." + chat.stub.received[0]["id"]]
    assert re.fullmatch("[0-9a-f]{32}", chat.stub.received[0]["id"])
    assert [one["text"] for one in chat.stub.received] == ["tolong saya"]
    assert await chat.page.evaluate("localStorage.length") == 0
    assert await chat.texts() == ["tolong saya"]


async def test_message_whose_answer_was_lost_is_sent_again_under_the_same_id(chat: Chat) -> None:
    await chat.open()
    chat.stub.echo = False
    chat.stub.loses_answers = True

    await chat.write("tolong")
    await until(lambda: chat.stub.received)
    chat.stub.loses_answers = False
    await until(lambda: len(chat.stub.received) >= 2)
    await chat.page.wait_for_selector(".state use[href='#i-stored']")

    assert len({one["id"] for one in chat.stub.received}) == 1
    assert await chat.texts() == ["tolong"]


async def test_message_the_stream_shows_as_stored_is_not_sent_again(chat: Chat) -> None:
    await chat.open()
    await until(lambda: chat.stub.waiting)
    chat.stub.is_refusing = True
    await chat.write("sudah ada")
    await chat.page.wait_for_selector(".state use[href='#i-waiting']")
    await until(lambda: "POST /chat/messages" in chat.stub.calls)
    kept = await chat.page.evaluate("Object.keys(localStorage)[0].slice(9)")

    chat.stub.push("sudah ada", from_="me", id=kept)
    await chat.page.wait_for_selector(".state use[href='#i-stored']")

    assert await chat.page.evaluate("localStorage.length") == 0
    assert await chat.texts() == ["sudah ada"]


async def test_unsent_message_survives_a_closed_page(chat: Chat) -> None:
    chat.stub.push("Halo.")
    await chat.open()
    chat.stub.is_refusing = True

    await chat.write("masih ada")
    await until(lambda: "POST /chat/messages" in chat.stub.calls)
    await chat.page.goto(chat.url + "/before")
    chat.stub.is_refusing = False
    await chat.open()
    await until(lambda: chat.stub.received)
    await chat.page.wait_for_selector(".state use[href='#i-stored']")

    assert [one["text"] for one in chat.stub.received] == ["masih ada"]
    assert await chat.texts() == ["Halo.", "masih ada"]


async def test_unsent_document_survives_a_closed_page(chat: Chat) -> None:
    await chat.open()
    chat.stub.is_refusing = True

    content = bytes(range(256))
    await chat.page.set_input_files(
        "#file", {"name": "kontrak lama.pdf", "mimeType": "application/pdf", "buffer": content}
    )
    await until_kept(chat, 1)
    await chat.page.goto(chat.url + "/before")
    chat.stub.is_refusing = False
    await chat.open()
    await until(lambda: chat.stub.files)

    assert [(one["kind"], one["name"], one["bytes"]) for one in chat.stub.files] == [
        ("document", "kontrak%20lama.pdf", content)
    ]


async def test_refused_message_shows_why_and_goes_out_at_a_tap(chat: Chat) -> None:
    await chat.open()
    chat.stub.refusal = "Terlalu panjang."

    await chat.write("panjang")
    shown = await chat.page.inner_text(".failed .state")
    chat.stub.refusal = None
    await chat.page.click(".again")
    await until(lambda: chat.stub.received)

    assert shown.startswith("Terlalu panjang.")
    assert [one["text"] for one in chat.stub.received] == ["panjang"]


async def test_chat_works_by_polling_where_streams_are_broken(chat: Chat) -> None:
    chat.stub.breaks_stream = True
    chat.stub.push("Halo.")

    await chat.open()
    await chat.page.wait_for_selector("#list .bot")
    await chat.write("ada di sini")
    await until(lambda: chat.stub.received)
    chat.stub.push("Kami membaca.")
    await chat.page.wait_for_selector("text=Kami membaca.")

    assert await chat.texts("li:not(.day)") == ["Halo.", "ada di sini", "Kami membaca."]
    assert chat.stub.calls.count("GET /chat/updates") < 8


async def test_message_delivered_twice_is_shown_once(chat: Chat) -> None:
    await chat.open()
    await until(lambda: chat.stub.waiting)

    message = chat.stub.push("Sekali saja.")
    chat.stub.send("message", message)
    chat.stub.push("Yang terakhir.")
    await chat.page.wait_for_selector("text=Yang terakhir.")

    assert await chat.texts("li:not(.day)") == ["Sekali saja.", "Yang terakhir."]


async def test_what_was_shown_is_confirmed_and_reading_is_ticked(chat: Chat) -> None:
    await chat.open()

    await chat.write("halo")
    await until(lambda: chat.stub.received)
    chat.stub.push("Selamat siang.", from_="officer", name="Rina")
    chat.stub.send("delivered", {"id": chat.stub.received[0]["id"], "state": "read"})
    await chat.page.wait_for_selector(".state use[href='#i-read']")
    await until(lambda: chat.stub.seen == 2)

    assert await chat.page.inner_text(".name") == "Rina · Petugas"
