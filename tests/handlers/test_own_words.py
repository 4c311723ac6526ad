"""Words that ask for something else than what was asked: another language, a correction, an explanation, a service."""

import pytest

from bot.domain.tickets import draw_reference
from tests.flows.ordinary_day import begin, says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

TOLD = ("Bekerja di luar negeri", "Siti Contohwati", "17 agustus 1990", "PT Contoh", "Kab. Jember, Jatim")


async def agree(talk: Talk) -> None:
    await says_all(talk.worker, "halo", "1", "setuju")
    assert talk.bot.asks == "choice.0"


async def test_a_language_is_changed_at_any_question_which_comes_again_in_it(talk: Talk) -> None:
    await says_all(talk.worker, "bahasa", "Basa Jawa", "menu")
    await says_all(talk.worker, "bahasa indonesia")

    assert (await talk.person()).language == "id"
    assert talk.bot.said("language-changed")
    assert talk.bot.asks == "consent"
    await says_all(talk.worker, "setuju", "tulung nganggo basa jawa wae")
    assert ((await talk.person()).language, talk.bot.asks) == ("jv", "choice.0")


async def test_words_with_an_objection_are_no_yes_to_an_offer(talk: Talk) -> None:
    await agree(talk)
    await says_all(talk.worker, "gimana cara daftar lapor diri")
    assert talk.bot.asks == "for_registration"
    await says_all(talk.worker, "kok daftar, saya mau pulang kampung aja dulu")

    assert talk.bot.asks != "role"
    assert not talk.bot.said("understood")


async def test_back_from_the_first_question_of_what_was_offered_leads_to_the_menu(talk: Talk) -> None:
    await agree(talk)
    await says_all(talk.worker, "mau daftar lapor diri", "mau dong")
    assert talk.bot.asks == "role"
    await talk.worker.says("kembali")

    assert talk.bot.asks == "choice.0"


async def test_what_somebody_is_and_where_is_not_asked_again_and_stands_in_the_summary(talk: Talk) -> None:
    await agree(talk)
    await says_all(talk.worker, "sy tkw hongkong mau daftar lapor diri")
    assert talk.bot.asks == "legal_name"
    await says_all(talk.worker, "Siti Contohwati", "lewati", "Kab. Jember, Jatim", "lewati")

    assert "Hong Kong" in talk.bot.text
    facts = (await talk.person()).profile.facts
    assert (facts["role"], facts["country"]) == ("worker", "HK")


async def test_a_value_is_mended_in_words_wherever_registration_stands(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *TOLD, "ga itu, mau ganti tempat kerja", "Tsuen Wan, Hong Kong")
    assert talk.bot.asks == "kin.1"
    await says_all(talk.worker, "lewati", "nama saya salah, harusnya Siti Aminatun Contoh", "ya")

    facts = (await talk.person()).profile.facts
    assert (facts["city"], facts["country"]) == ("Tsuen Wan, Hong Kong", "HK")
    assert facts["legal_name"] == "Siti Aminatun Contoh"
    assert "kin_name" not in facts
    assert talk.bot.asks == "more.1"


async def test_my_data_is_mended_in_words_too(talk: Talk) -> None:
    await begin(talk, "my_data")
    await says_all(talk.worker, "nama saya salah, harusnya Budi Contoh", "tidak", "Budi Santoso Contoh")

    assert (await talk.person()).profile.facts["legal_name"] == "Budi Santoso Contoh"
    assert talk.bot.asks == "wish.1"


async def test_a_question_back_is_explained_and_not_kept(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *TOLD[:3], "PT Contoh, eh maksudnya apa")

    assert talk.bot.asks == "where_now"
    assert talk.bot.said("hint-registration-where_now")
    assert "city" not in (await talk.person()).profile.facts


async def test_what_turns_the_question_down_is_nobodys_name(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *TOLD, "bukan begitu maksud saya")

    assert talk.bot.asks == "kin"
    assert talk.bot.said("hint-name")


async def test_words_without_six_digits_are_no_wrong_pin(talk: Talk) -> None:
    await begin(talk, "registration")
    await says_all(talk.worker, *TOLD, "lewati", "Cukup", "menu")
    assert talk.bot.asks == "pin.0"
    await says_all(talk.worker, "pinnya di mana", "12345")

    assert talk.bot.said("hint-pin")
    person = await talk.person()
    assert (person.wrong_pins, talk.bot.asks) == (0, "pin.0")


async def test_every_code_is_answered_the_same_where_it_opens_nothing(talk: Talk) -> None:
    stranger = talk.somebody()
    await says_all(stranger, "sos", "Riyadh")
    known = (await talk.tickets())[0].reference
    answers = []
    for code in (known, draw_reference()):
        voice = talk.somebody()
        await says_all(voice, "halo", "1", "setuju", code, "ya")
        answers.append(voice.bot.text)
        await says_all(voice, "menu", "ikuti kabar keluarga", "Saya punya kode", code)
        answers.append(voice.bot.text)

    assert answers[:2] == answers[2:]
    assert talk.words("my_case-no_cases") in answers[0]
    assert talk.words("family_line-unknown") in answers[1]


async def test_a_visit_for_a_brother_is_asked_about_at_once(talk: Talk) -> None:
    await agree(talk)
    await says_all(talk.worker, "mau minta pendampingan kunjungan rumah buat adik saya purna pmi sakit", "ya")

    assert talk.bot.asks == "visit.in_danger"
    assert talk.bot.said("companion-visit_for_family")
    assert (await talk.ticket()).about == "other"


async def test_a_point_of_a_deeper_list_is_opened_by_its_name(talk: Talk) -> None:
    await agree(talk)
    await talk.worker.says("kartu")

    assert talk.bot.asks == "country"
    assert talk.bot.said("help_card-country")


async def test_who_goes_home_on_leave_needs_no_way_home(talk: Talk) -> None:
    await agree(talk)
    await talk.worker.says("mau cuti pulang lebaran")

    assert talk.bot.asks == "for_rights"
    assert await talk.tickets() == []


async def test_a_plain_yes_or_no_is_not_said_again(talk: Talk) -> None:
    await agree(talk)
    await says_all(talk.worker, "mau daftar lapor diri", "mau dong")

    assert talk.words("understood", what="Ya") not in talk.bot.text
