"""Blood and pain told in pieces are heard as what cannot wait; so is a child made to serve guests, or to work."""

from datetime import timedelta

import pytest

from bot.handlers.routing import case_of
from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

PREGNANT = "bunting 5 bln, bos blm tau. paspor ditahan agen. bisa dipulangin ga? sy di malaysia klang"


@pytest.mark.parametrize(
    "words",
    [
        "perut sakit bgt ada darah sedikit",
        "makin banyak darahnya",
        "keluar flek banyak",
        "ada darah di celana",
        "darahe metu terus, getihen",
        "spotting and cramps",
    ],
)
async def test_blood_in_a_pregnancy_calls_for_an_ambulance_whatever_the_report_was_about(
    talk: Talk, words: str
) -> None:
    await says_all(talk.worker, PREGNANT, words)

    assert talk.bot.said("worse-bleeding")
    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.category, ticket.country) == ("critical", "SICK", "MY")
    assert "PASSPORT_HELD" in ticket.categories
    assert "paspor" not in talk.bot.text


async def test_a_blow_to_the_pregnant_stays_violence(talk: Talk) -> None:
    await says_all(talk.worker, PREGNANT, "majikan tendang perut saya sampai pendarahan")

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.category) == ("critical", "VIOLENCE")
    assert talk.bot.said("worse-bleeding")


@pytest.mark.parametrize(
    ("words", "category"), [("darahnya ga berhenti pak", "SICK"), ("kepala bocor, berdarah terus", "VIOLENCE")]
)
async def test_blood_beside_a_report_of_papers_leads_it(talk: Talk, words: str, category: str) -> None:
    await says_all(talk.worker, "paspor saya ditahan agen, saya di taiwan", words)

    assert talk.bot.said("worse-bleeding")
    assert (await talk.ticket()).category == category


@pytest.mark.parametrize("words", ["perut mules terus", "perutku kram dari tadi"])
async def test_cramps_in_a_pregnancy_alarm(talk: Talk, words: str) -> None:
    await says_all(talk.worker, PREGNANT, words)

    assert "SICK" in (await talk.ticket()).categories


async def test_what_grows_worse_after_blood_is_heard(talk: Talk) -> None:
    await says_all(talk.worker, "saya hamil 7 bulan, saya di taiwan", "keluar flek banyak", "makin parah")

    assert (await talk.ticket()).urgency == "critical"
    assert talk.bot.asks == "where_there" or "makin parah" not in str((await talk.ticket()).details)


@pytest.mark.parametrize("words", ["makin parah pak", "tambah gawat", "makin sakit"])
async def test_getting_worse_is_a_yes_to_help_now(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "paspor saya ditahan agen, saya di taiwan", words)

    assert talk.bot.asks != "now"
    assert (await talk.ticket()).details["help_now.now"] == "yes"


@pytest.mark.parametrize("words", ["gajinya makin sedikit dan hutang tambah banyak", "makin kangen rumah"])
async def test_debts_and_longing_that_grow_are_no_yes(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "paspor saya ditahan agen, saya di taiwan", words)

    assert (await talk.ticket()).details.get("help_now.now") != "yes"


