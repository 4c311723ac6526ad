"""Hears that somebody else holds the phone: an employer who says so, or whoever asks what this number is."""

import re

from bot.domain.catalogue.words import plain_words

_MASTER = r"(?:sir|maam|madam|madame|mam|mum|boss|employer|sponsor|kafeel|owner|master|supervisor|landlady)"
_MAID = r"(?:maid|housemaid|house maid|servant|nanny|helper|khadama|shaghala|domestic worker|caretaker|caregiver)"
_WORKER = rf"(?:{_MAID}|worker|employee|driver)"
_MINE = r"(?:saya|sy|aku|kami|gue|gw|i|abdi|kula|kulo)"
_PEMBANTU = (
    r"(?:pembantu(?: rumah(?: tangga)?)?|pmbantu|bibik|amah|babu|rewang|orang gaji|kakak maid|maid|helper|prt|art|"
    r"tkw|pekerja|pegawai|supir|sopir|driver|budak|batur)"
)
# Who is a maid herself says "saya kerja pembantu, saya dipukul": so within a clause, and after no word of hers.
_BEFORE = (
    r"(?:ke|kpd|kepada|dengan|dgn|sama|ama|pada|untuk|buat|dari|itu|ini|ni|iki|eta|ieu|dia|hp|handphone|telefon|phone|"
    r"kacau|ganggu|hubungi|hasut|cari|tentang|pasal|fasal|kenapa|mana|bagitau|cakap|bilang|suruh|jgn|jangan)"
)
_OWNER = (
    r"(?:majikan|majikane|juragan|bos|boss|tuan|puan|madam|mam|nyonya|taukeh|tauke|towkay|agen|agensi|mandor|sponsor)"
)
_SAYS_SO = re.compile(
    rf"\b(?:i am|im|i m|this is|its) (?:his|her|their|the) {_MASTER}\b(?! (?:who|that|beat|hit|rape))"
    rf"|\b(?:she|he) (?:is|s) (?:my|our) {_WORKER}\b|\b(?:she|he) works? (?:for|with) (?:me|us)\b"
    rf"|\b(?:my|our) {_MAID}\b"
    r"|\b(?:talk|talking|talked|speak|speaking|write|writing|text|texting|chat|chatting|call|calling|contact|message|"
    rf"say|said|tell|told)(?: \w+){{0,3}} (?:my|our) {_WORKER}\b"
    rf"|(?:^|\b{_BEFORE} ){_PEMBANTU} {_MINE}\b"
    rf"|^(?:(?:halo|hai|ya|eh) )*(?:saya|aku|sy) (?:ini |adalah )?{_OWNER}(?:nya| dia)$"
)
# Who speaks of the writer as another, for an agency, and wants it ended: "saya dari PT penyalur, anak ini salah paham".
_FROM_AGENCY = re.compile(
    r"^(?:(?:halo|hai|maaf|permisi|pagi|siang|sore|malam|selamat|mas|mba|mbak|kak|pak|bu|min) )*(?:ini )?"
    r"(?:saya|aku|sy|kami) (?:ini )?(?:dari|dr|pihak|orang|staf|staff|admin) (?:pihak )?(?:pt|p3mi|agen|agensi|agency|"
    r"penyalur|sponsor|yayasan|perusahaan|kantor|majikan)\b"
)
_MEANS_HER = re.compile(
    r"\b(?:anak|pekerja|orang|mbak|tki|tkw|pmi|dia)(?: ini| itu|nya)? (?:cuma|cuman|hanya|cm)? ?(?:salah paham|bohong|"
    r"ngarang|berlebihan|drama|ga papa|gapapa|baik baik)\b"
    r"|\b(?:laporan|kasus|aduan)(?:nya| ini| itu| dia)? (?:mohon |tolong |harap )?(?:di ?tutup|di ?batalkan|di ?cabut|"
    r"di ?hapus|di ?hentikan)\b"
)
_SAYS_WHO = re.compile(
    r"^(?:(?:halo|hai|ya|saya|aku|ini|ni|sy) )+(?:(?:adalah|yang|yg|ialah) )?"
    rf"(?:(?:{_OWNER}(?:nya| dia| kepada \w+| si \w+))|juragane|agensinya)"
    r"(?: (?:ini|ni|siapa|kamu|awak|anda|jangan|tidak ada|ga ada|gak ada|tak ada|dia baik|batal\w*|hapus|padam|cabut)"
    r"\b.*)?$"
)
_AGENT_IN_CHINESE = re.compile("(?:我|我們|我们|這裡|这里)(?:是|係|系)(?:她的|他的|你的)?(?:仲介|中介|雇主|老闆|老板)")
_MAID_IN_CHINESE = re.compile(
    "(?:我|我家|我們|我们)(?:家)?(?:的)?(?:外傭|外佣|女傭|女佣|傭人|佣人|工人|看護|看护|幫傭|帮佣|家傭)"
)
_NUMBER = r"(?:nombor|nomor|nomer|nombr|nmr|number|no|nope|telefon|telepon)"
_ASKS = re.compile(
    r"\b(?:who|whos|who s) (?:is )?this\b|\b(?:what|whats|what s) (?:is )?(?:this|that) (?:number|chat|message)\b"
    r"|\bwhose (?:number|phone|message|chat)\b|\bwho (?:are|r) (?:you|u)\b"
    r"|\bwho (?:is )?(?:write|writes|wrote|writing|send|sends|sent|sending|text\w*)\b"
    r"|\bawak (?:ni |nie |itu )?(?:siapa|sape|sapa)\b|\b(?:siapa|sape|sapa) (?:awak|kau ni|ni)\b"
    rf"|\b(?:ini|ni|nie|iki|ieu) {_NUMBER}(?: hp| wa| telepon)? (?:apa|siapa|sape|sapa|sopo|saha|naon)\b"
    rf"|\b{_NUMBER} (?:apa|siapa|sape|sapa|sopo|saha|naon) (?:ini|ni|nie|iki|ieu)\b"
)
_ASKS_US = re.compile(r"\b(?:bot|robot|human|real|person|officer|admin|please|help|sir|kak|mbak|petugas|pak|bu)\b")
_ASKS_IN_ARABIC = re.compile(
    "\u0645\u0646 (?:\u0647\u0630\u0627|\u0647\u0630\u0647|\u0627\u0646\u062a|\u0623\u0646\u062a|\u0645\u0639\u064a)"
    "|(?:\u0645\u0627|\u0634\u0648|\u0627\u064a\u0634) \u0647\u0630\u0627 \u0627\u0644\u0631\u0642\u0645"
    "|\u0631\u0642\u0645 \u0645\u0646"
)
_ASKS_IN_CHINESE = re.compile(
    "(?:你|妳|您|這|这|呢個|呢个)(?:是|係|系)?(?:誰|谁|邊個|边个|哪位|咩人)|(?:什麼|什么|誰的|谁的|咩)(?:號碼|号码|電話|电话)"
)
_CLAUSES = re.compile(r"[,.;:!?\n]+")
_MOST_WORDS = 16


