### Family line and one's own cases: what relatives may hear, and what people do with a case of theirs.
### No native speaker has reviewed this file yet.

family_line-side = Relatives can follow the news by a code, as far as the person it is about allows. What would you like?
family_line-side-follow = I have a code
family_line-side-let_follow = Give family a code
family_line-side-stop = Stop the code
family_line-your_code = { $code } is the code. Give it to one person you trust only: whoever uses it first is the one who follows. You can stop it at any time.
family_line-code = Write the code you were given.
family_line-unknown = We do not recognise this code. A family code is made by the worker, who gives it to you; the code of a report, which comes with a PIN, is another one. Check the letters and digits, or ask the worker for a family code.
family_line-slowed = Too many wrong codes. Please try again later.
family_line-write_to_us = No code yet? Just write what you would like to ask; an officer answers as far as is allowed.
family_line-over = There is no more news we can pass on by this code. Is there something you want to ask? Just write; an officer answers as far as is allowed.
family_line-minimum = This record is there and is being worked on. We may not tell more than that yet.
family_line-progress = How it is: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    }.
family_line-way_done = Done: { $steps }.
family_line-way_doing = Going on: { $step }.
family_line-news_by = The next news comes by { $date }.
family_line-no_more = That is all we may tell. How they are and where is theirs alone to tell. If you fear that they are in danger, write here what has happened: officers are told at once.
family_line-what_it_is = A family code is made here by the worker, who then gives it to one person they trust. With it the family can read how far the report has come, as far as the worker allows; never the place, or what happened.
family_line-if_worried = This is no report. If you fear that they are in danger, write here what has happened: officers are told at once.
family_line-how_to_get = How to get a family code: ask them to write "family code" in their own chat with us, and to send you the code. If you have it already, just write it here.
family_line-no_cases = There is no record of yours to follow. First write what happened to you, or "register" to be on record. Then write "family code", and we give you one.
family_line-case_line = { $reference } (last { $updated })
family_line-which = Which record? Write 1 for the topmost.
family_line-scope = What may your family hear? Where you are and what happened we never tell.
family_line-scope-progress = How far it has come
family_line-scope-minimum = Only that it goes on
family_line-scope-nothing = Nothing
family_line-ended = All codes have ended.
family_line-none_follow = Nobody follows.

my_case-then-close = No longer needed
my_case-which = Which one? Write its number, 1 for the one at the top.
my_case-more = Write your news, or send a photo, voice note or place. Skip when done.
my_case-added = It has arrived. Anything else?
my_case-close-closed = All right, { $reference } is closed. Need it again? Just write.
my_case-close-asked = All right. An officer looks at { $reference } and talks to you before closing it.
my_case-close-over = { $reference } is over already.

console-consent-state-family-progress = family may follow how it comes on
console-consent-state-family-minimum = family hears only that it goes on
console-consent-state-family-ended = family follows no longer
console-audit-action-family-line-opened = Family code made
console-audit-action-family-line-ended = Family code ended
console-audit-action-family-line-read = Family read how a case comes on
console-audit-action-family-minimum-applied = Family heard the least

console-family-title = Family line
console-family-text = With a code, one relative hears as much as the worker allows. Where and what happened is never part of it.
console-family-none = Nobody follows.
console-family-line = { $scope }, { $basis }
console-family-used = in use
console-family-unused = not used yet
console-family-end = End
console-family-add = Make a code for family
console-family-basis = On what ground
console-family-choose = Choose…
console-family-basis-worker = allowed by the worker in the chat
console-family-basis-told-officer = the worker allowed it to an officer
console-family-basis-cannot-ask = the worker cannot be asked: only the least
console-family-scope-progress = how the case comes on
console-family-scope-minimum = only that it goes on
console-family-why = The words of consent, or why nobody can be asked
console-family-go = Make the code
console-done-family-code = Code for one relative: { $code }. Note it now, it is not shown again.
console-done-family-ended = The code has ended.
