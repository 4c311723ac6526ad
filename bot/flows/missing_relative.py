"""Missing relative: the report first, then memory in small pieces; scraps are enough."""

from datetime import timedelta

from bot.domain.commands import OpenTicket, RaiseTicket
from bot.domain.heard import HEARD, HEARD_RIGHT, Heard, load_heard
from bot.domain.missing import PlaceSearch, PromiseNews
from bot.domain.registration import RELATIONS
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, FileAnswer, Place, Text, When, YesNo, YesNoUnknown
from bot.engine.flow import flow
from bot.flows.blocks import ask_safe_contact

NAME_CHARS = 120
LINE_CHARS = 500
MOST_PIECES = 5


@flow("missing_relative", expires_after=timedelta(days=30))
async def missing_relative(chat: Chat) -> None:
    """Ask from what finds somebody soonest to what helps a little; nothing tells whether anybody is known (T3)."""
    await chat.do("ticket", OpenTicket("MISSING", "high", about="other"))
    news = await chat.do("news", PromiseNews())
    chat.say("report_stands")
    heard = await confirm_heard(chat)

    if not heard.name:
        await chat.ask("name", Text(max_chars=NAME_CHARS, private=True, optional=True))
    await chat.ask("nickname", Text(max_chars=NAME_CHARS, private=True, optional=True))
    if not heard.place:
        await ask_where_last(chat)
    if not heard.since:
        await chat.ask("last_contact", When(private=True, optional=True))
    if await chat.ask("in_danger", YesNoUnknown()) == "yes":
        await chat.do("raise_danger", RaiseTicket("critical"))
        chat.say("danger_noted")

    await chat.ask("last_number", Text(max_chars=LINE_CHARS, private=True, optional=True))
    # For whoever compares reports the one who took her there is a recruiter, so the question is called a sender.
    await chat.ask("sender_name", Text(max_chars=LINE_CHARS, private=True, optional=True))
    await chat.ask("employer_name", Text(max_chars=LINE_CHARS, private=True, optional=True))
    await chat.ask("parcel_address", Text(max_chars=LINE_CHARS, private=True, optional=True))
    await chat.ask("papers", Text(max_chars=LINE_CHARS, private=True, optional=True))
    await ask_pieces(chat)
    await chat.ask("told_police", YesNo(optional=True))

    if not heard.relation:
        await chat.ask("relation", Choice(*RELATIONS, optional=True))
    await chat.ask("reporter_name", Text(max_chars=NAME_CHARS, private=True, optional=True))
    await ask_safe_contact(chat, "reach_you")
    chat.say("what_next", date=news)


async def confirm_heard(chat: Chat) -> Heard:
    """What was told before the first question is not asked again, unless one tap says that it is not so."""
    heard = load_heard(chat.given(HEARD))
    if not heard.in_short:
        return heard
    chat.say("heard", what=heard.in_short)
    right = await chat.ask(HEARD_RIGHT, Choice("right", "wrong", unheard="right"))
    if right != "right":
        return Heard()
    if heard.place:
        await chat.do("place_told", PlaceSearch(heard.place))
    return heard


async def ask_where_last(chat: Chat) -> None:
    """Whoever asks is at home, not where the sought one was: nobody is invited to send their own location."""
    place = await chat.ask("where_last", Place(optional=True, is_here=False))
    if place is None:
        return
    country = None
    if not isinstance(place, FileAnswer):
        country = await chat.do("place", PlaceSearch(place.text or "", place.latitude, place.longitude))
    if country is None:
        words = await chat.ask("country_last", Text(max_chars=NAME_CHARS, optional=True))
        if isinstance(words, str):
            await chat.do("country", PlaceSearch(words))


async def ask_pieces(chat: Chat) -> None:
    """Photos, slips, letters, anything somebody remembers: one message each, until there is no more."""
    for index in range(MOST_PIECES):
        if await chat.ask(f"piece.{index}", Evidence(optional=True)) is None:
            return
        chat.say("piece_kept")
