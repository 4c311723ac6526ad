"""What hostile pages, stolen cookies and wrong turns meet: headers, CSRF, sessions (THREATS.md T12, T13, T17, T21)."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.console.session import own_path
from bot.domain.messages import Attached, ChannelName, MediaKind
from storage import files
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

OpenBrowser = Callable[[], Awaitable[Browser]]
TICKET = "/console/tickets/K7QMX-2F4RM"
UNSAFE = (
    "/console",
    "/console/sign-in",
    "/console/sign-in/link",
    "/console/sign-out",
    "/console/language",
    TICKET,
    *(
        f"{TICKET}/{action}"
        for action in (
            "parts",
            "claim",
            "reply",
            "note",
            "urgency",
            "close",
            "release",
            "reopen",
            "end-talk",
            "reviewed",
        )
    ),
    "/console/alerts/1",
    "/console/set-aside/1",
    "/console/account/link",
    "/console/account/duty",
    "/console/account/phone",
    "/console/account/sign-out-everywhere",
)
FOREIGN = (
    {"Origin": "https://example.test", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "https://example.test"},
    {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
)


@pytest.mark.parametrize("path", UNSAFE)
async def test_T13_every_unsafe_route_refuses_a_form_of_another_site(browser: Browser, path: str) -> None:
    statuses = {(await browser.client.post(path, data={"csrf": browser.csrf}, headers=each)).status for each in FOREIGN}

    assert statuses == {403}


@pytest.mark.parametrize("path", UNSAFE)
async def test_T13_every_unsafe_route_refuses_a_form_without_its_token(browser: Browser, path: str) -> None:
    missing = await browser.post(path, {"csrf": ""})
    wrong = await browser.post(path, {"csrf": "x" * 43})

    assert (missing.status, wrong.status) == (403, 403)


async def test_T13_a_request_without_any_sign_of_its_origin_is_refused(browser: Browser) -> None:
    answer = await browser.client.post("/console/sign-out", data={"csrf": browser.csrf})

    assert answer.status == 403


async def test_T13_and_T14_every_page_carries_the_policy_with_a_nonce_of_its_own(browser: Browser) -> None:
    policies = [
        (await browser.get(path)).headers["Content-Security-Policy"] for path in ("/console", "/console", "/console/no")
    ]

    nonces = [re.search("'nonce-([A-Za-z0-9_-]{24})'", policy) for policy in policies]
    bare = {re.sub("'nonce-[A-Za-z0-9_-]+'", "'nonce-…'", policy) for policy in policies}
    assert len({nonce.group(1) for nonce in nonces if nonce}) == 3
    assert bare == {
        "default-src 'none'; script-src 'nonce-…'; style-src 'self'; img-src 'self' data: blob:; "
        "media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types htmx default"
    }


@pytest.mark.parametrize(
    "path", ["/console", "/console/sign-in", "/console/account", "/console/no", "/console/files/1"]
)
async def test_T12_nothing_of_a_page_is_kept_framed_or_shared(browser: Browser, path: str) -> None:
    headers = (await browser.get(path)).headers

    assert headers["Cache-Control"] == "no-store"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


async def test_no_page_has_an_inline_script_handler_or_style(browser: Browser, world: World) -> None:
    await world.ticket()

    pages = [await (await browser.get(path)).text() for path in ("/console", "/console/account", "/console/design")]

    inline = r"<script(?![^>]* src=)|<[^>]*\s(on[a-z]+|style)=|javascript:"
    assert [re.findall(inline, page) for page in pages] == [[], [], []]


async def test_T12_without_a_session_every_page_leads_to_the_sign_in_and_back(open_browser: OpenBrowser) -> None:
    visitor = await open_browser()

    answer = await visitor.get(f"{TICKET}?done=claim")

    assert answer.status == 303
    assert answer.headers["Location"].startswith("/console/sign-in?next=%2Fconsole%2Ftickets%2F")


async def test_T12_a_fragment_without_a_session_leads_the_whole_page_to_the_sign_in(open_browser: OpenBrowser) -> None:
    visitor = await open_browser()

    answer = await visitor.get("/console/navigation", **{"HX-Request": "true", "HX-Current-URL": f"http://x{TICKET}"})

    assert answer.status == 401
    assert "next=%2Fconsole%2Ftickets%2F" in answer.headers["HX-Redirect"]


async def test_T12_a_session_ends_after_fifteen_quiet_minutes(browser: Browser, clock: Clock) -> None:
    clock.move(timedelta(minutes=16))

    assert (await browser.get("/console")).status == 303


async def test_T12_what_a_page_asks_for_by_itself_does_not_keep_a_session_alive(browser: Browser, clock: Clock) -> None:
    for _ in range(4):
        clock.move(timedelta(minutes=4))
        await browser.get("/console/navigation", **{"X-By-Itself": "1", "HX-Request": "true"})

    assert (await browser.get("/console")).status == 303


async def test_T12_a_page_in_use_keeps_its_session(browser: Browser, clock: Clock) -> None:
    for _ in range(4):
        clock.move(timedelta(minutes=14))
        await browser.get("/console/account/alive")

    assert (await browser.get("/console")).status == 200


async def test_T12_signing_out_ends_the_session_for_a_copied_cookie_too(
    browser: Browser, open_browser: OpenBrowser
) -> None:
    thief = await open_browser()
    thief.headers = {"Cookie": f"__Host-pulang={browser.token}"}

    before = await thief.get("/console")
    await browser.post("/console/sign-out")
    after = await thief.get("/console")

    assert (before.status, after.status) == (200, 303)


async def test_T12_signing_out_everywhere_ends_every_session(browser: Browser, open_browser: OpenBrowser) -> None:
    other = await open_browser()
    other.headers = {"Cookie": f"__Host-pulang={browser.token}"}

    answer = await browser.post("/console/account/sign-out-everywhere")

    assert answer.headers["Location"] == "/console/sign-in"
    assert (await other.get("/console")).status == 303


@pytest.mark.parametrize(
    "wanted",
    [
        "//example.test",
        "https://example.test/console",
        "/console@example.test",
        "/console/../chat",
        "/console//example.test",
        "/console\\example.test",
        "/console\r\nSet-Cookie: a=b",
        "/consoles",
        "/console?next=https://example.test",
        "javascript:alert(1)",
        "",
        None,
    ],
)
def test_T13_after_the_sign_in_only_addresses_of_the_console_are_followed(wanted: str | None) -> None:
    assert own_path(wanted) == "/console"


async def test_T17_a_file_comes_from_a_sandbox_as_an_attachment(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    person = await world.person()
    ticket = await world.ticket(person=person)
    await browser.post(f"/console/tickets/{ticket.reference}/claim")
    async with database.transaction() as tx:
        media = Attached(MediaKind.DOCUMENT, "ref", "text/html", 9, filename='../"evil".html')
        new = files.NewFile(tx.ids.draw(), person.id, ticket.id, ChannelName.TELEGRAM, "bot-1", media, clock())
        await files.announce(tx, [new])
        [waiting] = await files.lease(tx, clock(), clock(), 1)
        await files.keep(tx, waiting, None, b"<script>1</script>", "text/html", clock())

    answer = await browser.get(f"/console/files/{new.id}")

    assert answer.status == 200
    assert answer.content_type == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''")
    assert '"' not in answer.headers["Content-Disposition"]
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox; frame-ancestors 'none'"


async def test_T21_a_fault_shows_a_number_and_nothing_of_what_happened(
    browser: Browser, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("rahasia-planted")

    monkeypatch.setattr("bot.console.queue_page.queue", fail)

    answer = await browser.get("/console")

    page = await answer.text()
    assert answer.status == 500
    assert re.search("<code>[0-9a-f]{8}</code>", page)
    assert "rahasia-planted" not in page


async def test_T21_a_fault_in_a_fragment_only_touches_the_notice(browser: Browser) -> None:
    answer = await browser.get("/console/no", **{"HX-Request": "true"})

    assert answer.headers["HX-Retarget"] == "#notice"
