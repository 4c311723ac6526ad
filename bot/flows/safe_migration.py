"""A short course before leaving: eight cards, three questions, one tap each."""

from datetime import timedelta

from bot.domain.answers import has_none, is_asking, letter_in
from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words
from bot.domain.commands import OpenRequest, StartFlow
from bot.engine.chat import Chat
from bot.engine.fields import YesNo
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice

CARDS = 8
# After which card a question comes, and which answer is right.
QUIZ = {3: ("money", "no"), 6: ("passport", "me"), 8: ("visa", "work")}
ANSWERS = {
    "money": ("yes", "no", "unsure"),
    "passport": ("me", "agent", "employer"),
    "visa": ("work", "tourist", "any"),
}
MOST_ASKED = 3
_ON = frozenset(
    listed(
        "terus lanjut lanjutkan teruskan next ok oke okay okey sip siap berikutnya selanjutnya skip continue "
        "mulai mulei belajar sinau diajar gas start learn"
    )
)
_GIVEN_UP = frozenset(listed("nyerah menyerah pasrah bingung embuh duka entah"))
_ENDED = frozenset(listed("selesai rampung cukup udahan berhenti stop done finished réngsé rengse"))
TERMS = ("pmi", "p3mi", "bp3mi", "siskop2mi", "kp2mi")
_AROUND = frozenset(listed("kak mbak mas pak bu ya yuk dong deh aja saja please"))
_PAPERS = frozenset(listed("sertifikat sertifikatnya sertipikat piagam ijazah certificate"))


@flow("safe_migration", expires_after=timedelta(days=14))
async def safe_migration(chat: Chat) -> None:
    """Go through the cards at one's own pace, then say how many answers were right and where to go on."""
    given: dict[str, str] = {}  # the answers by their questions, the latest last
    for number in range(1, CARDS + 1):
        chat.say(f"card_{number}")
        if number in QUIZ:
            question = QUIZ[number][0]
            given[question] = await ask_quiz(chat, question)
        elif await ask_on(chat, number, given) == "stop":
            chat.say("come_back")
            return
    answered = sum(said in ANSWERS[question] for question, said in given.items())
    right = sum(given[question] == answer for question, answer in QUIZ.values())
    if answered:
        chat.say("result", right=right, of=answered)
    else:
        chat.say("read_through")
    if await chat.ask("talk_to_officer", YesNo()):
        await chat.do("request", OpenRequest("COMPANION", country="ID"))
        chat.say("noted")
    else:
        await chat.do("next", StartFlow("menu"))


async def ask_on(chat: Chat, number: int, given: dict[str, str]) -> str:
    """Go on, or stop; who asks about a certificate is told, who gives the last question another answer is heard."""
    for index in range(MOST_ASKED):
        wish = await chat.ask(again(f"on_{number}", index), ToldChoice("next", "stop", told=is_told))
        if wish in ("next", "stop"):
            return wish
        if ends(wish):
            return "stop"
        if goes_on(wish):
            break
        if (place := letter_in(wish)) is not None and given:
            question = [*given][-1]
            given[question] = ANSWERS[question][place]
            judge(chat, question, given[question])
            continue
        answer_aside(chat, wish)
    return "next"


async def ask_quiz(chat: Chat, question: str) -> str:
    """One question; the right answer is told either way, also to who does not know or only wants to go on."""
    said = ""
    for index in range(MOST_ASKED):
        said = await chat.ask(again(f"quiz_{question}", index), ToldChoice(*ANSWERS[question], told=is_told))
        if (place := letter_in(said)) is not None:
            said = ANSWERS[question][place]
        if said in ANSWERS[question] or goes_on(said) or ends(said):
            break
        answer_aside(chat, said)
    judge(chat, question, said)
    return said


def judge(chat: Chat, question: str, said: str) -> None:
    """Say whether an answer is right, and why."""
    chat.say("right" if (question, said) in QUIZ.values() else f"why_{question}")


def answer_aside(chat: Chat, words: str) -> None:
    """What is asked in between: a paper, or what one of the words of a card means; the rest is for an officer."""
    term = term_in(words)
    if is_about_paper(words):
        chat.say("no_certificate")
    elif term:
        chat.say(f"term-{term}")
    else:
        chat.say("ask_officer")


def again(key: str, index: int) -> str:
    return f"{key}.{index}" if index else key


def is_told(words: str) -> bool:
    return goes_on(words) or is_about_paper(words) or ends(words) or letter_in(words) is not None


def goes_on(words: str) -> bool:
    """Whether somebody only wants to see what comes next, or does not know."""
    spoken = set(plain_words(words).split())
    if spoken & _GIVEN_UP and len(spoken) <= MOST_ASKED:
        return True
    return (bool(spoken & _ON) and spoken <= _ON | _AROUND) or has_none(words)


def ends(words: str) -> bool:
    """Whether somebody has had enough: "selesai", "cukup"."""
    spoken = plain_words(words).split()
    return bool(_ENDED & set(spoken)) and len(spoken) <= MOST_ASKED


def term_in(words: str) -> str:
    """The word whose meaning is asked for, where it is one of those that stand on the cards."""
    spoken = plain_words(words).split()
    return next((term for term in TERMS if term in spoken), "") if is_asking(words) else ""


def is_about_paper(words: str) -> bool:
    return bool(_PAPERS & set(plain_words(words).split()))
