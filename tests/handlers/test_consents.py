"""A person is asked whether another agency may know, in words that tell whoever looks on nothing."""

from bot.domain.officers import Officer
from bot.domain.referrals import REFERRAL_DEFAULTS, Consent, IncomingReferral, Part, Referral, ReferralState
from bot.domain.tickets import EntryKind, Ticket
from bot.handlers import desk
from bot.handlers.casework import referrals
from storage import referrals as store
from tests.talk import MOSTLY_ON_SQLITE, Talk
from tests.texts.test_catalogues import TELLING_WORDS

pytestmark = MOSTLY_ON_SQLITE
OFFICE = "BP3MI_DKI"


async def ask(talk: Talk) -> tuple[Ticket, Referral, Officer]:
    """An officer holds a report and has the bot ask whether another agency may know."""
    await talk.worker.says("sos")
    await talk.worker.says("Kuala Lumpur")
    ticket = await talk.ticket()
    officer, receiver = await talk.world.officer(ticket.agency), await talk.world.officer(OFFICE)
    wish = referrals.Wish(OFFICE, "perlu dijemput", [Part.STORY, Part.CONTACT], Consent.ASKED)
    async with talk.acting() as tx:
        held = await desk.claim(tx, officer, ticket.id, talk.clock())
        made = await referrals.refer(
            tx, officer, ticket.id, held.claim_number, wish, talk.clock(), texts=talk.parts.texts
        )
    return held, made, receiver


async def incoming(talk: Talk, officer: Officer) -> list[IncomingReferral]:
    async with talk.database.reading() as tx:
        return await referrals.incoming(tx, officer)


async def state_of(talk: Talk, referral: Referral) -> ReferralState | None:
    async with talk.database.reading() as tx:
        found = await store.find(tx, referral.id)
        return found.state if found else None


async def test_T01_question_tells_nothing_before_it_is_opened(talk: Talk) -> None:
    await ask(talk)

    assert talk.bot.text == talk.words("neutral-question")
    assert talk.bot.labels == [talk.words("button-read")]
    for language in ("id", "en"):
        said = talk.words("neutral-question", language).lower().strip(".").split()
        assert set(said) & set(TELLING_WORDS.split()) == set()


async def test_opened_question_names_the_agency_and_what_is_passed(talk: Talk) -> None:
    await ask(talk)

    await talk.worker.presses(talk.words("button-read"))

    assert f"Lembaga {OFFICE}" in talk.bot.text
    assert talk.words("part-story") in talk.bot.text
    assert talk.words("part-notes") not in talk.bot.text
    assert talk.bot.labels == [talk.words("button-consent-yes"), talk.words("button-consent-no")]


async def test_yes_offers_the_case_and_stands_in_the_timeline(talk: Talk) -> None:
    ticket, referral, receiver = await ask(talk)
    await talk.worker.presses(talk.words("button-read"))

    await talk.worker.presses(talk.words("button-consent-yes"))

    assert talk.bot.said("consent-given")
    assert await state_of(talk, referral) is ReferralState.OFFERED
    assert [each.id for each in await incoming(talk, receiver)] == [referral.id]
    kinds = [entry.kind for entry in await talk.timeline(ticket)]
    assert kinds[-2:] == [EntryKind.CONSENT, EntryKind.REFERRED]


async def test_no_ends_the_referral_and_an_officer_hears_of_it(talk: Talk) -> None:
    _, referral, receiver = await ask(talk)
    await talk.worker.presses(talk.words("button-read"))

    await talk.worker.presses(talk.words("button-consent-no"))

    assert talk.bot.said("consent-refused")
    assert await state_of(talk, referral) is ReferralState.REFUSED
    assert await incoming(talk, receiver) == []
    assert "consent_refused" in [clock for clock, _ in await talk.alerts()]


async def test_answer_counts_once(talk: Talk) -> None:
    _, referral, _ = await ask(talk)
    await talk.worker.presses(talk.words("button-read"))
    await talk.worker.presses(talk.words("button-consent-no"))

    await talk.worker.presses(talk.words("button-consent-yes"))

    assert talk.bot.said("already-answered")
    assert await state_of(talk, referral) is ReferralState.REFUSED


async def test_button_of_a_question_whose_time_is_over_decides_nothing_and_says_who_has_the_case(talk: Talk) -> None:
    ticket, referral, _ = await ask(talk)
    await talk.worker.presses(talk.words("button-read"))
    agreed = talk.bot.find_choice(talk.words("button-consent-yes"))
    talk.clock.move(REFERRAL_DEFAULTS[ticket.urgency].answer)
    async with talk.acting() as tx:
        await referrals.expire_referrals(tx, talk.parts.texts, talk.clock())

    await talk.worker.presses_token(agreed.token, agreed.label)

    assert talk.bot.said("consent-too-late")
    assert await state_of(talk, referral) is ReferralState.EXPIRED


async def test_T05_somebody_elses_button_decides_nothing(talk: Talk) -> None:
    _, referral, _ = await ask(talk)
    await talk.worker.presses(talk.words("button-read"))
    stolen = talk.bot.find_choice(talk.words("button-consent-yes"))

    await talk.somebody().presses_token(stolen.token, stolen.label)

    assert await state_of(talk, referral) is ReferralState.ASKING


async def test_T01_after_the_quick_exit_the_question_stays_shut(talk: Talk) -> None:
    _, referral, _ = await ask(talk)
    await talk.worker.says("keluar")

    await talk.worker.presses(talk.words("button-read"))

    assert talk.bot.said("locked-hint")
    assert await state_of(talk, referral) is ReferralState.ASKING
