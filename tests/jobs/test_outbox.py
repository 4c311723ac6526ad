"""A committed message ends as sent, or as failed with an alert (THREATS.md I5, F8-F10, W1-W3)."""

import pytest
from sqlalchemy import func, select

from bot.domain.messages import Outbound
from bot.domain.outbox import OutboxKind, OutboxRow
from bot.domain.tickets import EntryKind
from bot.errors import SendError
from bot.jobs.outbox import MAX_TRIES
from storage import outbox, schema
from tests.jobs.post import Post
from tests.jobs.sending import GONE, failures, on_whatsapp, too_fast
from tests.talk import Talk


async def test_messages_of_a_chat_leave_in_their_order(talk: Talk, post: Post) -> None:
    await post.queue(talk.worker, "satu", "dua", "tiga")
    for _ in range(3):
        await post.round()

    assert [each.text for each in post.telegram.sent] == ["satu", "dua", "tiga"]
    assert await post.states() == [("sent", 1, False)] * 3


async def test_message_that_did_not_go_is_tried_again_with_growing_patience(talk: Talk, post: Post) -> None:
    post.telegram.troubles = [SendError("not_sent", "500")] * 3
    await post.queue(talk.worker, "satu")
    tries = []
    for seconds in (0, 0.5, 1, 1, 2, 2, 4, 4):
        await post.later(seconds)
        tries.append(len(post.telegram.sent))

    assert tries == [1, 1, 2, 2, 3, 3, 4, 4]
    assert await post.states() == [("sent", 4, False)]


async def test_I5_message_that_never_goes_fails_with_an_alert_and_a_mark(talk: Talk, post: Post) -> None:
    post.telegram.troubles = [SendError("not_sent", "500")] * MAX_TRIES
    await post.queue(talk.worker, "satu")
    for _ in range(MAX_TRIES + 1):
        await post.later(600)

    assert await post.states() == [("failed", MAX_TRIES, False)]
    assert await failures(talk) == [("undelivered", "critical")]
    ticket = await talk.ticket()
    assert ticket.needs_review == "undelivered"
    assert (await talk.timeline(ticket))[-1].kind is EntryKind.UNDELIVERED


async def test_next_message_waits_while_an_older_one_is_tried_again(talk: Talk, post: Post) -> None:
    post.telegram.troubles = [SendError("not_sent", "500")]
    await post.queue(talk.worker, "satu", "dua")
    await post.round()
    await post.round()
    assert [each.text for each in post.telegram.sent] == ["satu"]
    await post.later(2)
    await post.round()

    assert [each.text for each in post.telegram.sent] == ["satu", "satu", "dua"]


async def test_W2_uncertain_message_is_repeated_once_and_marked(talk: Talk, post: Post) -> None:
    post.telegram.troubles = [SendError("uncertain", "timeout")]
    await post.queue(talk.worker, "satu")
    await post.round()
    assert await post.states() == [("uncertain", 1, False)]
    await post.later(29)
    assert len(post.telegram.sent) == 1
    await post.later(1)

    assert len(post.telegram.sent) == 2
    assert await post.states() == [("sent", 2, True)]
    assert await failures(talk) == []


async def test_W2_message_that_stays_uncertain_fails_with_an_alert(talk: Talk, post: Post) -> None:
    post.telegram.troubles = [SendError("uncertain", "timeout")] * 2
    await post.queue(talk.worker, "satu")
    await post.round()
    await post.later(30)
    await post.later(3_600)

    assert len(post.telegram.sent) == 2
    assert await post.states() == [("failed", 2, True)]
    assert await failures(talk) == [("undelivered", "critical")]


async def test_W2_whatsapp_waits_a_minute_and_a_report_with_our_id_saves_the_repetition(talk: Talk, post: Post) -> None:
    voice = await on_whatsapp(talk)
    post.begin()
    post.whatsapp.troubles = [SendError("uncertain", "timeout")]
    (row_id,) = await post.queue(voice, "satu")
    await post.round()
    await post.later(59)
    assert len(post.whatsapp.sent) == 1
    status = talk.whatsapp.status(voice.sender, "wamid.late", "delivered", outbox_id=row_id)
    await talk.arrive(talk.whatsapp, talk.whatsapp.notice([], [status]))
    await talk.turn_job().work_off()
    await post.later(60)

    assert len(post.whatsapp.sent) == 1
    assert await post.states() == [("sent", 1, False)]


