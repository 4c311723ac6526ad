"""Everything the house may answer to a flow's commands, so that walks come through branches that depend on it."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.commands import Command
from bot.domain.heard import DEATH, DESPAIR, HURT
from bot.domain.proofs import KINDS
from tests.flows.safety_answers import LISTED, SIGNS
from tests.flows.talk_through import House

_PERSON = {"name": "Siti Contoh", "place": "Malaysia", "country": "MY"}
# What somebody may have told before the first question, by flow.
HEARD_BEFORE: Mapping[str, Sequence[dict[str, str]]] = {
    "assistance": (
        {"kind": "wages", "months": "3"},
        {"kind": "wages"},
        {"kind": "violence"},
        {"about": "other", "kind": "passport", **_PERSON},
        {"about": "other"},
    ),
    "for_another": (
        {"kind": DEATH, **_PERSON},
        {"kind": DESPAIR, **_PERSON},
        {"kind": DESPAIR},
        _PERSON,
    ),
    "suicide": ({"kind": HURT}, {"kind": HURT, **_PERSON}, {"kind": DESPAIR}, {"kind": DESPAIR, **_PERSON}),
    "repatriation": ({"about": "other", **_PERSON}, {"about": "other"}),
    "missing_relative": ({**_PERSON, "since": "2021"}, {"name": "Siti Contoh"}),
    "jobs": ({"kind": "welding", "country": "KR", "place": "Korea Selatan"}, {"several": "KR TW"}),
    "competence": (
        {"country": "JP", "place": "Jepang"},
        {"country": "JP", "place": "Jepang", "kind": "care", "age": "21", "school": "SMK keperawatan"},
    ),
    "training": ({"kind": "Las"}, {"school": "SMK"}),
    "recruiter_check": ({"kind": "PT Contoh"},),
    "rights": (
        {"country": "HK", "kind": "boleh ga majikan pegang paspor saya?"},
        {"kind": "gaji saya dan cuti saya bagaimana?"},
        {"reported": "yes", "country": "HK"},
        {"reported": "yes"},
    ),
    "registration": (
        {"kind": "candidate"},
        {"about": "other", "kind": "relative"},
        {"kind": "worker", "country": "MY", "place": "Malaysia"},
        {"kind": "candidate", "country": "JP", "place": "Jepang"},
        {"kind": "relative", "about": "other", "country": "SA", "place": "Arab Saudi"},
        {"kind": "worker", "about": "other", "country": "SA", "place": "Arab Saudi"},
    ),
    "report_trafficking": ({"about": "other", **_PERSON}, {"about": "self", **_PERSON}),
    "companion": ({"about": "other", "kind": "home_visit"}, {"kind": "home_visit"}, {"kind": "papers"}),
    "journey": (
        {"kind": "tomorrow", "country": "TW", "place": "Taiwan", "hour": "23"},
        {"kind": "2"},
        {"country": "TW", "place": "Taiwan"},
        {"arranged": "22 November 2026, jam 20.00 WIB"},
    ),
    "civic": ({"country": "SA", "place": "Arab Saudi"},),
    "officer_check": ({"kind": "+62 812 0000 1234", "sum": "2 juta"}, {"kind": "Rini Contoh"}, {"sum": "2 juta"}),
}
_CASE = {"reference": "AAAAA-BBBBB", "state": "claimed", "updated": "1 November 2026"}
_NAMED = {**_CASE, "kind": "Gaji", "opened": "1 Oktober 2026"}
_WAY = {"reference": "AAAAA-BBBBB", "agency": "Balai Contoh"}
_TOLD = {"verdict": "told", "scope": "progress", "state": "claimed", "news": "28 November 2026"}
_ALL_KNOWN = {
    "role": "worker",
    "legal_name": "Siti Contoh",
    "birth_date": "1990-03-12",
    "country": "MY",
    "home_regency": "Jember",
    "home_address": "Jalan Contoh 1",
    "kin_name": "Ibu Contoh",
    "nik": "3509125203900001",
    "passport": "A1234567",
    "called": "Siti",
    "employer": "PT Contoh",
    "job": "contoh",
    "path": "p3mi",
    "company": "PT Contoh",
    "contract_end": "2027-01-01",
}
_RELATIVE_KNOWN = {
    "role": "relative",
    "legal_name": "Ibu Contoh",
    "worker_name": "Siti Contoh",
    "relation": "parent",
    "city": "Riyadh",
    "home_province": "Jawa Timur",
}
_KNOWN_FROM_BEFORE = {
    "name": "Nomor contoh",
    "number": "000-3",
    "as_of": "2026-01",
    "country": "MY",
    "place": "Malaysia",
    "kind": "danger",
}
_BY_COMMAND: Mapping[str, Sequence[object]] = {
    "add_to_case": (False,),
    "ask_erasure": ("",),
    "check_pin": ("right", "wrong", "slowed"),
    "close_case": ("asked",),
    "confirm_word": (
        {"verdict": "right", "officer": "Rini Contoh", "agency": "KP2MI"},
        {"verdict": "none", "officer": "", "agency": ""},
    ),
    "end_family_lines": (1,),
    "enter_intake": ({"id": "7", "place": "Balai Contoh", "country": "", "listed": "yes"},),
    "erasure_ahead": ("22 November 2026",),
    "export_my_data": ({"text": "Nama: Contoh", "link": "https://contoh.example/data"},),
    "find_agency": (None,),
    "find_competence": ([], [{"code": "a", "kind": "other", "label": "Contoh", "is_sure": "", "as_of": "2026-01"}]),
    "find_events": ([],),
    "find_fitting_flow": ("rights", "for_another", "missing_relative", "bring_home"),
    "find_numbers": ([], [_KNOWN_FROM_BEFORE]),
    "find_on_roster": (True,),
    "find_openings": ([],),
    "find_open_report": ("AAAAA-BBBBB",),
    "find_papers": ([],),
    "find_programmes": ([],),
    "follow_case": (
        _TOLD,
        {**_TOLD, "scope": "minimum"},
        {**_TOLD, "done": "Dokumen", "doing": "Tiket"},
        {"verdict": "slowed"},
    ),
    "has_consent": (False,),
    "known_country": ("MY",),
    "known_home": ("Kota Jakarta Timur", "Kabupaten Jember"),
    "look_up_officer": (
        {"number": "published", "name": "Balai Contoh", "date": "2026-11-01", "reported": ""},
        {"number": "none", "name": "", "date": "", "reported": ""},
        {"number": "other", "name": "", "date": "", "reported": ""},
    ),
    "look_up_recruiter": (
        {**LISTED, "state": "revoked", "until": "", "whose": "", "number": "stranger", "reported": "yes"},
        {**LISTED, "list": "similar", "number": "unknown", "reported": ""},
        {**LISTED, "list": "missing", "number": ""},
        {**LISTED, "list": "none"},
        {**LISTED, "list": "no_name"},
        {**LISTED, "list": "other"},
    ),
    "needs_pin": (True, False),
    "open_family_line": ("",),
    "open_proofs": ("/proofs/contoh",),
    "place_report": (None,),
    "read_cases": (
        [],
        [_NAMED, {**_NAMED, "reference": "CCCCC-DDDDD", "state": "closed"}],
        [_NAMED, {**_NAMED, "reference": "CCCCC-DDDDD"}],
    ),
    "read_check_in": (
        {},
        {"rhythm": "daily", "hour": "noon", "wording": "meal", "asks_pin": "yes"},
        {"rhythm": "daily", "hour": "noon", "wording": "meal"},
    ),
    "read_checklist": (
        {"items": [], "officer": ""},
        {"items": [{"code": "a", "label": "Paspor contoh", "state": "lack", "has_photo": ""}], "officer": ""},
    ),
    "read_facts": (
        {},
        _ALL_KNOWN,
        _RELATIVE_KNOWN,
        {"role": "worker", "kin_phone": "+6281200001234"},
        {"role": "candidate", "city": "Seoul"},
        {"role": "relative", "country": "SA"},
    ),
    "read_followed": ([_TOLD],),
    "read_help_card": ({"text": "I need help.", "meaning": "Saya perlu bantuan."},),
    "read_my_data": ([], [{"label": "role", "value": "worker"}]),
    "read_proofs": (
        [],
        [{"kind": kind, "date": "22 November 2026", "state": "stored", "mark": "0a1b"} for kind in KINDS],
        [{"kind": "contract", "date": "22 November 2026", "state": "moved", "mark": "0a1b"}],
    ),
    "read_red_flags": ([], [{**each, "code": "CONTOH", "severity": "critical"} for each in SIGNS]),
    "read_rights": ([],),
    "read_warnings": ([],),
    "read_ways": (
        [_WAY],
        [{**_WAY, "done": "Dokumen", "doing": "Tiket", "who": "KBRI Contoh", "news": "28 November 2026"}],
        [{**_WAY, "doing": "Tiket", "who": "", "news": ""}],
    ),
    "read_wish": ("training",),
    "set_country": ("SA",),
    "set_safe_contact": ("needs_pin", "wrong"),
}


def answers_to(command: Command[Any]) -> list[object]:
    """What the house may answer, each once; the first is what it answers mostly."""
    first = command.dump_result(House().perform(command))
    return [first, *(each for each in _BY_COMMAND.get(command.name, ()) if each != first)]
