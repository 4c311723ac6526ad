"""Registration from the first word to the record, on every channel; what was told is known for good and routes."""

import pytest

from bot.domain.people import CONSENT_VERSION
from tests.flows.ordinary_day import begin, lead_to, says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

FIRST_PASS = (
    "Bekerja di luar negeri",
    "Siti Contohwati",
    "17 agustus 1990",
    "Kuala Lumpur, Malaysia",
    "Kab. Jember, Jatim",
    "Ibu Sumi 0812-3456-7890",
)
FACTS = {
    "role": "worker",
    "legal_name": "Siti Contohwati",
    "birth_date": "1990-08-17",
    "country": "MY",
    "city": "Kuala Lumpur, Malaysia",
    "home_regency": "Jember",
    "home_province": "Jawa Timur",
    "kin_name": "Ibu Sumi",
    "kin_phone": "+6281234567890",
}


@pytest.mark.parametrize("channel", ["telegram", "whatsapp", "page"])
async def test_first_pass_ends_in_a_request_of_the_mission_and_in_facts_for_good(talk: Talk, channel: str) -> None:
    sender = "PendengarContohKeduaPuluh" if channel == "page" else "60123450000"
    voice = talk.somebody(getattr(talk, channel), sender)
    await begin(talk, "registration", voice)
    await says_all(voice, *FIRST_PASS)

    assert voice.bot.asks == "more.0"
    assert voice.bot.said("registered")
    assert voice.bot.said("official_registers")
    ticket = await talk.ticket()
    assert (ticket.category, ticket.is_request, ticket.urgency, ticket.country) == ("REGISTRATION", True, "none", "MY")
    assert ticket.agency == "KBRI_KUL"
    assert ticket.next_due_at is not None
    assert ticket.details["facts.home_regency"] == "Jember"
    person = await talk.person(voice)
    assert person.profile.facts == FACTS
    assert (person.consent_version, person.consented_at is not None) == (CONSENT_VERSION, True)
    assert await talk.alerts() == []


async def test_what_is_left_waits_and_is_added_days_later_behind_the_pin(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS, "Cukup")
    pin = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text).split("PIN ")[1][:6]
    await says_all(talk.worker, "menu")
    assert talk.bot.asks == "pin.0"
    await says_all(talk.worker, pin)
    assert talk.bot.asks == "more.0"
    await says_all(talk.worker, "Cara berangkat", "Mandiri")

    assert talk.bot.said("path-welcome")
    assert (await talk.person()).profile.facts["path"] == "independent"
    assert (await talk.ticket()).details["registration.detail.path"] == "independent"


async def test_who_only_looks_at_what_is_kept_leaves_no_record(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS, "Cukup")
    pin = next(row.message.text for row in talk.bot.history if "PIN" in row.message.text).split("PIN ")[1][:6]
    officer = await talk.officer("KBRI_KUL")
    await officer.claims(await talk.ticket())
    await officer.closes()
    await says_all(talk.worker, "menu", pin, "Cukup")

    assert len(await talk.tickets()) == 1


async def test_a_strange_nik_is_doubted_and_taken(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS, "NIK", "3509115708910001")

    assert talk.bot.said("nik-date")
    assert (await talk.person()).profile.facts["nik"] == "3509115708910001"


async def test_a_contact_card_and_a_shared_place_fill_in_what_they_can(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS[:3])
    await talk.worker.sends_place(3.14, 101.69)
    await says_all(talk.worker, FIRST_PASS[4])
    card = {"contact": {"first_name": "Sumi", "phone_number": "+6281234567890"}}
    await talk.worker.posts(talk.telegram.message(talk.worker.sender, card))

    facts = (await talk.person()).profile.facts
    assert (facts["country"], facts["kin_name"], facts["kin_phone"]) == ("MY", "Sumi", "+6281234567890")


async def test_nothing_is_kept_without_consent(talk: Talk) -> None:
    lead_to(talk, "registration")
    await says_all(talk.worker, "halo", "1", "2")
    assert talk.bot.asks == "consent"
    await says_all(talk.worker, "2")

    assert talk.bot.said("registration-without_consent")
    assert (await talk.person()).profile.facts == {}
    assert await talk.tickets() == []


async def test_a_relative_registers_at_home_and_about_somebody_else(talk: Talk) -> None:
    await begin(talk, "registration")
    answers = ("Keluarga pekerja", "Budi Contoh", "Siti Contohwati", "Kakak atau adik", "Riyadh", "Bandung, Jabar")
    await says_all(talk.worker, *answers)

    ticket = await talk.ticket()
    assert (ticket.about, ticket.country, ticket.agency) == ("other", "ID", "KP2MI")
    person = await talk.person()
    facts = person.profile.facts
    assert (person.country, facts["country"], facts["relation"]) == (None, "SA", "sibling")


async def test_a_home_that_is_known_goes_along_with_every_later_record(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS, "Cukup")
    await talk.worker.says("sos")

    report = (await talk.tickets())[-1]
    assert report.is_request is False
    assert report.details["facts.home_province"] == "Jawa Timur"


async def test_what_was_told_at_once_is_kept_under_its_own_name_and_not_asked(talk: Talk) -> None:
    told = "mau daftar pmi calon, nama saya Rizky Contoh, lahir 12 Agustus 2001, NIK 3509111208010001, Jember"
    await says_all(talk.worker, f"{told}, mau ke korea", "Setuju")
    assert talk.bot.asks == "kin"
    await says_all(talk.worker, "perempuan")
    assert talk.bot.said("registration-no_fact")
    await says_all(talk.worker, "ibu saya Siti 0812-3456-7890")

    assert (await talk.person()).profile.facts == {
        "role": "candidate",
        "country": "KR",
        "legal_name": "Rizky Contoh",
        "birth_date": "2001-08-12",
        "nik": "3509111208010001",
        "home_regency": "Jember",
        "home_province": "Jawa Timur",
        "kin_name": "ibu saya Siti",
        "kin_phone": "+6281234567890",
    }


async def test_a_fact_told_at_another_question_is_kept_and_words_that_are_none_are_not(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, "Siti Contohwati", "mpun mantuk", "ga tau", "taiwan", "lahir 3 mei 1994")
    assert talk.bot.asks == "home_regency.1"
    await says_all(talk.worker, "jember kan udah", "cukup")

    assert talk.bot.asks == "more.0"
    assert (await talk.person()).profile.facts == {
        "role": "returnee",
        "legal_name": "Siti Contohwati",
        "birth_date": "1994-05-03",
        "country": "TW",
        "city": "taiwan",
        "home_regency": "Jember",
        "home_province": "Jawa Timur",
    }


async def test_who_says_so_plainly_registers_in_the_middle_of_a_way_home_nobody_wanted(talk: Talk) -> None:
    await says_all(talk.worker, "kulo ajeng wangsul", "Setuju", "nggih")
    report = await talk.ticket()
    await says_all(talk.worker, "sanes wangsul, kulo ajeng ndaftar, kulo mpun teng griya")

    assert talk.bot.asks == "legal_name"
    assert talk.bot.said("cancelled-ticket-stays")
    assert (await talk.person()).profile.facts["role"] == "returnee"
    assert (await talk.tickets())[0].id == report.id


async def test_a_birth_date_told_by_a_relative_at_another_question_is_that_of_the_worker(talk: Talk) -> None:
    await says_all(talk.worker, "sy istrinya tki di saudi, mau daftarin suami sy, bisa?", "setuju")
    assert talk.bot.asks == "reporter_name"
    await talk.worker.says("nama suami saya Joko Prasetyo")
    assert talk.bot.asks == "reporter_name.1"
    await talk.worker.says("Kurniati")
    assert talk.bot.asks == "worker_where"
    await says_all(talk.worker, "tgl 5 mei 1988", "dammam", "madiun", "sy istri, 085645678901")
    assert talk.bot.said("told_fact")
    await talk.worker.says("ubah nama suami jadi Joko Prasetya")
    await says_all(talk.worker, "ya", "tanggal lahir suami salah, harusnya 6 mei 1988", "ya")

    facts = (await talk.person()).profile.facts
    assert (facts["legal_name"], facts["worker_name"]) == ("Kurniati", "Joko Prasetya")
    assert (facts["worker_birth_date"], facts["kin_phone"]) == ("1988-05-06", "+6285645678901")
    assert "birth_date" not in facts


async def test_role_and_country_of_the_first_words_are_not_asked_and_the_menu_of_details_takes_facts(
    talk: Talk,
) -> None:
    await says_all(talk.worker, "sy mbak yuni dr blitar kerja di taiwan udh 3 th, katanya bs lapor diri di sini ya?")
    await talk.worker.says("setuju")
    assert talk.bot.asks == "legal_name"
    await says_all(talk.worker, "Yuni Contoh", "7 juli 1991", "taichung")
    assert talk.bot.asks == "home_regency.1"
    await says_all(talk.worker, "blitar, jawa timur", "Lewati")
    assert talk.bot.asks == "more.0"
    await talk.worker.says("agen nya Chang Hong Manpower, kontraknya smp agst 2027")

    facts = (await talk.person()).profile.facts
    assert (facts["role"], facts["country"], facts["city"]) == ("worker", "TW", "taichung")
    assert (facts["home_regency"], facts["company"]) == ("Blitar", "Chang Hong Manpower")
    assert "2027" in facts["contract_end"]


