"""Shows an open question and understands what came back as an answer to it."""

import re
from collections.abc import Mapping

from bot.domain.answers import (
    after_refusal,
    agrees_first,
    agrees_with_please,
    comes_back,
    find_label,
    has_no_more,
    has_none,
    has_words,
    is_objection,
    is_willing,
    only_asks,
    only_vents,
    opens_with_yes,
    read_agreement,
    read_opening,
    read_position,
    read_spoken,
    says_enough,
    wavers,
    without_reaching,
)
from bot.domain.answers.asking import asks_what_is_kept, may_mean_agreed
from bot.domain.messages import Attached, Choice, Content, Located, Outbound, Pressed, Said, SharedContact
from bot.domain.own_words.acute import grows_worse
from bot.domain.own_words.calling import says_barely_no, says_barely_yes, tells_of_harm
from bot.domain.own_words.despair import fears_them
from bot.domain.own_words.plainly import wants_part_gone
from bot.domain.own_words.set_right import is_thanks
from bot.domain.own_words.taken_abroad import teller_in
from bot.domain.own_words.told_early import (
    cannot_get_away,
    is_tonight,
    may_mean_safe,
    names_danger,
    opens_safe,
    without_favour,
    without_greeting,
)
from bot.domain.own_words.where_told import point_in
from bot.domain.runs import Run
from bot.engine.fields import Evidence, Field, Phone, Place
from bot.engine.open_choice import ChoiceOrNumber, OpenChoice, has_number
from bot.engine.record import Record
from bot.engine.replay import Question
from bot.engine.replies import Card, Chosen, File, PlacePoint, Reply, Skipped, Words
from bot.engine.told_choice import ToldChoice
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.tokens import ChoiceToken, choice_token, read_choice, short_hash
from bot.handlers.turns.understanding import FALSE_ALARM, SAFETY_QUESTION, is_doubtful_yes
from bot.handlers.turns.words import find_choice
from bot.texts import DEFAULT_LANGUAGE, plain_key
from storage.keys import Vault

SKIP = "skip"
UNKNOWN = "unknown"
COUNTED = frozenset(("whole", "when", "phone", "contact", "pin"))  # where a bare number is the answer, not an entry
LACKED = frozenset(("text", "whole", "phone", "contact", "country"))  # "gak punya" is no name, number or address
# What a yes and a no choose where the choices have other names.
_AGREEING = (
    {"yes": "yes", "no": "no"},
    {"yes": "go", "no": "menu"},
    {"yes": "agree", "no": "not_now"},
    {"yes": "right", "no": "wrong"},
    {"yes": "interested", "no": "no"},
    {"yes": "first", "no": "no"},
    {"yes": "report", "no": "done"},
    {"yes": "officer", "no": "done"},
    {"yes": "delete", "no": "no"},
    {"yes": "withdraw", "no": "no"},
    {"yes": "next", "no": "stop"},
    {"yes": "have", "no": "lack"},
)
_YES_OR_NO = frozenset(("yes", "no", "unknown"))
_CONSENT = frozenset(("agree", "not_now"))
_SENTENCE = re.compile(r"[.!;\n]\s+")
_BUT_MORE = re.compile(r"\b(?:tapi|tp|tetapi|nanging|ning|but)\b")
_NOT_NOW = re.compile(
    r"(?:tidak|tdk|ga|gak|gk|nggak|ngga|enggak|belum|blm|bukan|mboten|ora|teu|not|no)(?: (?:perlu|usah|butuh|ada))? "
    r"(?:skrg|skr|skrng|sekarang|saiki|sakniki|ayeuna|darurat|mendesak|buru|now|urgent)\b"
)
_MENU = "menu"
_SHORT = 3  # words
_OFFER = "for_"  # what the questions of an offer begin with
HURT_QUESTIONS = frozenset(("hurt_yourself", "hurt_themselves"))
_NEAR, _NOW, _WHO = "somebody_near", "now", "who"
# Where a yes is the careful answer: to hear one too many costs a question, one too few may cost a life.
_HEEDED = frozenset(
    ("in_danger", "in_danger_now", "hurt", "now", "happening_now", "ill_now", "ill", "pregnant", "needs_help")
)
_TURNED_DOWN = frozenset(("agree", "go", "interested", "first", "delete", "withdraw"))  # a yes that needs to be clear
_TICKED = frozenset(("have", "later"))  # the states of a paper on a list
_ENDING = ("enough", "done")  # what "sudah", "tidak ada lagi" and thanks choose, where it can be chosen


