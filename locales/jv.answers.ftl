### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed these texts yet.
### No native speaker has reviewed this file yet.

understood = Kula catet: { $what }. Menawi klentu, tulis "mundur".
moment-about = kinten-kinten { $month }
when-unclear = Kinten-kinten kapan niku? Upami: 12 Maret 2024, wulan Maret, utawi tigang wulan kepengker. Menawi kesupen, tulis mawon "kesupen".
rejected_voice = Pesen swantene panjenengan kula simpen. Kangge sing niki, mangga dipilih utawi ditulis jawabane.
voice-heard = Pesen swantene panjenengan sampun mlebet. Petugas badhe mirengaken.
voice-kept = Pesen swantene panjenengan sampun mlebet lan badhe dipirengaken petugas. Menawi panjenengan wonten bebaya, tulis SOS.
