### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.
### Registration: who somebody is, so that they can be looked for when they cannot write. Short, warm, no judgement.

category-CONSENT_WITHDRAWN = Idin data dicabut
without_pin = Tanpa PIN teu aya nu tiasa ditingalikeun. Anjeun tetep tiasa nyerat ka dieu iraha wae.
fact = { $label }: { $value }

## registration

registration-consent = Data ieu disimpen nganggo sandi supados Anjeun tiasa dipilarian upami hiji waktos teu tiasa nyerat. Mung petugas nu ngabantos Anjeun nu maca, sareng Anjeun kenging ngahapus iraha wae. Satuju?
registration-consent-agree = Satuju
registration-consent-not_now = Engke wae
registration-without_consent = Teu sawios-wios, teu aya nu disimpen. Dina kaayaan darurat Anjeun tetep dibantos.
registration-role = Anjeun teh saha? Dalapan patarosan, dua menit. Sadayana kenging dilewat. Kumaha wae cara angkatna, ditampi.
registration-role-worker = Damel di luar negeri
registration-role-candidate = Bade angkat damel
registration-role-returnee = Parantos mulih
registration-role-relative = Kulawarga nu damel
registration-legal_name = Saha nami Anjeun sapertos dina KTP?
registration-birth_date = Iraha Anjeun lahir? Contona 17-08-1990.
registration-birth_date_unclear = Tanggalna teu acan kahartos, janten disimpen sapertos nu diserat ku Anjeun.
registration-where_now = Anjeun damel di mana? Kirim lokasi, atanapi serat kota sareng nagarana.
registration-destination = Palay damel ka nagara mana?
registration-worked_in = Kapungkur damel di mana? Serat kota sareng nagarana.
registration-reporter_name = Saha nami Anjeun?
registration-worker_name = Saha nami kulawarga Anjeun nu damel, sapertos dina KTP?
registration-relation = Nu damel teh sahana Anjeun?
registration-relation-spouse = Caroge atanapi istri
registration-relation-parent = Bapa atanapi ibu
registration-relation-child = Anak
registration-relation-sibling = Lanceuk atanapi rai
registration-relation-other = Nu sanes
registration-worker_where = Anjeunna damel di mana? Serat kota sareng nagarana.
registration-home_regency = Di mana bumi Anjeun di Indonesia? Serat kabupaten atanapi kota, sareng propinsina.
registration-kin = Saha nu kedah diwartosan upami aya nanaon? Kirim kartu kontak, atanapi serat nami sareng nomerna.
registration-registered = Hatur nuhun, Anjeun parantos kacatet di dieu.
registration-official_registers = Ieu sanes pendaftaran resmi. Nu bade damel daptar di SISKOP2MI; nu parantos di luar negeri lapor diri lewat Portal Peduli WNI. Dua-duana gratis; upami sesah, mangga taroskeun ka dieu.
registration-is_it_right = Aya nu lepat? Serat wae, contona "nami abdi lepat, kedahna …" atanapi "ganti tempat kerja".
registration-more = Bade nambihan? Sakali pencet, hiji waleran.
registration-more-called = Nami sapopoe
registration-more-nik = NIK
registration-more-passport = Nomer paspor
registration-more-addresses = Alamat
registration-more-employer = Majikan
registration-more-job = Padamelan
registration-more-path = Cara angkat
registration-more-company = Perusahaan (P3MI)
registration-more-contract_end = Ahir kontrak
registration-more-worker_phone = Nomer HP nu damel
registration-more-enough = Cekap
registration-detail-called = Sapopoe Anjeun sok disauran saha?
registration-detail-nik = Sabaraha NIK Anjeun? Aya dina KTP, 16 angka.
registration-detail-nik_again = Serat sakali deui, atanapi lewat upami leres kitu.
registration-nik-length = NIK biasana 16 angka.
registration-nik-date = Tanggal lahir dina NIK benten sareng nu diserat ku Anjeun. Eta sok kajantenan; disimpen sakumaha ayana.
registration-nik-province = Dua angka payunna teu acan dikenal. Disimpen sakumaha ayana.
registration-detail-passport = Sabaraha nomer paspor Anjeun?
registration-passport-unusual = Wujudna teu sapertos nomer paspor biasa. Disimpen sakumaha ayana.
registration-detail-home_address = Alamat bumi nu ayeuna dieusian ku kulawarga?
registration-detail-ktp_address = Alamat dina KTP? Lewat upami sami.
registration-detail-employer = Saha nami majikan atanapi tempat damelna?
registration-detail-job = Naon padamelanana?
registration-detail-path = Lewat mana angkatna?
registration-detail-path-p3mi = Perusahaan (P3MI)
registration-detail-path-g_to_g = Program pamarentah
registration-detail-path-independent = Nyalira
registration-detail-path-other = Cara sanes
registration-path-welcome = Hatur nuhun parantos jujur. Anjeun tetep gaduh hak dilindungi, kumaha wae cara angkatna.
registration-detail-p3mi_name = Naon nami perusahaan nu ngirim Anjeun?
registration-detail-contract_end = Iraha kontrakna rengse? Kira-kira wae cekap.
registration-detail-worker_phone = Sabaraha nomer HP-na? Serat sareng kode nagarana.
registration-until_later = Parantos disimpen. Teraskeun iraha wae: ketik "menu".
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
    } digentos jadi "{ $value }"?
