"""Feasts people count from, with the days they fell on in Indonesia.

Source: the yearly joint decrees of three ministers on public holidays (Lebaran, Idul Adha, Muharram, Maulid, Imlek,
Nyepi), as kept on those days; the first of Ramadan as announced. Feasts of the moon are told from 2018 to 2026, Imlek
to 2027: later days are announced only shortly before. Some keep a day earlier or later, so such a day is "about".
"""

from datetime import date, timedelta

_LEBARAN = "06-15 06-05 05-24 05-13 05-02 04-22 04-10 03-31 03-21"
_IDUL_ADHA = "08-22 08-11 07-31 07-20 07-10 06-29 06-17 06-06 05-27"
_MUHARRAM = "09-11 09-01 08-20 08-10 07-30 07-19 07-07 06-27 06-16"
_RAMADAN = "05-17 05-06 04-24 04-13 04-03 03-23 03-12 03-01 02-19"
_MAULID = "11-20 11-09 10-29 10-19 10-08 09-28 09-16 09-05 08-25"
_IMLEK = "02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06"
_NYEPI = "03-17 03-07 03-25 03-14 03-03 03-22 03-11 03-29 03-19"
_FIRST_YEAR = 2018


def _days(row: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(f"{_FIRST_YEAR + place}-{day}") for place, day in enumerate(row.split()))


_LUNAR_MONTH = timedelta(days=29.53)
_MOON = {"muharram": _days(_MUHARRAM), "lebaran": _days(_LEBARAN), "ramadan": _days(_RAMADAN)}
_FEASTS = {
    **_MOON,
    "idul_adha": _days(_IDUL_ADHA),
    "maulid": _days(_MAULID),
    "imlek": _days(_IMLEK),
    "nyepi": _days(_NYEPI),
    # Months between two of the days above, counted by the moon.
    "sapar": tuple(day + _LUNAR_MONTH for day in _MOON["muharram"]),
    "rejeb": tuple(day - 2 * _LUNAR_MONTH for day in _MOON["ramadan"]),
    "ruwah": tuple(day - _LUNAR_MONTH for day in _MOON["ramadan"]),
}
_FIXED = {"natal": (12, 25), "new_year": (1, 1), "independence": (8, 17)}

# Each with the ways it is called, longest first where one holds the other.
_NAMES = {
    "idul_adha": (
        "idul adha",
        "iduladha",
        "lebaran haji",
        "raya haji",
        "riyoyo besar",
        "riyaya besar",
        "bada besar",
        "musim haji",
        "hari raya kurban",
        "hari raya qurban",
        "lebaran kurban",
        "tellasan reaja",
        "tellasan reja",
        "boboran rayagung",
        "rayagung",
        "idul kurban",
        "kurban",
        "qurban",
        "eid al adha",
        "hari raya haji",
    ),
    "lebaran": (
        "hari raya idul fitri",
        "idul fitri",
        "idulfitri",
        "hari raya aidilfitri",
        "aidilfitri",
        "hari raya puasa",
        "hari raya",
        "lebaran",
        "lbaran",
        "riyoyo",
        "riyaya",
        "rioyo",
        "riadin",
        "bodo",
        "bada",
        "bakda poso",
        "boboran",
        "tellasan",
        "eid",
        "raya",
        "syawal",
        "sawal",
    ),
    "ramadan": (
        "bulan puasa",
        "sasi poso",
        "sasi pasa",
        "wulan siyam",
        "puasa",
        "ramadhan",
        "ramadan",
        "romadon",
        "poso",
        "siyam",
        "posoan",
        "fasting",
        "bulan pasa",
        "bulan poasa",
        "poasa",
    ),
    "muharram": (
        "tahun baru islam",
        "tahun baru hijriah",
        "1 suro",
        "satu suro",
        "siji suro",
        "bulan suro",
        "sasi suro",
        "suro",
        "suroan",
        "muharram",
        "muharam",
        "asyura",
        "asura",
    ),
    "maulid": ("maulid nabi", "maulid", "mulud", "muludan", "mulid", "molod", "sasi mulud"),
    "imlek": (
        "tahun baru imlek",
        "tahun baru cina",
        "tahun baru china",
        "chinese new year",
        "lunar new year",
        "imlek",
        "sincia",
        "cny",
    ),
    "nyepi": ("nyepi",),
    "natal": ("natalan", "natal", "christmas", "krismas", "xmas"),
    "new_year": ("tahun baruan", "tahun baru", "taun baru", "taun anyar", "new year", "taon anyar"),
    "independence": (
        "17 agustusan",
        "agustusan",
        "17an",
        "pitulasan",
        "hari merdeka",
        "hari kemerdekaan",
        "tujuhbelasan",
    ),
    "sapar": ("sasi sapar", "bulan sapar", "sapar", "safar"),
    "rejeb": ("sasi rejeb", "bulan rajab", "rejeb", "rajab"),
    "ruwah": ("sasi ruwah", "bulan ruwah", "ruwah", "syaban"),
}
NAMES = {tuple(name.split()): feast for feast, names in _NAMES.items() for name in names}
LONGEST = max(map(len, NAMES))


def days_of(feast: str) -> tuple[date, ...]:
    """Every day we know of a feast, oldest first."""
    if feast in _FIXED:
        month, day = _FIXED[feast]
        return tuple(date(year, month, day) for year in range(1990, 2051))
    return _FEASTS[feast]


def is_exact(feast: str) -> bool:
    """Whether everybody keeps it on one day."""
    return feast in _FIXED
