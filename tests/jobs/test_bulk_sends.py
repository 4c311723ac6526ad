"""What goes to many people goes in slices, once to each, gives way to everybody in distress, and can be held."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from bot.channels.pace import Pace, telegram_pace
from bot.domain.messages import ChannelName
from bot.domain.outbox import OutboxKind
from bot.domain.surge import Progress, Send, SendState
from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from bot.handlers.desk import alerts_open
from bot.handlers.desk.errors import WrongState
from bot.handlers.surge import bulk_sends
from bot.handlers.surge.bulk_sends import LANE
from bot.handlers.surge.call_lists import CALL_LIST
from bot.jobs.bulk_sends import BulkSendJob, tell_of_call_lists
from storage import outbox as stored_outbox
from storage import schema, tickets
from storage.keys import person_key
from tests.jobs.post import Post
from tests.surge import a_check_in, administrator, people_in
from tests.talk import Talk, Voice

MANY = 150
SILENCE = timedelta(hours=2)  # of the check-ins in `tests.surge`
DAY = timedelta(hours=2)  # 08:00 UTC is 16:00 in Kuala Lumpur


class Mailing:
    """A check-in to many, its job, and a post that takes as much as it is given."""

    def __init__(self, talk: Talk, post: Post, send: Send) -> None:
        self.talk = talk
        self.post = post
        self.send = send
        for name in post.channels:
            post.paces[name] = Pace(burst=1000, interval_s=0.001, bulk_per_second=1_000_000)

    async def slice(self) -> int:
        """What one look of a freshly started job queues."""
        await self.talk.start_anew()
        return await BulkSendJob(self.talk.house(), self.talk.database, list(ChannelName)).work_off()

    async def to_the_end(self) -> None:
        for _ in range(20):
            await self.slice()
            await self.post.later(1)

    async def progress(self) -> Progress:
        officer = await self.talk.world.officer("KP2MI")
        async with self.talk.database.reading() as tx:
            return (await bulk_sends.get_page(tx, officer, self.send.id, self.talk.clock())).progress

    async def state(self) -> SendState:
        officer = await self.talk.world.officer("KP2MI")
        async with self.talk.database.reading() as tx:
            return (await bulk_sends.get_page(tx, officer, self.send.id, self.talk.clock())).send.state

    async def bulk_rows(self) -> int:
        table = schema.outbox
        query = select(func.count()).where(table.c.bulk.is_not(None), table.c.state == "pending")
        async with self.talk.database.reading() as tx:
            return int((await tx.execute(query)).scalar_one())

    def recipients(self) -> list[str]:
        """Who got the question, as often as they got it."""
        words = self.talk.words("neutral-check-in")
        sent = [*self.post.telegram.sent, *self.post.whatsapp.sent]
        return [each.recipient for each in sent if each.text == words]


async def begun(talk: Talk, post: Post, count: int = MANY, **more: str) -> Mailing:
    await people_in(talk.world, count)
    send = await a_check_in(talk.database, await administrator(talk.world), talk.parts.routing, talk.clock, **more)
    return Mailing(talk, post, send)


async def load_keys(talk: Talk, *voices: Voice) -> None:
    """What the process that writes to somebody has done before."""
    await talk.database.vault.load([person_key(voice.identity.person_id) for voice in voices if voice.identity])


async def test_everybody_is_asked_once_whatever_process_goes_on(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post)

    await mailing.to_the_end()

    assert len(mailing.recipients()) == len(set(mailing.recipients())) == MANY
    assert await mailing.state() is SendState.DONE
    assert (await mailing.progress()).sent == MANY
    assert await talk.problems() == []


async def test_a_crash_between_two_slices_sends_nothing_twice(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post)
    await mailing.slice()

    with pytest.raises(LookupError):
        async with talk.database.transaction() as tx:
            await stored_outbox.take_all_as_sent(tx, talk.clock())
            assert await bulk_sends.queue_slice(talk.house(), tx, mailing.send.id, list(ChannelName), talk.clock()) > 0
            raise LookupError
    await mailing.to_the_end()

    assert len(mailing.recipients()) == len(set(mailing.recipients())) == MANY


async def test_the_outbox_never_holds_more_than_the_lane(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post)

    queued = [await mailing.slice() for _ in range(3)]

    assert queued == [LANE, 0, 0]
    assert await mailing.bulk_rows() == LANE


async def test_an_sos_in_the_middle_is_answered_and_alerted_before_the_rest(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post)
    officer = await talk.officer()
    chat = talk.somebody()
    await chat.says(f"/officer {await officer.link_code()}")
    await mailing.slice()
    await load_keys(talk, talk.worker, chat)
    await post.queue(talk.worker, "jawaban")
    await post.queue(chat, "perhatian", kind=OutboxKind.ALERT)

    await post.round()

    assert {each.text for each in post.telegram.sent[:2]} == {"jawaban", "perhatian"}
    assert len(post.telegram.sent) == 2 + LANE


async def test_a_mailing_to_ten_thousand_never_holds_up_an_alert() -> None:
    pace = telegram_pace()
    for number in range(10_000):
        pace.spend(f"person-{number}", 100.0, unasked=True)

    assert pace.delay("officer", 100.0, unasked=True, is_alert=True) == 0.0
    assert pace.delay("person", 100.0) == 0.0
    assert pace.delay("person", 100.0, unasked=True) > 300


async def test_alerts_make_a_mailing_wait_and_keep_a_limit_of_their_own() -> None:
    pace = telegram_pace()
    for number in range(30):
        pace.spend(f"officer-{number}", 100.0, unasked=True, is_alert=True)

    assert pace.delay("person", 100.0, unasked=True) == pytest.approx(1 / 30)
    assert pace.delay("officer", 100.0, unasked=True, is_alert=True) == pytest.approx(1 / 30)


async def test_a_reply_does_not_wait_behind_a_mailing_in_the_same_chat(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post, count=1)
    async with talk.database.transaction() as tx:
        await tx.execute(update(schema.persons).values(country="MY"))
    await mailing.slice()
    await load_keys(talk, talk.worker)
    await post.queue(talk.worker, "jawaban")

    async with talk.database.transaction() as tx:
        rows = await stored_outbox.lease(tx, 1, talk.clock(), talk.clock() + DAY, 10)

    worker = talk.worker.identity
    assert worker is not None
    mine = [row.message.text for row in rows if row.identity_id == worker.id]
    assert mine == ["jawaban", talk.words("neutral-check-in")]


async def test_paused_it_takes_back_what_nobody_sent_and_resumed_goes_on(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post)
    officer = await administrator(talk.world)
    await mailing.slice()
    await post.round()
    await mailing.slice()

    async with talk.database.transaction() as tx:
        await bulk_sends.pause(tx, officer, mailing.send.id, talk.clock())
    await mailing.to_the_end()
    paused = len(mailing.recipients())
    async with talk.database.transaction() as tx:
        await bulk_sends.resume(tx, officer, mailing.send.id, talk.clock())
    await mailing.to_the_end()

    assert paused == LANE
    assert len(mailing.recipients()) == len(set(mailing.recipients())) == MANY


async def test_stopped_it_is_over_for_good(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post)
    officer = await administrator(talk.world)
    await mailing.slice()

    async with talk.database.transaction() as tx:
        await bulk_sends.stop(tx, officer, mailing.send.id, talk.clock())
    await mailing.to_the_end()

    assert mailing.recipients() == []
    assert await mailing.state() is SendState.STOPPED
    with pytest.raises(WrongState):
        async with talk.database.transaction() as tx:
            await bulk_sends.resume(tx, officer, mailing.send.id, talk.clock())


async def test_T28_at_night_nobody_is_asked_and_in_the_morning_everybody(talk: Talk, post: Post) -> None:
    talk.clock.move(timedelta(hours=10))  # 02:00 in Kuala Lumpur
    mailing = await begun(talk, post, count=5)

    await mailing.to_the_end()
    at_night, quiet = mailing.recipients(), (await mailing.progress()).quiet
    talk.clock.move(timedelta(hours=5))
    await mailing.to_the_end()

    assert (at_night, quiet) == ([], 5)
    assert len(mailing.recipients()) == 5


async def test_an_emergency_with_a_reason_knows_no_night_and_is_on_record(talk: Talk, post: Post) -> None:
    talk.clock.move(timedelta(hours=10))
    mailing = await begun(talk, post, count=5, reason="gempa bumi malam ini")

    await mailing.to_the_end()

    assert len(mailing.recipients()) == 5
    assert all(each.silent for each in post.telegram.sent)
    query = select(schema.audit.c.action, schema.audit.c.subject)
    async with talk.database.reading() as tx:
        rows = [(row.action, row.subject) for row in await tx.execute(query)]
    assert ("emergency_check_in", f"{mailing.send.id} MY") in rows


@pytest.mark.parametrize(("outside", "skipped", "templates"), [("skip", 1, 0), ("template", 0, 1)])
async def test_outside_whatsapps_window_the_template_goes_or_nothing(
    talk: Talk, post: Post, outside: str, skipped: int, templates: int
) -> None:
    await people_in(talk.world, 1, ChannelName.WHATSAPP)
    talk.clock.move(timedelta(hours=25))
    mailing = await begun(talk, post, count=0, outside=outside)

    await mailing.to_the_end()

    assert (await mailing.progress()).skipped == ({"window_closed": 1} if skipped else {})
    assert len([each for each in post.whatsapp.sent if each.template]) == templates


async def test_who_cannot_be_written_to_stands_on_the_call_list(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post, count=2)
    async with talk.database.transaction() as tx:
        await tx.execute(update(schema.identities).values(blocked_at=talk.clock()))

    await mailing.to_the_end()

    assert (await mailing.progress()).skipped == {"unreachable": 2}


async def test_failures_of_a_mailing_alert_nobody(talk: Talk, post: Post) -> None:
    mailing = await begun(talk, post, count=1)
    before = await talk.alerts()
    await mailing.slice()
    async with talk.database.transaction() as tx:
        await tx.execute(update(schema.identities).values(blocked_at=talk.clock()))

    await post.round()

    assert await talk.alerts() == before
    assert (await mailing.progress()).failed == 1


@pytest.mark.parametrize("who_calls_is_there", [True, False])
async def test_a_call_list_that_fills_alerts_once_who_calls_or_else_the_ministry(
    talk: Talk, post: Post, *, who_calls_is_there: bool
) -> None:
    awake = await talk.officer("KP2MI"), *([await talk.officer("KBRI_KUL")] if who_calls_is_there else [])
    for officer in awake:
        await talk.somebody().says(f"/officer {await officer.link_code()}")
    mailing = await begun(talk, post, 3)
    chore = tell_of_call_lists(talk.house(), talk.database)
    heard = []

    for wait in (timedelta(0), SILENCE - timedelta(minutes=1), timedelta(minutes=2), timedelta(hours=3)):
        talk.clock.move(wait)
        await mailing.slice()
        await chore.do()
        await chore.do()
        heard.append([clock for clock, _ in await talk.alerts() if clock == CALL_LIST])

    rows, chats = schema.outbox, schema.identities
    query = select(chats.c.officer_id).join(rows, rows.c.identity_id == chats.c.id)
    async with talk.database.reading() as tx:
        rung = (await tx.execute(query.where(rows.c.kind == OutboxKind.ALERT.value))).scalars().all()
    assert heard == [[], [], ["call_list"], ["call_list"]]
    assert rung == [awake[-1].officer.id]


async def test_T10_a_call_list_is_an_alert_for_the_agency_that_calls(talk: Talk) -> None:
    caller, stranger = await talk.world.officer("KBRI_KUL"), await talk.world.officer("KPAI")
    async with talk.database.transaction() as tx:
        alert = Alert(tx.ids.draw(), 0, CALL_LIST, 7, Urgency.HIGH, talk.clock(), agency="KBRI_KUL")
        await tickets.add_alerts(tx, [alert])
        shown = [[each.id for each in await alerts_open(tx, officer)] for officer in (caller, stranger)]

    assert shown == [[alert.id], []]
