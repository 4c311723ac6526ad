### Words of the chat in Malay, as it is spoken in Malaysia and easy for Indonesians there: first contact, SOS, going home,
### menu and what these share; all else falls back to Indonesian. No native speaker has reviewed this file yet.

## What stands on buttons: 20 characters at most

choice-yes = Ya
choice-no = Tidak
choice-unknown = Tak tahu
choice-skip = Langkau
button-more = Lihat pilihan
button-location = Hantar lokasi
button-contact = Hantar kenalan

## Words people may type as their whole message, separated by commas, in small letters: Indonesian ones first.
## "tolong" stays out: it is understood elsewhere. So does "balik": alone it means wanting to go home.

words-sos = sos, darurat, gawat darurat, bahaya, dalam bahaya, kecemasan, ada kecemasan, saya dalam bahaya
words-menu = menu, menu utama, pilihan, mulai, mula, senarai
words-back = kembali, ke belakang, mundur, undur, pergi belakang
words-cancel = batal, batalkan, tidak jadi, gak jadi, nggak jadi, tak jadi, tak jadilah
words-language = bahasa, ganti bahasa, tukar bahasa
words-help = bantuan, petunjuk, cara pakai, panduan, cara guna
words-exit = keluar, keluar cepat, tutup, keluar segera
words-skip = lewati, lewat, lanjut, langkau, seterusnya
words-yes = ya, iya, y, betul, benar, ok, oke, sudah, okey, ye, haah, boleh, dah
words-no = tidak, tak, nggak, enggak, gak, ga, ndak, bukan, belum, tak nak, takde, tiada
words-unknown = tidak tahu, gak tahu, nggak tahu, ga tahu, tak tahu, kurang tahu, tidak yakin, entah, tak pasti, tidak pasti, tak tau, entahlah

## Answers that cannot be taken

rejected_skip = Soalan ini belum boleh dilangkau. Jawab setakat yang boleh.
rejected_choice = Sila pilih salah satu jawapan di bawah ini.
rejected_words = Sila jawab dengan kata-kata anda sendiri.
rejected_empty = Jawapan anda belum dapat dibaca. Sila tulis, atau hantar mesej suara.
rejected_too_long = Mesej ini terlalu panjang. Tulis paling banyak { $max_chars } huruf, selebihnya boleh dihantar kemudian.
rejected_number = Sila jawab dengan satu nombor sahaja, dari { $low } hingga { $high }.
rejected_range = Sila jawab dengan nombor dari { $low } hingga { $high }.
rejected_phone = Nombor ini belum dapat kami baca. Tulis penuh dengan kod negara, contohnya +62 …
rejected_place = Lokasi ini belum dapat kami baca. Tulis sahaja nama bandar, jalan, atau bangunan yang dekat dengan anda.

## The way through the conversation

already-answered = Soalan itu sudah dijawab. Sekarang kita di sini:
nothing-to-go-back = Belum ada jawapan yang boleh ditukar. Tulis "menu" untuk pilihan lain.
cancelled = Baik, kita berhenti di sini. Tulis sahaja apabila anda perlu.
cancelled-ticket-stays = Baik, soalannya kita hentikan. Yang sudah anda hantar tetap disimpan dan tetap dibaca pegawai.
back-ticket-stays = Baik, kita kembali. Yang sudah masuk tetap disimpan dan dilihat pegawai.
tears = Anda tidak apa-apa? Ceritakan sahaja di sini dengan kata-kata anda, sedikit pun boleh, atau hantar mesej suara. Kalau perlu pertolongan sekarang, tulis SOS.
trouble-added = Baik, ini sudah kami tambah pada laporan anda.
language-changed = Baik, kita guna bahasa Melayu.
language-heard = Bahasa lain: /language
button-language = Bahasa lain
flooded = Mesej anda banyak sekali. Semuanya disimpan, dan kami balas sekejap lagi.
broken-flow = Maaf, ada yang tidak kena di pihak kami. Pegawai sudah diberitahu dan akan membaca mesej anda. Kalau mendesak, hubungi:
emergency-line = { $name }: { $number } (data { $date })
group-only-private = Sila tulis kepada saya secara peribadi.

## Files and unknown kinds of messages

unsupported-kind = Mesej jenis ini belum dapat kami baca. Sila tulis, atau hantar gambar atau mesej suara.

