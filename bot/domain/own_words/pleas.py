"""Words of somebody who waits for help: what they ask of us, and that they are afraid or hungry."""

import re

from bot.domain.catalogue.words import plain_words

BLAME, DOCTOR, ON_PHONE, WHERE_TO, POLICE_SAFE, FETCH, GOING_HOME, HELP, BATTERY = (
    *("blame", "doctor", "on_phone", "where_to", "police_safe", "fetch", "going_home", "help", "battery"),
)
ONE_REPORT, WHAT_NOW = "one_report", "what_now"
REAL, PERSON, PAY, CAUGHT, JUMP, AFTER, LAWYER, MAY_ASK = (
    *("real", "person", "pay", "caught", "jump", "after", "lawyer", "may_ask"),
)

_I = r"(?:saya|sy|aku|ak|ku|kula|kulo|abdi|kami|i|me|we|us)"
_CALLED = r"(?:kak|kakak|mbak|mbake|mas|pak|bu|ibu|bapak|bang|min|admin|sir|madam)"
_LEAD = rf"^(?:(?:terus|trus|trs|jadi|lalu|eh|maaf|halo|apa|apakah|tolong|sekarang|skrg|{_CALLED}|{_I}) )*"
_TAIL = (
    rf"(?: (?:ga|gak|gk|nggak|tidak|enggak|mboten|ora|teu|henteu|not|or|atau|ya|yah|dong|to|sih|sekarang|skrg|now|"
    rf"please|adik|anak|istri|suami|kakak|adek|my|dia|enaknya|baiknya|amannya|aja|saja|{_CALLED}|{_I}))*$"
)
_NOT = r"(?:bukan|bkn|dudu|sanes|ora|ra|mboten|teu|henteu|tidak|tdk|gak|ga|nggak|enggak|ngga|not|cant|cannot|dont)"
_NOT_ALLOWED = "".join(
    rf"(?<!\b{word} )" for word in ("ga", "gak", "tidak", "tdk", "nggak", "ora", "mboten", "teu", "not", "belum", "blm")
)
_MAY = r"(?:bisa|bs|boleh|bolehkah|bisakah|angsal|saged|kenging|kengeng|tiasa|entuk|oleh|iso|can|may|should|could)"
_HOW = r"(?:gimana|gmn|gmana|bagaimana|macam mana|camne|piye|priye|kepriye|pripun|kumaha|how)"
_WHAT = r"(?:apa|opo|napa|naon|what)"
_SPEAK = r"(?:ngomong|ngomonge|omong|bicara|bilang|bilangnya|cakap|matur|nyarios|nyebut|say|tell|talk|speak)"
_PAYING = (
    r"(?:bayar|dibayar|mbayar|membayar|bayarin|transfer|ditransfer|tf|kirim uang|kasih uang|kasih duit|pay|"
    r"(?:uang|duit)\w* (?:di)?(?:kasih|transfer|kirim))"
)
_TAKEN_AWAY = (
    r"(?:di ?tangk[ae]p|di ?deportasi|deportasi|di ?penjara(?:kan|in)?|masuk penjara|arrested|deported|jailed)"
)
_ASKED = rf"(?: (?:ga|gak|gk|nggak|tidak|enggak|ndak|mboten|ora|teu|kah|ya|kan))(?: (?:ya|yah|sih|{_CALLED}))*"
_CALLS = r"(?:ambul\w*|polisi|polis|police|nelpon|nelepon|telpon|telepon|telefon|telp|tlp|call|phone)"
_WHITHER = r"(?:ke ?mana|kmn|kmana|teng pundi|ten pundi|nang endi|neng endi|menyang endi|ka ?mana|di ?mana|where)"
_JUMPING = r"(?:lompat|loncat|melompat|meloncat|lumpat|mlumpat|mencolot|luncat|terjun|turun lewat|jump)"
_FLEEING = r"(?:lari|kabur|pergi|sembunyi|ngumpet|mlayu|ndhelik|lumpat|nyumput|minggat|go|run|hide)"
_STAYING = r"(?:tidur|nginep|nginap|menginap|numpang|mondok|turu|sare|stay|sleep)"
_POLICE = r"(?:polisi|pulisi|polis|police)"
_FETCHING = (
    r"(?:jemput|jmput|dijemput|menjemput|njemput|methuk|dipethuk|evakuasi|dievakuasi|evacuat\w*|pick me up|fetch me|"
    r"rescue)(?: (?:kesini|ke sini|di sini|here))?"
)
_PHONE, _CHARGE = "hp|hape|henpon|handphone|ponsel|telefon|phone", "(?:baterai|batre|batere|batrai|battery)"
_AFRAID = r"(?:takut|tkt|takot|wedi|ajrih|sieun|khawatir|scared|afraid|worried)"

