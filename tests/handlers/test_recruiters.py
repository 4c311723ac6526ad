"""What a recruiter check answers out of the house: the list, earlier reports, and never whose."""

from datetime import timedelta

import pytest

from bot.domain.catalogue.safety_facts import LicensedCompany, SafetyFacts
from bot.handlers import desk
from tests.safety_talk import compare_reports, enter
from tests.talk import MOSTLY_ON_SQLITE, Talk

NUMBER = "0812 9000 1234"
ACCOUNT = "rekening BCA 1234567890"
ON_ALL_CHANNELS = pytest.mark.parametrize("channel", ["telegram", "whatsapp", "page"])

pytestmark = MOSTLY_ON_SQLITE


@pytest.fixture
def listed(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    company = LicensedCompany(
        licence="CONTOH-1/2026",
        name="PT Contoh Sejahtera Abadi",
        other_names=(),
        phones=("+62215550100",),
        people=("Budi Contohno",),
        state="active",
        valid_until="2027-01-31",
        as_of="2026-11-01",
    )
    red_flags = talk.parts.catalogue.safety.red_flags
    monkeypatch.setattr(talk.parts.catalogue, "safety", SafetyFacts(companies=[company], red_flags=red_flags))


async def report_number(talk: Talk) -> None:
    """Somebody reports a trafficker with number and account."""
    stranger = talk.somebody()
    answers = ("Tetangga atau teman", "Tidak", "Jangan, tanpa nama", "Tidak tahu", "lewati", f"{NUMBER}, {ACCOUNT}")
    await enter(talk, "report_trafficking", *answers, voice=stranger)
    await compare_reports(talk)


async def asked(talk: Talk, words: str) -> str:
    await enter(talk, "recruiter_check", words, "Tidak diminta")
    assert talk.bot.asks == "then"
    return talk.bot.text


@ON_ALL_CHANNELS
@pytest.mark.usefixtures("listed")
async def test_a_check_ends_in_a_request_on_every_channel(talk: Talk, channel: str) -> None:
    person = talk.somebody(getattr(talk, "whatsapp" if channel == "whatsapp" else channel))
    await enter(talk, "recruiter_check", "PT Contoh Sejahtera Abadi", "Tidak diminta", "Cukup", voice=person)

    ticket = await talk.ticket()
    assert person.bot.said("recruiter_check-look_yourself")
    assert (ticket.category, ticket.is_request, ticket.agency) == ("RECRUITER_CHECK", True, "KP2MI")
    assert ticket.next_due_at is not None
    assert await talk.alerts() == []


@pytest.mark.usefixtures("listed")
async def test_the_list_is_told_with_its_date_and_a_strange_number_apart(talk: Talk) -> None:
    text = await asked(talk, f"PT Contoh Sejahtera Abadi {NUMBER}")

    assert "ada di daftar kami tanggal 1 Nov 2026" in text
    assert talk.bot.said("recruiter_check-reported-no")
    assert "bukan salah satu yang kami kenal dari PT Contoh Sejahtera Abadi" in text


async def test_without_a_list_nothing_is_said_about_the_company(talk: Talk) -> None:
    text = await asked(talk, "PT Contoh Sejahtera Abadi")

    assert talk.bot.said("recruiter_check-list-none")
    assert "tidak ada di daftar" not in text


@pytest.mark.parametrize("words", ["+62 812-9000-1234", "norek 1234567890", "BCA 123 456 7890 dan 0812"])
async def test_a_number_or_account_somebody_reported_is_told_and_not_whose(talk: Talk, words: str) -> None:
    await report_number(talk)
    reported = await talk.ticket()

    text = await asked(talk, words)

    assert talk.bot.said("recruiter_check-reported-yes")
    assert reported.reference not in text


async def test_asking_about_a_number_reports_nothing(talk: Talk) -> None:
    await enter(talk, "recruiter_check", NUMBER, "Tidak diminta", "Cukup", voice=talk.somebody())
    await compare_reports(talk)

    await asked(talk, NUMBER)

    assert talk.bot.said("recruiter_check-reported-no")


async def test_many_who_ask_about_one_number_make_no_case_of_it(talk: Talk) -> None:
    for _ in range(3):
        await enter(talk, "recruiter_check", NUMBER, "Tidak diminta", "Cukup", voice=talk.somebody())
        await compare_reports(talk)

    await asked(talk, NUMBER)

    assert talk.bot.said("recruiter_check-reported-no")
    assert await talk.alerts() == []


async def test_who_reported_a_number_learns_nothing_from_asking_for_it(talk: Talk) -> None:
    stranger = talk.somebody()
    answers = ("Keluarga", "Tidak", "Boleh", "Tidak tahu", "lewati", NUMBER)
    await enter(talk, "report_trafficking", *answers, voice=stranger)
    await compare_reports(talk)

    await stranger.says("batal")
    await stranger.says("menu")
    await enter(talk, "recruiter_check", voice=stranger)

    assert not stranger.bot.said("recruiter_check-reported-yes")


async def test_T3_the_number_of_a_sought_person_is_no_offenders(talk: Talk) -> None:
    await talk.world.ticket(details={"missing_relative.phone": NUMBER, "missing_relative.what": f"HP dia {NUMBER}"})
    await compare_reports(talk)

    await asked(talk, NUMBER)

    assert talk.bot.said("recruiter_check-reported-no")


async def test_a_published_number_is_never_told_as_reported(talk: Talk) -> None:
    published = "+6281290070027"
    answers = ("Lainnya", "Tidak", "Boleh", "Tidak tahu", "lewati", published)
    await enter(talk, "report_trafficking", *answers, voice=talk.somebody())
    await compare_reports(talk)

    await asked(talk, published)

    assert not talk.bot.said("recruiter_check-reported-yes")


async def test_a_report_without_a_name_shows_none_to_officers(talk: Talk) -> None:
    await report_number(talk)
    ticket, officer = await talk.ticket(), await talk.officer()
    await officer.claims(ticket)

    page = await desk.open_page(talk.database, officer.officer, ticket.id, reason=None, now=talk.clock())

    assert (page.person.name, page.person.phone, page.person.username) == (None, None, None)
    assert page.ticket.details["report_trafficking.identity"] == "anonymous"
    async with talk.database.reading() as tx:
        found = await desk.queue(tx, officer.officer, desk.QueueFilter(text="Contohwati"))
    assert found.rows == []


BROCHURE = "ada brosur loker arab 30 juta tanpa biaya mau ku kirim fotonya"


async def test_a_poster_sent_beside_the_offer_is_what_is_checked_and_what_is_free_asks_for_no_money(talk: Talk) -> None:
    await talk.worker.says(BROCHURE)
    await talk.worker.says("setuju")
    assert talk.bot.asks == "for_recruiter_check"

    await talk.worker.sends_photo()
    assert talk.bot.asks == "recruiter_written"

    await talk.worker.says("pt alfa global")
    assert talk.bot.said("recruiter_check-money-is-no")
    assert not talk.bot.said("recruiter_check-money-is-asked")

    await talk.passes(timedelta(minutes=1))
    await talk.worker.sends_photo()
    assert talk.words("file-arrived", kind="photo") in talk.bot.text
    assert talk.bot.asks == "then"


async def test_who_only_points_at_the_poster_is_asked_what_stands_on_it(talk: Talk) -> None:
    await enter(talk, "recruiter_check", "ini brosurnya gan")

    assert talk.bot.asks == "recruiter_written"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("diminta 25 juta ke rekening a.n. Bu Yanti, pt nya di cilacap", "recruiter_check-money-is-private"),
        ("tidak diminta tp dipotong gaji 6 bulan", "recruiter_check-money-is-asked"),
        ("sudah", "rejected_choice"),
    ],
)
async def test_what_is_said_of_the_money_is_not_turned_round(talk: Talk, said: str, told: str) -> None:
    for words in ("halo", "1", "1", "cek tawaran ke brunei", "ya", "bu lasmi", said):
        await talk.worker.says(words)

    assert talk.bot.said(told)
    assert not talk.bot.said("recruiter_check-money-is-no")
