"""A recruiter check says each thing apart and never a verdict; danger ends it, a report may be without a name."""

import pytest

from bot.domain.own_words.offers import signs_in, wanted_sum
from bot.flows.recruiter_check import recruiter_check
from tests.flows.safety_answers import LISTED
from tests.flows.talk_through import TEXTS, House, Talk, follow, read_reply


def told(answers: tuple[str, ...], language: str = "id", **found: str) -> Talk:
    talk = Talk(recruiter_check, House(answers={"look_up_recruiter": {**LISTED, **found}}), language)
    for answer in answers:
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))
    return talk


def test_whole_conversation_to_a_quiet_report() -> None:
    follow(
        Talk(recruiter_check, House(answers={"look_up_recruiter": {**LISTED, "list": "missing", "number": "none"}})),
        """
        question       | answer      | then is said                                | then is done
                       |             |                                             |
        recruiter      | PT Contoh   |                                             |
        money          | private     | list-missing, reported-no, money-is-private | look_up_recruiter PT Contoh
        then           | signs       | signs-begin, sign_of                        | read_red_flags
        sign.0         | no          | sign_of                                     |
        sign.1         | unknown     | sign_of                                     |
        sign.2         | yes         | advice, sign_of                             |
        sign.3         | no          | signs-some                                  |
        after_signs    | report      |                                             |
        identity       | anonymous   | reported                                    | open_request RECRUITER_CHECK
                       |             |                                             | raise_ticket high JOB_FRAUD
        recruiter_more | @contohsaja |                                             |
        home_province  | Bali       | what_next       | add_details {'signs.seen': 'Buru'} Bali
        """,
    )


def test_who_is_kept_in_a_house_is_helped_at_once() -> None:
    talk = told(("PT Contoh", "unknown", "signs", "yes"))

    assert talk.turn.done[0] == "open_ticket TPPO critical"
    assert talk.turn.said[:2] == ["danger_found", "report_stands"]
    assert talk.turn.asks == "where_now"


def test_looking_around_leaves_no_record() -> None:
    talk = told(("(skip)", "done"))

    assert talk.is_over
    assert talk.turn.done == []


def test_a_check_without_a_report_is_a_request_and_no_alarm() -> None:
    talk = told(("PT Contoh", "no", "done"))

    assert talk.turn.done == ["open_request RECRUITER_CHECK"]
    assert talk.turn.said == ["look_yourself"]


def test_what_stands_on_a_poster_is_asked_for_in_words() -> None:
    talk = told(("(photo)", "PT Contoh Sejahtera", "no"))

    assert talk.turn.done == ["look_up_recruiter foto contoh\nPT Contoh Sejahtera"]


def test_an_account_in_somebodys_name_needs_no_question_for_the_money() -> None:
    talk = told(("no 0812999888 rek mandiri 1410099 an sulastri",))

    assert talk.turn.asks == "then"
    assert talk.turn.said[0] == "checked"
    assert talk.turn.said[-1] == "money-is-private"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("iya 5 juta ke rek budi itu", "money-is-private"),
        ("sudah sy kirim 5jt", "paid"),
        ("they asked 200 usd", "money-is-asked"),
        ("belum bayar", "unpaid"),
        ("no i have not paid", "unpaid"),
        ("ga diminta uang", "money-is-no"),
    ],
)
def test_the_question_for_money_is_answered_in_ones_own_words(words: str, said: str) -> None:
    assert said in told(("PT Contoh", words)).turn.said


def test_who_only_says_that_they_sent_it_already_is_asked_to_write_it_down() -> None:
    assert told(("kan tadi udah sy kirim",)).turn.asks == "recruiter_written"


