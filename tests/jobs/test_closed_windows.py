"""Outside WhatsApp's 24 hours words wait behind a template; what cannot go ends with an alert (THREATS.md F10)."""

from datetime import timedelta

import pytest

from bot.domain.outbox import OutboxKind
from bot.errors import SendError
from tests.jobs.post import Post
from tests.jobs.sending import failures, on_whatsapp, report
from tests.talk import Talk


async def test_words_for_a_closed_window_wait_behind_a_template_until_the_person_writes(talk: Talk, post: Post) -> None:
    voice = await on_whatsapp(talk)
    await talk.passes(timedelta(hours=25))
    post.begin()
    (row_id,) = await post.queue(voice, "Petugas: kami datang", kind=OutboxKind.OFFICER)
    await post.round()
    assert [(each.text, each.template) for each in post.whatsapp.sent] == [("", "pulang_message_waiting")]
    status = talk.whatsapp.status(voice.sender, "whatsapp-1", "read", outbox_id=row_id)
    await talk.arrive(talk.whatsapp, talk.whatsapp.notice([], [status]))
    await talk.turn_job().work_off()
    await post.later(3_600)
    assert len(post.whatsapp.sent) == 1

    await talk.arrive(talk.whatsapp, talk.whatsapp.text(voice.sender, "ya?"))
    await talk.turn_job().work_off()
    await post.round()

    assert post.whatsapp.sent[1].text == "Petugas: kami datang"
    assert (await post.states())[0][0] == "sent"
    await talk.settle()


async def test_F10_window_that_whatsapp_calls_closed_gets_the_template_and_no_endless_tries(
    talk: Talk, post: Post
) -> None:
    voice = await on_whatsapp(talk)
    post.begin()
    post.whatsapp.troubles = [SendError("refused", "131047", window_closed=True)]
    await post.queue(voice, "satu")
    for _ in range(4):
        await post.later(600)

    assert [(each.text, each.template) for each in post.whatsapp.sent] == [
        ("satu", None),
        ("", "pulang_message_waiting"),
    ]
    assert [state for state, *_ in await post.states()] == ["pending"]


async def test_F10_words_refused_late_for_a_closed_window_wait_behind_the_template(talk: Talk, post: Post) -> None:
    voice = await on_whatsapp(talk)
    post.begin()
    (row_id,) = await post.queue(voice, "satu")
    await post.round()
    await report(talk, voice, "whatsapp-1", "sent", row_id)
    await report(talk, voice, "whatsapp-1", "failed", row_id, 131047)
    await post.round()
    await post.later(3_600)
    assert [(each.text, each.template) for each in post.whatsapp.sent] == [
        ("satu", None),
        ("", "pulang_message_waiting"),
    ]
    assert await failures(talk) == []

    # What is said again of the refused words, or of the template, tells nothing about the words that wait.
    talk.clock.move(timedelta(seconds=1))
    await report(talk, voice, "whatsapp-1", "failed", row_id, 131047)
    await report(talk, voice, "whatsapp-2", "read", row_id)
    assert [state for state, *_ in await post.states()] == ["pending"]
    await talk.arrive(talk.whatsapp, talk.whatsapp.text(voice.sender, "ya?"))
    await talk.turn_job().work_off()
    await post.round()

    assert [each.text for each in post.whatsapp.sent][2:] == ["satu"]
    assert (await post.states())[0][0] == "sent"
    assert await failures(talk) == []
    await talk.settle()


async def test_F10_template_that_fails_late_ends_with_an_alert(talk: Talk, post: Post) -> None:
    voice = await on_whatsapp(talk)
    post.begin()
    (row_id,) = await post.queue(voice, "satu")
    await post.round()
    await report(talk, voice, "whatsapp-1", "failed", row_id, 131047)
    await post.round()
    await report(talk, voice, "whatsapp-2", "failed", row_id, 131047)
    await post.later(3_600)

    assert len(post.whatsapp.sent) == 2
    assert [state for state, *_ in await post.states()] == ["failed"]
    assert await failures(talk) == [("undelivered", "critical")]


async def test_template_that_is_refused_fails_with_an_alert(talk: Talk, post: Post) -> None:
    voice = await on_whatsapp(talk)
    await talk.passes(timedelta(hours=25))
    post.begin()
    post.whatsapp.troubles = [SendError("refused", "132001")]
    await post.queue(voice, "satu")
    await post.round()

    assert [state for state, *_ in await post.states()] == ["failed"]
    assert len(await failures(talk)) == 1


async def test_T28_reminder_outside_the_window_is_not_sent_at_all(talk: Talk, post: Post) -> None:
    voice = await on_whatsapp(talk)
    await talk.passes(timedelta(hours=25))
    post.begin()
    await post.queue(voice, "satu", kind=OutboxKind.REMINDER)
    await post.round()

    assert post.whatsapp.sent == []
    assert [state for state, *_ in await post.states()] == ["sent"]


async def test_alert_outside_the_window_goes_as_the_officers_template_and_is_done(talk: Talk, post: Post) -> None:
    phone = await on_whatsapp(talk)
    await talk.passes(timedelta(hours=25))
    for words in ("Laporan baru", "Laporan lain"):
        await post.queue(phone, words, kind=OutboxKind.ALERT)
        await post.later(10)

    assert [(each.text, each.template) for each in post.whatsapp.sent] == [("", "pulang_officer_alert")] * 2


@pytest.mark.parametrize("comes", ["at once", "late"])
async def test_F10_officers_words_that_wait_against_expectation_end_in_an_alert(
    talk: Talk, post: Post, comes: str
) -> None:
    voice = await on_whatsapp(talk)
    post.begin()
    if comes == "at once":
        post.whatsapp.troubles = [SendError("refused", "131047", window_closed=True)]
    *_, ticket = await talk.tickets()
    (row_id,) = await post.queue(voice, "Petugas: kami datang", kind=OutboxKind.OFFICER, ticket_id=ticket.id)
    await post.round()
    if comes == "late":
        await report(talk, voice, "whatsapp-1", "failed", row_id, 131047)
    await post.later(3_600)

    assert [alert for alert in await talk.alerts() if alert[0] == "window_shut"] == [("window_shut", "critical")]
    assert await failures(talk) == []
