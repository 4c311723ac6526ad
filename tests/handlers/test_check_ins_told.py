"""A check-in told in words: how often, when and whom to call, in whatever order and message."""

from datetime import timedelta

import pytest

from storage import appointments
from tests.flows.ordinary_day import says_all
from tests.handlers.test_check_ins import arrange, choose, due_of, pin_of
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

ASKED_FOR = "cek kabar tiap hari bisa? saya abk kapal taiwan takut kenapa2"
WIFE = "kalo aku ga bales kasih tau istriku ya, nomernya 085712349988 namanya wati"


async def arranged_in(talk: Talk) -> dict[str, object]:
    async with talk.database.reading() as tx:
        (arranged,) = await appointments.of_person(tx, (await talk.person()).id)
    return {key: arranged.body[key] for key in ("rhythm", "hour", "wording", "contact")}


@pytest.mark.parametrize(
    "said",
    [
        (ASKED_FOR, "setuju", "jam 9 malem", WIFE),
        (ASKED_FOR, "setuju", WIFE, "malem aja jam 9"),
        (ASKED_FOR, "jam 9 malem", WIFE),
        ("mau disapa rutin dong", "setuju", WIFE, "saben dina jam 9 bengi"),
        ("mau lapor diri tiap hari jam 9 malam biar keluarga tenang", "setuju", WIFE),
        ("check on me every day at 9 pm", "setuju", WIFE),
    ],
)
async def test_what_is_wanted_is_heard_in_whatever_order(talk: Talk, said: tuple[str, ...]) -> None:
    await says_all(talk.worker, *said)
    assert talk.bot.asks is not None and talk.bot.asks.startswith("wording")
    await says_all(talk.worker, "2", "Taiwan")

    assert await arranged_in(talk) == {
        "rhythm": "daily",
        "hour": "21",
        "wording": "meal",
        "contact": "istriku, namanya wati, +6285712349988",
    }
    assert [ticket.category for ticket in await talk.tickets()] == ["CHECK_IN"]


async def test_several_pieces_in_one_message_and_a_change_of_mind_are_heard(talk: Talk) -> None:
    await says_all(talk.worker, "daftar", "setuju", "bukan daftar kak, yg lapor rutin itu lho")
    assert talk.bot.asks == "rhythm"
    await talk.worker.says("tiap hari jam 7 pagi, hubungi kakak saya Rini 0812 3456 7890 kalau saya diam")
    await says_all(talk.worker, "jangan tiap hari, seminggu sekali aja", "ganti orangnya jangan mbak rini, adekku bayu")
    await says_all(talk.worker, "soal makan", "0812 0000 0001", "lewati")

    assert await arranged_in(talk) == {
        "rhythm": "weekly",
        "hour": "7",
        "wording": "meal",
        "contact": "adekku bayu, +6281200000001",
    }


async def test_a_rest_told_while_it_is_set_up_comes_before_the_first_greeting(talk: Talk) -> None:
    await says_all(talk.worker, "cek kabar tiap minggu jam 8 malam dong", "setuju", "eh jeda dulu 3 hari lagi di laut")
    assert talk.words("check_in-rests_first", days=3) in talk.bot.text
    await says_all(talk.worker, "1", "lewati", "lewati")
    (due,) = await due_of(talk)
    assert (due.date() - talk.clock.now.date()).days == 3


async def test_who_wants_none_after_all_hears_that_none_is_on(talk: Talk) -> None:
    await says_all(
        talk.worker, "cek kabar tiap hari jam 8 malam dong", "setuju", "jeda 3 hari ya", "udah balik, lanjut"
    )
    assert talk.bot.said("check_in-rests_no_more")
    await talk.worker.says("ga usah lagi deh, berhenti")

    assert talk.bot.said("check_in-not_begun")
    assert await due_of(talk) == []


async def test_what_rests_goes_on_in_own_words(talk: Talk) -> None:
    await arrange(talk)
    await says_all(talk.worker, "jeda sapaan 2 minggu", pin_of(talk), "lanjutkan sapaannya, saya sudah balik")

    assert "kami lanjutkan" in talk.bot.text
    (due,) = await due_of(talk)
    assert due - talk.clock.now < timedelta(days=2)


@pytest.mark.parametrize(
    "words",
    [
        "majikan cek hp saya tiap hari, saya takut",
        "tiap hari saya dipukul, mau lapor",
        "kalo saya ga bales berarti saya udah dibunuh majikan, kasih tau istriku",
        "anak saya hilang seminggu ga ada kabar, hubungi istri saya",
    ],
)
async def test_a_cry_in_near_words_is_one_also_while_it_is_set_up(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "cek kabar tiap hari dong", "setuju", words)

    assert any(ticket.urgency.is_alarm for ticket in await talk.tickets())


