### How answers in one's own words were understood, and what becomes of voice messages.
### No native speaker has reviewed this file yet.

understood = Noted: { $what }. If that is wrong, write "back".
moment-about = about { $month }
when-unclear = When was that, roughly? For example: 12 March 2024, in March, or 3 months ago. If you don't remember, just write "forgot".
rejected_voice = We keep your voice message. For this one, please choose or write the answer.
voice-heard = Your voice message has arrived. An officer will listen to it.
voice-kept = Your voice message has arrived, and an officer will listen to it. If you are in danger, write SOS.

## How somebody may be reached who names no way

ask-contact_how = Thank you. By what way and at what hours is it safe? For example: WhatsApp, 10 at night. If this chat is enough, write "here".
contact-refused = All right, noted: you do not want to be reached any other way.
contact-no_calls = All right, noted: no calls.
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

## For officers

console-why-transcript = because of a machine transcript of a voice note
console-transcript-note = Machine transcript, may be wrong; listen to the recording:
console-day-meant = { $said } (≈ { $day })
