"""Invented people for the demo: names, employers and places are made up and mean nobody."""

from dataclasses import dataclass

from bot.domain.messages import ChannelName


@dataclass(frozen=True, slots=True)
class Talk:
    """What one invented person writes, and how long ago it began."""

    name: str
    channel: ChannelName
    minutes_ago: int
    says: tuple[str, ...]


TALKS = (
    Talk(
        "Contoh Siti",
        ChannelName.TELEGRAM,
        9,
        (
            "tolong, majikan pukul saya, paspor ditahan",
            "Malaysia, kota Contohbaru",
            "iya",
            "iya",
            "ya, tangan saya luka",
        ),
    ),
    Talk(
        "Contoh Wati",
        ChannelName.WHATSAPP,
        47,
        ("saya dikunci di rumah majikan, tidak boleh keluar", "Arab Saudi", "tidak", "iya"),
    ),
    Talk(
        "Contoh Pak Karto",
        ChannelName.WHATSAPP,
        160,
        ("anak saya di Taiwan sudah tiga minggu tidak ada kabar, tolong", "Taiwan, kota Misalnya"),
    ),
    Talk(
        "Contoh Joko",
        ChannelName.TELEGRAM,
        300,
        ("saya dipaksa jadi penipu online, paspor diambil, tidak boleh pulang", "Kamboja", "iya", "iya"),
    ),
    Talk(
        "Contoh Rina", ChannelName.WHATSAPP, 700, ("gaji saya empat bulan belum dibayar, saya mau pulang", "Hong Kong")
    ),
    Talk(
        "Contoh Dewi",
        ChannelName.TELEGRAM,
        1500,
        ("saya sakit keras, majikan tidak mau bawa ke rumah sakit", "Singapura"),
    ),
)