## A report and the talk with an officer

ticket-keys = Simpan: kod { $reference }, PIN { $pin }. Dari telefon lain, tulis kedua-duanya dan sambung di sana.
offer-not_reported = Baik, kami tidak laporkan, dan majikan atau ejen tidak kami beritahu. Mahu bercerita lagi, atau berubah fikiran? Tulis sahaja.
keys-joined = Laporan anda sekarang terbuka di sini. Semua yang sudah anda ceritakan masih ada, dan jawapan pegawai datang ke tempat terakhir anda menulis. Kalau telefon ini boleh dilihat orang lain, padam mesej yang ada PIN.
keys-refused = Kod atau PIN itu belum sepadan. Semak huruf dan nombornya, lalu tulis kedua-duanya sekali, contohnya ABCDE-FGHJK 123456. Laporan yang sudah masuk tetap dibaca pegawai. Ada bahaya sekarang? Ceritakan sahaja di sini, tanpa kod.
keys-busy = Dalam sembang ini sudah ada urusan anda sendiri, jadi laporan dengan kod itu tidak boleh dibuka di sini. Beritahu pegawai di sini: mereka boleh menyambungkan kedua-duanya. Boleh dibuka di web chat, atau dari nombor lain.
ticket-adopted = Kami sambungkan dengan catatan anda { $reference }.
request-stands = Kod catatan ini: { $reference }.
talk-received = Sudah kami sampaikan kepada pegawai.
officer-message = { $name }: { $text }
distress-noted = Sudah kami catat, dan pegawai melihatnya.
false-alarm-taken-back = Baik, terima kasih kerana memberitahu. Kalau keadaan berubah, tulis sahaja.
state-new = sudah masuk, belum dipegang pegawai
state-claimed = sedang dipegang pegawai
state-closed = sudah selesai

## The PIN

pin-ask = Tulis PIN anda: 6 angka, dihantar bersama satu kod. Sudah tiada? Tulis "langkau".
pin-right = Terima kasih, PIN betul.
pin-wrong = PIN belum betul.
pin-shut = Halaman ini tidak boleh dibuka sekarang. Cuba lagi esok.
pin-slowed = PIN sudah terlalu kerap salah. Sila cuba lagi nanti.

## Neutral texts: sent unasked, or shown to whoever holds the phone. Not one word here may tell of a case, of work, of
## other countries or of an office (THREATS.md T1).

neutral-officer-wrote = Ada mesej baru untuk anda. Balas apabila anda lapang.
neutral-still-here = Helo, kami masih di sini. Balas apabila anda lapang.
neutral-noted = Baik, sudah kami catat.
reminder-neutral = { neutral-still-here }
locked-hint = Tulis PIN untuk membuka.
officer-took-over = Sekarang anda bersambung dengan salah seorang daripada kami.
exit-screen = Senarai membeli: beras, telur, minyak masak, bawang merah, sabun basuh.
exit-whatsapp-hint = Untuk membersihkan skrin, padam sembang ini dari telefon anda.
bot-name = Kabar Kita
bot-about = Tulis apa sahaja, nanti kami balas.
command-start = Mula
command-sos = Mesej cepat
command-menu = Pilihan
command-language = Tukar bahasa
command-help = Panduan
command-exit = Tutup

## Questions and lines several flows share

