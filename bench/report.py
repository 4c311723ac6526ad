"""Turns the figures of all rounds into medians, ratios and tables."""

import statistics
from collections.abc import Callable, Iterable
from typing import Any

from rich.console import Console
from rich.table import Table

Figures = dict[str, Any]

HEADINGS = (
    "system",
    "messages/s",
    "of best peer",
    "of floor",
    "ack p50/95/99 ms",
    "reply p50/95/99 ms",
    "CPU s/1000",
    "peak MiB",
    "lost",
    "late",
    "doubled",
    "retried",
    "generator/others cores",
)


def summarise(results: list[Figures]) -> list[Figures]:
    """Return one row per phase and system: medians over the rounds, worst peaks, summed losses."""
    groups: dict[tuple[str, str], list[Figures]] = {}
    for figures in results:
        groups.setdefault((figures["phase"]["name"], figures["name"]), []).append(figures)
    return [median_row(phase, name, rounds) for (phase, name), rounds in groups.items()]


def median_row(phase: str, name: str, rounds: list[Figures]) -> Figures:
    row: Figures = {"phase": phase, "name": name, "rounds": len(rounds)}
    row |= {key: rounds[0][key] for key in ("system", "is_peer", "sync_delay_ms")}
    for key in ("messages_per_s", "cpu_s_per_1000", "cores", "generator_cores", "other_cores", "startup_s"):
        row[key] = median(figures[key] for figures in rounds)
    for kind in ("ack_ms", "reply_ms"):
        row[kind] = {q: median(figures[kind][q] for figures in rounds) for q in ("p50", "p95", "p99")}
    for key in ("peak_mib", "peak_beside_mib"):
        row[key] = max(figures[key] for figures in rounds)
    for key in ("lost", "late", "doubled", "refused"):
        row[key] = sum(figures[key] for figures in rounds)
    return row


def median(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None


def add_ratios(rows: list[Figures]) -> None:
    """Put ratios to the best peer (each figure's own best) and to the floor into each row; same phase, same disk."""
    for row in rows:
        equal = [r for r in rows if r["phase"] == row["phase"] and r["sync_delay_ms"] == row["sync_delay_ms"]]
        peers = [r for r in equal if r["is_peer"]]
        floor = [r for r in equal if r["system"] == "floor"]
        row["to_best_peer"] = ratios(row, peers)
        row["to_floor"] = ratios(row, floor)


def ratios(row: Figures, others: list[Figures]) -> Figures:
    def ratio(read: Callable[[Figures], float | None], best: Callable[[list[float]], float]) -> float | None:
        known = [value for other in others if (value := read(other))]
        own = read(row)
        return own / best(known) if known and own else None

    return {
        "messages_per_s": ratio(lambda r: r["messages_per_s"], max),
        "reply_p99": ratio(lambda r: r["reply_ms"]["p99"], min),
        "cpu": ratio(lambda r: r["cpu_s_per_1000"], min),
    }


def number(value: float | None, digits: int = 0) -> str:
    return "-" if value is None else f"{value:,.{digits}f}"


def percentiles(values: Figures) -> str:
    return "/".join(number(values[q], 1 if (values[q] or 0) < 100 else 0) for q in ("p50", "p95", "p99"))


def ratio_words(values: Figures) -> str:
    return " ".join(number(values[key], 2) for key in ("messages_per_s", "reply_p99", "cpu"))


def print_tables(rows: list[Figures], console: Console) -> None:
    for phase in dict.fromkeys(row["phase"] for row in rows):
        table = Table(title=f"{phase} (medians; ratios are messages/s, reply p99, CPU)", title_justify="left")
        for heading in HEADINGS:
            table.add_column(heading, justify="left" if heading == "system" else "right")
        for row in (r for r in rows if r["phase"] == phase):
            beside = f"+{row['peak_beside_mib']:.0f}" if row["peak_beside_mib"] else ""
            table.add_row(
                row["name"],
                number(row["messages_per_s"]),
                ratio_words(row["to_best_peer"]),
                ratio_words(row["to_floor"]),
                percentiles(row["ack_ms"]),
                percentiles(row["reply_ms"]),
                number(row["cpu_s_per_1000"], 3),
                f"{row['peak_mib']:.0f}{beside}",
                str(row["lost"]),
                str(row["late"]),
                str(row["doubled"]),
                str(row["refused"]),
                f"{number(row['generator_cores'], 2)}/{number(row['other_cores'], 2)}",
            )
        console.print(table)


def print_extras(extras: list[Figures], console: Console) -> None:
    """Print what is measured once per start: readiness and growth."""
    table = Table(title="per start", title_justify="left")
    for heading in ("system", "ready after s", "bytes per conversation", "conversations"):
        table.add_column(heading, justify="left" if heading == "system" else "right")
    for name in dict.fromkeys(extra["name"] for extra in extras):
        own = [extra for extra in extras if extra["name"] == name]
        table.add_row(
            name,
            number(median(extra["startup_s"] for extra in own), 2),
            number(median(extra["bytes_per_conversation"] for extra in own)),
            number(median(extra["conversations"] for extra in own)),
        )
    console.print(table)
