"""My case tells in neutral words, only after the PIN, and closes nothing."""

import pytest

from bot.flows.my_case import my_case
from tests.flows.talk_through import House, Talk, follow, read_reply


def test_cases_are_told_by_reference_state_and_date_alone() -> None:
    talk = Talk(my_case)

    assert talk.turn.words.startswith("AAAAA-BBBBB: sedang dipegang petugas (terakhir 1 November 2026)")


CASES = [
    {
        "reference": "AAAAA-BBBBB",
        "state": "claimed",
        "kind": "Gaji tidak dibayar",
        "opened": "3 Mei 2026",
        "updated": "1 November 2026",
    },
    {
        "reference": "CCCCC-DDDDD",
        "state": "closed",
        "kind": "Pelatihan",
        "opened": "1 Januari 2026",
        "updated": "2 Februari 2026",
    },
]


@pytest.mark.parametrize("language", ["id", "en"])
def test_who_has_shown_the_pin_reads_what_each_is_about_since_when_and_who_has_it(language: str) -> None:
    house = House(needs_pin=True, ways=[{"reference": "AAAAA-BBBBB", "agency": "KBRI Contoh"}])
    house.answers = {"read_cases": CASES}
    talk = Talk(my_case, house, language)
    assert talk.question is not None
    talk.answers(read_reply("123456", talk.question))

    assert talk.turn.said == ["pin-right", "matter", "matter_over"]
    for told in ("AAAAA-BBBBB", "Gaji tidak dibayar", "3 Mei 2026", "KBRI Contoh", "2. CCCCC-DDDDD: Pelatihan"):
        assert told in talk.turn.words


def test_T1_without_a_pin_the_matter_is_not_named() -> None:
    talk = Talk(my_case, House(answers={"read_cases": CASES}))

    assert "Gaji" not in talk.turn.words


WAY = {
    "reference": "AAAAA-BBBBB",
    "agency": "KBRI Contoh",
    "done": "Laporan masuk",
    "doing": "Dokumen perjalanan",
    "who": "",
    "news": "3 Desember 2026",
}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, ["case", "held_by", "way_done", "way_doing", "way_news"]),
        ({"who": "Imigrasi"}, ["case", "held_by", "way_done", "way_waiting", "way_news"]),
        ({"news": ""}, ["case", "held_by", "way_done", "way_doing", "way_late"]),
        ({"doing": ""}, ["case", "held_by", "way_done"]),
        ({"done": "", "doing": ""}, ["case", "held_by"]),
    ],
    ids=["going on", "waiting for somebody", "late", "all done", "no way home"],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_way_home_is_told_in_plain_words(change: dict[str, str], said: list[str], language: str) -> None:
    talk = Talk(my_case, House(ways=[WAY | change]), language)

    assert talk.turn.said == said


def test_whole_conversation_with_pin() -> None:
    follow(
        Talk(my_case, House(needs_pin=True)),
        """
        question | answer       | then is said    | then is done
                 |              |                 | needs_pin True
        pin.0    | 111111       | pin-wrong       | check_pin 111111
        pin.1    | 123456       | pin-right, case | check_pin 123456; read_cases; read_ways
        then     | write_more   |                 |
        more.0   | saya pindah  | added           | add_to_case AAAAA-BBBBB
        more.1   | (photo)      | added           | add_to_case AAAAA-BBBBB
        more.2   | (skip)       | write_here      |
        """,
    )


def test_nothing_is_read_after_three_wrong_pins() -> None:
    follow(
        Talk(my_case, House(needs_pin=True)),
        """
        question | answer  | then is said           | then is done
                 |         |                        | needs_pin True
        pin.0    | 1       | pin-wrong              | check_pin 1
        pin.1    | (voice) | pin-wrong              |
        pin.2    | 3       | pin-wrong, without_pin | check_pin 3
        """,
    )


def test_slowed_down_ends_the_conversation() -> None:
    follow(
        Talk(my_case, House(needs_pin=True, wrong_pins=4)),
        """
        question | answer | then is said | then is done
                 |        |              | needs_pin True
        pin.0    | 1      | pin-slowed   | check_pin 1
        """,
    )


def test_no_pin_at_hand_shows_nothing() -> None:
    talk = Talk(my_case, House(needs_pin=True))
    assert talk.question is not None

    talk.answers(read_reply("(skip)", talk.question))

    assert talk.turn.said == ["without_pin"]
    assert talk.turn.done == []


def test_pin_is_checked_anew_after_going_back() -> None:
    talk = Talk(my_case, House(needs_pin=True))
    assert talk.question is not None
    talk.answers(read_reply("123456", talk.question))
    talk.goes_back()

    talk.answers(read_reply("999999", talk.question))

    assert talk.turn.said == ["pin-wrong"]


def test_saying_that_all_is_well_asks_an_officer_to_look_and_closes_nothing() -> None:
    talk = Talk(my_case)
    assert talk.question is not None

    talk.answers(read_reply("fine_now", talk.question))

    assert talk.turn.done == ["ask_for_review duress"]
    assert "Petugas membacanya dan menyapa Anda dulu" in talk.turn.words


@pytest.mark.parametrize(("report", "said"), [("", "close-closed"), ("AAAAA-BBBBB", "close-asked")])
def test_what_is_needed_no_longer_is_closed_unless_it_is_a_report(report: str, said: str) -> None:
    talk = Talk(my_case, House(open_report=report))
    assert talk.question is not None

    talk.answers(read_reply("close", talk.question))

    assert (talk.turn.said, talk.turn.done) == ([said], ["close_case AAAAA-BBBBB"])


@pytest.mark.parametrize("language", ["id", "en"])
def test_without_a_case_the_menu_follows(language: str) -> None:
    talk = Talk(my_case, House(has_cases=False), language)

    assert talk.turn.said == ["no_cases"]
    assert talk.turn.done[-1] == "start_flow menu"
