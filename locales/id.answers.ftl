### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed this file yet.

understood = Kami catat: { $what }. Kalau salah, tulis "kembali".
understood-final = Kami catat: { $what }.
moment-about = sekitar { $month }
when-unclear = Kapan kira-kira itu? Misalnya: 12 Maret 2024, bulan Maret, atau 3 bulan yang lalu. Kalau tidak ingat, tulis saja "lupa".
when-unclear_ahead = Kapan kira-kira? Misalnya: besok, minggu depan, atau 12 Maret. Kalau tidak tahu, tulis saja "tidak tahu".
question-first = Pertanyaan itu belum bisa kami jawab di sini. Satu hal dulu:
passed-noted = Baik, itu kami catat. Kita lanjut dulu.
passed-over = Baik, kita lewati dulu.
safe-unclear = Maaf, kami harus yakin. Tulis "Aman" bila hanya Anda yang membaca, atau "Tidak aman".
country-unclear = Negara itu belum kami kenali. Tulis nama negara atau kotanya:
rejected_voice = Pesan suara Anda kami simpan. Untuk yang ini, pilih atau tulis jawabannya, ya.
voice-heard = Pesan suara Anda sudah masuk. Petugas akan mendengarnya.
voice-kept = Pesan suara Anda sudah masuk dan akan didengar petugas. Kalau Anda dalam bahaya, tulis SOS.
hint-optional = Jawab dengan kata-kata Anda sendiri saja. Belum jelas atau tidak mau menjawab? Boleh dilewati: tulis "lewati".
hint-plain = Jawab sebisanya dengan kata-kata Anda sendiri; tidak ada jawaban yang salah.
hint-name = Di sini cukup namanya. Tidak mau menyebut? Tulis "lewati"; untuk mengubah jawaban sebelumnya, tulis "kembali".
hint-pin = PIN itu 6 angka; kami kirim bersama sebuah kode, tulisannya "Simpan: kode …, PIN …". Ini tidak dihitung salah. Hilang? Tulis "lewati", lalu tulis saja yang ingin Anda tanyakan.

## How somebody may be reached who names no way

ask-contact_how = Boleh, terima kasih. Lewat apa dan jam berapa yang aman? Misalnya: WA, jam 10 malam. Kalau cukup di obrolan ini, tulis "di sini".
contact-refused = Baik, kami catat: Anda tidak ingin dihubungi lewat jalan lain.
contact-no_calls = Baik, kami catat: jangan ditelepon.
contact-noted = Baik, cara menghubungi ini kami catat untuk petugas.
safe-contact-agreed = boleh dihubungi, cara dan jamnya belum disebut ("{ $words }")
safe-contact-refused = tidak ingin dihubungi lewat jalan lain ("{ $words }")
safe-contact-no_calls = jangan ditelepon ("{ $words }")

## A file that has come in, said once

file-arrived = { $kind ->
        [photo] Fotonya
        [voice] Pesan suaranya
        [audio] Pesan suaranya
        [video] Videonya
       *[other] Berkasnya
    } sudah sampai.

## Words in the middle of a report that say how it has to go on

set_right-about_another = Baik, kami catat: ini tentang dia, bukan tentang Anda.
set_right-no_search = Baik, kami mengerti: Anda tahu di mana dia. Kami tidak mencari orang hilang.
set_right-no_despair = Maaf, kami salah paham. Apa yang terjadi tetap penting, dan petugas membaca semuanya.
set_right-unnamed = Baik. Nama Anda tidak kami sebut.
set_right-thanks = Sama-sama.
set_right-news = Petugas sudah diberi tahu. Begitu ada kabar, kami tulis di sini. Dari HP lain: tulis kode dan PIN Anda kepada kami. Sementara itu:

## For officers

console-why-transcript = karena catatan mesin dari pesan suara
console-transcript-note = Catatan mesin, bisa salah; dengarkan rekamannya:
console-day-meant = { $said } (≈ { $day })
console-question-told-identity = Nama pelapor
console-question-told-age = Umur
console-question-told-age-in-papers = Umur menurut paspor atau dokumen
console-question-told-reporter-name = Nama pelapor
console-question-told-marks = Ciri-ciri
console-question-told-sender-name = Yang memberangkatkan
console-question-told-phone = Nomor yang disebut
console-question-told-place = Tempat menurut pesannya
console-question-where-there = Di mana persisnya
console-question-told-name = Nama
console-question-told-wanted-sum = Tebusan diminta
console-question-told-last-contact = Kabar terakhir, menurut pesannya
console-question-told-ship = Nama kapal
console-question-told-reach-safely = Cara aman dihubungi, menurut pesannya
console-question-told-no-calls = Minta jangan ditelepon
console-question-told-what-happened = Apa yang terjadi, menurut pesannya
console-answer-unnamed = JANGAN DISEBUT (diminta pelapor)
