### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed this file yet.

understood = Kami catat: { $what }. Kalau salah, tulis "kembali".
moment-about = sekitar { $month }
when-unclear = Kapan kira-kira itu? Misalnya: 12 Maret 2024, bulan Maret, atau 3 bulan yang lalu. Kalau tidak ingat, tulis saja "lupa".
rejected_voice = Pesan suara Anda kami simpan. Untuk yang ini, pilih atau tulis jawabannya, ya.
voice-heard = Pesan suara Anda sudah masuk. Petugas akan mendengarnya.
voice-kept = Pesan suara Anda sudah masuk dan akan didengar petugas. Kalau Anda dalam bahaya, tulis SOS.

## How somebody may be reached who names no way

ask-contact_how = Boleh, terima kasih. Lewat apa dan jam berapa yang aman? Misalnya: WA, jam 10 malam. Kalau cukup di obrolan ini, tulis "di sini".
contact-refused = Baik, kami catat: Anda tidak ingin dihubungi lewat jalan lain.
contact-no_calls = Baik, kami catat: jangan ditelepon.
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

## For officers

console-why-transcript = karena catatan mesin dari pesan suara
console-transcript-note = Catatan mesin, bisa salah; dengarkan rekamannya:
console-day-meant = { $said } (≈ { $day })
