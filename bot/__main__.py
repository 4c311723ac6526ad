"""The `pulang` command line."""

import asyncio
import os
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from bot import commands, logs, translators
from bot.app import Server
from bot.base import open_base
from bot.domain.api_keys import Scope
from bot.domain.officers import Role
from bot.errors import AssistanceError, WrongSettings
from bot.lifetime import hold_collector
from bot.settings import Settings, read_settings
from storage.catalogue_import import Proposal
from storage.keys import create_master_key

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Pulang: help for Indonesian migrant workers.")
keys = typer.Typer(no_args_is_help=True, help="The master key that protects all data keys.")
officer = typer.Typer(no_args_is_help=True, help="Officers' accounts.")
agency = typer.Typer(no_args_is_help=True, help="Agencies that own tickets.")
catalogue = typer.Typer(no_args_is_help=True, help="Numbers, missions, agencies, courses and the other tables.")
key = typer.Typer(no_args_is_help=True, help="API keys of agencies' systems.")
texts = typer.Typer(no_args_is_help=True, help="What people read: as a sheet for translators, and back.")
app.add_typer(keys, name="keys")
app.add_typer(officer, name="officer")
app.add_typer(agency, name="agency")
app.add_typer(key, name="key")
app.add_typer(catalogue, name="catalogue")
app.add_typer(texts, name="texts")
out = Console(soft_wrap=True)
err = Console(stderr=True, soft_wrap=True)


@app.command()
def serve() -> None:
    """Run everything: webhooks, web chat, console, API and jobs."""
    _serve(with_web=True, with_jobs=True)


@app.command()
def web() -> None:
    """Run the routes only; PostgreSQL, beside at least one `pulang jobs`."""
    _serve(with_web=True, with_jobs=False)


@app.command()
def jobs() -> None:
    """Run the jobs only; PostgreSQL, beside at least one `pulang web`."""
    _serve(with_web=False, with_jobs=True)


@app.command()
def demo(port: Annotated[int, typer.Option(help="Port on 127.0.0.1.")] = 8080) -> None:
    """Try the product on this machine: SQLite, no token, no network, invented sample tickets."""
    from bot.demo import run_demo  # its sample data is for nobody else

    logs.set_up("WARNING")
    _run(run_demo(os.environ, port, out))


@app.command()
def migrate() -> None:
    """Bring the database up to date; the other commands do so too."""
    _run(commands.migrate_only(_settings()))
    out.print("The database is up to date.")


@app.command()
def check() -> None:
    """Look at every invariant, flow, text and channel limit; ends with 1 when something is wrong."""
    problems = _run(commands.check(_settings()))
    for problem in problems:
        out.print(f"[red]✗[/red] {problem}")
    if problems:
        raise typer.Exit(1)
    out.print("[green]✓[/green] Everything holds.")


@app.command()
def backup(folder: Annotated[Path, typer.Argument(help="Where the copy goes; must not exist.")]) -> None:
    """Copy the data, and then the key store beside it, while the product runs (SQLite)."""
    _run(commands.backup(_settings(), folder))
    out.print(f"Copied to {folder}. Keep the keys file apart from the data, and the master key apart from both.")


@app.command()
def restore(folder: Annotated[Path, typer.Argument(help="A folder made by `pulang backup`.")]) -> None:
    """Put a copy back; what waited to be sent is held back (SQLite, product stopped)."""
    held = _run(commands.restore(_settings(), folder))
    out.print(f"Restored. {held} messages that waited to be sent are held back and were not sent.")


@app.command()
def talk() -> None:
    """Talk with the bot here in the terminal; nothing is kept."""
    from bot.terminal import talk_here  # nobody else needs it

    logs.set_up("ERROR")
    _run(talk_here(out))


@keys.command("create")
def keys_create(path: Annotated[Path, typer.Argument(help="File that only its owner may read.")]) -> None:
    """Make a master key; an existing file gets the new key as its first line."""
    create_master_key(path)
    out.print(f"Wrote {path}. Keep a copy apart from the database: without it nothing can be read.")


@keys.command("rotate")
def keys_rotate() -> None:
    """Wrap every data key anew by the newest master key in the file."""
    count = _run(commands.rotate_keys(_settings()))
    out.print(f"Wrapped {count} keys by the newest master key. The older ones can leave the file now.")


@officer.command("add")
def officer_add(
    login: Annotated[str, typer.Argument(help="Name to sign in with.")],
    name: Annotated[str, typer.Option(help="Name people and colleagues see.")],
    agency: Annotated[str, typer.Option(help="Code of the agency, for example KP2MI.")],
    role: Annotated[Role, typer.Option(help="What the officer may do.")] = Role.RESPONDER,
    password: Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True)] = "",
) -> None:
    """Make an officer's account and show the QR code for their one-time codes."""
    uri, link_code = _run(commands.add_officer(_settings(), agency, login, name, role, password))
    commands.print_qr(out, uri)
    out.print("Scan this with an authenticator app. It is shown only now.")
    out.print(f"To get alerts in Telegram, write to the bot within 15 minutes: /officer {link_code}", highlight=False)


@agency.command("add")
def agency_add(
    code: Annotated[str, typer.Argument(help="Short code in capitals.")],
    name_id: Annotated[str, typer.Option(help="Name in Indonesian.")],
    name_en: Annotated[str, typer.Option(help="Name in English.")],
    level: Annotated[str, typer.Option(help="For example mission, regional office, NGO.")] = "other",
) -> None:
    """Add an agency that the catalogue does not have."""
    _run(commands.add_agency(_settings(), code, name_id, name_en, level))
    out.print(f"Added {code}.")


@key.command("add")
def key_add(
    agency: Annotated[str, typer.Option(help="Code of the agency the key acts for.")],
    name: Annotated[str, typer.Option(help="What the key is for.")],
    scope: Annotated[list[Scope] | None, typer.Option(help="What it may do; else read and write.")] = None,
) -> None:
    """Make an API key; it is shown only now."""
    out.print(_run(commands.add_api_key(_settings(), agency, name, scope or [])), highlight=False)


@key.command("list")
def key_list(agency: Annotated[str, typer.Option(help="Code of the agency.")]) -> None:
    """Show the valid keys of an agency, without their secrets."""
    for each in _run(commands.list_api_keys(_settings(), agency)):
        ends = f", until {each.ends_at:%Y-%m-%d %H:%M} UTC" if each.ends_at else ""
        out.print(f"{each.id}  {each.name}  ({' '.join(each.scopes)}{ends})", highlight=False)


@key.command("rotate")
def key_rotate(key_id: Annotated[int, typer.Argument(help="As `pulang key list` shows it.")]) -> None:
    """Make a key in the place of another, which counts for one more day; the new one is shown only now."""
    out.print(_run(commands.rotate_api_key(_settings(), key_id)), highlight=False)


@key.command("revoke")
def key_revoke(key_id: Annotated[int, typer.Argument(help="As `pulang key list` shows it.")]) -> None:
    """End a key at once."""
    _run(commands.revoke_api_key(_settings(), key_id))
    out.print("It ended.")


@catalogue.command("import")
def catalogue_import(
    file: Annotated[Path, typer.Argument(help="A CSV in UTF-8, called like the table: hotlines.csv.")],
    table: Annotated[str | None, typer.Option(help="The table, where the file is called otherwise.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would change.")] = False,
) -> None:
    """Replace a table by a file, when not one row has a fault; ends with 1 when one has."""
    settings = _settings()
    proposal = _run(_proposal(settings, file, table))
    commands.print_proposal(out, proposal)
    if proposal.faults:
        out.print("[red]Nothing was imported.[/red]")
        raise typer.Exit(1)
    if dry_run or not proposal.changes:
        out.print("Nothing was changed.")
        return
    _run(commands.import_table(settings, proposal))
    out.print("Imported. Running processes read it within 15 seconds; take it back with: pulang catalogue undo TABLE")


