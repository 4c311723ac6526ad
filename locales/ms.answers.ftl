### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Kami catat: { $what }. Kalau salah, tulis "kembali".
understood-final = Kami catat: { $what }.
moment-about = sekitar { $month }
when-unclear = Lebih kurang bila itu? Contohnya: 12 Mac 2024, bulan Mac, atau 3 bulan lepas. Kalau tidak ingat, tulis sahaja "lupa".
when-unclear_ahead = Lebih kurang bila? Contohnya: esok, minggu depan, atau 12 Mac. Kalau tidak tahu, tulis sahaja "tidak tahu".
question-first = Soalan itu belum boleh kami jawab di sini. Satu perkara dahulu:
safe-unclear = Maaf, kami perlu pasti. Tulis "Selamat" kalau hanya anda yang membaca, atau "Tidak selamat".
country-unclear = Negara itu belum kami kenali. Tulis nama negara atau bandarnya:
rejected_voice = Mesej suara anda kami simpan. Untuk yang ini, pilih atau tulis jawapannya.
voice-heard = Mesej suara anda sudah sampai. Pegawai akan mendengarnya.
voice-kept = Mesej suara anda sudah sampai dan akan didengar pegawai. Kalau anda dalam bahaya, tulis SOS.
hint-optional = Jawab dengan kata-kata anda sendiri. Belum jelas atau tidak mahu menjawab? Boleh dilangkau: tulis "langkau".
hint-plain = Jawab sebaik mungkin dengan kata-kata anda sendiri; tiada jawapan yang salah.
hint-name = Di sini cukup namanya. Tidak mahu? Tulis "langkau"; untuk menukar jawapan sebelumnya, tulis "kembali".
hint-pin = PIN ialah 6 angka; kami hantar bersama satu kod, tulisannya "Simpan: kod …, PIN …". Ini tidak dikira salah. Hilang? Tulis "langkau", kemudian tulis sahaja apa yang anda mahu tanya.

## Words in the middle of a report that say how it has to go on

set_right-about_another = Baik, kami catat: ini tentang dia, bukan tentang anda.
set_right-no_search = Baik, kami faham: anda tahu di mana dia. Kami tidak mencari orang hilang.
set_right-no_despair = Maaf, kami salah faham. Apa yang berlaku tetap penting, dan pegawai membaca semuanya.
set_right-unnamed = Baik. Nama anda tidak kami sebut.
set_right-thanks = Sama-sama.
set_right-news = Petugas sudah diberitahu. Apabila ada khabar, kami tulis di sini. Dari telefon lain: tulis kod dan PIN anda kepada kami. Sementara itu:
