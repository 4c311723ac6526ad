"""Evidence box: proofs kept off the phone, listed and taken out again with the PIN, with what a claim still lacks."""

from datetime import timedelta

from bot.domain.commands import NeedsPin, OpenRequest
from bot.domain.proofs import (
    CLAIMS,
    DATED,
    KINDS,
    STATES,
    AgreeToDossier,
    DateProof,
    KeepProof,
    OpenProofs,
    ReadProofs,
    is_a_date,
    kind_in,
    missing_for,
    shows_when,
)
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, EvidenceAnswer
from bot.engine.flow import flow
from bot.flows.blocks import PIN_TRIES, has_shown_pin

CATEGORY = "EVIDENCE"
POINTS = ("add", "list", "missing", "dossier")
MOST_AT_ONCE = 60  # a whole album, several times
MOST_LISTED = 10
MOST_ROUNDS = 8
PIN_LASTS = timedelta(minutes=15)  # a phone left lying shows nothing after that
FEWEST_WORDS = 3


@flow("evidence", expires_after=timedelta(days=14))
async def evidence(chat: Chat) -> None:
    """Whoever holds the phone may add; what is there is shown only with the PIN, asked once while the talk goes on.

    The record knows that it was right, and when, never the PIN.
    """
    what = await chat.ask("what", Choice(*POINTS))
    shown_at = None
    for index in range(MOST_ROUNDS):
        if what == "add":
            await add(chat)
            return
        if what == "done":
            return
        if shown_at is None or chat.now - shown_at > PIN_LASTS:
            if await chat.do(again("needs_pin", index), NeedsPin()) and not await has_shown_pin(
                chat, first=index * PIN_TRIES
            ):
                return
            shown_at = chat.now
        await show(chat, what, index)
        what = await chat.ask(f"next.{index}", Choice(*POINTS, "done"))


async def show(chat: Chat, what: str, index: int) -> None:
    proofs = await chat.do(again("proofs", index), ReadProofs())
    if not proofs:
        chat.say("nothing_kept")
    elif what == "list":
        await tell(chat, proofs, index)
    elif what == "missing":
        await tell_missing(chat, proofs, index)
    else:
        await agree(chat, index)


def again(key: str, index: int) -> str:
    """The key of a question or effect in each round; the first one stands without a number in older records."""
    return f"{key}.{index}" if index else key


async def add(chat: Chat) -> None:
    """One proof after the other, each file of an album for itself; the request stands with the first of them.

    What a paper is about is asked beside the next question, so whoever does not know goes on as if nobody had asked.
    """
    kind, is_first = KINDS[-1], True
    more: EvidenceAnswer | str = "another"
    piece: EvidenceAnswer | str | None
    for index in range(MOST_AT_ONCE):
        piece = more
        if more == "another":
            kind, piece = await ask_proof(chat, index)
        if isinstance(piece, EvidenceAnswer) and not is_first and is_date(chat, piece):
            await chat.do(f"dated.{index}", DateProof(piece.text or ""))
            chat.say("dated")
        elif isinstance(piece, EvidenceAnswer):
            if is_first:
                await chat.do("request", OpenRequest(CATEGORY))
            is_first = False
            file_id = piece.files[0] if piece.files else None
            day = await chat.do(f"keep.{index}", KeepProof(kind, file_id, piece.text))
            chat.say("kept", day=day)
            if kind in DATED and file_id is not None and shows_when(piece.text, chat.now.date()) is None:
                chat.say("kept_when")
        more = await chat.ask(f"more.{index}", Evidence(choices=("another", "done")))
        if more == "done" or (isinstance(more, EvidenceAnswer) and not is_date(chat, more) and is_no_more(more)):
            break
    chat.say("leave_no_trace")


async def ask_proof(chat: Chat, index: int) -> tuple[str, EvidenceAnswer | None]:
    """The kind, then the thing itself; who sends it at once is not asked for it again."""
    named = await chat.ask(f"kind.{index}", Evidence(choices=KINDS))
    if isinstance(named, EvidenceAnswer) and named.files:
        return kind_in(named.text or ""), named
    kind = named if isinstance(named, str) else kind_in(named.text or "")
    return kind, await chat.ask(f"proof.{index}", Evidence(optional=True))


def is_date(chat: Chat, piece: EvidenceAnswer) -> bool:
    return not piece.files and is_a_date(piece.text, chat.now.date())


def is_no_more(piece: EvidenceAnswer) -> bool:
    """Whether a word or two instead of the button say that this was all."""
    words = piece.text or ""
    is_short = len(words.split()) < FEWEST_WORDS and not any(each.isdigit() for each in words)
    return not piece.files and is_short


async def tell(chat: Chat, proofs: list[dict[str, str]], index: int) -> None:
    """Kind, day and checksum of the newest, and where all can be downloaded."""
    for proof in [each for each in proofs if each["state"] in STATES][:MOST_LISTED]:
        chat.say(f"line-{proof['state']}", kind=proof["kind"], day=proof["date"], mark=proof["mark"])
    link = await chat.do(again("open", index), OpenProofs())
    if link:
        chat.say("download", link=link)
    else:
        chat.say("ask_officer")


async def tell_missing(chat: Chat, proofs: list[dict[str, str]], index: int) -> None:
    """What a claim still lacks; a file that never came counts for nothing."""
    claim = await chat.ask(again("claim", index), Choice(*CLAIMS))
    kinds = [proof["kind"] for proof in proofs if proof["state"] not in ("failed", "refused")]
    missing = missing_for(claim, kinds)
    for element in missing:
        chat.say(f"missing-{claim}-{element}")
    chat.say("missing_some" if missing else "missing_none")


async def agree(chat: Chat, index: int) -> None:
    """Officers put proofs together only for who agreed, and no longer once that is taken back."""
    answer = await chat.ask(again("share", index), Choice("yes", "no"))
    await chat.do(again("agree", index), AgreeToDossier(answer == "yes"))
    chat.say(f"share-is-{answer}")
