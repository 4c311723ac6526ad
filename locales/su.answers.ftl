### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Dicatet: { $what }. Upami lepat, serat "mundur".
moment-about = kinten-kinten { $month }
when-unclear = Kinten-kinten iraha eta? Contona: 12 Maret 2024, bulan Maret, atanapi tilu bulan katukang. Upami hilap, serat wae "hilap".
rejected_voice = Pesen sora Anjeun disimpen. Kanggo nu ieu, mangga pilih atanapi serat walerna.
voice-heard = Pesen sora Anjeun parantos dugi. Petugas bade ngadangukeun.
voice-kept = Pesen sora Anjeun parantos dugi sareng bade didangukeun ku petugas. Upami Anjeun dina bahaya, serat SOS.

## How somebody may be reached who names no way

ask-contact_how = Hatur nuhun. Ku naon sareng tabuh sabaraha nu aman? Upami: WA, tabuh 10 wengi. Upami cekap dina obrolan ieu, serat "di dieu".
contact-refused = Muhun, dicatet: Anjeun teu hoyong dihubungi ku jalan sanes.
contact-no_calls = Muhun, dicatet: ulah ditelepon.
safe-contact-agreed = kenging dihubungi, cara sareng jamna teu acan disebat ("{ $words }")
safe-contact-refused = teu hoyong dihubungi ku jalan sanes ("{ $words }")
safe-contact-no_calls = ulah ditelepon ("{ $words }")

## A file that has come in, said once

file-arrived = { $kind ->
        [photo] Fotona
        [voice] Pesen sorana
        [audio] Pesen sorana
        [video] Videona
       *[other] Berkasna
    } parantos dugi.
