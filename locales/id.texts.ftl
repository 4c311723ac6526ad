### No native speaker has reviewed this file yet.

## Officers: the page of all texts and of their reviews

console-admin-texts = Teks
console-admin-texts-text = Apa yang dibaca orang dalam tiap bahasa, dan mana yang menunggu penutur asli.
console-texts-text = Semua teks dalam tiap bahasa di samping aslinya. Teks yang belum ditinjau penutur asli tetap dipakai, tetapi menunggu di sini.
console-texts-languages = Bahasa
console-texts-language = Bahasa
console-texts-room = Bagian
console-texts-state = Keadaan
console-texts-sought = Cari
console-texts-every = Semua
console-texts-go = Tampilkan
console-texts-col-reviewed = Sudah ditinjau
console-texts-of = { $count } dari { $all }
console-texts-sheet = Unduh
console-texts-how = Cara meninjau dan menerjemahkan
console-texts-how-export = Unduh lembar bahasa itu, lalu kirim ke penutur asli.
console-texts-how-fill = Isi kolom words, reviewed (yes), reviewer (inisial), dan remark. Kolom lain jangan diubah.
console-texts-how-import = Kirim lembarnya kembali ke pengelola. Lembar dimasukkan ke rilis berikutnya, bukan dari halaman ini; setiap baris diperiksa dulu:
console-texts-found = { $count } teks, halaman { $number } dari { $pages }
console-texts-limit = { $count } dari paling banyak { $limit } huruf
console-texts-most = paling banyak { $limit } huruf
console-texts-falls-back = Belum ada: orang membaca teks bahasa Indonesia.
console-texts-before = Sebelumnya
console-texts-after = Berikutnya
console-texts-empty = Tidak ada teks yang cocok
console-texts-empty-text = Ubah bahasa, bagian, keadaan, atau kata yang dicari.
console-text-state-reviewed = Sudah ditinjau
console-text-state-changed = Berubah sejak ditinjau
console-text-state-waiting = Menunggu tinjauan
console-text-state-missing = Belum diterjemahkan
console-text-language-id = Bahasa Indonesia
console-text-language-en = Inggris
console-text-language-jv = Jawa
console-text-language-su = Sunda
console-text-language-ms = Melayu
console-text-language-mad = Madura
