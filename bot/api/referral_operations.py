"""Referrals over the API: what waits for an answer, refer, accept, send back."""

from pydantic import BaseModel

from bot.api import models
from bot.api import passing_models as passing
from bot.api.operations import Call, Operation, reads, writes
from bot.api.problems import CANNOT_REACH, NOT_ALLOWED, NOT_FOUND, STALE_CLAIM, WRONG_STATE
from bot.api.references import find_ticket_id
from bot.api.shapes import ticket_from
from bot.domain.referrals import Consent, Referral
from bot.errors import NotFound
from bot.handlers import desk
from bot.handlers.casework import referrals
from storage.database import Transaction

TAG = "referrals"
_LARGEST_ID = 2**63 - 1


@reads("/referrals", tag=TAG, answer=passing.ReferralList)
async def list_referrals(call: Call) -> BaseModel:
    """List cases other agencies offer yours, and yours that nobody has answered.

    Before you accept, only kind, country, urgency, age and a note are told.
    """
    officer = call.caller.officer
    async with call.desk.database.reading() as tx:
        incoming, sent = await referrals.incoming(tx, officer), await referrals.sent(tx, officer)
    return passing.ReferralList(
        incoming=[
            passing.IncomingReferral(
                id=str(each.id),
                from_agency=each.from_agency,
                category=each.category,
                country=each.country,
                urgency=each.urgency,
                opened_at=each.opened_at,
                offered_at=each.offered_at,
                due_at=each.due_at,
                note=each.note,
            )
            for each in incoming
        ],
        sent=[
            passing.SentReferral(
                id=str(each.id),
                reference=each.reference,
                to_agency=each.to_agency,
                state=each.state,
                category=each.category,
                urgency=each.urgency,
                created_at=each.created_at,
                due_at=each.due_at,
            )
            for each in sent
        ],
    )


@writes(
    "/tickets/{reference}/refer",
    tag=TAG,
    answer=passing.Referred,
    path_model=models.TicketPath,
    body=passing.Refer,
    problems=(NOT_ALLOWED, NOT_FOUND, STALE_CLAIM, WRONG_STATE, CANNOT_REACH),
)
async def refer_ticket(call: Call, tx: Transaction) -> BaseModel:
    """Offer a ticket you hold to another agency, with the person's consent or a stated ground.

    You hold it until the other agency accepts. What you do not name in `parts` stays with your agency.
    """
    ticket_id = await find_ticket_id(call, tx)
    body: passing.Refer = call.body
    made = await referrals.refer(
        tx, call.caller.officer, ticket_id, body.claim_number, _wish(body), call.now, texts=call.desk.texts
    )
    return _referred(made)


@writes(
    "/tickets/{reference}/refer/withdraw",
    tag=TAG,
    answer=models.Ticket,
    path_model=models.TicketPath,
    body=models.Write,
    problems=(NOT_ALLOWED, NOT_FOUND, STALE_CLAIM, WRONG_STATE),
)
async def withdraw_referral(call: Call, tx: Transaction) -> BaseModel:
    """Take a referral back before it is answered."""
    ticket_id = await find_ticket_id(call, tx)
    await referrals.withdraw(tx, call.caller.officer, ticket_id, call.body.claim_number, call.now)
    return ticket_from(await desk.summary(tx, call.caller.officer, ticket_id))


@writes(
    "/referrals/{id}/accept",
    tag=TAG,
    answer=models.Ticket,
    path_model=passing.ReferralPath,
    problems=(NOT_ALLOWED, NOT_FOUND, WRONG_STATE),
)
async def accept_referral(call: Call, tx: Transaction) -> BaseModel:
    """Take a case another agency offers: your agency owns it and you hold it."""
    ticket = await referrals.accept(tx, call.caller.officer, _referral_id(call), call.now)
    return ticket_from(await desk.summary(tx, call.caller.officer, ticket.id))


@writes(
    "/referrals/{id}/bounce",
    tag=TAG,
    answer=passing.Bounced,
    path_model=passing.ReferralPath,
    body=passing.Bounce,
    problems=(NOT_ALLOWED, NOT_FOUND, WRONG_STATE),
)
async def bounce_referral(call: Call, tx: Transaction) -> BaseModel:
    """Send a case back with a reason; it stays with the agency that offered it."""
    body: passing.Bounce = call.body
    referral_id = _referral_id(call)
    await referrals.bounce(
        tx, call.caller.officer, referral_id, body.reason, body.text, call.now, texts=call.desk.texts
    )
    return passing.Bounced(id=str(referral_id))


def _wish(body: passing.Refer) -> referrals.Wish:
    consent = body.consent
    recorded = consent if isinstance(consent, passing.RecordedConsent) else None
    return referrals.Wish(
        to_agency=body.to_agency,
        reason=body.reason,
        parts=body.parts,
        consent=Consent(consent.kind),
        note=body.note,
        consent_way=recorded.way if recorded else None,
        consent_at=recorded.at if recorded else None,
        consent_words="" if isinstance(consent, passing.AskForConsent) else consent.words,
    )


def _referred(made: Referral) -> passing.Referred:
    return passing.Referred(id=str(made.id), state=made.state, to_agency=made.to_agency, due_at=made.due_at)


def _referral_id(call: Call) -> int:
    referral_id = int(call.path.id)
    if referral_id > _LARGEST_ID:
        raise NotFound
    return referral_id


OPERATIONS: tuple[Operation, ...] = (
    list_referrals,
    refer_ticket,
    withdraw_referral,
    accept_referral,
    bounce_referral,
)
