"""A held ticket in its holder's own chat: shown only where nobody else reads, answered only after a yes."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.tickets import EntryKind, TicketState
from bot.handlers import desk
from bot.handlers.officer_chat.phones import say_phone_is_private
from bot.handlers.turns.flood import FloodGate
from storage import desk as desk_store
from storage import people, schema
from tests.handlers.officer_phones import OWNER, audited, link, private_phone
from tests.talk import MOSTLY_ON_SQLITE, AtDesk, Talk, Voice

CLAIM, SEND, CANCEL = "button-claim", "button-send", "button-cancel"


@pytest.fixture
async def officer(talk: Talk) -> AtDesk:
    return await talk.officer(OWNER, name="Rini Contoh")


@pytest.fixture
async def rini(talk: Talk, officer: AtDesk) -> Voice:
    """Holds the worker's ticket, with its thread in her chat."""
    phone = await private_phone(talk, officer)
    await talk.worker.says("tolong, majikan pukul saya")
    await phone.presses(talk.words(CLAIM))
    return phone


async def says_all_at_once(talk: Talk, count: int) -> None:
    bodies = [talk.telegram.text(talk.worker.sender, f"pesan {number}") for number in range(count)]
    talk.begin_round()
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()


async def reviewed(talk: Talk, reason: str) -> None:
    """The person's report asks for a second look."""
    async with talk.database.transaction() as tx:
        await desk_store.change(tx, await talk.ticket(), talk.clock(), needs_review=reason)


async def replies(talk: Talk) -> list[object]:
    """What officers have written to the person."""
    entries = await talk.timeline(await talk.ticket())
    return [entry.body["text"] for entry in entries if entry.kind is EntryKind.REPLY]


async def test_claim_opens_the_thread_with_the_persons_newest_words(talk: Talk, rini: Voice) -> None:
    reference = (await talk.ticket()).reference

    assert talk.words("officer-thread", reference=reference) in rini.bot.text
    assert "majikan pukul saya" in rini.bot.text
    assert {"ticket_read", "telegram_read", "telegram_claimed"} <= set(await audited(talk))


async def test_thread_keeps_the_cry_the_place_and_the_danger_in_sight_however_much_was_said_after(
    talk: Talk, officer: AtDesk
) -> None:
    phone = await private_phone(talk, officer)
    await talk.worker.says("halo")
    await talk.worker.says("tolong, majikan pukul saya")
    for words in ("saya di kuala lumpur", "sdh 2 bln g d gaji", "kpn d jmput", "makasih"):
        await talk.worker.says(words)
    await reviewed(talk, "duress")
    await phone.presses(talk.words(CLAIM))

    shown = phone.bot.text
    assert "majikan pukul saya" in shown
    assert "Tempat: Malaysia" in shown
    assert talk.words("officer-draft-watched") in shown
    assert talk.words("officer-thread-more", count=2) in shown
    assert shown.endswith("sdh 2 bln g d gaji\n\nkpn d jmput\n\nmakasih")


async def test_phone_that_others_may_read_gets_a_link_and_no_word_of_the_case(talk: Talk, officer: AtDesk) -> None:
    talk.console_url = "https://pulang.example/console"
    phone = await link(talk, officer)
    await talk.worker.says("tolong, majikan pukul saya")
    await phone.presses(talk.words(CLAIM))
    await talk.worker.says("dia mabuk")

    ticket = await talk.ticket()
    shown = "\n".join(row.message.text for row in phone.bot.history)
    assert talk.words("officer-only-console") in shown
    assert f"https://pulang.example/console/tickets/{ticket.reference}" in phone.bot.history[-1].message.text
    assert "pukul" not in shown
    assert "mabuk" not in shown


async def test_new_message_arrives_as_a_reply_in_the_thread(talk: Talk, rini: Voice) -> None:
    header = rini.bot.history[-1]
    await talk.worker.says("dia mabuk")

    (row,) = rini.bot.heard
    assert row.message.text == f"{(await talk.ticket()).reference}: dia mabuk"
    assert row.message.replies_to == header.id
    assert (await audited(talk)).count("telegram_read") == 2


