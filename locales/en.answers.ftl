### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed this file yet.

understood = Noted: { $what }. If that is wrong, write "back".
understood-final = Noted: { $what }.
moment-about = about { $month }
when-unclear = When was that, roughly? For example: 12 March 2024, in March, or 3 months ago. If you don't remember, just write "forgot".
when-unclear_ahead = When, roughly? For example: tomorrow, next week, or 12 March. If you don't know, just write "don't know".
question-first = We cannot answer that here. One thing first:
passed-noted = All right, that is noted. Let us go on.
passed-over = All right, let us go on without it.
safe-unclear = Sorry, we have to be sure. Write "Safe" if only you read this, or "Not safe".
country-unclear = We do not know that country. Write its name, or the city:
rejected_voice = We keep your voice message. For this one, please choose or write the answer.
voice-heard = Your voice message has arrived. An officer will listen to it.
voice-kept = Your voice message has arrived, and an officer will listen to it. If you are in danger, write SOS.
hint-optional = Just answer in your own words. Not clear, or rather not say? You may pass over it: write "skip".
hint-plain = Answer as well as you can in your own words; there are no wrong answers.
hint-name = Only the name is needed here. Rather not say? Write "skip"; to change the answer before, write "back".
hint-pin = The PIN is 6 digits; we sent it together with a code, as "Keep: code …, PIN …". This does not count as wrong. Lost it? Write "skip", then just write what you want to ask.

## How somebody may be reached who names no way

ask-contact_how = Thank you. By what way and at what hours is it safe? For example: WhatsApp, 10 at night. If this chat is enough, write "here".
contact-refused = All right, noted: you do not want to be reached any other way.
contact-no_calls = All right, noted: no calls.
contact-noted = All right, this way of reaching you is noted for the officer.
safe-contact-agreed = may be reached, how and when was not said ("{ $words }")
safe-contact-refused = does not want to be reached any other way ("{ $words }")
safe-contact-no_calls = no calls ("{ $words }")

## A file that has come in, said once

file-arrived = { $kind ->
        [photo] Your photo
        [voice] Your voice message
        [audio] Your voice message
        [video] Your video
       *[other] Your file
    } has arrived.

## Words in the middle of a report that say how it has to go on

set_right-about_another = All right, noted: this is about them, not about you.
set_right-no_search = All right, we understand: you know where they are. We do not search for anybody.
set_right-no_despair = Sorry, we misunderstood. What is happening matters all the same, and officers read everything.
set_right-unnamed = All right. We do not mention your name.
set_right-thanks = You are welcome.
set_right-news = An officer has been told. As soon as there is news, we write here. From another phone: write your code and PIN to us. Meanwhile:

## For officers

console-why-transcript = because of a machine transcript of a voice note
console-transcript-note = Machine transcript, may be wrong; listen to the recording:
console-day-meant = { $said } (≈ { $day })
console-question-told-identity = Reporter's name
console-question-told-age = Age
console-question-told-age-in-papers = Age according to papers
console-question-told-reporter-name = Name of the reporter
console-question-told-marks = What they are known by
console-question-told-sender-name = Who sent them
console-question-told-phone = Number mentioned
console-question-told-place = Place, as the messages tell
console-question-where-there = Where exactly
console-question-told-name = Name
console-question-told-wanted-sum = Ransom demanded
console-question-told-last-contact = Last news, by their message
console-question-told-ship = Name of the ship
console-question-told-reach-safely = How to reach them safely, as the messages tell
console-question-told-no-calls = Asks not to be called
console-question-told-what-happened = What happened, as the messages tell
console-answer-unnamed = NOT TO BE MENTIONED (reporter asked so)
