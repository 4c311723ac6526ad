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
suicide-what_next = Thank you for telling us. An officer reads all of it and answers here. We cannot say exactly when. Write at any time.
