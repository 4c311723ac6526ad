### Words after alarms in Javanese (polite krama madya). No native speaker has reviewed this file yet.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.

## After words that alarm, but not to the utmost

help_now-report_stands = Pesen panjenengan sampun kula catet dados laporan, lan petugas sampun disanjangi.
help_now-now = Napa mbetahaken bantuan sakniki ugi?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Sampun kula catet. Setunggal malih:
help_now-goes_on = Nggih. Laporan panjenengan tetep diwaos petugas.
help_now-rights = Panjenengan ugi tanglet bab hak. Badhe diwaos rumiyin?
help_now-rights-read = Waos hak kula
help_now-rights-report = Lajengaken laporan
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Matur nuwun sampun purun nulis. Mesthi awrat sanget, lan mboten napa-napa disanjangaken teng mriki. Petugas saweg dipanggil.
suicide-lifeline = Menawi kepengin wicanten langsung kalih tiyang:
suicide-hurt_yourself = Napa panjenengan sampun natoni awak piyambak, utawi nguntal napa-napa? Angsal dijawab ngangge tembung piyambak.
suicide-hurt_yourself-false_alarm = Kula sae-sae mawon
suicide-call_for_help = Nyuwun tulung tiyang celak panjenengan manggilaken ambulans sakniki, utawi nelpon nomer darurat.
suicide-where_now = Panjenengan saweg teng pundi? Kirim lokasi, utawi tulis negari utawi kuthane.
suicide-somebody_near = Napa wonten tiyang sing panjenengan pitados teng celak mriku?
suicide-be_together = Menawi saged, lenggah riyin sareng tiyang niku.
suicide-step_away = Menawi teng celak panjenengan wonten barang sing saged natoni, mangga nebih riyin saking mriku.
suicide-what_happened = Menawi purun, cerita mawon. Sekedhik mawon cekap, angsal ugi lewat pesen swanten.
suicide-what_next = Matur nuwun sampun purun cerita. Petugas maos sedaya lan mbales teng mriki. Kapan persise dereng saged kula pesthekaken. Kapan mawon angsal nulis.
