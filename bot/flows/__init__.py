"""Conversations, one file each."""

from bot.engine.flow import Flow
from bot.flows.assistance import assistance
from bot.flows.check_in import check_in, check_in_ask, journey
from bot.flows.civic import civic
from bot.flows.companion import companion
from bot.flows.competence import competence
from bot.flows.evidence import evidence
from bot.flows.family_line import family_line
from bot.flows.for_another import for_another
from bot.flows.help import help_
from bot.flows.help_card import help_card
from bot.flows.help_now import help_now
from bot.flows.intake import intake
from bot.flows.jobs import jobs
from bot.flows.language import language
from bot.flows.menu import menu
from bot.flows.missing_relative import missing_relative
from bot.flows.my_case import my_case
from bot.flows.my_data import my_data
from bot.flows.offer import offer
from bot.flows.officer_check import officer_check
from bot.flows.outreach import outreach
from bot.flows.recruiter_check import recruiter_check
from bot.flows.registration import registration
from bot.flows.repatriation import repatriation
from bot.flows.report_trafficking import report_trafficking
from bot.flows.returnee import follow_up, returnee
from bot.flows.rights import rights
from bot.flows.safe_migration import safe_migration
from bot.flows.sos import sos
from bot.flows.suicide import suicide
from bot.flows.training import training
from bot.flows.welcome import welcome

ALL: tuple[Flow, ...] = (
    welcome,
    menu,
    offer,
    language,
    help_,
    sos,
    help_now,
    for_another,
    suicide,
    repatriation,
    assistance,
    my_case,
    intake,
    registration,
    my_data,
    missing_relative,
    family_line,
    recruiter_check,
    report_trafficking,
    officer_check,
    outreach,
    rights,
    help_card,
    evidence,
    check_in,
    check_in_ask,
    journey,
    returnee,
    follow_up,
    civic,
    safe_migration,
    training,
    competence,
    jobs,
    companion,
)