async def test_T8_a_flood_that_is_folded_is_told_in_one_line_with_its_count(talk: Talk, rini: Voice) -> None:
    header, reference = rini.bot.history[-1], (await talk.ticket()).reference
    talk.flood = FloodGate(limit=2)
    await says_all_at_once(talk, 7)

    said = [f"{reference}: pesan {number}" for number in range(2)]
    line = f"{reference}: {talk.words('officer-entry-folded', count=5)}"
    assert [row.message.text for row in rini.bot.heard] == [*said, line]
    assert rini.bot.heard[-1].message.replies_to == header.id


async def test_T8_a_flood_that_trickles_is_told_at_its_first_tenth_and_hundredth_message(
    talk: Talk, rini: Voice
) -> None:
    before, reference = len(rini.bot.history), (await talk.ticket()).reference
    talk.flood = FloodGate(limit=1)
    for number in range(14):
        await talk.worker.says(f"pesan {number}")

    told = [row.message.text.removeprefix(f"{reference}: ") for row in rini.bot.history[before:]]
    assert told == ["pesan 0", *(talk.words("officer-entry-folded", count=count) for count in (1, 10))]


async def test_T8_a_thread_that_is_opened_after_a_flood_says_that_there_is_more(talk: Talk, officer: AtDesk) -> None:
    phone = await private_phone(talk, officer)
    await talk.worker.says("tolong, majikan pukul saya")
    talk.flood = FloodGate(limit=1)
    await says_all_at_once(talk, 4)
    await phone.presses(talk.words(CLAIM))

    assert phone.bot.text.endswith(talk.words("officer-entry-folded", count=3))


async def test_photo_is_named_and_not_shown(talk: Talk, rini: Voice) -> None:
    await talk.worker.sends_photo("lihat ini")

    assert "Foto - buka di konsol\nlihat ini" in rini.bot.text


async def test_messages_of_a_ticket_somebody_else_holds_now_are_not_shown(
    talk: Talk, officer: AtDesk, rini: Voice
) -> None:
    other = await talk.officer(OWNER, name="Dewi Contoh")
    ticket = await talk.ticket()
    async with talk.acting() as tx:
        await desk.release(tx, officer.officer, ticket.id, ticket.claim_number, talk.clock())
    await other.claims(ticket)
    await talk.worker.says("dia mabuk")

    assert rini.bot.heard == []


@MOSTLY_ON_SQLITE
@pytest.mark.parametrize("how", ["phone", "worker", "account"])
async def test_chat_that_is_not_private_any_more_shows_nothing_new(
    talk: Talk, officer: AtDesk, rini: Voice, how: str
) -> None:
    if how == "worker":
        await rini.says("/worker")
    async with talk.acting() as tx:
        if how == "phone":
            await say_phone_is_private(tx, officer.officer, False, talk.clock())
        if how == "account":
            await tx.execute(schema.officers.update().values(is_active=False))
    await talk.worker.says("dia mabuk")

    assert rini.bot.heard == []


async def test_reply_is_shown_first_and_sent_only_by_the_button(talk: Talk, rini: Voice) -> None:
    reference = (await talk.ticket()).reference
    await rini.replies(rini.bot.history[-1], "Kami datang malam ini.")
    assert rini.bot.text == f"Untuk {reference}:\nKami datang malam ini."
    assert rini.bot.labels == [talk.words(SEND), talk.words(CANCEL)]
    assert await replies(talk) == []

    await rini.presses(talk.words(SEND))

    assert rini.bot.said("officer-sent")
    assert talk.worker.bot.text == "Rini: Kami datang malam ini."
    assert await replies(talk) == ["Kami datang malam ini."]
    assert {"telegram_drafted", "telegram_replied", "ticket_reply"} <= set(await audited(talk))


async def test_T1_words_to_who_may_be_under_pressure_come_with_a_warning(talk: Talk, rini: Voice) -> None:
    await reviewed(talk, "duress")
    await rini.replies(rini.bot.history[-1], "Apakah majikan masih di rumah?")

    assert rini.bot.text.startswith(talk.words("officer-draft-watched"))


@pytest.mark.parametrize(("safe_contact", "why"), [(None, "window"), ("cm bisa wa malem jam 11", "quiet")])
async def test_words_that_have_to_wait_are_not_called_sent(
    talk: Talk, officer: AtDesk, safe_contact: str | None, why: str
) -> None:
    siti = talk.somebody(talk.whatsapp, "ID.100")
    phone = await private_phone(talk, officer)
    await siti.says("tolong, majikan pukul saya")
    await phone.presses(talk.words(CLAIM))
    async with talk.acting() as tx:
        (person,) = (await people.load_persons(tx, [(await talk.ticket()).person_id])).values()
        person.profile.safe_contact = safe_contact
        await people.update_persons(tx, [person])
    await talk.passes(timedelta(hours=25))
    await phone.replies(phone.bot.history[-1], "Besok jam 9 kami telepon.")
    await phone.presses(talk.words(SEND))

    assert phone.bot.said(f"officer-waits-{why}")
    assert not phone.bot.said("officer-sent")


async def test_words_are_sent_once_however_often_the_button_is_pressed(talk: Talk, rini: Voice) -> None:
    await rini.replies(rini.bot.history[-1], "Kami datang.")
    for _ in range(3):
        await rini.presses(talk.words(SEND))

    assert rini.bot.said("officer-draft-was-sent")
    assert await replies(talk) == ["Kami datang."]


async def test_cancelled_words_are_never_sent(talk: Talk, rini: Voice) -> None:
    await rini.replies(rini.bot.history[-1], "Kami datang.")
    await rini.presses(talk.words(CANCEL))
    assert rini.bot.said("officer-draft-cancelled")
    await rini.presses(talk.words(SEND))

    assert rini.bot.said("officer-draft-was-cancelled")
    assert await replies(talk) == []


async def test_every_message_of_the_thread_can_be_answered(talk: Talk, rini: Voice) -> None:
    await talk.worker.says("dia mabuk")
    await rini.replies(rini.bot.heard[0], "Tetap di kamar.")
    await rini.presses(talk.words(SEND))

    assert await replies(talk) == ["Tetap di kamar."]


async def test_lost_claim_sends_nothing_and_says_who_has_it(talk: Talk, officer: AtDesk, rini: Voice) -> None:
    await rini.replies(rini.bot.history[-1], "Kami datang.")
    ticket = await talk.ticket()
    async with talk.acting() as tx:
        await desk.release(tx, officer.officer, ticket.id, ticket.claim_number, talk.clock())
    await (await talk.officer(OWNER, name="Dewi Contoh")).claims(ticket)
    await rini.presses(talk.words(SEND))

    taken = talk.words("alert-taken", reference=ticket.reference, name="Dewi Contoh")
    assert rini.bot.text == f"{talk.words('officer-nothing-sent')}\n{taken}"
    assert await replies(talk) == []


async def test_words_written_under_an_earlier_claim_are_not_sent(talk: Talk, officer: AtDesk, rini: Voice) -> None:
    header = rini.bot.history[-1]
    await rini.replies(header, "Kami datang.")
    ticket = await talk.ticket()
    async with talk.acting() as tx:
        await desk.release(tx, officer.officer, ticket.id, ticket.claim_number, talk.clock())
    await officer.claims(ticket)
    await rini.presses(talk.words(SEND))
    assert rini.bot.said("officer-nothing-sent")
    await rini.replies(header, "Kami datang.")

    assert rini.bot.said("officer-thread-ended")
    assert await replies(talk) == []


async def test_officer_who_leaves_the_chat_reads_what_they_still_hold(talk: Talk, rini: Voice) -> None:
    await rini.says("/tutup")
    assert rini.bot.said("officer-help")

    await rini.says("/worker")

    told = [row.message.text for row in rini.bot.heard]
    reference = (await talk.ticket()).reference
    assert talk.words("officer-unlinked") in told
    assert talk.words("officer-unlinked-holds", references=reference) in told


async def test_old_draft_is_not_sent(talk: Talk, rini: Voice) -> None:
    await rini.replies(rini.bot.history[-1], "Kami datang sekarang.")
    talk.clock.move(timedelta(minutes=61))
    await rini.presses(talk.words(SEND))

    assert rini.bot.said("officer-draft-old")
    assert await replies(talk) == []


@MOSTLY_ON_SQLITE
async def test_T5_send_button_works_in_no_other_chat(talk: Talk, officer: AtDesk, rini: Voice) -> None:
    await rini.replies(rini.bot.history[-1], "Kami datang.")
    button = rini.bot.find_choice(talk.words(SEND))
    same_officer = await link(talk, officer)
    another = await link(talk, await talk.officer(OWNER, name="Dewi Contoh"))
    for voice in (same_officer, another, talk.worker):
        await voice.presses_token(button.token, button.label)

    assert await replies(talk) == []


