"""The distress figures: from the post to the committed ticket and alert rows, and to an officer's phone."""

import time
from typing import Any

from bench.outside import Outside
from bench.processes import BenchFailed
from bench.run import Running
from bench.systems import ours

FLOOD_PER_S = 200
GIVE_UP_S = 10.0
LOOK_EVERY_S = 0.005


def measure_calls(state: Running) -> dict[str, Any]:
    """Flood from one account and call for help from others; seconds per call, `None` where nothing came in time."""
    state.load.command(
        "distress",
        link_text=ours.officer_link_text(state.launch.environment),
        distress_texts=list(ours.DISTRESS_TEXTS),
        flood_text=ours.FLOOD_TEXT,
        flood_per_s=FLOOD_PER_S,
    )
    rows: list[float | None] = []
    sent: list[float | None] = []
    with Outside(state.launch.database_url) as outside:
        before = counts(outside)
        while True:
            event = state.load.next_event(30)
            match event["event"]:
                case "call":
                    rows.append(seconds_until_rows(outside, before, event["posted_at"]))
                case "alert":
                    sent.append(event["seconds"])
                    before = counts(outside)
                case "distress_done":
                    return {"flood_per_s": FLOOD_PER_S, "ticket_and_alert_row_s": rows, "alert_sent_s": sent}
                case _:
                    raise BenchFailed(f"distress: {event.get('reason', event)}\n{state.process.complaints()}")


def counts(outside: Outside) -> tuple[int, int]:
    return outside.count(ours.TICKETS_SQL), outside.count(ours.ALERTS_SQL)


def seconds_until_rows(outside: Outside, before: tuple[int, int], posted_at: float) -> float | None:
    # Monotonic time is the same in all processes of a machine.
    while time.monotonic() - posted_at < GIVE_UP_S:
        tickets, alerts = counts(outside)
        if tickets > before[0] and alerts > before[1]:
            return time.monotonic() - posted_at
        time.sleep(LOOK_EVERY_S)
    return None
