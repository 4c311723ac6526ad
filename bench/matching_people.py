"""Invented workers and what is reported about them, misspelled as people misspell: the same from the same seed."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate


def _words(text: str) -> list[str]:
    return text.split()


FIRST = _words("""
    Siti Sri Dewi Nur Muhammad Ahmad Dwi Tri Eka Sulastri Suparmi Wahyuni Kasiyem Parinah Sumiati Yulianti Khadijah
    Junaidi Sukarno Cahyono Achmad Yusuf Zaenal Syarifah Hidayat Fatimah Aisyah Nurhayati Endang Rukmini Watini Sutini
    Karsinah Tumini Painem Suharti Sunarti Jumiati Yatmi Rokayah Maesaroh Kholifah Chotimah Munawaroh Ngatini Turini
    Casinah Darsinih Wastini Tarini Kusnadi Warsito Sugiyono Darmanto Jatmiko Subekti Purwanto Slamet Untung Mulyadi
    Robiah Marlina Herlina Yohana Maria Yosefina Kristina Margareta Baiq Lalu Inaq Hasanah Zubaidah Mahsun Saiful
""")
LAST = _words("""
    Aminah Rahayu Lestari Wulandari Hidayatullah Ningsih Wati Susanti Handayani Rohmah Kurniawati Setyowati Maryam
    Puspitasari Anggraini Permatasari Fauziah Mutmainah Kartini Suryani Haryati Widodo Santoso Prasetyo Wijaya Gunawan
    Syahputra Firmansyah Ardiansyah Nugroho Hartono Suryadi Kusuma Saputra Darmawan Iskandar Maulana Ramadhan Fajriyah
    Solikah Jamilah Khoiriyah Muflihah Zulaikha Badriyah Nafisah Umayah Salamah Rahmawati Oktaviani Febriyanti Jayanti
    Wahyudi Yuliana Tjahjani Soesanti Djuwariyah Sumarni Suwarni Partini Lasmini Karyati Mintarsih Kuswati Tugiyem
    Nggadas Tefa Lado Bere Seran Nahak Taneo Djami Riwu Manafe Kolo Sanam Boimau Naitboho Sabneno Lakapu Benu Selan
""")
SURNAMES = _words("""
    Tan Lim Lee Wong Chan Ng Chen Lin Huang Chang Liu Goh Teo Koh Ho Yeung Cheung Lau Leung Kwok Abdullah Hassan Ibrahim
    Rahman Ismail Othman Al-Qahtani Al-Harbi Al-Otaibi Al-Shammari Al-Mutairi Al-Ghamdi Al-Zahrani Kumar Singh Raju
    Yamada Sato Suzuki Tanaka Kim Park Choi
""")
GIVEN = _words("""
    Boon Huat Mei Ling Kok Wai Siew Hock Chee Keong Wing Yan Kar Man Ka Ho Yi Chun Shu Fen Wei Jun Mohammed Khalid Fahad
    Nasser Saleh Turki Majed Azman Rosli Zainal Farid Suresh Ravi Hiroshi Kenji Yuki Minho Jisoo
""")
FIRM = _words("""
    Maju Jaya Sentosa Abadi Makmur Bintang Mitra Duta Karya Citra Wahana Putra Samudra Nusantara Global Amanah Berkah
    Cahaya Mulia Prima Sejahtera Utama Perdana Anugerah Sumber Harapan Gemilang Kencana Mandiri Setia Barokah Surya
    Restu Bumi Timur Lintas Cakra Elang Garuda Melati
