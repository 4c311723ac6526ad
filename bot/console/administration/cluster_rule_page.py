"""When reports that name the same become a case, and for which desk: changed by administrators of the ministries."""

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.domain.likeness.links import ClusterRule
from bot.errors import NotAllowed
from bot.handlers.casework.clusters import set_rule
from bot.handlers.desk import BadInput
from storage import clusters, directory

_MAX_DIGITS = 4


async def show_rule(request: web.Request, typed: ClusterRule | None = None, wrong: str = "") -> web.Response:
    officer = signed_in(request).officer
    if not officer.is_administrator or not officer.sees_all_agencies:
        raise NotAllowed
    async with desk_of(request).database.reading() as tx:
        rule = typed or await clusters.rule(tx)
        agencies = await directory.list_agencies(tx)
        waiting = await counts(request, tx)
    is_english = labels_of(request).language == "en"
    choices = [(each.code, each.name_en if is_english else each.name_id) for each in agencies]
    is_saved = request.query.get("done") == "cluster-rule"
    context = {"rule": rule, "choices": choices, "wrong": wrong, "is_saved": is_saved, "waiting": waiting}
    return show(request, "cluster_rule.html", context, 422 if wrong else 200)


async def save_rule(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    wanted = ClusterRule(
        _number(str(form.get("days", ""))), _number(str(form.get("reporters", ""))), str(form.get("agency", ""))
    )
    try:
        async with desk.database.transaction() as tx:
            await set_rule(tx, signed_in(request).officer, wanted, desk.clock())
    except BadInput as error:
        return await show_rule(request, wanted, error.field)
    return web.Response(status=303, headers={"Location": "/console/admin/clusters?done=cluster-rule"})


def _number(written: str) -> int:
    return int(written) if written.isascii() and written.isdecimal() and len(written) <= _MAX_DIGITS else 0


ROUTES = [web.get("/admin/clusters", show_rule), web.post("/admin/clusters", save_rule)]
