### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Ampon ecatet: { $what }. Manabi sala, toles "kembali".
understood-final = Ampon ecatet: { $what }.
moment-about = kera-kera { $month }
when-unclear = Kera-kera bila paneka? Akadhi: 12 Maret 2024, bulan Maret, otaba tello' bulan se tapongkor. Manabi kaloppae, toles saos "kaloppae".
when-unclear_ahead = Kera-kera bila? Akadhi: lagghuna, minggu se bakal dhateng, otaba 12 Maret. Manabi ta' oneng, toles saos "kaloppae".
question-first = Pertanya'an ganeka gi' ta' bisa ejawab e ka'dhinto. Settong parkara gallu:
safe-unclear = Saporana, kodu yakin. Toles "Aman" manabi coma panjennengan se maca, otaba "Ta' aman".
country-unclear = Nagara ganeka gi' ta' ekaonenge. Toles nyamana nagara otaba kotthana:
rejected_voice = Pessen sowarana panjennengan esimpen. Kaangghuy se paneka, ngereng pele otaba toles jawabanna.
voice-heard = Pessen sowarana panjennengan ampon masok. Petugas bakal meyarsa.
voice-kept = Pessen sowarana panjennengan ampon masok ban bakal epeyarsa petugas. Manabi badha e dhalem babaja, toles SOS.
hint-optional = Jawab saos ngangghuy oca' dhibi'. Gi' ta' jellas otaba ta' terro ajawab? Olle elebadhi: toles "lebadhi".
hint-plain = Jawab sabisana ngangghuy oca' dhibi'; ta' badha jawaban se sala.
hint-name = E ka'dinto cokop asmana saos. Ta' terro? Toles "lebadhi"; kaangghuy aoba jawaban sabellunna, toles "kembali".
hint-pin = PIN paneka 6 angka; ekerem sareng kode, tolesanna "Simpen: kode …, PIN …". Paneka ta' eetong sala. Elang? Toles "lebadhi", pas toles saos ponapa se atanya'agi.

## Words in the middle of a report that say how it has to go on

set_right-about_another = Enggi, ecatet: paneka bab oreng gapaneka, banne bab empeyan.
set_right-no_search = Enggi, kaula ngarte: empeyan tao e kamma oreng gapaneka. Tadha' se esare.
set_right-no_despair = Nyo’on saporana, badha e ka’dhinto sala ngarte. Ponapa se kadaddhiyan paggun penting, ban petugas maos sadhaja.
set_right-unnamed = Enggi. Nyamana empeyan ta' esebbut.
set_right-thanks = Pada-pada.
set_right-news = Patugas ampon eberri' tao. Mon badha kabar, etoles e dhinna'. Dhari HP laen: toles kode ban PIN. Samangken:
