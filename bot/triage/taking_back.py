"""Whether a message says that all is well now, or wants a report undone: whoever holds the phone may have typed it."""

import re

from bot.triage.tokens import MAX_CHARS, fold

_REPORT = "(?:laporan|aduan|pengaduan|kasus|tiket|permintaan|bantuan)(?:nya|ku|mu)?"
_WELL = "fine|ok|okay|safe|all right|alright"
_SURELY = "now |all |totally |really "
_NO = "tidak|gak|nggak|enggak|ga|tak"
_DONE = "sudah|udah|udh|sdh"
_PATTERNS = (
    # All is well.
    r"(?:baik baik|baik2|ok ok)(?: saja| aja)",
    rf"(?:saya|aku|sy|gue|kami|sekarang|skrg|{_DONE}) (?:baik baik|baik2|aman|tenang|selamat)",
    rf"(?:masalah|masalahnya|semua|semuanya|urusan|urusannya) (?:(?:{_DONE}) )?(?:beres|selesai|aman|baik|damai)",
    rf"(?:{_DONE}) (?:berdamai|damai|baikan)",
    rf"(?:i am|im|we are|were|she is|shes|he is|hes) (?:{_SURELY})?(?:{_WELL})",
    rf"everything(?: is|s)? (?:{_SURELY})?(?:{_WELL}|solved|settled|resolved)",
    # The report is to go.
    r"tutup (?:saja|aja|wae|mawon|bae)",
    rf"(?:{_DONE}) (?:selesai|beres|rampung|rengse|dibayar|lunas)(?: \w+){{0,2}} tutup",
    rf"(?:{_DONE}) (?:dibayar|dilunasi|lunas) (?:semua|semuanya|penuh|lunas)",
    rf"(?:batalkan|batalin|cabut|tarik|hapus|hentikan|tutup|cancel)(?: \w+){{0,2}} (?:{_REPORT})",
    r"(?:cancel|withdraw|delete|close|drop|stop|remove)(?: \w+){0,2} (?:report|case|complaint|request|ticket|help)",
    rf"(?:{_NO}) jadi (?:lapor|melapor|minta|meminta|butuh|perlu)",
    rf"(?:{_NO}) (?:perlu|butuh|usah|mau)(?: \w+)? (?:bantuan|dibantu|ditolong|lapor|petugas)",
    r"(?:no longer|dont|do not|doesnt|does not) (?:need|want)(?: \w+)? (?:help|report|assistance|officer)",
    r"jangan (?:hubungi|kirim|balas|tulis)(?: \w+){0,2} lagi",
    r"(?:do not|dont) (?:contact|message|write|text)(?: \w+){0,2} (?:again|anymore|any more)",
    # It was never meant.
    r"(?:abaikan|lupakan)(?: \w+)? (?:pesan|laporan|yang|tadi|saja|semua)",
    r"(?:ignore|forget)(?: \w+)? (?:message|messages|report|it|that)|never mind|nevermind",
    r"salah (?:kirim|pencet|paham|tekan|orang|sambung)|(?:tidak|gak) sengaja",
    r"by (?:mistake|accident)|misunderstanding|false alarm|wrong number|wrong person",
    r"(?:cuma|cuman|hanya)(?: main)? (?:bercanda|becanda|iseng|coba coba|tes|main)",
    r"(?:just|only)(?: a)? (?:joke|joking|kidding|test|testing)",
    r"bukan (?:saya|aku)(?: yang)? (?:kirim|mengirim|tulis|menulis|lapor|melapor)",
    r"(?:laporan|laporannya)(?: itu| ini| tadi)? (?:bohong|palsu|salah|tidak benar)",
    r"report (?:is|was) (?:false|fake|wrong|a lie|not true)",
)
_DENIED = r"(?<!tidak )(?<!belum )(?<!bukan )(?<!gak )(?<!nggak )(?<!enggak )(?<!tak )(?<!ga )(?<!not )"
_TAKEN_BACK = re.compile(rf"\b{_DENIED}(?:{'|'.join(_PATTERNS)})\b")
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def takes_back(text: str) -> bool:
    """Tell whether somebody takes back that help is needed; wrong guesses cost an officer one look."""
    return _TAKEN_BACK.search(_NOT_A_WORD.sub(" ", fold(text[:MAX_CHARS]))) is not None
