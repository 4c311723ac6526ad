### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed this file yet.

understood = Kami catat: { $what }. Kalau salah, tulis "kembali".
moment-about = sekitar { $month }
when-unclear = Kapan kira-kira itu? Misalnya: 12 Maret 2024, bulan Maret, atau 3 bulan yang lalu. Kalau tidak ingat, tulis saja "lupa".
rejected_voice = Pesan suara Anda kami simpan. Untuk yang ini, pilih atau tulis jawabannya, ya.
voice-heard = Pesan suara Anda sudah masuk. Petugas akan mendengarnya.
voice-kept = Pesan suara Anda sudah masuk dan akan didengar petugas. Kalau Anda dalam bahaya, tulis SOS.

## For officers

console-why-transcript = karena catatan mesin dari pesan suara
console-transcript-note = Catatan mesin, bisa salah; dengarkan rekamannya:
console-day-meant = { $said } (≈ { $day })
