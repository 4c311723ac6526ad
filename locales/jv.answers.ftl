### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Kula catet: { $what }. Menawi klentu, tulis "mundur".
moment-about = kinten-kinten { $month }
when-unclear = Kinten-kinten kapan niku? Upami: 12 Maret 2024, wulan Maret, utawi tigang wulan kepengker. Menawi kesupen, tulis mawon "kesupen".
rejected_voice = Pesen swantene panjenengan kula simpen. Kangge sing niki, mangga dipilih utawi ditulis jawabane.
voice-heard = Pesen swantene panjenengan sampun mlebet. Petugas badhe mirengaken.
voice-kept = Pesen swantene panjenengan sampun mlebet lan badhe dipirengaken petugas. Menawi panjenengan wonten bebaya, tulis SOS.

## How somebody may be reached who names no way

ask-contact_how = Matur nuwun. Lewat napa lan jam pinten sing aman? Upami: WA, jam 10 dalu. Menawi cekap teng obrolan niki, tulis "teng mriki".
contact-refused = Nggih, kula catet: panjenengan mboten kersa dihubungi lewat dalan sanes.
contact-no_calls = Nggih, kula catet: ampun ditelpon.
safe-contact-agreed = angsal dihubungi, cara lan jame dereng disebut ("{ $words }")
safe-contact-refused = mboten kersa dihubungi lewat dalan sanes ("{ $words }")
safe-contact-no_calls = ampun ditelpon ("{ $words }")

## A file that has come in, said once

file-arrived = { $kind ->
        [photo] Fotone
        [voice] Pesen swantene
        [audio] Pesen swantene
        [video] Videone
       *[other] Berkase
    } sampun dugi.
