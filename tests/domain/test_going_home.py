"""A wish to go home is heard beside other trouble, in any language, and not in other ways of coming home."""

import pytest

from bot.domain.own_words.going_home import wants_home


@pytest.mark.parametrize(
    "words",
    [
        "ingin balik ke indonesia gaji ga dibayar",
        "mau pulang ke jawa tapi paspor di majikan",
        "saya sakit mau pulang",
        "tolong urus kepulangan saya",
        "kapan saya bisa dipulangkan dari shelter",
        "kulo sakit kepengin mantuk",
        "tulung ulihno aku",
        "kepingin bali nyang indonesia",
        "Kula nyuwun dipun wangsulaken",
        "abdi udur palay mulih",
        "hyg balik pisan geus teu betah",
        "pulangkeun kuring atuh",
        "I would like to be sent home",
        "how can i go home please",
        "want to go back to indonesia",
        "when can i be repatriated",
        "please get me home",
        "PULANG",
        "kula badhe mulangaken anak kula saking Malaysia",
        "bagaimana memulangkan adik saya dari Kamboja",
        "can you get my sister home",
    ],
)
def test_a_wish_to_go_home_is_heard(words: str) -> None:
    assert wants_home(words)


@pytest.mark.parametrize(
    "words",
    [
        "mau pulang kerja dulu ya",
        "saya belum mau pulang",
        "ora pengin mulih",
        "teu hayang balik",
        "i dont want to go home",
        "suami saya sudah pulang kemarin",
        "film pulang bagus",
        "mau liburan ke bali",
        "tolong telepon balik",
        "majikan mau mulangin uang saya",
        "bisa kembali ke menu",
        "halo",
        "",
    ],
)
def test_other_ways_of_coming_home_are_left_alone(words: str) -> None:
    assert not wants_home(words)