def speaks_as_employer(words: str) -> bool:
    """Whether somebody says that they are employer or agent of who wrote before: "I am her sir", "pembantu saya"."""
    if len(words.split()) > 2 * _MOST_WORDS:
        return False
    is_agent = _FROM_AGENCY.search(_plain(words)) is not None and _MEANS_HER.search(_plain(words)) is not None
    if is_agent or _AGENT_IN_CHINESE.search(words) is not None:
        return True
    if len(words.split()) > _MOST_WORDS:
        return False
    says_so = any(_SAYS_SO.search(_plain(each)) for each in _CLAUSES.split(words))
    return says_so or _SAYS_WHO.search(_plain(words)) is not None or _MAID_IN_CHINESE.search(words) is not None


def asks_whose_chat(words: str) -> bool:
    """Whether somebody asks who this is or what number, in words of who finds such a chat and did not begin it."""
    plain = _plain(words)
    is_asking = (_ASKS.search(plain) is not None and not _ASKS_US.search(plain)) or any(
        pattern.search(words) for pattern in (_ASKS_IN_ARABIC, _ASKS_IN_CHINESE)
    )
    return is_asking and len(words.split()) <= _MOST_WORDS


def _plain(words: str) -> str:
    return plain_words(words.replace("'", "").replace("\u2019", ""))