async def test_bug_in_a_channel_counts_as_uncertain_and_stops_nobody_else(talk: Talk, post: Post) -> None:
    other = talk.somebody()
    await other.says("halo")
    post.begin()
    post.telegram.troubles = [ZeroDivisionError()]
    await post.queue(talk.worker, "satu")
    await post.queue(other, "dua")
    await post.round()

    assert await post.states() == [("uncertain", 1, False), ("sent", 1, False)]


async def test_F10_person_who_blocked_us_is_noted_and_not_tried_again(talk: Talk, post: Post) -> None:
    post.telegram.troubles = [GONE]
    await post.queue(talk.worker, "satu", "dua")
    await post.round()
    await post.round()

    assert [each.text for each in post.telegram.sent] == ["satu"]
    assert [state for state, *_ in await post.states()] == ["failed", "failed"]
    assert len(await failures(talk)) == 2
    async with talk.database.reading() as tx:
        blocked = await tx.execute(select(schema.identities.c.blocked_at))
        assert [row.blocked_at is not None for row in blocked] == [True]


async def test_F8_429_pauses_that_chat_and_no_other(talk: Talk, post: Post) -> None:
    other = talk.somebody()
    await other.says("halo")
    post.begin()
    post.telegram.troubles = [too_fast(40)]
    await post.queue(talk.worker, "satu")
    await post.queue(other, "dua")
    await post.round()
    await post.later(39)
    assert [each.text for each in post.telegram.sent] == ["satu", "dua"]
    await post.later(1)

    assert [each.text for each in post.telegram.sent] == ["satu", "dua", "satu"]
    assert await post.states() == [("sent", 2, False), ("sent", 1, False)]


async def test_trouble_of_the_whole_account_is_waited_for_without_end(talk: Talk, post: Post) -> None:
    trouble = SendError("refused", "401", whole_account=True)
    post.telegram.troubles = [trouble] * (MAX_TRIES + 3)
    await post.queue(talk.worker, "satu")
    for _ in range(MAX_TRIES + 4):
        await post.later(60)

    assert await post.states() == [("sent", MAX_TRIES + 4, False)]


async def test_message_to_a_channel_that_is_off_waits_for_it(talk: Talk, post: Post) -> None:
    channel = post.channels.pop(talk.telegram.name)
    await post.queue(talk.worker, "satu")
    await post.round()
    assert [state for state, *_ in await post.states()] == ["pending"]
    post.channels[talk.telegram.name] = channel
    await post.later(60)

    assert [state for state, *_ in await post.states()] == ["sent"]


@pytest.mark.parametrize("kind", [OutboxKind.ALERT, OutboxKind.REPLY])
async def test_I5_failed_message_has_exactly_one_alert(talk: Talk, post: Post, kind: OutboxKind) -> None:
    post.telegram.troubles = [GONE]
    await post.queue(talk.worker, "satu", kind=kind)
    await post.round()
    await post.later(60)

    async with talk.database.reading() as tx:
        query = select(func.count()).where(schema.alerts.c.clock == "undelivered")
        assert (await tx.execute(query)).scalar_one() == 1


async def test_message_that_replies_to_an_earlier_one_names_it_as_the_provider_does(talk: Talk, post: Post) -> None:
    await talk.worker.says("halo")
    (header_id,) = await post.queue(talk.worker, "kepala utas")
    await post.round()
    identity = talk.worker.identity
    assert identity is not None
    row = OutboxRow(
        id=talk.database.ids.draw(),
        identity_id=identity.id,
        person_id=identity.person_id,
        channel=identity.channel,
        kind=OutboxKind.ALERT,
        message=Outbound("pesan baru", replies_to=header_id),
        created_at=talk.clock(),
    )
    async with talk.database.transaction() as tx:
        await outbox.add(tx, [row])
    await post.later(10)

    assert post.telegram.sent[-1].replies_to == "telegram-1"
