### Registration: who somebody is, so that they can be looked for when they cannot write. Short, warm, no judgement.
### No native speaker has reviewed this file yet.

category-CONSENT_WITHDRAWN = Persetujuan data ditarik
without_pin = Tanpa PIN tidak ada yang bisa ditampilkan. Anda tetap bisa menulis kepada kami kapan pun.
fact = { $label }: { $value }

## registration

registration-consent = Data ini kami simpan tersandi supaya Anda bisa dicari bila suatu hari tidak bisa menulis. Hanya petugas yang membantu Anda yang membacanya, dan Anda boleh menghapusnya kapan pun. Setuju?
registration-consent-agree = Setuju
registration-consent-not_now = Nanti saja
registration-without_consent = Tidak apa-apa, tidak ada yang kami simpan. Dalam keadaan darurat Anda tetap kami bantu.
registration-role = Anda siapa? Delapan pertanyaan, dua menit. Semua boleh dilewati. Cara berangkat apa pun kami terima.
registration-role-worker = Bekerja di luar negeri
registration-role-candidate = Calon pekerja
registration-role-returnee = Sudah pulang
registration-role-relative = Keluarga pekerja
registration-legal_name = Siapa nama Anda seperti di KTP?
registration-birth_date = Kapan Anda lahir? Misalnya 17-08-1990.
registration-birth_date_unclear = Tanggalnya belum kami pahami, jadi kami simpan seperti yang Anda tulis.
registration-where_now = Anda bekerja di mana? Kirim lokasi, atau tulis kota dan negaranya.
registration-destination = Ingin bekerja ke negara mana?
registration-worked_in = Dulu bekerja di mana? Tulis kota dan negaranya.
registration-reporter_name = Siapa nama Anda?
registration-worker_name = Siapa nama keluarga Anda yang bekerja, seperti di KTP?
registration-relation = Dia siapa Anda?
registration-relation-spouse = Suami atau istri
registration-relation-parent = Ayah atau ibu
registration-relation-child = Anak
registration-relation-sibling = Kakak atau adik
registration-relation-other = Lainnya
registration-worker_where = Dia bekerja di mana? Tulis kota dan negaranya.
registration-home_regency = Di mana rumah Anda di Indonesia? Tulis kabupaten atau kota, dan provinsinya.
registration-kin = Siapa yang kami kabari bila terjadi sesuatu? Kirim kartu kontak, atau tulis nama dan nomornya.
registration-registered = Terima kasih, Anda sudah tercatat di sini.
registration-official_registers = Ini bukan pendaftaran resmi. Calon pekerja mendaftar di SISKOP2MI; yang sudah di luar negeri lapor diri lewat Portal Peduli WNI. Keduanya gratis; bila sulit, tanyakan kepada kami.
registration-is_it_right = Ada yang salah? Tulis saja, misalnya "nama saya salah, harusnya …" atau "ganti tempat kerja".
registration-more = Mau menambah? Satu ketukan, satu jawaban.
registration-more-called = Nama panggilan
registration-more-nik = NIK
registration-more-passport = Nomor paspor
registration-more-addresses = Alamat
registration-more-employer = Majikan
registration-more-job = Pekerjaan
registration-more-path = Cara berangkat
registration-more-company = Perusahaan (P3MI)
registration-more-contract_end = Akhir kontrak
registration-more-worker_phone = Nomor HP pekerja
registration-more-enough = Cukup
registration-detail-called = Orang memanggil Anda apa?
registration-detail-nik = Berapa NIK Anda? Ada di KTP, 16 angka.
registration-detail-nik_again = Tulis sekali lagi, atau lewati bila memang begitu.
registration-nik-length = NIK biasanya 16 angka.
registration-nik-date = Tanggal lahir di dalam NIK berbeda dari yang Anda tulis. Itu bisa terjadi; kami simpan apa adanya.
registration-nik-province = Dua angka pertamanya belum kami kenal. Kami simpan apa adanya.
registration-detail-passport = Berapa nomor paspor Anda?
registration-passport-unusual = Bentuknya tidak seperti nomor paspor biasa. Kami simpan apa adanya.
registration-detail-home_address = Alamat rumah yang ditinggali keluarga sekarang?
registration-detail-ktp_address = Alamat menurut KTP? Lewati bila sama.
registration-detail-employer = Siapa nama majikan atau tempat kerjanya?
registration-detail-job = Apa pekerjaannya?
registration-detail-path = Lewat mana berangkatnya?
registration-detail-path-p3mi = Perusahaan (P3MI)
registration-detail-path-g_to_g = Program pemerintah
registration-detail-path-independent = Mandiri
registration-detail-path-other = Cara lain
registration-path-welcome = Terima kasih sudah jujur. Anda tetap berhak dilindungi, apa pun cara berangkatnya.
registration-detail-p3mi_name = Apa nama perusahaan yang memberangkatkan?
registration-detail-contract_end = Kapan kontraknya selesai? Perkiraan saja cukup.
registration-detail-worker_phone = Berapa nomor HP-nya? Tulis dengan kode negara.
registration-until_later = Sudah tersimpan. Lanjutkan kapan saja: tulis "menu".
mend_offered = Ganti { $fact ->
         [called] { fact-called }
         [birth_date] { fact-birth_date }
         [nik] { fact-nik }
         [passport] { fact-passport }
         [home_address] { fact-home_address }
         [ktp_address] { fact-ktp_address }
         [home_province] { fact-home_province }
         [home_regency] { fact-home_regency }
         [worker_name] { fact-worker_name }
         [worker_birth_date] { fact-worker_birth_date }
         [worker_phone] { fact-worker_phone }
         [country] { fact-country }
         [city] { fact-city }
         [employer] { fact-employer }
         [job] { fact-job }
         [company] { fact-company }
         [contract_end] { fact-contract_end }
        *[legal_name] { fact-legal_name }
    } menjadi "{ $value }"?
