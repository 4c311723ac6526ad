"""A PIN opens what is the person's own, and no officer ever reads it (THREATS.md T2)."""

import re

from bot.domain.pins import DOTS
from bot.engine.record import Record
from storage import messages, runs
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

REPORT = ("Kuala Lumpur", "ya", "tidak", "tidak", "dikunci", "sendirian")


async def report(talk: Talk, safe_contact: str | None = None) -> str:
    """A whole report; gives the PIN."""
    await talk.worker.says("tolong, majikan pukul saya")
    pin = re.search(r"\b[0-9]{6}\b", talk.bot.text)
    assert pin is not None
    if safe_contact is not None:
        for words in (*REPORT, safe_contact):
            await talk.worker.says(words)
        assert talk.bot.said("what_next")
    return pin[0]


async def all_written_down(talk: Talk) -> str:
    """What officers can read of every ticket."""
    return str(
        [(ticket.details, [entry.body for entry in await talk.timeline(ticket)]) for ticket in await talk.tickets()]
    )


async def own_words(talk: Talk) -> list[str]:
    """What the person's own chat page would show of what they wrote."""
    identity = talk.worker.identity
    assert identity is not None
    async with talk.database.reading() as tx:
        return [each.text for each in await messages.own_after(tx, [identity.id], 0, 100)]


async def change_contact(talk: Talk, words: str) -> None:
    """Another SOS, up to the answer that would change what was agreed."""
    await talk.worker.says("sos")
    for answer in (*REPORT, words):
        await talk.worker.says(answer)


async def test_T2_pin_inside_a_sentence_stands_nowhere_in_the_ticket(talk: Talk) -> None:
    pin = await report(talk)
    await talk.worker.says(f"PIN saya {pin} tolong")  # the answer to where she is
    await talk.worker.sends_photo(f"ini fotonya, {pin}")
    await talk.worker.says(f"{pin} di Kuala Lumpur")

    written = await all_written_down(talk)
    assert pin not in written
    assert f"PIN saya {DOTS} tolong" in written
    assert f"ini fotonya, {DOTS}" in written
    assert pin not in str(await own_words(talk))


async def test_T2_number_beside_the_word_pin_is_hidden_also_when_it_is_wrong(talk: Talk) -> None:
    pin = await report(talk)
    wrong = f"{(int(pin) + 1) % 1_000_000:06}"
    await talk.worker.says(f"pin: {wrong}")

    assert wrong not in await all_written_down(talk)


async def test_a_number_that_is_no_pin_reaches_the_officer(talk: Talk) -> None:
    await report(talk)
    await talk.worker.says("gaji 150000 di Kuala Lumpur")

    assert "gaji 150000 di Kuala Lumpur" in await all_written_down(talk)


async def test_T1_pin_in_a_sentence_opens_and_the_words_around_it_reach_the_ticket(talk: Talk) -> None:
    pin = await report(talk)
    await talk.worker.says("keluar")
    await talk.worker.says(f"PIN saya {pin} ya")

    assert talk.bot.said("pin-right")
    assert (await talk.person()).hidden_since is None
    assert f"PIN saya {DOTS} ya" in await all_written_down(talk)


async def test_T2_agreed_contact_changes_with_the_pin(talk: Talk) -> None:
    pin = await report(talk, "malam hari")
    await change_contact(talk, "siang hari")
    assert talk.bot.asks == "contact_pin.0"
    assert (await talk.person()).profile.safe_contact == "malam hari"
    await talk.worker.says(pin)

    assert talk.bot.said("what_next")
    assert (await talk.person()).profile.safe_contact == "siang hari"
    assert pin not in await all_written_down(talk)


async def test_T2_agreed_contact_stays_without_the_pin_and_an_officer_is_told(talk: Talk) -> None:
    pin = await report(talk, "malam hari")
    await change_contact(talk, "lewat majikan saja")
    slip = f"{(int(pin) + 1) % 1_000_000:06}"[:5]
    for guess in (slip, "111111", "222222", "333333"):  # a slip of five digits is none of the three tries
        await talk.worker.says(guess)

    assert talk.bot.said("contact_stays")
    assert (await talk.person()).profile.safe_contact == "malam hari"
    ticket = await talk.ticket()
    assert (ticket.needs_review, ticket.is_open) == ("duress", True)
    assert slip not in await all_written_down(talk)


async def test_T2_first_agreed_contact_and_the_same_one_again_need_no_pin(talk: Talk) -> None:
    await report(talk, "malam hari")
    await change_contact(talk, "malam hari")

    assert talk.bot.said("what_next")
    assert (await talk.ticket()).needs_review is None


async def test_a_pin_is_forgotten_in_the_record_once_it_was_compared(talk: Talk) -> None:
    pin = await report(talk, "malam hari")
    await talk.worker.says("menu")
    for words in ("1", talk.words("menu-choice-my_case"), pin):
        await talk.worker.says(words)
    assert talk.bot.asks == "then"

    person = await talk.person()
    async with talk.database.reading() as tx:
        (run,) = [run for run in (await runs.open_runs(tx, [person.id]))[person.id] if run.flow == "my_case"]
    answers = {entry.key: entry.value for entry in Record.from_json(run.record).entries if entry.kind == "answer"}
    assert answers == {"pin.0": DOTS}
    assert pin not in str(await own_words(talk))