def show(house: House, vault: Vault, run: Run, question: Question, language: str) -> Outbound:
    """A question as a message: its words, its choices, and the provider's own buttons where it asks for a place."""
    texts = house.texts
    labels = labels_of(house, run.flow, question, language)
    choices = tuple(
        Choice(choice_token(vault, run.person_id, run.id, question.key, code), label) for code, label in labels.items()
    )
    field = question.field
    return Outbound(
        text=texts.question(language, run.flow, question.key),
        choices=choices,
        language=language,
        menu_label=texts.render(language, "button-more"),
        ask_location=texts.render(language, "button-location") if isinstance(field, Place) and field.is_here else None,
        ask_contact=texts.render(language, "button-contact") if isinstance(field, Phone) and field.is_own else None,
    )


def labels_of(house: House, flow: str, question: Question, language: str) -> dict[str, str]:
    """Code to label of everything that can be tapped: skipping last, but before what stands beside free words.

    A list to choose from stays a list where other words are taken too.
    """
    texts, field = house.texts, question.field
    labels = {code: texts.choice(language, flow, question.key, code) for code in field.choices}
    skip = {SKIP: texts.render(language, "choice-skip")} if field.optional else {}
    return skip | labels if field.is_free and not isinstance(field, OpenChoice) else labels | skip


def press_of(vault: Vault, turn: Turn) -> ChoiceToken | None:
    """The choice a button names, when it is one of ours made for this person."""
    content = turn.inbound.content
    if not isinstance(content, Pressed):
        return None
    return read_choice(vault, turn.situation.person.id, content.token)


def reply_from(house: House, turn: Turn, run: Run, question: Question, press: ChoiceToken | None) -> Reply | None:
    """What the message says as an answer to this question; `None` when it is a button of another question."""
    content: Content = turn.inbound.content if question.field.is_secret else turn.kept
    labels = labels_of(house, run.flow, question, turn.language)
    if isinstance(content, Pressed):
        if press is None:
            # A quick reply without a payload of ours is as good as typed; any other token is somebody else's (T5).
            return _typed(house, run.flow, question, content.label, labels) if content.token == content.label else None
        if press.run_id != run.id or press.key_hash != short_hash(question.key):
            return None
        code = next((code for code in labels if short_hash(code) == press.code_hash), None)
        return None if code is None else (Skipped() if code == SKIP else Chosen(code))
    if isinstance(content, Said):
        said = without_greeting(content.text) if question.key == SAFETY_QUESTION else content.text
        said = _without_reaching(run, question.field, said)
        if isinstance(question.field, Place) and (point := point_in(content.text)) is not None:
            return PlacePoint(*point)
        said = without_favour(said) if set(question.field.choices) >= _YES_OR_NO else said
        reply = _typed(house, run.flow, question, said, labels, is_by_mistake=turn.is_by_mistake)
        if question.key == SAFETY_QUESTION and not turn.is_unsafe and opens_safe(said):
            reply = Chosen("yes")
        if question.key == SAFETY_QUESTION and not turn.is_unsafe and cannot_get_away(said):
            reply = Words(said)  # "kaki ga bisa gerak" says nothing of who may read along
        if question.key == SAFETY_QUESTION and (turn.is_unsafe or reply == Chosen("yes")):
            reply = _of_safety(house, turn, run, question, content.text)
        if question.key == _NEAR and reply == Chosen("yes") and fears_them(content.text):
            reply = Chosen("no")  # nobody is sent to sit with who frightens them
        if set(question.field.choices) >= _CONSENT and asks_what_is_kept(said):
            reply = Words(said)  # who asks what becomes of it has neither agreed nor refused
        if reply == Chosen("delete") and wants_part_gone(said):
            reply = Words(said)  # one photo is not all there is
        if run.flow == _MENU:
            return _of_menu(turn, content.text, labels, reply)
        return _of_offer(house, turn, question, content.text, reply) if question.key.startswith(_OFFER) else reply
    if isinstance(content, Located):
        return PlacePoint(content.latitude, content.longitude, content.name, content.address)
    if isinstance(content, Attached) and turn.file_id is not None:
        return File(turn.file_id, content.kind, content.caption)
    if isinstance(content, SharedContact):
        return Card(content.name, content.phone, content.is_own)
    return None


def only_agrees(house: House, question: Question, reply: Reply) -> bool:
    """Whether a bare yes or no is said where words are asked for that cannot be done without."""
    field = question.field
    is_needed = field.kind == "text" and not field.optional
    return is_needed and isinstance(reply, Words) and read_agreement(reply.text, house.words.answer) is not None


def _without_reaching(run: Run, field: Field[object], words: str) -> str:
    """The words of a report without how the writer may be reached: "jgn telp nomer ini" says no "no" to a question."""
    is_closed = not (field.is_free or isinstance(field, ToldChoice)) and field.kind not in COUNTED
    if run.ticket_id is None or not (is_closed or isinstance(field, Place)):
        return words
    return without_reaching(words) or words


def reply_in_words(house: House, run: Run, question: Question, words: str, language: str) -> Reply:
    """What a part of a message says as an answer to this question."""
    return _typed(house, run.flow, question, words, labels_of(house, run.flow, question, language))


