"""Decide when the next message to a chat may go, from times alone; the caller waits."""

from dataclasses import dataclass, field

_PRUNE_EVERY = 4096


@dataclass(slots=True)
class Pace:
    """A token bucket per chat, and one for everything nobody asked for. All times are seconds of one monotonic clock.

    Only unasked messages (reminders, notices to many) share the overall limit: Telegram's 30 a second is about bulk
    notifications, as the server's author says (CHANNELS.md 1), and a person who writes must not wait behind a mailing.
    Answers are held back by their own chat's bucket and by the 429s of the server, which count for that chat alone.
    Alerts to officers are unasked too, but only alerts hold up alerts: a mailing waits for them, they never for it.
    """

    burst: int = 20
    interval_s: float = 1.0
    bulk_per_second: float = 30.0
    # One number per bucket: when it will be full again. An idle chat's lies in the past and can be forgotten.
    _full_at: dict[str, float] = field(default_factory=dict)
    _paused_until: dict[str, float] = field(default_factory=dict)
    _bulk_full_at: float = 0.0
    _alerts_full_at: float = 0.0
    _spent: int = 0

    def delay(self, chat: str, now: float, *, unasked: bool = False, is_alert: bool = False) -> float:
        """Seconds until the next message to `chat` may go; 0 for now. Changes nothing."""
        ready = max(
            self._full_at.get(chat, 0.0) - (self.burst - 1) * self.interval_s,
            self._paused_until.get(chat, 0.0),
        )
        if unasked:
            full_at = self._alerts_full_at if is_alert else self._bulk_full_at
            ready = max(ready, full_at - 1.0 + 1.0 / self.bulk_per_second)
        return max(0.0, ready - now)

    def spend(self, chat: str, now: float, *, unasked: bool = False, is_alert: bool = False) -> None:
        """Count one message that goes to `chat` now."""
        self._full_at[chat] = max(self._full_at.get(chat, 0.0), now) + self.interval_s
        if unasked:
            self._bulk_full_at = max(self._bulk_full_at, now) + 1.0 / self.bulk_per_second
        if is_alert:
            self._alerts_full_at = max(self._alerts_full_at, now) + 1.0 / self.bulk_per_second
        self._spent += 1
        if self._spent >= _PRUNE_EVERY:
            self._forget_idle(now)

    def pause(self, chat: str, now: float, retry_after_s: float) -> None:
        """Hold `chat`, and no other, as the provider asked."""
        self._paused_until[chat] = max(self._paused_until.get(chat, 0.0), now + retry_after_s)

    def _forget_idle(self, now: float) -> None:
        self._spent = 0
        self._full_at = {chat: at for chat, at in self._full_at.items() if at > now}
        self._paused_until = {chat: at for chat, at in self._paused_until.items() if at > now}


def telegram_pace() -> Pace:
    """About one message a second to a chat, with room for a lively talk."""
    return Pace(burst=20, interval_s=1.0)


def whatsapp_pace() -> Pace:
    """One message in 6 s to one person, 45 borrowed from the future; 80 a second for the whole number."""
    return Pace(burst=45, interval_s=6.0, bulk_per_second=40.0)
