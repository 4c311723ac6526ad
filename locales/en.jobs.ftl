### No native speaker has reviewed this file yet.

## jobs

jobs-want = What would you like to know?
jobs-want-destinations = Where to work
jobs-want-openings = Openings
jobs-want-fairs = Job fairs
jobs-want-notice = Tell me of new jobs
jobs-want-stop_notice = Tell me no more
jobs-region = Where to?
ask-region-korea = Korea
ask-region-japan = Japan
ask-region-hong_kong_taiwan = Hong Kong, Taiwan
ask-region-southeast_asia = Southeast Asia
ask-region-west_europe = Western Europe
ask-region-east_europe = Eastern Europe
ask-region-china = China
ask-region-middle_east = Middle East
ask-region-other = Another country
jobs-no_place = It is not clear to us which country. Ask BP3MI before you decide anything.
jobs-place = { $country }: { $status ->
        [open] there is placement
        [restricted_unconfirmed] restricted or not certain, ask BP3MI first
        [not_a_placement_country] no placement country, do not go
       *[unknown] not known to us, ask BP3MI first
    } (data of { $as_of })
jobs-needs = What { $country } asks for: { $needs } (data of { $as_of }).
need-in-words = { $kind ->
        [age] age: { $need }
        [education] schooling: { $need }
        [language_test] language test ({ $need })
        [skill_test] skill test ({ $need })
       *[other] { $need }
    }
way-in-words = { $way ->
        [government] through the government ({ $scheme }): { $needs }
       *[other] by way of { $scheme }: { $needs }
    }
jobs-needs_unknown = We have no certain source for what is asked there; ask BP3MI.
jobs-opening = • { $title }, { $country }, { $employer }. How: { $apply } Until { $until }. Source: { $source }, { $as_of }.
jobs-no_openings = Our list has no fitting opening now.
jobs-official_list = The official list of openings is in SISKOP2MI, the ministry's own. Check any opening that is not there first.
jobs-fair = • { $event }, { $place }, { $starts } to { $ends }. Source: { $source }, { $as_of }.
jobs-no_fairs = Our list has no job fair now. The Disnaker of your region usually knows first. Write your city to learn whom to ask there.
jobs-office_there = In { $place }, ask the manpower office (Disnaker) there about job fairs and official openings. We do not have its address yet.
jobs-forwarded = We passed that question on to an officer. They answer here; when exactly we cannot say.
jobs-then = What next?
jobs-then-interested = Note my interest
jobs-then-notice = Tell me of new jobs
jobs-then-competence = What I need and lack
jobs-then-recruiter_check = Check a company
jobs-then-done = No, thank you
jobs-interest_stands = We have noted it, and an officer will read it. One more question; you may skip it.
jobs-about_you = What can you do, or what work have you done? A few words will do.
jobs-sector = What kind of work? It is all right if you do not know yet.
ask-sector-construction = Building
ask-sector-welding = Welding
ask-sector-engineering = Engineering, machines
ask-sector-hospitality = Hotel and restaurant
ask-sector-sea_farm = Fishing, farming
ask-sector-other = Other
jobs-notice_on = Good. We tell you when our list has a new opening: { $places ->
        [all] all countries
       *[other] { $places }
    }; field: { $sector ->
        [manufacturing] { ask-sector-manufacturing }
        [construction] { ask-sector-construction }
        [welding] { ask-sector-welding }
        [engineering] { ask-sector-engineering }
        [hospitality] { ask-sector-hospitality }
        [care] { ask-sector-care }
        [household] { ask-sector-household }
        [sea_farm] { ask-sector-sea_farm }
        [other] { ask-sector-other }
       *[any] any
    }. It lasts six months, and you can stop it at any time: write "stop telling me".
jobs-notice_off = Good, we tell you no more.
jobs-what_next = Thank you. An officer reads your interest and answers here. When exactly we cannot say yet.
jobs-new_openings = There is a new opening that fits what you look for:
jobs-why_told = We tell you because you asked for it. To stop, open the menu.
