"""Hears words in the middle of a report that answer no question but say how its questions have to go on."""

import re

from bot.domain.answers.wording import listed, tokens
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.whose import KIN, OWN, is_meant_for_another

_NOT = "tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|engga|bukan|bkn|mboten|ora|dudu|sanes|teu|henteu|lain|not|dont|isnt"
_SEEKING = "cari|mencari|nyari|dicari|ngari|golek|digoleki|madosi|milari|neangan|looking for|searching for"
_NO_SEARCH = re.compile(
    rf"\b(?:{_NOT}) (?:\w+ )?(?:{_SEEKING})\b"
    rf"|\b(?:{_NOT}) (?:\w+ )?(?:hilang|ilang|ical|leungit|missing|lost)\b(?! (?:kontak|kabar|contact))"
    r"|\b(?<!mau )(?<!pengen )(?<!pengin )(?<!ingin )(?<!cuma )(?<!bisa )(?<!to )"
    r"(?<!tidak )(?<!gak )(?<!ga )(?<!nggak )(?<!ora )(?<!teu )(?<!belum )(?<!dont )"
    r"(?:tau|tahu|ngerti|ngertos|terang|nyaho|know)"
    r" (?:\w+ ){0,2}(?:dimana|di mana|tempatnya|alamatnya|where|neng endi|teng pundi|dimana dia)\b"
)

_SEEKS = re.compile(rf"\b(?:{_SEEKING})(?: \w+){{0,2}}? (?:{KIN})(?:ku|nya|e)?\b")
_NOT_NAMED = (
    r"(?:jangan|jgn|ojo|aja|ulah|tidak usah|gak usah|ga usah|gausah|tidak mau|gak mau|ga mau|tanpa|mboten|alim|"
    r"dont|don t|do not)(?: \w+){0,2}"
)
_NAME_OF_MINE = (
    rf"(?:identitas|identitasnya|nama|nami|jeneng|asma|data|identity|name)(?:ku| (?:{OWN}))?"
    r"(?: (?:dan|sama|atau) \w+)?(?: (?:\w+ ){0,2})?"
)
_TOLD = (
    r"(?:disebut\w*|sebut|sebutin|sebutkan|dibocor\w*|bocor\w*|ketahuan|diketahui|dikasih tau|disebar\w*|sebar\w*|"
    r"muncul|dibuka|dirahasiakan|rahasiakan|rahasiain|rahasia|dikasihkan|mentioned|mention|told|tell|secret|disebutin|"
    r"dipakai|dipake|pakai|pake|use|used)"
)
_UNNAMED = re.compile(
    rf"\b{_NAME_OF_MINE} ?{_NOT_NAMED} {_TOLD}\b|\b{_NOT_NAMED} {_NAME_OF_MINE} ?{_TOLD}\b"
    rf"|\b{_NOT_NAMED} {_TOLD} (?:\w+ )?{_NAME_OF_MINE}"
    rf"|\b(?:rahasiakan|rahasiain|tolong rahasiakan) {_NAME_OF_MINE}"
    rf"|\b{_NAME_OF_MINE} ?(?:tolong |mohon |minta )?(?:dirahasiakan|rahasiakan|dirahasiain|rahasia|secret)\b"
    r"|\b(?:secara |lapor |mau )?(?:anonim|anonymous|anonymously)\b"
    # Who asks whether they will be known fears just that.
    r"|\b(?:mereka|dia|orangnya|pelaku\w*|tetangga|calonya|majikan|they|he|she)(?: \w+){0,2} (?:tau|tahu|ngerti|"
    rf"ngertos|nyaho|know)(?: \w+){{0,2}} (?:{OWN}|siapa|sing|me|i|who)(?: \w+){{0,2}} "
    r"(?:lapor\w*|melapor\w*|nglapor\w*|"
    r"ngalapor\w*|reported|told)\b"
)

