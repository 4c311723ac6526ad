"""Words in the middle of a report that answer no question: who is there, what now, who gets to know, that is enough."""

import re
from functools import lru_cache

from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.pleas import PLEAS

WHO, NEXT, NEWS, CALL_ME, GET_OUT, SECRET, POLICE = "who", "next", "news", "call_me", "get_out", "secret", "police"
ENOUGH, CLOSE, ERASE, CALM = "enough", "close", "erase", "calm"
SEEN = "seen"  # whether who holds the telephone could look at what was sent
SIGN = "sign"  # whether to sign what one is made to sign
CLEAR = "clear"  # how to get this talk off the telephone
REMOVE = "remove"  # one photo or file out of what was sent
_MOST_WORDS = 12
_PARTS = re.compile(r"[,.;!?\n]+")

_YOU = (
    "you all|u all|korang|kamu|km|kmu|lu|lo|anda|kalian|kau|awak|sampeyan|sampean|panjenengan|kowe|anjeun|maneh|you|"
    "u|petugas|petugase|petugasna|officer|mbak|mbake|mas|kak|kakak|min|admin"
)
_THIS = "ini|iki|niki|ieu|this|it"
_BOT = "bot|robot|chatbot|chat bot|ai|mesin penjawab"
_REAL = "orang|manusia|manungsa|manusa|tiyang|wong|jalmi|asli|human|person|real|somebody"
_WHOM = "siapa|siapakah|sapa|sopo|sinten|saha|who|whos"
_AFTER = (
    r"(?: (?:ya|yah|iya|kah|kan|sih|nih|bukan|to|tah|toh|nya|apa|atau|orang|manusia|namanya|or|human|itu|teh|niku|iki|"
    r"ini))*"
)
_NOT = (
    r"(?:jangan|jgn|jgan|jng|ojo|aja|ampun|sampun|ulah|tong|dont|do not|never|please dont|ga usah|gak usah|tidak usah)"
)
_WHOEVER = (
    r"(?:bos|boss|bosku|majikan|juragan|dunungan|agen|agensi|agency|agent|employer|sponsor|suami|istri|tuan|nyonya|"
    r"madam|keluarga|ortu|orang tua|orangtua|ibu|bapak|ibuku|bapakku|mertua|mereka|dia|siapa|siapa2|sapa|sinten|saha|"
    r"orang|them|him|her|anyone|anybody|nobody|husband)"
)
_TELL = (
    r"(?:bilang|bilangin|blg|kasih tau|kasih tahu|ksh tau|kasi tau|ngomong|omong|cerita|crita|sanjang|ngomonge|matur|"
    r"nyarios|nyarioskeun|bejakeun|beja|wara|warah|kandha|beritahu|beri tahu|hubungi|kontak|tell|say|inform|contact)"
)
_POLICE = r"(?:polisi|pulisi|polis|police|imigrasi|imigresen|immigration)"
_RAID = (
    r"(?:di ?ciduk|digerebek|gerebek|penggerebekan|razia|dirazia|diserbu|operasi|raid|raided|ditangk[ae]p\w*|dicari|"
    r"dikejar|ngejar|nangk[ae]p\w*|chased|polisi|polis|police|imigrasi|imigresen|immigration|satpol|rela)"
)
_HIDING = r"(?:sembunyi|bersembunyi|ngumpet|umpetan|ndhelik|delik|singidan|nyumput|sumputan|nyumpet|hide|hiding|hidden)"
_HIDES = re.compile(rf"\b{_RAID}\b.*\b{_HIDING}\b|\b{_HIDING}\b.*\b{_RAID}\b")
_PASSED_ON = (
    r"(?:dibuka|buka|bukain|di ?sebar\w*|sebar\w*|di ?bocor\w*|bocor\w*|di ?kasih\w*|kasih\w*|diberi\w*|di ?kirim\w*|"
    r"di ?terus\w*|sampai|sampe|di ?share|diperlihat\w*|shown?|shared?|given?|leak\w*|sent|passed)"
)
_LOOK = (
    r"(?:di)?(?:buka|bukak|membuka|mbukak|baca|membaca|moco|maca|maos|lihat|liat|melihat|ndelok|ndeleng|ningali|ningal|"
    r"ngintip|akses|see|read|open|access)(?:in)?"
)
_MAY = r"(?:bisa|bs|dapat|iso|isa|saged|tiasa|boleh|can|could)"
_OTHERS = rf"(?:{_WHOEVER}|orang(?: lain| rumah)?|uwong|wong liyo|jalmi sanes|somebody|people)(?:ku|nya|e|na)?"
_WHETHER = r"(?:ga|gak|g|gk|nggak|enggak|engga|ndak|tidak|tdk|tak|kah|ora|ra|mboten|boten|teu|henteu)"
_SENT_HERE = r"(?:ini|itu|iki|niki|ieu|chat\w*|pesan\w*|foto\w*|bukti\w*|laporan\w*|this|it|my (?:photos?|chat))"
_SIGNING = r"(?:ttd|tanda ?tangan(?:i|in)?|teken|neken|nandatangani|menandatangani|tapak asta|signing|sign)(?:nya)?"
_HOW_TO_DO = r"(?:jangan|jgn|boleh|gimana|gmn|gmana|bagaimana|piye|pripun|kumaha|should|do i have|must i|can i)"
_WIPING = r"(?:ng|meng|nge|di)?(?:hapus|apus|hilang|ilang|bersih|clear|delete|busak|pupus|remove)\w*"
_TALK = (
    r"(?:chat|chatnya|chatna|chate|chatan|obrolan|obrolannya|percakapan|pesan|pesannya|conversation|messages?)"
    r"(?: ini| iki| ieu)?"
)
_MADE_TO_SIGN = re.compile(
    rf"\b(?:di ?suruh|disuru|suruh|nyuruh|menyuruh|di ?paksa|maksa|paksa|diminta|dikon|dipeksa|dititah|harus|kudu|"
    rf"forc(?:e|es|ed|ing)|told|asked|makes?|want me)(?: \w+){{0,3}} {_SIGNING}\b"
)
_BY_FORCE = re.compile(
    r"\b(?:pengunduran|mengundurkan|resign\w*|resignation|berhenti|kosong|blank|utang|hutang|denda|dipaksa|maksa|"
    r"dipeksa|"
    r"forc(?:e|es|ed|ing)|ancam\w*|diancam|"
    r"(?:ga|gak|gk|nggak|ngga|tidak|tdk|ora|mboten|teu|dont|cant) (?:bisa |dong )?(?:ngerti|"
    r"ngertos|mengerti|paham|faham|baca|maca|understand|read))\b"
)
_ANSWERED = r"(?:di ?)?(?:bales|balas|jawab|respon|waler|bls)(?:2|in|an)?"
_ENDED = r"(?:sudah|udah|udh|sdh|dah|wis|uwis|wes|sampun|mpun|tos|atos|parantos|geus|already|all)"

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    *PLEAS,
    (
        WHO,
        re.compile(
            rf"^(?:(?:halo|hai|hi|eh|maaf|sorry|apa|apakah|napa|naha|is|are|am|jadi|so) )*(?:(?:{_YOU}|{_THIS}|i|saya|"
            rf"aku) )*"
            rf"(?:(?:ngobrol|bicara|chat|chatting|ngomong|talking|speaking|writing)(?: \w+)? (?:sama|dengan|karo|to|"
            rf"with) )?"
            rf"(?:(?:cuma|hanya|itu|just|a|an|only) )*(?:{_BOT})(?: (?:atau|apa|or|ke|kah|opo|po|pa|utawa|"
            rf"utawi|atanapi|napa))?(?: (?:{_REAL}))?{_AFTER}$"
            rf"|^(?:\w+ )?(?:{_WHOM})(?: (?:ini|sih|to|is|are|namanya|nama))* (?:{_YOU}|{_THIS}){_AFTER}$"
            rf"|^(?:(?:halo|hai|eh|maaf) )*(?:(?:{_YOU}|{_THIS}) )+(?:itu |niku |teh |namanya |nama |name |jenenge |"
            rf"asmane )?"
            rf"(?:{_WHOM}){_AFTER}$"
            rf"|\b(?:saya|aku|i|sy) (?:ini |lagi |sedang |am )*(?:ngobrol|bicara|chat|chatting|ngomong|talking|"
            rf"speaking)"
            rf"(?: \w+)? (?:{_WHOM}|{_BOT})\b"
            rf"|\bwho am i (?:talking|speaking|writing)\b"
            rf"|^(?:(?:apa|apakah|is|are|ini|this|there) )*(?:(?:{_YOU}|{_THIS}) )+(?:a |an |ini |itu |beneran |"
            rf"really )*"
            rf"(?:{_REAL})(?: (?:beneran|asli|bukan|kan|ya|atau bot|apa bot|or bot|or a bot|or robot|or a robot|"
            rf"person))*$"
        ),
    ),
    (
        GET_OUT,
        re.compile(
            r"\b(?:gimana|gmn|gmana|bagaimana|macam mana|camne|macammana|piye|piyeh|priye|"
            r"priyeh|kepriye|pripun|kumaha|how)(?: \w+){0,3} "
            r"(?:keluar|kluar|kabur|lari|pergi|minggat|medal|metu|kaluar|lolos|escape|get out|get away|run|leave)\b"
            r"|\b(?:boleh|bole|oleh|angsal|kenging|may|can|should|apa|apakah)"
            r"(?: (?:saya|sy|aku|kula|abdi|gak|ga|i|we))* "
            r"(?:kabur|lari|minggat|keluar dari (?:rumah|sini)|escape|run away|leave)\b"
            r"|\b(?:cara|carane|carana) (?:\w+ )?(?:keluar|kluar|kabur|lari|pergi|minggat|metu|kaluar|lolos)\b"
        ),
    ),
    (
        CALL_ME,
        re.compile(
            r"\b(?:boleh|bisa|bs|saged|tiasa|iso)(?: (?:ga|gak|gk|nggak|tidak|kah))? petugas\w*(?: \w+)? "
            r"(?:call|phone|ring|telpon|telepon|telp|tlp|nelpon|nelepon|telefon)\b|"
            r"(?<!\bx )(?<!\btak )(?<!\bga )(?<!\bgak )(?<!\btidak )(?<!\bjgn )(?<!\bjangan )"
            r"\b(?:can|could|would|will|bisa|bs|bisakah|boleh|saged|iso|tiasa|dapat|mampu)(?: \w+){0,3} (?:call|phone|"
            r"ring|telpon|"
            r"telepon|telp|tlp|tlpn|nelpon|nelepon|ditelpon|ditelepon|telefon|video call|vc)(?: (?:me|us|saya|sy|aku|"
            r"kami|"
            r"kula|kulo|abdi|back|dong|ya|ga|gak|tidak|nggak|sekarang|now|please))*$"
        ),
    ),
    (
        POLICE,
        re.compile(
            rf"\b{_NOT}(?: \w+)? (?:(?:di)?(?:telpon|telepon|telp|tlp|panggil|lapor|laporkan|hubungi)|bawa|{_TELL}|"
            rf"call|"
            rf"phone|involve)(?: \w+)? {_POLICE}\b"
            rf"|\b(?:{_NOT}|tanpa|no|without)(?: (?:mau|pakai|pake|ke|ka|sama|libatkan|bawa|sampai|the|any|ada))* "
            rf"{_POLICE}\b(?! (?:yang|yg|yang datang))"
            rf"|\b{_NOT}(?: \w+)? (?:di ?lapor\w*|lapor\w*|report\w*|dikasih|kasih)(?: (?:ke|ka|to|the|sama|saya))* "
            rf"{_POLICE}\b"
        ),
    ),
    (
        SIGN,
        re.compile(
            rf"\b{_SIGNING}\b(?: \w+){{0,6}} {_HOW_TO_DO}\b|\b{_HOW_TO_DO}(?: \w+){{0,4}} {_SIGNING}\b"
            rf"|\b{_SIGNING} (?:ga|gak|gk|ngga|nggak|enggak|tidak|apa|atau|ora|mboten|teu)\b|{_MADE_TO_SIGN.pattern}"
            rf"|\b(?:{_HOW_TO_DO}|apa|mending|perlu)(?: \w+){{0,2}} (?:ngaku|mengaku|confess)\b"
            r"|\b(?:ngaku|mengaku)(?: aja| saja)? (?:ga|gak|nggak|ngga|atau|apa)\b"
        ),
    ),
    (
        CLEAR,
        re.compile(
            r"(?<!majikan )(?<!bos )(?<!juragan )(?<!agen )(?<!dia )"
            rf"\b{_WIPING}(?: \w+){{0,2}} {_TALK}\b(?: \w+){{0,3}} (?:hp|hape|layar|phone|screen|biar|supaya|soalnya|"
            rf"takut|majikan|bos|juragan|ulah|katingali|konangan|ketauan|ketahuan|gimana|gmn|bagaimana|cara\w*|piye|"
            rf"pripun|kumaha|how)\b"
            rf"|\b{_TALK}(?: \w+){{0,2}} {_MAY}(?: \w+)? (?:hilang|ilang|kehapus|terhapus|disappear|vanish)\b"
            rf"|\b{_HOW_TO_DO}(?: \w+){{0,3}} {_WIPING}(?: \w+)? {_TALK}\b"
            rf"|\b{_TALK}(?: \w+){{0,8}} {_HOW_TO_DO}(?: \w+)? {_WIPING}"
        ),
    ),
    (
        SEEN,
        re.compile(
            rf"\b{_OTHERS}(?: (?:nanti|itu|saya|aku|my))* {_MAY}(?: (?:ikut|ikutan))? {_LOOK}(?: {_SENT_HERE})* "
            rf"{_WHETHER}(?: (?:ya|yah|sih|kak|pak|bu|mbak|mas|min))*$"
            rf"|^(?:(?:nanti|apa|apakah|terus|eh) )*(?:can|could|will|bisakah)(?: my)? {_OTHERS}(?: also)? {_LOOK}\b"
            rf"|^(?:(?:terus|trus|nanti|yang|yg|nu|sing) )*{_MAY} {_LOOK}(?: {_SENT_HERE})* "
            r"(?:siapa|sapa|sopo|saha|sinten)\b"
            rf"|^(?:(?:terus|trus|nanti) )*(?:siapa|sapa|sopo|saha|sinten|who)"
            rf"(?: (?:aja|saja|wae|mawon|yang|yg|sing|nu))* {_MAY} {_LOOK}\b"
        ),
    ),
    (
        SECRET,
        re.compile(
            rf"\b{_NOT}(?: \w+){{0,2}} {_TELL}(?: \w+){{0,3}} {_WHOEVER}\b"
            r"|^(?:(?:terus|trus|nanti|eh|lalu|ini|chat ini|pesan saya) )*(?:siapa|sapa|sopo|saha|sinten|who)"
            r"(?: (?:aja|saja|wae|mawon|yang|yg|sing|nu|akan|bakal))* "
            r"(?:baca|membaca|bacain|moco|maca|maos|lihat|liat|read|reads|sees)"
            r"(?: (?:ini|pesan|chat|pesanku|this|laporan|saya))*$"
            rf"|\b{_NOT}(?: \w+)? (?:di)?lapor(?:in|kan|ke|keun|aken)?"
            r"(?: (?:ya|yah|dulu|dong|kak|mbak|mas|pak|bu|min))*$"
            rf"|\b{_NOT}(?: sampai| sampe| nganti| dugi)?(?: \w+)? (?:ketahuan|ketauan|konangan|kanyahoan|ngerti|tau|"
            rf"tahu)\b"
            rf"|\b{_WHOEVER}(?: (?:saya|ku|akan|bakal|bisa|nanti|will|badhe|bade))* (?:tau|tahu|ngerti|ngertos|nyaho|"
            rf"terang|"
            r"dikasih tau|diberitahu|know|find out)(?: (?:ga|gak|nggak|tidak|enggak|ya|kalau|kalo|mboten|ora|teu)\b|$)"
            rf"|\b{_NOT}(?: \w+){{0,2}} {_PASSED_ON}(?: \w+){{0,2}} (?:ke|ka|kepada|kpd|sama|dhateng|marang|to|with) "
            rf"{_WHOEVER}"
            rf"|\b(?:data|datanya|dataku|laporan\w*|nama|identitas|cerita|chat|chatnya|report|name)(?: \w+){{0,3}} "
            rf"{_PASSED_ON}(?: \w+){{0,2}} (?:ke|ka|kepada|kpd|sama|dhateng|marang|to|with) {_WHOEVER}"
            r"|\b(?:alim|emoh|moh|wegah|embung|(?:ga|gak|gk|nggak|ngga|tidak|tdk|ora|mboten|teu) (?:mau|pengen|berani|"
            r"wani|arep|purun|hoyong|daek|usah)) (?:me|ng|nga)?lapor\w*(?: \w+){0,2} (?:takut|tkt|sieun|wedi|"
            r"ajrih|afraid|scared)\b"
            rf"|\b(?:ketahuan|ketauan|konangan) (?:{_WHOEVER}|ga|gak|nggak|tidak|ya)\b"
            r"|\b(?:nama|identitas|jeneng|nami|name)(?:ku)?(?: (?:saya|sy|aku|kula|abdi|my|is|akan|bakal|bisa|nanti|"
            r"bade|"
            r"badhe|apa|apakah|bocor|will|be))* (?:ketahuan|ketauan|bocor|diketahui|disebut|kesebut|konangan|known)\b"
            r"|\b(?:kalau|kalo|kl|klo|lek|nek|yen|if|lamun|upami|menawi)(?: \w+){0,3} (?:lapor|nglapor|melapor|"
            r"laporan|report|"
            r"ngalapor)\b(?: \w+){0,4} (?:dipecat|dipulangkan|dideportasi|ditangkap|dimarahi|dimarahin|dihukum|di phk|"
            r"fired|deported|arrested|sacked|in trouble|aman|safe|ketahuan)\b"
        ),
    ),
    (
        NEWS,
        re.compile(
            r"\b(?:kapan|kpn|kapankah|bila|iraha|when|berapa lama|brp lama|how long|jam berapa)(?: \w+){0,3} (?:dtg|"
            r"datang|dateng|"
            r"datangnya|dtgnya|teka|teko|ditekani|tekane|dirawuhi|rawuh|dugi|sumping|sampai|nyampe|jemput|jemputnya|"
            r"menjemput|dijemput|evakuasi|evakuasinya|dievakuasi|come|coming|arrive|"
            r"here|kesini|ke sini|merene|ditolong\w*|ditulung\w*|dibantu\w*|dibantos\w*|diurus\w*|ditangani|"
            r"diproses|dipulang\w*|helped?|handled)\b"
            r"|\bmana(?: (?:nih|sih|ini|dong|to))* (?:petugas\w*|orangnya|bantuan\w*)\b(?! (?:yang|yg))"
            r"|\bpetugas\w* (?:nih |nya |ini )?(?:mana|kemana|ke mana|endi|di mana|dimana)\b"
            r"|(?<!bos )(?<!boss )(?<!majikan )(?<!dia )(?<!agen )(?<!suami )(?<!istri )(?<!bapak )(?<!ibu )(?<!hp )"
            rf"\b(?:belum|blm|blum|ga|gak|gk|nggak|ora|durung|teu|mboten)(?: \w+)? {_ANSWERED}(?: \w+){{0,2}}$"
            rf"|\b{_ANSWERED}(?: (?:sekarang|skrg|dong|donk|cepat|cepet|lah|please|now|woi|woy))+(?: petugas\w*)?$"
        ),
    ),
    (
        NEXT,
        re.compile(
            r"^(?:(?:terus|trus|trs|lalu|lantas|banjur|lajeng|teras|jadi|dadi|so|and|then|eh|pak|bu|mbak|mas|kak|kami|"
            r"saya|sy|"
            r"aku|kula|kulo|abdi|sekarang|skrg|habis ini|abis ini|selanjutnya|bar iki) )+(?:gimana|gmn|gmana|bagaimana|"
            r"piye|piyeh|priye|priyeh|kepriye|pripun|kepiye|kumaha|apa|opo|ngapain|what|what now|what next|how)"
            r"(?: (?:ya|dong|pak|bu|mbak|mas|kak|sih|"
            r"nih|ini|iki|niki|sekarang|saya|aku|lagi|now|selanjutnya|langkahnya|yang harus))*$"
            r"|^(?:gimana|gmn|piye|piyeh|priye|"
            r"priyeh|kepriye|pripun|kumaha)(?: (?:ini|iki|niki|ieu|nih|dong|ya|sekarang|saya|nasib saya))+$"
            r"|\b(?:harus|kudu|mesti|perlu|bisa|kedah|sebaiknya)(?: (?:saya|aku|sy|kami))? (?:ngapain|berbuat apa|"
            r"gimana|"
            r"bagaimana|piye|piyeh|priye|priyeh|kepriye|pripun|kumaha|ngapa|lakukan apa|apa)$"
            r"|\b(?:apa|opo|napa|naon)(?: \w+)? (?:langkah|langkahnya|langkah2nya|langkah selanjutnya|yang harus|"
            r"yg harus|yang"
            r" bisa|yg bisa)\b|\blangkah\w*(?: \w+)? (?:apa|gimana)\b"
            r"|\bwhat(?: (?:can|should|must|do|shall|will|am))+ (?:i|we)(?: \w+)? do\b|\bwhat (?:happens|now|next)\b"
        ),
    ),
    (
        ENOUGH,
        re.compile(
            rf"^(?:(?:{_ENDED}|ya|iya|ok|oke|cuma|hanya|mung) )*(?:itu|iku|niku|eta|segitu|sakitu|semono|sementen)"
            r"(?: (?:aja|saja|doang|dulu|mawon|wae|bae|dong|tok|sadaya|kabeh|riyin|rumiyin|kak|mbak|mas|pak|bu|ya|yg|"
            r"yang|"
            r"bisa|saya|sampaikan|ceritakan|tulis|makasih|terima|kasih))+$"
            rf"|^(?:{_ENDED} )?(?:cukup|cekap|cekapan|sekian)(?: (?:sekian|itu|segitu|dulu|aja|saja|ya|pak|bu|mbak|"
            rf"mas|kak|"
            r"mawon|semanten|heula|pertanyaannya|makasih|terima|kasih))*$"
            r"|^(?:thats|that is) (?:all|it|everything)(?: \w+){0,3}$|^no more(?: questions)?(?: please)?$|"
            r"^(?:im )?done$"
            rf"|\b(?:{_NOT}|berhenti|stop)(?: \w+)? (?:tanya|nanya|bertanya|ditanya|takon|naros|naroskeun|asking|"
            rf"questions)\b"
        ),
    ),
    (
        REMOVE,
        re.compile(
            r"\b(?:hapus|hapusin|hapuskan|buang|delete|remove|busak|pupus|mupus)(?: \w+)? (?:foto|fotonya|photo|gambar|"
            r"video|rekaman|berkas|file|dokumen|bukti|pesan suara|picture)\b"
        ),
    ),
    (
        CLOSE,
        re.compile(
            r"^(?:(?:eh|oh|udah|sudah|tolong|saya|sy|aku|pak|bu|kak|mbak|mas) )*(?:ga|gak|gk|nggak|ngga|tidak|tdk|ora|"
            r"teu|mboten) ?(?:jadi|sido|janten|jadhi|usah|perlu)(?: usah| perlu)? (?:di)?(?:me|nga|ng|nge)?"
            r"lapor(?:in|kan|ke|keun|aken|no)?\b(?! polisi| ke polisi)"
            r"|^(?:(?:ok|okay|oh|please|pls|plz|sorry|no|and|just) )*(?:cancel|nevermind|never mind)"
            r"(?: (?:please|pls|plz|it|all|this|that|ok|sorry|thanks))*$"
            r"|\b(?:do not|dont|no longer|didnt|not) (?:want |need |wanna )(?:to )?report\b(?! (?:to )?(?:the )?police)"
            r"|\b(?:di)?(?:tutup|nutup|batal|batalkan|batalin|batalno|batalke|mbatalke|mbatalaken|membatalkan|"
            r"bolaykeun|cabut|tarik|hapus|hapuskan|hapusin|busak|"
            r"pupus|close|cancel|withdraw|drop|delete)(?: \w+)? (?:laporan|laporannya|laporanku|lapuran|"
            r"kasus|kasusnya|aduan|report|case|it)\b|\b(?:tutup|ditutup) (?:saja|aja|wae|mawon|bae)\b"
            rf"|^(?:(?:{_ENDED}|masalah|masalahnya|semua|semuanya|everything|is) )+(?:selesai|beres|rampung|rengse|"
            rf"kelar|solved|"
            r"resolved|done)(?: (?:kok|ya|pak|bu|mbak|mas|kak|semua|semuanya|makasih|terima|kasih|thanks|sekarang))*$"
        ),
    ),
)
_CALMING = re.compile(
    r"^(?:(?:no|nope|tidak|gak|ga|enggak|nggak|"
    r"ini|itu|iki|niki|ieu|its|it is|this is|maaf|sorry|eh|oh|pak|bu|mbak|mas|kak|saya|tapi|nggih|ya|iya|"
    r"sakjane|"
    r"sebenarnya|sebetulnya) )*(?:bukan|bkn|ga|gak|gk|tidak|tdk|tak|nggak|enggak|ngga|ora|dudu|sanes|mboten|boten|teu|"
    r"henteu|belum|not|no|nothing|isnt)(?: (?:terlalu|begitu|really|very|so|an|a|kok|patos|pati))*"
    r" (?:darurat|emergency|urgent|urgen|urgensi|gawat|mendesak|genting|buru buru)"
    r"(?: (?:kok|ya|pak|bu|mbak|mas|kak|sih|cuma|hanya|tanya|nanya|just|asking|banget|sekali|now|mawon|saja|aja))*$"
)
_ERASING = re.compile(
    r"\b(?:hapus|hapuskan|hapusin|busak|pupus|mupus|delete|erase|remove)(?: \w+)? (?:data|datanya|dataku|semua|"
    r"semuanya|"
    r"sedaya|sadaya|kabeh|akun|all|everything)\b"
    r"|\b(?:tarik|cabut|batalkan|withdraw|revoke)(?: \w+)? (?:persetujuan|persetujuannya|consent|izin|idin)\b"
)
_PLAINLY_STORY = frozenset(listed("dipukul disiksa disekap dikurung diperkosa ditampar beaten raped"))

