"""First contact, menu, language, help: few words, and always a way on."""

from bot.domain.commands import GiveConsent, StartFlow
from bot.domain.people import CONSENT_VERSION
from bot.engine.record import Record
from bot.flows.help import help_
from bot.flows.language import language
from bot.flows.menu import GROUPS, POINTS, menu
from bot.flows.welcome import welcome
from tests.flows.talk_through import FLOWS, START, TEXTS, Talk, follow, read_reply

HERE = ("language", "help")  # what the menu answers by itself


def test_first_contact_needs_two_messages_before_the_menu() -> None:
    talk = Talk(welcome)

    follow(
        talk,
        f"""
        question | answer | then is said | then is done
                 |        | greeting     |
        language | en     |              | set_language en
        consent  | agree  |              | give_consent {CONSENT_VERSION}; start_flow menu
        """,
    )
    assert GiveConsent(CONSENT_VERSION) in talk.commands


def test_who_does_not_agree_goes_on_all_the_same() -> None:
    talk = Talk(welcome)

    follow(
        talk,
        """
        question | answer  | then is said    | then is done
                 |         | greeting        |
        language | id      |                 | set_language id
        consent  | not_now | without_consent | put_off_consent; start_flow menu
        """,
    )
    assert [each for each in talk.commands if isinstance(each, GiveConsent)] == []


def test_language_chosen_before_is_not_asked_again() -> None:
    chosen = Record("welcome", (), START).with_answer("language", "en", START)

    talk = Talk(welcome, record=chosen)

    assert talk.turn.asks == "consent"
    assert talk.turn.said == []


def test_language_corrected_with_back_is_set_again() -> None:
    follow(
        Talk(language),
        """
        question | answer | then is said     | then is done
                 |        |                  |
        language | en     | language-changed | set_language en
        """,
    )
    follow(
        Talk(welcome),
        """
        question | answer  | then is said    | then is done
                 |         | greeting        |
        language | en      |                 | set_language en
        consent  | (back)  | greeting        |
        language | id      |                 | set_language id
        consent  | (back)  | greeting        |
        language | en      |                 | set_language en
        consent  | not_now | without_consent | put_off_consent; start_flow menu
        """,
    )


def test_menu_shows_help_and_language_and_comes_back() -> None:
    follow(
        Talk(menu),
        """
        question   | answer   | then is said          | then is done
                   |          |                       |
        choice.0   | more     |                       |
        more.0     | help     | about, leave_no_trace |
        choice.1   | more     |                       |
        more.1     | language |                       |
        language.1 | en       | language-changed      | set_language en
        choice.2   | work     |                       |
        work.2     | up       |                       |
        choice.3   | my_case  |                       | start_flow my_case
        """,
    )


def test_each_point_of_the_menu_starts_a_flow_that_exists() -> None:
    ways = [(point,) for point in POINTS if point not in GROUPS]
    ways += [(group, point) for group, points in GROUPS.items() for point in points if point not in HERE]

    for way in ways:
        talk = Talk(menu)
        for point in way:
            assert talk.question is not None
            talk.answers(read_reply(point, talk.question))
        assert [each.flow for each in talk.commands if isinstance(each, StartFlow)] == [way[-1]]
        assert way[-1] in FLOWS


def test_help_says_that_nobody_here_asks_for_money_or_codes_and_names_the_exit_word() -> None:
    talk = Talk(help_)

    assert talk.is_over
    assert "Kami tidak pernah meminta uang" in talk.turn.words
    assert TEXTS.render("id", "words-exit").split(",")[0] in talk.turn.words
    assert TEXTS.render("id", "words-menu").split(",")[0] in talk.turn.words
