### No native speaker has reviewed this file yet.

## Where somebody wants to work: asked in several flows

ask-destination = Which country would you like to work in?
choice-KR = Korea
choice-JP = Japan
choice-HK = Hong Kong
choice-TW = Taiwan
choice-MY = Malaysia
choice-SG = Singapore
choice-DE = Germany
choice-SA = Saudi Arabia
choice-another_country = Another country
ask-which_country = Which country? Write its name.

## What several of these flows ask and say

ask-have = Do you have this already?
choice-have = Yes
choice-lack = Not yet
choice-later = Later
interest_stands = We have noted it, and an officer will read it. Two more questions if you like; you may skip them.

## training

training-home = Where do you live, as on your identity card? Jakarta's free courses are for Jakarta residents only. From elsewhere, write your regency or city.
training-home-jakarta = Jakarta
training-search-skill = What would you like to learn? Choose, or just write it, for example "welding" or "elderly care".
training-search-skill-welding = Welding
training-search-skill-hospitality = Hotel work
training-search-skill-engineering = Engineering, machines
training-search-skill-caregiving = Elderly care
training-search-skill-japanese = Japanese
training-search-skill-korean = Korean
training-search-skill-english = English
training-search-skill-computer = Computer
training-search-skill-school = I left an SMK school
training-search-school_field = What was your field at the SMK school? Choose, or just write it.
training-search-school_field-machines = Machines or welding
training-search-school_field-electricity = Electricity
training-search-school_field-cars = Automotive
training-search-school_field-hotel = Hotel work
training-search-school_field-kitchen = Cookery
training-search-school_field-nurse = Nursing
training-search-school_field-informatics = Computer
training-search-school_field-fashion = Sewing and fashion
training-search-school_field-office = Office and business
training-nothing_there = Our list has no { $skill ->
        [none] such
       *[other] { $skill }
    } course for { $place ->
        [none] your region
       *[other] { $place }
    } yet.
training-only_elsewhere = Our list has none in { $place ->
        [none] your region
       *[other] { $place }
    } yet. What there is elsewhere:
training-forwarded = We passed that question on to a training officer. The answer comes here; when exactly we cannot say.
training-asked_cost = About the cost: what we could confirm stands with each course. For all else, ask there first.
training-asked_age = About your age: a limit stands with a course only where we could confirm it. Where none is written, ask there first.
training-wish_dropped = All right, no { $skill }.
training-next_wish = Now about { $skill }.
training-good_luck = All right, good luck. For start dates and how to enrol, ask the training place or the manpower office. Write again at any time.
training-office_there = Training in { $place } is run by the manpower office (Disnaker) there. Go or ask there directly.
training-office_at_home = Training in each region is run by the manpower office (Disnaker) of its regency or city. Ask there directly.
training-not_in_list = Our list does not have this course yet. Leave your interest, and the training officer can tell you.
training-course = { $number }. { $name }, { $provider } ({ $place }). { $unit ->
        [days] { $amount } days
        [months] { $amount } months
        [months_days] { $amount } months { $days } days
       *[unknown] Length not certain
    }, { $cost ->
        [free] free
       *[unknown] cost not known
    }. You need: { $conditions }. { $is_sure ->
        [yes] Source
       *[no] Not confirmed. Source
    }: { $source }, { $as_of }.
training-ask_first = Times and places can change, so ask before you go.
training-search-choose = Which one would you like?
training-search-choose-first = I want number 1
training-search-choose-second = I want number 2
training-search-choose-more = Show more
training-search-choose-other = Search again
training-search-choose-no = No, thank you
training-search-then = Shall we note your interest?
training-search-then-interested = Yes, note it
training-search-then-other = Search again
training-search-then-no = No need
training-search-destination = Is there a country you would like to go to?
training-search-already_can = What can you do already, or what work have you done? A few words will do.
training-search-which_country = { ask-which_country }
training-what_next = Thank you. The training officer reads your interest and answers here, also about when it begins. When exactly they answer we cannot say yet.

## Conditions of courses, as the catalogue's table writes them

course-condition-jakarta-identity-card = Jakarta identity card
course-condition-diploma = diploma
course-condition-family-card = family card
course-condition-photo = photo
course-condition-jakarta-residence-paper-for-newcomers = Jakarta residence paper for newcomers
course-condition-17-or-older = 17 or older
course-condition-jakarta-resident = Jakarta resident
course-condition-unknown = ask first
course-condition-selection-test = selection test
course-condition-im-japan-selection-passed = IM Japan selection passed

## Officers: what a request of this kind says

console-checklist-title = Papers and conditions
console-checklist-count = { $done } of { $total }
console-checklist-photo = Photo
console-checklist-state-have = there
console-checklist-state-lack = missing
console-checklist-state-unknown = not known
console-question-wish-skill = Wants to learn
console-question-wish-course = Course of interest
console-question-wish-country = Destination
console-question-wish-region = Region
console-question-wish-sector = Field of work
console-question-wish-way = Way abroad
console-question-wish-date = Important date
console-question-wish-home-visit = Meets the conditions of a home visit
console-question-home-home-province = Home province
console-question-home-home-regency = Home regency or city