async def _proposal(settings: Settings, file: Path, table: str | None) -> Proposal:
    return await asyncio.to_thread(commands.propose_table, settings, file, table, err)


@catalogue.command("undo")
def catalogue_undo(
    table: Annotated[str, typer.Argument(help="The table, for example hotlines.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would change.")] = False,
) -> None:
    """Take the last import of a table back; ends with 1 when the older rows have a fault today."""
    settings = _settings()
    proposal = _run(asyncio.to_thread(commands.propose_undo_of, settings, table))
    commands.print_proposal(out, proposal)
    if proposal.faults:
        out.print("[red]Nothing was changed.[/red]")
        raise typer.Exit(1)
    if dry_run:
        out.print("Nothing was changed.")
        return
    _run(commands.undo_import(settings, proposal))
    out.print("Taken back. Running processes read it within 15 seconds.")


@catalogue.command("export")
def catalogue_export(folder: Annotated[Path, typer.Argument(help="Where the tables go.")]) -> None:
    """Write every table as it counts today, to be edited and imported again."""
    commands.export_tables(_settings(), folder, err)
    out.print(f"Wrote the catalogue to {folder}.")


@texts.command("export")
def texts_export(
    language: Annotated[str, typer.Argument(help="Its code: id, en, jv, su, ms or mad.")],
    file: Annotated[Path | None, typer.Argument(help="A .xlsx or .csv; else texts-LANGUAGE.xlsx here.")] = None,
) -> None:
    """Write every text of a language as a row, beside its Indonesian original."""
    path = file or Path(f"texts-{language}.xlsx")
    count = _run(asyncio.to_thread(translators.export_texts, language, path))
    out.print(f"Wrote {count} texts to {path}.", highlight=False)


@texts.command("import")
def texts_import(
    language: Annotated[str, typer.Argument(help="Its code: id, en, jv, su, ms or mad.")],
    file: Annotated[Path, typer.Argument(help="A sheet made by `pulang texts export`, filled in.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would change.")] = False,
) -> None:
    """Take a sheet back, when not one row has a fault; ends with 1 when one has."""
    proposal = _run(asyncio.to_thread(translators.judge_texts, language, file))
    translators.print_proposal(out, proposal)
    if proposal.faults:
        out.print("[red]Nothing was imported.[/red]")
        raise typer.Exit(1)
    if dry_run or proposal.is_empty:
        out.print("Nothing was changed.")
        return
    for name in _run(asyncio.to_thread(translators.import_texts, proposal)):
        out.print(f"Wrote locales/{name}.", highlight=False)
    out.print("It is said after the next start.")


def _settings() -> Settings:
    try:
        settings = read_settings(os.environ)
    except WrongSettings as error:
        err.print(f"[red]{error}[/red]")
        raise typer.Exit(2) from None
    logs.set_up(settings.log_level)
    return settings


def _serve(*, with_web: bool, with_jobs: bool) -> None:
    hold_collector()
    _run(_serve_until_signal(_settings(), with_web=with_web, with_jobs=with_jobs))


async def _serve_until_signal(settings: Settings, *, with_web: bool, with_jobs: bool) -> None:
    if settings.database_url.startswith("sqlite") and not (with_web and with_jobs):
        raise WrongSettings("With SQLite one process does everything: use `pulang serve`.")
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with open_base(settings) as base:
        await Server(settings, base, with_web=with_web, with_jobs=with_jobs).run(stop)


def _run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run a command on the fast loop where there is one; our own errors end it with one clear line."""
    try:
        if sys.platform == "win32":
            return asyncio.run(work)
        import uvloop

        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(work)
    except AssistanceError as error:
        err.print(f"[red]{error}[/red]")
        raise typer.Exit(2) from None


def main() -> None:
    app()


if __name__ == "__main__":
    main()
