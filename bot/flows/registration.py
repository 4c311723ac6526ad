"""Registration: eight questions at most, the rest with one tap each whenever there is time."""

from datetime import timedelta

from bot.domain.answers import is_asking, read_birth, read_spoken
from bot.domain.commands import GiveConsent, NeedsPin, OpenRequest, SetCountry
from bot.domain.heard import HEARD, Heard, load_heard
from bot.domain.my_data import ReadMyData
from bot.domain.own_words.facts import role_in
from bot.domain.own_words.names_told import may_be_name
from bot.domain.own_words.taken_abroad import speaks_of_work
from bot.domain.own_words.told_facts import (
    facts_in,
    is_end,
    is_nothing,
    own_facts,
    speaks_of_place,
    tells_facts,
    told_first,
)
from bot.domain.own_words.where_told import is_ahead
from bot.domain.people import CONSENT_VERSION
from bot.domain.provinces import find_province, read_regency
from bot.domain.regencies import find_regency
from bot.domain.registration import (
    PATHS,
    RELATIONS,
    ROLES,
    FindCountry,
    HasConsent,
    NoteFacts,
    ReadFacts,
    doubt_nik,
    read_birth_date,
    read_contract_end,
    read_nik,
    read_passport,
)
from bot.engine.chat import Chat
from bot.engine.contact_field import Contact, ContactAnswer
from bot.engine.fields import Choice, Country, FileAnswer, Phone, Place, PlaceAnswer, Text, When
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import has_shown_pin, since_answer
from bot.flows.mending import LINE_CHARS, MENDING, MOST_MENDS, ask_or_mend, is_correction, mend
from bot.flows.telling import Told, keep, keep_country, lacks

NAME_CHARS = 120
MOST_OF_DATE = 5  # words; more of them that say no date tell something else
DETAILS = ("called", "nik", "passport", "addresses", "employer", "job", "path", "company", "contract_end")
NOT_OF_CANDIDATES = ("employer", "job", "contract_end")  # there is none yet
DETAILS_OF_RELATIVE = ("worker_phone", "employer", "job", "company", "addresses")


@flow("registration", expires_after=timedelta(days=60))
async def registration(chat: Chat) -> None:
    """Ask who it is, where they are, where home is and whom to tell; then offer the rest, one tap each."""
    known = await chat.do("known", ReadFacts())
    if known:
        needs_pin = await chat.do("needs_pin", NeedsPin(or_recent=True))
        if needs_pin and not await has_shown_pin(chat):
            return
    if not await has_agreed(chat):
        return

    heard, first_told = load_heard(chat.given(HEARD)), told_first(chat.given(HEARD))
    told = Told(known, hears=first_told is not None)
    new = {fact: value for fact, value in (first_told or {}).items() if fact not in known}
    role = known.get("role") or (heard.kind if heard.kind in ROLES else None)
    if role is None:
        # Whoever has said what they are and where is not asked for it again; the summary shows it.
        role = await ask_role(chat, told)
        if role is None:
            chat.say("until_later")
            return
    if "role" not in known:
        await note(chat, "role", role)
    told.role = role
    await keep(chat, "first", own_facts(new, role), told, is_said=False)
    is_theirs = heard.is_about_another == (role == "relative")
    if heard.country and is_theirs and lacks(told, "country", "city"):
        told.facts |= await note_heard(chat, heard, role)
    if role == "relative":
        await ask_relative(chat, told)
    else:
        await ask_worker(chat, told, role)

    known = told.facts
    is_told = bool(new) or any(not key.startswith("pin.") for key in chat.answers)
    if is_told:  # who only looks at what is kept leaves no record
        await open_record(chat, role)
        chat.say("registered")
        chat.say("official_registers")
    for fact in await chat.do("summary", ReadMyData()):
        chat.say("fact", label=fact["label"], value=fact["value"])
    chat.say("is_it_right")
    await ask_details(chat, known, role, is_open=is_told)
    chat.say("until_later")


async def note_heard(chat: Chat, heard: Heard, role: str) -> dict[str, str]:
    """Keep the country that the first words named; of a worker it is where they are."""
    if role == "worker":
        await chat.do("set_heard_place", SetCountry(heard.place))
    await chat.do("note.heard", NoteFacts({"country": heard.country}))
    return {"country": heard.country}


async def open_record(chat: Chat, role: str) -> None:
    about = "other" if role == "relative" else "self"
    await chat.do("request", OpenRequest("REGISTRATION", about, None if role == "worker" else "ID"))


async def has_agreed(chat: Chat) -> bool:
    """A register of people is kept with their consent only; an emergency needs none."""
    if await chat.do("has_consent", HasConsent()):
        return True
    if await chat.ask("consent", Choice("agree", "not_now")) == "not_now":
        chat.say("without_consent")
        return False
    await chat.do("consent_given", GiveConsent(CONSENT_VERSION))
    return True


