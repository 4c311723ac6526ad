### No native speaker has reviewed this file yet.

console-admin-outreach = Tautan sosialisasi
console-admin-outreach-text = Tautan dan kode pindai untuk kelurahan, sekolah, bandara, dan mitra, serta berapa orang datang lewat masing-masing.
console-outreach-text = Siapa pun yang memulai lewat tautan ini dihitung di tempatnya. Namanya tidak ditampilkan.
console-outreach-empty = Belum ada tempat. Unggah tabel "outreach" di halaman katalog.
console-outreach-add = Tambah tempat baru di Katalog
console-outreach-who-adds = Tempat baru, beserta tautan dan kodenya, ditambahkan admin kementerian (KP2MI, Kemlu) di Katalog. Kirim kode, nama, dan wilayahnya kepada mereka.
console-outreach-came = { $count ->
        [0] belum ada yang datang
       *[other] { $count } orang datang
    }
console-outreach-kind-village = Desa atau kelurahan
console-outreach-kind-school = Sekolah
console-outreach-kind-airport = Bandara
console-outreach-kind-partner = Mitra
console-outreach-kind-event = Acara
console-outreach-kind-other = Lainnya
console-outreach-save = Simpan kode untuk dicetak