def test_another_company_is_looked_up_where_the_next_step_is_asked_for() -> None:
    talk = told(("PT Contoh", "no", "PT Maju Contoh itu ada ga?"))

    assert talk.turn.done == ["look_up_recruiter PT Maju Contoh"]
    assert talk.turn.asks == "then.1"


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    ("found", "said"),
    [
        ({"list": "none", "number": "unknown", "reported": "yes"}, ["list-none", "number-unknown", "reported-yes"]),
        ({"list": "no_name", "number": "none", "reported": "none"}, ["list-no_name"]),
        ({"list": "similar", "number": "stranger"}, ["list-similar", "number-stranger", "reported-no"]),
        ({"list": "missing", "number": "none"}, ["list-missing", "reported-no"]),
        (
            {"state": "revoked", "until": "", "number": "none", "reported": "none"},
            ["list-listed", "state-revoked"],
        ),
    ],
    ids=["no list", "no name", "another spelling", "not on it", "revoked"],
)
def test_each_part_of_the_answer_stands_on_its_own(found: dict[str, str], said: list[str], language: str) -> None:
    talk = told(("PT Contoh", "no"), language, **found)

    assert talk.turn.said == [*said, "money-is-no"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_word_of_it_is_a_verdict(language: str) -> None:
    said = " ".join(
        TEXTS.render(
            language, key, **dict.fromkeys(("company", "date", "licence", "until", "label", "advice", "what"), "")
        )
        for key in TEXTS.keys(language)
        if key.startswith("recruiter_check-")
    ).lower()

    assert [word for word in ("palsu", "fake", "silakan berangkat", "go ahead", "penipu", "scam") if word in said] == []


def test_who_named_company_account_and_sum_is_warned_at_once_and_asked_nothing_of_it() -> None:
    heard = {"kind": "PT Contoh, rekening BCA 1234567890, a.n. Budi", "sum": "15 juta", "account": "private"}
    talk = Talk(recruiter_check, House(answers={"look_up_recruiter": LISTED}, heard=heard))

    assert talk.turn.said[:2] == ["money-is-private", "heard"]
    assert "15 juta" in talk.turn.words
    assert talk.turn.asks == "then"


def test_a_number_given_where_the_money_is_asked_for_is_looked_up_too() -> None:
    talk = told(("PT Contoh", "ini nomernya 0812 0000 4444", "no"))

    assert talk.turn.done == ["look_up_recruiter PT Contoh\nini nomernya 0812 0000 4444"]


def test_signs_of_danger_that_were_told_are_said_at_once_and_asked_for_no_more() -> None:
    flags = [
        {"code": code, "severity": "high", "label": code, "advice": "Contoh.", "date": "2026"}
        for code in ("NOT_PLACEMENT", "HUGE_PAY", "RUSHED")
    ]
    answers = {"look_up_recruiter": {**LISTED, "signs": "HUGE_PAY NOT_PLACEMENT"}, "read_red_flags": flags}
    talk = Talk(recruiter_check, House(answers=answers, heard={"signs": "NOT_PLACEMENT"}))
    assert talk.turn.said == ["told_sign"]

    for answer in ("Pak Contoh 0812 0000 4444", "no"):
        assert talk.question is not None
        talk.answers(read_reply(answer, talk.question))
    assert talk.turn.said[:2] == ["checked", "told_sign"]
    assert talk.question is not None
    talk.answers(read_reply("signs", talk.question))

    assert "RUSHED" in talk.turn.words
    assert "HUGE_PAY" not in talk.turn.words


@pytest.mark.parametrize(
    ("words", "signs", "wanted"),
    [
        ("namanya pak joko wa 081234567890 nawarin kerja d kamboja gaji 15jt", ("NOT_PLACEMENT", "HUGE_PAY"), ""),
        ("admin online di laos, bayar 5 juta dulu", ("SCAM_JOB",), "5 juta"),
        ("kerja pabrik di polandia gaji 25 juta", (), ""),
        ("gaji 20 juta, diminta 3 juta, pakai visa turis", ("VISA_TOURIST", "HUGE_PAY"), "3 juta"),
    ],
)
def test_what_an_offer_promises_is_no_sum_to_pay_and_a_sign_beside_others(
    words: str, signs: tuple[str, ...], wanted: str
) -> None:
    assert signs_in([words]) == signs
    assert wanted_sum(words) == wanted


def test_a_sign_told_at_the_question_for_another_is_advised_on_and_not_asked_again() -> None:
    talk = told(("PT Contoh", "no", "signs", "kenalnya lewat facebook", "ijazah asli disuruh titip", "no"))

    assert talk.turn.said == ["signs-some"]  # the fourth one was told
