"""A short course before leaving: eight cards, three questions, one tap each."""

from datetime import timedelta

from bot.domain.commands import OpenRequest, StartFlow
from bot.engine.chat import Chat
from bot.engine.fields import Choice, YesNo
from bot.engine.flow import flow

CARDS = 8
# After which card a question comes, and which answer is right.
QUIZ = {3: ("money", "no"), 6: ("passport", "me"), 8: ("visa", "work")}
ANSWERS = {
    "money": ("yes", "no", "unsure"),
    "passport": ("me", "agent", "employer"),
    "visa": ("work", "tourist", "any"),
}


@flow("safe_migration", expires_after=timedelta(days=14))
async def safe_migration(chat: Chat) -> None:
    """Go through the cards at one's own pace, then say how many answers were right and where to go on."""
    right = 0
    for number in range(1, CARDS + 1):
        chat.say(f"card_{number}")
        if number in QUIZ:
            right += await ask_quiz(chat, *QUIZ[number])
        elif await chat.ask(f"on_{number}", Choice("next", "stop")) == "stop":
            chat.say("come_back")
            return
    chat.say("result", right=right, of=len(QUIZ))
    if await chat.ask("talk_to_officer", YesNo()):
        await chat.do("request", OpenRequest("COMPANION", country="ID"))
        chat.say("noted")
    else:
        await chat.do("next", StartFlow("menu"))


async def ask_quiz(chat: Chat, question: str, answer: str) -> bool:
    """One question; the right answer is told either way."""
    is_right = await chat.ask(f"quiz_{question}", Choice(*ANSWERS[question])) == answer
    chat.say("right" if is_right else f"why_{question}")
    return is_right
