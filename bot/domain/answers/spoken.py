"""Which choice of a closed list somebody means by other words than its label: "dicekel bos" is a passport withheld."""

import re
from collections.abc import Sequence
from functools import cache

from bot.domain.answers.asking import is_asking
from bot.domain.answers.choice_words import ANYBODY, OPEN, SPOKEN
from bot.domain.answers.wording import listed, plain, tokens

_REFUSAL = "!"
_REFUSALS = frozenset(
    listed(
        "tidak tdk tak nggak enggak engga ngga gak gk ga g kagak ndak nda bukan belum blm blum mboten boten bten ora "
        "ra orak dereng durung henteu heunteu teu can acan moal kurang kirang bunten no not dont didnt "
        "doesnt isnt arent cant without tanpa dudu"
    )
)
_BETWEEN = frozenset(
    listed(
        "ada lagi ana ono wonten aya sama karo jeung sareng with any am is are be been so too terlalu begitu pati "
        "patos patio patek tek really that very feeling feel think i its it do saya aku merasa ngrasa ngaraos rasa"
    )
)
# "Apa-apa tidak, cuma lebam", "tidak tahu hilang ke mana": what follows is not refused.
_BREAKING = frozenset(
    listed(
        "cuma hanya tapi tetapi mung namung nanging ngan tapina but only just tau tahu tauk ngerti ngertos terang "
        "nyaho apal know karena krn amargi goro sabab lantaran because"
    )
)
_ENDINGS = listed("nya nipun ipun ane ana ne na ku mu in i e")  # whose it is, and what is done to it
_MOST_WORDS = 16
_TELLING_WORDS = 3
_OPPOSITE = {"yes": "no", "no": "yes", ANYBODY: "alone"}

_ALONE = "alone"
_COMPANY = frozenset(("with_whom", "who_with"))
# Whom somebody names besides may be in another room: "sendirian di kamar, majikan di ruang tamu".
_ELSEWHERE = frozenset(("employer", "others", ANYBODY, _ALONE))
_BY_ONESELF = frozenset(
    listed(
        "sendiri sendirian sndiri sndirian sorangan nyorangan nyalira dewekan dhewekan dewe dhewe ijen ijenan piyambak "
        "piyambakan alone"
    )
)
_WITH = re.compile(r"\b(?:sama|ama|bersama|bareng|dengan|dgn|karo|kalih|sareng|jeung|with|cuma|hanya|only)\b")
# What is lacking may be a thing, and who asks something names nobody: "ga ada hp lain", "bisa telpon majikannya?"
_THINGS = frozenset(
    listed(
        "hp hape handphone pulsa kuota paket sinyal wifi telepon telpon nomor nomer uang duit artos arto makan kunci "
        "phone money"
    )
)
_NEAR = 3
_DANGER = frozenset(("in_danger", "in_danger_now"))
_FEW = 4
# Now there is none, but it comes back: "sekarang tidak, tapi nanti malam dia pulang".
_RETURNING = re.compile(
    r"\b(?:nanti|ntar|tar|bentar|sebentar|malam|malem|sore|besok|mengko|mangke|engke|later|tonight|soon|tomorrow)\b"
    r"(?: (?!mau|pengen|pengin|ingin|saya|aku|kami|i)\w+){0,4} (?:pulang|datang|dateng|balik|kembali|bali|mulih|rawuh|"
    r"uih|back|returns?|comes?|coming)\b"
    r"|\b(?:comes?|coming|returns?|returning)(?: back| home)? (?:tonight|later|soon|tomorrow|at night)\b"
)

