### What answers words in the middle of a report that answer no question, and what is said when one is closed.
### Promise nothing: neither when somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

aside-who = Ieu program, sanes jalmi. Petugas jalmi maca sadaya nu diserat ku Anjeun, sareng ngawaler di dieu.
aside-who_calm = Ieu program, sanes jalmi. Petugas aya upami Anjeun peryogi: serat "bicara dengan petugas".
aside-next = Ayeuna petugas maca laporan Anjeun sareng ngawaler di dieu. Waleran singget ngabantos; sadayana kenging dilangkungan.
aside-news = Persisna iraha teu acan tiasa dipastikeun. Petugas parantos diwartosan sareng bade nyerat di dieu.
aside-call_me = Program ieu teu tiasa nelepon, tapi petugas tiasa. Serat nomer sareng jam nu aman, engke diaos ku petugas.
aside-get_out = Kaluar mung upami aman kanggo Anjeun. Petugas ngabantos mikiran carana di dieu. Upami nyawa kaancam ayeuna, telepon heula.
aside-secret = Dunungan, agen, atanapi kulawarga henteu diwartosan tanpa widi Anjeun. Mung petugas nu ngabantos Anjeun nu maca ieu.
aside-seen = Petugas henteu nembongkeun ieu ka dunungan atanapi agen. Tapi nu nyepeng HP Anjeun tiasa maca obrolan ieu: upami HP tiasa dipariksa, pupus chat sareng fotona tina HP saparantos kakirim. Di dieu tetep kasimpen.
aside-clear = Pikeun meresihan layar ieu, serat dua kecap wae: "hapus chat". Di WhatsApp, pupus oge obrolan ieu ku nyalira tina HP. Nu parantos dicarioskeun tetep disimpen, sareng mung kabuka ku PIN.
aside-sign = Anjeun teu kedah mutuskeun ieu nyalira. Upami eusina teu acan kahartos, ulah rurusuhan: nyuhunkeun juru basa, waktos, sareng salinanana. Fotona tiasa dikintun di dieu: petugas nu maca.
aside-secret_name = Nami Anjeun henteu disebatkeun. Mung petugas nu ngurus laporan ieu nu maca.
noted_unseen = Parantos dicatet.
call_locked_in = Upami pantona dikonci, caket jandela atanapi panto wae, teras telepon nomer darurat upami aman.
call_stuck = Upami teu tiasa gerak atanapi kaluar, telepon nomer darurat ayeuna, atanapi calukan jalmi nu caket upami aman.
aside-police = Muhun, eta didugikeun ka petugas nu maca. Anjeun kenging nyarioskeun kunaon.
aside-enough = Muhun, patarosanana cekap heula. Laporan Anjeun tetep diaos petugas; serat wae iraha wae.
aside-remove = Hiji poto atanapi berkas teu acan tiasa dipupus ti dieu. Ieu pamundut dibaca ku petugas, sareng ngan petugas nu ngabantosan Anjeun nu ningali.
aside-calm = Muhun, henteu rusuh.

## For who does not want to live any more

suicide-means = Punten teundeun heula eta, tebih ti Anjeun, teras sumping ka jalmi nu caket. Ulah nyalira. Petugas disauran ayeuna.
suicide-farewell = Punten ulah angkat heula. Abdi sadaya hoyong ngadangukeun Anjeun. Sumping ka jalmi nu caket; ulah nyalira. Petugas disauran ayeuna.
suicide-step_down = Punten ngajauhan heula ti sisi, balkon, atanapi jandela, lebet ka jero, teras sumping ka jalmi nu caket. Ulah nyalira. Petugas disauran ayeuna.
help_is_called = Sae, eta lengkah nu leres. Buka pantona, tetep di dinya, sareng ulah nyalira. Bungkus ubar atanapi racunna simpen kanggo dokter.
suicide-still_here = Abdi sadaya masih di dieu. Teu acan aya petugas nu nyerat; petugas sanes oge parantos disauran. Upami karaos beuki beurat, sumping ka jalmi nu caket atanapi telepon nomer darurat. Serat wae iraha wae.

## When an officer has closed the report; the second where somebody may be reading along

report-closed = Laporan Anjeun parantos ditutup. Upami teu acan rengse, atanapi kajantenan deui, serat wae di dieu: petugas langsung diwartosan deui.
report-closed_quiet = Hatur nuhun. Serat wae iraha wae.
report-closed_why-helped = Alesanana: numutkeun catetan kami, Anjeun parantos dibantosan.
report-closed_why-returned = Alesanana: numutkeun catetan kami, Anjeun parantos mulih.
report-closed_why-referred = Alesanana: parantos diteraskeun ka lembaga sanes anu nanganan.
report-closed_why-unreachable = Alesanana: kami teu acan tiasa ngahubungi Anjeun.
report-closed_why-withdrawn = Alesanana: aya paménta supados dieureunan.
report-reopened = Laporan Anjeun dibuka deui, sareng petugas diwartosan ayeuna. Sadaya anu tos dicarioskeun masih aya. Upami aya wartos anyar, serat wae di dieu.

## Before anything else, after the first words

comfort-death = Abdi sadaya ngiring belasungkawa.
comfort-detained = Ditahan teh pasti beurat. Hatur nuhun parantos ngawartosan.
stay_until_of_age = Ulah mangkat heula. Damel ka luar nagri pangngorana 18 taun, sareng data palsu dina paspor tiasa matak sesah wangsul. Nu dititah henteu lepat, sareng petugas maca carios ieu.
comfort-sick = Mugia enggal katulungan.
believed = Hatur nuhun parantos nyarios. Upami tiasa kalayan aman, Anjeun kenging ka dokter; teu kedah isin.
child-heard = Hatur nuhun parantos nyarios. Hidep teu salah nanaon, sareng kenging nyuhunkeun mulang. Petugas terang umur hidep. Upami teu aman, obrolan ieu ulah ditingalikeun ka jalmi di dinya.
of_age = Damel ka luar negeri sahenteuna 18 taun. Umur dina dokumen ulah daek dirobih. Diajar sareng ngadaptar ti heula mah kenging.
set_right-not_locked = Muhun, Anjeun henteu dikonci.