# "Gak mau sebut nama majikan" hides another than the writer.
_THEIR_NAME = re.compile(
    r"\b(?:nama|namanya|identitas|jeneng|name)(?: (?:si|dari|of|my|the))* (?:majikan|bos|boss|juragan|dunungan|tuan|"
    r"nyonya|agen|agensi|agency|agent|pt|perusahaan|sponsor|calo|employer|teman|temen|dia|mereka)\w*\b"
)
_NEWS = re.compile(
    r"\b(?:kapan|kpn|when|iraha|kapan kapan)(?: \w+){0,3} (?:kabar\w*|dibantu|ditolong|dijemput|dibalas|"
    r"dibales|direspon|respon|diproses|ditangani|jawaban\w*|bantuan\w*|petugas\w*|datang|news|reply|help|officer)\b"
    r"|\b(?:kok|kenapa|knp)(?: \w+){0,2} (?:lama|belum|blm|gak|ga)(?: \w+){0,2} (?:kabar|dibalas|dibales|respon|"
    r"petugas)\b"
    r"|\b(?:belum|blm|sudah|udah|udh|sdh|durung|wis|acan) (?:ada|onten|wonten|aya) (?:jawaban|petugas)\w*\b"
    r"|\b(?:berapa lama|brp lama|sampai kapan|how long)(?: \w+){0,2} (?:dicari\w*|nyari\w*|mencari\w*|pencarian\w*|"
    r"ketemu\w*|diproses|prosesnya|proses|nunggu\w*|menunggu|tunggu\w*|search\w*|take|wait)\b"
    r"|\b(?:jangan lupa|jgn lupa|tolong|mohon|minta|nanti|aja kesupen|ojo lali|ulah hilap|please|dont forget to)"
    r" (?:di ?)?(?:kabari|kabarin|kabarkan|kabaran|kasih kabar|beri kabar|wartosan|tell me|let me know)"
    r"(?: (?:ya|yah|saya|sy|aku|kami|pak|bu|mbak|mas|kak|lagi|kalau|kalo|klo)|$)"
    r"|\b(?:gimana|gmn|gmana|bagaimana|piye|pripun|kumaha|lewat mana|kemana|ke mana|how|where)(?: \w+){0,3} "
    r"(?:kalau|kalo|klo|kl|menawi|yen|nek|upami|mun|if|when)(?: \w+){0,3} (?:kabar\w*|khabar|wartos|news)\b"
)
# "Laporan saya", "laporan saya sampai mana": what the report has come to, and no answer.
_OF_MY_REPORT = re.compile(
    rf"(?:(?:gimana|bagaimana|piye|kumaha|cek|lihat|status|kabar|soal|mau tau|how is|check) )*"
    rf"(?:laporan(?:ku| (?:{OWN}|tadi|kemarin|yang kemarin))|my (?:report|case))"
    r"(?: (?:gimana|bagaimana|sampai mana|sampe mana|smp mana|sudah|udah|diproses|belum|apa|ya|yah|pak|bu|kak|mbak|mas|"
    r"now|yet))*"
)
_NEWS_OF_THEIRS = re.compile(r"\b(?:terakhir|dia|anak|istri|suami|kakak|adik|ibu|ayah|bapak (?:saya|ku))\b")
_MOST_NEWS_WORDS = 8
_HANDSET = re.compile(r"\b(?:hp|hape|handphone|ponsel|wa|phone)(?:ku|nya|e)?\b")

_THANKS = frozenset(
    listed(
        "makasih makasi mksh mks mkasih trims trimakasih terimakasih terima kasih tq thx thanks thank you suwun "
        "maturnuwun matur nuwun nuhun hatur tengkyu banyak pak bu mas mbak kak ya yah iya ok oke nggih sangat sekali "
        "min admin banget bang sip siap baik sudah udah "
        "bye dadah so very much a lot"
    )
)
_THANKING = frozenset(
    listed("makasih makasi mksh mks mkasih trims trimakasih terimakasih terima tq thx thanks thank suwun nuwun nuhun")
)

_AGREEING = frozenset(("iya", "ya", "yah", "ok", "oke", "sudah", "udah", "baik", "siap", "sip", "nggih"))

