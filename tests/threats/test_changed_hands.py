"""A number that somebody else has now: sixty quiet days close what is open, until the PIN (THREATS.md T25)."""

import re
from datetime import timedelta

from tests.talk import Talk, Voice


async def report(talk: Talk, voice: Voice) -> str:
    """A report that is not answered to its end; gives the PIN."""
    await voice.says("tolong, majikan pukul saya")
    pin = re.search(r"\b[0-9]{6}\b", voice.bot.text)
    assert pin is not None
    await voice.says("Kuala Lumpur")
    return pin[0]


async def test_T25_new_owner_of_an_old_number_sees_nothing(talk: Talk) -> None:
    voice = talk.somebody(talk.whatsapp, "ID.100")
    await report(talk, voice)
    ticket = await talk.ticket()
    talk.clock.move(timedelta(days=61))
    shown = set()
    for words in ("halo", "menu", "1", "laporan saya", "siapa ini?"):
        await voice.says(words)
        shown.add(voice.bot.text)

    assert shown == {talk.words("locked-hint")}
    assert (await talk.ticket()).details == ticket.details


async def test_T25_pin_opens_again_after_the_quiet_time(talk: Talk) -> None:
    pin = await report(talk, talk.worker)
    talk.clock.move(timedelta(days=61))
    await talk.worker.says("halo")
    await talk.worker.says(pin)

    assert talk.bot.said("pin-right")
    assert talk.bot.asks == "safe_to_chat"


async def test_T25_cry_of_a_new_owner_is_heard(talk: Talk) -> None:
    await report(talk, talk.worker)
    talk.clock.move(timedelta(days=61))
    await talk.worker.says("sos")

    assert talk.bot.text != talk.words("locked-hint")
    assert (await talk.ticket()).reference not in talk.bot.text


async def test_T25_who_was_quiet_for_less_goes_on(talk: Talk) -> None:
    await report(talk, talk.worker)
    talk.clock.move(timedelta(days=59))
    await talk.worker.says("ya")

    assert (await talk.ticket()).details["sos.safe_to_chat"] is True


async def test_T25_without_an_open_case_there_is_nothing_to_close(talk: Talk) -> None:
    await report(talk, talk.worker)
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.closes()
    talk.clock.move(timedelta(days=61))
    await talk.worker.says("halo")

    assert talk.bot.said("welcome-greeting")
