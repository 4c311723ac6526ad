"""Invented people and places for the demo: names, employers and addresses are made up and mean nobody."""

import csv
from dataclasses import dataclass
from pathlib import Path

from bot.domain.messages import ChannelName


@dataclass(frozen=True, slots=True)
class Talk:
    """What one invented person writes, and how long ago it began."""

    name: str
    channel: ChannelName
    minutes_ago: int
    says: tuple[str, ...]


# The catalogue ships no outreach point, since none is agreed on yet; a start link needs one to be tried.
OUTREACH = (
    {
        "code": "CONTOH_DESA",
        "name": "Balai Desa Contoh Sari",
        "kind": "village",
        "province": "Provinsi Contoh",
        "regency": "Kabupaten Contoh",
        "source": "Contoh untuk demo",
        "as_of": "2026-11",
        "confirmed": "no",
        "note": "Karangan",
    },
)

TALKS = (
    Talk(
        "Contoh Siti",
        ChannelName.TELEGRAM,
        9,
        (
            "tolong, majikan pukul saya, paspor ditahan",
            "Malaysia, kota Contohbaru",
            "aman",
            "ya",
            "ya",
            "tangan saya luka kena pukul, majikan sedang keluar rumah",
            "sendirian",
            "lewat Telegram saja, sebelum jam 5 sore",
        ),
    ),
    Talk(
        "Contoh Wati",
        ChannelName.WHATSAPP,
        52,
        ("saya dikunci di rumah majikan, tidak boleh keluar", "Arab Saudi", "tidak aman", "malam jam 11", "ya"),
    ),
    Talk(
        "Contoh Pak Karto",
        ChannelName.WHATSAPP,
        160,
        (
            "anak saya di Taiwan sudah tiga minggu tidak ada kabar",
            "tidak",  # no help needed this minute
            "ya, benar",
            "Contoh Sri",
            "lewati",
            "tidak tahu",
            "lewati",
            "sponsor, namanya Contoh Tini",
            "lewati",
            "lewati",
            "lewati",
            "terakhir telepon bilang mau pindah majikan",
            "lewati",
            "belum",  # no report to the police yet
            "ayah atau ibu",
            "Contoh Karto",
            "telepon kapan saja",
        ),
    ),
    Talk(
        "Contoh Joko",
        ChannelName.TELEGRAM,
        300,
        (
            "saya disekap di kompleks scam, dipaksa menipu online",
            "Kamboja",
            "aman",
            "ya",
            "tidak",
            "kami ada delapan orang, HP diperiksa tiap malam",
            "bersama teman",
            "tulis di sini antara jam 2 dan jam 4 pagi",
        ),
    ),
    Talk(
        "Contoh Rina",
        ChannelName.WHATSAPP,
        700,
        (
            "gaji saya empat bulan belum dibayar",
            "Bahasa Indonesia",
            "Setuju",
            "ya",
            "Hong Kong",
            "4870 dolar Hong Kong",
            "Contoh Nyonya Lee",
            "setiap saya minta, dijanjikan bulan depan",
            "hari Minggu siang",
        ),
    ),
    Talk(
        "Contoh Dewi",
        ChannelName.TELEGRAM,
        1500,
        (
            "saya sakit keras, majikan tidak mau bawa ke rumah sakit",
            "tidak",  # no help needed this minute
            "Singapura",
            "berat",
            "tidak",
            "demam sudah enam hari, masih disuruh kerja",
            "pesan saja, jangan telepon",
        ),
    ),
)


def put_outreach(folder: Path) -> None:
    """Let the sample points count in this installation, unless somebody brought in others."""
    path = folder / "outreach.csv"
    if path.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(OUTREACH[0]))
        writer.writeheader()
        writer.writerows(OUTREACH)
