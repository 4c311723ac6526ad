### No native speaker has reviewed this file yet.

## What officers read in their own Telegram about clocks: nothing about who it is or what was written

alert-nobody-yet = Nobody has taken report { $reference } yet, { $urgency }. Country: { $country }, came in { $age } min ago. Please take it.
alert-update-due = Report { $reference } is yours and waits for a word from you.
alert-update-late = Report { $reference }: its officer has not written in time. Please look.

## The officers' console: clocks and escalation

console-due-acknowledge = Claim
console-due-first-write = First answer
console-due-update = Next answer
console-due-in-minute = in { $count } min
console-span-hour = { $count } h
console-span-day = { $count } d
console-due-in-hour = in { $count } h
console-due-in-day = in { $count } d
console-due-now = now
console-due-over = overdue
console-due-over-minute = { $count } min over
console-due-over-hour = { $count } h over
console-due-over-day = { $count } d over
console-event-escalated = Nobody acted in time; alerted next
console-event-taken-by-clock = Taken back: no answer in time from
console-event-legal-clock = Legal time limit
console-told-unmanned = nobody on duty: { $agencies }
console-alert-acknowledge = Nobody has claimed it
console-alert-first-write = No first answer
console-alert-update = No answer in time
console-alert-opened-all = everybody on duty
console-escalation-title = Who was alerted
console-escalation-seen = acknowledged by { $name }
console-escalation-open = not acknowledged
console-legal-title = Legal time limits
console-legal-none = None known for this ticket.
console-legal-rule = Rule
console-legal-choose = Choose a rule
console-legal-since = Began on
console-legal-go = Start
console-legal-end = Done
console-legal-ended = done { $when }
console-legal-unconfirmed = Not confirmed that it still applies
console-legal-add = Add a time limit
console-legal-death-notice = Tell the family of a death (3 × 24 hours)
console-legal-consent-withdrawn = Stop using data after consent was withdrawn (3 × 24 hours)
console-legal-data-breach = Tell about a data breach (3 × 24 hours)
console-legal-duty-after-clarification = Accused fulfils after the second clarification (7 days)
console-legal-facts-unclear = Facts stay unclear after our request (15 working days)
console-legal-papers-missing = Papers stay missing (30 days)
console-legal-reporter-unreachable = Reporter cannot be reached (60 days)
console-legal-no-answer = No answer after notice (6 months)
console-done-legal = Legal time limit noted.
console-problem-desk-rule-unknown = Please choose a rule.
console-problem-desk-moment = That day cannot be: it lies ahead, or too far back.
console-problem-desk-minutes = Please give whole minutes, from 1 to 525600.
console-clocks-title = Time limits
console-clocks-text = How long a ticket may wait for its next step, in minutes by the clock on the wall: nights and holidays count. Whoever stays silent longer loses the ticket, and the next officer is alerted.
console-clocks-default = Product's suggestion, set by nobody yet
console-clocks-category = Holds in place of the limits above as long as such a report is critical
console-clocks-set = Set by an administrator
console-clocks-acknowledge = Until somebody claims it
console-clocks-write = Until the person gets an answer
console-clocks-update = Between two messages of the officer
console-clocks-accept = Until another agency answers a referral
console-clocks-answer = Until the person says whether it may be referred
console-clocks-save = Save
console-clocks-back = Back to the suggestion
console-done-clocks = Saved. Clocks that run have moved with it; referrals under way keep their old limit.
console-clocks-minutes = minutes
console-admin-clocks = Time limits
console-admin-clocks-text = How long each urgency may wait, and what happens then.