# Words of a joke or a child, beside which somebody may be made to say how good all is.
_STILL = frozenset(
    listed(
        "tapi tetapi tp namun but tolong help takut dipukul disiksa sakit kabur pulang dikurung disekap luka terluka"
    )
)
_TAKEN_BACK = re.compile(
    r"\b(?:cuma|cuman|hanya|tadi|just|only|was)(?: \w+)? (?:bercanda|becanda|guyon|heureuy|iseng|main main|joking|"
    r"kidding|"
    r"joke)\b|\banak(?: \w+){0,2} (?:main|mainin|mainan|dolanan|ulin|pencet|mencet)(?: hp| hape)?\b"
    r"|\b(?:salah|keliru|klentu|lepat) (?:kirim|pencet|mencet|tekan|ketik|paham|mijit)\b|\bkepencet\b|\bby mistake\b"
)
_TO_BE_GONE = re.compile(r"\b(?:tolong|minta|mohon|please) (?:di)?(?:hapus|tutup|batal|cabut|tarik|delete|cancel)")
_WELL = re.compile(
    r"\b(?:baik baik|baik2|ga apa apa|gak apa apa|tidak apa apa|tidak ada apa apa|ga ada apa apa|gak ada apa apa|"
    r"gapapa|gpp|"
    r"(?:tidak|ga|gak|nggak|ora|teu|not) (?:benar|bener|betul|true)|(?:orang|wong|jalmi|memang|sebenarnya) "
    r"(?:baik|apik|sae)|good (?:person|man|woman)|aman|sangat baik|baik sekali|mboten napa napa|ora opo opo|teu "
    r"kunanaon|fine|nothing happened|all right|okay)\b"
)


