"""An officer and the person talk; the bot steps back and comes in again."""

from datetime import timedelta

from bot.domain.tickets import EntryKind
from bot.jobs.escalation import EscalationJob
from tests.flows.ordinary_day import says_all
from tests.talk import MOSTLY_ON_SQLITE, AtDesk, Talk

pytestmark = MOSTLY_ON_SQLITE


async def let_officer_write(talk: Talk, words: str = "Saya Rini. Apakah kamu aman?") -> AtDesk:
    """SOS up to its second question, then an officer writes."""
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    officer = await talk.officer(name="Rini Contoh")
    await officer.claims(await talk.ticket())
    await officer.writes(words)
    return officer


async def test_officers_words_reach_the_person_with_the_first_name(talk: Talk) -> None:
    await let_officer_write(talk, "Apakah kamu aman?")

    assert talk.bot.text == talk.words("officer-message", name="Rini", text="Apakah kamu aman?")


async def test_answer_to_an_officer_is_no_answer_to_the_bot(talk: Talk) -> None:
    await let_officer_write(talk)
    await talk.worker.says("ya")

    assert talk.bot.asks is None
    ticket = await talk.ticket()
    assert "sos.safe_to_chat" not in ticket.details
    entry = (await talk.timeline(ticket))[-1]
    assert (entry.kind, entry.body["text"]) == (EntryKind.SAID, "ya")


async def test_bot_does_not_chatter_while_they_talk(talk: Talk) -> None:
    await let_officer_write(talk)
    heard = []
    for words in ("ya", "saya di kamar", "dia pergi sampai jam lima"):
        await talk.worker.says(words)
        heard += [row.message.text for row in talk.bot.heard]

    assert heard == []


async def test_questions_own_button_still_answers_it(talk: Talk) -> None:
    await let_officer_write(talk)
    await talk.worker.presses(talk.words("sos-safe_to_chat-yes"))

    assert (await talk.ticket()).details["sos.safe_to_chat"] is True
    assert talk.bot.asks == "in_danger_now"


async def test_end_of_the_talk_asks_the_open_question_again(talk: Talk) -> None:
    officer = await let_officer_write(talk)
    await talk.worker.says("ya")
    await officer.ends_talk()
    assert talk.bot.asks == "safe_to_chat"
    await talk.worker.says("ya")

    assert (await talk.ticket()).details["sos.safe_to_chat"] is True


async def test_after_thirty_quiet_minutes_the_question_comes_back_before_it_is_answered(talk: Talk) -> None:
    await let_officer_write(talk)
    await talk.passes(timedelta(minutes=31))
    await talk.worker.says("ya")
    assert talk.bot.asks == "safe_to_chat"
    assert "sos.safe_to_chat" not in (await talk.ticket()).details
    await talk.worker.says("ya")

    assert (await talk.ticket()).details["sos.safe_to_chat"] is True


async def test_talk_in_which_the_person_goes_on_writing_is_not_quiet(talk: Talk) -> None:
    await let_officer_write(talk)
    for words in ("ya", "sebentar", "saya di dapur"):
        await talk.passes(timedelta(minutes=14))
        await talk.worker.says(words)

    assert talk.bot.asks is None
    assert "sos.safe_to_chat" not in (await talk.ticket()).details


async def test_distress_words_in_a_talk_raise_the_ticket_and_start_nothing(talk: Talk) -> None:
    for words in ("halo", "1", "1", "3"):
        await talk.worker.says(words)
    await talk.worker.presses(talk.words("assistance-kind-contract"))
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.writes("Ceritakan ya.")
    await talk.worker.says("majikan pukul saya")

    ticket = await talk.ticket()
    assert (ticket.urgency, "VIOLENCE" in ticket.categories) == ("critical", True)
    assert talk.bot.said("distress-noted")
    assert talk.bot.asks is None


async def test_silence_during_a_talk_is_no_breaking_off(talk: Talk) -> None:
    await let_officer_write(talk)
    told = await talk.alerts()
    await talk.passes(timedelta(minutes=20))

    assert await talk.alerts() == told


async def test_words_after_the_report_are_passed_on_and_that_is_said_once(talk: Talk) -> None:
    await talk.worker.says("sos")
    await talk.worker.says("batal")
    await talk.passes(timedelta(hours=1))
    heard = []
    for words in ("masih di sini", "saya lapar", "tolong cepat ya"):
        await talk.worker.says(words)
        heard.append(talk.bot.said("talk-received"))

    assert heard == [True, False, False]
    said = [each.body["text"] for each in await talk.timeline(await talk.ticket()) if each.kind is EntryKind.SAID]
    assert said[-3:] == ["masih di sini", "saya lapar", "tolong cepat ya"]


async def test_after_the_case_is_closed_the_bot_answers_alone_again(talk: Talk) -> None:
    officer = await let_officer_write(talk)
    await officer.closes()
    await talk.worker.says("ya")

    assert (await talk.ticket()).is_open is False
    assert talk.bot.asks is not None


async def test_new_cry_after_a_closed_case_opens_it_again(talk: Talk) -> None:
    officer = await let_officer_write(talk)
    await officer.closes()
    await talk.worker.says("majikan pukul saya")

    assert [(each.is_open, each.urgency) for each in await talk.tickets()] == [(True, "critical")]


async def test_who_is_left_waiting_by_an_officer_hears_that_others_are_called(talk: Talk) -> None:
    await says_all(talk.worker, "sos", "di hongkong")
    officer = await talk.officer()
    await officer.claims(await talk.ticket())
    await officer.writes("Halo, saya Sari. Di mana?")
    heard = []
    for words, later in (("tsuen wan mbak", 0), ("mbak kok diem", 4), ("masih ada org?", 9), ("tlg", 13), ("mba", 17)):
        talk.begin_round()
        talk.clock.move(timedelta(minutes=later))
        await watch_clocks(talk)
        await talk.worker.says(words)
        heard.append(talk.bot.text)

    assert heard[0] == ""
    assert heard[1].startswith(talk.words("talk-held"))
    called = (talk.words("talk-others_called"), talk.words("talk-still_calling"))
    assert heard[2].startswith(called)
    assert heard[4].startswith(called)
    assert all("999" in each for each in heard[2:])
    assert ("update", "critical") in await talk.alerts()


async def watch_clocks(talk: Talk) -> None:
    job = EscalationJob(talk.house(), talk.database)
    while await job.work_off():
        pass
