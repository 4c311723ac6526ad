### Words after alarms in Malay. No native speaker has reviewed this file yet.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.

## After words that alarm, but not to the utmost

help_now-report_stands = Mesej anda sudah kami catat sebagai laporan, dan pegawai sudah diberitahu.
help_now-now = Adakah bantuan diperlukan sekarang juga?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Sudah kami catat. Satu perkara lagi:
help_now-goes_on = Baik. Laporan anda tetap dibaca pegawai.
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Terima kasih kerana menulis ini. Tentu berat sekali, dan tidak mengapa menyatakannya di sini. Pegawai sedang dipanggil.
suicide-lifeline = Kalau mahu bercakap terus dengan seseorang:
suicide-hurt_yourself = Adakah anda sudah mencederakan diri, atau menelan sesuatu? Boleh dijawab dengan kata-kata sendiri.
suicide-hurt_yourself-false_alarm = Saya tidak apa-apa
suicide-call_for_help = Minta orang berdekatan memanggil ambulans sekarang, atau telefon nombor kecemasan.
suicide-where_now = Anda di mana? Hantar lokasi, atau tulis negara atau bandarnya.
suicide-somebody_near = Adakah orang yang anda percaya berdekatan dengan anda?
suicide-be_together = Kalau boleh, duduklah dahulu bersamanya.
suicide-step_away = Kalau ada benda berdekatan yang boleh mencederakan, cubalah menjauh dahulu daripadanya.
suicide-what_happened = Kalau mahu, ceritakan. Sedikit sahaja cukup, boleh juga melalui mesej suara.
suicide-what_next = Terima kasih kerana bercerita. Pegawai membaca semuanya dan membalas di sini. Waktu yang tepat belum dapat kami pastikan. Tulis sahaja pada bila-bila masa.
