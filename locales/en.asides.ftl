### What answers words in the middle of a report that answer no question, and what is said when one is closed.
### Promise nothing: neither when somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

aside-who = This is a program, not a person. Human officers read everything you write, and answer here.
aside-who_calm = This is a program, not a person. Human officers are there when you need them: write "talk to an officer".
aside-next = Officers now read your report and answer here. Your short answers help them; you may skip any of them.
aside-news = We cannot say exactly when. Officers have been told and will write to you here.
aside-call_me = This program cannot call, but an officer can. Write a number and a safe time, and the officer reads it.
aside-get_out = Leave only if that is safe for you. Officers think it through with you here. If your life is in danger now, call first.
aside-secret = We tell neither your employer, nor your agent or family, without your consent. Only the officers who help you read this.
aside-seen = Officers do not show it to your employer or agent. But whoever holds your phone can read this chat: if it may be checked, delete the chat and the photos from the phone once they are sent. Here they stay kept.
aside-clear = To clear this screen, write just these two words: "delete chat". On WhatsApp, delete this chat from the phone yourself too. What you have told stays with us, and opens only with the PIN.
aside-sign = You do not have to decide this alone. If you do not understand what it says, do not hurry: ask for an interpreter, for time and for a copy. You may send a photo of it here: an officer reads it.
aside-secret_name = We do not tell your name. Only the officers who handle this report read it.
noted_unseen = Noted.
call_locked_in = If the door is locked, stay near a window or a door, and call an emergency number if that is safe.
call_stuck = If you cannot move or get out, call an emergency number now, or call to people near you if that is safe.
aside-police = All right, the officers who read this are told so. You may tell them why.
aside-enough = All right, no more questions for now. Officers read your report all the same; write at any time.
aside-remove = A single photo or file cannot be deleted from here yet. An officer reads this request, and only officers who help you see it.
aside-calm = All right, not urgent.

## For who does not want to live any more

suicide-means = Please put that down now, out of your reach, and go to somebody near. Do not stay alone. We are calling the officers now.
suicide-farewell = Please do not go. We want to hear you. Go to somebody near; do not stay alone. We are calling the officers now.
suicide-step_down = Please step back from the edge, the balcony or the window, come inside, and go to somebody near. Do not stay alone. We are calling the officers now.
help_is_called = Good, that was the right step. Open the door, stay there and do not stay alone. Keep the packet or bottle to show the doctor.
suicide-still_here = We are still here. No officer has written yet; others have been called as well. If it gets harder, go to somebody near or call the emergency number. Write at any time.

## When an officer has closed the report; the second where somebody may be reading along

report-closed = We have closed your report. If it is not over, or happens again, just write here at any time: officers are told again at once.
report-closed_quiet = Thank you. Just write at any time.
report-closed_why-helped = The reason: by our notes you have been helped.
report-closed_why-returned = The reason: by our notes you are home.
report-closed_why-referred = The reason: it was passed on to another body that deals with it.
report-closed_why-unreachable = The reason: we could not reach you.
report-closed_why-withdrawn = The reason: we were asked to stop it.
report-reopened = We have opened your report again, and officers are told right now. Everything you told us is still in it. Is there anything new? Just write it here.

## Before anything else, after the first words

comfort-death = We are sorry for your loss.
comfort-detained = Being detained must be hard. Thank you for telling us.
stay_until_of_age = Do not leave yet. One must be at least 18 to work abroad, and false data in a passport can make it hard to come home. Whoever is told to go is not to blame, and an officer reads this.
comfort-sick = We hope you get help soon.
believed = Thank you for telling us. If you safely can, you may see a doctor; there is nothing to be ashamed of.
child-heard = Thank you for telling us. You have done nothing wrong, and you may ask to go home. Officers know how old you are. If it is not safe, show this chat to nobody there.
of_age = Work abroad begins at 18. Let nobody change the age in your papers. You may learn and register before that.
set_right-not_locked = All right, you are not locked in.

## For officers

console-question-told-before = Earlier report
console-question-told-stuck = Cannot get out or move
console-question-told-no-police = Asks that no police be involved
