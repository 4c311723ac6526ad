"""What the house answers to flows about safety in tests; everything in it is invented."""

from collections.abc import Mapping
from typing import Any

LISTED = {
    "list": "listed",
    "date": "2026-11-01",
    "company": "PT Contoh Sejahtera Abadi",
    "licence": "CONTOH-1/2026",
    "state": "active",
    "until": "2027-01-31",
    "number": "belongs",
    "whose": "PT Contoh Sejahtera Abadi",
    "reported": "no",
}
SIGNS = [
    {
        "code": "HOUSED",
        "severity": "critical",
        "label": "Ditampung di rumah kontrakan",
        "advice": "Contoh.",
        "date": "2026",
    },
    {
        "code": "VISA_TOURIST",
        "severity": "high",
        "label": "Disuruh pakai visa turis",
        "advice": "Contoh.",
        "date": "2026",
    },
    {"code": "RUSHED", "severity": "medium", "label": "Buru", "advice": "Contoh.", "date": "2026"},
]
# By the name of a command.
SAFETY: Mapping[str, Any] = {
    "look_up_recruiter": LISTED,
    "read_red_flags": SIGNS,
    "place_report": "ID",
    "look_up_officer": {"number": "unknown", "name": "", "date": "", "reported": "yes"},
    "confirm_word": {"verdict": "wrong", "officer": "", "agency": ""},
    "read_warnings": [{"text": "Peringatan contoh.", "date": "2026-11-01"}],
}
