"""Conversations, one file each."""

from bot.engine.flow import Flow
from bot.flows.assistance import assistance
from bot.flows.help import help_
from bot.flows.intake import intake
from bot.flows.language import language
from bot.flows.menu import menu
from bot.flows.my_case import my_case
from bot.flows.repatriation import repatriation
from bot.flows.sos import sos
from bot.flows.welcome import welcome

ALL: tuple[Flow, ...] = (welcome, menu, language, help_, sos, repatriation, assistance, my_case, intake)
