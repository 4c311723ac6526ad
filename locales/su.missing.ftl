### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.
### Missing relative: what a family remembers. Never say whether anybody is known, found or looked at.

missing_relative-report_stands = Laporan Anjeun parantos lebet. Patarosanana sakedik-sakedik; nu kaemut sapotong oge ngabantos, sareng sadayana kenging dilewat.
missing_relative-name = Saha nami kulawarga nu dipilarian, sapertos dina KTP?
missing_relative-nickname = Sapopoe sok disauran saha? Nami alit atanapi nami di tempat damel oge kenging.
missing_relative-where_last = Panungtung anjeunna di mana? Kota, nagara, atanapi nami tempat nu pernah disebat.
missing_relative-country_last = Di nagara mana kira-kira?
missing_relative-last_contact = Iraha panungtung aya wartos, sareng lewat naon? Contona: telepon, Lebaran 2021.
missing_relative-in_danger = Waktos eta, anjeunna sieun, teu damang, atanapi nyuhunkeun tulung?
missing_relative-danger_noted = Hatur nuhun. Parantos dicatet yen ieu gawat.
missing_relative-last_number = Nomer HP, rekening, atanapi akun media sosial nu pernah dianggo? Nomer nu lami oge kenging.
missing_relative-sender_name = Saha nu nganteurkeun atanapi ngirimkeun anjeunna? Nami jalmi, sponsor, atanapi PT.
missing_relative-employer_name = Saha majikan atanapi di mana tempat damelna?
missing_relative-parcel_address = Alamat nu pernah aya dina paket, surat, atanapi slip kiriman artos?
missing_relative-papers = Aya nomer paspor atanapi NIK-na? Panginten dina kartu keluarga atanapi fotokopi di bumi.
missing_relative-piece = Aya foto anjeunna, slip, surat, atanapi carios sanes? Kirim hiji-hiji.
missing_relative-piece_kept = Parantos disimpen. Aya deui?
missing_relative-told_police = Parantos lapor polisi? Teu acan ge teu sawios-wios.
missing_relative-relation = Anjeun teh sahana?
missing_relative-relation-spouse = Caroge atanapi istri
missing_relative-relation-parent = Bapa atanapi ibu
missing_relative-relation-child = Anak
missing_relative-relation-sibling = Lanceuk atanapi rai
missing_relative-relation-other = Nu sanes
missing_relative-reporter_name = Saha nami Anjeun?
missing_relative-reach_you = Iraha sareng lewat naon Anjeun tiasa dihubungi?
missing_relative-what_next = Hatur nuhun. Petugas maca sareng milarian. Pang lamina tanggal { $date } Anjeun nampi wartos ti abdi sadaya, sanajan teu acan aya hasilna. Kanggo kasalametan sadayana, nu tiasa diwartoskeun mung nu diidinan ku jalmina nyalira.
missing_relative-no_news_yet = Dinten ieu Anjeun kedahna nampi wartos. Hapunten, teu acan aya wartos enggal. Nu ngurusna parantos diemutan. Pang lamina tanggal { $date } abdi sadaya nyerat deui.
