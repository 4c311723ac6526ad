"""The words of time in the languages people write in: months, weekdays, units, before and after."""

from bot.domain.answers.wording import listed

_MONTH_ROWS = (
    "januari january jan januwari janwari",
    "februari february pebruari feb peb febuari febwari",
    "maret march mar mac maret",
    "april apr apil",
    "mei may",
    "juni june jun",
    "juli july jul julai",
    "agustus august agu agt agst aug ogos agustus",
    "september sept sep septembar",
    "oktober october okt oct oktobar",
    "november nopember nov nop",
    "desember december des dec disember",
)
MONTHS = {name: number for number, row in enumerate(_MONTH_ROWS, start=1) for name in row.split()}

_WEEKDAY_ROWS = (
    "senin senen monday mon isnin",
    "selasa slasa tuesday tue salasa",
    "rabu rebo wednesday wed rebu arba",
    "kamis kemis thursday thu khamis kemmis",
    "jumat jumuah jumaah jemuah friday fri jum jumaat jumah",
    "sabtu setu saturday sat sabto setu septu",
    "ahad minggu sunday sun akad ngahad ngaad",
)
WEEKDAYS = {name: number for number, row in enumerate(_WEEKDAY_ROWS) for name in row.split()}
SUNDAY_OR_WEEK = "minggu"

UNITS = {
    **dict.fromkeys(listed("jam hour hours hrs"), "hour"),
    **dict.fromkeys(listed("hari hr hri dina dino dinten poe day days are"), "day"),
    **dict.fromkeys(listed("minggu mgg mg minggon pekan week weeks wk wks mingguan juma"), "week"),
    **dict.fromkeys(listed("bulan bln bl sasi wulan month months mth mths bulen bulanan sasian"), "month"),
    **dict.fromkeys(listed("tahun thn th taun tahon taon year years yr yrs warsa tahunan"), "year"),
}
ONE_UNIT = {
    **dict.fromkeys(listed("sejam sajam"), "hour"),
    **dict.fromkeys(listed("sehari sedina sedino sedinten sapoe sadinten saare"), "day"),
    **dict.fromkeys(listed("seminggu semingguan sepekan saminggu sajuma"), "week"),
    **dict.fromkeys(listed("sebulan sebulanan sesasi sewulan sabulan sasasih sabulen"), "month"),
    **dict.fromkeys(listed("setahun setahunan sataun setaun sataon sewarsa"), "year"),
}
HALF = frozenset(listed("setengah separo separuh satengah stengah half sapalih tengah"))
A_FEW = frozenset(listed("beberapa bbrp brp sababaraha several few pirang sawatara bebrapa pinten saapan"))

AGO = frozenset(
    listed(
        "lalu lewat lampau silam kepungkur kapungkur kepengker kapengker kapengkur katukang kepungkure "
        "katompor tapongkor ago past last wingi wingine kemarin kemaren kmrn kmren kemarennya kamari "
        "sebelumnya previous tompo lepas kelmarin kepungkor"
    )
)
AHEAD = frozenset(
    listed("lagi lg maneh malih deui depan dpn mendatang akan next later ngajeng ngarep payun hareup pole laggu")
)
THIS = frozenset(listed("ini iki niki ieu paneka this sekarang saiki sakniki ayeuna samangke now sakarang"))
SINCE = frozenset(
    listed(
        "sejak dari since wiwit saking ti mulai started from keti ket sudah udah sdh wis uwis wes sampun "
        "geus tos parantos already dah ampon for selama salila salami suwene lamana lamanya hampir sekitar"
    )
)
START = frozenset(listed("awal awale awalna wiwitan early mimiti kawit beginning"))
MIDDLE = frozenset(listed("pertengahan tengah mid middle pertengahane tengahan satengahing"))
END = frozenset(listed("akhir akhire ahir pungkasan late end ahirna"))
ABOUT = frozenset(
    listed(
        "sekitar kirakira kira kurang kurleb sekitaran watara kurangluwih kinten about around roughly "
        "approx approximately lebih luwih langkung mungkin kayaknya panginten meureun hampir almost nearly "
        "hampiran sebelum before sakdurunge sateuacan setelah sesudah habis abis after sakwise saentos "
        "bakda sabab maybe an"
    )
)
NOT = frozenset(listed("bukan dudu sanes lain not banne benne belum durung dereng acan"))

# Days near today, by how many days they lie away; as many words as they have, longest first.
NEAR = {
    ("kemarin", "lusa"): -2,
    ("kemarin", "dulu"): -2,
    ("kemaren", "lusa"): -2,
    ("day", "before", "yesterday"): -2,
    ("wingi", "kae"): -2,
    ("wingenane",): -2,
    ("wingenipun",): -2,
    ("mangkukna",): -2,
    ("mangkukna", "kamari"): -2,
    ("kelmarin",): -2,
    ("kemarin",): -1,
    ("kemaren",): -1,
    ("kmrn",): -1,
    ("kmren",): -1,
    ("kemarinnya",): -1,
    ("wingi",): -1,
    ("kala", "wingi"): -1,
    ("dek", "wingi"): -1,
    ("wau", "dalu"): -1,
    ("kamari",): -1,
    ("kamari", "ieu"): -1,
    ("yesterday",): -1,
    ("semalam",): -1,
    ("tadi", "malam"): -1,
    ("last", "night"): -1,
    ("mau", "bengi"): -1,
    ("tadi", "peuting"): -1,
    ("tadi", "wengi"): -1,
    ("bari",): -1,
    ("hari", "ini"): 0,
    ("hr", "ini"): 0,
    ("dina", "iki"): 0,
    ("dino", "iki"): 0,
    ("dinten", "niki"): 0,
    ("dinten", "ieu"): 0,
    ("poe", "ieu"): 0,
    ("today",): 0,
    ("tadi",): 0,
    ("tadi", "pagi"): 0,
    ("tadi", "siang"): 0,
    ("mau", "esuk"): 0,
    ("mau", "isuk"): 0,
    ("tadi", "isuk"): 0,
    ("wau", "enjing"): 0,
    ("barusan",): 0,
    ("baru", "saja"): 0,
    ("baru", "aja"): 0,
    ("just", "now"): 0,
    ("malam", "ini"): 0,
    ("tonight",): 0,
    ("mengko",): 0,
    ("mengko", "bengi"): 0,
    ("nanti", "malam"): 0,
    ("besok",): 1,
    ("bsk",): 1,
    ("tomorrow",): 1,
    ("sesuk",): 1,
    ("mbenjing",): 1,
    ("benjing",): 1,
    ("isukan",): 1,
    ("enjing",): 1,
    ("laggu",): 1,
    ("esok",): 1,
    ("lusa",): 2,
    ("besok", "lusa"): 2,
    ("sesuk", "emben"): 2,
    ("emben",): 2,
    ("pageto",): 2,
    ("day", "after", "tomorrow"): 2,
}
LONGEST_NEAR = max(map(len, NEAR))

# Answers that say there is no better one: asked once more, they would only be asked in vain.
VAGUE = frozenset(
    listed(
        "lama lawas suwe suwi lami lila baru anyar anyaran enggal lupa lali kasupen hilap poho kesupen "
        "kaloppae forgot forget remember long ingat inget eling emut know tau tahu ngerti ngertos terang nyaho apal "
        "yakin sure dulu biyen rumiyin baheula bihari ago recently sering selalu terus tiap always often "
        "lambek"
    )
)