async def ask_role(chat: Chat, told: Told) -> str | None:
    """What somebody is, by a tap or in their own words; what else they tell at this question is kept as well."""
    for index in range(MOST_MENDS):
        key = f"role.{index}" if index else "role"
        said = await chat.ask(key, ToldChoice(*ROLES, told=tells_facts))
        role = said if said in ROLES else role_in(said) or read_spoken(said, "role", ROLES)
        if said in ROLES or is_end(said):
            return role
        facts = facts_in(said, chat.now.date(), role or "", "role")[0]
        if not facts and role is None and may_be_name(said):
            facts = {"legal_name": said}
        await keep(chat, key, facts, told)
        if role is not None:
            return role
        if not facts:
            chat.say("role_why")
    return None


async def ask_worker(chat: Chat, told: Told, role: str) -> None:
    if lacks(told, "legal_name"):
        await ask_name(chat, "legal_name", told)
    if lacks(told, "birth_date"):
        await ask_birth_date(chat, told)
    if lacks(told, "country", "city"):
        await ask_where_work_is(chat, role, told)
    await ask_home(chat, told)
    if lacks(told, "kin_phone", "kin_name"):
        await ask_kin(chat, told)


async def ask_relative(chat: Chat, told: Told) -> None:
    """The relative's own name and home, and of the worker who and where."""
    if lacks(told, "legal_name"):
        # Called so that whoever compares reports does not take the writer for the worker.
        field = Text(max_chars=NAME_CHARS, private=True, optional=True)
        name = await ask_or_mend(chat, "reporter_name", field, told, place="legal_name")
        await note(chat, "legal_name", name)
    if lacks(told, "worker_name"):
        await ask_name(chat, "worker_name", told)
    if lacks(told, "relation"):
        await note(chat, "relation", await chat.ask("relation", Choice(*RELATIONS, optional=True)))
    if lacks(told, "country", "city"):
        await ask_where_work_is(chat, "relative", told)
    await ask_home(chat, told)


async def ask_name(chat: Chat, key: str, told: Told) -> None:
    name = await ask_or_mend(chat, key, Text(max_chars=NAME_CHARS, private=True, optional=True), told)
    await note(chat, key, name)
    if isinstance(name, str):
        told.facts[key] = name


async def ask_fact(chat: Chat, key: str, max_chars: int) -> None:
    """A detail in any words; what leaves it open, or says that it is enough, is none."""
    words = await chat.ask(key, Text(max_chars=max_chars, private=True, optional=True))
    await note(chat, key, None if isinstance(words, str) and is_nothing(words) else words)


async def ask_birth_date(chat: Chat, told: Told) -> None:
    words = await ask_or_mend(chat, "birth_date", When(about="birth", private=True, optional=True), told)
    if not isinstance(words, str):
        return
    if read_birth(words, chat.now.date()) is None:
        if told.hears and (len(words.split()) > MOST_OF_DATE or not any(each.isdigit() for each in words)):
            chat.say("left_open")
            return
        chat.say("birth_date_unclear")
    await note(chat, "birth_date", read_birth_date(words, chat.now.date()) or words)


async def ask_where_work_is(chat: Chat, role: str, told: Told) -> None:
    """Ask for the country by what the role makes of it; a shared location fills it in."""
    place: PlaceAnswer | FileAnswer | str | None
    if role == "worker":
        place = await ask_or_mend(chat, "where_now", Place(optional=True), told)
    else:
        key = {"candidate": "destination", "returnee": "worked_in", "relative": "worker_where"}[role]
        place = await ask_or_mend(chat, key, Country(private=True, optional=True), told, place="where_now")
    if place is None or isinstance(place, FileAnswer):
        return
    where = place if isinstance(place, PlaceAnswer) else PlaceAnswer(text=place)
    words = where.text or ""
    if role == "worker":
        country = await chat.do("set_place", SetCountry(words, where.latitude, where.longitude))
    else:
        country = await chat.do("find_place", FindCountry(words, where.latitude, where.longitude))
    await chat.do("note.where", NoteFacts({"country": country, "city": words}))


async def ask_home(chat: Chat, told: Told) -> None:
    """Ask for the regency, and for the province only where the first answer did not tell it."""
    if not lacks(told, "home_regency", "home_province"):
        return
    words = await ask_or_mend(chat, "home_regency", Text(max_chars=NAME_CHARS, private=True, optional=True), told)
    if not isinstance(words, str):
        return
    known = find_regency(words) if told.hears else None
    province = find_province(words) or (known[1] if known is not None else None)
    regency = known[0] if known is not None else read_regency(words)
    await chat.do("note.home_regency", NoteFacts({"home_regency": regency, "home_province": province}))
    if province is None:
        field = Text(max_chars=NAME_CHARS, private=True, optional=True)
        said = await ask_or_mend(chat, "home_province", field, told)
        if isinstance(said, str):
            await note(chat, "home_province", find_province(said) or said)


