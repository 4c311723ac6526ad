"""Words of somebody who waits for help: what they ask of us, that they are afraid or hungry, and what got worse."""

import re
from functools import lru_cache

from bot.domain.catalogue.words import plain_words

BLAME, DOCTOR, ON_PHONE, WHERE_TO, POLICE_SAFE, FETCH, GOING_HOME, HELP, BATTERY = (
    *("blame", "doctor", "on_phone", "where_to", "police_safe", "fetch", "going_home", "help", "battery"),
)
ONE_REPORT, WHAT_NOW = "one_report", "what_now"
REAL, PERSON, PAY, CAUGHT, JUMP, AFTER, LAWYER, MAY_ASK = (
    *("real", "person", "pay", "caught", "jump", "after", "lawyer", "may_ask"),
)
FAINT, BLEEDING, SHOTS, FIRE = "faint", "bleeding", "shots", "fire"
DOOR, BIRTH, BURN, BREATH = "door", "birth", "burn", "breath"

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
_KNOCKING = (
    r"(?:ng?etok\w*|ketok\w*|di ?ketok\w*|mengetuk|ketuk\w*|nggedor\w*|gedor\w*|di ?gedor\w*|menggedor\w*|dobrak\w*|"
    r"di ?dobrak\w*|ndobrak\w*|mendobrak\w*|nothok\w*|dhodhog\w*|nrajang|banging|knocks?|knocking|pounding|"
    r"breaking)(?: (?:on|at|in|down))?(?: (?:the|my))?"
)
_DOOR = r"(?:pintu|lawang|panto|door)(?:nya|ku|ne|e|na)?"
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
            r"^(?=.*\b(?:benar|bener|beneran|benaran|betul|asli|apa|apakah|bukan|kan|ya|yah|ga|gak|tidak|nggak|kah|atau|to|"
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
            r"(?:orang|org|manusia|wong|tiyang|jalmi|petugas\w*|admin|human|person|people|someone|somebody|officer|staff)"
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
            rf"(?:ditolong|tolong|nolong|menolong|bantu|dibantu|mbantu|ditulung|ditulungi|nulungi|ditulungan|help){_TAIL}"
        ),
    ),
)

