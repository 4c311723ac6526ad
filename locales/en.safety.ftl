### Safety: checking who offers work, reporting trafficking. Never "fake", never "go ahead"; say what is not known.

## recruiter_check

recruiter_check-recruiter = What shall we check? Write the company's name, phone number, account number or social media profile. A photo of the poster is fine.
recruiter_check-recruiter_written = We keep the photo. Please also write the company name and numbers in it, so that we can check them.
recruiter_check-money = Were you asked to pay? If so, to whose account?
recruiter_check-money-private = To a private account
recruiter_check-money-company = To a company account
recruiter_check-money-no = Not asked to pay
recruiter_check-money-unknown = I don't know
recruiter_check-list-none = List of companies: we have no list of licensed companies (P3MI) yet, so we cannot compare.
recruiter_check-list-no_name = List of companies: there is no company name yet that we could compare.
recruiter_check-list-listed = List of companies: { $company } is on our list of { $date } (licence { $licence }). Others can use this name without right, so compare the number too.
recruiter_check-list-until = Licence period on record: until { $until }.
recruiter_check-list-similar = List of companies: that exact name is not there. The one like it on our list of { $date }: { $company }. Compare letter by letter.
recruiter_check-list-missing = List of companies: that name is not on our list of { $date }. Our list can be late, so ask BP3MI or the manpower office too.
recruiter_check-state-suspended = On that list its licence is noted as suspended.
recruiter_check-state-revoked = On that list its licence is noted as revoked.
recruiter_check-state-unknown = We do not know the state of its licence.
recruiter_check-number-belongs = Number or person: we know it as belonging to { $company }.
recruiter_check-number-stranger = Number or person: none of those we know of { $company }. Call the company on its official number and ask.
recruiter_check-number-unknown = Number or person: we do not know whose it is.
recruiter_check-reported-yes = Reports: this number, account or name was reported to us before. Be careful.
recruiter_check-reported-no = Reports: we know of none so far. That does not mean it is safe.
recruiter_check-money-is-private = Money: asking for money to a private account is a sign of danger. Do not transfer, keep the chat as proof.
recruiter_check-money-is-company = Money: before you pay, ask BP3MI whether that fee is allowed. Keep the proof.
recruiter_check-money-is-no = Money: not asked for so far. If they ask for a private account later, do not pay and tell us.
recruiter_check-money-is-unknown = Money: ask what it costs, and to whose account, before you go on.
recruiter_check-then = Where to now?
recruiter_check-then-signs = Check danger signs
recruiter_check-then-report = Report it
recruiter_check-then-done = That's enough
recruiter_check-sign_of = { $label }
recruiter_check-sign = Does this happen to you?
recruiter_check-sign-yes = Yes
recruiter_check-sign-no = No
recruiter_check-sign-unknown = I don't know
recruiter_check-sign-enough = That's enough, stop
recruiter_check-advice = { $advice } (data { $date })
recruiter_check-signs-many = There are several grave signs of danger. Do not leave and do not pay until BP3MI has told you for certain.
recruiter_check-signs-some = There are signs to look into. Make sure with BP3MI or the manpower office first.
recruiter_check-signs-none = You named no sign of danger. That does not mean it is safe: we only know what you told us.
recruiter_check-after_signs = Report it to an officer? Whoever is reported will not learn who did.
recruiter_check-after_signs-report = Report it
recruiter_check-after_signs-done = No, that's enough
recruiter_check-identity = How do you want to report? Your name never reaches those you report.
recruiter_check-identity-quiet = Officers know me
recruiter_check-identity-anonymous = Without my name
recruiter_check-identity-back_out = Rather not
recruiter_check-reported = Your report is in. Two more questions, which you may skip.
recruiter_check-recruiter_more = Any other number, account, profile or proof of theirs? Write it or send a photo.
recruiter_check-home_province = In which province do they recruit?
recruiter_check-look_yourself =
    Check for yourself too: the name on SISKOP2MI's list of active P3MI, the licence SIP3MI, and the SIP2MI for that country and job. Visit their office, or ask BP3MI or the manpower office (source: the minister's statement, 29 October 2025).
    We cannot promise that an offer is safe. Write again whenever there is something new.

## report_trafficking

