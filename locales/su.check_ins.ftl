### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.

## Read by people

# How we are asked to ask; the questions themselves look like anybody's small talk.
check_in-what_it_is = Abdi sadaya tiasa nyapa Anjeun sakali-kali ku kalimah biasa. Upami Anjeun teu ngawaler, dicobian deui, teras petugas milarian wartos.
check_in-already = Sapaan berkala parantos hurung. Anjeun palay naon?
check_in-already-change = Robih
check_in-already-pause = Liren heula
check_in-already-keep = Keun wae
check_in-rhythm = Sabaraha sering?
check_in-rhythm-daily = Unggal dinten
check_in-rhythm-every_3 = Unggal tilu dinten
check_in-rhythm-weekly = Unggal minggu
check_in-hour = Tabuh sabaraha kira-kira, di tempat Anjeun?
check_in-hour-morning = Enjing, tabuh 8
check_in-hour-noon = Siang, tabuh 1
check_in-hour-evening = Wengi, tabuh 8
check_in-wording = Sapaanana palay kumaha? Pilih nu pang biasana pikeun saha wae nu milu maca.
check_in-wording-weather = Perkawis cuaca
check_in-wording-meal = Perkawis tuang
check_in-wording-hello = Nyapa wae
check_in-trusted = Saha nu kenging dihubungi petugas upami Anjeun lami teu ngawaler? Serat nami sareng nomerna, atanapi kintun kartu kontakna.
check_in-trusted_phone = Nomer teleponna sabaraha? Tanpa nomer, petugas teu tiasa ngahubungi. Kartu kontak oge kenging.
check_in-moment = { $day }, tabuh { $hour } { $zone }
check_in-zone = waktos { $place }
check_in-hour_noted = Muhun, tabuh { $hour }.
check_in-any_hour = Tabuh sabaraha oge tiasa. Serat we angkana, contona "tabuh 7 wengi".
check_in-which_half = Tabuh { $hour } enjing atanapi wengi?
check_in-country = Anjeun ayeuna di nagara mana? Supados tabuhna pas.
check_in-arranged = Muhun. Sapaan kahiji: { $date }. Cekap waler ku sakali pencet. Kanggo liren atanapi ngarobih, buka deui menu ieu teras tulis PIN anjeun.
check_in-secret_weather = Sapaanana kieu: "{ check_in_ask-how_weather }" kalayan pilihan { check_in_ask-how_weather-fine }, { check_in_ask-how_weather-busy }, atanapi { check_in_ask-how_weather-come_by }. Pilih "{ check_in_ask-how_weather-come_by }" upami petugas kedah milarian Anjeun.
check_in-secret_meal = Sapaanana kieu: "{ check_in_ask-how_meal }" kalayan pilihan { check_in_ask-how_meal-fine }, { check_in_ask-how_meal-busy }, atanapi { check_in_ask-how_meal-come_by }. Pilih "{ check_in_ask-how_meal-come_by }" upami petugas kedah milarian Anjeun.
check_in-secret_hello = Sapaanana kieu: "{ check_in_ask-how_hello }" kalayan pilihan { check_in_ask-how_hello-fine }, { check_in_ask-how_hello-busy }, atanapi { check_in_ask-how_hello-come_by }. Pilih "{ check_in_ask-how_hello-come_by }" upami petugas kedah milarian Anjeun.
check_in-paused = Muhun, sapaanana dilirenkeun. Anjeun tiasa ngahurungkeun deui iraha wae.
check_in-paused_until = Muhun, sapaanana dilirenkeun heula. Sapaan salajengna: { $date }.
check_in-none_here = Dina obrolan ieu teu aya sapaan nu hurung. Diatur tina HP sanes? Serat kode sareng PIN sakaligus, contona: ABCDE-FGHJK 123456, teras serat "hentikan sapaan".
check_in-contact_noted = Dicatet kanggo dihubungi: { $contact }.
check_in-rests_first = Muhun, dikawitan { $days } dinten deui.
check_in-rhythm_noted = { $rhythm ->
    [every_3] Disapa unggal tilu dinten.
    [weekly] Disapa unggal minggu.
   *[daily] Disapa unggal dinten.
}
check_in-rests_no_more = Muhun, teu jadi ditunda.
check_in-not_begun = Muhun, teu jadi. Teu aya sapaan nu hurung. Serat "cek kabar unggal dinten" upami engké hoyong.
check_in-goes_on = Muhun, diteraskeun. Sapaan salajengna: { $date }.
check_in-kept = Muhun, sadayana tetep sapertos kapungkur.
check_in-again = Halo, kumaha damang? Waler ku hiji kecap wae oge kenging.
check_in_ask-how_weather = Kumaha cuaca di ditu?
check_in_ask-how_weather-fine = Caang
check_in_ask-how_weather-busy = Biasa wae
check_in_ask-how_weather-come_by = Badai
check_in_ask-how_meal = Parantos tuang?
check_in_ask-how_meal-fine = Parantos
check_in_ask-how_meal-busy = Engke
check_in_ask-how_meal-come_by = Kirim tuangeun
check_in_ask-how_hello = Halo, kumaha damang dinten ieu?
check_in_ask-how_hello-fine = Sae
check_in_ask-how_hello-busy = Nuju sibuk
check_in_ask-how_hello-come_by = Hubungi abdi
check_in_ask-how_journey = Kumaha di jalanna?
check_in_ask-how_journey-fine = Lancar
check_in_ask-how_journey-busy = Masih di jalan
check_in_ask-how_journey-come_by = Hubungi abdi
check_in_ask-thanks = Hatur nuhun. Dugi ka pendak deui.
check_in_ask-seen = Muhun, parantos diteraskeun.
check_in_ask-what_happened = Bade carios? Kenging dilewat.
journey-what_it_is = Dina dinten angkat sareng enjingna abdi sadaya naroskeun wartos Anjeun. Upami teu aya waleran, petugas milarian wartos.
journey-departs = Iraha Anjeun angkat?
journey-departs-today = Dinten ieu
journey-departs-tomorrow = Enjing
journey-departs-later = Engke
journey-days = Sabaraha dinten deui?
journey-destination = Ka nagara mana?
journey-pick_up = Saha nu mapag di ditu? Serat nami sareng nomerna upami terang, atanapi kintun kartu kontakna.
journey-pick_up_phone = { check_in-trusted_phone }
journey-ahead = Dinten angkat Anjeun tos kacatet. Abdi sadaya naroskeun wartos { $moment }.
journey-already = Bade dikumahakeun?
journey-already-change = Robih
journey-already-call_off = Pupus jadwal ieu
journey-already-keep = Antepkeun
journey-called_off = Muhun, tos dibolaykeun. Tiasa dicatet deui iraha wae.
journey-kept = Muhun, sadayana tetep sapertos tadi.
journey-told = Tos dicatet tina pesen Anjeun: angkat{ $day ->
    [today] {" "}dinten ieu
    [tomorrow] {" "}enjing
    [2] {" "}pageto
    [later] {""}
   *[other] {" "}{ $day } dinten deui
}{ $rest }.
journey-flight_noted = Muhun, hiberna tos dicatet.
journey-flight = Tabuh sabaraha angkatna, sareng nganggo naon? Contona nomer hiberna.
journey-asked_at = Abdi sadaya naroskeun wartos Anjeun: { $moments }.
journey-arranged = Muhun. Wilujeng angkat. Simpen nomer ieu, sareng ketik SOS iraha wae upami aya nu teu merenah.
