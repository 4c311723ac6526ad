"""Evidence box: proofs kept off the phone, listed and taken out again with the PIN, with what a claim still lacks."""

from datetime import timedelta

from bot.domain.commands import NeedsPin, OpenRequest
from bot.domain.proofs import CLAIMS, KINDS, STATES, AgreeToDossier, KeepProof, OpenProofs, ReadProofs, missing_for
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence
from bot.engine.flow import flow
from bot.flows.blocks import has_shown_pin

CATEGORY = "EVIDENCE"
MOST_AT_ONCE = 15
MOST_LISTED = 10


@flow("evidence", expires_after=timedelta(days=14))
async def evidence(chat: Chat) -> None:
    """Whoever holds the phone may add; what is there is shown only with the PIN."""
    what = await chat.ask("what", Choice("add", "list", "missing", "dossier"))
    if what == "add":
        await add(chat)
        return
    if await chat.do("needs_pin", NeedsPin()) and not await has_shown_pin(chat):
        return
    proofs = await chat.do("proofs", ReadProofs())
    if not proofs:
        chat.say("nothing_kept")
    elif what == "list":
        await tell(chat, proofs)
    elif what == "missing":
        await tell_missing(chat, proofs)
    else:
        await agree(chat)


async def add(chat: Chat) -> None:
    """One proof after the other; the request stands with the first of them."""
    is_first = True
    for index in range(MOST_AT_ONCE):
        kind = await chat.ask(f"kind.{index}", Choice(*KINDS))
        proof = await chat.ask(f"proof.{index}", Evidence(optional=True))
        if proof is not None:
            if is_first:
                await chat.do("request", OpenRequest(CATEGORY))
            is_first = False
            file_id = proof.files[0] if proof.files else None
            day = await chat.do(f"keep.{index}", KeepProof(kind, file_id, proof.text))
            chat.say("kept", day=day)
        if await chat.ask(f"more.{index}", Choice("another", "done")) == "done":
            break
    chat.say("leave_no_trace")


async def tell(chat: Chat, proofs: list[dict[str, str]]) -> None:
    """Kind, day and checksum of the newest, and where all can be downloaded."""
    for proof in [each for each in proofs if each["state"] in STATES][:MOST_LISTED]:
        chat.say(f"line-{proof['state']}", kind=proof["kind"], day=proof["date"], mark=proof["mark"])
    link = await chat.do("open", OpenProofs())
    if link:
        chat.say("download", link=link)
    else:
        chat.say("ask_officer")


async def tell_missing(chat: Chat, proofs: list[dict[str, str]]) -> None:
    """What a claim still lacks; a file that never came counts for nothing."""
    claim = await chat.ask("claim", Choice(*CLAIMS))
    kinds = [proof["kind"] for proof in proofs if proof["state"] not in ("failed", "refused")]
    missing = missing_for(claim, kinds)
    for element in missing:
        chat.say(f"missing-{claim}-{element}")
    chat.say("missing_some" if missing else "missing_none")


async def agree(chat: Chat) -> None:
    """Officers put proofs together only for who agreed, and no longer once that is taken back."""
    answer = await chat.ask("share", Choice("yes", "no"))
    await chat.do("agree", AgreeToDossier(answer == "yes"))
    chat.say(f"share-is-{answer}")
