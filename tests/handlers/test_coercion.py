"""Who is threatened by another is asked about that, and not whether they want to die."""

import pytest

from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


async def test_an_appointment_somebody_else_has_made_is_no_wish_to_die(talk: Talk) -> None:
    await says_all(
        talk.worker,
        "tlg sy hamil 7 bln agen maksa gugurin",
        "ga tau hrs kmn, sy di taipei",
        "ya sekarang, besok pagi sy mau dibawa ke klinik",
    )

    ticket = await talk.ticket()
    assert ticket.urgency == "critical"
    assert "SUICIDAL" not in ticket.categories
    assert await talk.flow() == "sos"


@pytest.mark.parametrize(
    "words",
    [
        "rasanya pengen udahan aja hidup ini",
        "aku udah ga sanggup, besok aku pergi selamanya",
        "pengin nututi ibu wae",
        "hayang paeh",
        "pngn mti aja",
        "udah siapin tali",
        "pengen istirahat selamanya",
        "dunia lebih baik tanpa aku",
    ],
)
async def test_who_names_their_end_in_a_report_of_something_else_is_met_as_that(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "agen pukul saya di riyadh", words)

    assert "SUICIDAL" in (await talk.ticket()).categories


async def test_who_takes_it_back_in_fear_is_answered_and_an_officer_looks(talk: Talk) -> None:
    await says_all(talk.worker, "bos pukul sy di petaling jaya", "gak jadi dilaporin deh takut dilempar")

    ticket = await talk.ticket()
    assert talk.bot.said("talk-taken_back")
    assert (ticket.needs_review, ticket.country) == ("duress", "MY")


@pytest.mark.parametrize("words", ["apa saya boleh kabur?", "boleh lari dari sini ga", "can i run away"])
async def test_who_asks_whether_they_may_leave_is_told_what_matters(talk: Talk, words: str) -> None:
    await says_all(talk.worker, "bos pukul sy di dubai", words)

    assert talk.bot.said("aside-get_out")


@pytest.mark.parametrize("words", ["saya kabur dari majikan, tolong", "bos bilang boleh lari asal bayar, saya disekap"])
async def test_who_has_run_away_still_calls(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency.is_alarm


@pytest.mark.parametrize(
    "words", ["F8ZFE-GDRP2 883282", "saya dulu udh lapor dr hp lain, kodenya CB4EW-PBGKG pin 134434"]
)
async def test_code_and_pin_that_open_nothing_are_said_to_be_wrong(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert talk.bot.said("keys-refused")
