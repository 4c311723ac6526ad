"""Coming home, civic questions and the short course: facts with their date, and always a way to an officer."""

from datetime import timedelta

from bot.domain.appointments import Appoint, CallOff
from bot.domain.commands import OpenRequest, OpenTicket, RaiseTicket, StartFlow
from bot.flows.civic import civic
from bot.flows.returnee import FOLLOW_UPS, follow_up, returnee
from bot.flows.safe_migration import safe_migration
from tests.flows.talk_through import START, House, Talk, read_reply


def say(talk: Talk, *answers: str) -> None:
    for written in answers:
        assert talk.question is not None
        talk.answers(read_reply(written, talk.question))


def test_a_wish_is_left_with_the_region_and_asked_about_three_times() -> None:
    talk = Talk(returnee)

    say(talk, "credit")
    assert talk.turn.said == ["programme"]
    say(talk, "yes", "Jember", "(skip)", "yes")

    assert OpenRequest("RETURNEE", country="ID") in talk.commands
    later = [each for each in talk.commands if isinstance(each, Appoint)]
    assert [(each.subject, each.body) for each in later] == [
        (f"follow_up.{index}", {"flow": "follow_up"}) for index in range(len(FOLLOW_UPS))
    ]
    assert later[0].due_at >= (START + timedelta(days=30)).isoformat()
    assert talk.turn.said == ["we_ask", "noted"]


def test_whoever_only_looks_leaves_nothing() -> None:
    talk = Talk(returnee)

    say(talk, "business", "no")

    assert [each for each in talk.commands if isinstance(each, OpenRequest)] == []
    assert talk.turn.said == ["any_time"]


def test_somebody_ill_is_told_where_to_go_first() -> None:
    talk = Talk(returnee)

    say(talk, "health", "yes")

    assert talk.turn.said == ["see_a_doctor"]


def test_a_new_offer_is_checked_before_it_is_taken() -> None:
    talk = Talk(follow_up)

    say(talk, "offer", "soon")

    assert [type(each) for each in talk.commands] == [OpenRequest, StartFlow]
    assert StartFlow("recruiter_check") in talk.commands


def test_whoever_is_gathered_already_gets_an_officer_at_once() -> None:
    talk = Talk(follow_up)

    say(talk, "offer", "collected")

    assert OpenTicket("JOB_FRAUD", "high") in talk.commands
    assert RaiseTicket("critical") in talk.commands
    assert talk.turn.said == ["do_not_go"]


def test_who_wants_no_more_questions_gets_none() -> None:
    talk = Talk(follow_up)

    say(talk, "stop")

    assert [each.subject for each in talk.commands if isinstance(each, CallOff)] == [
        f"follow_up.{index}" for index in range(len(FOLLOW_UPS))
    ]


def test_a_civic_question_goes_to_an_officer_only_when_one_is_left() -> None:
    left, none = Talk(civic), Talk(civic)

    say(left, "yes", "Di mana saya memilih?")
    say(none, "no")

    assert OpenRequest("CIVIC") in left.commands
    assert [each for each in none.commands if isinstance(each, OpenRequest)] == []


def test_the_course_counts_right_answers_and_explains_wrong_ones() -> None:
    talk = Talk(safe_migration)

    say(talk, "next", "next", "yes")
    assert talk.turn.said == ["why_money", "card_4"]
    say(talk, "next", "next", "me", "next", "work")

    assert "2" in talk.turn.words
    assert talk.turn.said == ["right", "result"]
    say(talk, "yes")
    assert OpenRequest("COMPANION", country="ID") in talk.commands


def test_a_civic_request_is_about_the_country_the_question_names_and_takes_more_questions() -> None:
    talk = Talk(civic, House(answers={"find_country": "MY"}))

    say(talk, "kapan pemilu di Malaysia?", "sampai kapan daftarnya?", "cukup")

    assert OpenRequest("CIVIC", country="MY") in talk.commands
    assert [turn.said for turn in talk.turns[-3:]] == [["asked", "noted"], ["asked", "noted"], ["any_time"]]


def test_who_only_wants_to_go_on_is_told_the_answer_and_who_asks_for_a_certificate_stays_in_the_course() -> None:
    talk = Talk(safe_migration)

    say(talk, "next", "ada sertifikat?")
    assert (talk.turn.said, talk.turn.asks) == (["no_certificate"], "on_2.1")
    say(talk, "terus", "ok")

    assert talk.turn.said == ["why_money", "card_4"]
