"""Whether somebody says that there is nothing more, or nothing of what was asked for."""

import re

from bot.domain.answers.wording import listed, tokens

_NOTHING_MORE = frozenset(
    listed(
        "sudah udah udh sdh dah sampun mpun wis wes tos atos geus cukup cekap cekapan enough done segitu sakitu "
        "semono tidak tdk gak ga gk nggak enggak gada gaada belum ora mboten boten teu henteu euweuh no nope none "
        "nothing not thats selesai rampung bye dadah finish finished"
    )
)
_AROUND = frozenset(
    listed(
        "itu iku niku eta ini aja saja doang mawon wae bae ada ana ono wonten aya lagi maneh malih deui semua "
        "semuanya sedanten sadayana kok sih ya nggih pak bu kak mbak mas min more else thats that is all anything "
        "any have i punya gadhah gaduh boga duwe yang lain itu segitu makasih terimakasih suwun nuhun thanks mksh "
        "makasi tks thx deh dong lah ah dulu"
    )
)
_ENOUGH = frozenset(("cukup", "cekap", "cekapan", "enough", "segitu", "sakitu"))
_THAT = frozenset(("itu", "iku", "niku", "eta", "ini"))  # "itu aja"
_ONLY = frozenset(("aja", "saja", "doang", "mawon", "wae", "bae"))

_NOT = frozenset(
    listed(
        "tidak tdk tak gak ga gk nggak enggak engga ngga ndak nda kagak belum blm mboten boten dereng ora ra durung "
        "teu henteu acan no not dont do"
    )
)
_HAVING = frozenset(
    listed(
        "punya ada tahu tau tauk ingat inget eling hafal hapal apal ngerti ngertos kenal gadhah gaduh gadhah boga "
        "duwe ana ono wonten aya nyaho terang uninga know have remember any idea"
    )
)
_NOTHING = frozenset(
    listed("lupa lali kesupen hilap poho forgot forget entah entahlah embuh duka gada gaada gapunya gatau euweuh none")
)
_BESIDE = frozenset(
    listed(
        "saya sy aku ku kula kulo abdi kuring i it that the itu ini lagi sudah udah udh sampun tos pak pk bu bapak "
        "ibu kak kakak mas mbak min maaf sorry nuwun punten sama sekali sih kok juga ya yah nomor nomer nomornya "
        "nomernya hp hpnya namanya alamatnya kodenya tanggalnya tempatnya akunnya rekeningnya kontak kontaknya "
        "number persis persisnya pasti"
    )
)


# What is said without telling anything: no place, no course, no name.
_FILLING = frozenset(
    listed(
        "ya yah iya iyo iyaa yes ok oke okay baik boleh sip siap betul benar mau lanjut nggih inggih muhun enya halo "
        "hai hmm oh eh lah dong deh sip mohon tolong terus lalu trus apa gimana itulah begitu gitu terserah cari nyari "
        "bebas sembarang apapun any anything whatever yup sure"
    )
)

_NUMBER_WORD = re.compile("(?:no|nomor|nomer|nmr|nomr|hp|wa|kontak|telpon|telepon|number|phone)(?:nya|ku|e|ipun|na)?")
_NEAR = 3


def has_no_more(text: str) -> bool:
    """Nothing but words of ending: whoever tells something with them has told it."""
    words = set(tokens(text))
    is_end = bool(words & _NOTHING_MORE) or bool(words & _THAT and words & _ONLY)
    return is_end and words <= _NOTHING_MORE | _AROUND


def says_enough(text: str) -> bool:
    """Whether somebody has had enough, and says no more: "udah cukup mksh"."""
    return bool(set(tokens(text)) & _ENOUGH) and has_no_more(text)


def tells_nothing(text: str) -> bool:
    """Whether there are only words that fill a pause, agree, refuse or end: none of them names anything."""
    return set(tokens(text)) <= _FILLING | _NOTHING_MORE | _AROUND | _NOT | _HAVING | _NOTHING | _BESIDE


def lacks_number(text: str) -> bool:
    """Whether words that name somebody also say that their number is not known: "adik saya, nomernya lupa"."""
    words = tokens(text)
    named = next((place for place, word in enumerate(words) if _NUMBER_WORD.fullmatch(word)), None)
    near = set(words if named is None else words[max(0, named - _NEAR) : named + _NEAR + 1])
    is_lacking = bool(near & _NOTHING) or bool(near & _NOT and near & _HAVING)
    return is_lacking and (named is not None or bool(near & _NOTHING))


def has_none(text: str) -> bool:
    """Whether somebody says that they do not have or know what was asked for, and nothing else."""
    words = set(tokens(text))
    is_denied = bool(words & _NOT and words & _HAVING) or bool(words & _NOTHING)
    return is_denied and words <= _NOT | _HAVING | _NOTHING | _BESIDE
