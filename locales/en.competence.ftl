### No native speaker has reviewed this file yet.

## competence

competence-no_country = Never mind. When you have a country in mind, we look again at what it asks for.
competence-sector = What kind of work?
ask-sector-manufacturing = Factory
ask-sector-shipyard = Shipyard, welding
ask-sector-hotel = Hotel and restaurant
ask-sector-care = Nursing and care
ask-sector-skilled = Skilled worker (SSW)
ask-sector-trainee = Trainee (IM Japan)
ask-sector-household = Household
ask-sector-fishery = Fishing
ask-sector-returning = I worked there before
competence-sector_heard = We look at what is asked for { $sector ->
        [manufacturing] { ask-sector-manufacturing }
        [shipyard] { ask-sector-shipyard }
        [hotel] { ask-sector-hotel }
        [care] { ask-sector-care }
        [skilled] { ask-sector-skilled }
        [trainee] { ask-sector-trainee }
        [household] { ask-sector-household }
        [fishery] { ask-sector-fishery }
       *[returning] { ask-sector-returning }
    }.
competence-told_of_self = Thank you, we use that to compare.
competence-begin = { $count } things are asked for. We look at them one by one.
competence-little_known = Of this work we know only a little for sure. Ask BP3MI as well. What is asked everywhere:
competence-need = { $number } of { $total }: { $need } ({ $sure ->
        [yes] { $as_of ->
            [undated] source without a date
           *[other] data of { $as_of }
        }
       *[no] not confirmed
    })
competence-have = Do you have this already?
competence-age = Does your age fit? You may also write how old you are.
competence-age-have = Yes, it fits
competence-age-lack = No
competence-school = Does your schooling fit? You may also write what you finished, for example "SMK keperawatan".
competence-school-have = Yes, it fits
competence-school-lack = No
competence-meet = Does this fit you?
competence-meet-have = Yes, it fits
competence-meet-lack = No
competence-you_meet = Conditions you meet: { $items }.
competence-you_miss = Conditions you do not meet yet: { $items }.
competence-obstacle = What weighs most: { $need } is asked, and your schooling is { $school }. Ask an officer for another way that fits.
competence-you_have = You have: { $items }.
competence-you_lack = You still lack: { $items }.
competence-find_out = To find out: { $items }.
competence-where_language = Language: see Training in the menu, or ask the Disnaker of your region.
competence-where_skill = Skill test: BP3MI can tell you when it is held.
competence-where_certificate = Competence certificate: by a BNSP test, often after a course.
competence-where_education = School leaving paper: an officer can tell you which other work fits yours.
competence-where_test = Test: practise first, an officer can give you examples.
competence-where_other_work = Age and physical conditions cannot be changed; other work or another country may fit.
competence-keep = Shall we keep this list for you?
competence-keep-remind = Keep it, remind me
competence-keep-keep = Just keep it
competence-keep-no = No need
competence-will_remind = Good, we keep the list, and ask you in a month how it goes.
competence-list_kept = Good, we keep the list. Open it again from the menu at any time.
competence-kept_then = What would you like to do with this list?
competence-kept_then-update = Something is done
competence-kept_then-another = Other work
competence-kept_then-done = No, thank you
competence-still_missing = { $need }
competence-now = What about you?
competence-again = Shall we ask again in a month?
competence-again-remind = Yes, remind me
competence-again-no = No need
competence-then = Where to now?
competence-then-training = Find a course
competence-then-companion = Prepare papers
competence-then-done = No, thank you
