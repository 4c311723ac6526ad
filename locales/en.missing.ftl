### Missing relative: what a family remembers. Never say whether anybody is known, found or looked at.
### No native speaker has reviewed this file yet.

missing_relative-report_stands = Your report has arrived. We ask little by little; any scrap of memory helps, and everything may be skipped.
missing_relative-name = What is the name of the relative you are looking for, as on the identity card?
missing_relative-nickname = What do people call them? A childhood name or a name at work is fine too.
missing_relative-where_last = Where were they last? A city, a country, or any place they once named.
missing_relative-country_last = In which country, roughly?
missing_relative-last_contact = When did you last hear, and how? For example: a call, Lebaran 2021.
missing_relative-in_danger = Were they afraid, ill, or asking for help then?
missing_relative-danger_noted = Thank you. We have noted it as urgent.
missing_relative-last_number = A phone number, bank account or social profile they once used? Old ones are fine too.
missing_relative-sender_name = Who took them there or sent them? A person, a sponsor or a company.
missing_relative-employer_name = What is the employer or workplace called?
missing_relative-parcel_address = An address that once stood on a parcel, a letter or a money transfer slip?
missing_relative-papers = Do you have their passport number or NIK? Perhaps on the family card or a copy at home.
missing_relative-piece = Is there a photo, a slip, a letter, or anything else you remember? Send them one by one.
missing_relative-piece_kept = We have kept it. Anything else?
missing_relative-told_police = Have you told the police? It is all right if not.
missing_relative-relation = Who are you to them?
missing_relative-relation-spouse = Husband or wife
missing_relative-relation-parent = Father or mother
missing_relative-relation-child = Child
missing_relative-relation-sibling = Brother or sister
missing_relative-relation-other = Other
missing_relative-reporter_name = What is your name?
missing_relative-reach_you = When and how can we reach you?
missing_relative-what_next = Thank you. Officers read and search. You hear from us by { $date } at the latest, also when nothing was found. For everybody's safety we can only pass on what the one you are looking for allows.
missing_relative-no_news_yet = You should have heard from us today. We are sorry, there is no news yet. Whoever looks after it has been reminded. We write again by { $date } at the latest.
console-alert-news-due = News promised to a family is late
console-question-missing-relative-name = Name of the missing
console-question-missing-relative-where-last = Last in
console-question-missing-relative-sender-name = Who sent them
console-question-missing-relative-parcel-address = Address on a parcel or slip
console-question-missing-relative-piece = Photo or memory
alert-news-due = Report { $reference }: the news promised to the family is late. Please write something, also when nothing was found.
console-why-news-due = the promised news was not written
