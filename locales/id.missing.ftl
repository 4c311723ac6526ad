### Missing relative: what a family remembers. Never say whether anybody is known, found or looked at.
### No native speaker has reviewed this file yet.

missing_relative-report_stands = Laporan Anda sudah masuk. Kami bertanya sedikit demi sedikit; ingatan sepotong pun membantu, dan semua boleh dilewati.
missing_relative-name = Siapa nama keluarga yang Anda cari, seperti di KTP?
missing_relative-nickname = Orang memanggilnya apa? Nama kecil atau nama di tempat kerja juga boleh.
missing_relative-where_last = Terakhir dia di mana? Kota, negara, atau nama tempat yang pernah dia sebut.
missing_relative-country_last = Di negara mana kira-kira?
missing_relative-last_contact = Kapan terakhir ada kabar, dan lewat apa? Misalnya: telepon, Lebaran 2021.
missing_relative-in_danger = Waktu itu, apakah dia takut, sakit, atau minta ditolong?
missing_relative-danger_noted = Terima kasih. Sudah kami catat sebagai mendesak.
missing_relative-last_number = Nomor HP, rekening, atau akun media sosial yang pernah dia pakai? Nomor lama juga boleh.
missing_relative-sender_name = Siapa yang mengantar atau memberangkatkan dia? Nama orang, sponsor, atau PT.
missing_relative-employer_name = Siapa majikan atau tempat kerjanya?
missing_relative-parcel_address = Alamat yang pernah tertulis di paket, surat, atau slip kiriman uang?
missing_relative-papers = Ada nomor paspor atau NIK-nya? Mungkin di kartu keluarga atau fotokopi di rumah.
missing_relative-piece = Ada foto dia, slip, surat, atau cerita lain? Kirim satu per satu.
missing_relative-piece_kept = Sudah kami simpan. Ada lagi?
missing_relative-told_police = Sudah lapor polisi? Belum pun tidak apa-apa.
missing_relative-relation = Anda siapanya?
missing_relative-relation-spouse = Suami atau istri
missing_relative-relation-parent = Ayah atau ibu
missing_relative-relation-child = Anak
missing_relative-relation-sibling = Kakak atau adik
missing_relative-relation-other = Lainnya
missing_relative-reporter_name = Siapa nama Anda?
missing_relative-reach_you = Kapan dan lewat apa Anda bisa kami hubungi?
missing_relative-what_next = Terima kasih. Petugas membaca dan mencari. Paling lambat { $date } Anda mendengar dari kami, juga bila belum ada hasil. Demi keselamatan semua orang, yang bisa kami sampaikan hanya yang diizinkan orangnya sendiri.
missing_relative-no_news_yet = Hari ini Anda seharusnya mendengar dari kami. Maaf, belum ada kabar baru. Yang mengurusnya sudah kami ingatkan. Paling lambat { $date } kami menulis lagi.
console-alert-news-due = Kabar yang dijanjikan kepada keluarga lewat waktu
console-question-missing-relative-name = Nama yang dicari
console-question-missing-relative-where-last = Terakhir di
console-question-missing-relative-sender-name = Yang memberangkatkan
console-question-missing-relative-parcel-address = Alamat di paket atau slip
console-question-missing-relative-piece = Foto atau cerita
alert-news-due = Laporan { $reference }: kabar yang dijanjikan kepada keluarga sudah lewat waktunya. Mohon ditulis sesuatu, juga bila belum ada hasil.
console-why-news-due = kabar yang dijanjikan belum ditulis
