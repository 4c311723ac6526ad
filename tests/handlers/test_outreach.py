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


@pytest.mark.parametrize("words", ["dari-nowhere", "dari malaysia", "saya dari-melati", "melati"])
async def test_other_words_are_no_start_link(talk: Talk, words: str) -> None:
    await talk.worker.says(words)

    assert (await talk.person()).origin is None