told_fact = Kami catat juga: { $fact ->
         [birth_date] { fact-birth_date }
         [nik] { fact-nik }
         [passport] { fact-passport }
         [home_address] { fact-home_address }
         [home_province] { fact-home_province }
         [home_regency] { fact-home_regency }
         [kin_name] { fact-kin_name }
         [kin_phone] { fact-kin_phone }
         [worker_name] { fact-worker_name }
         [worker_birth_date] { fact-worker_birth_date }
         [country] { fact-country }
         [city] { fact-city }
         [called] { fact-called }
         [employer] { fact-employer }
         [job] { fact-job }
         [contract_end] { fact-contract_end }
         [company] { fact-company }
        *[legal_name] { fact-legal_name }
    }: { $value }.
registration-left_open = Tidak apa-apa, kami kosongkan dulu.
registration-no_fact = Itu belum bisa kami catat di sini. Tidak tahu, atau tidak mau menjawab? Tulis "lewati".
registration-role_why = Kami hanya perlu tahu yang mana, supaya tidak menanyakan yang tidak perlu.
mend_how = Ada yang salah? Tulis saja, misalnya "nama saya salah, harusnya …" atau "ganti tempat kerja". Atau pilih dari daftar.
registration-mended = { my_data-mended }
registration-nothing_changed = { my_data-nothing_changed }
registration-kept_as_written = { my_data-kept_as_written }
ask-mend-mend_right = Betul begitu?
ask-mend-new_value = { my_data-correct-new_value }
ask-mend-new_kin = { my_data-correct-new_kin }
ask-mend-new_path = { my_data-correct-new_path }
ask-mend-new_path-p3mi = { my_data-correct-new_path-p3mi }
ask-mend-new_path-g_to_g = { my_data-correct-new_path-g_to_g }
ask-mend-new_path-independent = { my_data-correct-new_path-independent }
ask-mend-new_path-other = { my_data-correct-new_path-other }
hint-registration-legal_name = Nama lengkap supaya petugas bisa menemukan Anda bila suatu hari tidak bisa menulis. Boleh dilewati: tulis "lewati".
hint-registration-birth_date = Tanggal lahir membedakan Anda dari orang yang namanya sama. Boleh dilewati: tulis "lewati".
hint-registration-where_now = Yang dimaksud kota dan negara tempat Anda bekerja, misalnya Tsuen Wan, Hong Kong; bukan nama perusahaannya. Boleh dilewati: tulis "lewati".
hint-registration-home_regency = Daerah asal Anda di Indonesia, misalnya Kabupaten Jember, Jawa Timur, supaya kantor di sana bisa membantu. Boleh dilewati: tulis "lewati".
hint-registration-kin = Satu orang yang Anda percaya, misalnya ibu atau kakak, dengan nomornya; hanya dihubungi bila terjadi sesuatu. Boleh dilewati: tulis "lewati".

ask-home_province = Provinsi apa?
ask-home_regency = Kabupaten atau kota apa?

## What is kept of a person

fact-role = Anda
fact-role-worker = bekerja di luar negeri
fact-role-candidate = calon pekerja
fact-role-returnee = sudah pulang
fact-role-relative = keluarga pekerja
fact-relation-spouse = suami atau istri
fact-relation-parent = ayah atau ibu
fact-relation-child = anak
fact-relation-sibling = kakak atau adik
fact-path-p3mi = perusahaan (P3MI)
fact-path-g_to_g = program pemerintah
fact-path-independent = mandiri
fact-other = lainnya
fact-legal_name = Nama
fact-called = Panggilan
fact-birth_date = Lahir
fact-nik = NIK
fact-passport = Paspor
fact-home_address = Alamat rumah
fact-ktp_address = Alamat KTP
fact-home_province = Provinsi
fact-home_regency = Kabupaten/kota
fact-kin_name = Yang dikabari
fact-kin_phone = Nomor yang dikabari
fact-worker_name = Nama pekerja
fact-worker_birth_date = Lahir (pekerja)
fact-relation = Hubungan
fact-worker_phone = HP pekerja
fact-country = Negara kerja
fact-city = Tempat kerja
fact-employer = Majikan
fact-job = Pekerjaan
fact-path = Berangkat lewat
fact-company = Perusahaan
fact-contract_end = Kontrak sampai
fact-phone = Nomor HP Anda
fact-safe_contact = Cara menghubungi
fact-consent = Persetujuan
console-question-registration-role = Peran
console-question-registration-kin = Yang dikabari
console-question-registration-detail-p3mi-name = Perusahaan (P3MI)
