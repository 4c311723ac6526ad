"""My data: see, mend, take along, take back and delete what is kept about oneself."""

from datetime import timedelta

from bot.domain.appointments import CallOff
from bot.domain.commands import NeedsPin, StartFlow
from bot.domain.my_data import (
    ERASE,
    AskErasure,
    ErasureAhead,
    ExportMyData,
    FindOpenReport,
    ReadMyData,
    WithdrawConsent,
)
from bot.domain.provinces import find_province, read_regency
from bot.domain.registration import (
    PATHS,
    FindCountry,
    NoteFacts,
    read_birth_date,
    read_contract_end,
    read_nik,
    read_passport,
)
from bot.engine.chat import Chat
from bot.engine.contact_field import Contact, ContactAnswer
from bot.engine.fields import Choice, Text
from bot.engine.flow import flow
from bot.flows.blocks import ask_language, has_shown_pin, since_answer

MOST_ROUNDS = 20
LINE_CHARS = 300
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
    if await chat.do("needs_pin", NeedsPin()) and not await has_shown_pin(chat):
        return
    for index in range(MOST_ROUNDS):
        ahead = await chat.do(since_answer(chat, f"ahead.{index}"), ErasureAhead())
        if ahead:
            chat.say("erasure-ahead", date=ahead)
        wishes = ("see", "correct", "export", "withdraw", "keep" if ahead else "delete", "menu")
        match await chat.ask(f"wish.{index}", Choice(*wishes)):
            case "see":
                await tell(chat, index)
            case "correct":
                await correct(chat.part(f"correct.{index}"))
            case "export":
                await export(chat, index)
                return
            case "withdraw":
                if await withdraw(chat, index):
                    return
            case "delete":
                await delete(chat, index)
            case "keep":
                await chat.do(since_answer(chat, f"keep.{index}"), CallOff(ERASE))
                chat.say("erasure-called_off")
            case "menu":
                await chat.do("next", StartFlow("menu"))
                return


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


async def delete(chat: Chat, index: int) -> None:
    report = await chat.do(since_answer(chat, f"report.{index}"), FindOpenReport())
    if report:
        chat.say("open_report_first", reference=report)
        return
    if await chat.ask(f"sure_delete.{index}", Choice("delete", "no")) == "no":
        chat.say("nothing_changed")
        return
    date = await chat.do(since_answer(chat, f"erase.{index}"), AskErasure())
    if date:
        chat.say("erasure-asked", date=date)


async def correct(chat: Chat) -> None:
    """Mend one field after the other; a question passed over changes nothing."""
    for index in range(MOST_ROUNDS):
        group = await chat.ask(f"group.{index}", Choice(*GROUPS, "back_to_data"))
        if group == "back_to_data":
            return
        if group == "language":
            await ask_language(chat, f"language.{index}")
            chat.say("mended")
            continue
        fact = await chat.ask(f"fact_of_{group}.{index}", Choice(*GROUPS[group]))
        noted = await ask_anew(chat, fact, index)
        if noted:
            await chat.do(since_answer(chat, f"note.{index}"), NoteFacts(noted))
        chat.say("mended" if noted else "nothing_changed")


async def ask_anew(chat: Chat, fact: str, index: int) -> dict[str, str | None]:
    """What to keep instead; nothing when the question was passed over."""
    if fact == "kin":
        kin = await chat.ask(f"new_kin.{index}", Contact(optional=True))
        return {"kin_name": kin.name, "kin_phone": kin.phone} if isinstance(kin, ContactAnswer) else {}
    if fact == "path":
        path = await chat.ask(f"new_path.{index}", Choice(*PATHS, optional=True))
        return {"path": path} if path is not None else {}
    words = await chat.ask(f"new_value.{index}", Text(max_chars=LINE_CHARS, private=True, optional=True))
    if not isinstance(words, str):
        return {}
    if fact == "country":
        country = await chat.do(since_answer(chat, f"country.{index}"), FindCountry(words))
        return {"country": country} if country is not None else {"city": words}
    if fact == "home_regency":
        province = find_province(words)
        regency = {"home_regency": read_regency(words) or words}
        return {**regency, "home_province": province} if province is not None else {**regency}
    return {fact: understood(chat, fact, words)}


def understood(chat: Chat, fact: str, words: str) -> str:
    """A value in the form it is kept in; what was not understood is kept as it was written, and said so."""
    read: str | None = words
    match fact:
        case "birth_date":
            read = read_birth_date(words, chat.now.date())
        case "contract_end":
            read = read_contract_end(words, chat.now.date())
        case "nik":
            read = read_nik(words)
        case "passport":
            read = read_passport(words)
        case "home_province":
            read = find_province(words)
    if read is None:
        chat.say("kept_as_written")
    return read or words
