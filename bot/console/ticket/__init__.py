"""The page of one ticket: its parts, what is done on it, and its printed forms."""

from bot.console.ticket import (
    actions,
    dossier_page,
    family_actions,
    link_actions,
    page,
    passing_actions,
    print_page,
    step_actions,
)

# The print view comes before the actions, whose address has the same shape.
_ROOMS = (
    print_page,
    page,
    actions,
    passing_actions,
    step_actions,
    link_actions,
    dossier_page,
    family_actions,
)

ROUTES = [route for room in _ROOMS for route in room.ROUTES]
