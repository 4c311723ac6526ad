"""What might happen some day is no emergency: who only wants proof kept, or to be asked, is led to that."""

import pytest

from bot.domain.urgency import Urgency
from storage import proofs
from tests.flows.ordinary_day import says_all
from tests.talk import Talk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("mau nyimpen foto buat jaga2 klo hp diambil majikan", "evidence"),
        ("mau titip foto kontrak, jaga2 kalau hp disita", "evidence"),
        ("mau simpan foto takut hp dirampas majikan", "evidence"),
        ("i want to save photos in case my boss takes my phone", "evidence"),
        ("aku mau klo aku ngilang ada yg nyari. bisa ditanyain tiap hari gak kak? sy di johor", "check_in"),
        ("tolong tiap hari ditanyain kabar klo sy kenapa2 biar ada yg tau", "check_in"),
        ("bsk sy terbang ke hongkong jam 5 sore pertama kali naik pesawat takut, tolong dikawal ya min", "journey"),
        ("mau ditanya kabar pas perjalanan", "journey"),
        ("bisa ditemani pas terbang ga kak, baru pertama", "journey"),
        ("sesuk aku mabur neng hongkong, wedi numpak pesawat, tulung dikancani", "journey"),
    ],
)
async def test_who_only_provides_for_what_might_happen_is_led_to_that(talk: Talk, words: str, wish: str) -> None:
    await says_all(talk.worker, words, "setuju")

    assert await talk.flow() == wish
    assert await talk.tickets() == []


@pytest.mark.parametrize(
    "words",
    [
        "mau simpan foto bukti, takut hp diambil, majikan pukul saya tiap hari",
        "mau nyimpen foto, hp saya sudah diambil majikan",
        "mau simpan foto takut hp diambil majikan saya dikurung di kamar",
        "bisa ditanyain tiap hari ga? kalau aku hilang majikan yang bunuh",
        "kalau saya ngilang tolong cari saya, majikan mau bunuh saya",
        "kalau saya hilang tolong ada yang cari",
        "besok terbang ke kamboja dikawal agen, saya takut, tolong",
        "besok saya diterbangkan ke dubai, takut, tolong",
        "besok naik pesawat, saya dikunci di penampungan, tolong dikawal polisi",
        "tolong saya dikawal terus sama bos gak boleh keluar",
    ],
)
async def test_a_cry_in_near_words_opens_a_report_all_the_same(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.ticket()).urgency.is_alarm


async def test_who_takes_an_alarm_back_and_says_what_they_want_is_led_to_it(talk: Talk) -> None:
    await says_all(talk.worker, "tolong saya dikurung", "gak darurat, cm pengin ditanyain kabar tiap hari")

    assert talk.bot.said("false-alarm-taken-back")
    assert await talk.flow() == "check_in"
    ticket = await talk.ticket()
    assert (ticket.urgency, ticket.needs_review) == (Urgency.CRITICAL, "duress")


async def test_who_only_wants_proof_kept_after_an_alarm_is_offered_the_box(talk: Talk) -> None:
    await says_all(
        talk.worker, "tolong saya dikurung", "di riyadh arab saudi", "bukan darurat kok, cuma mau simpan bukti dulu"
    )

    assert talk.bot.said("false-alarm-taken-back")
    assert talk.bot.asks == "for_evidence"


async def test_the_wish_that_was_taken_for_an_alarm_is_taken_up_and_nothing_told_is_asked_again(talk: Talk) -> None:
    await says_all(talk.worker, "besok sy terbang ke hongkong jam 5 sore, takut tolong dikawal", "setuju")

    assert talk.bot.asks == "pick_up"
    assert "Hong Kong" in talk.bot.text


async def test_a_photo_sent_instead_of_a_yes_to_the_box_is_kept(talk: Talk) -> None:
    await says_all(talk.worker, "mau nyimpen foto buat jaga2 klo hp diambil majikan", "setuju")
    await talk.worker.sends_photo("kontrak")

    assert talk.bot.asks == "more.0"
    async with talk.database.reading() as tx:
        (kept,) = await proofs.of_person(tx, (await talk.person()).id)
    assert kept.proof.kind == "contract"


async def test_whoever_takes_the_phone_learns_of_no_proof_that_was_to_be_kept(talk: Talk) -> None:
    await says_all(talk.worker, "mau simpan foto bukti, majikan pukul saya tiap hari, tolong", "bukan darurat")

    assert talk.bot.asks is None
