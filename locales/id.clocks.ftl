### No native speaker has reviewed this file yet.

## What officers read in their own Telegram about clocks: nothing about who it is or what was written

alert-nobody-yet = Laporan { $reference } belum diambil siapa pun, { $urgency }. Negara: { $country }, masuk { $age } menit lalu. Mohon diambil.
alert-update-due = Laporan { $reference } ada pada Anda dan menunggu kabar dari Anda.
alert-update-late = Laporan { $reference }: petugasnya belum menulis tepat waktu. Mohon dilihat.

## The officers' console: clocks and escalation

console-due-acknowledge = Ambil
console-due-first-write = Jawaban pertama
console-due-update = Jawaban berikut
console-due-in-minute = { $count } menit lagi
console-span-hour = { $count } jam
console-span-day = { $count } hari
console-due-in-hour = { $count } jam lagi
console-due-in-day = { $count } hari lagi
console-due-now = sekarang
console-due-over = lewat waktu
console-due-over-minute = lewat { $count } menit
console-due-over-hour = lewat { $count } jam
console-due-over-day = lewat { $count } hari
console-event-escalated = Tidak ada yang bertindak tepat waktu; berikutnya diberi tahu
console-event-taken-by-clock = Ditarik kembali: tidak ada jawaban tepat waktu dari
console-event-legal-clock = Batas waktu menurut aturan
console-told-unmanned = tidak ada yang bertugas: { $agencies }
console-alert-acknowledge = Belum diambil siapa pun
console-alert-first-write = Belum ada jawaban pertama
console-alert-update = Belum dijawab tepat waktu
console-alert-opened-all = semua yang bertugas
console-escalation-title = Siapa yang diberi tahu
console-escalation-seen = ditanggapi oleh { $name }
console-escalation-open = belum ditanggapi
console-legal-title = Batas waktu menurut aturan
console-legal-none = Belum ada yang diketahui untuk tiket ini.
console-legal-rule = Aturan
console-legal-choose = Pilih aturan
console-legal-since = Mulai tanggal
console-legal-go = Mulai
console-legal-end = Selesai
console-legal-ended = selesai { $when }
console-legal-unconfirmed = Belum pasti masih berlaku
console-legal-add = Tambah batas waktu
console-legal-death-notice = Memberi tahu keluarga tentang kematian (3 × 24 jam)
console-legal-consent-withdrawn = Berhenti memakai data setelah persetujuan ditarik (3 × 24 jam)
console-legal-data-breach = Memberi tahu kebocoran data (3 × 24 jam)
console-legal-duty-after-clarification = Teradu memenuhi kewajiban setelah klarifikasi kedua (7 hari)
console-legal-facts-unclear = Fakta tetap tidak jelas setelah diminta (15 hari kerja)
console-legal-papers-missing = Dokumen tetap kurang (30 hari)
console-legal-reporter-unreachable = Pelapor tidak dapat dihubungi (60 hari)
console-legal-no-answer = Tidak ada jawaban setelah pemberitahuan (6 bulan)
console-done-legal = Batas waktu dicatat.
console-problem-desk-rule-unknown = Mohon pilih aturan.
console-problem-desk-moment = Tanggal itu tidak mungkin: belum terjadi, atau terlalu lama berlalu.
console-problem-desk-minutes = Mohon isi menit bulat, dari 1 sampai 525600.
console-clocks-title = Batas waktu
console-clocks-text = Berapa lama tiket boleh menunggu langkah berikutnya, dalam menit menurut jam dinding: malam dan hari libur ikut dihitung. Siapa yang diam lebih lama kehilangan tiketnya, dan petugas berikutnya diberi tahu.
console-clocks-default = Saran bawaan, belum diatur siapa pun
console-clocks-category = Berlaku sebagai ganti batas di atas, selama laporan seperti ini gawat
console-clocks-set = Diatur oleh administrator
console-clocks-acknowledge = Sampai ada yang mengambil
console-clocks-write = Sampai orangnya dijawab
console-clocks-update = Antara dua pesan petugas
console-clocks-accept = Sampai lembaga lain menjawab rujukan
console-clocks-answer = Sampai orangnya menjawab apakah boleh dirujuk
console-clocks-save = Simpan
console-clocks-back = Kembali ke saran
console-done-clocks = Tersimpan. Batas waktu yang sedang berjalan ikut bergeser; rujukan yang sudah berangkat tetap memakai batas lamanya.
console-clocks-minutes = menit
console-admin-clocks = Batas waktu
console-admin-clocks-text = Berapa lama tiap tingkat boleh menunggu, dan apa yang terjadi sesudahnya.