NO_NAME = frozenset(
    listed(
        "tidak tdk gak ga gk nggak ngga enggak engga bukan bkn belum blm jangan mau kenapa knp kapan dimana mana "
        "gimana gmn bagaimana apa apakah siapa kok kalau kalo tapi tp karena salah tau tahu cari mencari dicari "
        "dipulangkan pulang tolong bantu cepat not dont why when how what where who help please yang yg saya aku dia "
        "sudah udah disekap dipukul"
    )
)
# Words for oneself and for what one wants: nobody is called so.
_NO_OWN_NAME = re.compile(
    rf"(?:(?:{KIN})(?: (?:{OWN}))?|(?:(?:lihat|cek) )?laporan (?:{OWN})|(?:lihat|cek) laporan|my (?:report|case))"
    r"(?: ya| pak| bu)?"
)
_NUMBER_SAID = re.compile(r"(?:no|nomor|nomer|hp|wa|telp|telepon|number|phone|ini|itu|di|\d+)")
LONGEST_NAME = 7  # words; "Siti Aminah binti Haji Abdul Rahman Saleh"
_NAME_LED = re.compile(r"\b(?:nama|namanya|nami|jeneng|jenenge|asmane|panggil\w*|dipanggil|name|named|called)\b")

_FEWEST_OF_OTHER = 3  # words; in fewer nobody tells something else than was asked
# What has to stand in an answer where any words would count.
_OF_ITS_KIND = {
    "last_number": re.compile(
        r"\d{4}|@|\b(?:fb|facebook|ig|insta\w*|tik ?tok|wa|whatsapp|messenger|line|imo|telegram|wechat|rek\w*|norek|"
        r"bri|bca|bni|mandiri|bank|akun\w*|account\w*|no|nmr|nomor\w*|nomer\w*|number\w*|hp\w*|hape\w*|telp\w*|"
        r"telepon\w*|email)(?:nya|e|ku|na)?\b"
    ),
    "papers": re.compile(
        r"\d{5}|\b(?:paspor\w*|pasport\w*|passport\w*|nik\w*|ktp\w*|kk|kartu\w*|akta|akte|ijazah\w*|surat\w*|"
        r"dokumen\w*|"
        r"fotokopi\w*|fotocopy\w*|copy|foto\w*|visa|papers?|documents?|birth|card)\b"
    ),
}
# What nobody earns and no employer is called: "anak demam dari smalam", "lari kmn ya enaknya".
_NO_PAY = re.compile(
    r"\b(?:anak|demam|sakit|lari|kabur|pulang|takut|tolong|ralat|salah|umur|polisi|paspor|pasport|agen|lapar|nangis|"
    r"pagar|anjing|gimana|gmn|kapan|siapa|mana|kmn|kenapa|petugas\w*|shelter|kjri|kbri)\b"
)
_HAS_SUM = re.compile(
    r"\d|\b(?:juta|jt|ribu|rb|ratus|puluh|belas|ringgit|riyal|real|dolar|dollar|dirham|won|yen|euro)\b"
)
_NO_EMPLOYER = re.compile(
    r"\b(?:demam|lari|kabur|pulang|takut|tolong|ralat|umur|polisi|lapar|nangis|gimana|gmn|kapan|kmn|kenapa|petugas\w*|"
    r"shelter|kjri|kbri)\b"
)
_ANYTHING_BUT_MARKS = frozenset(("nickname", "parcel_address", "sender_name", "employer_name"))
_NO_SENDER = frozenset(("name", "nickname", "employer_name", "parcel_address", "reporter_name"))
_LACKING = re.compile(
    r"^(?:(?:wah|waduh|maaf|eh|sy|saya|aku|kami) )*"
    r"(?:tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|belum|blm|lupa|hilang|ilang|ora|mboten|teu|henteu|lali|no|none|"
    r"not|dont|i)\b"
)
# By what a body is known again.
CLAUSES = re.compile(r"[,.;!?\n]+")
_MARKS = re.compile(
    r"\b(?:bekas (?:luka|jahit\w*|operasi|bakar)|tanda lahir|tah?i lalat|toh|tompel|tato\w*|tattoos?|codet|scars?|"
    r"birthmark|moles?|gigi(?:nya)? (?:\w+ )?(?:ompong|emas|gingsul|tonggos|patah)|berkacamata|pa?ka?i kacamata|"
    r"rambut(?:nya)? (?:panjang|pendek|ikal|keriting|lurus|putih|botak|merah)|kulit(?:nya)? (?:hitam|putih|sawo|gelap)|"
    r"tinggi(?:nya)? (?:badan(?:nya)? )?(?:sekitar |kira kira )?\d{2,3}|"
    r"badan(?:nya)? (?:kurus|gemuk|besar|kecil|tinggi|pendek)|"
    r"(?:jalan(?:nya)? )?pincang|jari(?:nya)? (?:\w+ )?(?:buntung|putus|hilang)|lesung pipi)\b"
)


