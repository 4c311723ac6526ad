### Officers work in Indonesian and English; only what must exist in every language stands here, in Sundanese.
### No native speaker has reviewed this file yet.

button-claim = Ku abdi dicandak

## Pemberitahuan: tanpa nama dan tanpa kata-kata dari laporan

alert-claimed = Laporan { $reference } ayeuna aya di Anjeun.
alert-taken = { $reference }: parantos dicandak ku { $name }.

## Menautkan obrolan

officer-linked = Parantos nyambung salaku { $name }. Wartos dikirim ka dieu. Ketik /help kanggo ningali naon wae nu tiasa, /worker kanggo liren.
officer-link-wrong = Kode eta lepat atanapi parantos teu berlaku. Mangga suhunkeun kode enggal di konsol.
officer-unlinked = Obrolan ieu parantos teu nyambung deui sareng akun petugas.
officer-chat-hint = Ieu obrolan petugas. Kanggo ngawaler jalmi, waler (reply) pesen dina utas laporanana. Ketik /help kanggo ningali naon wae nu tiasa.
