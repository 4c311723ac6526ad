### Officers' chats: in their own Telegram or WhatsApp
### No native speaker has reviewed this file yet.

button-claim = I take it
button-pass-on = Pass on
button-snooze = Later
button-send = Send
button-cancel = Cancel
button-open-thread = Open { $reference }
button-claim-this = Take { $reference }

## Alerts: no name and no word of the report
alert-category = Kind: { $category }.
alert-snoozed = Report { $reference } still waits, { $urgency }. Country: { $country }. Came in { $age } min ago.
alert-claimed = Report { $reference } is now yours.
alert-lost = { $reference } is no longer yours: the time was over before you wrote to the person. Now alerted: { $names }, { $agency }.
alert-taken = { $reference }: already taken by { $name }.

## Linking the chat
officer-linked = Linked as { $name }. Alerts come here. Write /help to see what is possible, /worker to stop.
officer-link-wrong = That code is wrong or no longer valid. Ask for a new one in the console.
officer-unlinked = This chat is no longer linked with an officer's account.
officer-unlinked-holds = You still hold { $references }. Answer or hand over in the console.
officer-unlinked-duty = You are still on duty, but alerts do not come to this chat any more.
officer-not-active = This officer's account is closed. Write /worker to use this chat like everybody else.
officer-chat-hint = This is an officer's chat. To answer somebody, reply to a message in the thread of their report. Write /help to see what is possible.
officer-help =
    What you can do here:
    /list: what you hold and what waits
    /duty on, /duty off: start or end your duty
    /word CODE: a word the bot confirms to your reporter
    /release CODE: put a report back into the queue
    /worker: use this chat like everybody else
    Closing a report or handing it over: in the console

    Buttons under an alert: take the report, pass it on to the next officer, or be reminded in a moment. A report you hold is shown as a thread. Reply to one of its messages to answer; nothing is sent before you press Send.

## Reports
officer-nobody-has = { $reference }: nobody holds it yet.
officer-you-have = You hold { $reference }.
officer-ticket-closed = { $reference } is closed.
officer-not-there = That report is not there any more, or not for you.
officer-no-cases = Your role does not handle this report.
officer-passed-on = { $reference } was passed on. The next officer is alerted in a moment.
officer-passed-on-to = { $reference } was passed on. Alerted now: { $names }, { $agency }.
officer-snoozed = { $reference }: you are reminded in { $minutes } min, if nobody has taken it by then.
officer-release-how = Write its code too, for example /release { $example }.
officer-released = { $reference } is back in the queue, and the next officers are told. By mistake? Take it again.
officer-no-snooze = { $reference }: its time is nearly over, so it cannot be put off. Take it or pass it on.
officer-list-held = You hold:
officer-list-waiting = Waiting:
officer-list-none = none
officer-duty-on = You are on duty: alerts come here.
officer-duty-off = You are off duty: no alerts come, unless there is nobody else.

## A report's thread
officer-only-console = Words of reports are not shown in this chat. Read them in the console. If this phone is locked and only you read it, say so once on the console's account page.
officer-thread = From now on this chat shows private words of { $reference }. Let nobody else read it. Reply to this message or a later one to answer.
officer-thread-where = Place: { $where }
officer-thread-reach = Safe way to reach: { $words }
officer-thread-point = point sent: { $point }
officer-thread-said = What they wrote:
officer-thread-more = ({ $count } other messages are in the console)
officer-thread-ended = This thread of { $reference } has ended. Write /list and open it again. Nothing was sent.
officer-entry-file = { $kind } - open in the console
officer-entry-place = Place - open in the console
officer-entry-contact = Contact card - open in the console
officer-entry-other = Another kind of message - open in the console
officer-entry-folded = Messages come faster than this chat can show them. Folded so far: { $count } - open in the console
officer-entry-taken-back = (took a message back)
officer-entry-edited = (edited) { $text }
officer-file-photo = Photo
officer-file-voice = Voice message
officer-file-audio = Audio
officer-file-video = Video
officer-file-document = Document
officer-file-sticker = Sticker

## An officer's answer, before and after it is sent
officer-draft =
    To { $reference }:
    { $text }
officer-draft-watched = Careful: somebody may read along with this person. Send only words that anybody may read.
officer-draft-sure = Send that to { $reference }?
officer-only-words = { $reference }: only new words can be sent from here. Nothing was sent. Changes of an older message are not passed on: reply once more. Files: in the console.
officer-sent = { $reference }: sent.
officer-waits-window = { $reference }: not with them yet. They have not written for 24 hours, so WhatsApp only allows the opening message "there is a new message". Your words wait until they answer.
officer-waits-quiet = { $reference }: not with them yet. Your words wait for the safe hours they asked for, at most { $hours } h from now.
officer-waits-signed = { $reference }: not with them yet. For now they only get the agreed sign of an emergency; your words wait for the safe hours they asked for, at most { $hours } h from now.
officer-waits-hidden = { $reference }: not with them yet. They closed the chat and only get a sign that there is a message. Your words wait until they open the chat again.
officer-nothing-sent = Nothing was sent.
officer-cannot-reach = { $reference }: this person cannot be reached on any channel any more. Nothing was sent.
officer-draft-cancelled = { $reference }: cancelled. Nothing was sent.
officer-draft-old = { $reference }: that answer has waited too long. Nothing was sent. Write it again if it still fits.
officer-draft-was-sent = { $reference }: that answer was sent already.
officer-draft-was-cancelled = { $reference }: that answer was cancelled.
officer-draft-was-lost = { $reference }: that answer was not sent, since the report has changed hands.
officer-desk-text-empty = There are no words to send.
officer-desk-text-long = Too long: { $most } characters at most. Nothing was sent.

## Console: account page
console-phone-title = Your phone
console-phone-text = After you take a report, your chat in Telegram or WhatsApp can show the words of whoever wrote it. It may do so only if your phone is locked and nobody else reads it.
console-phone-yes = You said: this phone is locked and only you read it.
console-phone-no = Your chat has links to the console only.
console-phone-go-yes = My phone is locked and only I read it
console-phone-go-no = Take that back
console-link-whatsapp = The same code links your WhatsApp too: send that line to Pulang's WhatsApp number.
