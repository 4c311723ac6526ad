"""SOS calls an officer before it asks anything, and asks only what can be passed over."""

import pytest

from bot.domain.commands import RaiseTicket, SetSafeContact
from bot.engine.replies import Words
from bot.flows.sos import sos
from tests.flows.talk_through import House, Talk, follow, read_reply


def test_officer_is_called_and_numbers_are_told_before_the_first_question() -> None:
    talk = Talk(sos)

    assert talk.turn.done == ["open_ticket critical", "find_numbers danger"]
    assert talk.turn.words == (
        "Laporan Anda sudah masuk. Petugas sedang dipanggil.\n\n"
        "Nomor yang bisa dihubungi:\n\n"
        "Nomor contoh satu: 000-1 (data 2026-01)\n\n"
        "Nomor contoh dua: 000-2 (data 3 Feb 2026)\n\n"
        "Di mana Anda sekarang? Kirim lokasi, atau tulis negara, kota, atau nama tempat di dekat Anda."
    )


def test_whole_conversation() -> None:
    follow(
        Talk(sos),
        """
        question      | answer           | then is said                   | then is done
                      |                  | report_stands, numbers_to_call | open_ticket critical; find_numbers danger
        where_now     | Kuala Lumpur     | numbers_to_call                | set_country Kuala Lumpur
                      |                  |                                | find_numbers MY danger
        safe_to_chat  | yes              |                                |
        in_danger_now | yes              | call_now                       | raise_ticket critical DANGER_NOW
        hurt          | yes              |                                | raise_ticket critical SICK
        what_happened | (voice)          |                                |
        with_whom     | children         |                                | raise_ticket high PREGNANT_CHILD
        children      | dua: 2           |                                |
        safe_contact  | malam, lewat SMS | what_next                      | set_safe_contact malam, lewat SMS
        """,
    )


def test_everything_may_be_passed_over() -> None:
    follow(
        Talk(sos, House(has_numbers=False)),
        """
        question      | answer  | then is said  | then is done
                      |         | report_stands | open_ticket critical; find_numbers danger
        where_now     | (skip)  |               |
        safe_to_chat  | (skip)  |               |
        in_danger_now | unknown |               |
        hurt          | unknown |               |
        what_happened | (skip)  |               |
        with_whom     | (skip)  |               |
        safe_contact  | (skip)  | what_next     |
        """,
    )


def test_a_false_alarm_is_taken_back_with_one_tap_and_an_officer_looks() -> None:
    follow(
        Talk(sos, House(has_numbers=False)),
        """
        question  | answer      | then is said           | then is done
                  |             | report_stands          | open_ticket critical; find_numbers danger
        where_now | false_alarm | false-alarm-taken-back | ask_for_review duress
        """,
    )


def test_what_was_agreed_before_changes_only_with_the_pin() -> None:
    follow(
        Talk(sos, House(has_numbers=False, agreed_before=True)),
        """
        question      | answer  | then is said  | then is done
                      |         | report_stands | open_ticket critical; find_numbers danger
        where_now     | (skip)  |               |
        safe_to_chat  | (skip)  |               |
        in_danger_now | unknown |               |
        hurt          | unknown |               |
        what_happened | (skip)  |               |
        with_whom     | (skip)  |               |
        safe_contact  | siang   |               | set_safe_contact siang
        contact_pin.0 | 999999  |               | set_safe_contact siang 999999
        contact_pin.1 | 123456  | what_next     | set_safe_contact siang 123456
        """,
    )


def test_without_the_pin_what_was_agreed_stays() -> None:
    follow(
        Talk(sos, House(has_numbers=False, agreed_before=True)),
        """
        question      | answer  | then is said             | then is done
                      |         | report_stands            | open_ticket critical; find_numbers danger
        where_now     | (skip)  |                          |
        safe_to_chat  | (skip)  |                          |
        in_danger_now | unknown |                          |
        hurt          | unknown |                          |
        what_happened | (skip)  |                          |
        with_whom     | (skip)  |                          |
        safe_contact  | siang   |                          | set_safe_contact siang
        contact_pin.0 | (skip)  | contact_stays, what_next |
        """,
    )


def test_a_shared_place_needs_no_question_for_the_country() -> None:
    talk = Talk(sos)
    assert talk.question is not None

    talk.answers(read_reply("(place)", talk.question))

    assert talk.turn.asks == "safe_to_chat"


def test_somebody_reading_along_makes_it_short() -> None:
    follow(
        Talk(sos),
        """
        question      | answer     | then is said                   | then is done
                      |            | report_stands, numbers_to_call | open_ticket critical; find_numbers danger
        where_now     | di rumah   |                                | set_country di rumah
        country       | Malaysia   | numbers_to_call                | set_country Malaysia; find_numbers MY danger
        safe_to_chat  | no         | short_mode                     |
        reach_safely  | besok pagi |                                | set_safe_contact besok pagi
        in_danger_now | no         |                                |
        hurt          | no         | noted_in_short                 |
        """,
    )


def test_place_corrected_with_back_is_understood_anew() -> None:
    follow(
        Talk(sos),
        """
        question      | answer       | then is said                   | then is done
                      |              | report_stands, numbers_to_call | open_ticket critical; find_numbers danger
        where_now     | Kuala Lumpur | numbers_to_call                | set_country Kuala Lumpur; find_numbers MY danger
        safe_to_chat  | (back)       | report_stands, numbers_to_call |
        where_now     | Riyadh       | numbers_to_call                | set_country Riyadh; find_numbers SA danger
        safe_to_chat  | (skip)       |                                |
        in_danger_now | no           |                                |
        hurt          | no           |                                |
        what_happened | (photo)      |                                |
        with_whom     | alone        |                                |
        safe_contact  | (voice)      | what_next                      |
        """,
    )


@pytest.mark.parametrize("where", ["(sea)", "(voice)"])
def test_place_that_names_no_country_asks_for_it_once(where: str) -> None:
    talk = Talk(sos)
    assert talk.question is not None

    talk.answers(read_reply(where, talk.question))

    assert talk.turn.asks == "country"


def test_ticket_is_never_raised_by_silence() -> None:
    talk = Talk(sos)
    assert talk.question is not None

    for written in ("(skip)", "(skip)", "unknown", "unknown", "(skip)", "(skip)", "(skip)"):
        talk.answers(read_reply(written, talk.question))

    assert [each for each in talk.commands if isinstance(each, RaiseTicket | SetSafeContact)] == []


@pytest.mark.parametrize(
    ("answer", "then_said", "kept"),
    [
        ("jangan telepon", "contact-no_calls, what_next", "set_safe_contact jangan telepon no_calls"),
        ("gak usah", "contact-refused, what_next", "set_safe_contact gak usah refused"),
        ("gak tau", "what_next", ""),
    ],
)
def test_a_wish_is_kept_as_what_it_means_and_not_as_a_contact(answer: str, then_said: str, kept: str) -> None:
    talk = until_safe_contact()

    talk.answers(Words(answer))

    assert (", ".join(talk.turn.said), "; ".join(talk.turn.done)) == (then_said, kept)


def test_a_bare_yes_is_asked_once_how() -> None:
    talk = until_safe_contact()

    talk.answers(Words("nggih"))
    assert talk.turn.asks == "contact_how"
    talk.answers(Words("WA, malam"))

    assert talk.turn.done == ["set_safe_contact WA, malam"]
    assert talk.is_over


def until_safe_contact() -> Talk:
    talk = Talk(sos, House(has_numbers=False))
    for written in ("(skip)", "yes", "no", "no", "(skip)", "(skip)"):
        assert talk.question is not None
        talk.answers(read_reply(written, talk.question))
    return talk
