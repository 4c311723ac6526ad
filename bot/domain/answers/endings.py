"""Whether somebody who may send one thing after the other says that there is nothing more."""

from bot.domain.answers.wording import listed, tokens

_NOTHING_MORE = frozenset(
    listed(
        "sudah udah udh sdh dah sampun mpun wis wes tos atos geus cukup cekap cekapan enough done segitu sakitu semono "
        "tidak tdk gak ga gk nggak enggak gada gaada belum ora mboten boten teu henteu euweuh no nope none nothing "
        "not thats"
    )
)
_AROUND = frozenset(
    listed(
        "itu iku niku eta ini aja saja doang mawon wae bae ada ana ono wonten aya lagi maneh malih deui semua semuanya "
        "sedanten sadayana kok sih ya nggih pak bu kak mbak mas min more else thats that is all anything any have i "
        "punya gadhah gaduh boga duwe yang lain itu segitu makasih terimakasih suwun nuhun thanks"
    )
)
_THAT = frozenset(("itu", "iku", "niku", "eta", "ini"))  # "itu aja"
_ONLY = frozenset(("aja", "saja", "doang", "mawon", "wae", "bae"))


def has_no_more(text: str) -> bool:
    """Nothing but words of ending: whoever tells something with them has told it."""
    words = set(tokens(text))
    is_end = bool(words & _NOTHING_MORE) or bool(words & _THAT and words & _ONLY)
    return is_end and words <= _NOTHING_MORE | _AROUND
