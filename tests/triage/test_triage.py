"""What triage says about single messages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.urgency import Category, Urgency
from bot.triage import Assessment, assess
from bot.triage.tokens import MAX_CHARS
from tests import shipped

TRIAGE = shipped.triage()


def test_the_words_that_led_to_an_alarm_are_named() -> None:
    found = TRIAGE.assess("tolong, majikan pukul saya, paspor ditahan")

    assert (found.urgency, found.category) == (Urgency.CRITICAL, Category.PHYSICAL_ABUSE)
    assert {"majikan pukul", "paspor ditahan"} <= set(found.reasons)


def test_the_importable_function_says_the_same_as_an_object_of_ones_own() -> None:
    assert assess("saya dikurung majikan") == TRIAGE.assess("saya dikurung majikan")


@pytest.mark.parametrize(
    "text", ["tolong", "tolong saya", "help me", "SOS", "bantu saya sekarang", "🆘", "t o l o n g", "S.O.S"]
)
def test_a_bare_cry_for_help_is_an_alarm(text: str) -> None:
    found = TRIAGE.assess(text)

    assert found.urgency is Urgency.HIGH
    assert found.reasons


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("tolong info pelatihan las", Category.TRAINING_QUESTION),
        ("tolong dibantu isi formulir", Category.REGISTRATION),
        ("bagaimana status laporan saya", Category.STATUS_QUESTION),
        ("terima kasih sudah menolong saya", Category.GREETING_OTHER),
    ],
)
def test_a_polite_request_is_no_cry(text: str, category: Category) -> None:
    found = TRIAGE.assess(text)

    assert not found.is_alarm
    assert found.category is category


@pytest.mark.parametrize(
    "text",
    [
        "majikan mukulin saya",
        "sy dpukul mjkn",
        "saya di pukul bos",
        "SAYA DIPUKUUUUL MAJIKAN",
        "s\u200bay\u200ba dip\u200bukul majikan",
        "ｓａｙａ ｄｉｐｕｋｕｌ",
        "saya d1pukul maj1kan",
        "tidak hanya dimarahi, saya juga dipukul",
        "saya tidak tahan dipukul terus",
        "jangan pukul saya",
        "tadi nonton film sama majikan lalu dia pukul saya",
        "info pelatihan las? saya dipukul majikan",
        "dulu majikan baik, sekarang saya dipukul",
    ],
)
def test_a_blow_is_understood_however_it_is_written(text: str) -> None:
    found = TRIAGE.assess(text)

    assert (found.urgency, found.category) == (Urgency.CRITICAL, Category.PHYSICAL_ABUSE)


@pytest.mark.parametrize(
    "text",
    [
        "saya tidak dipukul",
        "majikan tidak pernah memukul atau menendang saya",
        "dulu saya dipukul, sekarang sudah aman",
        "film tentang pembantu yang dipukul majikan",
        "kelas mulai pukul 8",
        "lagunya judulnya Aku Mau Mati",
        "mati lampu dari pagi",
        "hp saya mati",
        "bunuh waktu dulu sambil nunggu",
        "no one has ever hit me",
        "paspor saya sudah dikembalikan",
        "hak sy apa kalo paspor di pegang majikan",
        "8 th kerja di arab, majikan baik",
    ],
)
def test_what_is_denied_over_or_only_a_story_is_no_alarm(text: str) -> None:
    assert not TRIAGE.assess(text).is_alarm


@pytest.mark.parametrize(
    "text",
    [
        "setiap kali saya tanya, majikan bilang bulan depan",
        "saya tanya majikan, dia bilang sabar",
        "majikan saya bilang tunggu",
        "majikan sy blm jawab",
        "tanya majikan dulu",
        "saben kula tanglet, juragan sanjang wulan ngajeng",
        "unggal ditaros, saur dunungan bulan payun",
        "every time i ask, my employer says next month",
        "setiap kali tanya, majikan cakap bulan depan",
        "كفيلي قال انتظر الشهر القادم",
        "adik saya perempuan umur 24",
        "anak saya perempuan umur 21",
        "kartu minta tolong",
    ],
)
def test_plain_talk_of_employers_and_family_is_no_alarm(text: str) -> None:
    assert not TRIAGE.assess(text).is_alarm


@pytest.mark.parametrize(
    "text",
    [
        "setiap kali saya tanya, majikan tampar saya",
        "saya tanya majikan, dia bilang sabar sambil jambak rambut saya",
        "adik saya perempuan umur 15 kerja di malaysia",
        "jemput istri saya di taiwan, dia dikunci majikan",
        "kartu minta tolong, saya dipukul majikan",
    ],
)
def test_the_same_words_around_a_cry_do_not_hush_it(text: str) -> None:
    assert TRIAGE.assess(text).is_alarm


@pytest.mark.parametrize("text", ["saya mau bawa pulang suami saya dari Arab", "jemput istri saya di taiwan"])
def test_the_wish_to_bring_somebody_home_is_repatriation_and_no_alarm(text: str) -> None:
    found = TRIAGE.assess(text)

    assert (found.urgency, found.category) == (Urgency.NORMAL, Category.STRANDED_REPATRIATION)


@pytest.mark.parametrize("text", ["saya mau bunuh diri", "i want to kill myself", "lebih baik saya mati saja"])
def test_suicidal_wording_is_critical(text: str) -> None:
    found = TRIAGE.assess(text)

    assert (found.urgency, found.category) == (Urgency.CRITICAL, Category.SUICIDAL)


def test_unpaid_wages_become_urgent_with_hardship() -> None:
    simple = TRIAGE.assess("gaji saya bulan ini belum dibayar")
    with_hardship = TRIAGE.assess("gaji saya belum dibayar dan tidak ada uang untuk makan")

    assert (simple.urgency, simple.category) == (Urgency.NORMAL, Category.UNPAID_WAGES)
    assert (with_hardship.urgency, with_hardship.category) == (Urgency.HIGH, Category.UNPAID_WAGES)


@pytest.mark.parametrize("text", ["", "   ", "12345", "😀😀", "...", "?", "🎉 👍", "08:30", "_-*"])
def test_nothing_said_is_nothing_found(text: str) -> None:
    assert TRIAGE.assess(text) == Assessment(Urgency.NONE, Category.GREETING_OTHER, ())


def test_words_beyond_the_cap_are_not_read() -> None:
    filler = "a" * MAX_CHARS

    assert TRIAGE.assess(filler + " saya dipukul majikan").urgency is Urgency.NONE


@given(st.text(max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    found = TRIAGE.assess(text)

    assert found.urgency in Urgency
    assert found.category in Category


WORDS = (
    "tolong saya",
    "majikan",
    "pukul",
    "tidak",
    "sudah",
    "dulu",
    "film",
    "paspor ditahan",
    "gaji",
    "3 bulan",
    "umur 15",
)
SIGNS = (",", ".", "di", "ga ada", "boleh keluar", "mati", "the", "my boss", "not", "hit", "atau", "tapi", "pelatihan")


@given(st.lists(st.sampled_from((*WORDS, *SIGNS)), max_size=40))
def test_no_order_of_known_words_makes_it_fail(words: list[str]) -> None:
    found = TRIAGE.assess(" ".join(words))

    assert found.is_alarm <= bool(found.reasons)


@given(st.text(alphabet=st.characters(categories=("Nd", "So", "Po", "Zs")), max_size=40))
def test_digits_and_signs_alone_never_alarm(text: str) -> None:
    assert not TRIAGE.assess(text.replace("🆘", "")).is_alarm


@pytest.mark.parametrize(
    "text", ["nyonya pulang malam, saya sendiri sama anak", "kamar saya di lantai dua, jendelanya kecil"]
)
def test_where_something_was_asked_vague_words_answer_it(text: str) -> None:
    assert not TRIAGE.assess(text, is_answer=True).is_alarm


@pytest.mark.parametrize("text", ["majikan pukul saya", "saya dikunci di kamar", "saya mau bunuh diri saja", "tolong"])
def test_a_cry_is_heard_also_where_something_was_asked(text: str) -> None:
    assert TRIAGE.assess(text, is_answer=True) == TRIAGE.assess(text)


@pytest.mark.parametrize(
    "employer", ["majikan galak", "majikan saya galak", "bos pelit", "majikan cerewet", "nyonya galak banget"]
)
@pytest.mark.parametrize(
    "does", ["mukul saya", "suka nampar", "nendang saya", "ngunci saya di kamar", "ga kasih makan saya"]
)
def test_a_word_for_a_bad_temper_hushes_no_blow(employer: str, does: str) -> None:
    assert TRIAGE.assess(f"{employer} {does}").is_alarm


@pytest.mark.parametrize(
    "does", ["suka ngomel", "tapi ga pernah mukul", "mau ganti majikan bisa ga", "suka nonton drakor"]
)
def test_a_bad_temper_alone_is_no_alarm(does: str) -> None:
    assert not TRIAGE.assess(f"majikan galak {does}").is_alarm


@pytest.mark.parametrize(
    ("text", "is_alarm"),
    [("saya takut dikejar orang", True), ("takut dikejar utang", False), ("takut dikejar deadline", False)],
)
def test_who_is_hunted_is_heard_and_who_is_pressed_is_not(text: str, is_alarm: bool) -> None:
    assert TRIAGE.assess(text).is_alarm is is_alarm
