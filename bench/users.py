"""The simulated people: each waits for the whole answer before the next step, and ends as somebody new."""

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bench.conversation import Script, message_update, press_update, start_fields
from bench.fake_bot_api import FakeBotApi
from bench.webhook_pool import WebhookPool

LOST_AFTER_S = 10.0
FIRST_CHAT_ID = 1_000_000_000


@dataclass
class Window:
    """What was seen of the messages posted between two moments."""

    began: float
    ended: float = float("inf")
    posted: int = 0
    answered_inside: int = 0
    lost: int = 0
    late: int = 0  # given up for lost, and then the reply came after all
    doubled: int = 0
    acks: list[float] = field(default_factory=list)
    replies: list[float] = field(default_factory=list)

    def holds(self, moment: float) -> bool:
        return self.began <= moment < self.ended


class Conversation:
    """One person's way through the script."""

    __slots__ = ("acked", "chat_id", "due", "got", "is_over", "keyboard", "posted_at", "replied", "step")

    def __init__(self, chat_id: int) -> None:
        self.chat_id = chat_id
        self.step = 0
        self.due = 0  # messages that the steps so far should bring, over the whole conversation
        self.got = 0
        self.posted_at = 0.0
        self.acked = True
        self.replied = True
        self.is_over = False
        self.keyboard: dict[str, Any] | None = None  # the newest message with inline buttons


class Crowd:
    """Lead conversations over the webhook and the fake Bot API; `on_ready` hears of each one that may go on."""

    def __init__(self, api: FakeBotApi, pool: WebhookPool, script: Script, replies_per_step: list[int]) -> None:
        self.pool = pool
        self.script = script
        self.replies_per_step = replies_per_step
        self.window = Window(began=float("inf"))
        self.by_chat: dict[int, Conversation] = {}
        self.waiting: dict[int, Conversation] = {}
        self.finished = 0
        self.answered = 0
        self.on_ready: Callable[[Conversation], None] = lambda conversation: None
        self.on_message: Callable[[int, dict[str, Any], float], None] = lambda chat_id, message, at: None
        self._api = api
        self._chat_ids = itertools.count(FIRST_CHAT_ID)
        self._update_ids = itertools.count(500_000_000)
        api.listener = self._heard

    def begin(self) -> Conversation:
        conversation = Conversation(next(self._chat_ids))
        self.by_chat[conversation.chat_id] = conversation
        return conversation

    def say_next(self, conversation: Conversation, intended_at: float | None = None) -> None:
        """Post the conversation's next step; a schedule's late start counts against the system."""
        try:
            body = self.update_for(conversation)
        except LookupError:
            # The button that the script presses was never sent: nobody can go on from here.
            conversation.is_over = True
            self.window.lost += 1
            self.on_ready(self.begin())
            return
        self.post(conversation, body, self.replies_per_step[conversation.step], intended_at)

    def post(self, conversation: Conversation, body: bytes, due: int, intended_at: float | None = None) -> None:
        posted_at = intended_at if intended_at is not None else time.monotonic()
        conversation.posted_at = posted_at
        conversation.due += due
        conversation.acked = False
        conversation.replied = False
        self.waiting[conversation.chat_id] = conversation
        if self.window.holds(posted_at):
            self.window.posted += 1
        self.pool.post(body, lambda status, at: self._acked(conversation, posted_at, at))

    def text_update(self, chat_id: int, content: dict[str, Any]) -> bytes:
        return message_update(
            next(self._update_ids), chat_id, self._api.next_message_id(), content, self.script.language_code
        )

    def update_for(self, conversation: Conversation) -> bytes:
        """Return the next step as an update.

        Raises:
            LookupError: the step presses a button that is not there.
        """
        kind, value = self.script.steps[conversation.step]
        if kind == "text":
            return self.text_update(conversation.chat_id, start_fields(value))
        if kind == "location":
            place = {"latitude": value[0], "longitude": value[1]}
            return self.text_update(conversation.chat_id, {"location": place})
        keyboard = conversation.keyboard
        if keyboard is None:
            raise LookupError(f"step {conversation.step} presses a button and no message carried any")
        buttons = list(itertools.chain.from_iterable(keyboard["reply_markup"]["inline_keyboard"]))
        data = buttons[value]["callback_data"]
        return press_update(next(self._update_ids), conversation.chat_id, keyboard, data, self.script.language_code)

    def _acked(self, conversation: Conversation, posted_at: float, at: float) -> None:
        if self.window.holds(posted_at):
            self.window.acks.append(at - posted_at)
        if conversation.posted_at == posted_at:
            conversation.acked = True
            self._step_on(conversation)

    def _heard(self, chat_id: int, method: str, message: dict[str, Any], at: float) -> None:
        self.on_message(chat_id, message, at)
        conversation = self.by_chat.get(chat_id)
        if conversation is None:
            return
        conversation.got += 1
        if "reply_markup" in message:
            conversation.keyboard = {key: value for key, value in message.items() if key != "keyboard"}
        if conversation.got > conversation.due:
            if self.window.holds(at):
                self.window.doubled += 1
        elif conversation.got == conversation.due and not conversation.replied:
            conversation.replied = True
            self.answered += 1
            self._measure_reply(conversation, at)
            self._step_on(conversation)

    def _measure_reply(self, conversation: Conversation, at: float) -> None:
        if self.window.holds(conversation.posted_at):
            self.window.replies.append(at - conversation.posted_at)
            if conversation.is_over:
                self.window.lost -= 1
                self.window.late += 1
        if self.window.holds(at):
            self.window.answered_inside += 1

    def _step_on(self, conversation: Conversation) -> None:
        # Telegram hands out a chat's next update only after the previous one got its 2xx, so both are awaited.
        if not (conversation.acked and conversation.replied) or conversation.is_over:
            return
        self.waiting.pop(conversation.chat_id, None)
        conversation.step += 1
        if conversation.step == len(self.script.steps):
            conversation.is_over = True
            conversation.keyboard = None
            self.finished += 1
            self.on_ready(self.begin())
        else:
            self.on_ready(conversation)

    async def give_up_the_lost(self) -> None:
        """Twice a second, replace whoever has waited too long by somebody new."""
        while True:
            await asyncio.sleep(0.5)
            now = time.monotonic()
            for conversation in [c for c in self.waiting.values() if now - c.posted_at > LOST_AFTER_S]:
                del self.waiting[conversation.chat_id]
                conversation.is_over = True
                if self.window.holds(conversation.posted_at):
                    self.window.lost += 1
                self.on_ready(self.begin())
