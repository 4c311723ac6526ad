### No native speaker has reviewed this file yet.

## Read by people

# How we are asked to ask; the questions themselves look like anybody's small talk.
check_in-what_it_is = Kami bisa menyapa Anda secara berkala dengan kalimat biasa. Bila Anda tidak menjawab, kami mencoba lagi, lalu petugas mencari tahu.
check_in-already = Sapaan berkala sudah menyala. Apa yang ingin Anda lakukan?
check_in-already-change = Ubah
check_in-already-pause = Berhenti dulu
check_in-already-keep = Biarkan saja
check_in-rhythm = Seberapa sering?
check_in-rhythm-daily = Setiap hari
check_in-rhythm-every_3 = Tiap tiga hari
check_in-rhythm-weekly = Tiap minggu
check_in-hour = Jam berapa kira-kira, di tempat Anda?
check_in-hour-morning = Pagi, jam 8
check_in-hour-noon = Siang, jam 1
check_in-hour-evening = Malam, jam 8
check_in-wording = Sapaannya mau seperti apa? Pilih yang paling biasa bagi siapa pun yang ikut membaca.
check_in-wording-weather = Soal cuaca
check_in-wording-meal = Soal makan
check_in-wording-hello = Menyapa saja
check_in-trusted = Siapa yang boleh dihubungi petugas bila Anda lama tidak menjawab? Tulis nama dan nomornya, atau kirim kartu kontaknya.
check_in-trusted_phone = Nomor teleponnya berapa? Tanpa nomor, petugas tidak bisa menghubunginya. Kartu kontak juga boleh.
check_in-moment = { $day }, jam { $hour } { $zone }
check_in-zone = waktu { $place }
check_in-hour_noted = Baik, jam { $hour }.
check_in-any_hour = Jam berapa pun bisa. Tulis saja angkanya, misalnya "jam 7 malam".
check_in-which_half = Jam { $hour } pagi atau malam?
check_in-country = Anda sekarang di negara mana? Supaya jamnya pas.
check_in-arranged = Baik. Sapaan pertama: { $date }. Cukup jawab dengan satu ketukan. Untuk berhenti atau mengubahnya, buka menu ini lagi dan tulis PIN Anda.
check_in-secret_weather = Sapaannya akan begini: "{ check_in_ask-how_weather }" dengan pilihan { check_in_ask-how_weather-fine }, { check_in_ask-how_weather-busy }, atau { check_in_ask-how_weather-come_by }. Pilih "{ check_in_ask-how_weather-come_by }" bila petugas harus mencari Anda.
check_in-secret_meal = Sapaannya akan begini: "{ check_in_ask-how_meal }" dengan pilihan { check_in_ask-how_meal-fine }, { check_in_ask-how_meal-busy }, atau { check_in_ask-how_meal-come_by }. Pilih "{ check_in_ask-how_meal-come_by }" bila petugas harus mencari Anda.
check_in-secret_hello = Sapaannya akan begini: "{ check_in_ask-how_hello }" dengan pilihan { check_in_ask-how_hello-fine }, { check_in_ask-how_hello-busy }, atau { check_in_ask-how_hello-come_by }. Pilih "{ check_in_ask-how_hello-come_by }" bila petugas harus mencari Anda.
check_in-paused = Baik, kami berhenti menyapa. Anda bisa menyalakannya lagi kapan pun.
check_in-paused_until = Baik, kami berhenti menyapa dulu. Sapaan berikutnya: { $date }.
check_in-none_here = Di obrolan ini tidak ada sapaan yang menyala. Diatur dari HP lain? Tulis kode dan PIN sekaligus, misalnya: ABCDE-FGHJK 123456, lalu tulis "hentikan sapaan".
check_in-contact_noted = Kami catat untuk dihubungi: { $contact }.
check_in-rests_first = Baik, kami mulai { $days } hari lagi.
check_in-rhythm_noted = { $rhythm ->
    [every_3] Kami sapa tiap tiga hari.
    [weekly] Kami sapa tiap minggu.
   *[daily] Kami sapa setiap hari.
}
check_in-rests_no_more = Baik, tidak jadi ditunda.
check_in-not_begun = Baik, tidak jadi. Tidak ada sapaan yang menyala. Tulis "cek kabar tiap hari" bila berubah pikiran.
check_in-goes_on = Baik, kami lanjutkan. Sapaan berikutnya: { $date }.
check_in-kept = Baik, semua tetap seperti semula.
check_in-again = Halo, apa kabar? Balas satu kata saja juga boleh.
check_in_ask-how_weather = Cuaca di sana bagaimana?
check_in_ask-how_weather-fine = Cerah
check_in_ask-how_weather-busy = Biasa saja
check_in_ask-how_weather-come_by = Badai
check_in_ask-how_meal = Sudah makan?
check_in_ask-how_meal-fine = Sudah
check_in_ask-how_meal-busy = Nanti
check_in_ask-how_meal-come_by = Kirim makanan
check_in_ask-how_hello = Halo, apa kabar hari ini?
check_in_ask-how_hello-fine = Baik
check_in_ask-how_hello-busy = Sedang sibuk
check_in_ask-how_hello-come_by = Hubungi saya
check_in_ask-how_journey = Bagaimana perjalanannya?
check_in_ask-how_journey-fine = Lancar
check_in_ask-how_journey-busy = Masih di jalan
check_in_ask-how_journey-come_by = Hubungi saya
check_in_ask-thanks = Terima kasih. Sampai nanti.
check_in_ask-seen = Baik, sudah diteruskan.
check_in_ask-what_happened = Mau cerita? Boleh dilewati.
journey-what_it_is = Pada hari berangkat dan sehari sesudahnya kami menanyakan kabar Anda. Bila Anda diam, petugas mencari tahu.
journey-departs = Kapan Anda berangkat?
journey-departs-today = Hari ini
journey-departs-tomorrow = Besok
journey-departs-later = Nanti
journey-days = Berapa hari lagi?
journey-destination = Ke negara mana?
journey-pick_up = Siapa yang menjemput di sana? Tulis nama dan nomornya bila tahu, atau kirim kartu kontaknya.
journey-pick_up_phone = { check_in-trusted_phone }
journey-ahead = Hari berangkat Anda sudah kami catat. Kami menanyakan kabar pada { $moment }.
journey-already = Apa yang ingin Anda lakukan?
journey-already-change = Ubah
journey-already-call_off = Hapus jadwal ini
journey-already-keep = Biarkan saja
journey-called_off = Baik, kami batalkan. Anda bisa mencatatnya lagi kapan pun.
journey-kept = Baik, semua tetap seperti semula.
journey-told = Kami catat dari pesan Anda: berangkat{ $day ->
    [today] {" "}hari ini
    [tomorrow] {" "}besok
    [2] {" "}lusa
    [later] {""}
   *[other] {" "}{ $day } hari lagi
}{ $rest }.
journey-flight_noted = Baik, penerbangannya kami catat.
journey-flight = Jam berapa berangkat, dan naik apa? Misalnya nomor penerbangannya.
journey-asked_at = Kami menanyakan kabar Anda pada: { $moments }.
journey-arranged = Baik. Selamat jalan. Simpan nomor ini, dan tulis SOS kapan pun bila ada yang tidak beres.