def marks_in(words: str) -> str:
    """What somebody is known by, in the words it was told in: "ada bekas luka di tangan kiri"; else empty."""
    told = (each.strip() for each in CLAUSES.split(words))
    return ", ".join(each for each in told if _MARKS.search(plain_words(each)))


_TOOK_THEM = re.compile(
    r"^(?:yang (?:bawa|ngirim|berangkatin|antar)(?:nya)?|sponsor|calo|tekong|penyalur|perekrut|pt)(?:nya|ne|na)?"
    r"(?: (?:namanya|bernama|itu|adalah))* +(?=\w)",
    re.IGNORECASE,
)


def sender_in(words: str) -> str:
    """Who took the one who is looked for abroad: "sponsornya H. Mahsun"; empty where nobody is named at the start."""
    said = words.strip()
    is_short = len(said.split()) <= LONGEST_NAME and "?" not in said
    return said if is_short and _TOOK_THEM.match(said) and not _LACKING.search(plain_words(said)) else ""


def tells_else_than(part: str, words: str) -> bool:
    """Whether words answer another question of a search than this one: a scar is no address, an age no paper."""
    plain = plain_words(words)
    if len(plain.split()) < _FEWEST_OF_OTHER and part in _NO_SENDER and sender_in(words):
        return True
    if len(plain.split()) < _FEWEST_OF_OTHER or _LACKING.search(plain):
        return False
    if part == "monthly_pay" and _NO_PAY.search(plain) and (not _HAS_SUM.search(plain) or age_in(words)):
        return True
    if part == "employer_name" and _NO_EMPLOYER.search(plain):
        return True
    if (kind := _OF_ITS_KIND.get(part)) is not None:
        return kind.search(plain) is None and "@" not in words
    is_sender = part in _NO_SENDER and bool(sender_in(words))
    return is_sender or (part in _ANYTHING_BUT_MARKS and bool(marks_in(words)))


_AGE_OF_THIRD = re.compile(
    rf"\b(?:{KIN}|cucu)(?:nya|ne|e|na|ipun)(?: (?:masih|baru|yang|yg|kecil))* "
    r"(?:(?:ber)?umur|(?:ber)?usia|\d{1,2} (?:th|tahun))"
)
_AGE = re.compile(
    r"\b(?:umur|umurku|umurnya|usia|usiaku|usianya|berumur|berusia|umure|yuswa|aged?) "
    r"(?:(?:saya|sy|aku|ku|kulo|kula|abdi|dia|is) )?(?:(?:baru|masih|msh|sekitar|cuma|cm|only|still|asli|aslinya) )?"
    r"([0-9]{1,2})\b"
    r"|(?<!kerja )(?<!dah )(?<!lebih )(?<!sudah )(?<!udah )(?<!sdh )(?<!udh )(?<!selama )(?<!hampir )(?<!kontrak "
    r")(?<!sejak )"
    r"\b(1[0-9]|[6-9]) ?(?:tahun|thn|th|taun|years? old|yo)\b"
    r"(?! (?:kosong|tanpa|overstay|sembunyi|jadi|merantau|nikah|lalu|yang lalu|yg lalu|kerja|di|ga|gak|tidak|belum|"
    r"ago|lebih))"
    r"|^(?:kira kira |sekitar |dia )?([2-5][0-9]) ?(?:tahun|thn|th|taun|years? old|yo)"
    r"(?: (?:kayaknya|kayanya|mungkin|kira kira))?$"
)

_AGE_IN_PAPERS = re.compile(
    r"\b(?:paspor|passport|pasport|ktp|dokumen|berkas|surat|papers)(?:nya|ku|e)? (?:\w+ ){0,3}?"
    r"(?:(?:di ?)?(?:tulis|tertulis|bikin|buat|ubah|tuakan|palsu\w*|jadi|says?|is) )+(?:jadi )?"
    r"(?:(?:umur|usia|lahir|age)(?:nya|ku)? )?([1-4][0-9])\b(?! ?(?:hari|jam|bulan|juta|jt))"
)

_DEATH = re.compile(
    r"\bm[ei]?n[ie]?n?gg?[ae]?l(?:nya|e|na|ipun)?\b|\b(?:ninggal|wafat|mati|meti|mate|mateh|matek|modar|tewas|"
    r"jenazah|jenasah|jenaza|"
    r"jenzah|almarhum|almarhumah|alm|almh|mayat|mayit|jasad|jasadnya|jasade|jazad|maot|pupus|seda|sedo|sedho|pejah|"
    r"paeh|"
    r"tilar|ngantunkeun|kematian|kepaten|berpulang|tiada|bernyawa|nyawanya|terbunuh|dibunuh|bunuh|dikubur\w*|"
    r"dimakamkan|makam\w*|pemakaman|kubur\w*|layon|sedanipun|gugur|rahmatullah|rohmatulloh|rahmatulloh|innalillahi|"
    r"inalillahi|hilang nyawa|dead|die|died|dies|death|passed away|deceased|killed|corpse|body|remains|funeral|"
    r"buried)\w*\b"
)


_LOCKED = r"(?:dikunci\w*|kekunci|terkunci|kunci|dikurung|dikurungi|disekap|dikonci|dikunceni|locked)"
_NOT_LOCKED = re.compile(rf"\b(?:{_NOT}|ga|nda|ndak)(?: (?:lagi|di|kami|saya|soal|sampai|being|been))? {_LOCKED}\b")
_GETS_OUT = re.compile(r"\b(?:keluar|kluar|metu|medal|kaluar|leave|go out|get out)\b")
_LOCK = re.compile(r"\b(?:di|ter|ke)?(?:kunci|kurung|sekap|konci)\w*|\block\w*|\b(?:keluar|kluar|metu|medal|leave)\b")
_FEARED = re.compile(
    r"\b(?:takut|tkt|wedi|ajrih|sieun|khawatir|kuatir|afraid|scared)(?: (?:kalau|kalo|nanti|saya|aku|of|being|to|be|"
    r"getting|i|akan|bakal|malah|di|polisi))* (?:ditangkap\w*|ditangkep|ketangkap|ditahan|dipenjara\w*|dibui|ditangkep|"
    r"arrested|detained|jailed|nangkap|nangkep)\b"
    # "Kalo lapor polisi nanti saya yg ditangkap": nobody is held yet.
    r"|\b(?:kalau|kalo|klo|kl|if)(?: \w+){1,8} (?:di ?tangk[ae]p|di ?penjara\w*|ditahan|dideportasi|arrested|jailed)\b"
)
_HELD = re.compile(
    r"\b(?:sudah|udah|udh|sdh|dah|wis|sampun|tos|sedang|lagi|already|am|was)(?: \w+)? (?:ditangkap|ditahan|dipenjara|"
    r"arrested|detained|jailed)\b|\b(?:di|in) (?:tahanan|penjara|imigrasi|lokap|detention|jail|prison|depo)\b"
)

_ARREST = re.compile(
    r"\b(?:(?:di|ke|ter|na|nang|men)?(?:tahan|tangk[ae]p|penjara)\w*|dibui|bui|sel|lapas|rutan|lokap|lock ?up|depo|"
    r"di ?ciduk\w*|dicokok|dicekel|kacekel|kecekel|dicepeng|kacepeng|kacerek|ditewak|katewak|digaruk|diamankan|"
    r"kena razia|sidang\w*|pengadilan|vonis\w*|divonis|hukuman|dihukum|kantor polisi|polsek|polres|"
    r"arrest\w*|detain\w*|detention|jail\w*|prison\w*|custody|behind bars|court|sentenced?)\b"
)


