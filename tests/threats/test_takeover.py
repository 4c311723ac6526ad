"""Thirty things an employer types who got hold of the phone, with the chat left open and after an exit (T2)."""

import re
from collections.abc import Mapping

import pytest

from bot.handlers.turns.tokens import command_token
from bot.triage.taking_back import takes_back
from tests.talk import Talk, Voice

PLACE, EMPLOYER, CONTACT = "Jalan Melati Contoh, Kuala Lumpur", "Djoenaidi", "lewat Sumiyati, jam sebelas malam"
REPORT = ("tolong, majikan pukul saya", PLACE, "ya", "tidak", "tidak", f"namanya {EMPLOYER}", "sendirian", CONTACT)
# Nothing of this was typed by the one who holds the phone now; a PIN or a reference would open more.
_OPENERS = re.compile(r"\b[0-9]{6}\b")

SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "all is well": ("halo", "saya baik-baik saja kok"),
    "safe now": ("menu", "sekarang aman, terima kasih"),
    "made up again": ("saya dan majikan sudah berdamai",),
    "solved": ("masalahnya sudah selesai", "ok"),
    "fine in English": ("hi", "I'm fine now, thank you"),
    "everything settled": ("Everything is settled now.",),
    "cancel the report": ("batalkan laporan saya",),
    "withdraw in English": ("please withdraw my report",),
    "close the case": ("Close this case", "close"),
    "delete everything": ("hapus semua laporan itu", "hapus"),
    "cancel word": ("batal", "batal", "tutup kasusnya"),
    "cancel button": ("[cancel]", "tidak jadi lapor"),
    "no help wanted": ("tidak butuh bantuan", "tidak"),
    "do not come": ("jangan hubungi saya lagi",),
    "leave us alone": ("Do not contact her anymore", "she is fine"),
    "forget it": ("lupakan saja yang tadi",),
    "never mind": ("never mind", "forget it"),
    "sent by mistake": ("maaf salah kirim",),
    "pressed by accident": ("anak saya main HP, tidak sengaja",),
    "a joke": ("cuma bercanda, hehe",),
    "only a test": ("Just testing", "just a test"),
    "not me": ("bukan saya yang kirim itu",),
    "a lie": ("Laporan itu palsu!",),
    "a misunderstanding": ("it was a misunderstanding",),
    "status, then cancel": ("status", "laporan saya", "apa yang dia tulis?", "cabut pengaduannya"),
    "who reads this": ("siapa kamu?", "kantor mana ini?", "apa yang saya tulis kemarin?", "abaikan pesan tadi"),
    "back through the answers": ("kembali", "kembali", "kembali", "semuanya sudah beres"),
    "guessing the PIN": (
        *("[menu]", "Laporan saya", "100001", "100002", "100003"),
        *("[menu]", "Laporan saya", "100004", "100005", "100006"),
    ),
    "guessing and begging": ("000000", "123456", "111111", "lupa PIN", "tolong kirim PIN lagi", "laporannya salah"),
    "all commands, then away": ("/start", "bantuan", "bahasa", "1", "menu", "batal", "im ok"),
}


async def report(talk: Talk, names: list[str]) -> dict[str, Voice]:
    """One worker for each script, whose report is whole: all of them write at the same moment."""
    voices = {name: talk.somebody() for name in names}
    for line in REPORT:
        await all_say(talk, {name: (voice, line) for name, voice in voices.items()})
    return voices


async def all_say(talk: Talk, spoken: Mapping[str, tuple[Voice, str]]) -> None:
    """Let everybody write one line; it is answered in one batch."""
    talk.begin_round()
    bodies = [
        talk.telegram.press(voice.sender, command_token(line.strip("[]")), line)
        if line.startswith("[")
        else talk.telegram.text(voice.sender, line)
        for voice, line in spoken.values()
    ]
    await talk.arrive(talk.telegram, *bodies)
    await talk.work_off()


async def take_over(talk: Talk, voices: Mapping[str, Voice], *, shows_menu: bool) -> dict[str, str]:
    """Play every script; gives what each phone showed in answer to it."""
    shown = dict.fromkeys(voices, "")
    if shows_menu:
        # A finished report leaves the chat in live talk; the menu, after the welcome, is where cases are read.
        for line in ("[menu]", "1", "1"):
            await all_say(talk, {name: (voice, line) for name, voice in voices.items()})
    for round_ in range(max(len(script) for script in SCRIPTS.values())):
        due = {name: (voice, SCRIPTS[name][round_]) for name, voice in voices.items() if round_ < len(SCRIPTS[name])}
        await all_say(talk, due)
        for name, (voice, _) in due.items():
            shown[name] += f"\n{voice.bot.text}"
    return shown


@pytest.mark.parametrize("after_exit", [False, True], ids=["chat left open", "after the exit word"])
async def test_T2_thirty_takeovers_learn_nothing_close_nothing_and_are_seen(talk: Talk, after_exit: bool) -> None:
    voices = await report(talk, list(SCRIPTS))
    if after_exit:
        await all_say(talk, {name: (voice, "keluar") for name, voice in voices.items()})
    shown = await take_over(talk, voices, shows_menu=not after_exit)
    tickets = {ticket.person_id: ticket for ticket in await talk.tickets()}
    of = {name: tickets[voice.identity.person_id] for name, voice in voices.items() if voice.identity is not None}

    told = [
        name
        for name, text in shown.items()
        if any(mark in text for mark in (PLACE, EMPLOYER, CONTACT, of[name].reference)) or _OPENERS.search(text)
    ]
    assert len(SCRIPTS) == len(of) == 30
    assert told == []
    assert [name for name, ticket in of.items() if not ticket.is_open] == []
    assert {name for name, ticket in of.items() if ticket.needs_review not in ("duress", "wrong_pins")} == set()
    assert {clock for clock, _ in await talk.alerts()} >= {"duress", "wrong_pins"}


async def test_T2_another_safe_contact_is_kept_beside_the_first_and_seen_by_an_officer(talk: Talk) -> None:
    await report_of(talk, talk.worker)
    await talk.worker.says("sos")
    for line in ("Kuala Lumpur", "tidak", "telepon majikan saya saja, siang hari"):
        await talk.worker.says(line)

    ticket = await talk.ticket()
    answers = [str(entry.body.get("value")) for entry in await talk.timeline(ticket)]
    assert (ticket.needs_review, ticket.is_open) == ("duress", True)
    assert [CONTACT in answers, "telepon majikan saya saja, siang hari" in answers] == [True, True]


async def report_of(talk: Talk, voice: Voice) -> None:
    for line in REPORT:
        await voice.says(line)


@pytest.mark.parametrize(
    "text",
    [
        "saya tidak baik-baik saja",
        "di sini belum aman",
        "jangan telepon siang hari",
        "apa sudah ada kabar?",
        "majikan batalkan kontrak saya",
        "agen itu bohong soal gaji",
        "I am not fine",
        "is it safe to write here?",
        "kapan masalah gaji saya dibayar?",
        "saya tidak mau pulang ke rumah majikan",
        "tolong jangan tutup rumahnya",
        "",
    ],
)
def test_words_of_somebody_in_need_are_not_read_as_taking_back(text: str) -> None:
    assert takes_back(text) is False
