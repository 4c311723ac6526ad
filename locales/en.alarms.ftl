### Words after alarms: the one question after words that alarm, and what somebody reads who does not want to live.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

## After words that alarm, but not to the utmost

help_now-report_stands = We have noted your message as a report, and officers are told of it.
help_now-now = Is help needed right now?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = We have noted this. One more thing:
help_now-goes_on = All right. An officer reads your report all the same.
help_now-rights = You also asked about your rights. Would you like to read about them first?
help_now-rights-read = Read my rights
help_now-rights-report = Go on with report
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Thank you for writing this. It must be very hard, and it is all right to say it here. An officer is being alerted.
suicide-lifeline = If you want to talk to somebody directly:
suicide-hurt_yourself = Have you hurt yourself, or swallowed something? You may answer in your own words.
suicide-hurt_yourself-false_alarm = I am all right
suicide-call_for_help = Ask somebody near you to call an ambulance now, or call an emergency number.
suicide-where_now = Where are you? Send your location, or write the country or city.
suicide-somebody_near = Is somebody you trust near you?
suicide-be_together = If you can, sit with them for now.
suicide-step_away = If there is something near you that could hurt you, try to move away from it for now.
suicide-what_happened = If you like, tell us about it. A little is enough, and a voice message is fine too.
suicide-hear_first = Thank you for being honest with us. We read every word.
suicide-hear_story = That is very hard. Thank you for telling us.
suicide-stay_together = Ask them to call an ambulance now and to stay with you.
suicide-go_to_others = Please do not stay alone: go out, call anybody who is near, and ask them to call an ambulance.
suicide-call_first = An ambulance and people near you are faster than we are: call them now. Officers are being called too and answer here.
suicide-what_next = Thank you for telling us. We keep calling officers; if nobody has written here within { $minutes } minutes, other officers are called as well. Write at any time.

## When somebody tells of another: what is asked is about that one

heard = Noted from your message: { $what }.
ask-heard_right = Is that right?
ask-heard_right-right = Yes, it is
ask-heard_right-wrong = Something is wrong
for_another-report_stands = Your report has arrived, and officers are told of it. Now about the one who needs help; you may skip anything.
for_another-where_now = Where are they now? Write the address, the town or any place you know of.
for_another-where_now-false_alarm = { sos-where_now-false_alarm }
for_another-loss_stands = We are sorry for your loss. Your report has arrived, and officers are told of it. You may skip any question.
for_another-sick_at_home = Can't call there from abroad? Ask somebody near them to call, or to take them to the emergency room of the nearest hospital.
for_another-call_there = If you hear violence now, call that emergency number right now. You need not go in there.
ransom-talk_first = We have noted that money is demanded. Please talk it over with the officer before anything is paid. We never ask for money.
for_another-where_rests = In which town or hospital are they now? Write what you know.
for_another-death_papers = Which papers are there already? For example the death certificate or their passport. Write it or send a photo.
for_another-country = { ask-country }
for_another-in_danger_now = Are they in danger right now?
for_another-hurt = Are they hurt or ill?
for_another-name = What is their name?
for_another-with_whom = Who is with them?
for_another-where_held = At which police station, immigration office or detention centre are they held? Write what you know.
for_another-with_whom-alone = Nobody
for_another-with_whom-children = Their children
for_another-with_whom-friends = { sos-with_whom-friends }
for_another-with_whom-employer = Their employer
for_another-with_whom-others = { sos-with_whom-others }
for_another-children = How many children are with them? Answer with a number.
for_another-reach_them = Can an officer reach them without danger? Write the number and the hours. If it would put them in danger, write "don't".
for_another-reach_you = When and how can we reach you yourself?
for_another-hint_stands = Thank you for telling us about them. It must be hard to hear. An officer is being alerted.
for_another-lifeline = Where they are, they can talk to somebody directly:
for_another-hurt_themselves = Have they hurt themselves, or swallowed something? You may answer in your own words.
for_another-hurt_themselves-about_me = This is about me
for_another-hurt_themselves-false_alarm = { sos-where_now-false_alarm }
for_another-call_for_help = Ask somebody near them to call an ambulance now, or call an emergency number.
for_another-somebody_there = Is anybody with them now, you or somebody else?
for_another-stay_with = If you can, do not leave them alone for now. Just listen, and take away what could hurt them.
for_another-be_near = If you can, call or write to them now, and just listen. Ask somebody they trust to stay with them.
repatriation-theirs-where_now = { for_another-where_now }
repatriation-theirs-where_now-about_me = { for_another-hurt_themselves-about_me }
repatriation-theirs-country = { ask-country }
repatriation-theirs-in_danger = { for_another-in_danger_now }
repatriation-theirs-hurt_or_ill = How is their health?
repatriation-theirs-hurt_or_ill-none = Well
repatriation-theirs-hurt_or_ill-ill = Ill
repatriation-theirs-hurt_or_ill-hurt = Hurt
repatriation-theirs-hurt_or_ill-pregnant = Pregnant
repatriation-theirs-passport = Where is their passport? It is all right if you do not know.
repatriation-theirs-passport-with_me = They have it
repatriation-theirs-passport-held = { repatriation-passport-held }
repatriation-theirs-passport-lost = { repatriation-passport-lost }
repatriation-theirs-passport-expired = { repatriation-passport-expired }
repatriation-theirs-passport-never = They never had one
repatriation-theirs-name = { for_another-name }
repatriation-theirs-with_whom = { for_another-with_whom }
repatriation-theirs-with_whom-alone = { for_another-with_whom-alone }
repatriation-theirs-with_whom-children = { for_another-with_whom-children }
repatriation-theirs-with_whom-friends = { for_another-with_whom-friends }
repatriation-theirs-with_whom-employer = { for_another-with_whom-employer }
repatriation-theirs-with_whom-others = { for_another-with_whom-others }
repatriation-theirs-children = { for_another-children }
repatriation-theirs-reach_them = { for_another-reach_them }
assistance-heard = As we understand it, this is about { $kind ->
        [wages] wages
        [passport] a passport that is held
        [violence] violence
        [illness] illness or injury
        [detention] being held by the authorities
        [dismissed] being dismissed
       *[contract] a contract that is not kept
    }.