_PAPERS_HELD = re.compile(
    r"\b(?:ijazah|ijasah|sertifikat|sertipikat|akta|akte|paspor|passport|ktp|kk|dokumen|surat|buku nikah|bpkb|buku|hp|"
    r"gaji|uang|barang|rapor|diploma|certificates?|documents?|papers)\w*(?: \w+){0,5}? "
    r"(?:di ?tahan|disita|diambil|dipegang|disimpan|dicekel|dicepeng|withheld|held|kept|taken)\b"
)
_ANYBODY_HELD = re.compile(
    r"\b(?:di ?tahan|ditangkap|ketangkap|ketangkep|dipenjara|penjara|sel|tahanan|polisi|police|imigrasi|immigration|"
    r"arrested|detained|jail|prison|lapas|rutan|depo)\b"
)
_OF_KIND = {
    "wages": r"gaji\w*|upah|bayaran|uang|wages?|salary|pay",
    "passport": r"paspor\w*|pasport\w*|passport",
    "contract": r"kontrak\w*|contract",
    "illness": r"sakit|sick|illness|lara|gering",
    "detention": r"ditahan|ditangkap|detained|tahanan|penjara",
    "violence": (
        r"kekerasan|\w*pukul\w*|\w*tampar\w*|\w*siksa\w*|\w*tendang\w*|\w*aniaya\w*|\w*perkosa\w*|\w*gebuk\w*|"
        r"\w*tabok\w*|\w*keplak\w*|disiram\w*|dijambak\w*|dicekik\w*|ditonjok\w*|violence|beat\w*|raped?|slap\w*"
    ),
    "dismissed": (
        r"(?:di ?)?phk|(?:di ?)?pecat\w*|diberhentikan|diberhentiin|disuruh berhenti|dirumahkan|diliren\w*|"
        r"dieureunkeun|fired|dismissed|laid off|sacked"
    ),
    "employer_gone": r"majikan (?:hilang|kabur|meninggal|bangkrut)",
}
_ABOUT = "soal|masalah|tentang|cuma|hanya|karena|lagi|di|about|the|my|yang|yg|itu|perkara|bab|masalahnya"


def denies_kind(words: str, kind: str) -> bool:
    """Whether somebody says that it is about another trouble than was understood: "bukan gaji, saya dipukul"."""
    pattern = _OF_KIND.get(kind)
    denied = rf"\b(?:bukan|bkn|dudu|sanes|lain|not)(?: (?:{_ABOUT}))* (?:{pattern}|itu|iku|niku|eta|that)\b"
    return pattern is not None and re.search(denied, plain_words(words)) is not None


def names_kind(words: str, kind: str) -> bool:
    """Whether a word for a kind of trouble stands there, and is not denied."""
    pattern = _OF_KIND.get(kind)
    plain = plain_words(words)
    named = re.search(rf"\b(?:{pattern})\b", plain) if pattern is not None else None
    denied = re.compile(rf"\b(?:bukan|bkn|dudu|sanes|not)(?: (?:{_ABOUT}))*$")
    return named is not None and not denied.search(plain[: named.start()].rstrip())


_PAPERS = r"(?:visa|paspor|pasport|passport|dokumen|surat\w*|ijazah|ijasah|kontrak|ktp|permit|papers|documents?|iqama)"
_DESTROYED = (
    r"(?:dibakar|dirobek|disobek|dibuang|dirusak|bakar|robek|sobek|burned|burnt|tore|torn|"
    r"destroyed|diobong|disuwek)"
)
_PAPER_GONE = re.compile(rf"\b{_PAPERS}(?:ku)?(?: \w+){{0,3}} {_DESTROYED}\b|\b{_DESTROYED}(?: \w+)? {_PAPERS}\b")


def tells_of_lost_papers(words: str) -> bool:
    """Whether papers were burned or torn, which is done to nobody's body."""
    return _PAPER_GONE.search(plain_words(words)) is not None


def denies_lock(words: str) -> bool:
    """Whether somebody says that they are not locked in, where that was understood: "bukan dikunci, dipukul"."""
    plain = plain_words(words)
    return bool(_NOT_LOCKED.search(plain)) and not _GETS_OUT.search(plain)


