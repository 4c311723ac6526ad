"""What cannot wait: a body, a birth, a fire, bombs, somebody at the door; and that it grows worse."""

import re
from functools import lru_cache

from bot.domain.catalogue.words import plain_words

FAINT, BLEEDING, SHOTS, FIRE = "faint", "bleeding", "shots", "fire"
DOOR, BIRTH, BURN, BREATH = "door", "birth", "burn", "breath"

_KNOCKING = (
    r"(?:ng?etok\w*|ketok\w*|di ?ketok\w*|mengetuk|ketuk\w*|nggedor\w*|gedor\w*|di ?gedor\w*|menggedor\w*|dobrak\w*|"
    r"di ?dobrak\w*|ndobrak\w*|mendobrak\w*|nothok\w*|dhodhog\w*|nrajang|banging|knocks?|knocking|pounding|"
    r"breaking)(?: (?:on|at|in|down))?(?: (?:the|my))?"
)
_DOOR = r"(?:pintu|lawang|panto|door)(?:nya|ku|ne|e|na)?"
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
            r"(?:kena|hancur|runtuh|roboh|terbakar|hit)|drone|drones|gunfire|shooting|shots|bomb|bombs|bombing|"
            r"missiles?|explosions?|shelling)\b"
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
        rf"^(?!.*\b(?:polisi|pulisi|polis|police|imigrasi|imigresen|paket|kurir|ojek|tetangga|tonggo|tadi|kemarin|"
        rf"kmrn|gas|galon)\b)"
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
