"""Which language a message is in: as people type it, always the same answer, and none where nothing is said."""

import pytest

from bot.languages import detect, shipped

SAID = [
    ("id", "tlg sy dpukul majikan"),
    ("id", "paspor ditahan gmn ya"),
    ("id", "udah 2 tahun ga digaji bos"),
    ("id", "Saya ingin pulang ke Indonesia"),
    ("jv", "kulo pengin mantuk"),
    ("jv", "nyuwun tulung, kulo mboten saged medal saking griya"),
    ("jv", "aku dikunci nang kamar, piye iki"),
    ("jv", "wis telung wulan ora digaji"),
    ("su", "abdi teu dibere dahar"),
    ("su", "punten abdi hoyong wangsul"),
    ("su", "urang hayang balik, sieun ku majikan"),
    ("mad", "engko' terro mole, ta' eberri' ngakan"),
    ("en", "boss not give food i want go home"),
    ("en", "please help my sister"),
    ("ms", "awak boleh tolong tak, saya nak balik"),
]


@pytest.mark.parametrize(("language", "text"), SAID)
def test_message_as_people_type_it_is_told_by_its_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(("language", "text"), SAID)
def test_message_in_capitals_is_read_like_any_other(language: str, text: str) -> None:
    assert detect(text.upper()) == language


def test_cry_in_capitals_is_indonesian() -> None:
    assert detect("TOLONG SAYA DIPUKUL") == "id"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "살려주세요"),
        ("ja", "彼女は助けを求めています"),
        ("zh", "隔壁的印尼女孩被關起來了"),
        ("ar", "الخادمة الإندونيسية تبكي"),
        ("jv", "ꦠꦸꦭꦸꦁ"),
        ("zh", "救命 hotel"),
        ("id", "tolong saya dikunci di kamar 救命"),
    ],
)
def test_script_most_of_a_message_is_written_in_tells_the_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text", ["ana maridh, mafi mustasfa", "ya akhi ana fi riyadh, kafil adrab ana", "mafi akal, mafi nom"]
)
def test_arabic_of_the_gulf_in_latin_letters_is_not_taken_for_javanese(text: str) -> None:
    assert shipped().weigh(text) is None
    assert detect(f"{text} kula wonten mriki") == "jv"


def test_addresses_and_names_of_accounts_do_not_count() -> None:
    text = "abdi hoyong uih https://example.org/please-help-me-now @the_english_account you@example.org"

    assert shipped().weigh(text) == shipped().weigh("abdi hoyong uih")


def test_letters_drawn_out_and_accents_change_nothing() -> None:
    assert shipped().weigh("tuluuuuuung kulóóóó") == shipped().weigh("tuluung kuloo")


@pytest.mark.parametrize("text", ["", "12345", "😭😭", "halo", "Assalamualaikum!", "ok", "hello", "P", "...", "@siti"])
def test_digits_pictures_and_greetings_say_nothing(text: str) -> None:
    assert (shipped().weigh(text), detect(text)) == (None, "id")


def test_same_text_has_the_same_answer_every_time() -> None:
    answers = [shipped().weigh("sy pengin mulih teu bisa keluar") for _ in range(20)]

    assert answers == [answers[0]] * 20


def test_evidence_of_two_messages_is_that_of_both_in_one() -> None:
    parts = [shipped().weigh(text) for text in ("punten", "abdi hoyong uih")]
    together = shipped().weigh("punten abdi hoyong uih")

    assert None not in (*parts, together)
    sums = [sum(column) for column in zip(*(part.weights for part in parts if part), strict=True)]
    assert sums == pytest.approx(together.weights if together else ())


def test_only_the_beginning_of_a_very_long_message_is_read() -> None:
    assert shipped().weigh("saya mau pulang " * 2_000) == shipped().weigh(("saya mau pulang " * 2_000)[:1_000])
