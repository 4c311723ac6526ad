"""Names of people and companies as they were said: put right, hidden, or beside what is wanted."""

import pytest

from bot.domain.own_words.corrected_names import corrected_name
from bot.domain.own_words.first_told import company_in
from bot.domain.own_words.set_right import asks_to_stay_unnamed


@pytest.mark.parametrize("words", ["jangan sebut nama saya ya", "tolong rahasiakan identitas saya"])
def test_who_hides_their_own_name_is_still_heard(words: str) -> None:
    assert asks_to_stay_unnamed(words)


@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("PT Maju Lancar Sejahtera njaluk 15 juta", "PT Maju Lancar Sejahtera"),
        ("pt contoh jaya nyuruh transfer", "PT contoh jaya"),
        ("PT Contoh Abadi asks 5 million", "PT Contoh Abadi"),
    ],
)
def test_what_a_company_wants_is_no_part_of_its_name(words: str, company: str) -> None:
    assert company_in(words) == company


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("bintinya bukan bin. siti maesaroh binti karta", "Siti Maesaroh binti Karta"),
        ("salah, maesyaroh", "Siti Maesyaroh bin Karta"),
        ("jenenge dudu maesaroh nanging maisaroh", "Siti Maisaroh bin Karta"),
        ("it's not bin, it's binti", "Siti Maesaroh binti Karta"),
        ("namanya bukan itu, namanya Aminah", "Aminah"),
        ("saya bukan ibunya, saya bibinya", ""),
        ("dia bukan hilang, disekap", ""),
        ("siti maesaroh itu bukan anak saya tapi keponakan saya", ""),
        ("tolong siti maesaroh dipukul, bukan jatuh", ""),
        ("benar", ""),
    ],
)
def test_a_name_is_put_right_and_nothing_else(words: str, name: str) -> None:
    assert corrected_name(words, "Siti Maesaroh bin Karta") == name
