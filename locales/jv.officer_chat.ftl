### Officers work in Indonesian and English; only what must exist in every language stands here, in Javanese.
### No native speaker has reviewed this file yet.

button-claim = Kula cepeng

## Pemberitahuan: tanpa nama dan tanpa kata-kata dari laporan

alert-claimed = Laporan { $reference } sakniki wonten teng panjenengan.
alert-taken = { $reference }: sampun dicepeng { $name }.

## Menautkan obrolan

officer-linked = Sampun nyambung dados { $name }. Kabar dikirim teng mriki. Tulis /help kangge ningali napa mawon sing saged, /worker kangge kendel.
officer-link-wrong = Kode niku klentu utawi sampun mboten dados. Mangga nyuwun kode enggal teng konsol.
officer-unlinked = Obrolan niki sampun mboten nyambung kalih akun petugas.
officer-chat-hint = Niki obrolan petugas. Kangge njawab tiyang, bales (reply) pesen teng utas laporane. Tulis /help kangge ningali napa mawon sing saged.