""")
PLACES = {
    "MY": "Shah Alam,Klang,Ipoh,Seremban,Johor Bahru,Petaling Jaya,Sandakan,Kajang,Nilai,Batu Pahat,Muar,Tawau",
    "TW": "Taichung,Taoyuan,Kaohsiung,Tainan,Hsinchu,Changhua,Pingtung,Keelung",
    "HK": "Tsuen Wan,Yuen Long,Mong Kok,Sha Tin,Tai Po,North Point,Kwun Tong",
    "SG": "Bedok,Jurong,Tampines,Yishun,Woodlands,Punggol",
    "SA": "Riyadh,Jeddah,Dammam,Taif,Abha,Tabuk,Makkah",
    "KR": "Ansan,Incheon,Gimhae,Hwaseong",
    "KH": "Sihanoukville,Bavet,Poipet,Phnom Penh",
    "AE": "Dubai,Sharjah,Ajman,Abu Dhabi",
}
COUNTRY_WEIGHTS = dict(zip(PLACES, (34, 18, 16, 7, 12, 4, 5, 4), strict=True))
DIALS = ("+601", "+8869", "+8526", "+658", "+9665", "+8210", "+8551", "+9715")
DIAL = dict(zip(PLACES, DIALS, strict=True))
DIGITS = {"MY": 8, "TW": 8, "HK": 7, "SG": 7, "SA": 8, "KR": 8, "KH": 7, "AE": 8}
STREETS = _words("Melati Kenanga Merdeka Anggerik Bunga Raya Mawar Cempaka Teratai Damai Bahagia Perdana Indah Setia")
SITES = "Golden Fortune,Jinbei,Nanhai,Sunrise,Ocean View,Green Valley,Lucky Star,Royal Palm,Silver Bay,Mega Jaya"
TALES = (
    "gaji belum dibayar beberapa bulan dan saya mau pulang",
    "majikan marah terus, tidur hanya empat jam",
    "paspor ditahan, tidak boleh keluar rumah",
    "sudah lama tidak ada kabar, keluarga khawatir",
    "sakit dan tidak dibawa berobat",
    "dipaksa kerja di dua rumah",
    "dijanjikan kerja pabrik tapi ternyata lain",
    "HP diambil majikan, ini pinjam teman",
)
SPELLINGS: tuple[tuple[str, str], ...] = (
    ("u", "oe"), ("c", "tj"), ("j", "dj"), ("y", "j"), ("kh", "ch"), ("kh", "h"), ("sy", "s"), ("ai", "ae"), ("z", "j"),
    ("f", "p"), ("i", "y"), ("h", ""), ("d", "t"), ("mm", "m"), ("n", "nn"), ("t", "th"), ("ch", "h"), ("a", "ah"),
)  # fmt: skip
MUHAMMAD = ("Moh.", "Mohamad", "Mochamad", "Muh", "Mohd", "M.", "Muhamad")
TITLES = ("Bapak", "Ibu", "Hj.", "H.", "Mbak", "Pak", "Bu")


@dataclass
class Worker:
    """The truth about one invented worker; reports tell parts of it."""

    name: str
    father: str
    country: str
    city: str
    employer: str
    recruiter: str
    phone: str
    family_phone: str
    passport: str
    nik: str
    street: str
    site: str
    flight: str
    relatives: list[str] = field(default_factory=list)


@dataclass
class Told:
    """One report as it reaches the desk."""

    about: str
    country: str
    name: str | None
    phone: str | None
    details: dict[str, object]


class People:
    """Draws workers and reports about them."""

    def __init__(self, seed: int) -> None:
        self._draw = random.Random(seed)
        self._factories = [self._firm("") for _ in range(250)]
        self._recruiters = [self._firm("PT ") for _ in range(320)]

    def worker(self) -> Worker:
        draw = self._draw
        country = draw.choices(list(COUNTRY_WEIGHTS), list(COUNTRY_WEIGHTS.values()))[0]
        cities = PLACES[country].split(",")
        return Worker(
            name=self._name(),
            father=_often(draw, LAST),
            country=country,
            city=_often(draw, cities),
            employer=self._employer(),
            recruiter=_often(draw, self._recruiters),
            phone=DIAL[country] + self._number(DIGITS[country]),
            family_phone="08" + draw.choice(("12", "13", "21", "52", "57", "81", "95")) + self._number(8),
            passport=draw.choice("ABCEX") + self._number(7),
            nik=f"35{draw.randint(1, 29):02}{draw.randint(1, 20):02}{draw.randint(1, 28):02}{draw.randint(1, 12):02}"
            f"{draw.randint(70, 99)}{draw.randint(1, 9999):04}",
            street=f"Jalan {draw.choice(STREETS)} {draw.choice(STREETS)} no {draw.randint(1, 300)}",
            site=f"{draw.choice(SITES.split(','))} {draw.choice(('Casino', 'Tower', 'Park', 'Hotel'))}",
            flight=f"{draw.choice(('GA', 'JT', 'AK', 'CX', 'SV', 'QZ'))} {draw.randint(100, 999)}",
            relatives=[self._name() for _ in range(2)],
        )

    def report(self, worker: Worker, about: str, relative: int = 0, must: Sequence[str] = ()) -> Told:
        """A report that tells each thing as often as people tell it; what is in `must` it always tells."""
        draw = self._draw

        def tells(thing: str, share: float) -> bool:
            return thing in must or draw.random() < share

        details: dict[str, object] = {"assistance.what_happened": {"text": self._tale(worker, tells("recruiter", 0.2))}}
        name = self.misspelled(worker.name, worker.father) if tells("name", 0.85) else None
        phone = None
        if about == "self":
            phone = worker.phone if tells("phone", 0.35) else None
        else:
            details["missing.worker_name"] = name or worker.name.split()[0]
            name = self.misspelled(worker.relatives[relative], "") if draw.random() < 0.8 else None
            phone = self._written(worker.family_phone) if draw.random() < 0.4 else None
            if tells("phone", 0.35):
                details["missing.worker_phone"] = self._written(worker.phone)
        if tells("employer", 0.45):
            details["assistance.wages.employer_name"] = self.misspelled_firm(worker.employer)
        if tells("place", 0.6):
            details["sos.where_now"] = {"text": self._place(worker)}
        if tells("passport", 0.08):
            details["registration.passport_number"] = worker.passport
        if tells("nik", 0.08):
            details["registration.nik"] = worker.nik
        if tells("flight", 0.03):
            details["arrival.flight_number"] = worker.flight
        country = worker.country if draw.random() < 0.95 else draw.choice(list(PLACES))
        return Told(about, country, name, phone, details)

    def pair(self) -> tuple[Told, Told]:
        """Two reports about one worker, by different people; beside the name both tell at least one thing alike."""
        draw = self._draw
        worker = self.worker()
        both = ["name", draw.choice(("employer", "phone", "place", "employer", "recruiter", "passport"))]
        kinds = draw.choice((("self", "other"), ("other", "other"), ("self", "self")))
        return self.report(worker, kinds[0], 0, both), self.report(worker, kinds[1], 1, both)

    def misspelled(self, name: str, father: str) -> str:
        """A name as the next person writes it down."""
        draw = self._draw
        words = [draw.choice(MUHAMMAD) if word == "Muhammad" and draw.random() < 0.7 else word for word in name.split()]
        words = [self._by_ear(word) if draw.random() < 0.5 else word for word in words]
        if len(words) > 2 and draw.random() < 0.3:
            words.pop(draw.randrange(1, len(words)))
        if len(words) == 2 and draw.random() < 0.07:
            words = ["".join(words).capitalize()]
        if father and draw.random() < 0.1:
            words += [draw.choice(("bin", "binti")), father]
        if draw.random() < 0.15:
            words.insert(0, draw.choice(TITLES))
        written = " ".join(words)
        return written.lower() if draw.random() < 0.3 else written

    def misspelled_firm(self, name: str) -> str:
        draw = self._draw
        words = [self._by_ear(word) if draw.random() < 0.12 else word for word in name.split()]
        if draw.random() < 0.2:
            words.insert(0, draw.choice(("keluarga", "majikan", "Mr", "Madam")))
        return " ".join(words)

    def _by_ear(self, word: str) -> str:
        draw = self._draw
        fitting: list[Callable[[str], str]] = [
            lambda text, old=old, new=new: text[0] + text[1:].replace(old, new, 1)  # type: ignore[misc]
            for old, new in SPELLINGS
            if old in word[1:].lower()
        ]
        if draw.random() < 0.12 and len(word) > 4:
            place = draw.randrange(1, len(word) - 1)
            return word[:place] + draw.choice("aiueo") + word[place + 1 :]
        return draw.choice(fitting)(word) if fitting else word

    def _name(self) -> str:
        draw = self._draw
        count = draw.choices((1, 2, 3), (22, 58, 20))[0]
        return " ".join([_often(draw, FIRST), *(_often(draw, LAST) for _ in range(count - 1))])

    def _employer(self) -> str:
        draw = self._draw
        kind = draw.random()
        if kind < 0.3:
            return _often(draw, self._factories)
        if kind < 0.5:
            return _often(draw, SURNAMES)
        return f"{_often(draw, SURNAMES)} {draw.choice(GIVEN)} {draw.choice(GIVEN)}"

    def _firm(self, start: str) -> str:
        return start + " ".join(self._draw.sample(FIRM, 2))

    def _place(self, worker: Worker) -> str:
        kind = self._draw.random()
        if kind < 0.2:
            return f"{worker.street}, {worker.city}"
        if kind < 0.3:
            return f"{worker.site} di {worker.city}"
        return f"{worker.city}, dekat pasar"

    def _tale(self, worker: Worker, names_recruiter: bool) -> str:
        tale = self._draw.choice(TALES)
        return f"{tale}, berangkat lewat {worker.recruiter}" if names_recruiter else tale

    def _written(self, number: str) -> str:
        if number.startswith("0") and self._draw.random() < 0.5:
            return f"+62 {number[1:4]}-{number[4:8]}-{number[8:]}"
        return number

    def _number(self, digits: int) -> str:
        return "".join(self._draw.choices("0123456789", k=digits))


def _often(draw: random.Random, choices: Sequence[str]) -> str:
    """The first ones most often, as names and firms are spread in life."""
    weights = list(accumulate(1 / (rank + 4) for rank in range(len(choices))))
    return draw.choices(choices, cum_weights=weights)[0]
