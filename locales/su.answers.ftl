### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Dicatet: { $what }. Upami lepat, serat "mundur".
understood-final = Dicatet: { $what }.
moment-about = kinten-kinten { $month }
when-unclear = Kinten-kinten iraha eta? Contona: 12 Maret 2024, bulan Maret, atanapi tilu bulan katukang. Upami hilap, serat wae "hilap".
when-unclear_ahead = Kinten-kinten iraha? Contona: enjing, minggu payun, atanapi 12 Maret. Upami teu terang, serat wae "teu terang".
question-first = Patarosan eta teu acan tiasa diwaler di dieu. Hiji hal heula:
passed-noted = Muhun, eta parantos dicatet. Urang teraskeun heula.
passed-over = Muhun, urang liwat heula.
safe-unclear = Hapunten, kedah yakin heula. Serat "Aman" upami mung Anjeun nu maca, atanapi "Teu aman".
country-unclear = Nagara eta teu acan kakenal. Serat nami nagara atanapi kotana:
rejected_voice = Pesen sora Anjeun disimpen. Kanggo nu ieu, mangga pilih atanapi serat walerna.
voice-heard = Pesen sora Anjeun parantos dugi. Petugas bade ngadangukeun.
voice-kept = Pesen sora Anjeun parantos dugi sareng bade didangukeun ku petugas. Upami Anjeun dina bahaya, serat SOS.
hint-optional = Mangga waler ku kecap sorangan wae. Teu acan jelas atanapi teu hoyong? Tiasa diliwat: serat "liwat".
hint-plain = Mangga waler satiasa-tiasana ku kecap sorangan; teu aya waleran nu lepat.
hint-name = Di dieu cekap namina wae. Teu hoyong? Serat "liwat"; kanggo ngarobih waleran saacanna, serat "mundur".
hint-pin = PIN teh 6 angka; dikintun sareng hiji kode, seratanana "Simpen: kode …, PIN …". Ieu teu kaetang lepat. Ical? Serat "liwat", teras serat wae naon nu hoyong ditaroskeun.

## How somebody may be reached who names no way

ask-contact_how = Hatur nuhun. Ku naon sareng tabuh sabaraha nu aman? Upami: WA, tabuh 10 wengi. Upami cekap dina obrolan ieu, serat "di dieu".
contact-refused = Muhun, dicatet: Anjeun teu hoyong dihubungi ku jalan sanes.
contact-no_calls = Muhun, dicatet: ulah ditelepon.
contact-noted = Muhun, cara ngahubungan ieu dicatet kanggo patugas.
safe-contact-agreed = kenging dihubungi, cara sareng jamna teu acan disebat ("{ $words }")
safe-contact-refused = teu hoyong dihubungi ku jalan sanes ("{ $words }")
safe-contact-no_calls = ulah ditelepon ("{ $words }")

## A file that has come in, said once

file-arrived = { $kind ->
        [photo] Fotona
        [voice] Pesen sorana
        [audio] Pesen sorana
        [video] Videona
       *[other] Berkasna
    } parantos dugi.

## Words in the middle of a report that say how it has to go on

set_right-about_another = Muhun, dicatet: ieu ngeunaan anjeunna, sanés ngeunaan Anjeun.
set_right-no_search = Muhun, kahartos: Anjeun terang anjeunna di mana. Teu aya nu dipilari.
set_right-no_despair = Hapunten, abdi salah harti. Naon nu kajantenan tetep penting, sareng petugas maca sadayana.
set_right-unnamed = Muhun. Nami Anjeun moal disebatkeun.
set_right-thanks = Sami-sami.
set_right-news = Patugas parantos dibéjaan. Upami aya wartos, ditulis di dieu. Tina HP sanes: serat kode sareng PIN Anjeun. Samentawis éta:
