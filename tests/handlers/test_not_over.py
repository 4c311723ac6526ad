"""A closed report is open again at the first word that says it is not over, with all that was told in it."""

from datetime import timedelta

import pytest

from bot.domain.tickets import Ticket, TicketState
from tests.talk import MOSTLY_ON_SQLITE, AtDesk, Talk

pytestmark = MOSTLY_ON_SQLITE
FATHER = "bapak saya Sugeng kerja di Malaysia, sejak 2021 tidak ada kabar lagi, hp nya tidak aktif, tolong dicari"


async def closed_report(talk: Talk, words: str = FATHER) -> tuple[Ticket, AtDesk]:
    """A report that an officer held, wrote in, and closed."""
    await talk.worker.says(words)
    ticket = await talk.ticket()
    officer = await talk.officer(ticket.agency)
    await officer.claims(ticket)
    await officer.writes("Kami mulai mencari.")
    await officer.closes()
    assert talk.bot.said("report-closed")
    return ticket, officer


@pytest.mark.parametrize(
    "words",
    [
        "loh kok selesai? bapak saya belum ketemu",
        "bapak saya belum ketemu tolong jangan ditutup",
        "kenapa ditutup",
        "jgn ditutup dulu pak",
        "lho urung ketemu bapakku",
        "teu acan kapendak pun bapa",
        "blm ada kabar dr bapak",
        "masih nunggu kabar ini",
        "tolong dilanjutkan lagi pak",
        "selesai gimana pak",
        "why is it closed? he is not found yet",
        "ayah saya hilang lagi",
    ],
)
async def test_the_same_report_goes_on_at_the_first_word(talk: Talk, words: str) -> None:
    ticket, _ = await closed_report(talk)
    rung = [each for each in await talk.alerts() if each[0] == "opened"]
    talk.clock.move(timedelta(minutes=1))

    await talk.worker.says(words)

    open_again = await talk.ticket()  # there is no second one
    assert (open_again.id, open_again.state, open_again.holder_id) == (ticket.id, TicketState.NEW, None)
    assert (open_again.country, open_again.about) == (ticket.country, ticket.about)
    assert talk.bot.said("report-reopened")
    assert talk.bot.asks is None
    assert not talk.bot.said("welcome-consent")
    assert len([each for each in await talk.alerts() if each[0] == "opened"]) == len(rung) + 1
    told = [each.body.get("text") for each in await talk.timeline(open_again)]
    assert words in told


async def test_what_is_written_after_that_is_answered_as_in_any_report(talk: Talk) -> None:
    await closed_report(talk)
    await talk.worker.says("loh kok selesai?")

    await talk.worker.says("tadi ada yang lihat dia di Lahad Datu")

    assert talk.bot.text
    assert not talk.bot.said("welcome-consent")
    assert "tadi ada yang lihat dia di Lahad Datu" in [
        each.body.get("text") for each in await talk.timeline(await talk.ticket())
    ]


async def test_no_welcome_of_before_comes_back_after_it(talk: Talk) -> None:
    await talk.worker.says("Selamat siang. Bapak saya Sugeng berangkat ke Malaysia tahun 2019 kerja di kebun sawit")
    await closed_report(
        talk, "sejak 2021 tidak ada kabar lagi pak, hp nya sudah tidak aktif. ibu saya sakit mikir terus"
    )
    await talk.worker.says("loh kok selesai? bapak saya belum ketemu")

    await talk.worker.says("tolong dicari lagi pak")

    assert not talk.bot.said("without_consent")
    assert talk.bot.asks is None


async def test_an_older_question_does_not_come_back_after_it(talk: Talk) -> None:
    await closed_report(talk, "tolong saya dipukul majikan di taiwan")
    for words in ("menu", "Setuju", "Laporan saya"):
        await talk.worker.says(words)
    assert talk.bot.asks == "pin.0"
    await talk.worker.says("kok ditutup, gaji belum dibayar")

    await talk.worker.says("halo?")

    assert talk.bot.asks is None


async def test_whoever_is_beaten_again_is_asked_where_they_are(talk: Talk) -> None:
    ticket, _ = await closed_report(talk, "tolong saya dipukul majikan di taiwan")
    talk.clock.move(timedelta(days=1))

    await talk.worker.says("loh belum, dia pukul lagi!!")

    assert (await talk.ticket()).id == ticket.id
    assert (await talk.ticket()).state is TicketState.NEW
    assert talk.bot.said("report-reopened")
    assert talk.bot.asks is not None
    assert not talk.bot.said("welcome-greeting")


@pytest.mark.parametrize(
    "words",
    [
        "tolong saya dikurung majikan, tidak boleh keluar",
        "mbak sari saya pendarahan banyak sekali",
        "aku mau bunuh diri aja mbak",
        "gaji saya ditahan 5 bulan, paspor diambil majikan",
    ],
)
async def test_another_cry_after_the_end_goes_on_in_the_same_report(talk: Talk, words: str) -> None:
    closed, officer = await closed_report(talk, "tolong saya dipukul majikan di taiwan")
    talk.clock.move(timedelta(days=1))

    await talk.worker.says(words)

    (open_again,) = await talk.tickets()
    assert (open_again.id, open_again.state) == (closed.id, TicketState.NEW)
    assert "PIN" not in talk.bot.text
    assert open_again.reference == closed.reference
    await officer.claims(open_again)
    await officer.writes("Saya di sini.")
    await talk.worker.says("RS minta deposit 3000 ringgit")
    told = [each.body.get("text") for each in await talk.timeline(await talk.ticket())]
    assert {words, "RS minta deposit 3000 ringgit"} <= set(told)


async def test_a_cry_about_somebody_else_after_the_end_is_a_report_of_its_own(talk: Talk) -> None:
    closed, _ = await closed_report(talk, "tolong saya dipukul majikan di taiwan")
    talk.clock.move(timedelta(days=1))

    await talk.worker.says("teman saya disekap majikannya di hongkong, tolong dia")

    anew = (await talk.tickets())[-1]
    assert anew.id != closed.id
    assert anew.details["told.before"] == closed.reference


@pytest.mark.parametrize(
    "words", ["makasih banyak pak", "alhamdulillah sudah selesai", "ok pak", "ada lowongan kerja di Korea?"]
)
async def test_thanks_and_other_wishes_open_nothing(talk: Talk, words: str) -> None:
    await closed_report(talk)

    await talk.worker.says(words)

    assert [each.state for each in await talk.tickets()] == [TicketState.CLOSED]


async def test_a_no_to_another_question_opens_nothing(talk: Talk) -> None:
    await closed_report(talk)
    for words in ("menu", "Setuju", "mau kursus menjahit di Bandung"):
        await talk.worker.says(words)

    await talk.worker.says("belum")

    assert [each.state for each in await talk.tickets()] == [TicketState.CLOSED]


async def test_an_officer_takes_it_and_closes_it_once_more(talk: Talk) -> None:
    ticket, officer = await closed_report(talk)
    await talk.worker.says("belum ketemu pak")

    await officer.claims(await talk.ticket())
    await officer.writes("Kami teruskan mencari.")
    await officer.closes()

    assert [(each.id, each.state) for each in await talk.tickets()] == [(ticket.id, TicketState.CLOSED)]


async def test_whoever_reported_their_own_trouble_is_told_why_it_was_closed(talk: Talk) -> None:
    await closed_report(talk, "tolong saya dipukul majikan di taiwan")

    assert talk.bot.said("report-closed_why-helped")


async def test_of_somebody_else_nothing_is_told_but_that_it_was_closed(talk: Talk) -> None:
    await closed_report(talk)

    assert talk.bot.text == talk.words("report-closed")