@MOSTLY_ON_SQLITE
async def test_words_that_reply_to_nothing_are_sent_to_nobody(talk: Talk, rini: Voice) -> None:
    await rini.says("Kami datang.")

    assert rini.bot.said("officer-chat-hint")
    assert await replies(talk) == []


@MOSTLY_ON_SQLITE
async def test_very_long_words_stand_apart_from_their_buttons(talk: Talk, rini: Voice) -> None:
    words = "Kami datang. " * 100
    await rini.replies(rini.bot.history[-1], words)
    assert [bool(row.message.choices) for row in rini.bot.heard] == [False, True]
    await rini.presses(talk.words(SEND))

    assert await replies(talk) == [words.strip()]


@MOSTLY_ON_SQLITE
@pytest.mark.parametrize(
    ("words", "key"), [("x" * 3_501, "officer-desk-text-long"), ("   ", "officer-desk-text-empty")]
)
async def test_words_that_cannot_be_sent_are_refused(talk: Talk, rini: Voice, words: str, key: str) -> None:
    await rini.replies(rini.bot.history[-1], words)

    assert rini.bot.said(key)


async def test_ticket_claimed_in_the_console_is_opened_from_the_list(talk: Talk, officer: AtDesk) -> None:
    phone = await private_phone(talk, officer)
    await talk.worker.says("tolong, majikan pukul saya")
    ticket = await talk.ticket()
    await officer.claims(ticket)
    await phone.says("/list")
    await phone.presses(talk.words("button-open-thread", reference=ticket.reference))

    assert "majikan pukul saya" in phone.bot.text


async def test_nothing_of_a_case_is_kept_under_the_officers_own_key(talk: Talk, rini: Voice) -> None:
    await rini.replies(rini.bot.history[-1], "Kami datang.")
    await rini.presses(talk.words(SEND))

    worker, chat = talk.worker.identity, rini.identity
    assert worker is not None
    assert chat is not None
    async with talk.database.reading() as tx:
        query = select(schema.outbox.c.person_id).where(
            schema.outbox.c.identity_id == chat.id, schema.outbox.c.id >= rini.bot.history[2].id
        )
        told = query.where(schema.outbox.c.ticket_id.is_not(None))
        sealed_for = {row.person_id for row in await tx.execute(told)}
        drafts = [row.sealed_words for row in await tx.execute(select(schema.chat_drafts.c.sealed_words))]
    assert sealed_for == {worker.person_id}
    assert drafts == [None]


async def test_whatsapp_chat_of_an_officer_claims_and_shows_the_thread(talk: Talk, officer: AtDesk) -> None:
    phone = await private_phone(talk, officer, provider=talk.whatsapp, sender="ID.500")
    await talk.worker.says("tolong, majikan pukul saya")
    await phone.says("halo")
    assert (await talk.ticket()).reference in phone.bot.text
    await phone.presses(talk.words(CLAIM))

    assert (await talk.ticket()).state is TicketState.CLAIMED
    assert "majikan pukul saya" in phone.bot.text
    assert {"whatsapp_linked", "whatsapp_claimed", "whatsapp_read"} <= set(await audited(talk))


async def test_every_grave_word_stays_in_sight(talk: Talk, officer: AtDesk) -> None:
    phone = await private_phone(talk, officer)
    await talk.worker.says("tolong, majikan pukul saya")
    for words in ("dia bawa pisau mau bunuh saya", "saya di kuala lumpur", "g d gaji", "kpn d jmput", "makasih"):
        await talk.worker.says(words)
    await phone.presses(talk.words(CLAIM))

    shown = phone.bot.text
    assert "majikan pukul saya" in shown
    assert shown.index("majikan pukul") < shown.index("dia bawa pisau") < shown.index("makasih")


async def test_a_released_report_is_back_in_the_queue_and_can_be_taken_again(talk: Talk, rini: Voice) -> None:
    reference = (await talk.ticket()).reference
    await rini.says("/release")
    assert talk.words("officer-release-how", example="AAAAA-BBBBB") in rini.bot.text
    await rini.says(f"/release {reference}")

    ticket = await talk.ticket()
    assert ticket.holder_id is None
    assert "telegram_released" in await audited(talk)
    await rini.presses(talk.words("button-claim-this", reference=reference))
    assert (await talk.ticket()).holder_id is not None
