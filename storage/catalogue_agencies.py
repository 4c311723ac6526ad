"""Reads agencies out of the catalogue: what the rows say, and what follows from it (parent, kind, zone, region)."""

from collections.abc import Iterable, Mapping

from bot.domain.directory import CRISIS_CENTRE_ABROAD, CRISIS_CENTRE_HOME
from bot.domain.officers import Agency, AgencyKind

_LEVEL_CHARS = 60
_LEVELS = {
    "mission": AgencyKind.MISSION,
    "regional office of KP2MI": AgencyKind.OFFICE,
    "province": AgencyKind.REGION,
    "regency": AgencyKind.REGION,
    "city": AgencyKind.REGION,
    "sub-district": AgencyKind.REGION,
    "village": AgencyKind.VILLAGE,
    "private": AgencyKind.CIVIL,
    "civil society": AgencyKind.CIVIL,
}
_JAKARTA = "DKI Jakarta"
# Where a jurisdiction of the catalogue lies.
_REGIONS = {
    "Jakarta Selatan": ("DKI Jakarta", "Jakarta Selatan"),
    "Jember": ("Jawa Timur", "Jember"),
    "Probolinggo": ("Jawa Timur", "Probolinggo"),
    "Flores Timur": ("Nusa Tenggara Timur", "Flores Timur"),
}
# The agency of the ministry's own name is led by its minister; the heads of South Jakarta's sub-districts by its mayor.
_PARENTS = {"BP2MI": CRISIS_CENTRE_HOME, "CAMAT_JAKSEL": "PEMKOT_JAKSEL"}
_HEADS = {("DKI Jakarta", None): "PEMPROV_DKI", ("DKI Jakarta", "Jakarta Selatan"): "PEMKOT_JAKSEL"}
_WESTERN, _CENTRAL, _EASTERN = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
_CENTRAL_PARTS = ("Bali", "Nusa Tenggara", "Sulawesi", "Gorontalo")
_CENTRAL_PROVINCES = ("Kalimantan Selatan", "Kalimantan Timur", "Kalimantan Utara")
_EASTERN_PARTS = ("Maluku", "Papua")

Row = Mapping[str, str]


def agencies_from(bodies: Iterable[Row], missions: Iterable[Row], zones: Iterable[Row]) -> list[Agency]:
    """Agencies and missions, both of which can own a case."""
    found = {row["code"]: _body(row) for row in bodies}
    by_country = {row["iso2"]: row["zones"].split(";") for row in zones}
    for row in missions:
        found.setdefault(row["code"], _mission(row, by_country.get(row["country_iso2"], [])))
    return list(found.values())


def zone_of(province: str | None) -> str:
    """The zone of a province; the capital's for the nation."""
    name = province or ""
    if name.startswith(_CENTRAL_PARTS) or name in _CENTRAL_PROVINCES:
        return _CENTRAL
    return _EASTERN if name.startswith(_EASTERN_PARTS) else _WESTERN


def _body(row: Row) -> Agency:
    kind = _LEVELS.get(row["level"], AgencyKind.NATIONAL)
    if kind is AgencyKind.NATIONAL and "ministry" in row["name_en"].lower():
        kind = AgencyKind.MINISTRY
    province, regency = _region(row)
    return Agency(
        code=row["code"],
        name_id=row["name_id"],
        name_en=row["name_en"],
        level=row["level"][:_LEVEL_CHARS],
        source=row["source"],
        as_of=row["as_of"],
        is_confirmed=row["confirmed"] == "yes",
        parent=_parent(row["code"], kind, province, regency),
        kind=kind,
        zone=zone_of(province),
        province=province,
        regency=regency,
    )


def _mission(row: Row, zones: list[str]) -> Agency:
    city = row["city"].replace(" ", "_")
    zone = next((zone for zone in zones if zone.endswith("/" + city)), zones[0] if zones else "UTC")
    return Agency(
        code=row["code"],
        name_id=row["name"],
        name_en=row["name"],
        level="mission",
        source=row["source"],
        as_of=row["as_of"],
        is_confirmed=row["confirmed"] == "yes",
        parent=CRISIS_CENTRE_ABROAD,
        kind=AgencyKind.MISSION,
        zone=zone,
        country=row["country_iso2"],
    )


def _region(row: Row) -> tuple[str | None, str | None]:
    """Province and regency an agency serves; neither for the nation, the world and kinds such as "village"."""
    place = row["jurisdiction"].split(";")[0].removesuffix(" residents").strip()
    if place == _JAKARTA:
        return _JAKARTA, "Jakarta Selatan" if row["level"] == "city" else None
    return _REGIONS.get(place, (None, None))


def _parent(code: str, kind: AgencyKind, province: str | None, regency: str | None) -> str | None:
    if code in _PARENTS:
        return _PARENTS[code]
    if kind is AgencyKind.OFFICE:
        return CRISIS_CENTRE_HOME
    if kind is AgencyKind.MISSION:
        return CRISIS_CENTRE_ABROAD
    for head in (_HEADS.get((province or "", regency)), _HEADS.get((province or "", None))):
        if head is not None and head != code:
            return head
    return None
