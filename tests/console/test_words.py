"""Every word the console needs stands in Indonesian and in English, and codes always show as something."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.console.labels import Labels
from bot.console.moments import Moments
from bot.console.visible import show_hidden
from bot.domain.clocks import Clock
from bot.domain.desk import QueueState
from bot.domain.family import Basis, Scope
from bot.domain.legal_clocks import RULES
from bot.domain.messages import ChannelName, MediaKind
from bot.domain.officers import Role
from bot.domain.referrals import BounceReason, Consent, ConsentWay, Part, ReferralState
from bot.domain.steps import BRANCHES, MAIN, DueFrom, StepState
from bot.domain.tickets import Author, EntryKind, Outcome, TicketState
from bot.domain.urgency import Urgency
from bot.texts import Texts
from storage.catalogue import load_catalogue

CONSOLE = Path(__file__).parents[2] / "bot" / "console"
SHOWN_AS_WORDS = {EntryKind.SAID, EntryKind.REPLY, EntryKind.NOTE, EntryKind.ANSWER}
FAMILIES = {
    "urgency": [each.value for each in Urgency],
    "state": [each.value for each in TicketState],
    "channel": [each.value for each in ChannelName],
    "outcome": [each.value for each in Outcome],
    "role": [each.value for each in Role],
    "file": [each.value for each in MediaKind],
    "file-state": ["waiting", "failed", "refused"],
    "author": [each.value for each in Author],
    "event": [each.value for each in EntryKind if each not in SHOWN_AS_WORDS] + ["reviewed"],
    "delivery": ["waiting", "sent", "delivered", "read", "uncertain", "failed"],
    "held": ["quiet", "signed", "hidden", "window"],
    "about": ["self", "other"],
    "due": [each.value for each in Clock],
    "legal": list(RULES),
    "consent": [each.value for each in Consent],
    "consent-way": [each.value for each in ConsentWay],
    "consent-state": ["asked", "given", "refused", "family_progress", "family_minimum", "family_ended"],
    "family-scope": [each.value for each in Scope],
    "family-basis": [each.value for each in Basis],
    "part": [each.value for each in Part],
    "referral-state": [each.value for each in ReferralState],
    "bounce": [*(each.value for each in BounceReason), "expired", "unanswered"],
    "step-state": [each.value for each in StepState],
    "due-from": [each.value for each in DueFrom],
    "branch": [MAIN, *BRANCHES],
    "why": ["news_due", "duress", "undelivered", "broken_flow", "wrong_pins", "answer", "new_report"],
    "alert": [
        "call_list",
        "opened",
        "raised",
        "duress",
        "undelivered",
        "window_shut",
        "unreadable",
        "wrong_pins",
        "broken_flow",
        "sign_in_locked",
    ],
    "queue-tab": [each.value for each in QueueState],
    "queue-empty": [f"{each.value}{end}" for each in QueueState for end in ("", "-text")],
    "done": ["claim", "release", "reply", "note", "urgency", "close", "reopen", "end-talk", "reviewed"],
    "error": [
        f"{kind}-{part}" for kind in ("missing", "forbidden", "foreign", "busy", "broken") for part in ("title", "text")
    ],
}
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


def used_keys() -> set[str]:
    """Keys written out in templates and modules."""
    sources = [path.read_text() for path in (*CONSOLE.rglob("*.html"), *CONSOLE.rglob("*.py"))]
    found = {
        key
        for source in sources
        for key in re.findall(r"""(?<![a-z_])(?:t|text|words)\(\s*["']([a-z-]+)["'][,)]""", source)
    }
    return {f"console-{key}" for key in found}


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_word_the_console_uses_exists(texts: Texts, language: str) -> None:
    needed = used_keys() | {
        f"console-{family}-{code.replace('_', '-')}" for family, codes in FAMILIES.items() for code in codes
    }

    missing = {key for key in needed if key not in texts.keys(language)}

    assert len(needed) > 200
    assert missing == set()


def test_both_languages_have_the_same_words(texts: Texts) -> None:
    indonesian, english = (
        {key for key in texts.keys(language) if key.startswith("console-")} for language in ("id", "en")
    )

    assert indonesian == english


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=-5), "baru saja"),
        (timedelta(seconds=59), "baru saja"),
        (timedelta(minutes=1), "1 menit lalu"),
        (timedelta(minutes=59, seconds=59), "59 menit lalu"),
        (timedelta(hours=1), "1 jam lalu"),
        (timedelta(hours=23, minutes=59), "23 jam lalu"),
        (timedelta(days=1), "1 hari lalu"),
        (timedelta(days=6, hours=23), "6 hari lalu"),
        (timedelta(days=7), "14 Nov 2026"),
    ],
)
def test_ages_are_counted_down_to_whole_steps(texts: Texts, age: timedelta, words: str) -> None:
    moments = Moments("id", ZoneInfo("Asia/Jakarta"), NOW, Labels(texts, {}, "id").text)

    assert moments.ago(NOW - age) == words


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "Belum dijawab"),
        (True, "Ya"),
        (False, "Tidak"),
        (3, "3"),
        ("MY", "Malaysia"),
        ("2026-11-21", "21 November 2026"),
        ("dua bulan", "dua bulan"),
        ({"text": "dekat pasar", "latitude": 3.1, "longitude": 101.6}, "dekat pasar · 3.1, 101.6"),
        ({"latitude": 0.0, "longitude": 0.0}, "0.0, 0.0"),
        ({"file_id": 7, "kind": "voice"}, "Pesan suara"),
        ({"files": [1, 2], "text": "lihat ini"}, "lihat ini · 2 berkas"),
        (["a b", "c d"], "a b, c d"),
        ({"odd_part": {"deeper": {"still": {"deeper": 1}}}}, "Odd part: Deeper: Still: {'deeper': 1}"),
    ],
)
def test_an_answer_of_any_shape_is_readable(texts: Texts, value: object, shown: str) -> None:
    assert Labels(texts, {}, "id").answer("sos.anything", value) == shown


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [
        ("id", "HK", "Hong Kong"),
        ("en", "HK", "Hong Kong"),
        ("id", "MO", "Makau"),
        ("id", "KR", "Korea Selatan"),
        ("en", "KR", "South Korea"),
        ("id", "FR", "Prancis"),
        ("en", "ID", "Indonesia"),
        ("id", "XK", "Kosovo"),
        ("id", "ZZZ", "ZZZ"),
        ("en", None, "Country not known yet"),
    ],
)
def test_countries_are_called_as_the_catalogue_calls_them(
    texts: Texts, language: str, code: str | None, name: str
) -> None:
    countries = load_catalogue(CONSOLE.parents[1] / "catalogue").destinations

    assert Labels(texts, {}, language, countries).country(code) == name


def test_a_question_nobody_named_shows_its_key_in_words(texts: Texts) -> None:
    assert Labels(texts, {}, "id").question("later_flow.colour_of_door") == "Colour of door"


def test_a_question_in_a_loop_shows_its_round(texts: Texts) -> None:
    assert Labels(texts, {}, "id").question("repatriation.children.1") == "Jumlah anak 2"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a[RLO]b"),
        ("a\u2066b\u2069", "a[LRI]b[PDI]"),
        ("3271\u200b0123", "3271[ZWSP]0123"),
        ("a\u200db", "a[ZWJ]b"),
        ("\U0001f469\u200d\U0001f467", "\U0001f469\u200d\U0001f467"),
        ("a\x00b\x1bc", "a[U+0000]b[U+001B]c"),
        ("baris satu\r\nbaris dua\tkolom", "baris satu\nbaris dua\tkolom"),
    ],
)
def test_T24_hidden_characters_become_visible(text: str, shown: str) -> None:
    assert show_hidden(text) == shown