# No danger, only fear; unless it is fear of somebody: "tidak bahaya sih tapi saya takut ditangkap".
_AFRAID = r"(?:takut|tkt|wedi|ajrih|sieun|khawatir|kuatir|scared|afraid|worried)"
_ONLY_AFRAID = re.compile(
    r"^(?:tidak|tdk|nggak|enggak|engga|ngga|gak|gk|ga|ndak|mboten|ora|ra|teu|henteu|no|not)"
    r"(?: (?:ada|dalam|lagi|terlalu|begitu|sih|kok|lah|pak|bu|kak|mbak|mas|bahaya|danger|dangerous|in|really))*"
    r"(?: (?:cuma|cuman|hanya|tapi|tp|tetapi|mung|nanging|ngan|but|just|only))+"
    rf"(?: (?:saya|aku|sy|masih|agak|kula|abdi|sedikit|i|am|im|a bit))* {_AFRAID}"
    r"(?: (?:aja|saja|wae|mawon|kok|sih|ya|kak|pak|bu|nanti|kalau|kalo|sama|di|ke|of|being|to|be|getting))*"
    r"(?:$| (?:ditangkap\w*|ditangkep|ketangkap|dideportasi|deportasi|dipenjara|polisi|imigrasi|razia|didenda|denda|"
    r"dipecat|arrested|deported|police|immigration|fired)\b)"
)
# Well, but for what passes by itself: "sehat, cuma batuk".
_HEALTH = frozenset(("hurt", "hurt_or_ill"))
_WELL_BUT = re.compile(
    r"^(?:(?:alhamdulillah|saya|aku|sy|kami|kula|abdi|masih|baik|dia|iya|ya) )*"
    r"(?:sehat|waras|cageur|damang|saras|baik|fine|healthy|well)(?: (?:aja|saja|kok|sih|kak|pak|bu|wae|mawon))* "
    r"(?:cuma|cuman|hanya|mung|ngan|tapi|tp|but|just|only)(?: (?:agak|sedikit|ada|lagi|a|bit|little|saja|rada))* "
    r"(?:batuk|pilek|flu|selesma|capek|cape|capai|lelah|pegal|ngantuk|watuk|kesel|cold|cough|tired)"
    r"(?: (?:pilek|batuk|aja|saja|sedikit|kok|sih|dikit|wae|mawon|biasa))*$"
)

# "Supirnya baik" tells of the driver, and nothing of how the writer is.
_KIND = re.compile(
    r"\b(?:sopir|supir|driver|majikan|bos|boss|juragan|tuan|nyonya|madam|employer|agen|satpam|mandor|polisi|tetangga|"
    r"orang|teman|temen|petugas)(?:nya|ne|ku|e|na)?(?: (?:saya|itu|ini|juga|sih|orangnya|is|very|sangat))* "
    r"(?:baik|baek|apik|sae|bageur|ramah|good|kind|nice|ok)\b(?! baik saja)"
)

_ASKED_BACK = frozenset(("quiz_passport", "have"))  # "paspor saya bagaimana?" names nobody, "wajib ga?" lacks nothing

_PART = re.compile(r"[,.;!?\n]+")  # "tidak, aman" is not "tidak aman"
_Phrases = dict[tuple[str, ...], str]


def read_spoken(text: str, question: str, codes: Sequence[str]) -> str | None:
    """The code of the weightiest choice that was named; `None` where none was, or only to deny it.

    question: its key without the numbers of loops. What is denied speaks for its opposite where there are just two.
    """
    if not has_words(question):
        return None
    question = question if question in SPOKEN else _within_part(question)
    typed = tokens(text)
    is_asked_back = question in _ASKED_BACK and is_asking(text.rstrip("? "))  # the mark alone: "saya sendiri kan?"
    if not typed or len(typed) > _MOST_WORDS or is_asked_back:
        return None
    if question in _HEALTH and _WELL_BUT.search(" ".join(typed)):
        return next((code for code in ("none", "no") if code in codes), None)
    said = _KIND.sub(" ", plain(text)) if question in _HEALTH else plain(text)
    parts = (_stems(tokens(part), question) for part in _PART.split(said))
    found = {code for part in parts for code in _named(part, _phrases(question))}
    if question in _COMPANY and len(typed) >= _TELLING_WORDS and text.rstrip().endswith("?"):
        return None
    if question in _COMPANY and _THINGS & set(typed) and not _BY_ONESELF & set(typed):
        found.discard(_ALONE)
    if question in _COMPANY and found <= _ELSEWHERE and _is_alone(typed, question):
        return _ALONE
    if question in _DANGER and comes_back(text):
        return "yes"
    if question in _DANGER and "no" in codes and _is_only_afraid(typed, question):
        return "no"
    named = next((code for code in SPOKEN[question] if code in found and code in codes), None)
    is_telling = len(typed) >= _TELLING_WORDS and not text.rstrip().endswith("?")
    return named or (OPEN.get(question) if is_telling else None)


