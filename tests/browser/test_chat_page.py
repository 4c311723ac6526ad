"""The web chat page in a real browser against the stub: small, fast, nothing left behind, no script run."""

import re
from pathlib import Path

import pytest

from tests.browser.conftest import Chat
from tests.browser.hostile import HOSTILE
from tests.browser.waiting import until

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
STATIC = Path(__file__).resolve().parents[2] / "bot" / "web" / "static"
LIMIT_BYTES = 40 * 1024


async def test_scripts_use_only_words_a_browser_of_2017_knows() -> None:
    newer = re.compile(
        r"\?\.[a-z(\[]|\?\?|catch \{|\{ \.\.\.|^(im|ex)port |#[a-z]+ ="
        r"|\.(flat|flatMap|at|replaceAll|replaceChildren|matchAll|fromEntries)\(",
        re.MULTILINE,
    )

    found = {path.name: newer.findall(path.read_text(encoding="utf-8")) for path in STATIC.glob("*.js")}

    assert found == {"chat.js": [], "view.js": [], "wire.js": []}


async def test_first_visit_loads_at_most_40_kilobytes_unpacked(chat: Chat) -> None:
    sizes: dict[str, int] = {}

    async def measure(response: object) -> None:
        if "/chat/events" not in response.url:  # type: ignore[attr-defined]
            sizes[response.url] = len(await response.body())  # type: ignore[attr-defined]

    chat.page.on("response", measure)
    await chat.open()
    await until(lambda: len(sizes) >= 5)

    assert sum(sizes.values()) <= LIMIT_BYTES, sizes
    assert len(sizes) == 5


async def test_long_conversation_scrolls_inside_the_page_and_ends_at_its_newest_message(chat: Chat) -> None:
    for number in range(40):
        chat.stub.push(f"Pesan {number}", from_="me" if number % 2 else "bot")
    await chat.open()
    await chat.page.wait_for_selector("text=Pesan 39")

    page_height = await chat.page.evaluate("document.documentElement.scrollHeight")
    newest = await chat.page.locator("text=Pesan 39").bounding_box()

    assert page_height == 740
    assert newest and 0 < newest["y"] < 740


async def test_quick_exit_leaves_no_word_behind_and_back_shows_nothing(chat: Chat) -> None:
    chat.stub.push("Rahasia sekali.")
    await chat.open()
    chat.stub.is_refusing = True
    await chat.write("jangan sampai dibaca")
    await chat.page.fill("#text", "setengah ditulis")

    await chat.page.click("#exit")
    await chat.page.wait_for_url("**/chat/away")
    away = await chat.page.content()
    kept = await chat.page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
    await chat.page.go_back()
    back = await chat.page.content()
    await until(lambda: "POST /chat/exit" in chat.stub.calls)

    assert chat.page.url.endswith("/before")
    assert not [word for word in ("Rahasia", "jangan", "setengah", "Pulang") if word in away + back + kept]


async def test_quick_exit_without_a_link_ends_the_conversation_at_the_next_visit(chat: Chat) -> None:
    await chat.open()
    await chat.write("rahasia")
    await chat.link(is_down=True)
    await chat.page.wait_for_selector("#banner:not([hidden])")

    await chat.page.press("#text", "Escape")
    await chat.page.press("body", "Escape")
    await chat.page.wait_for_selector("#chat", state="detached")
    await chat.link()
    await chat.page.goto(chat.url + "/chat")
    await chat.page.wait_for_selector("#return:not([hidden])")

    assert chat.stub.calls.count("POST /chat/exit") == 1
    assert "rahasia" not in await chat.page.content()


async def test_hostile_texts_run_no_script_and_break_no_policy(chat: Chat) -> None:
    await chat.open()

    for text in HOSTILE:
        chat.stub.push(text, choices=[{"token": "t", "label": text}])
        chat.stub.push(text, from_="officer", name=text, direction=text)
    chat.stub.push("terakhir", choices=[{"token": "t", "label": HOSTILE[1]}], ask_location=HOSTILE[0])
    await chat.page.wait_for_selector("text=terakhir")
    await chat.page.fill("#text", HOSTILE[0])
    await chat.page.click("#send")
    await until(lambda: chat.stub.received)

    assert len(HOSTILE) == 40
    assert (await chat.texts("li.bot"))[:2] == list(HOSTILE[:2])
    assert await chat.page.evaluate("window.ran") is None
    assert await chat.page.evaluate("window.policyViolations") == []
    assert chat.stub.policy_reports == []
    assert chat.dialogs == []
    assert (
        await chat.page.evaluate(
            "[...document.links].map((a) => a.protocol).filter((p) => p !== 'https:' && p !== 'tel:')"
        )
        == []
    )


