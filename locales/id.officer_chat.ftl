### Obrolan petugas: di Telegram atau WhatsApp mereka sendiri
### No native speaker has reviewed this file yet.

button-claim = Saya ambil
button-pass-on = Teruskan
button-snooze = Nanti dulu
button-send = Kirim
button-cancel = Batal
button-open-thread = Buka { $reference }
button-claim-this = Ambil { $reference }

## Pemberitahuan: tanpa nama dan tanpa kata-kata dari laporan
alert-category = Jenis: { $category }.
alert-snoozed = Laporan { $reference } masih menunggu, { $urgency }. Negara: { $country }. Masuk { $age } menit lalu.
alert-claimed = Laporan { $reference } sekarang pada Anda.
alert-lost = { $reference } tidak lagi pada Anda: waktunya habis sebelum Anda menulis kepada orangnya. Sekarang diberi tahu: { $names }, { $agency }.
alert-taken = { $reference }: sudah diambil oleh { $name }.

## Menautkan obrolan
officer-linked = Terhubung sebagai { $name }. Pemberitahuan dikirim ke sini. Tulis /help untuk melihat apa saja yang bisa, /worker untuk berhenti.
officer-link-wrong = Kode itu salah atau sudah tidak berlaku. Minta kode baru di konsol.
officer-unlinked = Obrolan ini tidak lagi terhubung dengan akun petugas.
officer-unlinked-holds = Anda masih memegang { $references }. Jawab atau serahkan di konsol.
officer-unlinked-duty = Anda masih bertugas, tetapi pemberitahuan tidak lagi datang ke obrolan ini.
officer-not-active = Akun petugas ini sudah ditutup. Tulis /worker untuk memakai obrolan ini sebagai warga.
officer-chat-hint = Ini obrolan petugas. Untuk menjawab seseorang, balas (reply) pesan di utas laporannya. Tulis /help untuk melihat apa saja yang bisa.
officer-help =
    Yang bisa di sini:
    /list: yang Anda pegang dan yang menunggu
    /duty on, /duty off: mulai atau berhenti bertugas
    /word KODE: kata yang dibenarkan bot kepada pelapor Anda
    /release KODE: kembalikan laporan ke antrean
    /worker: pakai obrolan ini sebagai warga
    Menutup atau menyerahkan laporan: di konsol

    Tombol di pemberitahuan: mengambil laporan, meneruskannya ke petugas berikutnya, atau diingatkan lagi sebentar kemudian. Laporan yang Anda pegang muncul sebagai utas. Balas salah satu pesannya untuk menjawab; tidak ada yang terkirim sebelum Anda menekan Kirim.

## Laporan
officer-nobody-has = { $reference }: belum ada yang memegang.
officer-you-have = { $reference } ada pada Anda.
officer-ticket-closed = { $reference } sudah ditutup.
officer-not-there = Laporan itu tidak ada lagi, atau bukan untuk Anda.
officer-no-cases = Peran Anda tidak menangani laporan ini.
officer-passed-on = { $reference } diteruskan. Petugas berikutnya segera diberi tahu.
officer-passed-on-to = { $reference } diteruskan. Sekarang diberi tahu: { $names }, { $agency }.
officer-snoozed = { $reference }: Anda diingatkan lagi dalam { $minutes } menit, bila belum ada yang mengambil.
officer-release-how = Tulis kodenya juga, misalnya /release { $example }.
officer-released = { $reference } kembali ke antrean, dan petugas berikutnya diberi tahu. Keliru? Ambil lagi.
officer-no-snooze = { $reference }: waktunya hampir habis, jadi tidak bisa ditunda. Ambil atau teruskan.
officer-list-held = Anda pegang:
officer-list-waiting = Menunggu:
officer-list-none = tidak ada
officer-duty-on = Anda sedang bertugas: pemberitahuan datang ke sini.
officer-duty-off = Anda tidak bertugas: pemberitahuan tidak datang, kecuali tidak ada orang lain.

