### Words after alarms in Sundanese (lemes). No native speaker has reviewed this file yet.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.

## After words that alarm, but not to the utmost

help_now-report_stands = Pesen Anjeun parantos dicatet janten laporan, sareng petugas parantos diwartosan.
help_now-now = Peryogi bantosan ayeuna keneh?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Parantos dicatet. Hiji deui:
help_now-goes_on = Muhun. Laporan Anjeun tetep dibaca ku petugas.
help_now-rights = Anjeun oge naros perkawis hak. Bade diaos heula?
help_now-rights-read = Aos hak abdi
help_now-rights-report = Teraskeun laporan
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Hatur nuhun parantos nyerat. Tangtos abot pisan, sareng teu nanaon dicarioskeun di dieu. Petugas nuju disauran.
suicide-lifeline = Upami hoyong nyarios langsung sareng jalmi:
suicide-hurt_yourself = Anjeun parantos natoan diri, atanapi neureuy naon-naon? Kenging diwaler ku kecap nyalira.
suicide-hurt_yourself-false_alarm = Abdi teu nanaon
suicide-call_for_help = Nyungkeun tulung ka jalmi nu caket kanggo nyauran ambulans ayeuna, atanapi telepon nomer darurat.
suicide-where_now = Anjeun nuju di mana? Kirim lokasi, atanapi serat nagara atanapi kotana.
suicide-somebody_near = Aya jalmi nu dipercanten ku Anjeun caket dinya?
suicide-be_together = Upami tiasa, calik heula sareng anjeunna.
suicide-step_away = Upami caket Anjeun aya barang nu tiasa natoan, cobian ngajauhan heula ti dinya.
suicide-what_happened = Upami kersa, cariosan wae. Sakedik ge cekap, kenging oge lewat pesen sora.
suicide-what_next = Hatur nuhun parantos cacarios. Petugas maca sadayana sareng ngawaler di dieu. Iraha persisna teu acan tiasa dipastikeun. Serat wae iraha wae.
