## Read by people, in Javanese (polite krama madya). No native speaker has reviewed this file yet.

# How we are asked to ask; the questions themselves look like anybody's small talk.
check_in-what_it_is = Kula saged ngaruhaken panjenengan ajeg ngangge ukara biasa. Menawi panjenengan mboten mbales, kula cobi malih, lajeng petugas madosi kabar.
check_in-already = Aruh-aruh ajeg sampun mlampah. Panjenengan badhe napa?
check_in-already-change = Gantos
check_in-already-pause = Kendel rumiyin
check_in-already-keep = Kersane mawon
check_in-rhythm = Sepinten kerepe?
check_in-rhythm-daily = Saben dinten
check_in-rhythm-every_3 = Saben tigang dinten
check_in-rhythm-weekly = Saben minggu
check_in-hour = Kinten-kinten jam pinten, teng panggenan panjenengan?
check_in-hour-morning = Enjing, jam 8
check_in-hour-noon = Siang, jam 1
check_in-hour-evening = Dalu, jam 8
check_in-wording = Aruh-aruhe kersane kados pundi? Mangga pilih sing paling biasa kangge sinten mawon sing tumut maos.
check_in-wording-weather = Bab hawa
check_in-wording-meal = Bab dhahar
check_in-wording-hello = Aruh-aruh mawon
check_in-trusted = Sinten sing angsal dihubungi petugas menawi panjenengan dangu mboten mbales? Ditulis asma lan nomere, utawi kirim kertu kontake.
check_in-trusted_phone = Nomer telpone pinten? Tanpa nomer, petugas mboten saged ngubungi. Kertu kontak nggih angsal.
check_in-moment = { $day }, jam { $hour } { $zone }
check_in-zone = wekdal { $place }
check_in-hour_noted = Nggih, jam { $hour }.
check_in-any_hour = Jam pinten mawon saged. Ditulis mawon angkane, upami "jam 7 dalu".
check_in-which_half = Jam { $hour } enjing utawi dalu?
check_in-country = Panjenengan sakniki teng negari pundi? Supados jame pas.
check_in-arranged = Nggih. Aruh-aruh sepisanan: { $date }. Cekap dibales sepisan pencet. Kangge ngendelaken utawi ngowahi, bikak menu niki malih lajeng tulis PIN panjenengan.
check_in-secret_weather = Aruh-aruhe mangke ngeten: "{ check_in_ask-how_weather }" kalih pilihan { check_in_ask-how_weather-fine }, { check_in_ask-how_weather-busy }, utawi { check_in_ask-how_weather-come_by }. Pilih "{ check_in_ask-how_weather-come_by }" menawi petugas kedah madosi panjenengan.
check_in-secret_meal = Aruh-aruhe mangke ngeten: "{ check_in_ask-how_meal }" kalih pilihan { check_in_ask-how_meal-fine }, { check_in_ask-how_meal-busy }, utawi { check_in_ask-how_meal-come_by }. Pilih "{ check_in_ask-how_meal-come_by }" menawi petugas kedah madosi panjenengan.
check_in-secret_hello = Aruh-aruhe mangke ngeten: "{ check_in_ask-how_hello }" kalih pilihan { check_in_ask-how_hello-fine }, { check_in_ask-how_hello-busy }, utawi { check_in_ask-how_hello-come_by }. Pilih "{ check_in_ask-how_hello-come_by }" menawi petugas kedah madosi panjenengan.
check_in-paused = Nggih, kula kendel ngaruhaken. Kapan mawon saged panjenengan wiwiti malih.
check_in-paused_until = Nggih, kula kendel ngaruhaken riyin. Aruh-aruh candhake: { $date }.
check_in-none_here = Teng obrolan niki mboten wonten aruh-aruh sing mlampah. Diatur saking HP sanes? Tulis kode kalih PIN sesarengan, contone: ABCDE-FGHJK 123456, lajeng tulis "hentikan sapaan".
check_in-contact_noted = Kula cathet kangge dihubungi: { $contact }.
check_in-rests_first = Nggih, kula wiwiti { $days } dinten malih.
check_in-rhythm_noted = { $rhythm ->
    [every_3] Kula aruhaken saben tigang dinten.
    [weekly] Kula aruhaken saben minggu.
   *[daily] Kula aruhaken saben dinten.
}
check_in-rests_no_more = Nggih, mboten siyos dipununduraken.
check_in-not_begun = Nggih, mboten sios. Mboten wonten aruh-aruh sing mlampah. Tulis "cek kabar saben dina" menawi mangke kersa.
check_in-goes_on = Nggih, kula lajengaken. Aruh-aruh candhake: { $date }.
check_in-kept = Nggih, sedaya tetep kados wingi.
check_in-again = Halo, pripun kabare? Dibales setembung mawon nggih angsal.
check_in_ask-how_weather = Hawane teng mrika pripun?
check_in_ask-how_weather-fine = Padhang
check_in_ask-how_weather-busy = Biasa mawon
check_in_ask-how_weather-come_by = Udan angin
check_in_ask-how_meal = Sampun dhahar?
check_in_ask-how_meal-fine = Sampun
check_in_ask-how_meal-busy = Mangke
check_in_ask-how_meal-come_by = Kirim dhaharan
check_in_ask-how_hello = Halo, pripun kabare dinten niki?
check_in_ask-how_hello-fine = Sae
check_in_ask-how_hello-busy = Saweg repot
check_in_ask-how_hello-come_by = Hubungi kula
check_in_ask-how_journey = Pripun perjalanane?
check_in_ask-how_journey-fine = Lancar
check_in_ask-how_journey-busy = Taksih teng margi
check_in_ask-how_journey-come_by = Hubungi kula
check_in_ask-thanks = Matur nuwun. Mangke kabar-kabar malih.
check_in_ask-seen = Nggih, sampun diterusaken.
check_in_ask-what_happened = Badhe cerita? Angsal dilangkungi.
journey-what_it_is = Dinten bidhal lan sedinten sakbibare, kula tangled kabar panjenengan. Menawi mboten wonten kabar, petugas madosi kabar.
journey-departs = Panjenengan bidhal kapan?
journey-departs-today = Dinten niki
journey-departs-tomorrow = Benjing
journey-departs-later = Mangke
journey-days = Pinten dinten malih?
journey-destination = Teng negara pundi?
journey-pick_up = Sinten sing methuk teng mrika? Ditulis asma lan nomere menawi ngertos, utawi dikirim kertu kontake.
journey-pick_up_phone = { check_in-trusted_phone }
journey-ahead = Dinten bidhal panjenengan sampun kula cathet. Kula tangled kabar { $moment }.
journey-already = Badhe dipunpripunaken?
journey-already-change = Dipunowahi
journey-already-call_off = Jadwal dipunicali
journey-already-keep = Mboten usah
journey-called_off = Nggih, sampun dipunbatalaken. Saged dipuncathet malih kapan mawon.
journey-kept = Nggih, sedaya tetep kados wau.
journey-told = Kula cathet saking pesen panjenengan: bidhal{ $day ->
    [today] {" "}dinten niki
    [tomorrow] {" "}benjing
    [2] {" "}benjing-emben
    [later] {""}
   *[other] {" "}{ $day } dinten malih
}{ $rest }.
journey-flight_noted = Nggih, penerbangane kula cathet.
journey-flight = Bidhale jam pinten, lan nitih napa? Upami nomer penerbangane.
journey-asked_at = Kula tangled kabar panjenengan: { $moments }.
journey-arranged = Nggih. Sugeng tindak. Nomer niki disimpen, lan kapan mawon tulis SOS menawi wonten sing mboten beres.
