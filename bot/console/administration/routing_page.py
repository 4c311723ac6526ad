"""The routing rules: the list in order, one rule's form, what would happen to a case, and what falls through."""

from typing import Any

from aiohttp import web

from bot.console.forms import back, field, fields, number, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.domain.routing import GENERIC, NEVER_ROUTED, Case, Rule
from bot.domain.tickets import read_reference
from bot.errors import NotFound
from bot.handlers.administration import routing_rules as rules
from bot.handlers.desk import BadInput
from bot.handlers.routing import Routing
from storage.database import Transaction

_PATH = "/console/admin/routing"
_COUNTRY_CHARS = 2


async def show_rules(request: web.Request) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    problem, preview = "", None
    async with desk.database.transaction() as tx:  # a look at a ticket's case is audited
        listed = await rules.list_rules(tx, officer)
        routing = await _newest(request, tx)
        if "reference" in request.query or "category" in request.query:
            try:
                preview = rules.preview(routing, await _asked_case(request, tx))
            except NotFound:
                problem = "problem-desk-routing-reference"
        new = await rules.list_new(tx, officer)
        holes = await rules.find_holes(tx, officer, routing)
        waiting = await counts(request, tx)
    context = {
        "rules": listed,
        "numbers": {rule.id: place for place, rule in enumerate(listed, start=1)},
        "new": new,
        "preview": preview,
        "asked": {name: request.query.get(name, "") for name in ("reference", "category", "country", "home")},
        "holes": holes,
        "provinces": rules.provinces_without_office(routing, desk.provinces),
        "countries": sorted(routing.directory.missions),
        "problem": problem,
        "waiting": waiting,
    }
    return show(request, "routing.html", context)


async def show_rule(request: web.Request) -> web.Response:
    officer = signed_in(request).officer
    async with desk_of(request).database.reading() as tx:
        wanted = number(request.match_info["id"])
        rule = next((each for each in await rules.list_rules(tx, officer) if each.id == wanted), None)
    if rule is None:
        raise NotFound
    return await _form(request, rule)


async def show_new(request: web.Request) -> web.Response:
    async with desk_of(request).database.reading() as tx:
        await rules.list_rules(tx, signed_in(request).officer)
    return await _form(request, Rule(0, 0, ""))


async def save_rule(request: web.Request) -> web.Response:
    """Change a rule, or add one where the address names none."""
    desk, form = desk_of(request), await request.post()
    officer = signed_in(request).officer
    wanted = _typed(form, number(request.match_info["id"]) if "id" in request.match_info else 0)
    try:
        async with desk.database.transaction() as tx:
            routing = await _newest(request, tx)
            if wanted.id:
                await rules.change_rule(tx, officer, routing, wanted, desk.clock())
            else:
                await rules.add_rule(tx, officer, routing, wanted, desk.clock())
    except BadInput as error:
        return await _form(request, wanted, problem=problem_of(error), status=422)
    return back(_PATH)


async def move_rule(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    async with desk.database.transaction() as tx:
        up = field(form, "to") == "up"
        await rules.move_rule(tx, signed_in(request).officer, number(request.match_info["id"]), up, desk.clock())
    return back(f"{_PATH}#rule-{request.match_info['id']}")


async def switch_rule(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    async with desk.database.transaction() as tx:
        on = field(form, "on") == "yes"
        await rules.set_on(tx, signed_in(request).officer, number(request.match_info["id"]), on, desk.clock())
    return back(f"{_PATH}#rule-{request.match_info['id']}")


async def see_new(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await rules.see_new(tx, signed_in(request).officer, desk.clock())
    return back(_PATH)


async def _newest(request: web.Request, tx: Transaction) -> Routing:
    """The rules as they are in the table now: what the house has in memory may be a moment older."""
    routing = Routing(facts=desk_of(request).routing.directory)
    await routing.refresh(tx)
    return routing


async def _asked_case(request: web.Request, tx: Transaction) -> Case:
    """
    Raises:
        NotFound: the reference is nobody's.
    """
    desk, asked = desk_of(request), request.query
    if typed := asked.get("reference", "").strip():
        reference = read_reference(typed)
        if reference is None:
            raise NotFound
        return await rules.case_of_reference(tx, signed_in(request).officer, reference, desk.clock())
    home = " ".join(asked.get("home", "").split())[:60] or None
    country = asked.get("country", "").strip().upper()[:_COUNTRY_CHARS] or None
    return Case(asked.get("category", "")[:40], country=country, province=home, regency=home)


def _typed(form: Any, rule_id: int) -> Rule:
    return Rule(
        id=rule_id,
        position=0,
        owner=field(form, "owner").upper(),
        categories=tuple(dict.fromkeys(filter(None, fields(form, "category")))),
        place=_place(field(form, "place"), field(form, "country")),
        home=field(form, "home"),
        phase=field(form, "phase"),
        is_child=_yes_no(field(form, "is_child")),
        is_candidate=_yes_no(field(form, "is_candidate")),
        along=tuple(dict.fromkeys(field(form, "along").upper().replace(",", " ").replace(";", " ").split())),
        note=field(form, "note"),
    )


def _place(place: str, country: str) -> str:
    return country.upper() if place == "country" else place or "any"


def _yes_no(word: str) -> bool | None:
    return {"yes": True, "no": False}.get(word)


async def _form(request: web.Request, rule: Rule, *, problem: str = "", status: int = 200) -> web.Response:
    desk = desk_of(request)
    async with desk.database.reading() as tx:
        routing = await _newest(request, tx)
        waiting = await counts(request, tx)
    context = {
        "rule": rule,
        "codes": sorted((routing.directory.agencies.keys() | GENERIC) - NEVER_ROUTED),
        "places": rules.PLACES,
        "phases": rules.PHASES,
        "categories": sorted(desk.categories, key=labels_of(request).category),
        "problem": problem,
        "waiting": waiting,
    }
    return show(request, "routing_rule.html", context, status)


_RULE = "/admin/routing/{id:[0-9]{1,19}}"
ROUTES = [
    web.get("/admin/routing", show_rules),
    web.get("/admin/routing/new", show_new),
    web.post("/admin/routing/new", save_rule),
    web.post("/admin/routing/seen", see_new),
    web.get(_RULE, show_rule),
    web.post(_RULE, save_rule),
    web.post(_RULE + "/move", move_rule),
    web.post(_RULE + "/on", switch_rule),
]
