"""A word an officer gives is confirmed to the person of that ticket alone, once, for some minutes."""

import re
from datetime import timedelta

import pytest

from bot.domain.officer_words import MOST_TRIES, WORD_LASTS
from bot.errors import NotAllowed
from bot.handlers.desk.officer_words import give_word
from tests.flows.ordinary_day import says_all
from tests.safety_talk import enter, straight_to
from tests.talk import MOSTLY_ON_SQLITE, AtDesk, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE


async def case_of(talk: Talk) -> AtDesk:
    """A worker with a request, and the officer who holds it."""
    await enter(talk, "recruiter_check", "PT Contoh Sejahtera", "Tidak diminta", "Cukup")
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    return officer


async def word_of(talk: Talk, officer: AtDesk) -> str:
    ticket = await talk.ticket()
    async with talk.acting() as tx:
        return await give_word(tx, officer.officer, ticket.id, ticket.claim_number, talk.clock())


async def check(talk: Talk, *words: str, voice: Voice | None = None) -> Voice:
    """Go to the flow anew and try words there."""
    talk.add_flows(straight_to("officer_check"))
    person = voice or talk.worker
    for each in ("batal", "menu", "Kata dari petugas", *words):
        await person.says(each)
    return person


async def test_only_who_holds_the_ticket_gives_a_word(talk: Talk) -> None:
    await case_of(talk)
    other, ticket = await talk.officer(name="Budi Contoh"), await talk.ticket()

    with pytest.raises(NotAllowed):
        async with talk.acting() as tx:
            await give_word(tx, other.officer, ticket.id, ticket.claim_number, talk.clock())


async def test_the_word_is_confirmed_once_however_it_is_written(talk: Talk) -> None:
    word = await word_of(talk, await case_of(talk))

    await check(talk, f" {word.upper()}! ")
    assert "Kata itu baru saja diberikan Rini dari" in talk.bot.text
    await check(talk, word)

    assert talk.bot.said("officer_check-word-none")


async def test_nobody_else_gets_the_word_confirmed(talk: Talk) -> None:
    word = await word_of(talk, await case_of(talk))
    stranger = talk.somebody()
    await enter(talk, "recruiter_check", "PT Lain Contoh", "Tidak diminta", "Cukup", voice=stranger)

    await check(talk, word, voice=stranger)

    assert stranger.bot.said("officer_check-word-none")


async def test_a_word_is_over_after_some_minutes(talk: Talk) -> None:
    word = await word_of(talk, await case_of(talk))
    await talk.passes(WORD_LASTS + timedelta(seconds=1))

    await check(talk, word)

    assert talk.bot.said("officer_check-word-none")


async def test_guessing_ends_the_word(talk: Talk) -> None:
    word = await word_of(talk, await case_of(talk))

    await check(talk, "satu", "dua", "tiga")
    assert talk.bot.said("officer_check-word-wrong")
    await check(talk, *("empat", "lima")[: MOST_TRIES - 3])
    await check(talk, word)

    assert talk.bot.said("officer_check-word-none")


async def test_a_new_word_takes_the_place_of_the_old_one(talk: Talk) -> None:
    officer = await case_of(talk)
    old, new = await word_of(talk, officer), await word_of(talk, officer)

    await check(talk, old, new)

    assert talk.bot.said("officer_check-word-right")


async def test_an_impostor_becomes_a_report_that_rings(talk: Talk) -> None:
    await enter(talk, "officer_check", "Laporkan yang mengaku", "0812 9000 1234 minta uang")

    ticket = await talk.ticket()
    assert (ticket.category, ticket.is_request, ticket.urgency) == ("IMPOSTOR", False, "high")
    assert ticket.next_due_at is not None
    assert [urgency for _, urgency in await talk.alerts()] == ["high"]


async def test_a_published_number_is_known_with_its_name(talk: Talk) -> None:
    await enter(talk, "officer_check", "Nomor atau rekening", "+62 812-9007-0027")

    assert "nomor resmi" in talk.bot.text
    assert not talk.bot.said("officer_check-number-unknown")


async def test_an_officers_chat_gives_the_word_of_a_case_they_hold(talk: Talk) -> None:
    officer, phone = await case_of(talk), talk.somebody()
    other, stranger = await talk.officer(name="Budi Contoh"), talk.somebody()
    reference = (await talk.ticket()).reference
    for chat, who in ((phone, officer), (stranger, other)):
        await chat.says(f"/officer {await who.link_code()}")
        await chat.says(f"/word {reference}")

    given = re.search(r": ([a-z]+ [a-z]+ [0-9]{2})\.", phone.bot.history[-1].message.text)
    assert given is not None
    assert re.search(r"[a-z]+ [a-z]+ [0-9]{2}\.", stranger.bot.history[-1].message.text) is None
    await check(talk, given[1])

    assert talk.bot.said("officer_check-word-right")


async def test_what_was_told_of_a_false_officer_is_not_asked_again_and_stands_in_the_report(talk: Talk) -> None:
    await says_all(talk.worker, "ditelpon katanya petugas kbri minta uang 3 juta. ini bener gak ya")
    await says_all(talk.worker, "namanya pak budi santoso, hp 081299887766", "rek bri 123401000987650", "ya tolong")

    report = await talk.ticket()
    assert (report.category, report.is_request, report.urgency) == ("IMPOSTOR", False, "high")
    assert report.details["officer_check.impostor"] == "Pak Budi Santoso, 081299887766"
    assert report.details["officer_check.wanted_sum"] == "3 juta"
    assert report.details["officer_check.then"] == "rek bri 123401000987650"


async def test_an_offer_that_was_not_meant_gives_way_to_the_one_that_was(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "1", "batal", "ditawari kerja ke taiwan ini resmi gak ya")
    assert talk.bot.asks == "for_recruiter_check"
    await talk.worker.says("bukan tawaran kerja. yg telpon ngaku petugas kedutaan")

    assert talk.bot.asks == "for_officer_check"


@pytest.mark.parametrize("words", ["ya tolong", "iya tolong ya", "tlg ya"])
async def test_a_polite_yes_to_an_offer_is_no_cry_for_help(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "halo", "1", "1", "batal", "ada yang ngaku petugas kbri", words)

    assert talk.bot.said("officer_check-never_ask")
    assert await talk.tickets() == []


async def test_the_same_words_are_a_cry_where_nothing_is_offered(talk: Talk) -> None:
    await talk.worker.says("ya tolong")

    assert [each.urgency for each in await talk.tickets()] == ["high"]


async def test_somebody_in_need_is_no_part_of_the_report_of_an_impostor(talk: Talk) -> None:
    await say_of_false_officer(talk)
    await talk.worker.says("istri saya di malaysia, majikannya sita paspor")

    assert {each.about for each in await talk.tickets()} == {"self", "other"}
    assert talk.bot.asks == "now"


async def say_of_false_officer(talk: Talk) -> None:
    await says_all(talk.worker, "ada yang ngaku petugas bp2mi namanya budi wa 081234567890 minta 3 juta", "1", "ya")
    await says_all(talk.worker, "laporkan", "lewati")


async def talk_with_officer(talk: Talk) -> AtDesk:
    """A report whose officer has just written, so that the bot keeps silent."""
    await talk.worker.says("bapak saya Sugeng kerja di Malaysia, sejak 2021 tidak ada kabar lagi, tolong dicari")
    officer = await talk.officer((await talk.ticket()).agency)
    await officer.claims(await talk.ticket())
    await officer.writes("Selamat pagi Pak, kami mulai mencari.")
    return officer


@pytest.mark.parametrize(
    "said", ["{}", "tadi ada yg nelpon ngaku mbak Sari, katanya kata nya {}. bener?", "petugas kasih kata {}, asli?"]
)
async def test_a_word_is_checked_in_the_middle_of_an_officers_talk(talk: Talk, said: str) -> None:
    word = await word_of(talk, await talk_with_officer(talk))

    await talk.worker.says(said.format(word))

    assert talk.bot.said("officer_check-word-right")
    assert said.format(word) in [each.body.get("text") for each in await talk.timeline(await talk.ticket())]


async def test_another_word_in_an_officers_talk_is_said_to_be_wrong(talk: Talk) -> None:
    await word_of(talk, await talk_with_officer(talk))

    await talk.worker.says("katanya kata petugasnya melati kopi 77")

    assert talk.bot.said("officer_check-word-wrong")


@pytest.mark.parametrize(
    "words",
    [
        "mbak sari ini petugas asli bukan? takut penipu",
        "kata petugas nya apa mbak? mau mastiin ini bener petugas",
        "ini beneran petugas?",
        "is this really an officer?",
    ],
)
async def test_who_doubts_the_officer_who_writes_is_answered(talk: Talk, words: str) -> None:
    await talk_with_officer(talk)

    await talk.worker.says(words)

    assert talk.bot.said("talk-officer_is_real")


@pytest.mark.parametrize("words", ["laporan saya sampai mana", "gimana perkembangan laporan saya"])
async def test_how_the_report_stands_is_said_in_the_middle_of_a_talk(talk: Talk, words: str) -> None:
    await talk_with_officer(talk)

    await talk.worker.says(words)

    assert talk.bot.said("talk-held") or talk.bot.said("talk-promised")


@pytest.mark.parametrize("words", ["makasih mbak", "paspornya ga ada, KTP lama ada", "dia kerja di kebun, gudang 52"])
async def test_other_words_in_a_talk_are_left_to_the_officer(talk: Talk, words: str) -> None:
    await talk_with_officer(talk)
    shown = len(talk.bot.history)

    await talk.worker.says(words)

    assert len(talk.bot.history) == shown


@pytest.mark.parametrize("words", ['kata nya "MAWAR"', "katanya mawar", "petugasnya kasih kata sawah pintu 52"])
async def test_a_word_that_was_asked_for_is_checked_after_the_conversation_has_ended(talk: Talk, words: str) -> None:
    for each in (
        "mbak ana, petugas yg namanya Sari itu beneran ada di sini? katanya megang kasus aku tp minta foto ktp",
        "Setuju",
        "Ya",
        "Tidak, cukup",
    ):
        await talk.worker.says(each)

    await talk.worker.says(words)

    assert talk.bot.said("officer_check-word-none")


@pytest.mark.parametrize("words", ["saya kerja di kapal ikan 12 tahun", "kapal ikan 88", "di kebun kelapa 10 orang"])
async def test_ships_and_fields_are_no_words_of_an_officer(talk: Talk, words: str) -> None:
    await talk.worker.says("tolong saya dipukul kapten")

    await talk.worker.says(words)

    assert not talk.bot.said("officer_check-word-none")
    assert not talk.bot.said("officer_check-word-wrong")


@pytest.mark.parametrize(
    "words", ["udh terlanjur tak kasih kodenya", "PIN nya sudah saya kirim ke dia", "i gave him the code"]
)
async def test_whoever_has_given_a_code_away_hears_what_that_opens_and_what_to_do(talk: Talk, words: str) -> None:
    asked = "ada yg ngaku dari bp2mi namanya pak dedi nelpon minta kode di chat ini, beneran petugas bukan?"
    await says_all(talk.worker, asked, "setuju", words)

    assert talk.bot.said("officer_check-code_given")
    assert talk.bot.asks.startswith("then")


async def test_whoever_tells_of_the_code_at_once_hears_it_too(talk: Talk) -> None:
    asked = "ada yg ngaku petugas bp2mi nelpon, udah saya kasih kode sama pin nya, beneran petugas bukan?"
    await says_all(talk.worker, asked, "setuju")

    assert talk.bot.said("officer_check-code_given")


async def test_the_number_of_an_impostor_is_not_how_the_writer_is_reached(talk: Talk) -> None:
    await says_all(talk.worker, "ada yang telpon ngaku dari KBRI namanya pak anton, bener ga?", "setuju")
    await talk.worker.presses(talk.words("officer_check-then-report"))
    await says_all(talk.worker, "minta uang 2 juta", "08123456789")

    ticket = await talk.ticket()
    assert "told.reach_safely" not in ticket.details
    assert ticket.details["officer_check.wanted"] == "money"
    assert not talk.bot.said("contact-noted")


async def test_who_asks_for_money_is_never_said_to_mean_nothing(talk: Talk) -> None:
    for words in ("ada yg ngaku dari KBRI minta 3 juta nomornya 081234567", "1"):
        await talk.worker.says(words)
    assert talk.bot.said("officer_check-asks_money")
    assert not talk.bot.said("officer_check-number-unknown")
    await talk.worker.says("jd ini penipu ya?")
    assert (talk.bot.said("officer_check-who_is_it"), talk.bot.asks) == (True, "then")
    await talk.worker.says("kata petugas itu apa")

    assert (talk.bot.said("officer_check-ask_for_word"), talk.bot.asks) == (True, "then")