def speaks_of_lock(words: str) -> bool:
    """Whether anything is said of a lock, or of not getting out."""
    return bool(_LOCK.search(plain_words(words)))


def only_fears_arrest(words: str) -> bool:
    """Whether somebody is afraid to be arrested, and is not held yet."""
    plain = plain_words(words)
    return bool(_FEARED.search(plain)) and not _HELD.search(plain)


def speaks_of_arrest(words: str) -> bool:
    """Whether a word stands there by which a person is held: nobody else is comforted for being detained."""
    return _ARREST.search(_PAPERS_HELD.sub(" ", plain_words(words))) is not None


def only_papers_held(words: str) -> bool:
    """Whether papers or things are held, and no person: "ijazah sama sertifikat tanah ditahan"."""
    plain = plain_words(words)
    return bool(_PAPERS_HELD.search(plain)) and not _ANYBODY_HELD.search(_PAPERS_HELD.sub(" ", plain))


def says_no_search(words: str) -> bool:
    """Whether somebody says that the one they tell of is not missing: they know where that one is."""
    return bool(_NO_SEARCH.search(plain_words(words)))


def seeks_somebody(words: str) -> bool:
    """Whether somebody says that they look for one of their own: "saya nyari anak saya"."""
    return _SEEKS.search(plain_words(words)) is not None


def speaks_of_death(*words: str) -> bool:
    """Whether a word of death stands there; without one nobody is taken for dead."""
    return any(_DEATH.search(plain_words(each)) for each in words)


def asks_to_stay_unnamed(words: str) -> bool:
    """Whether somebody asks that their name is told to nobody."""
    return bool(_UNNAMED.search(_THEIR_NAME.sub(" ", plain_words(words))))


def asks_for_news(words: str) -> bool:
    """Whether somebody asks when there will be news; not when there last was some of the one they look for."""
    plain = plain_words(words)
    if _OF_MY_REPORT.fullmatch(plain):
        return True
    found = _NEWS.search(plain) if len(plain.split()) <= _MOST_NEWS_WORDS else None
    if found is None and _HANDSET.search(plain):  # behind whose telephone it is
        plain = plain_words(CLAUSES.split(words.rstrip(" ?"))[-1])
        found = _NEWS.search(plain) if len(plain.split()) <= _MOST_NEWS_WORDS else None
    return found is not None and not _NEWS_OF_THEIRS.search(plain[: found.end()])


def is_thanks(words: str, *, is_closed: bool = False) -> bool:
    """Whether a message thanks and says no more. is_closed: a "yes" beside the thanks answers what was asked."""
    said = set(tokens(words))
    return bool(said & _THANKING) and said <= _THANKS and not (is_closed and said & _AGREEING)


def is_no_name(words: str, *, is_nickname: bool = False) -> bool:
    """Whether what stands where a name was asked for denies, asks or tells something instead, or is a number.

    is_nickname: a word for kin may be one: "Mamak".
    """
    plain = plain_words(words)
    if all(map(_NUMBER_SAID.fullmatch, plain.split())):
        return bool(plain)
    if _NAME_LED.search(plain):
        return False
    said = plain.split()
    if (not is_nickname and _NO_OWN_NAME.fullmatch(plain)) or tells_age_of_third(words):
        return True
    return "?" in words or len(said) > LONGEST_NAME or bool(NO_NAME & set(said)) or is_meant_for_another(words)


def tells_age_of_third(words: str) -> bool:
    """Whether an age stands right behind one who belongs to another: "muridnya umur 9", "anaknya 5 tahun"."""
    return _AGE_OF_THIRD.search(plain_words(words)) is not None


def age_in_papers(words: str) -> str:
    """The age that papers are said to give, in digits: "paspor ditulis 23"; empty where none is told."""
    found = _AGE_IN_PAPERS.search(plain_words(words))
    return found[1] if found is not None else ""


def without_papers(words: str) -> str:
    """The words without the age that papers give."""
    return _AGE_IN_PAPERS.sub(" ", plain_words(words))


def age_in(words: str) -> str:
    """How old the one is that words tell of, in digits; empty where they do not say so."""
    found = _AGE.search(plain_words(words))
    return (found[1] or found[2] or found[3]) if found is not None else ""
