"""My data: see, mend, take along, take back and delete what is kept about oneself."""

from datetime import timedelta

from bot.domain.answers.asking import asks_what_is_kept
from bot.domain.appointments import CallOff
from bot.domain.commands import NeedsPin, StartFlow
from bot.domain.heard import HEARD, load_heard
from bot.domain.my_data import (
    ERASE,
    AskErasure,
    ErasureAhead,
    ExportMyData,
    FindOpenReport,
    ReadMyData,
    WithdrawConsent,
)
from bot.domain.own_words.stopping import takes_wish_back
from bot.domain.registration import NoteFacts
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import ask_language, has_shown_pin, since_answer
from bot.flows.mending import ask_anew, is_correction, mend

MOST_ROUNDS = 20
# What can be mended, a handful at a time: a list shows ten.
GROUPS = {
    "who": ("legal_name", "called", "birth_date", "nik", "passport"),
    "home": ("home_regency", "home_province", "home_address", "ktp_address"),
    "family": ("kin", "worker_name", "worker_phone"),
    "work": ("country", "city", "employer", "job", "path", "company", "contract_end"),
    "language": (),
}


@flow("my_data", expires_after=timedelta(hours=1))
async def my_data(chat: Chat) -> None:
    """Nothing is told without the PIN, once there is one; nothing is done that cannot be explained."""
    if await chat.do("needs_pin", NeedsPin(or_recent=True)) and not await has_shown_pin(chat):
        return
    wrong = load_heard(chat.given(HEARD)).kind
    if asks_what_is_kept(wrong):
        await tell(chat, MOST_ROUNDS)
    elif wrong:  # what led here says what is wrong already
        await mend(chat.part(f"mend.{MOST_ROUNDS}"), wrong)
    told = ""
    for index in range(MOST_ROUNDS):
        ahead = await chat.do(since_answer(chat, f"ahead.{index}"), ErasureAhead())
        if ahead and ahead != told:
            chat.say("erasure-ahead", date=ahead)
        told = ahead
        wishes = ("see", "correct", "export", "withdraw", "keep" if ahead else "delete", "menu")
        match await chat.ask(f"wish.{index}", ToldChoice(*wishes, told=is_heard)):
            case "see":
                await tell(chat, index)
            case "correct":
                await correct(chat, index)
            case "export":
                await export(chat, index)
            case "withdraw":
                if await withdraw(chat, index):
                    return
            case "delete":
                told = await delete(chat, index)
            case "keep":
                await chat.do(since_answer(chat, f"keep.{index}"), CallOff(ERASE))
                chat.say("erasure-called_off")
            case "menu":
                await chat.do("next", StartFlow("menu"))
                return
            case words if takes_wish_back(words):
                if ahead:
                    await chat.do(since_answer(chat, f"keep.{index}"), CallOff(ERASE))
                chat.say("erasure-called_off" if ahead else "nothing_changed")
                return
            case words if asks_what_is_kept(words):
                await tell(chat, index)
            case words:
                await mend(chat.part(f"mend.{index}"), words)


def is_heard(words: str) -> bool:
    return is_correction(words) or takes_wish_back(words) or asks_what_is_kept(words)


async def tell(chat: Chat, index: int) -> None:
    facts = await chat.do(since_answer(chat, f"facts.{index}"), ReadMyData())
    if not facts:
        chat.say("nothing")
    for fact in facts:
        chat.say("fact", label=fact["label"], value=fact["value"])


async def export(chat: Chat, index: int) -> None:
    told = await chat.do(since_answer(chat, f"export.{index}"), ExportMyData())
    chat.say("export", text=told["text"])
    if told["link"]:
        chat.say("export-link", link=told["link"])


async def withdraw(chat: Chat, index: int) -> bool:
    """Say what will follow before it is done; True when it was done."""
    report = await chat.do(since_answer(chat, f"report.{index}"), FindOpenReport())
    if report:
        chat.say("open_report", reference=report)
    if await chat.ask(f"sure_withdraw.{index}", Choice("withdraw", "no")) == "no":
        chat.say("nothing_changed")
        return False
    date = await chat.do("withdraw", WithdrawConsent())
    chat.say("withdrawn", date=date)
    return True


async def delete(chat: Chat, index: int) -> str:
    """Gives the date at which everything goes; empty when nothing does."""
    report = await chat.do(since_answer(chat, f"report.{index}"), FindOpenReport())
    if report:
        chat.say("open_report_first", reference=report)
        return ""
    if await chat.ask(f"sure_delete.{index}", Choice("delete", "no")) == "no":
        chat.say("nothing_changed")
        return ""
    date = await chat.do(since_answer(chat, f"erase.{index}"), AskErasure())
    if date:
        chat.say("erasure-asked", date=date)
    return date


async def correct(whole: Chat, round_: int) -> None:
    """Mend one field after the other; a question passed over changes nothing."""
    chat = whole.part(f"correct.{round_}")
    for index in range(MOST_ROUNDS):
        group = await chat.ask(f"group.{index}", ToldChoice(*GROUPS, "back_to_data", told=is_correction))
        if group == "back_to_data":
            return
        if group not in GROUPS:
            await mend(whole.part(f"mend.{round_}.{index}"), group)
            continue
        if group == "language":
            await ask_language(chat, f"language.{index}")
            chat.say("mended")
            continue
        fact = await chat.ask(f"fact_of_{group}.{index}", Choice(*GROUPS[group]))
        noted = await ask_anew(chat, fact, index)
        if noted:
            await chat.do(since_answer(chat, f"note.{index}"), NoteFacts(noted))
        chat.say("mended" if noted else "nothing_changed")
