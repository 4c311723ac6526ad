### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.

## Read by people

intake-welcome = Halo. Ieu pendataan di { $place }. Waler nu tiasa wae; sadayana kenging dilewat.
intake-safe_now = Anjeun aman ayeuna?
intake-safe_now-safe = Muhun, aman
intake-safe_now-danger = Henteu, kaancam
intake-short_code = Upami Anjeun dipasihan kode pondok, ketik di dieu.
intake-code_found = Hatur nuhun, nami Anjeun parantos aya dina daptar.
intake-code_unknown = Kode eta teu acan kapendak. Kenging dicobian deui atanapi dilewat.
intake-name = Saha nami Anjeun?
intake-where_exactly = Di mana persisna Anjeun ayeuna? Contona lante, rohangan, atanapi beus sabaraha. Kenging oge kirim lokasi.
intake-people_with_you = Sabaraha jalmi nu sareng Anjeun, teu kalebet Anjeun nyalira?
intake-children = Sabaraha di antawisna nu masih murangkalih?
intake-pregnant = Aya nu nuju hamil?
intake-ill = Aya nu teu damang atanapi luka?
intake-papers = Dokumen naon nu teu aya di Anjeun?
intake-papers-none = Teu aya deui
intake-papers-passport = Paspor
intake-papers-travel = SPLP
intake-papers-permit = Idin tinggal
intake-papers-identity = KTP atanapi KK
intake-papers-ticket = Tiket
intake-papers-all = Sadaya dokumen
intake-go_home = Anjeun palay mulih ka Indonesia?
intake-go_home-later = Engke wae
intake-thanks = Hatur nuhun, waleran Anjeun parantos lebet. Serat wae di dieu upami aya nu robih atanapi peryogi nanaon.
intake-state-listed = parantos kadaptar
intake-state-here = parantos dugi
intake-state-papers = dokumen nuju diurus
intake-state-ready = siap angkat
intake-state-left = parantos angkat

# To many people at once, unasked. Neutral: whoever holds the phone may read it.
neutral-check-in = Halo, kumaha damang dinten ieu? Mangga pencet salah sahiji.
button-check-in-neutral-safe = Sae, teu aya nanaon
button-check-in-neutral-help = Hubungi abdi
check-in-thanks = Hatur nuhun wartosna. Serat di dieu iraha wae.
