### No native speaker has reviewed this file yet.

## Read by people

# To the other reporter of a merged case. Neutral: whoever holds the phone may read it.
neutral-merged-news = Ada kabar untuk Anda. Silakan tulis di sini kapan saja.

## What officers read in their own Telegram about links

alert-cluster = Beberapa orang menyebut perekrut, nomor, rekening, atau tempat yang sama. Laporan terbaru { $reference }, { $urgency }, { $country }, { $age } menit lalu. Silakan lihat halaman Kelompok di konsol.
alert-merged-closed = Tiket yang digabung dengan { $reference } sudah ditutup. Pelapornya masih menunggu: { $urgency }, { $country }, { $age } menit lalu.

## The officers' console: links and clusters

console-links-title = Mungkin berkaitan
console-links-none = Belum ada laporan lain yang berkaitan.
console-links-cluster = { $count } orang menyebut hal yang sama:
console-links-cluster-open = Buka kasusnya
console-links-cluster-at = Kasusnya ada di
console-links-seeking = Salah satu laporan ini mencari seseorang. Keduanya dijawab terpisah: keberadaannya, atau bahwa ia sudah ditemukan, tidak diberitahukan tanpa persetujuannya.
console-links-elsewhere = Mungkin ada laporan yang cocok di lembaga lain. Tanyakan ke sana:
console-links-merged-text = Laporan-laporan ini dikerjakan sebagai satu. Setiap pelapor tetap di tiketnya; bila satu ditutup, yang lain diberi tahu bahwa ada kabar.
console-links-rejected = { $count } ditolak
console-links-add = Kaitkan laporan lain
console-links-add-label = Nomor laporannya
console-links-compare-reason = Membandingkan dengan tiket { $reference }: mungkin kasus yang sama
console-link-confirm = Memang berkaitan
console-link-reject = Tidak berkaitan
console-link-undo = Urungkan
console-link-merge = Kerjakan sebagai satu
console-link-compare = Buka untuk membandingkan
console-link-state-proposed = Usulan
console-link-state-confirmed = Berkaitan
console-link-state-rejected = Tidak berkaitan
console-link-state-merged = Dikerjakan sebagai satu
console-link-reason-same-person = orang yang sama
console-link-reason-same-worker = pekerja yang sama
console-link-reason-same-reporter = pelapor yang sama
console-link-reason-same-paper = nomor paspor atau NIK sama
console-link-reason-same-phone = nomor telepon sama
console-link-reason-same-account = rekening atau akun sama
console-link-reason-same-employer = majikan sama
console-link-reason-same-recruiter = perekrut sama
console-link-reason-same-address = alamat atau gedung sama
console-link-reason-same-flight = penerbangan sama
console-link-reason-by-officer = dikaitkan oleh petugas
console-shared-recruiter = perekrut
console-shared-phone = nomor telepon
console-shared-account = rekening atau akun
console-shared-site = gedung atau jalan
console-shared-cell = titik di peta
console-event-linked = Berkaitan dengan
console-event-unlinked = Tidak lagi dikaitkan dengan
console-event-merged = Dikerjakan sebagai satu dengan
console-event-unmerged = Tidak lagi dikerjakan sebagai satu dengan
console-event-merged-closed = Laporan yang dikerjakan bersama ini sudah ditutup
console-event-clustered = Beberapa orang menyebut hal yang sama
console-reply-to-all = Juga ke pelapor lainnya
console-done-link-confirm = Dicatat: laporan ini berkaitan.
console-done-link-reject = Dicatat: tidak berkaitan. Pasangan ini tidak diusulkan lagi.
console-done-link-undo = Sudah diurungkan.
console-done-link-merge = Laporan dikerjakan sebagai satu.
console-problem-merge = Salah satu laporan ini mencari orang yang lain, jadi tidak dapat dikerjakan sebagai satu.
console-problem-link = Petugas lain sudah memutuskan kaitan ini.
console-problem-link-unknown = Tiket itu tidak ada, atau bukan untuk Anda.
console-alert-cluster = Beberapa orang menyebut hal yang sama
console-alert-merged-closed = Laporan yang dikerjakan bersama ini sudah ditutup
console-nav-clusters = Kelompok
console-clusters-title = Kelompok laporan
console-clusters-text = Laporan dari orang-orang berbeda yang menyebut perekrut, nomor, rekening, atau tempat yang sama.
console-clusters-all = Tampilkan juga yang ditutup
console-clusters-open-only = Hanya yang terbuka
console-clusters-empty = Tidak ada kelompok terbuka
console-clusters-empty-text = Begitu beberapa orang menyebut hal yang sama, muncul di sini.
console-clusters-row = { $count } orang, sama:
console-cluster-title = Kelompok
console-cluster-state-open = Baru
console-cluster-state-taken = Diambil
console-cluster-state-closed = Ditutup
console-cluster-shared = Yang mereka sebut
console-cluster-by-sound = Nama ditulis menurut bunyinya, seperti saat dibandingkan. Ejaan aslinya ada di laporan.
console-cluster-shared-gone = Laporan-laporan itu tidak menyebutnya lagi.
console-cluster-take = Saya ambil kasus ini
console-cluster-close = Tutup kasus
console-cluster-close-text = Setelah itu hanya laporan baru yang dapat membuka kasus lagi tentang hal yang sama.
console-cluster-reports = Laporan
console-cluster-hidden = { $count } laporan lain tidak ditampilkan.
console-done-cluster-take = Anda mengambil kasus ini.
console-done-cluster-close = Kasus ditutup.
console-admin-clusters = Alarm kelompok
console-admin-clusters-text = Berapa laporan tentang hal yang sama menjadi satu kasus, dan untuk siapa.
console-cluster-rule-text = Bila sekian orang menyebut perekrut, nomor, rekening, atau tempat yang sama dalam sekian hari, satu kasus dibuka. Satu orang yang menulis tiga kali dihitung satu.
console-cluster-rule-reporters = Orang
console-cluster-rule-days = Hari
console-cluster-rule-agency = Meja yang menerima kasus
console-cluster-rule-wrong-days = Hari: 1 sampai 365.
console-cluster-rule-wrong-reporters = Orang: 2 sampai 50.
console-cluster-rule-wrong-agency = Lembaga itu tidak ada.
console-save-rule = Simpan
console-done-cluster-rule = Tersimpan.
