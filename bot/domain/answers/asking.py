"""Whether somebody asks something instead of answering: anything, or what the question means; or turns it down."""

import re

from bot.domain.answers.wording import listed, plain, tokens

_ASKING = re.compile(
    r"\b(?:apa|apakah|apaan|siapa|berapa|brp|kapan|kpn|kenapa|knp|mengapa|gimana|bagaimana|gmn|gmana|dmn|"
    r"(?:di|ke)? ?mana|bolehkah|bisakah|adakah|opo|piye|pripun|kepiye|pira|pinten|endi|naon|kumaha|sabaraha|iraha|"
    r"what|when|where|how|why|who|which|can i|may i|is there|are there|do i)\b"
    r"|\b(?:boleh|bisa|ada|perlu|harus|wajib|oleh|saged|iso|ono|aya)\w* "
    r"(?:ga|gak|g|gk|nggak|enggak|ndak|tidak|tdk|ora|mboten|teu|apa tidak|kah)\b"
    r"|\b(?:wajar|lumrah|aman|legal|sah|dilarang|benar|bener|betul|asli|resmi) (?:ga|gak|gk|nggak|enggak|ndak|kah)\b"
    r"|^(?!.*\b(?:ga|gak|gk|nggak|enggak|ndak|tidak|tdk)\b.*\b(?:ga|gak|gk|nggak|enggak|ndak)\b)"
    r"(?:.*\b)?(?:perlu|boleh|bisa|bs|saged|iso|harus|wajib)(?: \w+){1,3} (?:ga|gak|gk|nggak|enggak|ndak|kah)"
    r"(?: (?:ya|yah|sih|kak|pak|bu|mbak|mas|min))*$"
)
# "Bahasa Mandarin atau apa saja" names what would do, and asks nothing.
_ANYTHING = re.compile(
    r"\b(?:atau|ato|utaw[ai]|atawa|or|terserah|bebas|sembarang) (?:apa|opo|napa|naon) ?(?:saja|aja|wae|mawon|pun|bae)\b"
    r"|\b(?:apa|opo|napa|naon) ?(?:saja|aja|wae|mawon|pun|bae) "
    r"(?:gpp|gapapa|ga papa|deh|lah|yang penting|yg penting|asal)\b"
)
_LEAST_WORDS = 2
_MOST_AGREEING = 4
_AGREED = frozenset(
    listed(
        "setuju stuju satuju sarujuk sapuk agree accept ya iya iyo yo yes ok oke nggih enggih muhun silakan mangga "
        "monggo"
    )
)

# What is said to ask what a question means, where any words would count as its answer.
_WHAT = frozenset(
    listed(
        "apa apaan apanya apane opo napa nopo naon what huh maksud maksudnya maksude maksute maksudna artinya artine "
        "hartina tegese tegesipun mean means meaning buat untuk kanggo kangge keur for kenapa knp mengapa ngapa ngopo "
        "kunaon why gimana gmn bagaimana piye pripun kumaha how itu iku niku eta ini iki niki ieu that this it does is "
        "you nama alamat nomor name "
        "eh loh lho hah kok sih ya yah yang yg sing gak ga nggak tidak tdk ora mboten teu tau tahu ngerti ngertos "
        "paham faham mudeng jelas understand dont do i saya aku sy kak mbak mas pak bu min dong tuh the question "
        "pertanyaan pertanyaannya ditanya ditanyakan diisi perlu emang emangnya memang nya"
    )
)
_ASKS_WHAT = re.compile(
    r"\b(?:maksud|arti|teges|hartina|mean)\w*\b|\b(?:apa(?:an)?|opo|nopo|naon|what) (?:itu|iku|niku|eta|ini|iki|sih|is "
    r"(?:that|this|it))\b|\b(?:itu|iku|eta|ini) (?:apa|opo|nopo|naon)\b|\b(?:buat|untuk|kanggo|kangge|keur) "
    r"(?:apa|opo|nopo|naon)\b|\b(?:what|why)\b|\b(?:kenapa|kok) (?:perlu|ditanya|nanya|tanya)\b|"
    r"\b(?:gak|ga|nggak|tidak|ora|mboten|teu|dont) (?:ngerti|ngertos|paham|faham|mudeng|jelas|understand)\b"
)
_CLAUSE = re.compile(r"[,.;!?\n]+|\beh\b")
_MOST_WORDS = 7
_TURNED_DOWN = re.compile(
    r"^(?:(?:eh|lho|loh|lah|aduh|maaf|sorry|oh|ih) )*(?:(?:ga|gak|nggak|enggak|tidak|bukan|bkn|ora|mboten|sanes|dudu|"
    r"kok|salah|keliru|jangan) |(?:mau|mo|pengen|pengin|ingin|arep|badhe|hayang|tolong|minta|ganti|ubah|batal\w*) )"
)
_KEPT = re.compile(
    r"\b(?:data|dataku|datanya|privasi|privacy|rahasia|bocor|disebar|disimpan|kesimpen|disimpen|nyimpen|"
    r"di ?catat|catat|nyatat|kecatat|kept|stored)\b"
    r"|\b(?:dikasih|diberi|dikirim|diteruskan|given|shown)\w*(?: \w+)? (?:ke|ka|teng|to)\b"
)


def is_asking(words: str) -> bool:
    """A question mark, or a word that asks, among two words or more."""
    return len(tokens(words)) >= _LEAST_WORDS and (
        words.rstrip().endswith("?") or _ASKING.search(_ANYTHING.sub(" ", plain(words))) is not None
    )


def asks_back(text: str, *, is_whole: bool = False) -> bool:
    """Whether a part of the words asks what is meant: "PT Sinar, eh maksudnya apa".

    is_whole: nothing else may stand beside it.
    """
    parts = [part for part in (" ".join(tokens(each)) for each in _CLAUSE.split(plain(text))) if part]
    asking = [part for part in parts if _is_question(part)]
    return bool(asking) and (not is_whole or len(asking) == len(parts))


def may_mean_agreed(text: str) -> bool:
    """Whether a "bisa" or "boleh" can be meant as an agreement: among many words only beside a clear one."""
    said = tokens(text)
    return len(said) <= _MOST_AGREEING or bool(_AGREED & set(said))


def asks_what_is_kept(text: str) -> bool:
    """Whether somebody asks what becomes of what they write: "data ini buat apa, nanti dikasih ke agen?"."""
    return _KEPT.search(" ".join(tokens(text))) is not None and is_asking(text)


def turns_down(text: str) -> bool:
    """Whether words turn something down or want something else, so that they name nobody: "ga itu, mau ganti"."""
    words = tokens(text)
    return len(words) > 1 and _TURNED_DOWN.match(" ".join(words) + " ") is not None


def _is_question(part: str) -> bool:
    words = part.split()
    return len(words) <= _MOST_WORDS and set(words) <= _WHAT and _ASKS_WHAT.search(part) is not None
