"""Start links of villages, schools and partners: where somebody heard of us is remembered, once."""

import pytest

from bot.domain.catalogue.programmes import OutreachPoint, PublicFacts
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE


@pytest.fixture(autouse=True)
def points(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two places that hand out links."""
    codes = ("melati", "smk_contoh")
    facts = PublicFacts((), {code: OutreachPoint(code, code.title(), "village", "Contoh") for code in codes})
    monkeypatch.setattr(talk.parts.catalogue, "public", facts)


async def test_the_first_start_link_is_remembered_and_leads_to_the_welcome(talk: Talk) -> None:
    await talk.worker.says("/start dari-Melati")
    await talk.worker.says("dari-smk_contoh")

    assert (await talk.person()).origin == "melati"
    assert talk.bot.asks == "language"
    assert "Melati" in talk.bot.history[0].message.text


@pytest.mark.parametrize("words", ["dari-nowhere", "dari malaysia", "saya dari-melati", "melati"])
async def test_other_words_are_no_start_link(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.person()).origin is None


@pytest.mark.parametrize("words", ["poster QR untuk kelurahan", "saya mau minta bahan sosialisasi untuk warga desa"])
async def test_who_asks_for_posters_leaves_a_request_with_the_place(talk: Talk, words: str) -> None:
    for each in ("halo", "1", "1", words, "ya", "Kelurahan Contoh", "lewati"):
        await talk.worker.says(each)

    request = await talk.ticket()
    assert (request.is_request, request.details["outreach.place"]) == (True, "Kelurahan Contoh")


async def test_whoever_asks_whether_it_is_free_is_told_so_at_once(talk: Talk) -> None:
    for each in ("halo", "1", "1", "bener gratis ini? dari desa contoh"):
        await talk.worker.says(each)

    assert talk.bot.asks == "for_help"


async def test_who_begins_with_a_photo_is_asked_what_it_is_about(talk: Talk) -> None:
    await talk.worker.sends_photo()
    for each in ("1", "1"):
        await talk.worker.says(each)

    assert talk.bot.said("file-what")
    assert talk.bot.asks == "choice.0"


@pytest.mark.parametrize(
    "words",
    ["saya kepala desa mau daftarin warga saya yg kerja di luar negeri", "sekolah kami mau pasang qr pulang"],
)
async def test_who_speaks_for_a_village_or_a_school_is_led_there_and_a_bare_yes_is_no_place(
    talk: Talk, words: str
) -> None:
    for each in ("halo", "1", "1", words):
        await talk.worker.says(each)
    if talk.bot.asks == "for_outreach":
        await talk.worker.says("ya")
    assert (await talk.flow(), talk.bot.asks) == ("outreach", "place")
    await talk.worker.says("iya")

    assert (talk.bot.said("rejected_words"), talk.bot.asks) == (True, "place")