async def ask_kin(chat: Chat, told: Told) -> None:
    kin = await ask_or_mend(chat, "kin", Contact(optional=True), told)
    if isinstance(kin, ContactAnswer):
        await chat.do("note.kin", NoteFacts({"kin_name": kin.name, "kin_phone": kin.phone}))


async def ask_details(chat: Chat, known: dict[str, str], role: str, *, is_open: bool) -> None:
    """Offer what is still open, one tap each, until somebody has had enough."""
    details = DETAILS_OF_RELATIVE if role == "relative" else DETAILS
    left = [each for each in details if each not in known and not (each == "addresses" and "home_address" in known)]
    retired = NOT_OF_CANDIDATES if role == "candidate" else ()
    left = [each for each in left if each not in retired]
    for index in range(len(details) + MOST_MENDS):
        if not left:
            return
        detail = await chat.ask(f"more.{index}", ToldChoice(*left, "enough", told=tells_detail))
        if detail == "enough":
            return
        if "addresses" in left and not is_correction(detail) and find_regency(detail) is not None:
            await keep(chat, f"more.{index}", {"home_address": detail}, Told(known, hears=True))
            left.remove("addresses")
            continue
        if tells_workplace(detail):
            now = Told(known, hears=True)
            now.role = role
            if await keep_country(chat, f"more.{index}", detail, now):
                known = now.facts
                continue
        if detail not in details:
            kept = await mend(chat.part(f"mend.{MENDING.index('list')}.{index}"), detail)
            left = [each for each in left if each not in kept]
            continue
        left = [each for each in left if each != detail]
        if not is_open:
            await open_record(chat, role)
            is_open = True
        await ask_detail(chat.part("detail"), detail)


def tells_detail(words: str) -> bool:
    """Whether words mend or tell a fact, are an address, or name where the work is."""
    return is_correction(words) or find_regency(words) is not None or tells_workplace(words)


def tells_workplace(words: str) -> bool:
    """Whether words say where somebody works now: "ada lowongan di korea?" and "mau kerja di jepang" do not."""
    is_told = speaks_of_place(words) and speaks_of_work(words) and not (is_asking(words) or is_ahead(words))
    return is_told and not is_correction(words)


async def ask_detail(chat: Chat, detail: str) -> None:
    match detail:
        case "nik":
            await ask_nik(chat)
        case "passport":
            await ask_passport(chat)
        case "addresses":
            await ask_fact(chat, "home_address", LINE_CHARS)
            await ask_fact(chat, "ktp_address", LINE_CHARS)
        case "path":
            await ask_path(chat)
        case "company":
            # The placement company: for whoever compares reports it is a recruiter, so the question is called that.
            company = await chat.ask("p3mi_name", Text(max_chars=LINE_CHARS, private=True, optional=True))
            await note(chat, "company", company)
        case "contract_end":
            end = await chat.ask("contract_end", When(about="either", optional=True))
            known = read_contract_end(end, chat.now.date()) if isinstance(end, str) else None
            await note(chat, "contract_end", known or end)
        case "worker_phone":
            await note(chat, "worker_phone", await chat.ask("worker_phone", Phone(optional=True)))
        case _:
            await ask_fact(chat, detail, LINE_CHARS)


async def ask_nik(chat: Chat) -> None:
    """Warn where the number looks wrong and take it all the same."""
    words = await chat.ask("nik", Text(max_chars=NAME_CHARS, private=True, optional=True))
    if isinstance(words, str) and read_nik(words) is None:
        chat.say("nik-length")
        words = await chat.ask("nik_again", Text(max_chars=NAME_CHARS, private=True, optional=True)) or words
    if not isinstance(words, str):
        return
    nik = read_nik(words)
    facts = await chat.do(since_answer(chat, "known"), ReadFacts())
    doubt = doubt_nik(nik, facts.get("birth_date")) if nik is not None else None
    if doubt is not None:
        chat.say(f"nik-{doubt}")
    await note(chat, "nik", nik or words)


async def ask_passport(chat: Chat) -> None:
    words = await chat.ask("passport", Text(max_chars=NAME_CHARS, private=True, optional=True))
    if isinstance(words, str):
        passport = read_passport(words)
        if passport is None:
            chat.say("passport-unusual")
        await note(chat, "passport", passport or words)


async def ask_path(chat: Chat) -> None:
    path = await chat.ask("path", Choice(*PATHS, optional=True))
    if path in ("independent", "other"):
        chat.say("path-welcome")
    await note(chat, "path", path)


async def note(chat: Chat, key: str, value: object) -> None:
    """Keep a fact as soon as it was told, so that whoever stops here has told it for good."""
    if isinstance(value, str):
        await chat.do(f"note.{key}", NoteFacts({key: value}))