async def test_numbers_of_help_can_be_tapped_short_ones_too(chat: Chat) -> None:
    await chat.open()
    chat.stub.push(
        "Polisi: 999 (data 6 Mei 2025)\nKBRI: +60 17-668 8032 (data 2 Des 2024)\n"
        "Hotline: 1500-630 (as of 10 Apr 2025)\nSimpan: kode K7QMX-2F4RT, PIN 123456. Jam: 10 (malam)"
    )
    await chat.page.wait_for_selector("text=Hotline")

    links = await chat.page.evaluate(
        "[...document.links].filter((a) => a.protocol === 'tel:').map((a) => [a.text, a.href])"
    )
    assert links == [
        ["999", "tel:999"],
        ["+60 17-668 8032", "tel:+60176688032"],
        ["1500-630", "tel:1500630"],
    ]


async def test_choice_is_sent_by_a_tap_and_only_once(chat: Chat) -> None:
    await chat.open()
    chat.stub.push("Aman?", choices=[{"token": "yes", "label": "Ya"}, {"token": "no", "label": "Tidak"}])

    await chat.page.tap(".choice >> text=Tidak")
    await until(lambda: chat.stub.received)
    disabled = await chat.page.locator(".choice:disabled").count()
    chat.stub.push("Baik.")
    await chat.page.wait_for_selector("text=Baik.")

    assert [(one["press"], one["label"]) for one in chat.stub.received] == [("no", "Tidak")]
    assert disabled == 2
    assert await chat.page.locator(".choice").count() == 0


async def test_place_is_sent_when_asked_for(chat: Chat) -> None:
    await chat.context.grant_permissions(["geolocation"])
    await chat.context.set_geolocation({"latitude": 3.5, "longitude": 101.25})
    await chat.open()
    chat.stub.push("Di mana?", ask_location="Kirim lokasi")

    await chat.page.tap("text=Kirim lokasi")
    await until(lambda: chat.stub.received)

    assert chat.stub.received[0]["place"] == {"lat": 3.5, "lon": 101.25}


async def test_photo_is_made_smaller_before_it_is_sent(chat: Chat) -> None:
    await chat.open()
    await chat.page.set_viewport_size({"width": 2400, "height": 900})
    picture = await chat.page.screenshot(type="png")
    await chat.page.set_viewport_size({"width": 360, "height": 740})

    await chat.page.set_input_files("#file", {"name": "rumah.png", "mimeType": "image/png", "buffer": picture})
    await until(lambda: chat.stub.files)
    height_and_width = chat.stub.files[0]["bytes"].split(b"\xff\xc0", 1)[1][3:7]

    assert (chat.stub.files[0]["kind"], chat.stub.files[0]["name"]) == ("photo", "foto.jpg")
    assert [int.from_bytes(height_and_width[i : i + 2]) for i in (0, 2)] == [600, 1600]


async def test_what_was_sent_before_is_named_when_the_talk_is_opened_again(chat: Chat) -> None:
    for kind, text in (("photo", ""), ("voice", ""), ("document", "kontrak.pdf"), ("place", ""), ("text", "halo")):
        chat.stub.push(text, from_="me", kind=kind)
    await chat.open()
    await chat.page.wait_for_selector("text=halo")

    shown = await chat.page.locator("li.me .text").all_inner_texts()

    assert [each.strip() for each in shown] == ["Foto", "Pesan suara", "kontrak.pdf", "Lokasi saya", "halo"]


async def test_voice_note_is_recorded_and_sent_or_thrown_away(chat: Chat) -> None:
    await chat.open()

    await chat.page.click("#voice")
    await chat.page.wait_for_selector("#recorded:text-is('0:01')")
    await chat.page.click("#voice-cancel")
    await chat.page.wait_for_selector("#recorder", state="hidden")
    await chat.page.click("#voice")
    await chat.page.wait_for_selector("#recorded:text-is('0:01')")
    await chat.page.click("#voice-send")
    await until(lambda: chat.stub.files)

    assert [one["kind"] for one in chat.stub.files] == ["voice"]
    assert len(chat.stub.files[0]["bytes"]) > 100


