### Words after alarms: the one question after words that alarm, and what somebody reads who does not want to live.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

## After words that alarm, but not to the utmost

help_now-report_stands = Pesan Anda sudah kami catat sebagai laporan, dan petugas diberi tahu.
help_now-now = Apakah bantuan diperlukan sekarang juga?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Sudah kami catat. Satu hal lagi:
help_now-goes_on = Baik. Laporan Anda tetap dibaca petugas.
help_now-rights = Anda juga bertanya soal hak. Mau dibaca dulu?
help_now-rights-read = Baca hak saya
help_now-rights-report = Lanjutkan laporan
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Terima kasih sudah menuliskannya. Pasti berat sekali, dan tidak apa-apa mengatakannya di sini. Petugas sedang dipanggil.
suicide-lifeline = Kalau ingin bicara langsung dengan seseorang:
suicide-hurt_yourself = Apakah Anda sudah melukai diri, atau menelan sesuatu? Boleh dijawab dengan kata-kata sendiri.
suicide-hurt_yourself-false_alarm = Saya baik-baik saja
suicide-call_for_help = Minta orang di dekat Anda memanggil ambulans sekarang, atau telepon nomor darurat.
suicide-where_now = Anda sedang di mana? Kirim lokasi, atau tulis negara atau kotanya.
suicide-somebody_near = Adakah orang yang Anda percaya di dekat Anda?
suicide-be_together = Kalau bisa, duduklah dulu bersama orang itu.
suicide-step_away = Kalau di dekat Anda ada benda yang bisa melukai, cobalah menjauh dulu dari situ.
suicide-what_happened = Kalau mau, ceritakan. Sedikit saja cukup, boleh juga lewat pesan suara.
suicide-what_next = Terima kasih sudah bercerita. Petugas membaca semuanya dan membalas di sini. Kapan tepatnya belum bisa kami pastikan. Tulis saja kapan pun.