report_trafficking-who = Thank you for caring. Who are you in this?
report_trafficking-who-self = It happens to me
report_trafficking-who-family = Family
report_trafficking-who-neighbour = Neighbour or friend
report_trafficking-who-official = RT/RW, village, school
report_trafficking-who-other = Somebody else
report_trafficking-happening_now = Is anybody locked in, hurt, or about to be sent away right now?
report_trafficking-identity = Your name never reaches those you report. May officers know it?
report_trafficking-identity-quiet = Yes, but quietly
report_trafficking-identity-anonymous = No, without a name
report_trafficking-identity-named = Yes
report_trafficking-side = Where does it happen?
report_trafficking-side-home = In Indonesia
report_trafficking-side-abroad = Abroad
report_trafficking-side-unknown = I don't know
report_trafficking-home_province = In which province?
report_trafficking-home_regency = In which regency or city?
report_trafficking-what_is_seen = What did you see or hear? Write, send a voice note or a photo. Do not go near if it is dangerous.
report_trafficking-recruiter = Who does it? Write names, phone numbers, accounts, profiles or the company.
report_trafficking-people = About how many people are affected? Answer with a number.
report_trafficking-leaving = When are they to be sent away? A guess is enough.
report_trafficking-goes_to = Thank you. This report reaches the officers of that place, and the police see it too. When exactly they answer we cannot say. Write again whenever there is news, and do not act on your own.

## officer_check

officer_check-never_ask = Officers never ask for money, transfers, PINs or SMS codes. Whoever asks for them, do not give them.
officer_check-what = What shall we check?
officer_check-what-number = Number or account
officer_check-what-word = Word of an officer
officer_check-what-report = Report an impostor
officer_check-what-warnings = Warnings by country
officer_check-impostor = Write the name, phone number, account or profile of that person. A photo of the chat is fine too.
officer_check-number-published = That is a published number of { $name } (data { $date }). Numbers on a screen can be imitated, so it is safer to call there yourself.
officer_check-number-unknown = That number is not on our list of published numbers. That alone means nothing, but be careful.
officer_check-number-none = From a name alone we cannot tell who somebody is.
officer_check-reported-yes = This number, account or name was reported to us before.
officer_check-ask_for_word = The surest way: ask them for an "officer's word" and write it here. The officer who has your case can make one, others cannot.
officer_check-then = Report this person?
officer_check-then-report = Report
officer_check-then-done = No, that's enough
officer_check-word = Write the word the officer gave you, for example two words and two digits.
officer_check-word-right = Right. That word was just given by { $officer } of { $agency }, the officer who has your case.
officer_check-word-wrong = That word does not fit. Check the spelling once more. If it still does not fit, do not trust that person.
officer_check-word-none = No word is waiting for your case now. A word lasts 15 minutes and counts once. Ask for a new one, or be careful.
officer_check-wrong_then = Report that person?
officer_check-wrong_then-report = Report
officer_check-wrong_then-done = No, that's enough
officer_check-impostor-reported = We noted it and told an officer. Do not pay and do not send that person any papers.
officer_check-wanted = What do they ask for?
officer_check-wanted-money = Money or a transfer
officer_check-wanted-papers = Passport or papers
officer_check-wanted-code = A code or PIN
officer_check-wanted-come_along = To meet them
officer_check-wanted-other = Something else
officer_check-impostor_more = Any other proof? Write it, or send a photo of the chat.
officer_check-country = For which country?
officer_check-warning = { $text } (data { $date })
officer_check-no_warnings = We have no warning on record for that. That does not mean there is no danger.
officer_check-careful = When in doubt, do not pay and do not send papers. Ask here first.

## What officers read

console-question-signs-seen = Signs of danger named
console-catalogue-table-licensed-companies = Licensed companies (P3MI)
console-catalogue-table-warnings = Warnings
console-catalogue-table-rights = Workers' rights
console-catalogue-table-help-cards = Help cards
console-fault-day = is no whole date: year-month-day
console-fault-chars = is longer than { $most } characters
console-fault-countries = holds { $parts }, which is no country's two letters
console-fault-language = is no language's short code
console-fault-reviewer = must say who reviewed it
console-word-title = Officer's word
console-word-text = Give the reporter one word by phone or face to face. The bot confirms it to this reporter only, once, within 15 minutes.
console-word-give = Make a word
console-done-word-given = Word for the reporter: { $word }. It lasts { $minutes } minutes and counts once.
console-audit-action-ticket-word = Officer's word made
console-audit-action-word-confirmed = Officer's word confirmed
console-audit-action-telegram-word = Officer's word made on Telegram
console-audit-action-whatsapp-word = Officer's word made on WhatsApp
officer-word = Word for reporter { $reference }: { $word }. It lasts { $minutes } minutes and counts once.
officer-word-how = Write /word and the code of a case you hold, for example /word { $example }.
