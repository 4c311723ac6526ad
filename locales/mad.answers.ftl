### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Ampon ecatet: { $what }. Manabi sala, toles "kembali".
moment-about = kera-kera { $month }
when-unclear = Kera-kera bila paneka? Akadhi: 12 Maret 2024, bulan Maret, otaba tello' bulan se tapongkor. Manabi kaloppae, toles saos "kaloppae".
rejected_voice = Pessen sowarana panjennengan esimpen. Kaangghuy se paneka, ngereng pele otaba toles jawabanna.
voice-heard = Pessen sowarana panjennengan ampon masok. Petugas bakal meyarsa.
voice-kept = Pessen sowarana panjennengan ampon masok ban bakal epeyarsa petugas. Manabi badha e dhalem babaja, toles SOS.
