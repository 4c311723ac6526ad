"""The regencies and cities of Indonesia by province, so that nobody is asked for a province that can be only one."""

import re
from functools import cache

from bot.domain.catalogue.words import plain_words

# By the names people use, towns that everybody knows among them; without what two provinces have (Banjar).
_REGENCIES = {
    "Aceh": "aceh barat, aceh barat daya, aceh besar, aceh jaya, aceh selatan, aceh singkil, aceh tamiang, "
    "aceh tengah, aceh tenggara, aceh timur, aceh utara, bener meriah, bireuen, gayo lues, nagan raya, pidie, "
    "pidie jaya, simeulue, banda aceh, langsa, lhokseumawe, sabang, subulussalam, takengon, meulaboh, sigli",
    "Sumatera Utara": "asahan, batu bara, dairi, deli serdang, humbang hasundutan, karo, labuhanbatu, labuhan batu, "
    "langkat, mandailing natal, nias, nias barat, nias selatan, nias utara, padang lawas, padang lawas utara, "
    "pakpak bharat, samosir, serdang bedagai, simalungun, tapanuli selatan, tapanuli tengah, tapanuli utara, toba, "
    "binjai, gunungsitoli, medan, padangsidimpuan, pematangsiantar, sibolga, tanjungbalai, tebing tinggi, kisaran",
    "Sumatera Barat": "agam, dharmasraya, kepulauan mentawai, mentawai, lima puluh kota, padang pariaman, pasaman, "
    "pasaman barat, pesisir selatan, sijunjung, solok, solok selatan, tanah datar, bukittinggi, padang, "
    "padang panjang, pariaman, payakumbuh, sawahlunto",
    "Riau": "bengkalis, indragiri hilir, indragiri hulu, kampar, kepulauan meranti, kuantan singingi, pelalawan, "
    "rokan hilir, rokan hulu, siak, dumai, pekanbaru",
    "Kepulauan Riau": "bintan, karimun, kepulauan anambas, lingga, natuna, batam, tanjungpinang, tanjung pinang",
    "Jambi": "batanghari, bungo, kerinci, merangin, muaro jambi, sarolangun, tanjung jabung barat, "
    "tanjung jabung timur, tebo, sungai penuh",
    "Sumatera Selatan": "banyuasin, empat lawang, lahat, muara enim, musi banyuasin, musi rawas, musi rawas utara, "
    "ogan ilir, ogan komering ilir, ogan komering ulu, oku timur, oku selatan, penukal abab lematang ilir, "
    "lubuklinggau, pagar alam, palembang, prabumulih",
    "Bengkulu": "bengkulu selatan, bengkulu tengah, bengkulu utara, kaur, kepahiang, lebong, mukomuko, rejang lebong, "
    "seluma",
    "Lampung": "lampung barat, lampung selatan, lampung tengah, lampung timur, lampung utara, mesuji, pesawaran, "
    "pesisir barat, pringsewu, tanggamus, tulang bawang, tulang bawang barat, way kanan, bandar lampung, kota metro",
    "Kepulauan Bangka Belitung": "bangka, bangka barat, bangka selatan, bangka tengah, belitung, belitung timur, "
    "pangkalpinang",
    "DKI Jakarta": "kepulauan seribu, cilincing, tanjung priok, cengkareng",
    "Jawa Barat": "bandung, bandung barat, bekasi, bogor, ciamis, cianjur, cirebon, garut, indramayu, karawang, "
    "kuningan, majalengka, pangandaran, purwakarta, subang, sukabumi, sumedang, tasikmalaya, cimahi, depok, cikarang",
    "Banten": "lebak, pandeglang, kabupaten serang, kota serang, serang, tangerang, tangerang selatan, cilegon",
    "Jawa Tengah": "banjarnegara, banyumas, batang, blora, boyolali, brebes, cilacap, demak, grobogan, jepara, "
    "karanganyar, kebumen, kendal, klaten, kudus, magelang, pati, pekalongan, pemalang, purbalingga, purworejo, "
    "rembang, semarang, sragen, sukoharjo, tegal, temanggung, wonogiri, wonosobo, salatiga, surakarta, solo, "
    "purwokerto, purwodadi",
    "DI Yogyakarta": "bantul, gunungkidul, gunung kidul, kulon progo, kulonprogo, sleman",
    "Jawa Timur": "bangkalan, banyuwangi, blitar, bojonegoro, bondowoso, gresik, jember, jombang, kediri, lamongan, "
    "lumajang, madiun, magetan, malang, mojokerto, nganjuk, ngawi, pacitan, pamekasan, pasuruan, ponorogo, "
    "probolinggo, sampang, sidoarjo, situbondo, sumenep, trenggalek, tuban, tulungagung, surabaya, kota batu",
    "Bali": "badung, bangli, buleleng, gianyar, jembrana, karangasem, klungkung, tabanan, denpasar, singaraja",
    "Nusa Tenggara Barat": "bima, dompu, lombok barat, lombok tengah, lombok timur, lombok utara, lombok, sumbawa, "
    "sumbawa barat, mataram, praya, selong",
    "Nusa Tenggara Timur": "alor, belu, ende, flores timur, kupang, lembata, malaka, manggarai, manggarai barat, "
    "manggarai timur, nagekeo, ngada, rote ndao, sabu raijua, sikka, sumba barat, sumba barat daya, sumba tengah, "
    "sumba timur, timor tengah selatan, timor tengah utara, larantuka, maumere, atambua, labuan bajo, flores, soe",
    "Kalimantan Barat": "bengkayang, kapuas hulu, kayong utara, ketapang, kubu raya, landak, melawi, mempawah, sambas, "
    "sanggau, sekadau, sintang, pontianak, singkawang, entikong",
    "Kalimantan Tengah": "barito selatan, barito timur, barito utara, gunung mas, kapuas, katingan, "
    "kotawaringin barat, kotawaringin timur, lamandau, murung raya, pulang pisau, seruyan, sukamara, palangkaraya, "
    "palangka raya, sampit",
    "Kalimantan Selatan": "balangan, barito kuala, hulu sungai selatan, hulu sungai tengah, hulu sungai utara, "
    "kotabaru, tabalong, tanah bumbu, tanah laut, tapin, banjarbaru, banjarmasin, martapura",
    "Kalimantan Timur": "berau, kutai barat, kutai kartanegara, kutai timur, mahakam ulu, paser, "
    "penajam paser utara, balikpapan, bontang, samarinda, tenggarong, sangatta",
    "Kalimantan Utara": "bulungan, malinau, nunukan, tana tidung, tarakan, sebatik",
    "Sulawesi Utara": "bolaang mongondow, kepulauan sangihe, sangihe, kepulauan sitaro, kepulauan talaud, talaud, "
    "minahasa, minahasa selatan, minahasa tenggara, minahasa utara, bitung, kotamobagu, manado, tomohon",
    "Gorontalo": "boalemo, bone bolango, gorontalo utara, pohuwato",
    "Sulawesi Tengah": "banggai, banggai kepulauan, banggai laut, buol, donggala, morowali, morowali utara, "
    "parigi moutong, poso, sigi, tojo una una, tolitoli, toli toli, kota palu, palu, luwuk",
    "Sulawesi Barat": "majene, mamasa, mamuju, mamuju tengah, pasangkayu, polewali mandar, polewali, polman",
    "Sulawesi Selatan": "bantaeng, barru, kabupaten bone, bone, bulukumba, enrekang, gowa, jeneponto, "
    "kepulauan selayar, luwu, luwu timur, luwu utara, maros, pangkep, pinrang, sidenreng rappang, sidrap, sinjai, "
    "soppeng, takalar, tana toraja, toraja, toraja utara, wajo, makassar, ujung pandang, palopo, parepare",
    "Sulawesi Tenggara": "bombana, buton, buton selatan, buton tengah, buton utara, kolaka, kolaka timur, "
    "kolaka utara, konawe, konawe kepulauan, konawe selatan, konawe utara, muna, muna barat, wakatobi, baubau, kendari",
    "Maluku": "buru, buru selatan, kepulauan aru, kepulauan tanimbar, maluku barat daya, maluku tengah, "
    "maluku tenggara, seram bagian barat, seram bagian timur, ambon, tual",
    "Maluku Utara": "halmahera barat, halmahera selatan, halmahera tengah, halmahera timur, halmahera utara, "
    "kepulauan sula, pulau morotai, morotai, pulau taliabu, ternate, tidore",
    "Papua": "biak numfor, biak, jayapura, keerom, kepulauan yapen, sarmi, supiori, waropen",
    "Papua Barat": "fakfak, kaimana, manokwari, manokwari selatan, pegunungan arfak, teluk bintuni, teluk wondama",
    "Papua Barat Daya": "maybrat, raja ampat, sorong, sorong selatan, tambrauw",
    "Papua Selatan": "asmat, boven digoel, mappi, merauke",
    "Papua Tengah": "deiyai, dogiyai, intan jaya, mimika, nabire, paniai, puncak jaya, timika",
    "Papua Pegunungan": "jayawijaya, lanny jaya, nduga, tolikara, yahukimo, yalimo, wamena",
}


@cache
def _provinces() -> dict[str, str]:
    return {name.strip(): province for province, names in _REGENCIES.items() for name in names.split(",")}


@cache
def _named() -> re.Pattern[str]:
    names = sorted(_provinces(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(names)})\b")


def find_regency(words: str) -> tuple[str, str] | None:
    """The regency or city that words name, with its province; the longest name at the first place where one stands."""
    found = _named().search(plain_words(words))
    if found is None:
        return None
    return found[0].removeprefix("kabupaten ").removeprefix("kota ").title(), _provinces()[found[0]]