ask-language = Pilih bahasa anda. / Choose your language.
ask-language-id = Bahasa Indonesia
ask-language-en = English
ask-language-jv = Basa Jawa
ask-language-su = Basa Sunda
ask-language-ms = Bahasa Melayu
ask-language-mad = Basa Madura
ask-where_now = Di mana anda sekarang? Hantar lokasi, atau tulis negara, bandar, atau nama tempat yang dekat.
ask-country = Di negara mana itu?
ask-children = Ada berapa orang anak bersama anda? Jawab dengan nombor.
ask-what_happened = Apa yang berlaku? Tulis apa yang ada, atau hantar mesej suara atau gambar.
ask-reach_safely = Pukul berapa dan melalui apa anda selamat dihubungi? Contohnya jam, nombor telefon, atau aplikasi.
ask-pin = { pin-ask }
ask-contact_pin = Untuk menukar yang sudah dipersetujui, tulis PIN anda.
report_stands = Laporan anda sudah masuk dan akan dibaca pegawai. Beberapa soalan ringkas membantu kami; semua boleh dilangkau.
contact_stays = Baik. Tanpa PIN, yang sudah dipersetujui dahulu tetap dipakai.
numbers_to_call = Nombor yang boleh dihubungi:
call_now = Utamakan keselamatan anda. Kalau boleh dengan selamat, jauhkan diri dan telefon nombor kecemasan.
what_next = Terima kasih. Pegawai membaca semua yang anda tulis dan membalas di sini. Waktu yang tepat belum dapat kami pastikan. Tulis sahaja pada bila-bila masa, terutama kalau keadaan berubah.
about =
    Di sini anda boleh bertanya, meminta bantuan, dan bercakap dengan pegawai. Semuanya tanpa bayaran. Kami tidak pernah meminta wang, kata laluan, atau kod dari SMS; sesiapa yang memintanya atas nama kami itu berbohong.
    Dalam bahaya? Tulis SOS pada bila-bila masa.
leave_no_trace =
    Tulis "keluar" kalau skrin perlu cepat bersih. Di Telegram kami juga memadam mesej yang belum lebih 48 jam.
    Di WhatsApp hanya anda yang boleh memadam: tekan lama sembang ini, kemudian pilih Padam.

## welcome

welcome-greeting = Helo, selamat datang. Anda boleh menulis apa sahaja kepada kami, tanpa bayaran.
welcome-read = Mesej anda sudah kami baca. Satu perkara dahulu:
welcome-next = Mesej anda sudah kami baca, dan selepas ini kami teruskan. Satu perkara dahulu:
welcome-no_payment = Jangan bayar dan jangan hantar apa-apa dokumen atau gambar dahulu.
welcome-glad = Syukurlah, terima kasih kerana memberitahu.
welcome-not_asked_yet = Satu perkara yang belum sempat kami tanya:
welcome-consent = Yang anda tulis kami simpan dengan kunci, dan hanya pegawai yang membantu anda membacanya. Anda boleh meminta semuanya dipadam pada bila-bila masa. Adakah anda setuju?
welcome-consent-agree = Setuju
welcome-consent-not_now = Nanti dahulu
hint-welcome-consent = Kami bertanya supaya anda tahu apa yang kami simpan dan boleh menolaknya. Kalau belum setuju, pilih "Nanti dahulu"; anda tetap dibantu.
welcome-without_consent = Tidak mengapa. Dalam kecemasan anda tetap kami bantu.
welcome-goes_on = Baik, kita teruskan dahulu. Setuju atau tidak boleh kemudian.
welcome-agree_first = Untuk mendaftar, jawab "Setuju" dahulu. Yang anda tulis tadi tetap kami pakai.

## help

help-to_menu = Tulis "menu" untuk melihat pilihan.
came-by = Anda datang melalui { $place }.
file-what = Tadi anda menghantar fail. Ia tentang apa? Tulis sahaja, contohnya "simpan foto kontrak" atau "cek tawaran kerja".

## menu

menu-unread = Maaf, kami belum faham. Kalau tiada yang sesuai, pilih "Ada masalah" dan ceritakan: pegawai membacanya.
menu-unread_again = Ada bahaya? Tulis satu perkataan sahaja: SOS. Boleh juga hantar mesej suara, atau pilih "Ada masalah".
menu-choice = Apa yang boleh kami bantu?
menu-choice-sos = Kecemasan sekarang
menu-choice-repatriation = Mahu pulang
menu-choice-assistance = Ada masalah
menu-choice-my_case = Laporan saya
menu-choice-missing_relative = Mencari keluarga
menu-choice-recruiter_check = Semak tawaran kerja
menu-choice-work = Kerja & latihan
menu-choice-abroad = Semasa di luar negara
menu-choice-about_me = Data saya & keluarga
menu-choice-more = Lain-lain
menu-work = Kerja dan latihan: apa yang anda cari?
menu-work-training = Latihan
menu-work-jobs = Jawatan & negara
menu-work-competence = Syarat yang kurang
menu-work-companion = Surat, lawatan rumah
menu-work-safe_migration = Belajar selamat 3 minit
menu-work-up = Kembali
menu-abroad = Semasa di luar negara: apa yang anda perlukan?
menu-abroad-rights = Hak saya
menu-abroad-help_card = Kad minta tolong
menu-abroad-check_in = Sapaan berkala
menu-abroad-journey = Hari bertolak
menu-abroad-evidence = Kotak bukti
menu-abroad-officer_check = Pegawai ini betul?
menu-abroad-up = Kembali
menu-about_me = Data anda dan keluarga: apa yang mahu dibuat?
menu-about_me-registration = Daftar / tukar data
menu-about_me-family_line = Ikut khabar keluarga
menu-about_me-my_data = Lihat & padam data
menu-about_me-up = Kembali
menu-more = Ada lagi yang boleh kami bantu:
menu-more-returnee = Sudah pulang
menu-more-report_trafficking = Lapor perdagangan orang
menu-more-civic = Hak mengundi & warga
menu-more-language = Tukar bahasa
menu-more-help = Tentang layanan ini
menu-more-up = Kembali

