"""Print how well triage judges the labelled wordings: recall of alarms, false alarms, categories, and every mistake."""

import argparse
import csv
from pathlib import Path

from bot.triage import Triage

WORDINGS = Path(__file__).parents[1] / "tests" / "triage" / "wordings.tsv"


def main() -> None:
    """Read a table of wordings and print one line per split and language, then the mistakes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wordings", nargs="?", type=Path, default=WORDINGS)
    parser.add_argument("--hide", nargs="*", default=[], help="splits whose mistakes stay unread")
    arguments = parser.parse_args()
    triage = Triage.load()
    with arguments.wordings.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    judged = [(row, triage.assess(row["text"])) for row in rows]
    print(f"{'split':<9}{'language':<10}{'alarms':>7}{'caught':>8}{'calm':>7}{'false':>7}{'category':>10}")
    for split in dict.fromkeys(row["split"] for row in rows):
        for language in ("id", "en", "all"):
            chosen = [(r, a) for r, a in judged if r["split"] == split and language in ("all", r["language"])]
            alarms = [a for r, a in chosen if r["label"] == "alarm"]
            calm = [a for r, a in chosen if r["label"] == "calm"]
            caught, false = sum(a.is_alarm for a in alarms), sum(a.is_alarm for a in calm)
            right = sum(a.category in r["category"].split("|") for r, a in chosen)
            print(
                f"{split:<9}{language:<10}{len(alarms):>7}{caught / max(1, len(alarms)):>8.0%}"
                f"{len(calm):>7}{false / max(1, len(calm)):>7.0%}{right / max(1, len(chosen)):>10.0%}"
            )
    for row, found in judged:
        wrong = found.is_alarm != (row["label"] == "alarm")
        if row["split"] not in arguments.hide and (wrong or found.category not in row["category"].split("|")):
            mark = "ALARM " if wrong else "kind  "
            print(f"{mark}{row['label']:<6}{row['category']} / {found.urgency} {found.category} {found.reasons}")
            print(f"      {row['text']}")


if __name__ == "__main__":
    main()
