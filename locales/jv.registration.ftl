### Registration, in Javanese (polite krama madya). No native speaker has reviewed this file yet.
### Who somebody is, so that they can be looked for when they cannot write. Short, warm, no judgement.

category-CONSENT_WITHDRAWN = Persetujuan data ditarik
without_pin = Tanpa PIN mboten wonten sing saged ditingalaken. Panjenengan tetep saged nulis teng kula kapan mawon.
fact = { $label }: { $value }

## registration

registration-consent = Data niki kula simpen ngangge sandi, supados panjenengan saged dipadosi menawi mboten saged nulis. Sing maos namung petugas sing mbantu panjenengan, lan kapan mawon angsal panjenengan hapus. Setuju?
registration-consent-agree = Setuju
registration-consent-not_now = Mangke mawon
registration-without_consent = Mboten napa-napa, mboten wonten sing kula simpen. Menawi gawat, panjenengan tetep kula bantu.
registration-role = Panjenengan sinten? Wolung pitakenan, kalih menit. Sedaya angsal dilangkungi. Cara bidhal pripun mawon kula tampi.
registration-role-worker = Kerja teng luar negeri
registration-role-candidate = Calon pekerja
registration-role-returnee = Sampun wangsul
registration-role-relative = Keluarga pekerja
registration-legal_name = Sinten asmane panjenengan kados teng KTP?
registration-birth_date = Panjenengan lair kapan? Upami 17-08-1990.
registration-birth_date_unclear = Tanggale dereng saged kula mangertosi, dados kula simpen kados sing panjenengan tulis.
registration-where_now = Panjenengan kerja teng pundi? Mangga kirim lokasi, utawi tulis kitha lan negarane.
registration-destination = Kepengin kerja teng negara pundi?
registration-worked_in = Rumiyin kerja teng pundi? Ditulis kitha lan negarane.
registration-reporter_name = Sinten asmane panjenengan?
registration-worker_name = Sinten asmane keluarga panjenengan sing kerja, kados teng KTP?
registration-relation = Piyambake sintene panjenengan?
registration-relation-spouse = Garwa
registration-relation-parent = Bapak utawi ibu
registration-relation-child = Anak
registration-relation-sibling = Sedherek kandung
registration-relation-other = Sanese
registration-worker_where = Piyambake kerja teng pundi? Ditulis kitha lan negarane.
registration-home_regency = Griya panjenengan teng Indonesia sisih pundi? Ditulis kabupaten utawi kitha, lan provinsine.
registration-kin = Sinten sing kula kabari menawi wonten napa-napa? Mangga kirim kertu kontak, utawi tulis asma lan nomere.
registration-registered = Matur nuwun, panjenengan sampun kacathet teng mriki.
registration-official_registers = Niki sanes pendaftaran resmi. Calon pekerja ndaftar teng SISKOP2MI; sing sampun teng luar negeri lapor diri lewat Portal Peduli WNI. Kalih-kalihe gratis; menawi repot, mangga tangled kula.
registration-is_it_right = Wonten sing klentu? Tulis mawon, upami "asma kula klentu, kudune …" utawi "ganti panggenan kerja".
registration-more = Badhe nambah? Setunggal pencetan, setunggal jawaban.
registration-more-called = Nami celukan
registration-more-nik = NIK
registration-more-passport = Nomer paspor
registration-more-addresses = Alamat
registration-more-employer = Majikan
registration-more-job = Pedamelan
registration-more-path = Cara bidhal
registration-more-company = Perusahaan (P3MI)
registration-more-contract_end = Pungkasane kontrak
registration-more-worker_phone = Nomer HP pekerja
registration-more-enough = Cekap
registration-detail-called = Padatane panjenengan dipanggil sinten?
registration-detail-nik = NIK panjenengan pinten? Wonten teng KTP, 16 angka.
registration-detail-nik_again = Mangga ditulis sepisan malih, utawi dilangkungi menawi pancen ngaten.
registration-nik-length = NIK biasane 16 angka.
registration-nik-date = Tanggal lair teng NIK benten kalih sing panjenengan tulis. Niku saged mawon; kula simpen sawontene.
registration-nik-province = Kalih angka ngajenge dereng kula kenal. Kula simpen sawontene.
registration-detail-passport = Nomer paspor panjenengan pinten?
registration-passport-unusual = Wujude mboten kados nomer paspor biasane. Kula simpen sawontene.
registration-detail-home_address = Alamat griya sing dipanggeni keluarga sakniki?
registration-detail-ktp_address = Alamat miturut KTP? Dilangkungi menawi sami.
registration-detail-employer = Sinten asmane majikan utawi napa nami panggenan kerjane?
registration-detail-job = Pedamelane napa?
registration-detail-path = Bidhale lewat pundi?
registration-detail-path-p3mi = Perusahaan (P3MI)
registration-detail-path-g_to_g = Program pemerintah
registration-detail-path-independent = Mandiri
registration-detail-path-other = Cara sanes
registration-path-welcome = Matur nuwun sampun jujur. Panjenengan tetep gadhah hak dilindungi, cara bidhale pripun mawon.
registration-detail-p3mi_name = Napa nami perusahaan sing mbidhalaken?
registration-detail-contract_end = Kontrake rampung kapan? Kinten-kinten mawon cekap.
registration-detail-worker_phone = Nomer HP-ne pinten? Ditulis kalih kode negarane.
registration-until_later = Sampun kesimpen. Kapan mawon saged dilajengaken: tulis "menu".
mend_offered = { $fact ->
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
    } diganti "{ $value }"?
