"""Whoever sends a photo or another file reads once that it has come in."""

from datetime import timedelta

from bot.domain.tickets import EntryKind
from tests.flows.ordinary_day import begin, says_all
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

PHOTO = "Fotonya sudah sampai."


async def test_a_photo_out_of_the_blue_is_said_to_have_come_in(talk: Talk) -> None:
    await talk.worker.sends_photo()

    assert talk.bot.text.startswith(PHOTO)
    assert talk.bot.asks == "language"


async def test_an_album_that_answers_a_question_is_said_once(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "Kuala Lumpur", "ya", "tidak", "tidak")
    assert talk.bot.asks == "what_happened"
    talk.begin_round()
    await talk.arrive(talk.telegram, *(talk.telegram.photo(talk.worker.sender, None) for _ in range(3)))
    await talk.work_off()

    assert talk.bot.text.count(PHOTO) == 1


async def test_the_next_day_a_photo_is_said_to_have_come_in_again(talk: Talk) -> None:
    await talk.worker.sends_photo()
    await talk.worker.sends_photo()
    assert PHOTO not in talk.bot.text
    talk.clock.move(timedelta(days=1))

    await talk.worker.sends_photo()

    assert PHOTO in talk.bot.text


async def test_a_file_that_is_spoken_of_anyway_is_not_spoken_of_twice(talk: Talk) -> None:
    await begin(talk, "evidence")
    await talk.worker.presses(talk.words("evidence-what-add"))
    await talk.worker.sends_photo("kontrak")

    assert talk.words("evidence-more") in talk.bot.text
    assert PHOTO not in talk.bot.text


async def test_a_proof_sent_beside_a_question_for_words_is_kept_and_answers_nothing(talk: Talk) -> None:
    await talk.worker.says("sos")
    assert talk.bot.asks == "where_now"
    for _ in range(2):
        await talk.worker.sends_photo()
        assert talk.bot.text.startswith(PHOTO)
        assert talk.bot.asks == "where_now"
        talk.clock.move(timedelta(minutes=1))

    ticket = await talk.ticket()
    kept = [entry.kind for entry in await talk.timeline(ticket) if entry.body.get("media") == "photo"]
    assert kept == [EntryKind.SAID, EntryKind.SAID]
    assert ticket.details.get("sos.where_now") is None

    await talk.worker.says("Kuala Lumpur")

    assert (await talk.ticket()).country == "MY"


async def test_nothing_is_said_while_somebody_hides(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "keluar")
    await talk.worker.sends_photo()

    assert talk.bot.text == talk.words("locked-hint")
