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
    {"code": "SOCIAL_MEDIA", "severity": "medium", "label": "Lewat media sosial", "advice": "Contoh.", "date": "2026"},
]
PROOFS = [
    {"kind": "contract", "date": "22 November 2026", "state": "stored", "mark": "0a1b2c3d"},
    {"kind": "passport", "date": "22 November 2026", "state": "failed", "mark": ""},
]
# By the name of a command.
SAFETY: Mapping[str, Any] = {
    "look_up_recruiter": LISTED,
    "read_red_flags": SIGNS,
    "place_report": "ID",
    "look_up_officer": {"number": "unknown", "name": "", "date": "", "reported": "yes"},
    "confirm_word": {"verdict": "wrong", "officer": "", "agency": ""},
    "known_country": None,
    "read_rights": [{"text": "Hak contoh.", "source": "Sumber contoh", "date": "2026"}],
    "read_help_card": {"text": "", "meaning": ""},
    "keep_proof": "22 November 2026",
    "read_proofs": PROOFS,
    "open_proofs": "",
    "read_warnings": [{"text": "Peringatan contoh.", "date": "2026-11-01"}],
}