def has_words(question: str) -> bool:
    """Whether it is known what people say for its choices. question: its key without the numbers of loops."""
    return question in SPOKEN or _within_part(question) in SPOKEN


def _within_part(question: str) -> str:
    """The same is asked in parts of several conversations."""
    return question.rpartition("-")[2]


def comes_back(text: str) -> bool:
    """Whether danger that is not there now is to come back: it is no less than one that is there."""
    return _RETURNING.search(" ".join(tokens(text))) is not None


def _is_only_afraid(typed: list[str], question: str) -> bool:
    """Whether there is a no, and fear beside it that nothing told after it gives a reason for."""
    said = " ".join(typed)
    afraid = _ONLY_AFRAID.search(said)
    rest = said[afraid.end() :].split() if afraid is not None else []
    is_short = afraid is not None and len(rest) <= _FEW
    return is_short and (not rest or "yes" not in _named(_stems(rest, question), _phrases(question)))


def _is_alone(typed: list[str], question: str) -> bool:
    """Whether somebody says that they are by themselves, and names nobody whom they are with."""
    if not _BY_ONESELF & set(typed):
        return False
    said = " ".join(typed)
    beside = (said[found.end() :].split()[:_NEAR] for found in _WITH.finditer(said))
    return not any(set(_named(_stems(words, question), _phrases(question))) - {_ALONE, ANYBODY} for words in beside)


def _stems(typed: list[str], question: str) -> list[str]:
    """The words without endings, where the list has them only so; "siapa2" is said twice."""
    known = {word for phrase in _phrases(question) for word in phrase}
    words: list[str] = []
    for typed_word in typed:
        word = _plain(words[-1] if typed_word == "2" and words else typed_word)
        if word not in known:
            stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
            word = next((stem for stem in stems if stem in known), word)
        words.append(word)
    return words


def _named(words: list[str], phrases: _Phrases) -> list[str]:
    """The codes of all phrases, the longest at each place; refused ones turned round, doubtful ones left out."""
    longest, place, since, found = max(map(len, phrases)), 0, 0, list[str]()
    while place < len(words):
        for length in range(min(longest, len(words) - place), 0, -1):
            code = phrases.get(tuple(words[place : place + length]))
            if code is not None:
                refusal = _refusal(words[since:place]) if words[place] != _REFUSAL else False
                if refusal is False:
                    found.append(code)
                elif refusal and code in _OPPOSITE:
                    found.append(_OPPOSITE[code])
                place += length - 1
                # What a refusal says by itself, as in "tidak ada", it may also say of what follows.
                since = since if words[place + 1 - length] == _REFUSAL else place + 1
                break
        place += 1
    return found


def _refusal(before: list[str]) -> bool | None:
    """Whether words refuse what follows them; `None` where there is a refusal, but something else stands between."""
    for word in reversed(before):
        if word == _REFUSAL:
            return True
        if word in _BREAKING:
            return False
        if word not in _BETWEEN:
            return None if _REFUSAL in before else False
    return False


@cache
def _phrases(question: str) -> _Phrases:
    """A question's phrases to their codes; the first code that has a phrase keeps it."""
    found: _Phrases = {}
    for code, listing in SPOKEN[question].items():
        for phrase in listing.split(","):
            words = phrase.split()
            found.setdefault(tuple(word if word == _REFUSAL else _plain(word) for word in words), code)
    return found


def _plain(word: str) -> str:
    return _REFUSAL if word in _REFUSALS else word
