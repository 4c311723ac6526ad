"""Training, competence, jobs and papers in real conversations: first the answer, a record only when it is wanted."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.catalogue.openings import Opening, in_order
from bot.domain.checklists import items_of
from bot.domain.desk import QueueFilter, QueueState
from bot.domain.messages import ChannelName
from bot.domain.tickets import Ticket
from bot.handlers import desk
from bot.jobs.appointments import AppointmentJob
from bot.jobs.openings import tell_of_openings
from tests.flows.offer_answers import OPENING
from tests.flows.ordinary_day import begin, lead_to, says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@contextmanager
def offered(talk: Talk, *openings: Opening) -> Iterator[None]:
    """The catalogue has these openings."""
    catalogue = talk.parts.catalogue
    before = catalogue.offers
    catalogue.offers = replace(before, openings=in_order(openings))
    try:
        yield
    finally:
        catalogue.offers = before


async def comes_due(talk: Talk) -> int:
    talk.begin_round()
    await talk.start_anew()
    kept = await AppointmentJob(talk.house(), talk.database).work_off()
    await talk.settle()
    return kept


async def request_of(talk: Talk, category: str) -> Ticket:
    (ticket,) = [each for each in await talk.tickets() if each.category == category]
    assert (ticket.is_request, ticket.urgency, ticket.country) == (True, "none", "ID")
    assert ticket.next_due_at is not None
    assert await talk.alerts() == []
    return ticket


async def test_training_is_answered_at_the_fourth_tap_and_interest_is_one_more(talk: Talk) -> None:
    for words in ("halo", "1", "1"):
        await talk.worker.says(words)
    for label in ("menu-choice-work", "menu-work-training", "training-home-jakarta"):
        await talk.worker.presses(talk.words(label))
    await talk.worker.presses(talk.words("training-search-skill-welding"))
    assert "PPKD Jakarta Timur" in talk.bot.text
    assert "30-45 hari, gratis" in talk.bot.text
    assert "KTP Jakarta, ijazah" in talk.bot.text
    assert await talk.tickets() == []

    await talk.worker.presses(talk.words("training-search-choose-first"))
    ticket = await request_of(talk, "TRAINING")
    assert ticket.details["wish.course"] == "Las, PPKD Jakarta Timur (JT_LAS)"
    assert ticket.details["home.home_province"] == "DKI Jakarta"


# What leads through each flow to its record and its end: numbers of choices, words, or nothing to skip.
WAYS = {
    "training": ("Jakarta", "perawat lansia", "1", "lewati", "sudah bisa masak"),
    "competence": ("Jepang", "2", "1", "1", "1", "3", "2", "3"),
    "jobs": ("1", "3", "1", "pernah di pabrik"),
    "companion": ("1", "Taiwan", "1", "4", "5"),
}


@pytest.mark.parametrize("channel", list(ChannelName))
async def test_each_flow_ends_in_its_record_on_every_channel(talk: Talk, channel: ChannelName) -> None:
    voice = talk.somebody(talk.providers[channel])
    for name, answers in WAYS.items():
        if name == "training":
            await begin(talk, name, voice)
        else:
            lead_to(talk, name)
            await voice.says("menu")
        await says_all(voice, *answers)
        assert voice.bot.asks is None, name

    assert [(each.category, each.is_request) for each in await talk.tickets()] == [
        ("TRAINING", True),
        ("JOB_INTEREST", True),
        ("COMPANION", True),
    ]
    assert await talk.alerts() == []


async def test_a_region_without_courses_is_told_so_and_the_interest_stays_there(talk: Talk) -> None:
    await begin(talk, "training")
    await says_all(talk.worker, "Kabupaten Jember", "ngelas lansia")

    assert talk.bot.said("office_there")
    assert "Kabupaten Jember" in talk.bot.text
    assert "PPKD" not in talk.bot.text
    await talk.worker.presses(talk.words("training-search-choose-first"))
    ticket = await request_of(talk, "TRAINING")
    assert (ticket.details["home.home_regency"], ticket.details["wish.course"]) == (
        "Jember",
        "Las FCAW, BBPVP Serang (BBPVP_FCAW)",
    )


async def test_who_tells_no_home_is_shown_no_course_of_jakarta(talk: Talk) -> None:
    await begin(talk, "training")
    await says_all(talk.worker, "lewati", "perawat lansia", "1")

    assert (await request_of(talk, "TRAINING")).details["wish.skill"] == "Merawat lansia"
    assert talk.bot.said("ticket-keys") or "PIN" in talk.bot.text


async def test_the_gap_is_kept_as_a_list_and_asked_about_after_a_month(talk: Talk) -> None:
    await begin(talk, "competence")
    await talk.worker.presses(talk.words("choice-JP"))
    await talk.worker.presses(talk.words("ask-sector-skilled"))
    await says_all(talk.worker, "2", "1", "1", "3")
    assert "Yang masih kurang: JFT-Basic atau JLPT N4" in talk.bot.text
    assert talk.bot.said("where_language")
    await says_all(talk.worker, "1", "3")
    states = {each.label_id: each.state for each in items_of((await request_of(talk, "JOB_INTEREST")).details)}
    assert states["JFT-Basic atau JLPT N4"] == "lack"
    assert states["Ujian keterampilan bidang"] == "have"

    talk.clock.move(timedelta(days=31))
    assert await comes_due(talk) == 1
    assert "JFT-Basic" in talk.bot.text
    await says_all(talk.worker, "1", "1", "1", "2")

    items = items_of((await request_of(talk, "JOB_INTEREST")).details)
    assert {each.state for each in items} == {"have"}


async def test_a_checklist_is_ticked_off_and_the_officer_who_holds_it_sees_what_is_missing(talk: Talk) -> None:
    await begin(talk, "companion")
    await says_all(talk.worker, "1", "lewati")
    await talk.worker.presses(talk.words("ask-way-again"))
    await says_all(talk.worker, "1", "2", "4")
    assert "1 dari 7" in talk.bot.text
    await talk.worker.presses(talk.words("companion-then-photo"))
    await talk.worker.says("2")
    await talk.worker.sends_photo()
    await talk.worker.presses(talk.words("companion-then-question"))
    await talk.worker.says("apakah legalisir perlu?")
    await talk.worker.presses(talk.words("companion-then-date"))
    await talk.worker.says("10 hari lagi")
    await talk.worker.presses(talk.words("companion-then-done"))

    ticket = await request_of(talk, "COMPANION")
    first, second, *rest = items_of(ticket.details)
    assert (first.state, second.state, second.file_id is not None) == ("have", "have", True)
    assert {each.state for each in rest} == {"unknown"}
    assert "apakah legalisir perlu?" in [entry.body.get("text") for entry in await talk.timeline(ticket)]
    await (await talk.officer(name="Rini Contoh")).claims(ticket)
    talk.clock.move(timedelta(days=7, minutes=1))
    assert await comes_due(talk) == 1
    assert "Pendamping Anda: Rini" in talk.bot.text
    assert "2 dari 7" in talk.bot.text
    assert "Surat cuti" in talk.bot.text


async def test_an_emergency_at_home_is_a_report_and_nothing_else_waits(talk: Talk) -> None:
    await begin(talk, "companion")
    await says_all(talk.worker, "2", "1")

    ticket = await talk.ticket()
    assert (ticket.is_request, ticket.urgency, ticket.categories) == (False, "critical", ("RETURNEE", "SICK"))
    await says_all(talk.worker, "2", "1", "1", "1", "lewati")
    assert talk.bot.said("only_jakarta")


async def test_openings_are_shown_until_their_last_day(talk: Talk) -> None:
    over = replace(OPENING, code="LAMA", title_id="Lowongan lewat", expires_on=talk.clock().date() - timedelta(days=1))
    unsure = replace(OPENING, code="RAGU", title_id="Lowongan ragu", is_confirmed=False)
    with offered(talk, OPENING, over, unsure):
        await begin(talk, "jobs")
        await talk.worker.presses(talk.words("jobs-want-destinations"))
        await talk.worker.presses(talk.words("ask-region-korea"))

    assert "Korea Selatan: ada penempatan" in talk.bot.text
    assert "18 sampai 39 tahun" in talk.bot.text
    assert "Juru las contoh" in talk.bot.text
    assert "SISKOP2MI" in talk.bot.text
    assert "Lowongan lewat" not in talk.bot.text
    assert "ragu" not in talk.bot.text


async def test_openings_are_looked_for_by_place_and_field_within_three_taps(talk: Talk) -> None:
    elsewhere = replace(OPENING, code="CONTOH_9", country="JP", title_id="Jepang contoh")
    other = replace(OPENING, code="CONTOH_8", sector="care", title_id="Perawat contoh")
    with offered(talk, OPENING, elsewhere, other):
        await begin(talk, "jobs")
        await talk.worker.presses(talk.words("jobs-want-openings"))
        assert talk.bot.labels[-1] == talk.words("choice-unknown")
        await talk.worker.presses(talk.words("ask-region-korea"))
        await talk.worker.presses(talk.words("ask-sector-welding"))

    assert "Juru las contoh" in talk.bot.text
    assert "Jepang contoh" not in talk.bot.text
    assert "Perawat contoh" not in talk.bot.text


async def test_a_country_and_a_field_that_were_told_are_not_asked_for(talk: Talk) -> None:
    await says_all(talk.worker, "ada lowongan las di korea?", "1")

    assert talk.bot.asks == "then"
    assert talk.bot.said("no_openings")
    assert "18 sampai 39 tahun" in talk.bot.text


async def test_a_new_opening_is_told_once_to_who_wished_for_such(talk: Talk) -> None:
    await begin(talk, "jobs")
    await talk.worker.presses(talk.words("jobs-want-notice"))
    await talk.worker.presses(talk.words("ask-region-korea"))
    await talk.worker.presses(talk.words("ask-sector-welding"))
    await request_of(talk, "JOB_INTEREST")
    elsewhere = replace(OPENING, code="CONTOH_9", country="JP", title_id="Jepang contoh")

    heard = []
    with offered(talk, elsewhere, OPENING):
        for _ in range(2):
            await tell_of_openings(talk.house(), talk.database).do()  # as another process, or after a restart
            await comes_due(talk)
            heard.append(talk.bot.text)

    assert "Juru las contoh" in heard[0]
    assert "Jepang contoh" not in heard[0]
    assert heard[1] == ""
    assert talk.bot.history[-1].message.silent


async def test_who_wants_no_more_news_hears_nothing(talk: Talk) -> None:
    await begin(talk, "jobs")
    await says_all(talk.worker, "4", "lewati", "lewati", "menu", "5")
    assert talk.bot.said("notice_off")

    with offered(talk, OPENING):
        await tell_of_openings(talk.house(), talk.database).do()

    assert await comes_due(talk) == 0


async def test_requests_stand_in_the_list_of_their_agency(talk: Talk) -> None:
    await begin(talk, "jobs")
    await says_all(talk.worker, "2", "tidak tahu", "gak tau", "1", "lewati")
    officer = (await talk.officer()).officer

    async with talk.database.reading() as tx:
        listed = await desk.queue(tx, officer, QueueFilter(state=QueueState.REQUESTS))

    assert [row.category for row in listed.rows] == ["JOB_INTEREST"]


async def test_a_place_is_no_skill_an_age_is_heard_and_anything_would_do(talk: Talk) -> None:
    first = "ada kursus bahasa gratis ga di larantuka buat anak saya 42 taun"
    await says_all(talk.worker, first, "setuju", "larantuka")
    assert talk.bot.asks == "search.0.skill.1"
    await talk.worker.says("bahasa mandarin atau apa saja, yang penting gratis")
    assert "Mandarin" in talk.bot.text
    await talk.worker.says("42")

    assert talk.bot.said("training-asked_age")
