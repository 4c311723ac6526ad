"""A glance at a raw webhook body, to lift a conversation out of a backlog before anything is parsed."""

import re
from collections.abc import Iterable

_STEMS = """
tolong; tlg; tulung; help; rescue; darurat; emergency; bantu saya; bantu aku; bantu kami; sos
pukul; mukul; tampar; tendang; siksa; aniaya; bunuh; ancam; setrum; disiram; pisau; cekik; tonjok; sundut; ringan tangan
beats; beating; slap; kick; kill; threat; knife; burned; attack; hits m; hit me; abuse; throws; hurts me
perkosa; leceh; raba s; pegang2; cabul; telanjang; dipeluk; sekamar; rape; sexual; naked; touched; sleep with
dikunci; kurung; sekap; culik; boleh keluar; bolehin keluar; jebak; gembok; locked; trapped; kidnap; allowed to leave
mau mati; ingin mati; saya mati; bunuh diri; akhiri hidup; gantung diri; loncat; suicid; to die; myself; pills; pengen hidup
paspor; passport; disita; took my; digaji; dibayar; terima gaji; been paid; salary; tanpa uang; ada uang; punya uang
sakit; darah; pingsan; demam; kecelakaan; kejang; operasi; kena mesin; bleed; broken; fever; breathing
meninggal; wafat; jenazah; my aunt died; found dead; died; the body; tangkap; polisi; penjara; tahanan; arrest; jail; detain; police
kabur; lantar; diusir; ditinggal; pulangkan; buang saya; ran away; stranded; send me home; no money
kamboja; myanmar; myawaddy; poipet; scam; dijual; jual saya; nipu; cari korban; sold us; cambodia
hilang; kabar; dihubungi; terakhir kontak; nelpon; missing; reach her; stopped answer; lost contact
perang; rudal; gempa; banjir; serangan udara; missile; earthquake; typhoon; on fire; calo; old sister
"""
_ESCAPED_ASCII = re.compile(rb"\\u00([2-7][0-9a-f])")


def looks_urgent(body: bytes) -> bool:
    """Tell whether a body may carry a call for help; wrong alarms are cheap here, `assess` judges later."""
    lowered = body.lower()
    if b"\\u00" in lowered:
        lowered = _ESCAPED_ASCII.sub(_unescape, lowered).lower()
    return _DANGER.search(lowered) is not None


def _unescape(match: re.Match[bytes]) -> bytes:
    return bytes.fromhex(match[1].decode("ascii"))


def _pattern(stems: Iterable[str]) -> str:
    """Return a pattern that shares beginnings: many times quicker than one alternative per stem."""
    by_first: dict[str, list[str]] = {}
    for stem in stems:
        by_first.setdefault(stem[:1], []).append(stem[1:])
    if "" in by_first:
        return ""
    branches = [re.escape(first) + _pattern(rest) for first, rest in sorted(by_first.items())]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


_WORDS = _pattern(stem for line in _STEMS.split("\n") for stem in line.split("; ") if stem)
# Only where a word begins, after an Indonesian prefix or the letter of an escaped line break; on lowered bytes, because a
# pattern that ignores case is six times slower.
_DANGER = re.compile(rf"[^a-z][nrt]?(?:di|d|me|ter|ke|se)?{_WORDS}".encode())
