### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Dicatet: { $what }. Upami lepat, serat "mundur".
moment-about = kinten-kinten { $month }
when-unclear = Kinten-kinten iraha eta? Contona: 12 Maret 2024, bulan Maret, atanapi tilu bulan katukang. Upami hilap, serat wae "hilap".
rejected_voice = Pesen sora Anjeun disimpen. Kanggo nu ieu, mangga pilih atanapi serat walerna.
voice-heard = Pesen sora Anjeun parantos dugi. Petugas bade ngadangukeun.
voice-kept = Pesen sora Anjeun parantos dugi sareng bade didangukeun ku petugas. Upami Anjeun dina bahaya, serat SOS.
