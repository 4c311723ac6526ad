"""A report goes on from another phone with its code and PIN, and with nothing less (THREATS.md T3, T4)."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.messages import ChannelName
from bot.domain.pins import keys_in
from bot.domain.tickets import ALPHABET
from storage import messages, schema
from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE

BEATEN = "tolong, majikan pukul saya, saya di jeddah"
_KEYS = re.compile(r"(\w{5}-\w{5}), PIN (\d{6})")


async def begin(talk: Talk, words: str = BEATEN) -> tuple[str, str]:
    """Report something; gives the code and the PIN that were told."""
    await talk.worker.says(words)
    told = _KEYS.search(talk.bot.text)
    assert told is not None
    return told[1], told[2]


def wrong(pin: str) -> str:
    return f"{(int(pin) + 1) % 1_000_000:06}"


def unknown_code() -> str:
    return next(f"A2345-6789{last}" for last in ALPHABET if keys_in(f"A2345-6789{last}"))


async def person_of(talk: Talk, voice: Voice) -> int:
    return (await talk.person(voice)).id


@pytest.mark.parametrize("channel", [ChannelName.TELEGRAM, ChannelName.WHATSAPP])
async def test_code_and_pin_open_the_report_on_another_phone(talk: Talk, channel: ChannelName) -> None:
    code, pin = await begin(talk)
    other = talk.somebody(talk.providers[channel])
    await other.says(f"{code} {pin}")

    assert other.bot.said("keys-joined")
    assert other.bot.asks == "safe_to_chat"  # what was asked on the first phone goes on here
    assert await person_of(talk, other) == await person_of(talk, talk.worker)

    await other.says("saya sekarang di rumah teman, tangan saya patah")
    ticket = await talk.ticket()
    assert "tangan saya patah" in str([entry.body for entry in await talk.timeline(ticket)])


async def test_officers_answer_where_the_report_was_opened_last(talk: Talk) -> None:
    code, pin = await begin(talk)
    other = talk.somebody(talk.whatsapp)
    await other.says(f"{code} {pin}")
    officer = await talk.officer("KJRI_JED")
    await officer.claims(await talk.ticket())
    await officer.writes("Kami menjemput Anda di depan toko.")

    assert "di depan toko" in other.bot.text
    assert "di depan toko" not in talk.bot.text


@pytest.mark.parametrize("form", ["{code} {pin}", "kode {code} pin {pin}", "{low} pin saya {pin}", "{bare}\n{pin}"])
async def test_the_keys_are_read_however_they_are_written(talk: Talk, form: str) -> None:
    code, pin = await begin(talk)
    other = talk.somebody()
    await other.says(form.format(code=code, pin=pin, low=code.lower() if any(map(str.isdigit, code)) else code,
                                 bare=code.replace("-", "")))  # fmt: skip

    assert other.bot.said("keys-joined")


async def test_the_pin_may_follow_the_code(talk: Talk) -> None:
    code, pin = await begin(talk)
    other = talk.somebody()
    await other.says(code)
    assert not other.bot.said("keys-refused")
    await other.says(pin)

    assert other.bot.said("keys-joined")


async def test_the_pin_of_another_is_never_kept(talk: Talk) -> None:
    code, pin = await begin(talk)
    voices = [talk.somebody() for _ in range(3)]
    for voice, words in zip(voices, (pin, f"{code} {wrong(pin)}", f"{code} {pin}"), strict=True):
        await voice.says(words)

    chats = [voice.identity.id for voice in voices if voice.identity is not None]
    async with talk.database.reading() as tx:
        kept = [str(each.content) for each in await messages.loose_since(tx, chats, talk.clock() - timedelta(hours=1))]
    entries = [str(entry.body) for entry in await talk.timeline(await talk.ticket())]
    assert sum("•" in each for each in kept) >= 2
    assert not [each for each in (*kept, *entries) if pin in each or wrong(pin) in each]


async def test_T4_a_wrong_pin_and_an_unknown_code_are_answered_alike(talk: Talk) -> None:
    code, pin = await begin(talk)
    answers: list[str] = []
    for words in (f"{code} {wrong(pin)}", f"{unknown_code()} {pin}"):
        guesser = talk.somebody()
        await guesser.says(words)
        answers.append(guesser.bot.text)
        assert guesser.bot.said("keys-refused")
        assert await person_of(talk, guesser) != await person_of(talk, talk.worker)

    assert answers[0] == answers[1]


async def test_T4_five_wrong_pins_from_as_many_phones_slow_the_report_down_and_tell_officers(talk: Talk) -> None:
    code, pin = await begin(talk)
    for _ in range(5):
        await talk.somebody().says(f"{code} {wrong(pin)}")
    late = talk.somebody()
    await late.says(f"{code} {pin}")

    assert late.bot.said("keys-refused")
    assert ("wrong_pins", "critical") in await talk.alerts()
    await talk.passes(timedelta(minutes=16))
    await late.says(f"{code} {pin}")
    assert late.bot.said("keys-joined")


async def test_T4_one_chat_tries_five_times_and_no_more(talk: Talk) -> None:
    code, pin = await begin(talk)
    guesser = talk.somebody()
    for _ in range(4):
        await guesser.says(f"{unknown_code()} {pin}")
    assert (await talk.person(guesser)).pin_locked_until is None
    await guesser.says(f"{unknown_code()} {pin}")
    await guesser.says(f"{code} {pin}")

    assert guesser.bot.said("keys-refused")


async def test_who_has_a_report_of_their_own_keeps_it(talk: Talk) -> None:
    code, pin = await begin(talk)
    other = talk.somebody()
    await says_all(other, "paspor saya ditahan agen di johor", f"{code} {pin}")

    assert other.bot.said("keys-busy")
    assert await person_of(talk, other) != await person_of(talk, talk.worker)


async def test_who_was_only_welcomed_opens_it_too_and_is_asked_nothing_of_before(talk: Talk) -> None:
    code, pin = await begin(talk)
    other = talk.somebody(talk.whatsapp)
    await says_all(other, "halo", f"{code} {pin}")

    assert other.bot.said("keys-joined")
    await other.says("masih di jeddah")
    assert await talk.flow() == "sos"


async def test_the_same_message_twice_joins_once(talk: Talk) -> None:
    code, pin = await begin(talk)
    other = talk.somebody()
    body = talk.telegram.text(other.sender, f"{code} {pin}")
    await other.posts(body)
    heard = len(other.bot.history)
    await other.posts(body)

    assert len(other.bot.history) == heard
    async with talk.database.reading() as tx:
        actions = [row.action for row in await tx.execute(select(schema.audit))]
    assert actions.count("chat_joined") == 1


async def test_keys_in_ones_own_chat_change_nothing(talk: Talk) -> None:
    code, pin = await begin(talk)
    before = await person_of(talk, talk.worker)
    await talk.worker.says(f"{code} {pin}")

    assert await person_of(talk, talk.worker) == before
    assert not talk.bot.said("keys-joined")


async def test_T1_a_chat_that_was_left_stays_closed_until_it_sees_the_pin_itself(talk: Talk) -> None:
    code, pin = await begin(talk)
    await talk.worker.says("keluar")
    other = talk.somebody(talk.whatsapp)
    await other.says(f"{code} {pin}")
    assert other.bot.said("keys-joined")

    await talk.worker.says("laporan saya gimana?")
    assert_shut(talk, code)
    await talk.worker.says(pin)
    assert talk.bot.said("pin-right")


async def test_a_chat_that_nobody_left_goes_on_beside_the_one_that_was_joined(talk: Talk) -> None:
    code, pin = await begin(talk)
    other = talk.somebody(talk.whatsapp)
    await other.says(f"{code} {pin}")
    await talk.worker.says("laporan saya gimana?")

    assert (await talk.person()).hidden_since is None
    assert talk.bot.asks == "safe_to_chat"


async def test_T2_a_phone_an_employer_wrote_on_stays_closed_while_the_report_goes_on_elsewhere(talk: Talk) -> None:
    code, pin = await begin(talk)
    await talk.worker.says("Who is this? I am his sir, delete everything")
    other = talk.somebody(talk.whatsapp)
    await other.says(f"{code} {pin}")
    assert other.bot.said("keys-joined")

    for words in ("laporan saya gimana?", pin, "what did my helper write"):
        await talk.worker.says(words)
        assert_shut(talk, code)


def assert_shut(talk: Talk, code: str) -> None:
    assert code not in talk.bot.text
    assert talk.bot.asks is None
    assert "petugas" not in talk.bot.text.lower()