_WORSE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        BLEEDING,
        re.compile(
            r"\b(?:pe?ndarahan|perdarahan|berdarah|getih\w*|rah (?:metu|kathah)|bleeding|bleeds)\b"
            r"|\b(?:keluar|muntah|batuk|kencing|banyak|nambah|tambah) darah(?:nya)?\b|\b(?:keluar|ada|banyak) flek\b"
            r"|\bdarah(?:nya|e|na)? (?:banyak|keluar|terus|ngalir|mengalir|netes|menetes|deras|ga|gak|makin|tambah|"
            r"masih)\b"
            r"|\b(?:makin|tambah|semakin|nambah|terus)(?: (?:banyak|deras|keluar))* (?:darah|getih)(?:nya|e|na)?\b"
            r"|\bada darah\b(?! (?:tinggi|rendah))|\b(?:spotting|blood (?:is )?coming)\b"
            r"|\b(?:vomiting|coughing|losing|lots of|so much) blood\b"
        ),
    ),
    (
        SHOTS,
        re.compile(
            r"\b(?:tembakan|ditembak\w*|tembak tembakan|nembak\w*|bom|bombom|bombardir|dibom|rudal|roket|ledakan|"
            r"meledak|(?:rumah|gedung|apartemen) (?:sebelah|tetangga|depan|belakang|di sebelah)(?: \w+)? "
            r"(?:kena|hancur|runtuh|roboh|terbakar|hit)|drone|drones|gunfire|shooting|shots|bomb|bombs|bombing|missiles?|explosions?|shelling)\b"
        ),
    ),
    (
        FAINT,
        re.compile(
            r"\b(?:pingsan|pengsan|semaput|kelenger|kapaehan|kapiuhan|tidak sadar\w*|ga sadar\w*|gak sadar\w*|"
            r"ora sadar|mboten sadar|teu sadar|"
            r"(?:ga|gak|gk|nggak|tidak|tdk|ora|teu|mboten) (?:bangun bangun|bangun2|tangi tangi|hudang hudang|"
            r"bisa dibangun\w*|iso digugah)|"
            r"kejang\w*|(?:keluar|mulut\w*) busa|berbusa|seizures?|convuls\w*|foaming|"
            r"fainted|unconscious|passed out|collapsed)\b"
        ),
    ),
)
_IN_BIRTH = (
    BIRTH,
    re.compile(
        r"\bketuban(?: \w+)? (?:pecah|keluar|bocor|rembes)\b|\bpecah ketuban\b|\bwater(?:s)? broke\b"
        r"|\b(?:mau|arep|badhe|bade|lagi|sedang|nuju)(?: \w+)? (?:lahiran|ngelahirin|melahirkan|brojol|babaran|"
        r"ngajuru)\b"
        r"(?: \w+){0,3}? (?:sekarang|skrg|sendiri\w*|malam ini|saiki|ayeuna|di kamar|di kos|now)\b"
        r"|\bkepala ?(?:nya|bayi\w*)(?: \w+)? (?:keliatan|kelihatan|nongol|keluar)\b"
        r"|\bbayi(?:nya|ku)?(?: \w+){0,2} (?:sudah|udah|udh|baru|barusan|mau|dah) (?:keluar|lahir)\b"
        r"|\b(?:sudah|udah|udh|dah|baru|barusan) (?:keluar|lahir) bayi\w*\b"
        r"|\bbayi(?:nya|ku)?(?: \w+){0,2} (?:ga|gak|gk|nggak|tidak|belum|ora|teu) (?:nangis|napas|nafas|gerak)\b"
        r"|\b(?:giving birth|in labou?r|baby is (?:coming|out))\b"
    ),
)
_BURNT = (
    BURN,
    re.compile(
        r"\b(?:siram|disiram|di siram|nyiram|kesiram|tersiram|kena|ketumpahan|disiramin|diguyur)(?: \w+)? "
        r"(?:air|minyak|kuah|sup|kopi|teh)(?: \w+)? (?:panas|mendidih|umup|ngagolak)\b|\bmelepuh\w*\b"
        r"|\b(?:poured|threw|splashed) (?:hot|boiling) (?:water|oil)\b|\bscalded\b"
        r"|\b(?:disetrika|di setrika|disundut|kebakar|terbakar) (?:tangan|kaki|badan|muka|wajah|punggung|kulit)\w*"
    ),
)
_SHORT_OF_BREATH = (
    BREATH,
    re.compile(
        r"\bbibir(?:nya|ku)?(?: \w+)? (?:biru|membiru|kebiruan)\b|\bblue lips\b|\blips (?:are )?blue\b"
        r"|\b(?:ga|gak|gk|nggak|tidak|tdk|susah|sulit|angel|hese|ora|teu|mboten|cant|cannot|can t|hard to)"
        r"(?: (?:bisa|bs|iso|tiasa|saged))? (?:napas|nafas|bernapas|bernafas|ambegan|ngambekan|breathe)\b"
        r"|\bsesak (?:sekali|banget|bgt|parah|nafas|napas|dada)\b"
    ),
)
_ON_FIRE = (
    FIRE,
    re.compile(
        r"\b(?:kebakaran|kobongan|kahuruan)\b|\b(?:ada|banyak|akeh|loba)(?: \w+)? (?:asap|api|kebul|haseup)\b"
        r"|\b(?:asap|api)(?:nya)? (?:sudah|udah|udh|dah|makin|mulai|masuk|besar|gede|tebal|naik)\b"
        r"|\b(?:on fire|smoke (?:is )?(?:coming|everywhere)|burning (?:house|building))\b"
    ),
)
_AT_DOOR = (
    DOOR,
    re.compile(
        rf"^(?!.*\b(?:{_POLICE}|imigrasi|imigresen|paket|kurir|ojek|tetangga|tonggo|tadi|kemarin|kmrn|gas|galon)\b)"
        rf"(?:.*\b{_KNOCKING}(?: \w+){{0,2}} {_DOOR}\b|.*\b(?:di|ning|neng|nang|teng|at) (?:depan |ngarep |payuneun )?"
        rf"(?:the )?{_DOOR}(?: \w+)? (?:dia|majikan|bos|tuan|orangnya|pelaku\w*|he|him)\b"
        r"|.*\b(?:dia|majikan|bos|tuan|he)(?: \w+)? (?:gedor\w*|nggedor\w*|dobrak\w*|ndobrak\w*|ngetok\w*)\b"
        rf"|.*\b(?:dia|majikan|bos|tuan|orangnya|pelaku\w*|he)(?: \w+){{0,2}} (?:di depan|neng ngarep|outside|at) "
        rf"(?:the |my )?{_DOOR}\b)"
    ),
)
_CANNOT_WAIT = (_IN_BIRTH, _ON_FIRE, *_WORSE, _SHORT_OF_BREATH, _AT_DOOR, _BURNT)  # the gravest first
# What is measured, given, eaten or comes every month.
_NO_BLEEDING = re.compile(
    r"\b(?:donor|golongan|gol|tekanan|periksa|cek|tes|test|gula|cuci|kurang|sel|uji|type) darah\b"
    r"|\b(?:mens|menstruasi|haid|datang bulan|period)\b(?!.*\b(?:hamil|bunting|lemas|lemes|pusing|pingsan|hari)\b)"
)
_PAST = re.compile(
    r"\b(?:kemarin|kmrn|kmaren|kemaren|wingi|kamari|kapengker|dulu|pernah|yesterday|last|lalu|tadi (?:malam|malem|"
    r"pagi)|"
    r"semalam|semalem|mau bengi|ago)\b"
)
_STILL = re.compile(
    r"\b(?:belum|blm|durung|dereng|teu acan|masih|msh|isih|tasih|keneh|sekarang|skrg|saiki|ayeuna|lagi|"
    r"terus|still|now)\b"
)
_GROWS_WORSE = re.compile(
    r"\b(?:makin|mangkin|semakin|tambah|tmbh|nambah|sansaya|soyo|tambih|beuki|getting|gets) (?:lama )?"
    r"(?:makin )?(?:banyak|bnyk|parah|sakit|skt|deras|kenceng|kencang|gawat|lemas|lemes|pusing|perih|nyeri|loro|lara|"
    r"kathah|akeh|seueur|loba|nemen|panas|sesak|bengkak|jelek|buruk|gelap|kejam|ganas|ngamuk|marah|takut|bahaya|"
    r"worse|bad|more)\b"
)
_NO_WORSE = re.compile(
    r"\b(?:gaji|hutang|utang|potongan|kerjaan|kerja|lowongan|duit|uang|biaya|harga|kangen|"
    r"rindu)\w*\b"
)
_WITH_CHILD = re.compile(
    r"\b(?:hamil|bunting|meteng|mbobot|reuneuh|kakandungan|ngandung|mengandung|kandungan\w*|janin\w*|pregnan\w*|"
    r"expecting|telat haid|telat mens)\b"
)
_BELLY = re.compile(
    r"\b(?:perut|weteng|beuteung|padharan|rahim|pinggang|stomach|belly|womb)(?:ku|nya|e)?(?: \w+){0,2} "
    r"(?:sakit|skt|mules|mulas|kram|keram|nyeri|lara|loro|melilit|kenceng|kencang|nyeuri|perih|pain|hurts?|cramp\w*)\b"
    r"|\b(?:sakit|nyeri|mules|mulas|kram|keram|cramps?|pain)(?: \w+){0,2} (?:perut|rahim|stomach|belly)\b|"
    r"\b(?:mules|mulas|kontraksi|contractions?|cramps|cramping)\b|\bketuban\b"
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


@lru_cache(maxsize=32)  # it is asked where the message is answered, and where its numbers are looked through
def worse_in(words: str) -> str:
    """What has happened that cannot wait and that a few words help with; empty where nothing of that kind is told."""
    plain = plain_words(words)
    found = next(
        (
            kind
            for kind, pattern in (_IN_BIRTH, _ON_FIRE, *_WORSE, _SHORT_OF_BREATH, _AT_DOOR, _BURNT)
            if pattern.search(plain)
        ),
        "",
    )
    if found in (FAINT, BURN, FIRE, BREATH) and _PAST.search(plain) and not _STILL.search(plain):
        return ""
    return "" if found == BLEEDING and _NO_BLEEDING.search(plain) else found


def grows_worse(words: str) -> bool:
    """Whether a few words say that a body or a danger gets worse, and no sum, debt or longing does."""
    plain = plain_words(words)
    return len(plain.split()) <= _MOST_WORDS and _GROWS_WORSE.search(plain) is not None and not _NO_WORSE.search(plain)


def is_with_child(words: str) -> bool:
    """Whether words tell of a pregnancy."""
    return _WITH_CHILD.search(plain_words(words)) is not None


def has_cramps(words: str) -> bool:
    """Whether words tell of pain in the belly, which cannot wait in a pregnancy."""
    return _BELLY.search(plain_words(words)) is not None


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
