### Family line and one's own cases: what relatives may hear, and what people do with a case of theirs.
### No native speaker has reviewed this file yet.

family_line-side = Keluarga bisa mengikuti kabar lewat sebuah kode, sejauh diizinkan orangnya. Mau apa?
family_line-side-follow = Saya punya kode
family_line-side-let_follow = Beri kode keluarga
family_line-side-stop = Hentikan kode
family_line-your_code = { $code } adalah kodenya. Berikan hanya kepada satu orang yang Anda percaya: siapa yang pertama memakainya, dialah yang mengikuti. Anda bisa menghentikannya kapan saja.
family_line-code = Tulis kode yang Anda terima.
family_line-unknown = Kode ini belum bisa kami kenali. Kode keluarga dibuat oleh pekerja sendiri dan ia berikan kepada Anda; kode laporan adalah kode lain, dan ditulis bersama PIN-nya. Periksa huruf dan angkanya, atau minta kode keluarga kepadanya.
family_line-slowed = Sudah terlalu banyak kode yang salah. Silakan coba lagi nanti.
family_line-write_to_us = Belum punya kode? Tulis saja apa yang ingin Anda tanyakan; petugas menjawab sejauh diizinkan.
family_line-over = Lewat kode ini belum ada kabar lagi yang bisa kami sampaikan. Ada yang ingin ditanyakan? Tulis saja; petugas menjawab sejauh diizinkan.
family_line-minimum = Catatan ini ada dan sedang dikerjakan. Lebih dari itu belum boleh kami sampaikan.
family_line-progress = Keadaannya: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    }.
family_line-way_done = Sudah: { $steps }.
family_line-way_doing = Sedang: { $step }.
family_line-news_by = Kabar berikutnya paling lambat { $date }.
family_line-no_more = Hanya itu yang boleh kami sampaikan. Keadaan dan tempatnya hanya dia sendiri yang boleh memberi tahu. Kalau Anda khawatir ia dalam bahaya, tulis di sini apa yang terjadi: petugas langsung diberi tahu.
family_line-what_it_is = Kode keluarga dibuat oleh pekerja sendiri di sini, lalu ia berikan kepada satu orang yang ia percaya. Dengan kode itu keluarga bisa membaca sampai mana laporannya, sejauh ia izinkan; tempat dan kejadiannya tidak.
family_line-if_worried = Ini bukan laporan. Kalau Anda khawatir ia dalam bahaya, tulis di sini apa yang terjadi: petugas langsung diberi tahu.
family_line-how_to_get = Cara mendapat kode keluarga: minta ia sendiri menulis "kode keluarga" di obrolannya dengan kami, lalu mengirim kodenya kepada Anda. Kalau kodenya sudah ada, tulis saja di sini.
family_line-no_cases = Belum ada catatan Anda yang bisa diikuti. Tulis dulu apa yang Anda alami, atau "daftar" untuk mencatat diri. Sesudah itu tulis "kode keluarga", dan kodenya kami beri.
family_line-case_line = { $reference } (terakhir { $updated })
family_line-which = Catatan yang mana? Tulis 1 untuk yang paling atas.
family_line-scope = Apa yang boleh didengar keluarga? Tempat Anda dan apa yang terjadi tidak pernah kami sampaikan.
family_line-scope-progress = Sampai mana jalannya
family_line-scope-minimum = Hanya bahwa jalan
family_line-scope-nothing = Tidak jadi
family_line-ended = Semua kode sudah berhenti.
family_line-none_follow = Tidak ada yang mengikuti.

my_case-then-close = Tidak perlu lagi
my_case-which = Yang mana? Tulis nomornya, 1 untuk yang paling atas.
my_case-more = Tulis kabarnya, atau kirim foto, suara, lokasi. Lewati bila sudah.
my_case-added = Sudah masuk. Ada lagi?
my_case-close-closed = Baik, { $reference } sudah kami tutup. Perlu lagi? Tulis saja.
my_case-close-asked = Baik. Petugas melihat { $reference } dan berbicara dulu dengan Anda sebelum menutupnya.
my_case-close-over = { $reference } sudah selesai.

console-consent-state-family-progress = keluarga boleh mengikuti jalannya
console-consent-state-family-minimum = keluarga hanya mendengar bahwa dikerjakan
console-consent-state-family-ended = keluarga tidak mengikuti lagi
console-audit-action-family-line-opened = Kode keluarga dibuat
console-audit-action-family-line-ended = Kode keluarga dihentikan
console-audit-action-family-line-read = Keluarga membaca jalannya kasus
console-audit-action-family-minimum-applied = Keluarga mendengar yang paling sedikit

console-family-title = Garis keluarga
console-family-text = Dengan kode, satu orang keluarga mendengar sejauh yang diizinkan pekerja. Tempat dan kejadiannya tidak pernah ikut.
console-family-none = Belum ada yang mengikuti.
console-family-line = { $scope }, { $basis }
console-family-used = sudah dipakai
console-family-unused = belum dipakai
console-family-end = Hentikan
console-family-add = Buat kode untuk keluarga
console-family-basis = Dasarnya
console-family-choose = Pilih…
console-family-basis-worker = izin pekerja di obrolan
console-family-basis-told-officer = pekerja mengizinkan kepada petugas
console-family-basis-cannot-ask = pekerja tidak dapat ditanya: hanya yang paling sedikit
console-family-scope-progress = jalannya kasus
console-family-scope-minimum = hanya bahwa dikerjakan
console-family-why = Kata-kata izinnya, atau mengapa tidak dapat ditanya
console-family-go = Buat kode
console-done-family-code = Kode untuk satu orang keluarga: { $code }. Catat sekarang, tidak ditampilkan lagi.
console-done-family-ended = Kode dihentikan.
