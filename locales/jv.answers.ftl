### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Kula catet: { $what }. Menawi klentu, tulis "mundur".
understood-final = Kula catet: { $what }.
moment-about = kinten-kinten { $month }
when-unclear = Kinten-kinten kapan niku? Upami: 12 Maret 2024, wulan Maret, utawi tigang wulan kepengker. Menawi kesupen, tulis mawon "kesupen".
when-unclear_ahead = Kinten-kinten kapan? Upami: benjing, minggu ngajeng, utawi 12 Maret. Menawi mboten ngertos, tulis mawon "mboten ngertos".
question-first = Pitakenan niku dereng saged kula wangsuli teng mriki. Setunggal bab rumiyin:
passed-noted = Nggih, niku kula catet. Kita lajengaken rumiyin.
passed-over = Nggih, kita langkungi rumiyin.
safe-unclear = Nyuwun pangapunten, kula kedah yakin. Serat "Aman" menawi namung panjenengan sing maos, utawi "Mboten aman".
country-unclear = Negari niku dereng kula kenali. Serat nami negari utawi kuthanipun:
rejected_voice = Pesen swantene panjenengan kula simpen. Kangge sing niki, mangga dipilih utawi ditulis jawabane.
voice-heard = Pesen swantene panjenengan sampun mlebet. Petugas badhe mirengaken.
voice-kept = Pesen swantene panjenengan sampun mlebet lan badhe dipirengaken petugas. Menawi panjenengan wonten bebaya, tulis SOS.
hint-optional = Mangga dijawab sakersane mawon. Dereng cetha utawi mboten kersa njawab? Angsal dilangkungi: tulis "langkungi".
hint-plain = Mangga dijawab sasaged-sagede ngangge tembung panjenengan piyambak; mboten wonten jawaban sing klentu.
hint-name = Teng mriki cekap asmane mawon. Mboten kersa? Tulis "langkungi"; ngganti jawaban sakderenge, tulis "mundur".
hint-pin = PIN niku 6 angka; kula kirim sareng setunggal kode, seratane "Simpen: kode …, PIN …". Niki mboten kaetang klentu. Ical? Tulis "langkungi", lajeng tulis mawon sing badhe ditangletaken.

## How somebody may be reached who names no way

ask-contact_how = Matur nuwun. Lewat napa lan jam pinten sing aman? Upami: WA, jam 10 dalu. Menawi cekap teng obrolan niki, tulis "teng mriki".
contact-refused = Nggih, kula catet: panjenengan mboten kersa dihubungi lewat dalan sanes.
contact-no_calls = Nggih, kula catet: ampun ditelpon.
contact-noted = Nggih, cara ngubungi niki kula catet kangge petugas.
safe-contact-agreed = angsal dihubungi, cara lan jame dereng disebut ("{ $words }")
safe-contact-refused = mboten kersa dihubungi lewat dalan sanes ("{ $words }")
safe-contact-no_calls = ampun ditelpon ("{ $words }")

## A file that has come in, said once

file-arrived = { $kind ->
        [photo] Fotone
        [voice] Pesen swantene
        [audio] Pesen swantene
        [video] Videone
       *[other] Berkase
    } sampun dugi.

## Words in the middle of a report that say how it has to go on

set_right-about_another = Nggih, kula cathet: menika bab piyambakipun, sanes bab panjenengan.
set_right-no_search = Nggih, mangertos: panjenengan sampun ngertos papanipun. Mboten wonten ingkang dipun padosi.
set_right-no_despair = Nyuwun pangapunten, kula klentu nangkep. Napa sing kedadosan tetep wigati, lan petugas maos sedayanipun.
set_right-unnamed = Nggih. Asma panjenengan mboten kula sebat.
set_right-thanks = Sami-sami.
set_right-news = Petugas sampun dipun kabari. Menawi wonten kabar, kula serat ing mriki. Saking HP sanes: serat kode lan PIN panjenengan. Sauntawis menika:
