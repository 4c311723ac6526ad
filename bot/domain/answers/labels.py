"""Which entry of a list somebody means by some of its words: "hilang di bis" is "Hilang"."""

from collections.abc import Mapping

from bot.domain.answers.wording import listed, tokens

_EMPTY = frozenset(
    listed(
        "saya sy aku kulo kula abdi kuring i my me ku nya di ke dari ka ing teng ti ning dening the a an of "
        "to in at is are am it yang yg sing ingkang nu se itu ini iku niku eta ieu dan lan sareng and atau "
        "or ya nggih kak mbak mas pak bu lagi sedang saweg nuju keur sudah udah sdh sampun wis tos geus "
        "ampon mau pengen ingin kepengin hoyong want dengan sama karo kalih jeung with untuk buat kangge "
        "kanggo saja aja aj mawon wae doang dong deh sih lah just only for ada wonten aya have has kami kita dia"
    )
)
_NOT = frozenset(
    listed(
        "tidak tdk tak nggak enggak gak ga ndak bukan belum blm mboten boten ora dereng durung henteu teu "
        "moal acan bunten enja no not never dont jangan ojo ulah kurang tanpa without sanes dudu bukannya"
    )
)
_ONLY = frozenset(listed("aja doang doank mawon wae bae ae only"))  # for "saja", which a label may have
_MOST_WORDS = 8


def find_label(text: str, labels: Mapping[str, str]) -> str | None:
    """The code of the one label whose words were said, or that alone has what was said; `None` where it is not one."""
    typed = _words(text)
    said = frozenset(typed) - _EMPTY - _NOT
    if not said or len(typed) > _MOST_WORDS:
        return None
    is_denied = bool(_NOT & set(typed))
    words = {code: frozenset(_words(label)) for code, label in labels.items()}
    alike = {code: each - _EMPTY - _NOT for code, each in words.items() if bool(each & _NOT) == is_denied}
    for fits in (
        [code for code, each in alike.items() if each and each <= said],
        [code for code, each in words.items() if said <= each and code in alike],
    ):
        if fits:
            return fits[0] if len(fits) == 1 else None
    return None


def _words(text: str) -> list[str]:
    return ["saja" if each in _ONLY else each for each in tokens(text)]