told_fact = Dicatet oge: { $fact ->
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
registration-left_open = Teu nanaon, dikosongkeun heula.
registration-no_fact = Eta teu acan tiasa dicatet di dieu. Teu terang, atanapi alim ngawaler? Serat "liwat".
registration-role_why = Kaperyogi terang nu mana wae, supados teu naroskeun nu teu perlu.
mend_how = Aya nu lepat? Serat wae, contona "nami abdi lepat, kedahna …" atanapi "ganti tempat kerja". Atanapi pilih tina daptar.
registration-mended = { my_data-mended }
registration-nothing_changed = { my_data-nothing_changed }
registration-kept_as_written = { my_data-kept_as_written }
ask-mend-mend_right = Leres kitu?
ask-mend-new_value = { my_data-correct-new_value }
ask-mend-new_kin = { my_data-correct-new_kin }
ask-mend-new_path = { my_data-correct-new_path }
ask-mend-new_path-p3mi = { my_data-correct-new_path-p3mi }
ask-mend-new_path-g_to_g = { my_data-correct-new_path-g_to_g }
ask-mend-new_path-independent = { my_data-correct-new_path-independent }
ask-mend-new_path-other = { my_data-correct-new_path-other }
hint-registration-legal_name = Nami lengkep, supados petugas tiasa milarian Anjeun upami hiji waktos teu tiasa nyerat. Tiasa diliwat: serat "liwat".
hint-registration-birth_date = Titimangsa lahir ngabentenkeun Anjeun ti jalmi nu namina sami. Tiasa diliwat: serat "liwat".
hint-registration-where_now = Kota sareng nagara tempat Anjeun damel, contona Tsuen Wan, Hong Kong; sanes nami perusahaanana. Tiasa diliwat: serat "liwat".
hint-registration-home_regency = Asal Anjeun di Indonesia, contona Kabupaten Jember, Jawa Timur, supados kantor di ditu tiasa ngabantosan. Tiasa diliwat: serat "liwat".
hint-registration-kin = Hiji jalmi nu dipercanten, contona ibu atanapi lanceuk, sareng nomerna; dihubungan mung upami aya nanaon. Tiasa diliwat: serat "liwat".

ask-home_province = Propinsi naon?
ask-home_regency = Kabupaten atanapi kota naon?

## What is kept of a person

fact-role = Anjeun
fact-role-worker = damel di luar negeri
fact-role-candidate = bade angkat damel
fact-role-returnee = parantos mulih
fact-role-relative = kulawarga nu damel
fact-relation-spouse = caroge atanapi istri
fact-relation-parent = bapa atanapi ibu
fact-relation-child = anak
fact-relation-sibling = lanceuk atanapi rai
fact-path-p3mi = perusahaan (P3MI)
fact-path-g_to_g = program pamarentah
fact-path-independent = nyalira
fact-other = nu sanes
fact-legal_name = Nami
fact-called = Nami sapopoe
fact-birth_date = Lahir
fact-nik = NIK
fact-passport = Paspor
fact-home_address = Alamat bumi
fact-ktp_address = Alamat KTP
fact-home_province = Propinsi
fact-home_regency = Kabupaten/kota
fact-kin_name = Nu diwartosan
fact-kin_phone = Nomer nu diwartosan
fact-worker_name = Nami nu damel
fact-worker_birth_date = Lahir (nu damel)
fact-relation = Hubungan
fact-worker_phone = HP nu damel
fact-country = Nagara damel
fact-city = Tempat damel
fact-employer = Majikan
fact-job = Padamelan
fact-path = Angkat lewat
fact-company = Perusahaan
fact-contract_end = Kontrak dugi ka
fact-phone = Nomer HP Anjeun
fact-safe_contact = Cara ngahubungi
fact-consent = Idin