assistance-heard_months = Months without pay: { $months }.
assistance-where_now-other_kind = No, something else
assistance-where_they_are = { for_another-where_now }
assistance-where_they_are-other_kind = { assistance-where_now-other_kind }

## For officers

console-question-for-another-name = Name of who needs help
console-question-reach-them = How to reach them safely
console-question-where-rests = Where the deceased is
console-question-contact-how = Way and hours that are safe
console-question-heard-right = What was noted from the message is right
console-question-where-they-are = Where they are now

## Whom to call, asked or not; and where somebody is who told it before

numbers_if_worse = If it gets worse, these are numbers you can call:
numbers_where = Which country or city are you in? Write it, and we give you the numbers of ambulance and police there.
told_place = Noted: you are in { $place }.
ask-where_there = In which town, or at what address? Send your location if you can, or write what you know.
sos-where_there-false_alarm = { sos-where_now-false_alarm }
assistance-where_there-other_kind = { assistance-where_now-other_kind }
last_known = You last wrote from { $place }.
ask-still_there = Are you still there? If not, send your location or write the place.
sos-still_there-false_alarm = { sos-where_now-false_alarm }
not_your_fault = This is not your fault. You have a right to help.

## While nobody has written yet: each message gets one short line, never the same twice

talk-kept = Noted. Officers read it together with your report.
talk-paid = Whether the money can come back we cannot say yet. Tell your bank now, and send no more. Keep the proof of transfer and the chat; this can be reported to BP3MI and the police. Officers read this too.
talk-read_too = All right, this goes to the officers too.
talk-nobody_yet = No officer has taken this report yet; we keep calling. Just go on writing here.
talk-still_calling = We are still calling officers. As soon as one takes it, they write here.
talk-others_called = The officer who wrote has not answered yet. We are calling other officers; just go on writing here.
talk-held = An officer has your report and is going to write here. We cannot say exactly when.
talk-held_still = Your report is still with an officer. As soon as they write, you see it here.
talk-officer_is_real = Whoever writes to you in this chat is one of our officers. Does somebody call you, or write from elsewhere? Ask them for an "officer's word" and write it here: we say at once whether it is right. Officers never ask for money, a PIN or an SMS code.
talk-promised = There is no news yet. You hear from us by { $date } at the latest.
talk-promised_still = The officer has sent no news yet. We write again by { $date } at the latest.
talk-taken_back = All right, thank you for telling us. An officer talks to you before the report is closed; you may write at any time. We tell no employer, no agent and nobody else.
