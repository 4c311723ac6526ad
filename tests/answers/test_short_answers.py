"""A mistake is told from a cry, an end from something told, and an answer in passing is understood."""

import pytest

from bot.domain.answers import has_no_more, has_none, read_opening, read_spoken, was_by_mistake


@pytest.mark.parametrize(
    ("words", "is_mistake"),
    [
        ("eh salah pencet", True),
        ("maaf cuma coba coba", True),
        ("itu tadi anak saya main hp", True),
        ("ora sengojo, klentu mencet", True),
        ("hapunten, budak ulin hp", True),
        ("sorry, by mistake", True),
        ("eh udah ga apa2 kok, tadi cuma marah, batalin aja", True),
        ("bukan darurat mas", True),
        ("majikan cuma marah", False),
        ("ga darurat sih, cuma pengen pulang", False),
        ("batal terbang ke indonesia", False),
        ("anak saya dipukul", False),
        ("salah pencet, tapi tolong saya dipukul", False),
        ("ini bukan cuma coba coba", False),
        ("salah saya apa, majikan marah terus", False),
    ],
)
def test_an_alarm_that_was_never_meant_is_told_from_one_that_is(words: str, is_mistake: bool) -> None:
    assert was_by_mistake(words) is is_mistake


@pytest.mark.parametrize(
    ("words", "is_end"),
    [
        ("udah itu aja", True),
        ("gak ada lagi", True),
        ("wis, mboten wonten", True),
        ("that's all, thanks", True),
        ("itu dia", False),
        ("sudah dua tahun tidak pulang", False),
        ("belum pernah dibayar", False),
    ],
)
def test_nothing_more_is_told_from_something_told(words: str, is_end: bool) -> None:
    assert has_no_more(words) is is_end


@pytest.mark.parametrize(
    ("words", "is_none"),
    [
        ("gak punya", True),
        ("lupa pak", True),
        ("mboten ngertos", True),
        ("nggak hafal nomornya", True),
        ("i don't know", True),
        ("tidak", False),
        ("ada", False),
        ("gak ada masalah", False),
        ("di rumah gak ada orang", False),
    ],
)
def test_having_none_is_told_from_an_answer(words: str, is_none: bool) -> None:
    assert has_none(words) is is_none


@pytest.mark.parametrize(
    ("question", "codes", "words", "meant"),
    [
        ("now", "yes no unknown", "ya tolong dia", "yes"),
        ("now", "yes no unknown", "tidak sekarang", "no"),
        ("now", "yes no unknown", "gak perlu", "no"),
        ("now", "yes no unknown", "saya", None),
        ("somebody_near", "yes no", "sendirian", "no"),
        ("somebody_near", "yes no", "cuma majikan", "no"),
        ("somebody_near", "yes no", "ada temen", "yes"),
        ("for_jobs", "go menu", "mau", "go"),
        ("for_rights", "go menu", "gak mau", "menu"),
        ("told_police", "yes no", "belum sempat lapor", "no"),
        ("relation", "spouse parent child sibling other", "anaknya", "child"),
        ("role", "worker candidate returnee relative", "kerja di luar", "worker"),
        ("role", "worker candidate returnee relative", "saya kerja di taiwan", "worker"),
        ("money", "private company no unknown", "gak ada minta uang", "no"),
        ("money", "private company no unknown", "ke rekening pribadi", "private"),
        ("hour", "morning noon evening", "malem aja", "evening"),
        ("wish", "business export local_work money credit health support", "modal usaha", "credit"),
        ("what", "number word report warnings", "mau lapor", "report"),
        ("question_left", "yes no", "masih ada", "yes"),
        ("question_left", "yes no", "gak ada", "no"),
        ("in_danger", "yes no unknown", "dia nangis terus", "yes"),
        ("reason", "unpaid ill other", "gak betah", "other"),
        ("then", "report done", "lapor aja", "report"),
        ("way", "company government own", "lewat PT", "company"),
        ("side", "home abroad unknown", "di desa contoh", "home"),
        ("side", "follow let_follow stop", "saya punya kode", "follow"),
        ("topic", "contract wages days_off", "hari libur", "days_off"),
        ("rhythm", "daily every_3 weekly", "tiap pagi", "daily"),
        ("search-then", "interested other no", "no thanks", "no"),
    ],
)
def test_an_answer_in_passing_is_understood(question: str, codes: str, words: str, meant: str | None) -> None:
    assert read_spoken(words, question, codes.split()) == meant


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ya ktp jakarta", "yes"),
        ("sudah, kemarin diantar", "yes"),
        ("no i have not paid", "no"),
        ("belum mbak, masih di desa", "no"),
        ("ya tapi bukan saya", None),
        ("tidak tahu dia di mana", None),
        ("ada apa?", None),
        ("ya", None),
        ("ktp jakarta", None),
    ],
)
def test_words_that_open_with_a_yes_or_a_no_say_so(words: str, said: str | None) -> None:
    assert read_opening(words) == said
