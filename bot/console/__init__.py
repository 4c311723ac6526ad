"""The officers' web pages: sign-in, queue, ticket with live conversation, alerts, unreadable messages, account."""

from bot.console.wiring import Desk, setup

__all__ = ["Desk", "setup"]