def _of_safety(house: House, turn: Turn, run: Run, question: Question, text: str) -> Reply:
    """Whether somebody may write: a "ya" that left doubt says no more the second time."""
    if turn.is_unsafe or names_danger(text):
        return Chosen("no")  # "iyo bahaya" is no yes
    was_asked = any(entry.key == f"{question.key}.unclear" for entry in Record.from_json(run.record).entries)
    return Skipped() if was_asked and is_doubtful_yes(house, run, question, text) else Chosen("yes")


def _of_menu(turn: Turn, text: str, labels: dict[str, str], reply: Reply) -> Reply:
    """A point of the menu in other words is none where these ask for another: "mau cuti pulang lebaran"."""
    if isinstance(reply, Chosen) and turn.wish not in ("", reply.code) and find_choice(text, labels) is None:
        return Words(text) if read_position(text, len(labels)) is None else reply
    return reply


def _of_offer(house: House, turn: Turn, question: Question, text: str, reply: Reply) -> Reply:
    """A yes to an offer holds nothing but the yes; who asks for the same in other words wants it too."""
    is_plain = read_agreement(text, house.words.answer) == "yes"
    if reply == Chosen("go") and not is_plain:
        offered = house.texts.question(turn.language, "offer", question.key)
        reply = reply if is_willing(text, offered) or agrees_with_please(text) else Words(text)
    is_heard_within = reply == Chosen("menu") and len(text.split()) > _SHORT and after_refusal(text) is None
    if is_heard_within and "menu" not in text.lower():
        reply = Words(text)  # "majikan ga mau bayar" turns nothing down
    if not isinstance(reply, Words):
        return reply
    is_same = question.key == _OFFER + turn.wish
    if (is_same and not is_objection(text)) or (
        not _is_other(turn, question) and agrees_first(text, house.words.answer)
    ):
        return Chosen("go")
    return reply


def _is_other(turn: Turn, question: Question) -> bool:
    """Whether words past an offer ask for something else than what is offered."""
    return turn.is_wish_sure and question.key != _OFFER + turn.wish


def _is_unmeant(question: Question, code: str | None, text: str) -> bool:
    """Whether a yes was heard in words that hesitate, ask, or set a condition, or an all-clear in a question."""
    if _is_heeded(question):
        return code == "no" and only_asks(text)
    if code is None or code != agreed_code(question.field):
        return False
    if set(question.field.choices) >= _CONSENT and not may_mean_agreed(text):
        return True  # "sy tida bisa baca, ini anak bos yg ketik"
    if question.key == SAFETY_QUESTION and not may_mean_safe(text):
        return True  # "aman2 aja tapi sirine bunyi terus"
    return wavers(text, is_weighty=code != "yes" or question.key == SAFETY_QUESTION)


def _is_heeded(question: Question) -> bool:
    return plain_key(question.key).rpartition("-")[2] in _HEEDED


def _typed(
    house: House, flow: str, question: Question, text: str, labels: dict[str, str], *, is_by_mistake: bool = False
) -> Reply:
    """A choice in whatever words, Indonesian ones always; where any words count only what can be nothing else."""
    field: Field[object] = question.field
    if isinstance(field, ChoiceOrNumber) and has_number(text):
        return Words(text)
    if set(field.choices) >= _TICKED and says_enough(text):
        return Chosen("later")  # "udah cukup mksh" ticks nothing off
    code = find_choice(text, labels, is_list=field.kind not in COUNTED)
    if code is None:
        code = find_choice(text, labels_of(house, flow, question, DEFAULT_LANGUAGE), is_list=False)
    if code is not None and set(field.choices) >= _TICKED and says_enough(text):
        code = "later"  # "udah cukup mksh" ticks nothing off
    is_of_danger = question.key in HURT_QUESTIONS or question.key == SAFETY_QUESTION or _is_heeded(question)
    if code is None and field.choices and not (field.is_free or is_of_danger):
        sentences = _SENTENCE.split(text.strip(" .!"))  # "Berhenti dulu. Sy mau tanya", "itu kan blm berangkat. tidak"
        said = {find_choice(each, labels, is_list=False) for each in (sentences[0], sentences[-1])} - {None}
        code = said.pop() if len(said) == 1 else None
    if isinstance(field, ToldChoice) and _BUT_MORE.search(text.lower()) and field.is_told(text):
        return Words(text)  # "tidak diminta tp dipotong gaji 6 bulan"
    if code is None and isinstance(field, ToldChoice) and field.is_told(text):
        return Words(text)
    if code is None:
        word = house.words.answer(text)
        if word == SKIP and not field.optional:
            word = UNKNOWN  # who would rather not say may not know either
        is_ended = isinstance(field, Evidence) and has_no_more(text)
        names = isinstance(field, OpenChoice) and field.must_name
        is_lacking = (names or field.kind in LACKED) and has_none(text)
        is_ended = is_ended or (names and has_no_more(text))
        if field.optional and (word == SKIP or is_ended or is_lacking):
            return Skipped()
        if word in labels:
            code = word
    is_despair = question.key in HURT_QUESTIONS and only_vents(text)  # "cuma curhat" says nothing of how bad it is
    if code is None and FALSE_ALARM in labels and is_by_mistake and not is_despair:
        code = FALSE_ALARM
    if code is None and field.choices and (not field.is_free or isinstance(field, OpenChoice)):
        code = _in_other_words(house, text, question, labels)
        code = None if _is_unmeant(question, code, text) else code
        yes, no = agreed_code(field), _agreed(field).get("no")
        code = no if code is None and yes in _TURNED_DOWN and after_refusal(text) is not None else code
        if code is None and _is_plain_yes_no(question) and agrees_first(text, house.words.answer):
            code = "yes"  # "ya tp jgn ke rumah": what follows is kept beside it
    if code is None:
        return Words(text)
    return Skipped() if code == SKIP and SKIP not in field.choices else Chosen(code)


