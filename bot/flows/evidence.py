"""Evidence box: proofs kept off the phone, listed and taken out again with the PIN, with what a claim still lacks."""

from datetime import timedelta

from bot.domain.answers import has_no_more, is_asking
from bot.domain.commands import NeedsPin, OpenRequest, StartFlow
from bot.domain.heard import HEARD, HURT, load_heard
from bot.domain.proofs import (
    CLAIMS,
    DATED,
    KEPT,
    KINDS,
    STATES,
    AgreeToDossier,
    DateProof,
    FindMeant,
    KeepProof,
    NameProofs,
    OpenProofs,
    ReadProofs,
    asks_for_kept,
    asks_to_remove,
    is_a_date,
    kind_in,
    kinds_in,
    missing_for,
    names_all,
    points_back,
    shows_when,
)
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, EvidenceAnswer
from bot.engine.flow import flow
from bot.engine.open_choice import ChoiceOrFile
from bot.flows.blocks import PIN_TRIES, has_shown_pin

CATEGORY = "EVIDENCE"
POINTS = ("add", "list", "missing", "dossier")
MOST_AT_ONCE = 60  # a whole album, several times
MOST_LISTED = 10
MOST_ROUNDS = 8
PIN_LASTS = timedelta(minutes=15)  # a phone left lying shows nothing after that
FEWEST_WORDS = 3
MOST_OF_A_NAME = 4


@flow("evidence", expires_after=timedelta(days=14))
async def evidence(chat: Chat) -> None:
    """Whoever holds the phone may add; what is there is shown only with the PIN, asked once while the talk goes on.

    The record knows that it was right, and when, never the PIN. A file that is sent at once is to be kept.
    """
    heard = load_heard(chat.given(HEARD)).kind
    if heard == HURT:
        chat.say("if_hurt")
    what = "list" if heard == KEPT else await chat.ask("what", ChoiceOrFile(*POINTS, told=is_for_box))
    shown_at = None
    for index in range(MOST_ROUNDS):
        if what == "add" or isinstance(what, EvidenceAnswer):
            await add(chat, what if isinstance(what, EvidenceAnswer) else None)
            return
        if what == "done":
            return
        if asks_for_kept(what):
            what = "list"
        if what not in POINTS:
            await meet(chat, what, index)
            what = await chat.ask(f"next.{index}", ChoiceOrFile(*POINTS, "done", told=is_for_box))
            continue
        if shown_at is None or chat.now - shown_at > PIN_LASTS:
            if await chat.do(again("needs_pin", index), NeedsPin()) and not await has_shown_pin(
                chat, first=index * PIN_TRIES
            ):
                return
            shown_at = chat.now
        await show(chat, what, index)
        what = await chat.ask(f"next.{index}", ChoiceOrFile(*POINTS, "done", told=is_for_box))


def is_for_box(words: str) -> bool:
    return asks_to_remove(words) or asks_for_kept(words)


async def meet(chat: Chat, words: str, index: int) -> None:
    """Who wants a single proof taken out again hears what can be done; another question goes to an officer."""
    if asks_to_remove(words):
        chat.say("remove_one")
    else:
        await chat.do(again("question", index), OpenRequest(CATEGORY))
        chat.say("question_stands")


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


async def add(chat: Chat, first: EvidenceAnswer | None) -> None:
    """One proof after the other, each file of an album for itself; the request stands with the first of them.

    What a paper is about is asked beside the next question, so whoever does not know goes on as if nobody had asked;
    what kind of proof it is, where nobody said so, when all are there.
    """
    kind: str | None = kind_of(first)
    is_first, is_to_see, has_files, unnamed, newest = True, False, False, list[int](), list[int]()
    more: EvidenceAnswer | str = first or "another"
    piece: EvidenceAnswer | str | None
    for index in range(MOST_AT_ONCE):
        piece = more
        if more == "another":
            kind, piece = await ask_proof(chat, index)
        if isinstance(piece, EvidenceAnswer) and not piece.files and asks_to_remove(words_of(piece)):
            chat.say("remove_one")
        elif isinstance(piece, EvidenceAnswer) and newest and (said := names_what_came(piece, unnamed)):
            kind = said
            meant = await find_meant(chat, index, words_of(piece), unnamed, newest)
            await name(chat, f"name.{index}", said, meant)
            unnamed = sorted(set(unnamed) - set(meant))
            if tells_more(chat, words_of(piece)):
                await chat.do(f"described.{index}", DateProof(words_of(piece), meant[-1]))
        elif isinstance(piece, EvidenceAnswer) and not is_first and is_date(chat, piece):
            await chat.do(f"dated.{index}", DateProof(words_of(piece)))
            chat.say("dated")
        elif isinstance(piece, EvidenceAnswer):
            if is_first:
                await chat.do("request", OpenRequest(CATEGORY))
            is_first = False
            has_files = has_files or bool(piece.files)
            kind = kind or kind_of(piece)
            await keep(chat, index, kind, piece)
            newest = list(piece.files)
            if kind is None:
                unnamed += piece.files
        more = await chat.ask(f"more.{index}", Evidence(choices=("another", "done")))
        is_to_see = isinstance(more, EvidenceAnswer) and not more.files and asks_for_kept(words_of(more))
        is_short = isinstance(more, EvidenceAnswer) and not is_date(chat, more) and is_no_more(more)
        if is_to_see or is_short or more == "done":
            break
    if unnamed:
        await name(chat, "name", await chat.ask("named", Choice(*KINDS, optional=True)), unnamed)
    chat.say("leave_no_trace" if has_files or is_first else "only_words")
    if is_to_see:
        await chat.do("again", StartFlow("evidence"))


