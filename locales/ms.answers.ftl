### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Kami catat: { $what }. Kalau salah, tulis "kembali".
moment-about = sekitar { $month }
when-unclear = Lebih kurang bila itu? Contohnya: 12 Mac 2024, bulan Mac, atau 3 bulan lepas. Kalau tidak ingat, tulis sahaja "lupa".
rejected_voice = Mesej suara anda kami simpan. Untuk yang ini, pilih atau tulis jawapannya.
voice-heard = Mesej suara anda sudah sampai. Pegawai akan mendengarnya.
voice-kept = Mesej suara anda sudah sampai dan akan didengar pegawai. Kalau anda dalam bahaya, tulis SOS.
