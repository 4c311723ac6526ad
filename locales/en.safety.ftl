### Safety: checking who offers work, reporting trafficking. Never "fake", never "go ahead"; say what is not known.
### No native speaker has reviewed this file yet.

## recruiter_check

recruiter_check-recruiter = What shall we check? Write the company's name, phone number, account number or social media profile. A photo of the poster is fine.
recruiter_check-recruiter_written = We keep the photo. Please also write the company name and numbers in it, so that we can check them.
recruiter_check-money = Were you asked to pay? If so, to whose account?
recruiter_check-money-private = To a private account
recruiter_check-money-company = To a company account
recruiter_check-money-no = Not asked to pay
recruiter_check-money-unknown = I don't know
recruiter_check-checked = What we looked up: { $what }.
recruiter_check-list-none = List of companies: we have no copy of it yet, so we cannot compare. The official one is the list of active P3MI in SISKOP2MI (source: statement by the minister, 29 October 2025); BP3MI or the manpower office can look it up.
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
recruiter_check-money-is-asked = Money: you are asked to pay. Pay nothing yet. Ask BP3MI or the manpower office whether that cost is allowed; to a private account it is a sign of danger.
recruiter_check-unpaid = Good. Pay nothing until everything is clear.
recruiter_check-money-is-unknown = Money: ask what it costs, and to whose account, before you go on.
recruiter_check-paid = The money has gone: send no more, whatever they say. Tell your bank now. Keep the proof of transfer and the chat. This can be reported to BP3MI and the police; tap "Report it" and we pass it on.
recruiter_check-forwarded = We passed that question on to an officer. They answer here; when exactly we cannot say.
recruiter_check-then = Where to now?
recruiter_check-then-signs = Check danger signs
recruiter_check-then-report = Report it
recruiter_check-then-done = That's enough
recruiter_check-signs-begin = We name the signs of danger one by one. Answer "Yes" if it happens to you. If it is a grave one, we tell an officer at once.
recruiter_check-sign_of = Does this happen to you: "{ $label }"?
recruiter_check-sign_noted = We note that. Any other sign?
recruiter_check-sign = Answer Yes, No, or I don't know.
recruiter_check-sign-yes = Yes
recruiter_check-sign-no = No
recruiter_check-sign-unknown = I don't know
recruiter_check-sign-enough = That's enough, stop
recruiter_check-told_sign = Sign of danger: { $label }. { $advice } (data { $date })
recruiter_check-advice = { $advice } (data { $date })
recruiter_check-danger_found = You answered yes to "{ $label }". That is a grave sign of danger, so we stop asking about the offer and make a report at once. An officer reads it and answers here. If it is urgent, call the numbers below.
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
report_trafficking-identity-named = Yes, that is fine
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
report_trafficking-told = Thank you for telling us. What we understood: { $age ->
        [none] somebody
       *[other] somebody aged { $age }
    } is to be taken { $place ->
        [none] away
       *[other] to { $place }
    }. If that is wrong, just write.
report_trafficking-leaves_soon = There is little time, so we are calling an officer now. If they are about to be taken, phone the police. Do not go near by yourself if it is dangerous.
report_trafficking-found_at = Where is that person now, or where will they be taken from? Write the village, RT, school, district or town. A guess is enough.
report_trafficking-recruiter_taking = Who takes them? Write names, numbers, the car, or whatever you know.
report_trafficking-goes_to = Thank you. This report reaches the officers of that place, and the police see it too. When exactly they answer we cannot say. Write again whenever there is news, and do not act on your own.

## officer_check

officer_check-never_ask = Do not pay yet. Officers never ask for money, transfers, PINs or SMS codes. Whoever asks for them, do not give them.
officer_check-code_given = Give them nothing more. The code of a report alone opens nothing; with the code and the PIN somebody else can read it. If it was an SMS code of a bank or of WhatsApp: call your bank, and sign in to WhatsApp again from your own phone. Report them here, so that officers know.
officer_check-papers_wait = Do not send a picture of your identity card, passport or other papers yet, before it is sure who that is.
officer_check-paid = The money has gone: send no more, whatever they say. Tell your bank now. Keep the proof of transfer and the chat. Tap "Report", so that officers know.
officer_check-papers_given = Send them nothing more. Keep the chat as proof. If a bill or a loan in your name turns up that you do not know, tell your bank and us. Report them here, so that officers know.
officer_check-what = What shall we check? You may write the number here right away.
officer_check-what-number = Number or account
officer_check-what-word = Word of an officer
officer_check-what-report = Report an impostor
officer_check-what-warnings = Warnings by country
officer_check-impostor = Write the name, phone number, account or profile of that person. A photo of the chat is fine too.
officer_check-number-published = That is a published number of { $name } (data { $date }). Numbers on a screen can be imitated, so it is safer to call there yourself.
officer_check-number-unknown = That number is not on our list of published numbers. That alone means nothing, but be careful.
officer_check-asks_money = They ask for money, and officers never ask for money. Do not pay, whatever the reason.
officer_check-who_is_it = We cannot be sure who that person is. What is sure: officers never ask for money, PINs or SMS codes. If they ask for it, do not give it, and send no papers.
officer_check-number-none = From a name alone we cannot tell who somebody is.
officer_check-reported-yes = This number, account or name was reported to us before.
officer_check-ask_for_word = The surest way: ask them for an "officer's word" and write it here. The officer who has your case can make one, others cannot.
officer_check-then = Report this person? You may also write another name, number or account.
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

## rights

rights-country = In which country do you work?
rights-topic = What would you like to know?
rights-topic-contract = Work contract
rights-topic-wages = Wages and fees
rights-topic-passport = Passport
rights-topic-days_off = Days off and hours
rights-topic-pregnancy = Pregnancy
rights-topic-change_employer = Changing employer
rights-topic-safety = Safety and insurance
rights-topic-numbers = Emergency numbers
rights-fact = { $text } (source: { $source }, data { $date })
rights-more_unknown = That is all we could confirm. The rules where you work may differ.
rights-nothing_confirmed = We have nothing confirmed about this, so we do not guess. An officer can answer for your own situation.
rights-about-contract = { rights-topic-contract }:
rights-about-wages = { rights-topic-wages }:
rights-about-passport = { rights-topic-passport }:
rights-about-days_off = { rights-topic-days_off }:
rights-about-pregnancy = { rights-topic-pregnancy }:
rights-about-change_employer = { rights-topic-change_employer }:
rights-about-safety = { rights-topic-safety }:
rights-your_question = If that does not answer your question, tap "Ask an officer". We pass it on just as you wrote it.
rights-country_unknown = We do not know the country, so these are numbers to call from anywhere.
rights-then = Where to now?
rights-then-another = Another topic
rights-then-officer = Ask an officer
rights-then-trouble = I am in trouble
rights-then-report = Go on with report
rights-then-done = That's enough
rights-question = What is your question? Write, or send a voice note or photo.
rights-question_noted = Your question is in. An officer answers here; when exactly we cannot say.
rights-closing = Keep your country's emergency numbers. Write again whenever you have a question.

## help_card

help_card-what_it_is = A help card is a short text in the language of that country. You only show it on your phone; you need not speak.
help_card-situation = Whom will you show the card to?
help_card-situation-police = Police
help_card-situation-hospital = A hospital
help_card-situation-taxi = A taxi driver
help_card-country = In which country are you?
help_card-card = Show these words: { $text }
help_card-meaning = In Indonesian it means: { $meaning }
help_card-no_card = For this country there is no card yet that somebody fluent in the language has read. A wrong card could harm you, so we show none.
help_card-meanwhile-any = Meanwhile: call one of the numbers below, then hand over your phone so that they talk directly to whoever is in front of you. If it is urgent, write SOS.
help_card-meanwhile-police = Meanwhile: call one of the numbers below, then hand over your phone so that they talk to the police directly. If it is urgent, write SOS.
help_card-meanwhile-hospital = Meanwhile: point to where it hurts, then call one of the numbers below so that somebody speaks for you. If it is urgent, write SOS.
help_card-meanwhile-taxi = Meanwhile: open a map on your phone and show the driver where you want to go. If you do not feel safe, get out where there are people, or write SOS.
help_card-then = Shall we ask an officer for one?
help_card-then-officer = Yes, please ask
help_card-then-done = No need
help_card-card_asked = We passed it on. An officer answers here as soon as there is a card.
help_card-ask_again = All right. Write again whenever you need to.

## evidence

evidence-what = Evidence box: what you send is kept off the phone, with its date. What would you like?
evidence-what-add = Keep a proof
evidence-what-list = See and take out
evidence-what-missing = What is still missing
evidence-what-dossier = Consent for officers
evidence-kind = What proof is it?
evidence-kind-contract = Work contract
evidence-kind-passport = Passport page
evidence-kind-payslip = Payslip
evidence-kind-receipt = Receipt or transfer
evidence-kind-ticket = Ticket or visa
evidence-kind-chat = Chat, messages
evidence-kind-photo = Photo of place or state
evidence-kind-medical = Doctor's letter
evidence-kind-other = Something else
evidence-kind-sent = Sent in this chat
evidence-named = What were the files you just sent?
evidence-named-contract = { evidence-kind-contract }
evidence-named-passport = { evidence-kind-passport }
evidence-named-payslip = { evidence-kind-payslip }
evidence-named-receipt = { evidence-kind-receipt }
evidence-named-ticket = { evidence-kind-ticket }
evidence-named-chat = { evidence-kind-chat }
evidence-named-photo = { evidence-kind-photo }
evidence-named-medical = { evidence-kind-medical }
evidence-named-other = { evidence-kind-other }
evidence-named_so = Good, we have named them.
evidence-proof = Send the photo, document or voice note, one or many at once. You may also write it down.
evidence-kept = Kept on { $day }.
evidence-kept_when = Which month or day is this about? If you know, just write it, for example "May 2026". You may skip this.
evidence-dated = All right, noted beside that proof.
evidence-more = Anything else? Just send the next, as many as you like. Tap "That's enough" when you are done.
evidence-more-another = Another kind
evidence-more-done = That's enough
evidence-next = Anything else?
evidence-next-add = { evidence-what-add }
evidence-next-list = { evidence-what-list }
evidence-next-missing = { evidence-what-missing }
evidence-next-dossier = { evidence-what-dossier }
evidence-next-done = Done
evidence-leave_no_trace = Your proof is safe here. If others may look through your phone, delete the photos and messages from it. Taking them out again needs the PIN.
evidence-only_words = Your words are kept. The photo, chat or recording itself is not here yet: do not delete it, and send it whenever you can, with the paperclip or the camera. What is here opens only with the PIN.
evidence-without_pin = Without the PIN nothing of it can be shown. You can still add proof at any time.
evidence-nothing_kept = Nothing is kept yet.
evidence-remove_one = A single piece cannot be erased from here yet. What was sent by mistake is put together for nobody without your permission. To have everything erased, write "delete my data".
evidence-question_stands = { companion-question_stands }
evidence-what_counts = A proof is anything that shows what happened: a contract, a payslip, a transfer, a chat or a photo. Not sure what kind it is? Just send it.
evidence-if_hurt = Is somebody hurting or threatening you? Tell us here: it becomes a report, and officers read it. If you are in danger now, write SOS.
evidence-if_threatened = A conversation, all right. If you are being threatened now, write SOS at any time.
evidence-line-stored = { $number }. { evidence-of } { $day }
evidence-line-words = { $number }. { evidence-of } { $day }, in words
evidence-line-waiting = { $number }. { evidence-of } { $day }, being stored
evidence-line-failed = { $number }. { evidence-of } { $day }, could not be stored; send it again
evidence-line-refused = { $number }. { evidence-of } { $day }, this kind of file cannot be kept
evidence-of = { $kind ->
    [contract] Work contract,
    [passport] Passport page,
    [payslip] Payslip,
    [receipt] Receipt,
    [ticket] Ticket or visa,
    [chat] Chat,
    [photo] Photo,
    [medical] Doctor's letter,
    [sent] Sent in this chat,
   *[other] Something else,
}
evidence-download = See and download everything here, open for 30 minutes: { $link }
evidence-ask_officer = To take the files out, open our web chat with your code and PIN, or ask an officer.
evidence-claim = For which claim?
evidence-claim-wages = Wages
evidence-claim-trafficking = Trafficking
evidence-missing-wages-agreement = Missing: what was promised (contract, or the chat in which it was).
evidence-missing-wages-payment = Missing: what was paid and what was not (payslips, transfers).
evidence-missing-wages-work = Missing: that you worked (photos at work, payslips).
evidence-missing-wages-identity = Missing: who you are (passport page).
evidence-missing-trafficking-act = Missing: how you were recruited and moved (chats, tickets, receipts).
evidence-missing-trafficking-means = Missing: deceit, threats, debt or force (chats, photos, doctor's letter).
evidence-missing-trafficking-purpose = Missing: how you were exploited (contract, payslips, photos of the work).
evidence-missing-trafficking-identity = Missing: who you are (passport page).
evidence-missing_some = This is only a list to help; an officer judges. If something does not exist that is all right, your story is proof too.
evidence-missing_none = Each part has some proof. An officer judges whether it is enough.
evidence-share = May officers put this proof together into one file for your claim? You can take that back at any time.
evidence-share-yes = Yes, they may
evidence-share-no = No
evidence-share-is-yes = Thank you, your consent is noted as of today. Each time it is used is on record.
evidence-share-is-no = All right. Your proof is put together for nobody.
proof-title = Your proof
proof-data-title = Your data
proof-data = All that is kept, as text
proof-text = This page is open for 30 minutes. Keep the files only on a phone that is safe.
proof-none = Nothing is kept yet.
proof-get = Download
proof-sum = SHA-256 checksum
proof-state-words = in words
proof-state-stored = kept
proof-state-waiting = being stored
proof-state-failed = could not be stored
proof-state-refused = cannot be kept

## What officers read

console-question-officer-check-wanted-sum = Sum that was asked for
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
console-audit-action-telegram-released = Report released on Telegram
console-audit-action-whatsapp-released = Report released on WhatsApp
console-audit-action-whatsapp-word = Officer's word made on WhatsApp
officer-word = Word for reporter { $reference }: { $word }. It lasts { $minutes } minutes and counts once.
officer-word-how = Write /word and the code of a case you hold, for example /word { $example }.
console-admin-help-cards = Help cards
console-admin-help-cards-text = Words to show to police, hospitals, drivers.
console-help-cards-text = Workers only see cards that were reviewed. Once somebody fluent has read one, fill reviewed and reviewed_by in the table Help cards of the catalogue.
console-help-cards-draft = Drafts, shown to nobody
console-help-cards-reviewed = Reviewed, shown
console-help-cards-none = None yet.
console-help-card-police = Police
console-help-card-hospital = Hospital
console-help-card-taxi = Taxi driver
console-proofs-title = Proof kept
console-proofs-missing = no proof yet of
console-proofs-none-missing = each part has some proof
console-proofs-not-shared = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
  } not shared: your agency was not given it. Whoever holds it can share or refer it.
console-proofs-agreed = The reporter agreed to a dossier since
console-proof-contract = Work contract
console-proof-passport = Passport page
console-proof-payslip = Payslip
console-proof-receipt = Receipt
console-proof-ticket = Ticket or visa
console-proof-chat = Chat
console-proof-photo = Photo
console-proof-medical = Doctor's letter
console-proof-other = Something else
console-claim-wages = Wage claim
console-claim-wages-agreement = what was promised
console-claim-wages-payment = what was paid
console-claim-wages-work = work that was done
console-claim-wages-identity = identity
console-claim-trafficking = Trafficking (Law 21/2007)
console-claim-trafficking-act = act: recruited, moved
console-claim-trafficking-means = means: deceit, threats, debt
console-claim-trafficking-purpose = purpose: exploitation
console-claim-trafficking-identity = identity
console-dossier-get = Download the dossier (ZIP)
console-dossier-no-consent = The reporter has not agreed that their proof is put together. Consent is given in the chat: Evidence box, Consent for officers.
console-dossier-title = Dossier of case { $reference }
console-dossier-made = Made { $at } by { $officer } ({ $agency }), number { $id }
console-dossier-agreed = Consent of the reporter noted { $at }
console-dossier-nothing = nothing yet
console-dossier-list = What is in it
console-dossier-kept = Received
console-dossier-stored = Stored
console-dossier-whole = The content is the one that was stored.
console-dossier-changed = CAUTION: the content is not the one that was stored.
console-dossier-words = Words
console-dossier-shows = About (by the words)
console-dossier-left-out = Left out
console-dossier-judge = This list helps to check; it does not judge whether the proof is enough.
console-audit-action-dossier-exported = Dossier downloaded
console-audit-action-dossier-agreed = Reporter agreed to a dossier
console-audit-action-dossier-refused = Reporter took back consent to a dossier
console-audit-action-proofs-opened = Reporter opened their proof
console-audit-action-proof-downloaded = Reporter downloaded a proof