# What is asked beside all questions of a report, and has one honest answer.
PLEAS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        ONE_REPORT,
        re.compile(
            r"\b(?:apa|apakah|jadi|perlu|harus|kudu|dibuat|buat|bikin|should|do)(?: \w+){0,3} "
            r"(?:dua|2|two|kalih|loro|separate) (?:buah )?(?:laporan|lapuran|reports?)\b"
            r"|\b(?:laporan|lapuran|reports?)(?:nya|ne|ipun|na)? (?:\w+ )?(?:terpisah|dipisah|sendiri sendiri|"
            r"satu satu|masing masing|separately)\b|\b(?:satu|one) (?:laporan|report) (?:atau|or) (?:dua|two)\b"
        ),
    ),
    (
        REAL,
        re.compile(
            r"^(?=.*\b(?:benar|bener|beneran|benaran|betul|asli|apa|apakah|bukan|bkn|kan|ya|yah|ga|gak|tidak|nggak|kah|"
            r"atau|to|"
            r"tah|or|is|really|real|memang|emang|leres|tenan|napa|opo|naha)\b)"
            r"(?!.*\b(?:pt|agen\w*|perusahaan|lowongan|loker|visa|paspor|kontrak|surat|calo|sponsor|job|majikan|dia)\b"
            r"(?!.*\b(?:lapor|dikasih)\b))"
            r"(?:(?:halo|maaf|eh|apa|apakah|napa|opo|naha|is|beneran|benar|bener|betul|really|tapi|jadi|kak|pak|bu) )*"
            r"(?:ini|iki|niki|ieu|this|it)(?: (?:tu|teh|tuh|layanan|nomor|bot|chat|program|akun|number|memang|emang))*"
            r"(?: (?:benar|bener|beneran|betul|asli|dari|punya|milik|resmi|leres|tenan|really|real|a|the|from|bukan|"
            r"apa|apakah|benaran|sungguhan|orang|program))*"
            r" (?:pemerintah\w*|negara|resmi|kbri|kjri|kp2mi|bp2mi|kemlu|kedutaan|government|official|embassy|legit|"
            r"scam|penipuan|penipu|tipuan|tipu tipu|hoax|hoaks|modus|bohongan)"
            r"(?: (?:indonesia|ri|ya|yah|kan|bukan|ga|gak|tidak|nggak|kah|atau|apa|penipu|penipuan|beneran|asli|to|tah|"
            r"or|not|scam|kak|pak|bu|sih))*$"
            # Who runs it: "bot ini pemerintah bkn?", whatever is asked after that.
            r"|^(?:(?:halo|maaf|eh|min|pak|bu|kak) )*(?:bot|chat|layanan|nomor|aplikasi|akun|program) (?:ini|iki|"
            r"niki|ieu) "
            r"(?:(?:punya|milik|dari|resmi|memang|emang|beneran|bener|of) )*(?:pemerintah\w*|negara|resmi|kbri|kp2mi|"
            r"bp2mi|"
            r"government|official)\b"
            # What this is, and whether it costs anything: "apa itu pulang", "ini gratis ga".
            r"|^(?:(?:halo|hai|maaf|eh|kak|pak|bu|min) )*(?:(?:apa|apaan|opo|napa|naon|what) (?:is |itu |sih |iku |"
            r"niku |eta )*(?:ini|iki|niki|ieu|this|pulang)|(?:ini|iki|niki|ieu|pulang)(?: (?:itu|iku|niku|teh|tuh))* "
            r"(?:aplikasi |layanan |bot |chat |program |untuk |buat )?(?:apa|apaan|opo|napa|naon))"
            r"(?: (?:ya|yah|sih|kak|pak|bu|to|toh|min))*$"
            r"|^(?:(?:halo|maaf|eh|apa|apakah|kak|pak|bu|is) )*(?:(?:ini|iki|niki|ieu|this|it|chat|lapor|laporan|ngadu|"
            r"layanan|pakai|pake|di sini|disini|semua|semuanya) )+(?:gratis|bayar|mbayar|mayar|berbayar|dipungut biaya|"
            r"ada biaya\w*|kena biaya|free)(?: (?:ga|gak|gk|nggak|ngga|enggak|tidak|tdk|kah|kan|ya|apa|ora|mboten|teu|"
            r"ini|lapor|atau|bayar|gratis|kak|pak|bu|sih|here))+$"
        ),
    ),
    (
        PERSON,
        re.compile(
            r"\b(?:mau|mo|bisa|bs|boleh|pengen|pengin|pingin|ingin|minta|tolong|pgn|arep|badhe|hoyong|hayang|can|want|"
            r"need|wanna|let me)(?: \w+){0,2} (?:ngomong|ngmg|omong|bicara|ngobrol|chat|cerita|curhat|wicanten|nyarios|"
            r"talk|speak)(?: (?:langsung|aja|saja|dulu|directly))* (?:sama|sm|ama|dengan|dgn|karo|kalih|kaliyan|sareng|"
            r"jeung|to|with) (?:(?:a|an|real|the|yang|seorang) )*"
            r"(?:orang|org|manusia|wong|tiyang|jalmi|petugas\w*|admin|human|person|people|someone|somebody|officer|"
            r"staff)"
            r"\b(?! (?:tua|rumah|kampung|lain|itu|tersebut))"
        ),
    ),
    (
        PAY,
        re.compile(
            r"^(?!.*\b(?:denda|pajak|visa|tiket|biaya|iuran|bpjs|fine|ticket|mati|hidup\w*|bunuh|die|kill)\b)"
            rf"(?:(?:terus|trus|trs|jadi|eh|tapi|atau|{_CALLED}|{_I}) )*"
            rf"(?:apa|apakah|mending|mendingan|haruskah|perlukah|gimana k[ae]?lo?|gmn kalo|gimana kalau|should|shall)"
            rf"(?: (?:{_I}|ya|mending|mendingan|harus|perlu|boleh|baiknya|sebaiknya|lebih baik|better|just))*"
            r" (?:bayar|byr|bayarin|bayarkan|transfer|tf|trf|kirim uang|kirim duit|turutin|nurut|pay|mbayar|send money)"
            r"(?: \w+){0,5}$"
            rf"|\b{_PAYING}(?: \w+){{0,3}} (?:apa|atau|or|ta|napa|atanapi) "
            r"(?:jangan|jgn|ga usah|gak usah|tidak usah|tidak|gak|ga|ora|mboten|ulah|teu|not)\b"
            rf"|^(?:(?:apa|apakah|terus|trus|jadi|lalu) )*(?:harus|kudu|hrs|mesti|perlu|wajib|boleh)(?: \w+)? "
            rf"{_PAYING}(?: (?:uang\w*|duit\w*|dulu|itu|ke \w+))*{_ASKED}$"
        ),
    ),
    (
        CAUGHT,
        re.compile(
            rf"\b(?:nanti|ntar|mengko|mangke|engke|apa|apakah|will|am)(?: \w+){{0,3}} {_TAKEN_AWAY}"
            rf"(?: (?:sama|oleh|karo|imigrasi|imigresen|polisi|polis|sini|by|police|immigration|{_I}))*{_ASKED}"
            r"(?: (?:kalau|kalo|klo|kl|lek|yen|nek|upami|if)(?: \w+){1,4})?$"
            rf"|^(?:will|am) i (?:be |get |going to be )*{_TAKEN_AWAY}\b"
            rf"|\b(?:kalau|kalo|klo|kl|lek|yen|nek|upami|if)(?: \w+){{1,5}} {_TAKEN_AWAY}{_ASKED}$"
        ),
    ),
    (
        AFTER,
        re.compile(
            r"\b(?:mandi|keramas|cuci|nyuci|cebok|bersih\w*|buang (?:baju|celana)|adus|ibak|shower|bathe|wash)"
            r"(?: (?:dulu|badan|baju|bajunya|celana|diri|myself))* (?:ga|gak|gk|nggak|ngga|apa|atau|or)\b"
            r"|\b(?:boleh|harus|apa|apakah|should i|can i)(?: (?:saya|aku|sy))? (?:mandi|cuci baju|wash|shower)\b"
            r"|\b(?:obat|pil|pill)(?: \w+){0,2} (?:ga|gak|gk|tidak|pencegah|cegah|anti)(?: \w+)? hamil\b"
            r"|\b(?:biar|supaya|agar|takut) (?:ga |gak |tidak |jadi )?hamil\b|\bmorning after\b|\bnot (?:get "
            r")?pregnant\b"
        ),
    ),
    (
        LAWYER,
        re.compile(
            r"\b(?:minta|mnta|mintain|butuh|perlu|mau|bisa|boleh|cari|need|want|nyuwun|menta)(?: \w+){0,2} "
            r"(?:pengacara|lawyer|advokat|penerjemah|penterjemah|juru basa|jurubahasa|translator|interpreter|"
            r"bantuan hukum|lbh)\b"
        ),
    ),
    (
        MAY_ASK,
        re.compile(
            rf"{_LEAD}{_MAY}(?: {_I})? (?:tanya|nanya|bertanya|cerita|crita|curhat|ngobrol|takon|naros|ask|talk)"
            r"(?: (?:dulu|dlu|sebentar|bentar|something|first|sesuatu|riyin|heula))*"
            rf"(?: (?:ga|gak|gk|nggak|ngga|tidak|kah|ya|dong|sih|mboten|teu|ora))*(?: {_CALLED})*$"
        ),
    ),
    (
        JUMP,
        re.compile(
            rf"^(?=.*\b{_JUMPING}\b)(?=.*\b(?:jendela|jandela|cendela|window|balkon|balcony|atap|genteng|roof|lantai|"
            r"lante|lt|tingkat|floor|tembok|pagar)\b)(?!.*\b(?:jangan|dia|suruh|disuruh|orang|temen|teman|kucing|"
            r"harga)\b)"
        ),
    ),
    (
        BATTERY,
        re.compile(
            rf"\b(?:{_PHONE}|{_CHARGE})(?:ku|nya|ne|e)?(?: (?:{_I}|my|is|ini|sudah|udah|dah|wis|tos|sampun))*"
            r" (?:(?:mau|mo|nak|arep|hampir|badhe|bade|akan|almost|about to|going to) (?:mati|habis|abis|entek|pejah|"
            r"paeh|telas|seep|drop|die|dead)|(?:(?:mau|arep) )?(?:lowbat|lobet|lobat|dying|sekarat)|tinggal [0-9])"
            rf"|\b{_CHARGE}(?:ku|nya|ne|e)?(?: (?:{_I}|my|is|ini|sudah|udah|wis|tos|sampun))* "
            r"(?:tinggal|low|habis|abis|entek|telas|seep)\b"
            rf"|\b{_CHARGE}(?:ku|nya|ne|e)?(?: (?:{_PHONE}|{_I}|sisa|cuma|only|at|is))* [0-9]{{1,2}}"
            r"(?: persen| percent)?$"
        ),
    ),
    (
        ON_PHONE,
        re.compile(
            rf"^(?=.*\b{_CALLS}\b)(?=.*(?:\b{_NOT}(?: \w+){{0,3}} (?:bahasa|basa|inggris|english|arab|mandarin)\b"
            rf"|\b{_HOW}(?: \w+){{0,2}} {_SPEAK}\b|\b{_SPEAK}(?: \w+)? {_WHAT}\b|\bwhat(?: \w+){{1,3}} say\b))"
        ),
    ),
    (
        BLAME,
        re.compile(
            rf"\b{_NOT}(?: \w+)? (?:salah|salahe|salahku|kesalahan|lepat|lepate|kalepatan)(?:ku\b| {_I}\b)"
            rf"|\b{_NOT} {_I} (?:yang|yg|sing|nu|kang) (?:salah|lepat)\b"
            rf"|^(?:(?:apa|apakah|napa|naha|opo|jadi) )+(?:\w+ )?(?:salah|salahe|salahku|lepat)"
            rf"(?:ku\b| {_I}\b)"
            r"|\b(?:is|was|not)(?: (?:it|this|that|all))* my fault\b"
        ),
    ),
    (
        DOCTOR,
        re.compile(
            rf"{_NOT_ALLOWED}\b{_MAY}(?: \w+){{0,2}} (?:ke|teng|ten|ka|nang|menyang|to)(?: the| a)? "
            r"(?:dokter|doktor|rumah sakit|rs|klinik|puskesmas|griya sakit|hospital|doctor|clinic)\b"
            rf"|\b(?:can|may|should) {_I} see a doctor\b"
            rf"|\b{_AFRAID}(?: \w+){{0,2}} (?:hamil|meteng|ngandut|mbobot|bobot|pregnant)\b"
        ),
    ),
    (
        WHERE_TO,
        re.compile(
            rf"{_LEAD}(?:harus|kudu|mesti|musti|sebaiknya|kedah|mending|bisa|should)(?: {_I})?"
            rf"(?: (?!lapor|nglapor|melapor|ngalapor|telp|telpon|telepon|nelpon|hubungi|daftar)\w+)? {_WHITHER}{_TAIL}"
            rf"|{_LEAD}(?:{_MAY} )?{_STAYING}(?: \w+)? {_WHITHER}(?: (?:malam ini|mlm ini|tonight|now))*{_TAIL}"
            rf"|\b{_WHITHER}(?: \w+){{0,2}} {_STAYING}(?: (?:malam ini|tonight|now))*{_TAIL}"
            rf"|{_LEAD}{_FLEEING} {_WHITHER}{_TAIL}|\bwhere (?:should|can|do|must) {_I} {_FLEEING}\b"
        ),
    ),
    (
        POLICE_SAFE,
        re.compile(
            rf"{_LEAD}(?:lapor |telpon |telepon |ke |kalau |kalo |the |is |are )*{_POLICE}(?: \w+){{0,2}} "
            rf"(?:aman|safe|jahat|dipercaya){_TAIL}"
            rf"|\b(?:aman|safe)(?: \w+){{0,2}} (?:ke|lapor|telpon|telepon|to|call|hubungi)(?: (?:ke|the))? {_POLICE}\b"
            rf"|^(?:{_I} )?{_AFRAID}(?: (?:sama|ke|dengan|karo|kaliyan|ka|of|the|lapor|telpon))* {_POLICE}\b"
        ),
    ),
    (
        FETCH,
        re.compile(
            rf"{_LEAD}(?:bisa|bs|bisakah|saged|tiasa|is there|can|apa ada|apakah ada)(?: \w+){{0,3}} {_FETCHING}{_TAIL}"
            rf"|{_LEAD}(?:ada|ana|aya|wonten)(?: \w+){{0,3}} {_FETCHING} (?:{_I} )?"
            r"(?:ga|gak|gk|nggak|tidak|enggak|mboten|ora|teu|henteu|ya|to)(?: \w+)?$"
        ),
    ),
    (
        GOING_HOME,
        re.compile(
            rf"{_LEAD}(?:{_HOW}|{_MAY}|kapan|kpn|iraha|when)(?: \w+){{0,3}} "
            r"(?:pulang|plg|mulih|moleh|mantuk|wangsul|uih|mulang|go home|get home|come home)"
            rf"(?: (?:tanpa|without|ke|ka|teng|no|indonesia|kampung|visa|paspor|passport))*{_TAIL}"
            r"|^(?:(?:mau|pengen|pengin|ingin|saya|sy|aku|kula|abdi|i) )*(?:di)?(?:pulang\w*|mulih|wangsul|mulang)"
            rf"(?: (?:aja|saja|ke indonesia))* {_MAY}(?:kah)?{_TAIL}"
            rf"|^(?:(?:apa|apakah|saya|sy|aku) )*{_MAY} dipulang\w*{_TAIL}"
        ),
    ),
    (
        WHAT_NOW,
        re.compile(
            rf"{_LEAD}(?:harus|hrs|mesti|kudu|kedah|kedahna|perlu) (?:{_I} )?(?:{_HOW}|ngapain|lapo|kepriye|{_WHAT})"
            rf"(?: (?:ini|iki|ieu|nih|dulu|lagi|skrg|sekarang|saiki|ayeuna))*{_TAIL}"
            r"|^(?:what|wat) (?:should|shall|must|can|do) (?:i|we) do(?: (?:now|here|then))*$"
        ),
    ),
    (
        HELP,
        re.compile(
            rf"{_LEAD}(?:you |kamu |kalian |anda )?{_MAY}(?: \w+){{0,2}} "
            rf"(?:ditolong|tolong|nolong|menolong|bantu|dibantu|mbantu|ditulung|ditulungi|nulungi|ditulungan|"
            rf"help){_TAIL}"
        ),
    ),
)

