"""What people may send to a question: each of its choices, and answers of every kind it takes."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot import wishes
from bot.domain.messages import MediaKind
from bot.domain.wishes import NOTHING
from bot.engine.fields import Field, Whole
from bot.engine.replay import Question
from bot.engine.replies import Card, Chosen, File, PlacePoint, Reply, Skipped, Words
from bot.engine.told_choice import ToldChoice
from bot.errors import Rejected
from bot.texts import plain_key

VOICE = File(7, MediaKind.VOICE)
PHOTO = File(8, MediaKind.PHOTO)
NAMED_PHOTO = File(8, MediaKind.PHOTO, "slip gaji Mei 2026")
HERE = PlacePoint(3.14, 101.69)
HOTEL = PlacePoint(3.14, 101.69, "Hotel Contoh", "Jalan Contoh 1")
AT_SEA = PlacePoint(-20.0, 80.0)
CARD = Card("Ibu Contoh", "+6281200001234", is_own=True)
_CORRECTIONS = (
    Words("nama saya salah, harusnya Siti Contoh"),
    Words("nomor paspor saya salah"),
    Words("kontak darurat saya salah, harusnya Ibu Contoh"),
)
# By the kind of field; where a list can be tapped besides, its choices come first.
_BY_KIND: Mapping[str, Sequence[Reply]] = {
    "text": (Words("kata contoh"), VOICE),
    "open_choice": (Words("kata contoh yang agak panjang"), VOICE),
    "choice_or_file": (PHOTO, NAMED_PHOTO, Words("berapa lama disimpan?")),
    "own_question": (Words("kata contoh, berapa biayanya?"), VOICE),
    "choice_or_number": (Words("0812 0000 1234"),),
    "told_choice": (Words("gaji saya dan paspor saya bagaimana?"), Words("ini bagaimana?"), *_CORRECTIONS),
    "country": (Words("Malaysia"), Words("antah berantah"), HERE, HOTEL, VOICE),
    "place": (Words("Kuala Lumpur"), Words("antah berantah"), HERE, HOTEL, AT_SEA, VOICE),
    "when": (Words("12 Maret 2020"), Words("31 Desember 2026"), Words("suatu hari"), VOICE),
    "evidence": (Words("kata contoh yang agak panjang"), PHOTO, NAMED_PHOTO, VOICE),
    "contact": (Words("Ibu Contoh"), Words("Ibu Contoh +62 812 0000 1234"), CARD, VOICE),
    "phone": (Words("+62 812 0000 1234"), CARD),
    "pin": (Words("123456"), Words("654321"), VOICE),
}
_WISHES = (Words("ya boleh"), Words("jangan telepon"), Words("jangan hubungi saya"), Words("saya bingung"))
# Words that one question or another understands in a way of its own.
_BY_QUESTION: Mapping[str, Sequence[Reply]] = {
    **dict.fromkeys(("reach_safely", "reach_you", "safe_contact", "contact_how"), _WISHES),
    "question_left": (Words("mau tanya"), Words("gak ada"), Words("itu saja"), Words("kapan saya boleh memilih?")),
    "home_regency": (
        Words("Kabupaten Jember"),
        Words("Jawa Timur"),
        Words("jember kan udah"),
        Words("nama saya Siti Contoh, Jember"),
        Words("dulu di Malaysia"),
    ),
    "home_province": (Words("Jawa Timur"),),
    "side": (
        Words("kode keluarga itu apa?"),
        Words("kodenya FAM-7731"),
        Words("mau ibu saya bisa tahu kabar saya"),
        Words("cuma mau tahu dia sehat apa tidak"),
    ),
    **dict.fromkeys(
        ("what", "next"),
        (
            Words("hapus satu bukti bisa ga?"),
            Words("foto saya mana?"),
            Words("tadi sudah bayar"),
            Words("dia minta otp"),
        ),
    ),
    "sign": (Words("kenalnya lewat facebook"), Words("ijazah asli disuruh titip")),
    "already": (Words("jeda seminggu"), Words("lanjutkan sapaannya"), Words("jam 7 malam aja")),
    **dict.fromkeys(
        ("rhythm", "wording"),
        (
            Words("Ibu Contoh 0812 0000 1234"),
            Words("081200001234"),
            Words("tiap minggu jam 9 malam"),
            Words("jam 9"),
            Words("hubungi ibu saya kalau saya diam"),
            Words("jeda 3 hari"),
            Words("udah balik, lanjut"),
            Words("ga jadi"),
        ),
    ),
    "role": (Words("sy tkw hongkong"), Words("Siti Contoh"), Words("nik 3509125203900001"), Words("cukup")),
    "legal_name": (
        Words("nama saya Siti Contoh"),
        Words("lahir 12 Maret 1990"),
        Words("lahir 12 Maret 1990, tidak tahu"),
        Words("lahir 12 Maret 1990, perempuan"),
        Words("kerja di Malaysia"),
        Words("saya dari Blitar"),
        Words("Siti Contoh, ibu saya 0812 0000 1234"),
        Words("Siti Contoh, 23, Jember"),
        Words("lahir 12 Maret 1990, siti"),
        Words("belum berangkat, lahir 12 Maret 1990"),
        Words("perempuan"),
        Words("itu saja"),
        Words("cukup"),
    ),
    "reporter_name": (
        Words("saya kakaknya, rumah di Jember"),
        Words("kerja di Malaysia"),
        Words("nama suami saya Joko Contoh"),
    ),
    "worked_in": (Words("nama saya Siti Contoh, antah berantah"), Words("nama saya Siti Contoh")),
    "detail-called": (Words("cukup"),),
    "wish": (
        Words("nik 3509125203900001"),
        Words("nomor ibu saya yang bener 0812 0000 1234"),
        Words("hubungi ibu saya 0812 0000 1234"),
        Words("ibu Siti 0812 0000 1234"),
        Words("kontak darurat saya salah, harusnya Ibu Contoh 0812 0000 1234"),
        Words("ga jadi"),
        Words("data apa yang kalian simpan?"),
    ),
    "pick_up_phone": (Words("garuda jam 4 pagi"),),
    "kin": (
        Words("ga itu, mau ganti tempat kerja"),
        Words("tanggal lahir saya salah, harusnya 4 april"),
        Words("tanggal lahir saya salah, harusnya 4 april 1990"),
        Words("tanggal lahir saya salah"),
    ),
    "detail-nik": (Words("3509125203900001"), Words("3509120101800001")),
    "detail-nik_again": (Words("3509125203900001"),),
    "detail-passport": (Words("A1234567"),),
    "home": (
        Words("Jember"),
        Words("sama bahasa jepang juga"),
        Words("bahasa jepang di jember"),
        Words("saya tinggal di jember sama istri"),
    ),
    "found_at": (Words("Kabupaten Jember"), Words("Jawa Timur"), Words("ya begitu")),
    "recruiter": (Words("kan tadi sudah saya kirim"), Words("rek 1410099 an sulastri")),
    "money": (
        Words("iya 5 juta ke rek budi"),
        Words("sudah sy kirim 5jt"),
        Words("diminta uang 5 juta"),
        Words("belum bayar"),
        Words("PT Contoh Jaya"),
    ),
    "then": (
        Words("PT Contoh itu ada ga?"),
        Words("sudah sy transfer 5jt, gimana?"),
        Words("belum bayar"),
        Words("diminta uang 5 juta"),
        Words("rek bri 1410099 an budi"),
        Words("dia kirim kata: MELATI"),
        Words("dia minta kode otp saya"),
        Words("dia minta kode otp, nomornya 081200001234"),
        Words("stop kabari lowongan"),
        Words("di malaysia"),
        Words("di korea gimana?"),
        Words("di korea gajinya berapa ya kak sekarang?"),
        Words("soal paspor gimana?"),
        Words("di semarang"),
        Words("job fair kapan?"),
        Words("visa sudah ada"),
        File(8, MediaKind.PHOTO, "paspor"),
        Words("tgl 15 desember medikal"),
    ),
    "topic": (Words("paspor sama libur"), Words("boleh ga majikan pegang paspor?")),
    "want": (Words("ada lowongan di korea?"), Words("ada lowongan las di korea?"), Words("ada yang di korea?")),
    "region": (Words("korea sama taiwan"),),
    "age": (Words("21"),),
    "school": (Words("smk keperawatan"), Words("d3 keperawatan")),
    "meet": (Words("ga punya tato"),),
    "sector": (
        Words("kalau jepang gmn"),
        Words("lulusan smk, umur 21?"),
        Words("kabari kalau ada lowongan"),
        Words("stop kabari lowongan"),
    ),
    **dict.fromkeys(
        ("search-choose", "search-then"),
        (
            Words("di jember ada ga?"),
            Words("jember aja"),
            Words("di pabrik"),
            Words("mau las aja"),
            Words("jangan jepang"),
            Words("42"),
        ),
    ),
    "skill": (Words("las"), Words("bahasa jepang")),
    "search-skill": (Words("jember"), Words("jawa timur")),
    "kind": (
        Words("chat majikan mengancam"),
        Words("sms"),
        Words("apa itu?"),
        Words("slip gaji 12 Maret 2020"),
        Words("slip gaji 12 Maret 2020 buat apa?"),
        Words("hapus slip gaji bulan Mei 2026 yang tadi"),
    ),
    "more": (
        Words("kerja di Malaysia"),
        Words("kerja di antah berantah"),
        Words("kerja di Malaysia gimana?"),
        Words("ada di kamar"),
        Words("tempat kerja saya salah, harusnya di Malaysia"),
        Words("sudah"),
        Words("12 Maret 2020"),
        Words("itu slip gaji saya"),
        Words("jalan contoh 1 jember"),
        Words("itu semua slip gaji"),
        Words("itu slip gaji sama kontrak kerja"),
        Words("foto saya mana?"),
        File(9, MediaKind.PHOTO),
        Words("itu slip gaji bulan Mei 2026"),
        Words("hapus yang tadi"),
        Words("gak ada"),
    ),
    "hour": (Words("7 malam"), Words("jam 10"), Words("malam"), Words("tiap minggu"), Words("ga jadi")),
    "have": (Words("visa sudah, paspor belum"), Words("ini apa?"), Words("tgl 15 desember medikal")),
    "which": (Words("1 dan 2"), Words("paspor"), Words("99")),
    "round-of_photo": (Words("1 dan 2"), Words("99")),
    "round-which": (
        Words("1 dan 2"),
        Words("paspor"),
        File(8, MediaKind.PHOTO, "paspor"),
        Words("99"),
        Words("paspor mati gimana?"),
    ),
    "need": (Words("mau siapkan surat"), Words("surat keterangan pernah kerja")),
    "visit-in_danger": (Words("stroke, tidak bisa jalan"),),
    "visit-lives_in_jakarta": (
        Words("cilincing jakarta utara jl contoh 3"),
        Words("indramayu"),
        Words("jalan contoh 3"),
        Words("di Jawa Timur"),
    ),
    "visit-is_adult": (Words("29 tahun"), Words("12 tahun")),
    **dict.fromkeys(("on_1", "on_2", "quiz_money"), (Words("terus"), Words("ada sertifikat?"), Words("jawaban a"))),
    **dict.fromkeys(("quiz_passport", "quiz_visa"), (Words("terus"), Words("selesai"))),
    "on_4": (
        Words("selesai"),
        Words("ga jadi td salah, jawaban b"),
        Words("bingung"),
        Words("p3mi itu apa?"),
        Words("lanjut, dapat sertifikat kak"),
        Words("sertifikatnya mana kak, saya bingung"),
    ),
    "pick_up": (
        Words("adik saya, nomernya lupa"),
        Words("mr lin 0900000002"),
        Words("jam 4 dr soeta garuda"),
        Words("garuda"),
    ),
    "trusted": (
        Words("adik saya, nomernya lupa"),
        Words("mr lin 0900000002"),
        Words("081200001234"),
        Words("hubungi ibu saya"),
        Words("jeda 3 hari"),
        Words("jeda dulu aja"),
    ),
    "destination": (Words("EVA Air BR238 jam 23.10"),),
    "proof": (Words("12 Maret 2020"),),
    "birth_date": (
        Words("12 Maret 1990"),
        Words("eh salah Siti Contohwati"),
        Words("yang jelas masih muda sekali waktu itu"),
    ),
    "correct-new_value": (
        Words("Malaysia"),
        Words("Kabupaten Jember, Jawa Timur"),
        Words("Jawa Timur"),
        Words("12 Maret 1990"),
        Words("3509125203900001"),
        Words("A1234567"),
    ),
}


def replies_to(question: Question, flow: str) -> list[Reply]:
    """Every choice, then what it takes of each kind, then passing over."""
    asked, key = question.field, plain_key(question.key)
    more = [*_BY_KIND.get(asked.kind, ()), *(_BY_QUESTION.get(key, ()) if key != "more" or asked.choices else ())]
    if isinstance(asked, Whole):
        more += [Words(str(number)) for number in range(asked.low, min(asked.low + 2, asked.high + 1))]
    skipped = [Skipped()] if asked.optional else []
    return [*map(Chosen, asked.choices), *(reply for reply in more if is_taken(asked, reply, flow)), *skipped]


def is_taken(asked: Field[Any], reply: Reply, flow: str) -> bool:
    """Whether a question takes an answer of this kind; words that mean something to one mean nothing to another."""
    is_asked_back = isinstance(asked, ToldChoice) and isinstance(reply, Words) and not asked.is_told(reply.text)
    if is_asked_back and isinstance(reply, Words):
        wanted = wishes.shipped().wanted(reply.text)
        if wanted.is_sure and wanted.flow not in (NOTHING, flow):
            return False  # the conversation they ask for is offered instead
    try:
        asked.parse(reply)
    except Rejected:
        return False
    return True
