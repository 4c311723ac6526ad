# In Javanese (polite krama madya). No native speaker has reviewed this file yet.

## jobs

jobs-want = Panjenengan badhe tangled napa?
jobs-want-destinations = Negara tujuan
jobs-want-openings = Lowongan
jobs-want-fairs = Bursa kerja
jobs-want-notice = Kabari lowongan enggal
jobs-want-stop_notice = Mboten usah dikabari
jobs-region = Teng pundi?
ask-region-korea = Korea
ask-region-japan = Jepang
ask-region-hong_kong_taiwan = Hong Kong, Taiwan
ask-region-southeast_asia = Asia Tenggara
ask-region-west_europe = Eropa Kilen
ask-region-east_europe = Eropa Wetan
ask-region-china = Tiongkok
ask-region-middle_east = Timur Tengah
ask-region-other = Negara sanes
jobs-no_place = Negarane dereng cetha kangge kula. Tangled BP3MI rumiyin sakderenge mutusaken napa-napa.
jobs-place = { $country }: { $status ->
        [open] wonten penempatan
        [restricted_unconfirmed] diwatesi utawi dereng pasti, tangled BP3MI rumiyin
        [not_a_placement_country] sanes negara penempatan, ampun bidhal
       *[unknown] dereng kula ngertosi, tangled BP3MI rumiyin
    } (data { $as_of })
jobs-needs = Sing disuwun { $country }: { $needs } (data { $as_of }).
need-in-words = { $kind ->
        [age] umur { $need }
        [education] pendidikan { $need }
        [language_test] tes basa ({ $need })
        [skill_test] tes katrampilan ({ $need })
       *[other] { $need }
    }
way-in-words = { $way ->
        [government] lewat pamarentah ({ $scheme }): { $needs }
       *[other] jalur { $scheme }: { $needs }
    }
jobs-needs_unknown = Syarate dereng wonten sumber sing pasti; mangga tangled BP3MI.
jobs-opening = • { $title }, { $country }, { $employer }. Carane: { $apply } Dugi { $until }. Sumber: { $source }, { $as_of }.
jobs-no_openings = Teng dhaftar kula sakniki mboten wonten lowongan sing cocok.
jobs-official_list = Dhaftar lowongan resmi wonten teng SISKOP2MI, gadhahane kementerian. Lowongan sing mboten wonten teng mrika perlu dipriksa rumiyin.
jobs-fair = • { $event }, { $place }, { $starts } dugi { $ends }. Sumber: { $source }, { $as_of }.
jobs-no_fairs = Teng dhaftar kula sakniki mboten wonten bursa kerja. Disnaker daerah panjenengan biasane langkung rumiyin ngertos. Serat kitha panjenengan menawi badhe ngertos tangled dhateng pundi.
jobs-office_there = Teng { $place }, bursa kerja lan lowongan resmi saged ditangledaken dhateng Dinas Tenaga Kerja (Disnaker) mrika. Alamate dereng wonten teng kula.
jobs-forwarded = Pitakenan niku kula terusaken dhateng petugas. Wangsulane teng mriki; kapan persise dereng saged kula pesthekaken.
jobs-then = Badhe nglajengaken napa?
jobs-then-interested = Catet minat kula
jobs-then-notice = Kabari lowongan enggal
jobs-then-competence = Syarat lan kirange
jobs-then-recruiter_check = Mriksa perusahaan
jobs-then-done = Cekap, matur nuwun
jobs-interest_stands = Sampun kula catet, lan petugas badhe maos. Setunggal pitakenan malih; angsal dilangkungi.
jobs-about_you = Sampun saged napa, utawi nate kerja napa? Ditulis cekak mawon.
jobs-sector = Bidang kerja napa? Menawi dereng ngertos, mboten napa-napa.
ask-sector-construction = Bangunan
ask-sector-welding = Las
ask-sector-engineering = Teknik lan mesin
ask-sector-hospitality = Hotel lan restoran
ask-sector-sea_farm = Perikanan, tetanen
ask-sector-other = Sanese
jobs-notice_on = Nggih. Panjenengan kula kabari menawi wonten lowongan enggal teng dhaftar kula: { $places ->
        [all] sedaya negari
       *[other] { $places }
    }; bidang: { $sector ->
        [manufacturing] { ask-sector-manufacturing }
        [construction] { ask-sector-construction }
        [welding] { ask-sector-welding }
        [engineering] { ask-sector-engineering }
        [hospitality] { ask-sector-hospitality }
        [care] { ask-sector-care }
        [household] { ask-sector-household }
        [sea_farm] { ask-sector-sea_farm }
        [other] { ask-sector-other }
       *[any] sedaya
    }. Salebete enem wulan, lan kapan mawon saged dikendelaken: nulis "stop kabari lowongan".
jobs-notice_off = Nggih, panjenengan mboten kula kabari malih.
jobs-what_next = Matur nuwun. Petugas maos minat panjenengan lan mbales teng mriki. Kapan persise dereng saged kula pesthekaken.
jobs-new_openings = Wonten lowongan enggal sing cocok kalih sing panjenengan padosi:
jobs-why_told = Panjenengan dikabari amargi sampun nyuwun. Kangge ngendelaken, bikak menu.
