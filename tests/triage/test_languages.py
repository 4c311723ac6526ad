"""One cry, many tongues and spellings: every language is read in every message."""

import pytest

from bot.domain.urgency import Category, Urgency
from tests.triage.test_triage import TRIAGE


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("kula dipun gebag kaliyan majikan", Category.PHYSICAL_ABUSE),
        ("aku dikaplok bos", Category.PHYSICAL_ABUSE),
        ("abdi diteunggeulan ku dunungan", Category.PHYSICAL_ABUSE),
        ("urang dikonci di kamar", Category.CONFINEMENT),
        ("saya kena rogol", Category.SEXUAL_VIOLENCE),
        ("engko' epokol majikan", Category.PHYSICAL_ABUSE),
        ("صاحبة البيت تضربها كل يوم", Category.PHYSICAL_ABUSE),
        ("kafil adrab ana kulyum, musaada", Category.PHYSICAL_ABUSE),
        ("mafi akal, mafi nom", Category.PHYSICAL_ABUSE),
        ("madam mafi khalli barra", Category.CONFINEMENT),
        ("baba tahrish ana", Category.SEXUAL_VIOLENCE),
        ("我不想活了", Category.SUICIDAL),
        ("사장님이 때려요", Category.PHYSICAL_ABUSE),
        ("部屋に閉じ込められています", Category.CONFINEMENT),
        ("my boss mukul aku every day", Category.PHYSICAL_ABUSE),
        ("tolongsayadikunci", Category.CONFINEMENT),
        ("sy d kunci d kmr", Category.CONFINEMENT),
        ("saya dipykul majikan", Category.PHYSICAL_ABUSE),
    ],
)
def test_a_cry_is_heard_in_any_language_and_spelling(text: str, category: Category) -> None:
    found = TRIAGE.assess(text)

    assert (found.urgency, found.category) == (Urgency.CRITICAL, category)
    assert found.reasons


@pytest.mark.parametrize(
    "text",
    [
        "kula mboten dipun pukul, majikan sae",
        "abdi teu diteunggeul, aman",
        "hape abdi paeh batrena",
        "lampune mati kawit mau",
        "bateri mati tadi",
        "你好",
        "今日はいい天気ですね",
        "diculik mertua belanja seharian wkwk",
    ],
)
def test_calm_words_stay_calm_in_any_language(text: str) -> None:
    assert not TRIAGE.assess(text).is_alarm


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("kafil mafi kasih fulus 5 syahar", Category.UNPAID_WAGES),
        ("ana maridh, mafi mustasfa", Category.ILLNESS_INJURY),
        ("madam ma khalli safar", Category.STRANDED_REPATRIATION),
        ("jawazku di kafil", Category.PASSPORT_WITHHELD),
        ("musaada", Category.GREETING_OTHER),
    ],
)
def test_what_cannot_wait_is_heard_in_the_arabic_of_the_gulf(text: str, category: Category) -> None:
    found = TRIAGE.assess(text)

    assert (found.urgency, found.category) == (Urgency.HIGH, category)


@pytest.mark.parametrize(
    "text",
    [
        "mafi mushkila, ana kuis",
        "syukran baba sudah kasih fulus",
        "hari ini ana puasa, mafi akal dulu ya",
        "ana sing arep takon",
    ],
)
def test_calm_words_of_the_gulf_raise_no_alarm(text: str) -> None:
    assert not TRIAGE.assess(text).is_alarm