async def test_words_that_are_no_name_are_asked_again_and_the_number_of_a_contact_is_changed_alone(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "setuju", "mau daftar", "calon pekerja")
    await talk.worker.says("jepang kak. tp blm bisa bhs jepang nya")
    assert talk.bot.asks == "legal_name.1"
    await says_all(talk.worker, "Dedi Contoh", "7 juli 2001", "jepang", "jember, jawa timur")
    await says_all(talk.worker, "bu Sulastri 081200099977", "nomor mamak ganti 081200099988")

    facts = (await talk.person()).profile.facts
    assert (facts["legal_name"], facts["country"]) == ("Dedi Contoh", "JP")
    assert (facts["kin_name"], facts["kin_phone"]) == ("bu Sulastri", "+6281200099988")


async def test_several_answers_in_one_are_taken_apart_and_a_name_is_put_right_at_the_next_question(talk: Talk) -> None:
    await says_all(talk.worker, "mau daftar, sy belum berangkat", "setuju", "dewi lestari, 23, cilacap")
    assert talk.bot.asks == "birth_date"
    await says_all(talk.worker, "eh salah dewi lestariningsih", "3 april 2003", "korea")
    await says_all(talk.worker, "eh lahirku salah 4 april", "ya", "lewati")

    facts = (await talk.person()).profile.facts
    assert (facts["legal_name"], facts["birth_date"]) == ("dewi lestariningsih", "2003-04-04")
    assert (facts["home_regency"], facts["country"]) == ("Cilacap", "KR")


async def test_who_has_returned_and_wants_to_register_registers(talk: Talk) -> None:
    await says_all(talk.worker, "aku wis muleh seko korea, meh daftar sing purna kuwi lho", "setuju")
    assert talk.bot.asks == "legal_name"
    await says_all(talk.worker, "slamet riyadi", "lahir 3 april 85 ning boyolali", "wingi ning korea 5 taun")

    facts = (await talk.person()).profile.facts
    assert (facts["role"], facts["birth_date"], facts["city"]) == ("returnee", "1985-04-03", "korea")


async def test_the_name_on_the_card_is_kept(talk: Talk) -> None:
    await says_all(talk.worker, "daftar", "setuju", "2", "Siti Aminah, tp di ktp Siti Aminah binti Karto")

    assert (await talk.person()).profile.facts["legal_name"] == "Siti Aminah binti Karto"


async def test_a_question_is_nobodys_name(talk: Talk) -> None:
    await says_all(talk.worker, "mau daftar", "setuju", "calon", "ya tp aku belum punya paspor kak gpp?")
    assert talk.bot.asks == "legal_name"
    await talk.worker.says("bayu anggara")

    assert talk.bot.asks == "birth_date"


async def test_a_name_a_day_and_a_town_in_one_line_are_three_answers(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, FIRST_PASS[0], "Sri Contoh, 12 mei 1990, kediri")

    assert talk.bot.asks == "where_now"
    facts = (await talk.person()).profile.facts
    assert (facts["legal_name"], facts["birth_date"], facts["home_regency"]) == ("Sri Contoh", "1990-05-12", "Kediri")


async def test_a_country_is_nobody_to_tell_and_is_where_the_work_is(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS[:3], "Lewati", FIRST_PASS[4], "korea")
    assert talk.bot.asks == "kin.1"
    await says_all(talk.worker, FIRST_PASS[5])

    facts = (await talk.person()).profile.facts
    assert (facts["country"], facts["kin_name"]) == ("KR", "Ibu Sumi")


async def test_where_the_work_is_may_be_told_at_the_list_of_what_is_left(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS[:3], "Lewati", *FIRST_PASS[4:], "kerja di pabrik di taiwan")

    assert talk.bot.asks == "more.1"
    assert (await talk.person()).profile.facts["country"] == "TW"


@pytest.mark.parametrize("words", ["ada lowongan di korea?", "mau kerja di jepang", "mau pelatihan di korea"])
async def test_where_somebody_wants_to_work_is_not_where_they_do(talk: Talk, words: str) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *FIRST_PASS[:3], "Lewati", *FIRST_PASS[4:], words)

    assert "country" not in (await talk.person()).profile.facts
    assert (await talk.ticket()).country is None