async def test_page_turns_round_for_right_to_left(chat: Chat) -> None:
    chat.stub.direction = "rtl"
    chat.stub.push("مرحبا")
    chat.stub.push("شكرا", from_="me")
    await chat.open()
    await chat.page.wait_for_selector("#list .me")

    theirs = await chat.page.locator(".bot .bubble").bounding_box()
    mine = await chat.page.locator(".me .bubble").bounding_box()
    title = await chat.page.locator("h1 svg").bounding_box()

    assert theirs and mine and title
    assert theirs["x"] > mine["x"]
    assert title["x"] > 180


async def test_everything_is_in_reach_of_the_keyboard(desk_chat: Chat) -> None:
    await desk_chat.open()
    desk_chat.stub.push("Aman?", choices=[{"token": "yes", "label": "Ya"}])
    await desk_chat.page.wait_for_selector(".choice")
    reached = []

    for _ in range(8):
        await desk_chat.page.keyboard.press("Tab")
        reached.append(
            await desk_chat.page.evaluate(
                "document.activeElement.id || document.activeElement.className || document.activeElement.tagName"
            )
        )
    await desk_chat.page.focus(".choice")
    await desk_chat.page.keyboard.press("Enter")
    await until(lambda: desk_chat.stub.received)

    assert {"SUMMARY", "exit", "choice", "file", "text", "voice"} <= set(reached)
    assert desk_chat.stub.received[0]["press"] == "yes"


async def test_enter_sends_where_there_is_a_mouse_and_shift_enter_breaks_the_line(desk_chat: Chat) -> None:
    await desk_chat.open()

    await desk_chat.page.focus("#text")
    await desk_chat.page.keyboard.type("satu")
    await desk_chat.page.keyboard.press("Shift+Enter")
    await desk_chat.page.keyboard.type("dua")
    await desk_chat.page.keyboard.press("Enter")
    await until(lambda: desk_chat.stub.received)

    assert desk_chat.stub.received[0]["text"] == "satu\ndua"


async def test_locked_chat_shows_nothing_until_reference_and_pin_are_right(chat: Chat) -> None:
    chat.stub.push("Rahasia.")
    await chat.open()
    await chat.page.wait_for_selector("text=Rahasia.")

    chat.stub.locked = True
    chat.stub.send("lock", {})
    await chat.page.wait_for_selector("#return:not([hidden])")
    hidden = await chat.page.content()
    await chat.page.fill("#reference", "KODE-CONTOH")
    await chat.page.fill("#pin", "1111")
    await chat.page.press("#pin", "Enter")
    error = await chat.page.inner_text("#return-error:not([hidden])")
    await chat.page.fill("#pin", "0000")
    await chat.page.press("#pin", "Enter")
    await chat.page.wait_for_selector("text=Rahasia.")

    assert "Rahasia" not in hidden
    assert error == "Kode atau PIN tidak cocok."
    assert await chat.page.is_hidden("#return")


async def test_code_and_pin_written_as_a_message_open_the_old_conversation_and_are_not_sent(chat: Chat) -> None:
    await chat.open()
    await chat.page.fill("#text", "mau lanjut laporan, kode ABCDE-FGHJK, pin 111111")
    await chat.page.click("#send")
    error = await chat.page.inner_text("#return-error:not([hidden])")
    await chat.page.fill("#reference", "KODE-CONTOH")
    await chat.page.fill("#pin", "0000")
    chat.stub.push("Percakapan lama.")
    await chat.page.press("#pin", "Enter")
    await chat.page.wait_for_selector("text=Percakapan lama.")

    assert error == "Kode atau PIN tidak cocok."
    assert chat.stub.received == []


async def test_call_for_help_from_the_lock_screen_starts_afresh_and_is_sent(chat: Chat) -> None:
    chat.stub.locked = True
    await chat.open()
    await chat.page.wait_for_selector("#return:not([hidden])")

    await chat.page.click("#fresh-help")
    await until(lambda: chat.stub.received)

    assert [one["text"] for one in chat.stub.received] == ["SOS"]
    assert await chat.page.is_hidden("#return")


async def test_language_changes_at_a_tap(chat: Chat) -> None:
    await chat.open()

    await chat.page.click("summary")
    await chat.page.click("[data-language=en]")
    await chat.page.wait_for_selector("#empty >> text=I need help now")

    assert await chat.page.get_attribute("html", "lang") == "en"
