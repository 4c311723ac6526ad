"""The menu: what is needed most at once, the rest in groups."""

from collections.abc import Mapping
from datetime import timedelta

from bot.domain.commands import StartFlow
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from bot.flows.blocks import ask_language

# Enough to try everything; who still goes round gets a fresh menu with the next message.
MOST_ROUNDS = 20

# A WhatsApp list has ten rows; each point is a flow's name, a group, or answered right here.
POINTS = (
    "sos",
    "repatriation",
    "assistance",
    "my_case",
    "missing_relative",
    "recruiter_check",
    "work",
    "abroad",
    "about_me",
    "more",
)
GROUPS: Mapping[str, tuple[str, ...]] = {
    "work": ("training", "jobs", "competence", "companion", "safe_migration"),
    "abroad": ("rights", "help_card", "check_in", "journey", "evidence", "officer_check"),
    "about_me": ("registration", "family_line", "my_data"),
    "more": ("returnee", "report_trafficking", "civic", "language", "help"),
}
UP = "up"


@flow("menu", expires_after=timedelta(days=1))
async def menu(chat: Chat) -> None:
    """Ask what is needed and go there."""
    for index in range(MOST_ROUNDS):
        point = await chat.ask(f"choice.{index}", Choice(*POINTS, retired=("language", "help")))
        if point in GROUPS:
            point = await chat.ask(f"{point}.{index}", Choice(*GROUPS[point], UP))
        if point == "language":
            await ask_language(chat, f"language.{index}")
            chat.say("language-changed")
        elif point == "help":
            chat.say("about")
            chat.say("leave_no_trace")
        elif point != UP:
            await chat.do("next", StartFlow(point))
            return
