"""What somebody means who is asked how to be reached and names no way: they agree, refuse, or want no calls."""

from enum import StrEnum

from bot.domain.answers.wording import listed, tokens


class ContactWish(StrEnum):
    """AGREED: yes, but not how. REFUSED: not at all. NO_CALLS: writing only. UNKNOWN: they cannot say."""

    AGREED = "agreed"
    REFUSED = "refused"
    NO_CALLS = "no_calls"
    UNKNOWN = "unknown"


_YES = frozenset(
    listed(
        "iya iyo ya y yes yep yup ok oke okay okey boleh bisa siap nggih nggeh inggih njih enggih sumuhun muhun "
        "mangga monggo silakan silahkan sip aman angsal saged kenging tiasa sure fine safe engghi enya betul tentu"
    )
)
_NO = frozenset(
    listed(
        "tidak tdk tak nggak enggak engga ngga gak gk ga g kagak ndak nda jangan jgn jangn jngn mboten boten ora ra "
        "ampun ampon ojo aja ulah teu henteu moal embung no not dont never belum blm bunten enja"
    )
)
_CALLING = frozenset(
    listed(
        "telepon telpon telfon telp tlp tlpn telpn telephone telefon telpun nelpon nelepon nelfon ditelepon ditelpon "
        "ditelfon ditelp menelepon call calls calling phone vc video vcall"
    )
)
_REACHING = frozenset(
    listed(
        "usah perlu hubungi dihubungi hubungin kontak dikontak menghubungi kabari dikabari contact contacted wa chat "
        "chatan bales balas ngubungi ngehubungi kedah peryogi prelu reach need want mau pengen pingin"
    )
)
_BESIDE = frozenset(
    listed(
        "saya sy aku ku kami gue kula kulo abdi kuring me my us dulu dl dlu riyin heula lagi ya yah nggih lah dong "
        "deh pak pk bapak bu ibu kak kakak mas mbak min admin please pls tolong makasih terimakasih terima kasih "
        "suwun nuhun thanks thank you sama sekali aja saja wae mawon ke kesini via lewat apa apapun at all do any to "
        "kok sih itu"
    )
)
_UNKNOWING = frozenset(
    listed("tau tahu tauk ngerti ngertos terang nyaho apal know yakin sure bingung entah entahlah lali")
)


def contact_wish(words: str) -> ContactWish | None:
    """The wish in words that name neither a way nor a time; `None` where they say more than that."""
    said = tokens(words)
    if not said:
        return None
    left = {word for word in said if word not in _BESIDE} or _YES & set(said)
    is_denied = bool(left & _NO)
    if (
        left <= _NO | _UNKNOWING
        and left & _UNKNOWING
        and (is_denied or left & {"bingung", "entah", "entahlah", "lali"})
    ):
        return ContactWish.UNKNOWN
    if is_denied and left & _CALLING and left <= _NO | _CALLING | (_REACHING - {"wa", "chat", "chatan"}):
        return ContactWish.NO_CALLS
    if is_denied and left <= _NO | _YES | _REACHING:
        return ContactWish.REFUSED
    return ContactWish.AGREED if left and left <= _YES else None