async def test_how_often_and_whom_to_call_in_one_breath_is_a_check_in(talk: Talk) -> None:
    words = "tolong tanyain kabar saya tiap hari jam 8 malam, kalo aku ga bales telpon mbakku wati 081234567899"
    await says_all(talk.worker, words, "setuju")

    assert await talk.flow() == "check_in"
    assert talk.bot.asks == "wording"
    assert await talk.tickets() == []


@pytest.mark.parametrize(
    "words",
    [
        "tanyain kabar saya tiap hari, adik saya hilang 2 minggu ga ada kabar",
        "cek kabar saya tiap malam, saya dipukul majikan, kalo ga bales telpon kakak saya",
    ],
)
async def test_who_is_missed_or_hurt_beside_a_check_in_is_reported(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency.is_alarm


async def test_a_flight_where_a_number_is_asked_is_the_flight(talk: Talk) -> None:
    flight = "tgl 25 november garuda GA 860 jam 4 pagi"
    await says_all(talk.worker, "besok saya berangkat ke hongkong, mau ditemani", "setuju", "mbak contoh", flight)
    assert talk.bot.said("journey-flight_noted")
    await says_all(talk.worker, "081234567890")

    async with talk.database.reading() as tx:
        arranged = await appointments.of_person(tx, (await talk.person()).id)
    assert {each.body["contact"] for each in arranged} == {"mbak contoh, +6281234567890"}


ARRANGED = ("besok sy terbang ke taiwan jam 23.10", "setuju", "pak Contoh 081234567890")


@pytest.mark.parametrize(
    ("words", "days"), [("penerbangan saya ditunda lusa jam 5.10 pagi", 1), ("sy jadinya berangkat 5 hari lagi", 4)]
)
async def test_a_journey_that_is_arranged_moves_with_the_flight_and_keeps_who_meets_them(
    talk: Talk, words: str, days: int
) -> None:
    await says_all(talk.worker, *ARRANGED)
    before = await due_of(talk)

    await talk.worker.says(words)

    async with talk.database.reading() as tx:
        arranged = await appointments.of_person(tx, (await talk.person()).id)
    said = [entry.body.get("text") for entry in await talk.timeline(await talk.ticket())]
    assert await due_of(talk) == [each + timedelta(days=days) for each in before]
    assert {each.body["contact"] for each in arranged} == {"pak Contoh, +6281234567890"}
    assert said.count(words) == 1


async def test_a_journey_is_called_off_in_own_words(talk: Talk) -> None:
    await says_all(talk.worker, *ARRANGED)

    await talk.worker.says("kak ga jadi berangkat besok")

    said = [entry.body.get("text") for entry in await talk.timeline(await talk.ticket())]
    assert talk.bot.said("journey-called_off")
    assert await due_of(talk) == []
    assert "kak ga jadi berangkat besok" in said


async def test_a_delay_without_a_day_is_asked_for_its_day_alone(talk: Talk) -> None:
    await says_all(talk.worker, *ARRANGED)

    await talk.passes(timedelta(hours=1))
    await talk.worker.says("pesawatnya delay jam 9 malem")
    asked = talk.bot.asks
    await talk.worker.says("hari ini")

    assert asked == "departs"
    assert (talk.bot.asks, talk.bot.said("journey-asked_at")) == (None, True)


async def test_who_has_arranged_no_journey_is_not_led_into_one(talk: Talk) -> None:
    await says_all(talk.worker, "pt bilang kami batal berangkat ke taiwan, uang 30jt hangus", "setuju")

    assert "journey" not in str(await talk.flow())


async def test_an_hour_told_anew_is_said_back_with_its_minutes(talk: Talk) -> None:
    await says_all(talk.worker, *ARRANGED[:2])
    assert "23.10" in talk.bot.text

    await talk.worker.says("ganti jamnya jadi 21.45")

    assert "21.45" in talk.bot.text
    assert talk.bot.asks == "pick_up"


async def test_an_hour_where_the_number_of_a_trusted_one_is_asked_is_no_flight(talk: Talk) -> None:
    await choose(talk, "abroad", "check_in")
    await says_all(talk.worker, "1", "1", "1", "ibu saya", "jam 4 pagi")

    assert not talk.bot.said("check_in-flight_noted") and not talk.bot.said("journey-flight_noted")
    assert talk.bot.asks == "trusted_phone"


async def test_who_wants_no_more_greetings_raises_no_alarm(talk: Talk) -> None:
    await says_all(talk.worker, "mbak aku gak iso bales tiap minggu, tolong stop sapaan", "1")

    assert await talk.tickets() == []
    assert talk.bot.said("check_in-none_here")