async def find_meant(chat: Chat, index: int, words: str, unnamed: list[int], newest: list[int]) -> list[int]:
    """Which files words are about that came after them: all, the last of the sort they name, or simply the last."""
    if unnamed and names_all(words):
        return unnamed
    sent = tuple(dict.fromkeys((*unnamed, *newest)))
    return await chat.do(f"meant.{index}", FindMeant(words, sent, tuple(newest)))


async def keep(chat: Chat, index: int, kind: str | None, piece: EvidenceAnswer) -> None:
    file_id = piece.files[0] if piece.files else None
    day = await chat.do(f"keep.{index}", KeepProof(kind or KINDS[-1], file_id, piece.text))
    chat.say("kept", day=day)
    if kind in DATED and file_id is not None and shows_when(piece.text, chat.now.date()) is None:
        chat.say("kept_when")


async def name(chat: Chat, key: str, kind: str | None, unnamed: list[int]) -> None:
    """Say what the files are that were sent before anybody said so."""
    if kind is not None and kind != KINDS[-1]:
        await chat.do(key, NameProofs(kind, tuple(unnamed)))
        chat.say("named_so")


async def ask_proof(chat: Chat, index: int) -> tuple[str | None, EvidenceAnswer | None]:
    """The kind, then the thing itself; who sends it at once is not asked for it again."""
    named = await chat.ask(f"kind.{index}", Evidence(choices=KINDS))
    if isinstance(named, EvidenceAnswer) and named.files:
        return kind_of(named), named
    if isinstance(named, str):
        return named, await chat.ask(f"proof.{index}", Evidence(optional=True))
    words = words_of(named)
    kind = kind_in(words)
    if asks_to_remove(words):
        chat.say("remove_one")
    if kind == KINDS[-1] and is_asking(words):
        chat.say("what_counts")
    if kind == "chat" and len(words.split()) > 1:
        chat.say("if_threatened")
    piece = await chat.ask(f"proof.{index}", Evidence(optional=True))
    if piece is None and tells_more(chat, words) and not (is_asking(words) or asks_to_remove(words)):
        return kind, EvidenceAnswer((), words)  # it was written already, and no file comes: "udah itu aja"
    is_bare = piece is not None and not piece.text and len(words.split()) > 1 and not is_asking(words)
    return kind, EvidenceAnswer(piece.files, words) if piece is not None and is_bare else piece


def words_of(piece: EvidenceAnswer) -> str:
    return piece.text or ""


def kind_of(piece: EvidenceAnswer | None) -> str | None:
    """What the words beside a file call it; `None` where they do not."""
    found = kind_in(piece.text or "") if piece is not None else KINDS[-1]
    return None if found == KINDS[-1] else found


def names_what_came(piece: EvidenceAnswer, unnamed: list[int]) -> str | None:
    """The kind that words give to a file before them; of one that has a name already only "itu ..." says so.

    Words that name several kinds name no file: nobody knows which is which.
    """
    if piece.files or len(kinds_in(words_of(piece))) > 1 or not (unnamed or points_back(words_of(piece))):
        return None
    return kind_of(piece)


def tells_more(chat: Chat, words: str) -> bool:
    """Whether words tell more of a file than its kind."""
    return shows_when(words, chat.now.date()) is not None or len(words.split()) > MOST_OF_A_NAME


def is_date(chat: Chat, piece: EvidenceAnswer) -> bool:
    return not piece.files and is_a_date(piece.text, chat.now.date())


def is_no_more(piece: EvidenceAnswer) -> bool:
    """Whether words instead of the button say that this was all, or are too few to be a proof."""
    words = piece.text or ""
    is_short = len(words.split()) < FEWEST_WORDS and not any(each.isdigit() for each in words)
    return not piece.files and (is_short or has_no_more(words))


async def tell(chat: Chat, proofs: list[dict[str, str]], index: int) -> None:
    """Number, kind, day, words, size and checksum of the newest, and where all can be downloaded."""
    for proof in [each for each in proofs if each["state"] in STATES][:MOST_LISTED]:
        day = ", ".join(filter(None, (proof["date"], proof.get("about"))))
        number = proof.get("number", "")
        chat.say(f"line-{proof['state']}", number=number, kind=proof["kind"], day=day, mark=proof["mark"])
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