@lru_cache(maxsize=64)  # the same words are asked about at the question, and once more when they are answered
def aside_in(words: str) -> str:
    """What somebody asks or wants who answers no question; empty where it is none, or where they tell something."""
    plain = _without_marks(words)
    said = plain.split()
    if not said or len(said) > _MOST_WORDS or _PLAINLY_STORY & set(said):
        return ""
    if _CALMING.match(plain):
        return CALM
    if _ERASING.search(plain):
        return ERASE
    found = [kind for kind, pattern in _KINDS if pattern.search(plain)]
    return CLOSE if CLOSE in found else next(iter(found), "")  # "cancel it, I am afraid that the agent hears of it"


def told_and_asked(words: str) -> tuple[str, tuple[str, ...]]:
    """A message of several parts: what is told in it, and the kinds of what is asked or wanted besides, in order."""
    parts = [part for part in _PARTS.split(words) if part.strip()]
    kinds = [aside_in(part) for part in parts]
    told = ", ".join(part.strip() for part, kind in zip(parts, kinds, strict=True) if not kind)
    return told, tuple(dict.fromkeys(filter(None, kinds)))


def is_made_to_sign(words: str) -> bool:
    """Whether somebody is made to sign what they cannot read, or what ends their work: no case for one alone."""
    plain = _without_marks(words)
    return _MADE_TO_SIGN.search(plain) is not None and _BY_FORCE.search(plain) is not None


def says_no_emergency(words: str) -> bool:
    """Whether a message says that nothing is urgent, and no more."""
    return aside_in(words) == CALM


def shuns_police(words: str) -> bool:
    """Whether somebody asks for no police, or hides from a raid: their number is not the first to call."""
    plain = _without_marks(words)
    return _HIDES.search(plain) is not None or any(kind == POLICE and pattern.search(plain) for kind, pattern in _KINDS)


def is_taken_back_gently(words: str) -> bool:
    """Whether it is said to have been a joke, a child or a slip, and all to be well; somebody may be standing by."""
    plain = _TO_BE_GONE.sub(" ", _without_marks(words))
    if _STILL & set(plain.split()):
        return False
    return bool(_TAKEN_BACK.search(plain) and _WELL.search(plain))


def _without_marks(words: str) -> str:
    """Plain words in which "don't" is one."""
    return plain_words(words.replace("'", "").replace("\u2019", ""))