PLEADED = frozenset(kind for kind, _ in PLEAS)
_HUNGER = r"(?:lapar|laper|lapa|luwe|ngelih|ngeleh|kelaparan|kelaperan|hungry|starving)"
_ONLY_HUNGER = re.compile(
    rf"(?:(?:{_CALLED}|{_I}|tolong|sudah|udah|wis|sampun|tos|banget|sangat|so|very|im|am) )*{_HUNGER}"
    rf"(?: (?:banget|sekali|bgt|pisan|tenan|{_CALLED}|{_I}|tolong|sudah|udah|ada|[0-9]+|dua|tiga|dino|dinten|"
    r"hari|days?|poe|for|sekarang))*"
)
_OF_ONESELF_OR_DAYS = re.compile(rf"\b(?:{_I}|im|[0-9]+|dua|tiga|tolong|hari|days?|dinten|poe)\b")
_SUFFERING = re.compile(
    rf"\b(?:{_AFRAID}|{_HUNGER}|haus|nangis|menangis|ceurik|crying|sendirian|piyambakan|nyalira|alone|capek|cape|lelah|"
    r"kesel|tired|lemas|lemes|kesakitan|sakit|perih|gemetar|putus asa|stres|stress|"
    rf"{_NOT} (?:kuat|tahan|kiat|kiyat|sanggup))\b"
)
_MOST_WORDS = 12


def suffers(words: str) -> bool:
    """Whether somebody says in few words that they are afraid, alone, hungry, or at the end of their strength."""
    plain = plain_words(words)
    return len(plain.split()) <= _MOST_WORDS and _SUFFERING.search(plain) is not None


def is_only_hunger(words: str) -> bool:
    """Whether a message says that somebody is hungry, and no more."""
    return _ONLY_HUNGER.fullmatch(plain_words(words)) is not None


def is_surely_hunger(words: str) -> bool:
    """Whether such a message says of itself that it is no small talk: who is hungry, or for how long."""
    return is_only_hunger(words) and _OF_ONESELF_OR_DAYS.search(plain_words(words)) is not None
