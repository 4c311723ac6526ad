"""Everything an officer can do with tickets, gathered from the modules that do it."""

from bot.domain.desk import (
    Contact,
    FileView,
    OpenAlert,
    PersonView,
    QueueFilter,
    QueuePage,
    QueueRow,
    QueueState,
    SetAside,
    TicketPage,
)
from bot.handlers.desk.alerts import (
    acknowledge_alert,
    alerts_open,
    appointments_aside,
    keep_again,
    run_again,
    set_aside,
)
from bot.handlers.desk.claims import claim, close, mark_reviewed, note, release, reopen, set_urgency
from bot.handlers.desk.errors import (
    AlreadyClaimed,
    BadInput,
    CannotReach,
    ReasonNeeded,
    SignInRefused,
    SignInSlowed,
    StaleClaim,
    WrongState,
)
from bot.handlers.desk.own import duty, link_code, linked_chats
from bot.handlers.desk.page import find_file, find_id, open_page, read
from bot.handlers.desk.queueing import queue, summary
from bot.handlers.desk.talk import MAX_REPLY_CHARS, end_talk, reply

__all__ = [
    "MAX_REPLY_CHARS",
    "AlreadyClaimed",
    "BadInput",
    "CannotReach",
    "Contact",
    "FileView",
    "OpenAlert",
    "PersonView",
    "QueueFilter",
    "QueuePage",
    "QueueRow",
    "QueueState",
    "ReasonNeeded",
    "SetAside",
    "SignInRefused",
    "SignInSlowed",
    "StaleClaim",
    "TicketPage",
    "WrongState",
    "acknowledge_alert",
    "alerts_open",
    "appointments_aside",
    "claim",
    "close",
    "duty",
    "end_talk",
    "find_file",
    "find_id",
    "keep_again",
    "link_code",
    "linked_chats",
    "mark_reviewed",
    "note",
    "open_page",
    "queue",
    "read",
    "release",
    "reopen",
    "reply",
    "run_again",
    "set_aside",
    "set_urgency",
    "summary",
]
