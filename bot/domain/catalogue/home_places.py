"""Regencies, cities and islands of Indonesia by which people say where they are at home, without naming the country."""

from collections.abc import Sequence

from bot.domain.catalogue.words import plain_words

# Left out is what means something else as well: "serang" and "pati", "batu", "malang", "subang" (Jaya), "bali".
_NAMES = frozenset(
    """
    aceh;banda aceh;langkat;deli serdang;medan;pekanbaru;bengkalis;dumai;jambi;bengkulu;palembang;lampung;bandar lampung
    lampung timur;lampung tengah;lampung selatan;tanjung pinang;tanjungpinang;belitung
    bogor;bekasi;depok;tangerang;lebak banten;pandeglang;karawang;purwakarta;sukabumi;cianjur;bandung;garut;sumedang
    tasikmalaya;ciamis;majalengka;cirebon;indramayu;kabupaten kuningan;kota malang;kabupaten malang
    malang jawa timur;kabupaten subang;kabupaten serang;kota serang;kabupaten pati;cakung;cipayung;cilincing
    tanjung priok;jaktim;jakut;jaksel;jakbar;jakpus
    brebes;tegal;slawi;pemalang;pekalongan;kabupaten batang;kendal;semarang;demak;kudus;jepara;rembang;blora;grobogan
    purwodadi;sragen;karanganyar;wonogiri;sukoharjo;klaten;boyolali;salatiga;surakarta;kota solo;temanggung;magelang
    wonosobo;banjarnegara;purbalingga;banyumas;purwokerto;cilacap;kebumen;purworejo;yogyakarta;jogja;sleman;bantul
    gunungkidul;gunung kidul;kulon progo;kulonprogo
    banyuwangi;jember;lumajang;bondowoso;situbondo;probolinggo;pasuruan;blitar;tulungagung;trenggalek;ponorogo;pacitan
    madiun;magetan;ngawi;nganjuk;kediri;jombang;mojokerto;sidoarjo;gresik;lamongan;tuban;bojonegoro;bangkalan;sampang
    pamekasan;sumenep;madura
    denpasar;singaraja;mataram;lombok timur;lombok tengah;lombok barat;lombok utara;praya;selong;sumbawa;dompu;bima ntb
    kupang;atambua;belu ntt;soe ntt;kefamenanu;flores;flores timur;larantuka;maumere;sikka;lembata;ruteng;sumba
    pontianak;singkawang;sambas;sanggau;entikong;banjarmasin;samarinda;balikpapan;tarakan;sebatik;palangkaraya
    makassar;bulukumba;bone sulsel;pinrang;pare pare;parepare;kendari;gorontalo;manado;poso;ambon;ternate;sorong
    jayapura
    """.replace("\n", ";").split(";")
)
_HOMES = frozenset(" ".join(name.split()) for name in _NAMES if name.strip())
_DENYING = frozenset(("bukan", "bkn", "dudu", "sanes", "not"))
_LONGEST = max(name.count(" ") + 1 for name in _HOMES)


def names_home(pieces: Sequence[str]) -> bool:
    """Whether these plain words name a place in Indonesia."""
    return any(
        " ".join(pieces[start : start + size]) in _HOMES
        for start in range(len(pieces))
        for size in range(1, min(_LONGEST, len(pieces) - start) + 1)
    )


def home_named(words: str) -> str:
    """The place in Indonesia that words name, as it is written there; empty for one that is only denied."""
    pieces = plain_words(words).split()
    for start in range(len(pieces)):
        if start and pieces[start - 1] in _DENYING:
            continue
        for size in range(min(_LONGEST, len(pieces) - start), 0, -1):
            if (name := " ".join(pieces[start : start + size])) in _HOMES:
                return name.title()
    return ""