## sos

sos-report_stands = Laporan anda sudah masuk. Pegawai sedang dipanggil.
sos-where_now-false_alarm = Bukan kecemasan
sos-safe_to_chat = Adakah selamat menulis di sini sekarang? Jawab "Selamat", atau "Tidak selamat" kalau majikan atau orang lain boleh turut membaca.
sos-safe_to_chat-yes = Selamat
sos-safe_to_chat-no = Tidak selamat
sos-short_mode = Baik, kami tulis ringkas sahaja. Menutup perbualan ini: tulis "keluar".
sos-reach_safely = Pukul berapa dan melalui apa sebaiknya kami menghubungi anda?
sos-in_danger_now = Adakah anda dalam bahaya sekarang juga?
sos-hurt = Adakah anda cedera atau sakit?
sos-with_whom = Anda sedang bersama siapa?
sos-with_whom-alone = Seorang diri
sos-with_whom-children = Bersama anak
sos-with_whom-friends = Bersama kawan
sos-with_whom-employer = Bersama majikan
sos-with_whom-others = Bersama orang lain
sos-safe_contact = { ask-reach_safely }
sos-noted_in_short = { neutral-noted } Tulis sahaja pada bila-bila masa. Kalau perlu, padam sembang ini.

## repatriation

repatriation-in_danger = Adakah anda dalam bahaya sekarang?
repatriation-hurt_or_ill = Bagaimana keadaan badan anda?
repatriation-hurt_or_ill-none = Sihat
repatriation-hurt_or_ill-ill = Sakit
repatriation-hurt_or_ill-hurt = Cedera
repatriation-hurt_or_ill-pregnant = Hamil
repatriation-passport = Di mana pasport anda? Tidak mengapa kalau tidak ada.
repatriation-passport-with_me = Ada pada saya
repatriation-passport-held = Dipegang majikan/ejen
repatriation-passport-lost = Hilang
repatriation-passport-expired = Sudah tamat tempoh
repatriation-passport-never = Tidak pernah ada
repatriation-who_with = Siapa yang bersama anda?
repatriation-who_with-alone = Seorang diri
repatriation-who_with-children = Ada anak
repatriation-who_with-family = Keluarga, tanpa anak
repatriation-who_with-others = Orang lain
repatriation-since = Sejak bila keadaannya begini? Anggaran sahaja cukup.
repatriation-reason = Apa sebab utama mahu pulang?
repatriation-reason-war_disaster = Perang atau bencana
repatriation-reason-abuse = Keganasan
repatriation-reason-unpaid = Gaji tidak dibayar
repatriation-reason-ill = Sakit
repatriation-reason-stranded = Terkandas
repatriation-reason-contract_end = Kontrak tamat
repatriation-reason-deportation = Akan dihantar pulang
repatriation-reason-worker_died = Ada yang meninggal
repatriation-reason-other = Sebab lain
repatriation-reason_in_words = Ceritakan sedikit sebabnya. Boleh juga melalui mesej suara.
repatriation-sorry_for_loss = Kami turut berdukacita.
repatriation-what_next = Terima kasih, semuanya sudah kami catat. Pegawai membaca, menghubungi perwakilan Indonesia kalau perlu, dan membalas di sini. Waktu yang tepat belum dapat kami pastikan. Tulis sahaja pada bila-bila masa, terutama kalau keadaan berubah.