## Utas laporan
officer-only-console = Kata-kata dari laporan tidak tampil di obrolan ini. Bacalah di konsol. Bila ponsel ini terkunci dan hanya Anda yang membacanya, nyatakan itu sekali di halaman akun konsol.
officer-thread = Mulai sekarang obrolan ini menampilkan kata-kata pribadi dari { $reference }. Jangan biarkan orang lain membacanya. Balas (reply) pesan ini atau pesan berikutnya untuk menjawab.
officer-thread-where = Tempat: { $where }
officer-thread-reach = Cara aman menghubungi: { $words }
officer-thread-point = titik yang dikirim: { $point }
officer-thread-said = Kata-katanya:
officer-thread-more = ({ $count } pesan lain ada di konsol)
officer-thread-ended = Utas { $reference } ini sudah berakhir. Tulis /list lalu buka lagi. Tidak ada yang dikirim.
officer-entry-file = { $kind } - buka di konsol
officer-entry-place = Lokasi - buka di konsol
officer-entry-contact = Kartu kontak - buka di konsol
officer-entry-other = Pesan lain - buka di konsol
officer-entry-folded = Pesan datang lebih cepat daripada yang bisa tampil di sini. Yang dilipat sejauh ini: { $count } - buka di konsol
officer-entry-taken-back = (menarik kembali sebuah pesan)
officer-entry-edited = (diubah) { $text }
officer-file-photo = Foto
officer-file-voice = Pesan suara
officer-file-audio = Audio
officer-file-video = Video
officer-file-document = Dokumen
officer-file-sticker = Stiker

## Jawaban petugas, sebelum dan sesudah dikirim
officer-draft =
    Untuk { $reference }:
    { $text }
officer-draft-watched = Hati-hati: mungkin ada yang ikut membaca pesan orang ini. Kirim hanya kata-kata yang boleh dibaca siapa pun.
officer-draft-sure = Kirim itu ke { $reference }?
officer-only-words = { $reference }: dari sini hanya kata-kata baru yang bisa dikirim. Tidak ada yang dikirim. Perubahan pada pesan lama tidak ikut: balas sekali lagi. Berkas: lewat konsol.
officer-sent = { $reference }: dikirim.
officer-waits-window = { $reference }: belum sampai padanya. Sudah 24 jam ia tidak menulis, jadi WhatsApp hanya mengizinkan pesan pembuka "ada pesan baru". Kata-kata Anda menunggu sampai ia membalas.
officer-waits-quiet = { $reference }: belum sampai padanya. Kata-kata Anda menunggu jam aman yang ia minta, paling lama { $hours } jam lagi.
officer-waits-signed = { $reference }: belum sampai padanya. Sekarang ia hanya mendapat tanda darurat yang disepakati; kata-kata Anda menunggu jam aman yang ia minta, paling lama { $hours } jam lagi.
officer-waits-hidden = { $reference }: belum sampai padanya. Ia menutup obrolannya dan hanya mendapat tanda bahwa ada pesan. Kata-kata Anda menunggu sampai ia membuka lagi obrolannya.
officer-nothing-sent = Tidak ada yang dikirim.
officer-cannot-reach = { $reference }: orang ini tidak bisa dijangkau lagi lewat saluran mana pun. Tidak ada yang dikirim.
officer-draft-cancelled = { $reference }: dibatalkan. Tidak ada yang dikirim.
officer-draft-old = { $reference }: jawaban itu sudah terlalu lama menunggu. Tidak ada yang dikirim. Tulis lagi bila masih sesuai.
officer-draft-was-sent = { $reference }: jawaban itu sudah dikirim.
officer-draft-was-cancelled = { $reference }: jawaban itu sudah dibatalkan.
officer-draft-was-lost = { $reference }: jawaban itu tidak dikirim, karena laporannya sudah berpindah.
officer-desk-text-empty = Tidak ada kata-kata untuk dikirim.
officer-desk-text-long = Terlalu panjang: paling banyak { $most } huruf. Tidak ada yang dikirim.

## Konsol: halaman akun
console-phone-title = Ponsel Anda
console-phone-text = Sesudah Anda mengambil laporan, obrolan Anda di Telegram atau WhatsApp dapat menampilkan kata-kata orang yang melapor. Itu hanya boleh bila ponsel Anda terkunci dan tidak dibaca orang lain.
console-phone-yes = Anda menyatakan: ponsel ini terkunci dan hanya Anda yang membacanya.
console-phone-no = Obrolan Anda hanya berisi tautan ke konsol.
console-phone-go-yes = Ponsel saya terkunci dan hanya saya yang membacanya
console-phone-go-no = Cabut pernyataan ini
console-link-whatsapp = Kode yang sama juga menautkan WhatsApp Anda: kirim baris itu ke nomor WhatsApp Pulang.
