### Words of the chat in English. Rules for translators: docs/translators.md.
### Short, warm and plain; one thing at a time. Never ask for money or codes, never promise what cannot be kept.
### No native speaker has reviewed this file yet.

## What stands on buttons: 20 characters at most

choice-yes = Yes
choice-no = No
choice-unknown = I don't know
choice-skip = Skip
button-more = See choices
button-location = Send location
button-contact = Send contact

## Words people may type as their whole message, separated by commas, in small letters.
## A polite "please help" stays out: it is understood elsewhere.

words-sos = sos, emergency, danger, in danger, mayday
words-menu = menu, main menu, options, start
words-back = back, go back
words-cancel = cancel, never mind
words-language = language, change language
words-help = help, how it works
words-exit = exit, quick exit, close, quit, delete chat, delete this chat
words-skip = skip, pass, next
words-yes = yes, y, yeah, yep, sure, right
words-no = no, n, nope, not yet
words-unknown = i don't know, i dont know, don't know, dont know, not sure, no idea, unknown

## Answers that cannot be taken

rejected_skip = This question cannot be skipped yet. Please answer as well as you can.
rejected_choice = Please choose one of the answers below.
rejected_words = Please answer in your own words.
rejected_empty = We could not read your answer. Please write it, or send a voice message.
rejected_too_long = This message is too long. Please write at most { $max_chars } letters and send the rest afterwards.
rejected_number = Please answer with a single number from { $low } to { $high }.
rejected_range = Please answer with a number from { $low } to { $high }.
rejected_phone = We could not read this number. Please write it with its country code, for example +62 …
rejected_place = We could not read this location. Just write the town, the street or a building near you.

## The way through the conversation

already-answered = That question is answered. We are here now:
nothing-to-go-back = There is no answer to change yet. Write "menu" for something else.
cancelled = All right, we stop here. Write whenever you need to.
cancelled-ticket-stays = All right, we stop asking. What you have sent is kept, and an officer still reads it.
back-ticket-stays = All right, back we go. What has come in is kept, and an officer looks at it.
tears = Are you all right? Tell us here in your own words, however few, or send a voice message. If you need help now, write SOS.
trouble-added = All right, we have added this to your report.
language-changed = All right, we go on in English.
language-heard = Other languages: /language
button-language = Other language
flooded = You sent a great many messages. All of them are kept, and we answer in a moment.
broken-flow = Sorry, something went wrong on our side. An officer has been told and will read your message. If it is urgent, call:
emergency-line = { $name }: { $number } (as of { $date })
group-only-private = Please write to me in private.

## Files and unknown kinds of messages

unsupported-kind = We cannot read this kind of message yet. Please write, or send a photo or a voice message.

## A report and the talk with an officer

ticket-keys = Keep this: code { $reference }, PIN { $pin }. From another phone, write both to us and go on there.
ticket-adopted = This stands in your report with the code { $reference }.
request-stands = The code of this note: { $reference }.
talk-received = We have passed this on to an officer.
officer-message = { $name }: { $text }
distress-noted = We have noted this, and an officer sees it.
false-alarm-taken-back = All right, thank you for telling us. If things change, just write.
state-new = received, no officer holds it yet
state-claimed = an officer is working on it
state-closed = finished

## The PIN

pin-ask = Write your PIN: 6 digits, sent to you together with the code of your report. No longer have it? Write "skip".
pin-right = Thank you, the PIN is right.
pin-wrong = That PIN does not fit.
pin-shut = This page cannot be opened right now. Try again tomorrow.
pin-slowed = The PIN was wrong too often. Please try again later.

## Neutral texts: sent unasked, or shown to whoever holds the phone. Not one word here may tell of a case, of work, of
## other countries or of an office (THREATS.md T1). A test looks for such words in this group.

neutral-officer-wrote = There is a new message for you. Reply whenever you have time.
neutral-still-here = Hello, we are still here. Reply whenever you have time.
neutral-noted = All right, noted.
reminder-neutral = { neutral-still-here }
locked-hint = Write the PIN to open.
lost_keys =
    A report that is in stays with officers, also when the code, the PIN or the phone is lost.

    To open it again:
    · WhatsApp or Telegram with the same number or account: just write there, no code is needed.
    · Another number, account or phone: it needs code and PIN, written at once, like ABCDE-FGHJK 123456.

    Without code and PIN we cannot open the old conversation here, so that others cannot either. Just tell us here again what is wrong, with the name and the country: that is a new report, and officers can join it with the old one.
lost_keys-here = From this phone just write here, without a code. If this phone is gone: write the code and the PIN to us from any phone, and go on there. Learn both by heart, or keep them in a safe place. Officers go on reading the report. A lost PIN cannot be shown again.

## A code and a PIN that are written in a chat

keys-joined = Your report is open here now. All that you have told is still there, and officers answer where you wrote last. If somebody else can see this phone, delete the message with the PIN.
keys-refused = The code or the PIN does not match. Check the letters and numbers, then write both together, for example ABCDE-FGHJK 123456. Officers go on reading a report that stands. In danger now? Just tell us here, without a code.
keys-busy = This chat already has a matter of your own, so the report with that code cannot be opened here. Tell the officer here: they can link the two. It opens in the web chat, or from another number.
officer-took-over = You are now connected with one of us.
exit-screen = Shopping list: rice, eggs, cooking oil, shallots, washing soap.
exit-whatsapp-hint = To clear the screen, delete this chat from your phone.
bot-name = Kabar Kita
bot-about = Write anything, we will answer.
command-start = Start
command-sos = Quick message
command-menu = Choices
command-language = Change language
command-help = How it works
command-exit = Close

## What officers read in their own Telegram: nothing about who it is or what was written

urgency-critical = critical
urgency-high = high
urgency-normal = normal
urgency-none = not urgent
alert-new = New report, { $urgency }. Country: { $country }. Code { $reference }, came in { $age } min ago.
alert-raised = Report { $reference } was raised to { $urgency }.
alert-undelivered = A reply in report { $reference } did not arrive. Please try another way.
alert-unreadable = A message could not be read. Please look in the console.
alert-appointment-aside = Something agreed on with a person failed again and again. Please look in the console, under Unreadable.
alert-webhook = Telegram messages are stuck, or our address was removed. Please tell whoever runs the system.
alert-no-ticket = A message could not be delivered. Please look in the console.
alert-review = An officer must look at report { $reference }.

## Kinds of trouble: the rows of catalogue/complaint_categories.csv

category-DANGER_NOW = Life or safety in danger now
category-TPPO = Human trafficking or held captive
category-VIOLENCE = Violence by the employer
category-SEXUAL_VIOLENCE = Sexual violence or harassment
category-DEATH = Death of a worker
category-SICK = Illness or injury
category-MENTAL = Depression or mental illness
category-ACCIDENT = Work accident
category-MISSING = Missing, no contact
category-DETAINED = Detained or on trial
category-EVACUATION = War, disaster or epidemic
category-PASSPORT_HELD = Passport or papers held
category-WANT_HOME = Wants to be sent home
category-DEPORT = Deportation
category-UNPAID = Unpaid wages
category-CONTRACT = Work not as agreed
category-TERMINATED = Dismissed before the contract ended
category-PREGNANT_CHILD = Pregnant or with a child
category-OVERSTAY = Without a residence permit
category-LOST_PASSPORT = Lost passport
category-INSURANCE = Social-security claim
category-FAILED_DEPARTURE = Failed departure
category-JOB_FRAUD = Fraudulent job offer
category-OVERCHARGE = Excessive placement fee
category-UNDERAGE = Under-age candidate
category-RECRUITER_CHECK = Check a recruiter or job offer
category-SEAFARER = Seafarer's trouble
category-CHILD = Child of a worker
category-RETURNEE = Help after coming home
category-REGISTRATION = Registration
category-TRAINING = Interest in training
category-JOB_INTEREST = Interest in work abroad
category-COMPANION = Company for papers
category-RIGHTS = Question about rights at work
category-CHECK_IN = Regular check-in
category-EVIDENCE = Evidence box
category-IMPOSTOR = Somebody posing as an officer
category-CIVIC = Voting and civic questions
category-FOLLOW_UP = Follow-up after return
category-OTHER = Other
category-SUICIDAL = Thoughts of ending one's life
category-CONFINED = Locked in or not allowed out
category-STRANDED = Stranded

## Questions and lines several flows share

ask-language = Choose your language. / Pilih bahasa Anda.
ask-language-id = Bahasa Indonesia
ask-language-en = English
ask-language-jv = Basa Jawa
ask-language-su = Basa Sunda
ask-language-ms = Bahasa Melayu
ask-language-mad = Basa Madura
ask-where_now = Where are you now? Send your location, or write the country, the town or a place near you.
ask-country = Which country is that in?
ask-children = How many children are with you? Answer with a number.
ask-what_happened = What happened? Write as it comes, or send a voice message or a photo.
ask-reach_safely = When and how is it safe to reach you? For example a time, a phone number or an app.
ask-pin = { pin-ask }
ask-contact_pin = To change what was agreed, please write your PIN.
report_stands = Your report has arrived and an officer will read it. A few short questions help us; you may skip any of them.
contact_stays = All right. Without the PIN, what was agreed before still counts.
numbers_to_call = Numbers you can call:
call_now = Your safety comes first. If you can do so safely, get away and call an emergency number.
what_next = Thank you. An officer reads all you write and answers here. We cannot say exactly when. Write at any time, above all if things change.
about =
    Here you can ask questions, ask for help and talk with an officer. All of it is free. We never ask for money, passwords or codes from text messages; whoever asks for them in our name is lying.
    In danger? Write SOS at any time.
leave_no_trace =
    Write "exit" if the screen must be clear at once. On Telegram we delete messages of the last 48 hours with it.
    On WhatsApp only you can delete: press this chat for long, then choose Delete.

## welcome

welcome-greeting = Hello and welcome. You can write to us about anything, free of charge.
welcome-read = We have read your message. One thing first:
welcome-next = We have read your message and go on with it right after this. One thing first:
welcome-no_payment = Pay nothing and send no papers or pictures yet.
welcome-glad = Good to hear, thank you for telling us.
welcome-not_asked_yet = One thing we have not asked yet:
welcome-consent = What you write is stored encrypted, and only the officers who help you read it. You may ask at any time to have all of it erased. Do you agree?
welcome-consent-agree = I agree
welcome-consent-not_now = Not now
hint-welcome-consent = We ask so that you know what we keep and can say no. If you would rather not yet, choose "Not now"; you are helped all the same.
welcome-without_consent = That is all right. In an emergency we help you all the same.
welcome-goes_on = All right, let us go on. Whether you agree can wait.
welcome-agree_first = To register, answer "I agree" first. We use what you wrote just now all the same.

## help

help-to_menu = Write "menu" to see what you can do.
came-by = You came by { $place }.
file-what = You sent a file a moment ago. What is it about? Just write it, for example "keep a photo of my contract" or "check a job offer".

## menu

menu-unread = Sorry, we did not understand. If nothing fits, choose "I have a problem" and tell it: an officer reads it.
menu-unread_again = Is there danger? Write one word: SOS. You can also send a voice message, or choose "I have a problem".
menu-choice = How can we help?
menu-choice-sos = Emergency now
menu-choice-repatriation = I want to go home
menu-choice-assistance = I have a problem
menu-choice-my_case = My report
menu-choice-missing_relative = Find a relative
menu-choice-recruiter_check = Check a job offer
menu-choice-work = Work & training
menu-choice-abroad = While abroad
menu-choice-about_me = My data & family
menu-choice-more = More
menu-work = Work and training: what are you looking for?
menu-work-training = Training
menu-work-jobs = Openings & countries
menu-work-competence = What I still lack
menu-work-companion = Papers, home visits
menu-work-safe_migration = Safe in 3 minutes
menu-work-up = Back
menu-abroad = While abroad: what do you need?
menu-abroad-rights = My rights
menu-abroad-help_card = Help card
menu-abroad-check_in = Regular greetings
menu-abroad-journey = Day of departure
menu-abroad-evidence = Evidence box
menu-abroad-officer_check = Is this officer real?
menu-abroad-up = Back
menu-about_me = Your data and family: what would you like to do?
menu-about_me-registration = Register / change data
menu-about_me-family_line = Follow a relative
menu-about_me-my_data = See & delete my data
menu-about_me-up = Back
menu-more = More that we can help with:
menu-more-returnee = I am back home
menu-more-report_trafficking = Report trafficking
menu-more-civic = Voting & civic
menu-more-language = Change language
menu-more-help = About this service
menu-more-up = Back

## offer

offer-not_reported = All right, we report nothing, and we tell no employer and no agent. Want to tell more, or changed your mind? Just write.
offer-for_training = It is about training, right? Shall we look?
offer-for_training-go = Yes
offer-for_training-menu = Menu
offer-for_registration = Would you like to register or change your data?
offer-for_registration-go = Yes
offer-for_registration-menu = Menu
offer-for_recruiter_check = Pay nothing yet. Shall we help you check the offer or the recruiter?
offer-for_recruiter_check-go = Yes
offer-for_recruiter_check-menu = Menu
offer-for_my_case = Would you like to see your report?
offer-for_my_case-go = Yes
offer-for_my_case-menu = Menu
offer-for_missing_relative = Are you looking for somebody? Let us begin.
offer-for_missing_relative-go = Yes
offer-for_missing_relative-menu = Menu
offer-for_repatriation = About coming home to Indonesia. Shall we begin?
offer-for_repatriation-go = Yes
offer-for_repatriation-menu = Menu
offer-for_rights = You are asking about your rights. Shall we look?
offer-for_rights-go = Yes
offer-for_rights-menu = Menu
offer-for_assistance = Thank you for telling us. Shall we note it so that an officer can help?
offer-for_assistance-go = Yes
offer-for_assistance-menu = Menu
offer-for_my_data = Would you like to see or erase your data?
offer-for_my_data-go = Yes
offer-for_my_data-menu = Menu
offer-for_officer_check = Do not pay yet: officers never ask for money. Shall we check whether that is really an officer?
offer-for_officer_check-go = Yes
offer-for_officer_check-menu = Menu
offer-for_jobs = It is about jobs, right? Shall we look?
offer-for_jobs-go = Yes
offer-for_jobs-menu = Menu
offer-for_check_in = Shall we ask you regularly how you are?
offer-for_check_in-go = Yes
offer-for_check_in-menu = Menu
offer-for_help_card = Would you like a card to show to police, a hospital or a driver?
offer-for_help_card-go = Yes
offer-for_help_card-menu = Menu
offer-for_evidence = Would you like to keep or see your evidence?
offer-for_evidence-go = Yes
offer-for_evidence-menu = Menu
offer-for_companion = Shall we go through your papers with you, or do you want a home visit?
offer-for_companion-go = Yes
offer-for_companion-menu = Menu
offer-for_outreach = Would you like to ask for a link, a QR code or material for your community?
offer-for_outreach-go = Yes
offer-for_outreach-menu = Menu
offer-for_help = Yes, this service is free. Would you like to know what it is and who reads it?
offer-for_help-go = Yes
offer-for_help-menu = Menu
offer-for_civic = About voting or civic matters. Shall we look?
offer-for_civic-go = Yes
offer-for_civic-menu = Menu
offer-for_returnee = About life after coming home. Shall we see what there is?
offer-for_returnee-go = Yes
offer-for_returnee-menu = Menu
offer-for_family_line = Would you like to follow how a report goes on?
offer-for_family_line-go = Yes
offer-for_family_line-menu = Menu
offer-for_safe_migration = Would you like a short lesson on leaving safely?
offer-for_safe_migration-go = Yes
offer-for_safe_migration-menu = Menu
offer-for_competence = About what a job asks for. Shall we look?
offer-for_competence-go = Yes
offer-for_competence-menu = Menu
offer-for_journey = Shall we check on you on the day you leave?
offer-for_journey-go = Yes
offer-for_journey-menu = Menu
offer-for_report_trafficking = Would you like to report suspected trafficking?
offer-for_report_trafficking-go = Yes
offer-for_report_trafficking-menu = Menu

## sos

sos-report_stands = Your report has arrived. An officer is being alerted.
sos-where_now-false_alarm = Not an emergency
sos-safe_to_chat = Is it safe to write here now? Answer "Safe", or "Not safe" if your employer or somebody else may read this.
sos-safe_to_chat-yes = Safe
sos-safe_to_chat-no = Not safe
sos-short_mode = All right, we keep it short. To close this chat, write "exit".
sos-reach_safely = When and how should we reach you?
sos-in_danger_now = Are you in danger right now?
sos-hurt = Are you hurt or ill?
sos-with_whom = Who is with you?
sos-with_whom-alone = I am alone
sos-with_whom-children = My children
sos-with_whom-friends = Friends
sos-with_whom-employer = My employer
sos-with_whom-others = Other people
sos-safe_contact = { ask-reach_safely }
sos-noted_in_short = { neutral-noted } Write at any time. Delete this chat if you need to.

## repatriation

