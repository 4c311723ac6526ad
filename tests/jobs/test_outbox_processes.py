"""A process that dies or is slow while it sends loses no message and repeats at most one (THREATS.md W1, W3, I5)."""

from datetime import timedelta

from bot.domain.outbox import OutboxState
from storage import outbox
from storage.outbox import Outcome
from tests.jobs.post import Post
from tests.jobs.sending import on_whatsapp
from tests.talk import Talk


async def test_W1_lease_of_a_dead_process_is_taken_over_as_uncertain(talk: Talk, post: Post) -> None:
    await post.queue(talk.worker, "satu")
    now = talk.clock()
    async with talk.database.transaction() as tx:
        await outbox.lease(tx, 1, now, now + timedelta(seconds=30), 10)
    await post.later(29)
    assert post.telegram.sent == []
    await post.later(2)

    assert await post.states() == [("sent", 2, True)]


async def test_I5_lease_of_a_dead_process_on_whatsapp_waits_a_minute_for_a_status(talk: Talk, post: Post) -> None:
    voice = await on_whatsapp(talk)
    post.begin()
    await post.queue(voice, "satu")
    now = talk.clock()
    async with talk.database.transaction() as tx:
        await outbox.lease(tx, 1, now, now + timedelta(seconds=30), 10)
        await outbox.release_leases(tx, now)
    await post.later(59)
    assert post.whatsapp.sent == []
    await post.later(2)

    assert [each.text for each in post.whatsapp.sent] == ["satu"]
    assert await post.states() == [("sent", 2, True)]


async def test_I5_status_with_our_id_saves_the_repetition_for_a_process_that_died(talk: Talk, post: Post) -> None:
    voice = await on_whatsapp(talk)
    post.begin()
    (row_id,) = await post.queue(voice, "satu")
    now = talk.clock()
    async with talk.database.transaction() as tx:
        await outbox.lease(tx, 1, now, now + timedelta(seconds=30), 10)
    await post.later(40)
    status = talk.whatsapp.status(voice.sender, "wamid.late", "sent", outbox_id=row_id)
    await talk.arrive(talk.whatsapp, talk.whatsapp.notice([], [status]))
    await talk.turn_job().work_off()
    await post.later(60)

    assert post.whatsapp.sent == []
    assert await post.states() == [("sent", 1, False)]


async def test_W3_slow_owner_that_comes_back_changes_nothing(talk: Talk, post: Post) -> None:
    await post.queue(talk.worker, "satu")
    now = talk.clock()
    async with talk.database.transaction() as tx:
        (row,) = await outbox.lease(tx, 1, now, now + timedelta(seconds=30), 10)
    await post.later(31)
    async with talk.database.transaction() as tx:
        await outbox.finish(tx, 1, [Outcome(row, OutboxState.FAILED, talk.clock(), code="500")])

    assert await post.states() == [("sent", 2, True)]


async def test_restart_of_the_only_process_looks_at_once_at_what_the_last_one_was_sending(
    talk: Talk, post: Post
) -> None:
    await post.queue(talk.worker, "satu")
    now = talk.clock()
    async with talk.database.transaction() as tx:
        await outbox.lease(tx, 1, now, now + timedelta(seconds=30), 10)
        await outbox.release_leases(tx, now)
    await post.later(1)

    assert await post.states() == [("sent", 2, True)]


async def test_two_processes_send_each_message_once(talk: Talk, post: Post) -> None:
    voices = [talk.somebody() for _ in range(5)]
    await talk.arrive(talk.telegram, *(talk.telegram.text(voice.sender, "halo") for voice in voices))
    await talk.work_off()
    post.begin()
    for voice in voices:
        await post.queue(voice, f"untuk {voice.sender}")
    now = talk.clock()
    async with talk.database.transaction() as first:
        mine = await outbox.lease(first, 1, now, now + timedelta(seconds=30), 2)
    await post.round()

    sent = {each.recipient for each in post.telegram.sent}
    assert len(post.telegram.sent) == 3
    assert sent.isdisjoint({row.identity.address for row in mine if row.identity is not None})
