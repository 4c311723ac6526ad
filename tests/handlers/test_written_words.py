"""Whatever words a text tells somebody to write are understood there, in each of its languages."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message
from fluent.syntax.serializer import serialize_pattern

from bot.domain.answers import ContactWish, Direction, contact_wish, is_vague, read_moment, read_spoken
from bot.domain.catalogue.conditions import school_in
from bot.domain.own_words.check_ins import stops_check_in
from bot.domain.own_words.clock import hour_in
from bot.domain.own_words.conversations import asked_for
from bot.domain.own_words.facts import Correction, read_correction
from bot.domain.own_words.jobs import stops_news
from bot.domain.own_words.plainly import CHECK_IN, FAMILY_LINE, MY_DATA, REGISTRATION, plain_wish
from bot.handlers.turns.words import CommandWords, find_choice
from bot.texts import Texts
from bot.wishes import shipped
from tests import shipped as shipped_with
from tests.flows.ordinary_day import says_all
from tests.talk import Talk
from tests.texts.test_catalogues import LOCALES

TEXTS = Texts.load(LOCALES)
WORDS = CommandWords(TEXTS)
TODAY = date(2026, 11, 21)
_QUOTED = re.compile(r'"([^"]*)"')

Understands = Callable[[str, str], bool]  # the language, and the words


def means(command: str) -> Understands:
    return lambda _, words: command in (WORDS.command(words), WORDS.answer(words))


def chooses(flow: str, question: str, *codes: str) -> Understands:
    """Words that are one of the choices on the buttons below."""

    def is_choice(language: str, words: str) -> bool:
        labels = {code: TEXTS.choice(language, flow, question, code) for code in codes}
        return find_choice(words, labels) is not None or read_spoken(words, question, codes) is not None

    return is_choice


def mends(fact: str) -> Understands:
    def is_mending(_: str, words: str) -> bool:
        told = read_correction(words.replace("…", "Siti Contoh"))
        return isinstance(told, Correction) and told.fact == fact

    return is_mending


def leads_to(flow: str) -> Understands:
    """Words that are learned, or plain."""
    return lambda _, words: flow in (asked_for(words), shipped().wanted(words).flow)


def names(flow: str) -> Understands:
    return lambda _, words: plain_wish(words) == flow or asked_for(words) == flow


SKIP, BACK, MENU, EXIT = means("skip"), means("back"), means("menu"), means("exit")
NOT_WRITTEN: Understands = lambda *_: True  # noqa: E731
SAFE = chooses("sos", "safe_to_chat", "yes", "no")
WRITTEN: dict[str, tuple[Understands, ...]] = {
    "for_another-reach_them": (lambda _, words: contact_wish(words) is ContactWish.REFUSED,),
    "understood": (BACK,),
    "aside-clear": (EXIT,),
    "sos-short_mode": (EXIT,),
    "welcome-agree_first": (chooses("welcome", "consent", "agree", "not_now"),),
    "when-unclear": (lambda _, words: is_vague(words),),
    "when-unclear_ahead": (lambda _, words: is_vague(words),),
    "safe-unclear": (SAFE, SAFE),
    "sos-safe_to_chat": (SAFE, SAFE),
    "hint-optional": (SKIP,),
    "hint-name": (SKIP, BACK),
    "hint-pin": (NOT_WRITTEN, SKIP),
    "ask-contact_how": (lambda _, words: contact_wish(words) is not ContactWish.REFUSED,),
    "aside-who_calm": (leads_to("assistance"),),
    "check_in-any_hour": (lambda _, words: hour_in(words) == 19,),
    "check_in-none_here": (lambda _, words: stops_check_in(words),),
    "check_in-not_begun": (lambda _, words: plain_wish(words) == CHECK_IN,),
    "competence-school": (lambda _, words: bool(school_in(words)),),
    "family_line-how_to_get": (names(FAMILY_LINE),),
    "family_line-no_cases": (names(REGISTRATION), names(FAMILY_LINE)),
    "nothing-to-go-back": (MENU,),
    "help-to_menu": (MENU,),
    "registration-until_later": (MENU,),
    "pin-ask": (SKIP,),
    "leave_no_trace": (EXIT,),
    "file-what": (leads_to("evidence"), leads_to("recruiter_check")),
    "jobs-notice_on": (lambda _, words: stops_news(words),),
    "my_data-withdrawn": (names(MY_DATA),),
    "evidence-remove_one": (names(MY_DATA),),
    "training-search-skill": (lambda _, words: bool(shipped_with.catalogue().offers.skills.find(words)),) * 2,
    "registration-is_it_right": (mends("legal_name"), mends("city")),
    "mend_how": (mends("legal_name"), mends("city")),
    "registration-no_fact": (SKIP,),
    "evidence-kept_when": (lambda _, words: read_moment(words, TODAY, Direction.PAST) is not None,),
}
# Names of buttons, of things, and what is cried into a telephone: nobody is told to write them here.
NAMED_ONLY = frozenset(
    (
        *("talk-officer_is_real", "officer_check-ask_for_word", "officer-waits-window", "aside-on_phone"),
        *(
            "safe_migration-quiz_money",
            "journey-told",
            "menu-unread",
            "menu-unread_again",
            "hint-welcome-consent",
            "recruiter_check-paid",
        ),
        *("officer_check-paid",),
        *("recruiter_check-signs-begin", "rights-your_question", "evidence-more", "companion-which_unclear"),
        "companion-list_stands",
        *("recruiter_check-danger_found",),
    )
)


def quoted() -> Iterator[tuple[str, str, list[str]]]:
    for path in sorted(LOCALES.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message) and entry.value and not entry.id.name.startswith(("console-", "words-")):
                found = [each for each in _QUOTED.findall(serialize_pattern(entry.value)) if "{" not in each]
                if found and entry.id.name not in NAMED_ONLY:
                    yield path.name.partition(".")[0], entry.id.name, found


@pytest.mark.parametrize(("language", "key", "phrases"), [*quoted()])
def test_words_a_text_tells_somebody_to_write_are_understood(language: str, key: str, phrases: list[str]) -> None:
    understood = WRITTEN.get(key) or ((SKIP,) if key.startswith("hint-registration-") else ())

    assert len(phrases) == len(understood), f"{key}: nobody has said how these words are understood"
    missed = [words for words, means_it in zip(phrases, understood, strict=True) if not means_it(language, words)]
    assert missed == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("language", ["id", "en", "jv", "su"])
async def test_who_has_taken_consent_back_writes_what_was_told_and_is_asked_whether_all_goes(
    talk: Talk, language: str
) -> None:
    (words,) = _QUOTED.findall(TEXTS.render(language, "my_data-withdrawn", date="1"))
    await says_all(talk.worker, "halo", TEXTS.choice(language, "welcome", "language", language), "setuju", "menu")
    await says_all(talk.worker, words, TEXTS.choice(language, "my_data", "wish", "withdraw"))
    assert talk.bot.asks == "sure_withdraw.0"
    await says_all(talk.worker, TEXTS.choice(language, "my_data", "sure_withdraw", "withdraw"))
    (pin,) = re.findall(r"PIN (\d{6})", talk.bot.text)
    await says_all(talk.worker, words, pin)
    assert talk.bot.asks == "wish.0"
    await talk.worker.says(words)

    assert talk.bot.asks == "sure_delete.0"