repatriation-in_danger = Are you in danger now?
repatriation-hurt_or_ill = How is your health?
repatriation-hurt_or_ill-none = I am well
repatriation-hurt_or_ill-ill = I am ill
repatriation-hurt_or_ill-hurt = I am hurt
repatriation-hurt_or_ill-pregnant = I am pregnant
repatriation-passport = Where is your passport? It is all right if there is none.
repatriation-passport-with_me = I have it
repatriation-passport-held = Employer or agent has it
repatriation-passport-lost = It is lost
repatriation-passport-expired = It has expired
repatriation-passport-never = I never had one
repatriation-who_with = Who is with you?
repatriation-who_with-alone = I am alone
repatriation-who_with-children = Children
repatriation-who_with-family = Family, no children
repatriation-who_with-others = Other people
repatriation-since = Since when has it been like this? A rough answer is enough.
repatriation-reason = What is the main reason to go home?
repatriation-reason-war_disaster = War or disaster
repatriation-reason-abuse = Violence
repatriation-reason-unpaid = Unpaid wages
repatriation-reason-ill = Illness
repatriation-reason-stranded = Stranded
repatriation-reason-contract_end = Contract has ended
repatriation-reason-deportation = Being deported
repatriation-reason-worker_died = Somebody has died
repatriation-reason-other = Another reason
repatriation-reason_in_words = Tell us a little about the reason. A voice message is fine too.
repatriation-sorry_for_loss = We are sorry for your loss.
repatriation-what_next = Thank you, all of it is noted. An officer reads it, contacts the Indonesian mission if needed, and answers here. We cannot say exactly when. Write at any time, above all if things change.

## assistance

assistance-kind = What is the problem about?
assistance-kind-wages = Wages
assistance-kind-passport = Passport held
assistance-kind-violence = Violence
assistance-kind-illness = Illness or injury
assistance-kind-detention = Held by the authorities
assistance-kind-contract = Contract not kept
assistance-kind-dismissed = Dismissed from work
assistance-kind-employer_gone = Employer unreachable
assistance-kind-other = Something else
assistance-wages-months_unpaid = How many months of pay are missing? Answer with a number.
assistance-wages-monthly_pay = What monthly pay was promised? Please name the currency.
assistance-wages-employer_name = What is the name of the employer or company?
assistance-passport-holder = Who holds the passport?
assistance-passport-holder-employer = Employer
assistance-passport-holder-agent = Agent
assistance-passport-holder-others = Somebody else
assistance-passport-since = Since when do they hold it? A rough answer is enough.
assistance-violence-in_danger = Is there still danger now?
assistance-violence-hurt = Are there any injuries?
assistance-illness-state = How serious is it?
assistance-illness-state-light = Not serious
assistance-illness-state-serious = Serious
assistance-illness-state-life_threatening = Life-threatening
assistance-illness-hospital = In a hospital now?
assistance-illness-hospital-cannot_pay = Yes, I cannot pay
assistance-detention-where = Held where? Write the police station, the place or the town.
assistance-detention-since = Held since when?
assistance-contract-difference = What differs most from what was promised?
assistance-contract-difference-job = The job
assistance-contract-difference-pay = The pay
assistance-contract-difference-hours = Hours or days off
assistance-contract-difference-employer = The employer
assistance-contract-difference-place = The place
assistance-contract-difference-none_signed = There is no contract
assistance-contract-difference-other = Something else
assistance-dismissed-since = Since when? Roughly is enough.
assistance-dismissed-place_to_stay = Is there still a safe place to stay?
assistance-employer_gone-since = Since when can the employer not be reached?

## my_case

my_case-case = { $reference }: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    } (last change { $updated })
my_case-matter = { $number }. { $reference }: { $kind }, reported { $opened }. With { $agency }: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    } (last { $updated }).
my_case-matter_over = { $number }. { $reference }: { $kind }, reported { $opened }. Finished (last { $updated }).
my_case-then = What would you like to do?
my_case-then-write_more = Add some news
my_case-then-fine_now = I am fine now
my_case-then-menu = Back to the menu
my_case-write_here = Please write here. All of it reaches an officer.
my_case-fine_thanks = Thank you for telling us. An officer reads it and talks to you first; until then nothing is closed. Write whenever you need to.
my_case-no_cases = There is nothing on record in this chat yet. Do you have a code and a PIN from another chat? Write both at once here, like this: ABCDE-FGHJK 123456. A family code? Write it here.
my_case-without_pin = Without the PIN nothing can be shown. You can still write to us at any time.