def _is_plain_yes_no(question: Question) -> bool:
    """Whether a yes agrees to something: not where somebody is asked whether they are safe or hurt."""
    is_of_danger = question.key == SAFETY_QUESTION or question.key in HURT_QUESTIONS or _is_heeded(question)
    return {"yes", "no"} <= set(question.field.choices) and not is_of_danger


def _in_other_words(house: House, text: str, question: Question, labels: dict[str, str]) -> str | None:
    """Its place in the list in words, a yes or no with more around it, or words of its label or for it."""
    codes, field = list(labels), question.field
    place = read_position(text, len(codes), has_last=codes[-1] in field.choices)
    if place is not None:
        return codes[place - 1]
    if isinstance(field, OpenChoice):
        if question.key not in HURT_QUESTIONS:
            return None
        return "yes" if _is_hurt(house, text) else "no" if says_barely_no(text) else None
    if plain_key(question.key) == _NOW and _NOT_NOW.match(text.lower()):
        return "no"  # "tidak skrg, tp minggu depan"
    agreed = {**_agreed(field), "unknown": "unknown"}
    said = agreed.get(read_agreement(text, house.words.answer) or ("yes" if agrees_with_please(text) else ""))
    found = read_spoken(text, plain_key(question.key), field.choices)
    if (
        said is None
        and found in (None, "unknown")
        and _is_heeded(question)
        and (opens_with_yes(text) or grows_worse(text) or (question.key == _NOW and is_tonight(text)))
    ):
        return "yes"
    if said in field.choices:
        if (said, found) == ("no", "yes"):
            return found if comes_back(text) else None  # "tidak, tidak aman" is asked once more
        return said
    if found is None and {"yes", "no"} <= set(field.choices) and not has_words(plain_key(question.key)):
        found = read_opening(text)
    if found is None and plain_key(question.key) == _WHO:
        found = teller_in(text) or None  # "saya kan lurahnya", "guru"
        found = found if found in field.choices else None
    if found is None and _lists_countries(field):
        found = next((iso2 for iso2 in house.catalogue.countries_in(text) if iso2 in field.choices), None)
    if found is None and (has_no_more(text) or is_thanks(text)):
        is_fact = not {"yes", "unknown"}.isdisjoint(field.choices)  # "sudah" says nothing of whose account it is
        ending = _ENDING if is_fact else (*_ENDING, "no")
        found = next((code for code in ending if code in field.choices), None)
    if found is None and "yes" not in field.choices:
        found = find_label(text, {code: label for code, label in labels.items() if code in field.choices})
    return found


def _lists_countries(field: Field[object]) -> bool:
    """Whether the choices are countries, by the codes of ISO 3166."""
    return len(field.choices) > 1 and all(len(code) == len("ID") and code.isupper() for code in field.choices[:2])


def agreed_code(field: Field[object]) -> str | None:
    """What a "yes" chooses; `None` where there is nothing, or more than one thing, to agree to."""
    return _agreed(field).get("yes")


def _agreed(field: Field[object]) -> Mapping[str, str]:
    # Where there is more than one thing to agree to, a "yes" names none.
    several = (
        {"first"} if "second" in field.choices else {"report", "officer"} if len(field.choices) > 2 else set[str]()
    )
    return next((pair for pair in _AGREEING if set(pair.values()) <= set(field.choices) - several), {})


def _is_hurt(house: House, text: str) -> bool:
    """Whether an answer in any words says that somebody is hurt already."""
    is_told = tells_of_harm(text, in_despair=True) or says_barely_yes(text)
    return is_told or read_agreement(text, house.words.answer) == "yes"
