"""Who waits and tells that it gets worse, or asks what has an honest answer, reads more than that it has arrived."""

from datetime import timedelta

import pytest

from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
A_MINUTE = timedelta(seconds=61)  # what is written within it may still be part of the first cry
RECEIPTS = ("talk-received", "talk-kept", "talk-read_too", "trouble-added")


async def waits(talk: Talk, *words: str) -> None:
    """Say these, and leave every question that is still open."""
    for each in words:
        await talk.worker.says(each)
    while talk.bot.asks is not None:
        await talk.worker.says("lewati")


async def hears(talk: Talk, words: str) -> str:
    await talk.passes(A_MINUTE)
    await talk.worker.says(words)
    return talk.bot.text


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("teman saya pingsan", "worse-faint"),
        ("pendarahan makin banyak", "worse-bleeding"),
        ("ada tembakan dekat", "worse-shots"),
        ("kejang kejang", "worse-faint"),
        ("my friend fainted", "worse-faint"),
        ("majikan dobrak pintu", "worse-door"),
    ],
)
async def test_what_gets_worse_is_met_with_what_helps_with_numbers_and_with_one_more_alarm(
    talk: Talk, words: str, key: str
) -> None:
    await waits(talk, "majikan pukul saya", "di riyadh")
    before = len(await talk.alerts())

    first, again, third = [await hears(talk, words) for _ in range(3)]

    assert talk.words(key) in first
    assert talk.words("worse-again") in again
    assert again != third
    assert all("997" in each for each in (first, again, third))
    assert len(await talk.alerts()) == before + 1


async def test_somebody_who_has_fainted_is_answered_also_where_others_may_read_along(talk: Talk) -> None:
    for words in ("majikan pukul saya", "di riyadh", "tidak aman", "lewati", "tidak"):
        await talk.worker.says(words)
    assert talk.bot.asks == "hurt"

    heard = await hears(talk, "teman saya pingsan")

    assert talk.words("worse-faint") in heard
    assert "997" in heard
    assert talk.bot.asks is None


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("bukan salah saya kan", "aside-blame"),
        ("bolehkah saya ke dokter? malu", "aside-doctor"),
        ("gimana ngomong ke ambulans, tidak bisa bahasa inggris", "aside-on_phone"),
        ("saya harus ke mana sekarang", "aside-where_to"),
        ("polisi aman ga? saya ga punya paspor", "aside-police_safe"),
        ("ada yg jemput ga", "aside-fetch"),
        ("kumaha abdi tiasa wangsul?", "aside-going_home"),
        ("can you help or not", "aside-help"),
        ("hp arep mati", "aside-battery"),
        ("eh you all bot ke orang?", "aside-who"),
    ],
)
async def test_what_has_an_honest_answer_gets_it_once_and_then_how_the_report_stands(
    talk: Talk, words: str, key: str
) -> None:
    await waits(talk, "majikan pukul saya", "di riyadh")

    first, again = [await hears(talk, words) for _ in range(2)]

    language = (await talk.person()).language
    assert talk.words(key, language) in first
    assert talk.words(key, language) not in again
    assert again


async def test_who_is_in_despair_is_never_answered_by_a_receipt_alone(talk: Talk) -> None:
    await waits(talk, "aku mau mati aja", "belum", "singapura")

    heard = [await hears(talk, each) for each in ("aku takut sendirian", "obatnya masih di meja", "aku cape", "halo?")]

    assert all(heard)
    assert len(set(heard)) == len(heard)
    assert [each for each in heard for key in RECEIPTS if talk.words(key) in each] == []
    assert any("995" in each for each in heard)


async def test_who_has_swallowed_something_reads_the_ambulance_again_whatever_they_write(talk: Talk) -> None:
    await waits(talk, "aku pengen mati udah minum obat banyak", "hongkong")

    heard = [await hears(talk, each) for each in ("udah muntah", "mbak", "makin pusing")]

    assert all("999" in each for each in heard)


async def test_who_feels_bad_reads_a_warm_word_and_who_adds_a_fact_a_receipt(talk: Talk) -> None:
    await waits(talk, "majikan pukul saya", "di riyadh")

    assert talk.words("talk-with_you") in await hears(talk, "saya lapar")
    assert talk.words("talk-received") in await hears(talk, "bajunya merah")


async def test_where_no_number_there_is_known_it_says_so(talk: Talk) -> None:
    await waits(talk, "majikan pukul saya", "di suriah")

    assert talk.words("numbers_none_here") in await hears(talk, "nomor kbri damaskus berapa")


@pytest.mark.parametrize("words", [("lapar", "lapar"), ("saya lapar",), ("lapar 2 hari",)])
async def test_hunger_said_twice_or_of_oneself_opens_a_report(talk: Talk, words: tuple[str, ...]) -> None:
    for each in words:
        assert await talk.tickets() == []
        await talk.worker.says(each)

    assert talk.bot.asks == "now"
    assert (await talk.ticket()).urgency == "high"


async def test_after_a_report_from_a_watched_screen_nothing_calm_is_shown(talk: Talk) -> None:
    for words in ("halo", "Bahasa Indonesia", "setuju"):
        await talk.worker.says(words)

    await waits(talk, "majikan pukul saya", "malaysia", "tidak aman")

    assert talk.bot.text == talk.words("sos-noted_in_short")
    assert talk.bot.labels == []


async def test_after_an_emergency_nobody_is_asked_to_agree(talk: Talk) -> None:
    await talk.worker.says("halo")
    await talk.worker.says("Bahasa Indonesia")
    assert talk.bot.asks == "consent"

    await waits(talk, "majikan pukul saya", "malaysia")

    assert not talk.bot.said("welcome-consent")


async def test_the_same_numbers_stand_in_an_answer_once(talk: Talk) -> None:
    for words in ("tolong kami 3 orang di kapal dekat fiji tidak makan 4 hari", "fiji", "lewati"):
        await talk.worker.says(words)
        assert "Kami catat: FJ" not in talk.bot.text

    heard = await hears(talk, "teman saya satu lemas pingsan")

    assert heard.count(talk.words("numbers_to_call")) == 1