@pytest.mark.parametrize(
    "words",
    ["golongan darah saya O", "lagi mens darahnya banyak", "donor darah dimana ya", "periksa darah berapa biayanya"],
)
async def test_blood_that_is_measured_given_or_comes_monthly_is_no_alarm(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert await talk.tickets() == []


@pytest.mark.parametrize("words", ["lagi hamil, keluar darah banyak", "i am pregnant and bleeding", "tolong berdarah"])
async def test_blood_alone_opens_a_report(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert [each.urgency for each in await talk.tickets()] == ["critical"]
    assert talk.bot.said("worse-bleeding")


@pytest.mark.parametrize(
    "words",
    [
        "aku masih 15 thn tp paspor ditulis 21, kerja di klab karaoke tawau disuruh layani tamu",
        "umur saya 16, disuruh temani tamu di karaoke",
        "sy baru 17 tahun dipaksa nemenin om om minum di bar",
        "im 16 years old, forced to serve customers at night club",
        "aku isih 16 taun, kerjo ning karaoke dikon ngladeni tamu, kudu ngladeni tamu",
    ],
)
async def test_a_child_made_to_serve_guests_is_trafficked(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.category) == ("critical", "TPPO")


async def test_her_age_her_place_and_her_hour_stand_in_the_report(talk: Talk) -> None:
    await talk.worker.says("aku masih 15 thn tp paspor ditulis 21, kerja di klab karaoke tawau disuruh layani tamu")
    await talk.worker.says("mami nya galak. jgn bls kl malem")

    ticket = await talk.ticket()
    assert ticket.country == "MY"
    assert ticket.details["told.age"] == "15"
    assert ticket.details["told.reach_safely"] == "jgn bls kl malem"


@pytest.mark.parametrize(
    "words",
    [
        "umur saya 25 kerja di restoran melayani tamu gimana cara daftar",
        "umur 17 mau kerja di restoran jadi pelayan bisa?",
    ],
)
async def test_who_asks_for_work_is_nobody_trafficked(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert all(each.category != "TPPO" for each in await talk.tickets())


@pytest.mark.parametrize(
    "told",
    [
        ("om umurku 14", "disuruh jaga bayi di doha, katanya paspor ditulis 23"),
        ("umurku 15 dikirim ke malaysia jadi pembantu",),
        ("aku msh 16 thn, kerja di rumah orang di riyadh",),
        ("im 15 years old, they made me work as maid in kuwait",),
    ],
)
async def test_a_child_at_work_abroad_is_trafficked_and_is_told_that_it_did_nothing_wrong(
    talk: Talk, told: tuple[str, ...]
) -> None:
    await says_all(talk.worker, *told)

    assert talk.bot.said("child-heard")
    ticket = await talk.ticket()
    assert ticket.category == "TPPO"
    assert ticket.urgency in ("high", "critical")
    assert ticket.details["told.age"] in ("14", "15", "16")
    assert case_of(ticket).is_child  # who looks after children comes along


async def test_an_age_that_was_told_weeks_before_makes_no_work_a_childs(talk: Talk) -> None:
    await talk.worker.says("om umurku 14")
    talk.clock.move(timedelta(days=40))
    await talk.worker.says("disuruh jaga bayi di doha, katanya paspor ditulis 23")

    assert all(each.category != "TPPO" for each in await talk.tickets())


async def test_the_age_in_false_papers_is_kept_beside_the_real_one(talk: Talk) -> None:
    await says_all(talk.worker, "majikan mukul saya", "di riyadh", "umur saya masih 16, di paspor ditulis 25")

    ticket = await talk.ticket()
    assert (ticket.details["told.age"], ticket.details["told.age_in_papers"]) == ("16", "25")
    assert {"VIOLENCE", "TPPO"} <= set(ticket.categories)


async def test_a_child_of_ones_own_at_school_is_not_at_work(talk: Talk) -> None:
    await says_all(
        talk.worker, "majikan mukul saya di klang", "anak saya umur 14 sekolah di sini, saya kerja di pabrik"
    )

    ticket = await talk.ticket()
    assert "TPPO" not in ticket.categories
    assert "told.age" not in ticket.details
    assert not talk.bot.said("child-heard")


async def test_who_is_not_of_age_and_only_asks_about_work_is_in_no_danger(talk: Talk) -> None:
    await says_all(talk.worker, "aku 17 tahun mau kerja ke taiwan boleh ga")

    assert await talk.tickets() == []


async def test_who_saw_many_being_taken_away_is_asked_as_a_witness(talk: Talk) -> None:
    await says_all(talk.worker, "tadi malam liat mobil elf bawa 10 cewek ke pelabuhan, kyknya mau dikirim keluar")

    assert await talk.flow() == "report_trafficking"
    assert (await talk.ticket()).category == "TPPO"


async def test_who_is_among_those_taken_away_is_no_witness(talk: Talk) -> None:
    await says_all(talk.worker, "saya dibawa ke kamboja bareng 10 orang, disuruh nipu")

    assert await talk.flow() == "sos"
