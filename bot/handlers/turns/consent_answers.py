"""What a person answers when asked whether another agency may know: it decides the referral at once."""

from dataclasses import replace

from bot.domain.messages import Choice, Outbound
from bot.domain.referrals import Referral, ReferralState
from bot.domain.tickets import Author, EntryKind, Ticket
from bot.handlers.casework.consents import CONSENT, NO, READ, YES
from bot.handlers.casework.referrals import UNANSWERED, announce, offered
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.tokens import ChoiceToken, choice_token, short_hash
from storage import audit, directory, referral_limits, referrals
from storage.database import Transaction

_CODES = {short_hash(code): code for code in (READ, YES, NO)}
_REFUSED = "consent_refused"


def is_about_consent(press: ChoiceToken | None) -> bool:
    return press is not None and press.key_hash == short_hash(CONSENT)


async def answer_consent(house: House, tx: Transaction, turn: Turn, press: ChoiceToken) -> None:
    """Show what is asked, or take the answer; a button of a question that is over says so."""
    referral = await referrals.find(tx, press.run_id)
    ticket = turn.situation.find_ticket(referral.ticket_id) if referral is not None else None
    code = _CODES.get(press.code_hash)
    if referral is not None and referral.ended_why == UNANSWERED:
        turn.lines.append(house.texts.render(turn.language, "consent-too-late"))
    elif referral is None or ticket is None or code is None or referral.state is not ReferralState.ASKING:
        turn.lines.append(house.texts.render(turn.language, "already-answered"))
    elif code == READ:
        turn.question = await _question(house, tx, turn, referral)
    else:
        turn.in_timeline = True
        await _decide(house, tx, turn, referral, ticket, is_agreed=code == YES)


async def _question(house: House, tx: Transaction, turn: Turn, referral: Referral) -> Outbound:
    texts, language = house.texts, turn.language
    agency = await directory.get_agency(tx, referral.to_agency)
    parts = ", ".join(texts.render(language, f"part-{part.value}") for part in sorted(referral.parts))
    name = agency.name_en if language == "en" else agency.name_id
    choices = tuple(
        Choice(
            choice_token(tx.vault, turn.situation.person.id, referral.id, CONSENT, code),
            texts.render(language, f"button-consent-{code}"),
        )
        for code in (YES, NO)
    )
    text = texts.render(language, "consent-question", agency=name, parts=parts)
    return Outbound(text=text, choices=choices, language=language)


async def _decide(
    house: House, tx: Transaction, turn: Turn, referral: Referral, ticket: Ticket, *, is_agreed: bool
) -> None:
    now, situation = turn.now, turn.situation
    if is_agreed:
        limit = (await referral_limits.limits(tx))[ticket.urgency]
        decided = replace(offered(referral, limit, now), consent_at=now)
    else:
        decided = replace(referral, state=ReferralState.REFUSED, consent_at=now, ended_at=now)
    if not await referrals.save(tx, decided, ReferralState.ASKING):
        turn.lines.append(house.texts.render(turn.language, "already-answered"))
        return
    word = "given" if is_agreed else "refused"
    body = {"agency": referral.to_agency, "consent_state": word, "channel": turn.identity.channel.value}
    situation.add_entry(
        ticket,
        EntryKind.CONSENT,
        body,
        now,
        at=turn.inbound.sent_at,
        author=Author.PERSON,
        message_id=turn.message_id,
    )
    await audit.add(tx, "person", f"consent_{word}", None, ticket.id, referral.to_agency, now)
    if is_agreed:
        body = {"agency": referral.to_agency, "consent": referral.consent.value, "text": referral.reason}
        situation.add_entry(ticket, EntryKind.REFERRED, body, now)
        await announce(tx, house.texts, ticket, decided, now)
    else:
        situation.alert(ticket, _REFUSED, referral.id, now)
    situation.ticket_changed(ticket, now)
    turn.lines.append(house.texts.render(turn.language, f"consent-{word}"))
