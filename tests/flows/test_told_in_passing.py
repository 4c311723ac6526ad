"""What was told before, or beside what is asked, is used by the conversations of the ordinary day."""

import pytest

from bot.domain.heard import Heard
from bot.domain.own_words.carrying_on import carries_on
from bot.domain.trades import names_skill, trade_in
from bot.errors import Rejected
from tests.flows.talk_through import FLOWS, House, Talk, read_reply

TRAINING, JOBS, COMPETENCE, OFFICER, COURSE, CIVIC = (
    FLOWS.get(each) for each in ("training", "jobs", "competence", "officer_check", "safe_migration", "civic")
)


def answered(talk: Talk, *answers: str) -> Talk:
    for answer in answers:
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))
    return talk


def test_two_wishes_come_one_after_the_other_for_the_town_that_was_told() -> None:
    heard = {"kind": "Las, Bahasa Jepang", "home": "Wonosobo", "anew": "yes"}
    talk = Talk(TRAINING, House(heard=heard, answers={"find_courses": {"courses": [], "skill": "", "is_jakarta": ""}}))

    assert talk.turn.done == ["find_courses Las Wonosobo"]
    answered(talk, "no")
    assert talk.turn.said[0] == "next_wish"
    assert talk.turn.done == ["find_courses Bahasa Jepang Wonosobo"]
    answered(talk, "no")
    assert talk.turn.said == ["good_luck"]


@pytest.mark.parametrize("words", ["ya", "sudah", "ya ada", "kapan mulai?"])
def test_words_that_name_nothing_are_no_town(words: str) -> None:
    field = Talk(TRAINING, House(answers={"known_home": ""})).question
    assert field is not None

    with pytest.raises(Rejected):
        field.field.parse(read_reply(words, field))


def test_news_that_are_asked_for_or_ended_need_no_question() -> None:
    fairs = Talk(JOBS, House(heard={"want": "fairs", "home": "Bandung"}))
    assert "office_there" in fairs.turn.said
    assert fairs.turn.asks == "then"

    assert answered(fairs, "kabari dong kalo ada", "stop jangan kabari").turn.said == ["notice_off"]
    assert Talk(JOBS, House(heard={"want": "stop_notice"})).turn.said == ["notice_off"]


def test_a_word_of_an_officer_is_compared_where_anything_was_asked() -> None:
    talk = answered(Talk(OFFICER, House(answers={"confirm_word": {"verdict": "wrong"}})), "+628120000001")

    assert answered(talk, "dia kirim kata: MELATI").turn.said == ["word-wrong"]
    assert answered(talk, "minta kode sms saya").turn.said == ["never_ask"]


def test_the_course_explains_its_words_and_counts_only_what_was_answered() -> None:
    talk = answered(Talk(COURSE), "next", "apa itu PMI", "next", "lanjut", "next", "next", "bingung", "next", "work")

    assert talk.turns[2].said == ["term-pmi"]
    assert "1 dari 1" in talk.turn.words
    assert answered(Talk(COURSE), "selesai").turn.said == ["come_back"]


def test_a_lost_card_is_no_election_and_old_elections_say_so_first() -> None:
    assert Talk(CIVIC, House(heard={"kind": "papers"})).turn.said == ["papers"]
    assert Talk(CIVIC).turn.said[:3] == ["not_known", "old_data", "programme"]


@pytest.mark.parametrize(
    ("offered", "words", "carries"),
    [
        ("recruiter_check", "diminta bayar 15 juta ke rekening BCA 1234567890 an Budi", True),
        ("training", "boleh. tp sy di wonosobo ya", True),
        ("jobs", "perawat di jerman", True),
        ("returnee", "pengen golek gawe nang omah", True),
        ("recruiter_check", "bayar berapa ya?", False),
        ("officer_check", "di sini", False),
        ("civic", "KTP saya hilang", False),
    ],
)
def test_an_offer_is_taken_by_telling_of_it(offered: str, words: str, carries: bool) -> None:
    assert carries_on(offered, words) == carries


def test_papers_that_were_told_are_ticked_off() -> None:
    needs = [
        {"code": "A", "kind": "paper", "label": "Paspor", "label_id": "Paspor", "is_sure": "yes", "as_of": "2026"},
        {"code": "B", "kind": "language_test", "label": "EPS-TOPIK", "label_id": "", "is_sure": "yes", "as_of": "2026"},
    ]
    answers = {"find_competence": needs, "find_sectors": [], "read_checklist": {"items": []}}
    heard = Heard(country="KR", has="passport", lacks="topik").dump()
    talk = Talk(COMPETENCE, House(heard=heard, answers=answers))

    assert talk.turn.said[-3:] == ["you_have", "you_lack", "where_language"]
    assert talk.turn.asks == "keep"


def test_a_wish_that_is_denied_comes_no_more() -> None:
    heard = {"kind": "Bahasa Korea, Bahasa Jepang", "home": "Kediri", "anew": "yes"}
    talk = Talk(TRAINING, House(heard=heard, answers={"find_courses": {"courses": [], "skill": "", "is_jakarta": ""}}))

    answered(talk, "korea aja lah, jangan jepang")
    assert talk.turn.said[0] == "wish_dropped"
    answered(talk, "no")

    assert talk.turn.said[0] == "good_luck"


def test_what_is_not_meant_is_not_named() -> None:
    assert trade_in("bukan las, kerja pabrik") == "manufacturing"
    assert not names_skill("dudu las")


def test_another_country_asked_for_where_the_work_is_asked_is_looked_up() -> None:
    talk = Talk(JOBS, House(heard={"want": "openings", "country": "KR"}, answers={"find_countries": ["JP"]}))
    answered(talk, "kalau jepang gmn")

    assert any("JP" in done for done in talk.turn.done)
