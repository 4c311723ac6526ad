"""The routing rules an installation starts with: who owns by place, who comes along by what the catalogue says."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace

from bot.domain.catalogue.entries import ComplaintCategory
from bot.domain.directory import CRISIS_CENTRE_ABROAD
from bot.domain.officers import SEES_ALL_AGENCIES
from bot.domain.routing import MISSION, NEVER_ROUTED, OFFICE, REGION, Rule

_STEP = 10
# Bodies of one place that the catalogue names for all: the body of the person's own region takes their part.
_OF_ONE_PLACE = {"UPT_PPPA_DKI": "DP3A"}
# A mission owns what happens in its country, so it needs no rule to be there besides.
_OWN = frozenset({"KBRI", "KJRI", "KRI", "KDEI", "ATNAKER"})
_TRAINING = ("TRAINING",)
_IMPOSTORS = ("IMPOSTOR",)
_TRAVEL_PAPERS = ("LOST_PASSPORT", "PASSPORT_HELD", "OVERSTAY")


def seed_rules(categories: Mapping[str, ComplaintCategory], ids: Iterable[int]) -> list[Rule]:
    """First the rules that add agencies, then those that name the owner by where the person is (DOMAIN.md 1)."""
    wanted = [*_company(categories), *_owners_of_calm_wishes(), *_owners_by_place()]
    return [
        replace(rule, id=rule_id, position=place * _STEP)
        for place, (rule, rule_id) in enumerate(zip(wanted, ids, strict=False), start=1)
    ]


def _company(categories: Mapping[str, ComplaintCategory]) -> list[Rule]:
    """Who comes along, by what a case is about; all of these count."""
    papers = tuple(code for code in _TRAVEL_PAPERS if code in categories)
    of_children = "Anak: KPAI dan dinas perempuan dan anak daerah asal"
    return [
        Rule(0, 0, "", is_child=True, along=("KPAI", "DP3A"), note=of_children),
        Rule(0, 0, "", categories=papers, along=("IMIGRASI",), note="Dokumen perjalanan: Imigrasi"),
        Rule(0, 0, "", is_candidate=True, along=("DISNAKER",), note="Calon pekerja: dinas tenaga kerja daerah asal"),
        Rule(0, 0, "", phase="after", along=(REGION,), note="Purna: pemerintah daerah asal"),
        *(
            Rule(0, 0, "", categories=tuple(codes), along=along, note="Menurut daftar kategori pengaduan")
            for along, codes in _by_company(categories).items()
        ),
    ]


def _owners_of_calm_wishes() -> list[Rule]:
    """Who trains people owns their wish, the nearest first."""
    training = [
        ("PPKD_JAKSEL", "Jakarta Selatan", "pusat pelatihan kota itu"),
        ("DISNAKER", "", "dinas tenaga kerja daerah asal"),
        (REGION, "", "pemerintah daerah asal"),
    ]
    return [
        Rule(0, 0, owner, categories=_TRAINING, place="home", home=home, note=f"Minat pelatihan: {who}")
        for owner, home, who in training
    ]


def _owners_by_place() -> list[Rule]:
    """Who owns a case by where the person is; the first that fits."""
    of_impostors = "Petugas gadungan, tempat belum diketahui: kementerian dan balainya"
    return [
        Rule(0, 0, OFFICE, place="home", note="Setelah mendarat: kementerian dan balainya"),
        Rule(0, 0, MISSION, place="abroad", note="Di luar negeri: perwakilan"),
        Rule(0, 0, OFFICE, categories=_IMPOSTORS, place="unknown", note=of_impostors),
        Rule(0, 0, OFFICE, place="unknown", phase="before", note="Sebelum berangkat: kementerian dan balainya"),
        Rule(0, 0, OFFICE, place="unknown", phase="after", note="Setelah pulang: kementerian dan balainya"),
        Rule(0, 0, CRISIS_CENTRE_ABROAD, place="unknown", note="Tempat belum diketahui: Pelindungan WNI"),
    ]


def marks_of(rule: Rule) -> dict[str, str]:
    """What a rule says of each category it names, by category: who owns it, or who comes along."""
    part = "owner" if rule.owner else "along"
    return {code: f"{part}.{code}" for code in rule.categories}


def missing_rules(seed: Iterable[Rule], rules: Iterable[Rule], offered: Container[str]) -> list[Rule]:
    """Rules of this version for categories that no rule names, on or off, narrowed to those; none is offered twice."""
    known = {mark for rule in rules for mark in marks_of(rule).values()}
    missing = []
    for rule in seed:
        fresh = tuple(code for code, mark in marks_of(rule).items() if mark not in known and mark not in offered)
        if fresh:
            missing.append(replace(rule, categories=fresh, note=f"Baru di versi ini. {rule.note}"))
    return missing


def first_general(rules: Sequence[Rule]) -> Rule | None:
    """The first rule that names an owner whatever a case is about: behind it no rule for one category counts."""
    return next((rule for rule in rules if rule.owner and not rule.categories), None)


def _by_company(categories: Mapping[str, ComplaintCategory]) -> dict[tuple[str, ...], list[str]]:
    """Categories by the agencies that the catalogue names besides whoever owns by place."""
    found: dict[tuple[str, ...], list[str]] = {}
    for category in categories.values():
        named = (_OF_ONE_PLACE.get(code, code) for code in category.route_to)
        along = tuple(code for code in named if code not in _OWN | NEVER_ROUTED | SEES_ALL_AGENCIES)
        if along:
            found.setdefault(along, []).append(category.code)
    return found
