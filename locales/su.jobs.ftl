# In Sundanese (everyday lemes). No native speaker has reviewed this file yet.

## jobs

jobs-want = Anjeun palay terang naon?
jobs-want-destinations = Nagara tujuan
jobs-want-openings = Lowongan
jobs-want-fairs = Bursa kerja
jobs-want-notice = Wartosan lowongan enggal
jobs-want-stop_notice = Ulah diwartosan deui
jobs-region = Ka mana?
ask-region-korea = Korea
ask-region-japan = Jepang
ask-region-hong_kong_taiwan = Hong Kong, Taiwan
ask-region-southeast_asia = Asia Tenggara
ask-region-west_europe = Eropa Kulon
ask-region-east_europe = Eropa Wetan
ask-region-china = Tiongkok
ask-region-middle_east = Timur Tengah
ask-region-other = Nagara sanes
jobs-no_place = Nagarana teu acan jelas kanggo abdi sadaya. Taroskeun ka BP3MI sateuacan mutuskeun naon wae.
jobs-place = { $country }: { $status ->
        [open] aya penempatan
        [restricted_unconfirmed] diwatesan atanapi teu acan pasti, taros BP3MI heula
        [not_a_placement_country] sanes nagara penempatan, ulah angkat
       *[unknown] teu acan terang, taros BP3MI heula
    } (data { $as_of })
jobs-needs = Nu dipenta ku { $country }: { $needs } (data { $as_of }).
need-in-words = { $kind ->
        [age] umur { $need }
        [education] atikan { $need }
        [language_test] tés basa ({ $need })
        [skill_test] tés kaahlian ({ $need })
       *[other] { $need }
    }
way-in-words = { $way ->
        [government] ngalangkungan pamaréntah ({ $scheme }): { $needs }
       *[other] jalur { $scheme }: { $needs }
    }
jobs-needs_unknown = Syaratna teu acan aya sumber nu pasti; taroskeun ka BP3MI.
jobs-opening = • { $title }, { $country }, { $employer }. Carana: { $apply } Dugi ka { $until }. Sumber: { $source }, { $as_of }.
jobs-no_openings = Dina daptar abdi sadaya ayeuna teu aya lowongan nu cocog.
jobs-official_list = Daptar lowongan resmi aya di SISKOP2MI, kagungan kementerian. Lowongan nu teu aya di dinya kedah dipariksa heula.
jobs-fair = • { $event }, { $place }, { $starts } dugi ka { $ends }. Sumber: { $source }, { $as_of }.
jobs-no_fairs = Dina daptar abdi sadaya ayeuna teu aya bursa kerja. Disnaker di daerah Anjeun biasana nu tiheula terang. Serat kota Anjeun upami hoyong terang kedah naros ka mana.
jobs-office_there = Di { $place }, bursa kerja sareng lowongan resmi tiasa ditaroskeun ka Dinas Tenaga Kerja (Disnaker) di ditu. Alamatna teu acan aya di abdi sadaya.
jobs-forwarded = Patarosan éta diteruskeun ka patugas. Waleranana di dieu; iraha persisna teu acan tiasa dipastikeun.
jobs-then = Bade teras naon?
jobs-then-interested = Catet minat abdi
jobs-then-notice = Wartosan lowongan enggal
jobs-then-competence = Syarat sareng nu kirang
jobs-then-recruiter_check = Pariksa perusahaan
jobs-then-done = Cekap, hatur nuhun
jobs-interest_stands = Parantos dicatet, sareng bade dibaca ku petugas. Hiji patarosan deui; kenging dilewat.
jobs-about_you = Parantos tiasa naon, atanapi pernah damel naon? Serat pondok wae.
jobs-sector = Bidang padamelan naon? Upami teu acan terang, teu nanaon.
ask-sector-construction = Bangunan
ask-sector-welding = Las
ask-sector-engineering = Teknik sareng mesin
ask-sector-hospitality = Hotel sareng restoran
ask-sector-sea_farm = Perikanan, tatanen
ask-sector-other = Nu sanes
jobs-notice_on = Muhun. Anjeun diwartosan upami aya lowongan enggal dina daptar abdi sadaya: { $places ->
        [all] sadaya nagara
       *[other] { $places }
    }; widang: { $sector ->
        [manufacturing] { ask-sector-manufacturing }
        [construction] { ask-sector-construction }
        [welding] { ask-sector-welding }
        [engineering] { ask-sector-engineering }
        [hospitality] { ask-sector-hospitality }
        [care] { ask-sector-care }
        [household] { ask-sector-household }
        [sea_farm] { ask-sector-sea_farm }
        [other] { ask-sector-other }
       *[any] sadaya
    }. Salami genep bulan, sareng tiasa dieureunkeun iraha wae: serat "stop kabari lowongan".
jobs-notice_off = Muhun, Anjeun moal diwartosan deui.
jobs-what_next = Hatur nuhun. Petugas maca minat Anjeun sareng ngawaler di dieu. Iraha persisna teu acan tiasa dipastikeun.
jobs-new_openings = Aya lowongan enggal nu cocog sareng nu dipilarian ku Anjeun:
jobs-why_told = Anjeun diwartosan margi Anjeun nyuhunkeun. Kanggo liren, buka menu.
