"""Everything the house may answer to a flow's commands, so that walks come through branches that depend on it."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.commands import Command
from bot.domain.family import LET_FOLLOW, STRANGE, WHAT_IS
from bot.domain.heard import DEATH, DESPAIR, DETENTION, HURT, TRAFFICKING, WITH_THEM
from bot.domain.own_words.told_facts import FACTS_TOLD, KIN_TOLD
from bot.domain.proofs import KEPT, KINDS
from tests.flows.safety_answers import LISTED, SIGNS
from tests.flows.talk_through import House

_PERSON = {"name": "Siti Contoh", "place": "Malaysia", "country": "MY"}
_HERE = {"here": "Malaysia"}
_AT_HOME = {"about": "other", "place": "Indonesia", "country": "ID", "home": "DKI Jakarta"}
_NO_FACTS: Mapping[str, object] = {FACTS_TOLD: {}}  # answers are read for more than what was asked
# What somebody may have told before the first question, by flow.
HEARD_BEFORE: Mapping[str, Sequence[Mapping[str, object]]] = {
    "assistance": (
        {"kind": "wages", "months": "3"},
        {"kind": "wages"},
        {"kind": "violence"},
        {"kind": "other"},
        {"kind": "wages", **_HERE, "exact": "yes"},
        {**_HERE, "exact": "yes"},
        {"about": "other", "kind": "passport", **_PERSON},
        {"about": "other"},
    ),
    "for_another": (
        {"kind": DEATH, **_PERSON},
        {"kind": DESPAIR, **_PERSON},
        {"kind": DESPAIR, "harmed": "yes", **_PERSON},
        {"kind": DESPAIR},
        _PERSON,
        {**_PERSON, "near": "yes"},
        {"kind": DEATH, "anew": "yes"},
        {"kind": DEATH, "here": "laut"},
        {"kind": DETENTION, "anew": "yes"},
        {"near": "yes", "anew": "yes"},
        {"kind": DETENTION, "near": "yes", "anew": "yes"},
        {"near": WITH_THEM, "anew": "yes"},
        _AT_HOME,
    ),
    "suicide": ({"kind": HURT}, {"kind": HURT, **_PERSON}, {"kind": DESPAIR}, {"kind": DESPAIR, **_PERSON}),
    "repatriation": ({"about": "other", **_PERSON}, {"about": "other"}, _HERE, {**_HERE, "exact": "yes"}),
    "sos": (_HERE, {**_HERE, "exact": "yes"}, {"here": "Indonesia"}),
    "missing_relative": ({**_PERSON, "since": "2021"}, {"name": "Siti Contoh", "relation": "child"}),
    "jobs": (
        {"kind": "welding", "country": "KR", "place": "Korea Selatan"},
        {"several": "KR TW"},
        {"want": "openings", "kind": "welding"},
        {"want": "fairs", "home": "Jember"},
    ),
    "competence": (
        {"country": "JP", "place": "Jepang"},
        {"country": "JP", "place": "Jepang", "kind": "care", "age": "21", "school": "SMK keperawatan"},
    ),
    "training": (
        {"kind": "Las"},
        {"kind": "Las", "asks": "cost age"},
        {"school": "SMK"},
        {"anew": "yes"},
        {"anew": "yes", "home": "Jember"},
        {"anew": "yes", "kind": "Las, Bahasa Jepang", "home": "Jember"},
        {"anew": "yes", "kind": "Las, Bahasa Jepang, Komputer", "home": "Jember"},
    ),
    "recruiter_check": (
        {"kind": "PT Contoh"},
        {"kind": "PT Contoh", "sum": "5 juta"},
        {"kind": "PT Contoh", "account": "private"},
        {"kind": "PT Contoh", "account": "paid"},
        {"kind": "PT Contoh", "signs": "VISA_TOURIST"},
    ),
    "rights": (
        {"country": "HK", "kind": "boleh ga majikan pegang paspor saya?"},
        {"kind": "gaji saya dan cuti saya bagaimana?"},
        {"reported": "yes", "country": "HK"},
        {"reported": "yes"},
    ),
    "registration": (
        {"kind": "worker", **_NO_FACTS},
        {"kind": "worker", "country": "MY", "place": "Malaysia"},
        {"kind": "candidate"},
        {FACTS_TOLD: {"legal_name": "Siti Contoh", KIN_TOLD: "0812 0000 1234"}},
        {"kind": "returnee", **_NO_FACTS},
        {"about": "other", "kind": "relative", **_NO_FACTS},
        {"kind": "candidate", "country": "JP", "place": "Jepang", **_NO_FACTS},
        {"kind": "relative", "about": "other", "country": "SA", "place": "Arab Saudi"},
        {"kind": "worker", "about": "other", "country": "SA", "place": "Arab Saudi", **_NO_FACTS},
    ),
    "report_trafficking": (
        {"about": "other", **_PERSON},
        {"about": "self", **_PERSON},
        {"kind": TRAFFICKING, "about": "other", "teller": "neighbour", "unnamed": "yes"},
        {"kind": TRAFFICKING, "about": "other", "leaving": "soon", "age": "15"},
        {"kind": TRAFFICKING, "about": "other", "leaving": "ahead", "age": "15", "teller": "neighbour"},
        {"kind": TRAFFICKING, "about": "other", "leaving": "ahead", "place": "Malaysia", "unnamed": "yes"},
    ),
    "companion": (
        {"about": "other", "kind": "home_visit"},
        {"kind": "home_visit"},
        {"kind": "papers"},
        {"kind": "papers", "country": "TW", "place": "Taiwan"},
        {"kind": "certificate"},
    ),
    "returnee": ({"kind": "credit", "home": "Madiun", "sum": "25 juta"},),
    "help_card": ({"kind": "police"},),
    "evidence": ({"kind": KEPT}, {"kind": HURT}),
    "check_in": (
        {"kind": "hentikan sapaan"},
        {"kind": "jeda sapaan seminggu"},
        {"kind": "lanjutkan sapaannya"},
        {"want": "cek kabar tiap hari jam 9 malam"},
        {"want": "cek kabar tiap hari\nhubungi ibu saya 0812 0000 1234"},
    ),
    "journey": (
        {"kind": "tomorrow", "country": "TW", "place": "Taiwan", "hour": "23"},
        {"kind": "2", "hour": "23.10"},
        {"kind": "5"},
        {"country": "TW", "place": "Taiwan"},
        {"arranged": "22 November 2026, jam 20.00 WIB"},
        {"arranged": "22 November 2026, jam 20.00 WIB", "asks": "change", "kind": "2", "hour": "05.10"},
        {"arranged": "22 November 2026, jam 20.00 WIB", "asks": "change"},
        {"arranged": "22 November 2026, jam 20.00 WIB", "asks": "call_off"},
    ),
    "civic": ({"country": "SA", "place": "Arab Saudi"}, {"kind": "papers"}),
    "family_line": (
        {"kind": LET_FOLLOW},
        {"kind": "news"},
        {"kind": "how_to_get"},
        {"kind": WHAT_IS},
        {"kind": STRANGE},
        {"code": "ABCDE-FGHJK"},
    ),
    "my_data": ({"kind": "nama saya salah, harusnya Siti Contoh"}, {"kind": "data apa yang kalian simpan"}),
    "officer_check": (
        {"kind": "+62 812 0000 1234", "sum": "2 juta"},
        {"kind": "Rini Contoh"},
        {"sum": "2 juta"},
        {"asks": "papers"},
        {"asks": "given"},
    ),
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
    "find_country": ("MY", "SA"),
    "find_competence": ([], [{"code": "a", "kind": "other", "label": "Contoh", "is_sure": "", "as_of": "2026-01"}]),
    "find_events": ([],),
    "find_fitting_flow": ("rights", "for_another", "missing_relative", "bring_home", "returnee"),
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
        {**LISTED, "list": "none", "signs": "VISA_TOURIST RUSHED"},
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
        [_NAMED, {**_NAMED, "reference": "CCCCC-DDDDD", "named": "yes"}],
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
        {"role": "returnee", "legal_name": "Siti Contoh", "birth_date": "1990-03-12"},
        {"role": "relative", "country": "MY"},
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
    "rest_check_in": ("",),
    "set_country": ("SA",),
    "set_safe_contact": ("needs_pin", "wrong"),
}


def answers_to(command: Command[Any]) -> list[object]:
    """What the house may answer, each once; the first is what it answers mostly."""
    first = command.dump_result(House().perform(command))
    return [first, *(each for each in _BY_COMMAND.get(command.name, ()) if each != first)]
