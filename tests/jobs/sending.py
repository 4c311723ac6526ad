"""What tests of sending have in common: refusals of a provider, and whom they reach."""

from datetime import timedelta

from bot.errors import SendError
from tests.talk import Talk, Voice

GONE = SendError("refused", "403", recipient_gone=True)


def too_fast(seconds: int) -> SendError:
    return SendError("not_sent", "429", retry_after=timedelta(seconds=seconds))


async def failures(talk: Talk) -> list[tuple[str, str]]:
    return [alert for alert in await talk.alerts() if alert[0] == "undelivered"]


async def on_whatsapp(talk: Talk) -> Voice:
    voice = talk.somebody(talk.whatsapp, "ID.100")
    await voice.says("sos")
    return voice


async def report(talk: Talk, voice: Voice, external_id: str, state: str, row_id: int, code: int | None = None) -> None:
    status = talk.whatsapp.status(voice.sender, external_id, state, code=code, outbox_id=row_id)
    await talk.arrive(talk.whatsapp, talk.whatsapp.notice([], [status]))
    await talk.turn_job().work_off()