told_fact = Kula catet ugi: { $fact ->
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
registration-left_open = Mboten napa-napa, kula kosongaken rumiyin.
registration-no_fact = Niku dereng saged kula catet teng mriki. Mboten ngertos, utawi mboten kersa njawab? Tulis "langkungi".
registration-role_why = Kula namung perlu ngertos sing pundi, supados mboten nangletaken sing mboten perlu.
mend_how = Wonten sing klentu? Tulis mawon, upami "asma kula klentu, kudune …" utawi "ganti panggenan kerja". Utawi pilih saking daftar.
registration-mended = { my_data-mended }
registration-nothing_changed = { my_data-nothing_changed }
registration-kept_as_written = { my_data-kept_as_written }
ask-mend-mend_right = Leres ngoten?
ask-mend-new_value = { my_data-correct-new_value }
ask-mend-new_kin = { my_data-correct-new_kin }
ask-mend-new_path = { my_data-correct-new_path }
ask-mend-new_path-p3mi = { my_data-correct-new_path-p3mi }
ask-mend-new_path-g_to_g = { my_data-correct-new_path-g_to_g }
ask-mend-new_path-independent = { my_data-correct-new_path-independent }
ask-mend-new_path-other = { my_data-correct-new_path-other }
hint-registration-legal_name = Asma jangkep, supados petugas saged madosi panjenengan menawi mboten saged nulis. Angsal dilangkungi: tulis "langkungi".
hint-registration-birth_date = Tanggal lair mbedakaken panjenengan saking tiyang sing asmane sami. Angsal dilangkungi: tulis "langkungi".
hint-registration-where_now = Kitha lan negara panggenan panjenengan kerja, upami Tsuen Wan, Hong Kong; sanes asmane perusahaan. Angsal dilangkungi: tulis "langkungi".
hint-registration-home_regency = Asal panjenengan teng Indonesia, upami Kabupaten Jember, Jawa Timur, supados kantor teng mrika saged mbantu. Angsal dilangkungi: tulis "langkungi".
hint-registration-kin = Setunggal tiyang sing dipercados, upami ibu utawi mbakyu, sareng nomere; namung dihubungi menawi wonten napa-napa. Angsal dilangkungi: tulis "langkungi".

ask-home_province = Provinsi pundi?
ask-home_regency = Kabupaten utawi kitha pundi?

## What is kept of a person

fact-role = Panjenengan
fact-role-worker = kerja teng luar negeri
fact-role-candidate = calon pekerja
fact-role-returnee = sampun wangsul
fact-role-relative = keluarga pekerja
fact-relation-spouse = garwa
fact-relation-parent = bapak utawi ibu
fact-relation-child = anak
fact-relation-sibling = sedherek kandung
fact-path-p3mi = perusahaan (P3MI)
fact-path-g_to_g = program pemerintah
fact-path-independent = mandiri
fact-other = sanese
fact-legal_name = Asma
fact-called = Celukan
fact-birth_date = Lair
fact-nik = NIK
fact-passport = Paspor
fact-home_address = Alamat griya
fact-ktp_address = Alamat KTP
fact-home_province = Provinsi
fact-home_regency = Kabupaten/kitha
fact-kin_name = Sing dikabari
fact-kin_phone = Nomer sing dikabari
fact-worker_name = Asma pekerja
fact-worker_birth_date = Lair (pekerja)
fact-relation = Sesambetan
fact-worker_phone = HP pekerja
fact-country = Negara kerja
fact-city = Panggenan kerja
fact-employer = Majikan
fact-job = Pedamelan
fact-path = Bidhal lewat
fact-company = Perusahaan
fact-contract_end = Kontrak dugi
fact-phone = Nomer HP panjenengan
fact-safe_contact = Cara ngubungi
fact-consent = Persetujuan
