"""The dossier of a person's proofs: a ZIP with an index ordered by what each claim has to show."""

import asyncio
import io
import zipfile
from datetime import datetime, tzinfo

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.labels import Labels
from bot.console.pages import labels_of
from bot.console.ticket.page import reference_of, show_ticket
from bot.domain.officers import Officer
from bot.domain.proofs import CLAIMS, shows_when
from bot.errors import NotAllowed
from bot.handlers.desk import find_id
from bot.handlers.desk.dossiers import ConsentMissing, Dossier, Enclosed, export_dossier
from bot.handlers.desk.exports import ExportClosed, SecondFactorNeeded

_INDEX = "INDEX.txt"


async def export(request: web.Request) -> web.StreamResponse:
    desk, session, labels = desk_of(request), signed_in(request), labels_of(request)
    reference, now = reference_of(request), desk.clock()
    try:
        async with desk.database.transaction() as tx:
            ticket_id = await find_id(tx, session.officer, reference)
            dossier = await export_dossier(tx, session, ticket_id, now)
    except SecondFactorNeeded:
        then = f"/console/tickets/{reference}"
        return web.Response(status=303, headers={"Location": f"/console/confirm?next={then}"})
    except (ExportClosed, ConsentMissing) as error:
        key = "export-closed" if isinstance(error, ExportClosed) else "dossier-no-consent"
        return await show_ticket(request, notice={"problem": labels.text(key)}, status=403)
    except NotAllowed:
        return await show_ticket(request, notice={"problem": labels.text("problem-forbidden")}, status=403)
    index = index_of(dossier, labels, desk.zone, session.officer, now)
    body = await asyncio.to_thread(_zip, dossier, index)
    headers = {"Content-Disposition": f'attachment; filename="{dossier.reference}-{dossier.id}.zip"'}
    return web.Response(body=body, content_type="application/zip", headers=headers)


def index_of(dossier: Dossier, labels: Labels, zone: tzinfo, officer: Officer, now: datetime) -> str:
    """What is in it, in the officer's language: each claim's elements first, then every proof with its checksum."""
    text = labels.text
    lines = [
        text("dossier-title", reference=dossier.reference),
        text("dossier-made", at=_moment(now, zone), officer=officer.name, agency=officer.agency, id=str(dossier.id)),
        text("dossier-agreed", at=_moment(dossier.agreed_at, zone)),
        *([text("proofs-not-shared", count=dossier.not_shared)] if dossier.not_shared else []),
    ]
    for claim, elements in CLAIMS.items():
        lines += ["", labels.word("claim", claim)]
        for element, kinds in elements.items():
            named = [each.name for each in dossier.enclosed if each.kept.proof.kind in kinds]
            shown = ", ".join(named) or text("dossier-nothing")
            lines.append(f"- {labels.word('claim-' + claim, element)}: {shown}")
    lines += ["", text("dossier-list")]
    for each in dossier.enclosed:
        lines += _about(each, labels, zone)
    lines += [
        f"{text('dossier-left-out')}: {labels.word('proof', each.proof.kind)}, {_moment(each.proof.kept_at, zone)}"
        for each in dossier.left_out
    ]
    return "\n".join([*lines, "", text("dossier-judge"), ""])


def _about(enclosed: Enclosed, labels: Labels, zone: tzinfo) -> list[str]:
    kept = enclosed.kept
    lines = ["", f"{enclosed.name}: {labels.word('proof', kept.proof.kind)}"]
    lines.append(f"  {labels.text('dossier-kept')}: {_moment(kept.proof.kept_at, zone)}")
    if kept.sha256 is not None and kept.stored_at is not None:
        lines.append(f"  {labels.text('dossier-stored')}: {_moment(kept.stored_at, zone)}")
        lines.append(f"  SHA-256: {kept.sha256.hex()}")
        lines.append(f"  {labels.text('dossier-whole' if enclosed.is_whole else 'dossier-changed')}")
    if kept.proof.words and kept.proof.file_id is not None:
        lines.append(f"  {labels.text('dossier-words')}: {' '.join(kept.proof.words.split())}")
    if when := shows_when(kept.proof.words, kept.proof.kept_at.date()):
        about = labels.moment(when.day.isoformat(), when.precision.value)
        lines.append(f"  {labels.text('dossier-shows')}: {about}")
    return lines


def _moment(moment: datetime, zone: tzinfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M:%S %Z}"


def _zip(dossier: Dossier, index: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_INDEX, index.encode("utf-8"))
        for each in dossier.enclosed:
            archive.writestr(each.name, each.body)
    return file.getvalue()


ROUTES = [web.post("/tickets/{reference}/proofs/dossier", export)]
