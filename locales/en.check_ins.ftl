### No native speaker has reviewed this file yet.

## Read by people

# How we are asked to ask; the questions themselves look like anybody's small talk.
check_in-what_it_is = We can greet you now and then in everyday words. If you do not answer we try again, and then an officer finds out.
check_in-already = Regular greetings are on. What would you like to do?
check_in-already-change = Change them
check_in-already-pause = Stop for now
check_in-already-keep = Leave as it is
check_in-rhythm = How often?
check_in-rhythm-daily = Every day
check_in-rhythm-every_3 = Every three days
check_in-rhythm-weekly = Every week
check_in-hour = At about what time, where you are?
check_in-hour-morning = Morning, 8 o'clock
check_in-hour-noon = Midday, 1 o'clock
check_in-hour-evening = Evening, 8 o'clock
check_in-wording = What should it sound like? Choose what is most ordinary to anybody who reads along.
check_in-wording-weather = About the weather
check_in-wording-meal = About food
check_in-wording-hello = Just a hello
check_in-trusted = Whom may an officer call if you do not answer for long? Write the name and number, or send a contact card.
check_in-trusted_phone = What is the phone number? Without one an officer cannot call. A contact card is fine too.
check_in-moment = { $day }, { $hour } { $zone }
check_in-zone = { $place } time
check_in-hour_noted = All right, { $hour }.
check_in-any_hour = Any hour is fine. Just write it, for example "7 in the evening".
check_in-which_half = { $hour } in the morning or in the evening?
check_in-country = Which country are you in now? So that the hour is right.
check_in-arranged = All right. The first greeting: { $date }. One tap is enough to answer. To stop or change it, open this menu again and write your PIN.
check_in-secret_weather = The greeting will be: "{ check_in_ask-how_weather }" with the choices { check_in_ask-how_weather-fine }, { check_in_ask-how_weather-busy } or { check_in_ask-how_weather-come_by }. Choose "{ check_in_ask-how_weather-come_by }" if an officer must look for you.
check_in-secret_meal = The greeting will be: "{ check_in_ask-how_meal }" with the choices { check_in_ask-how_meal-fine }, { check_in_ask-how_meal-busy } or { check_in_ask-how_meal-come_by }. Choose "{ check_in_ask-how_meal-come_by }" if an officer must look for you.
check_in-secret_hello = The greeting will be: "{ check_in_ask-how_hello }" with the choices { check_in_ask-how_hello-fine }, { check_in_ask-how_hello-busy } or { check_in_ask-how_hello-come_by }. Choose "{ check_in_ask-how_hello-come_by }" if an officer must look for you.
check_in-paused = All right, we stop greeting you. You can turn it on again any time.
check_in-paused_until = All right, we stop for now. The next greeting: { $date }.
check_in-none_here = No greeting is arranged in this chat. Was it set up on another phone? Write code and PIN together, for example: ABCDE-FGHJK 123456, then write "stop the greetings".
check_in-contact_noted = Noted, for us to call: { $contact }.
check_in-rests_first = All right, we begin in { $days } days.
check_in-rhythm_noted = { $rhythm ->
    [every_3] We greet you every three days.
    [weekly] We greet you every week.
   *[daily] We greet you every day.
}
check_in-rests_no_more = All right, it is not put off any more.
check_in-not_begun = All right, none then. No greeting is switched on. Write "check on me every day" should you change your mind.
check_in-goes_on = All right, we go on. The next greeting: { $date }.
check_in-kept = All right, everything stays as it was.
check_in-again = Hello, how are you? One word is enough.
check_in_ask-how_weather = How is the weather there?
check_in_ask-how_weather-fine = Sunny
check_in_ask-how_weather-busy = So-so
check_in_ask-how_weather-come_by = A storm
check_in_ask-how_meal = Have you eaten?
check_in_ask-how_meal-fine = Yes
check_in_ask-how_meal-busy = Later
check_in_ask-how_meal-come_by = Bring me food
check_in_ask-how_hello = Hello, how are you today?
check_in_ask-how_hello-fine = Fine
check_in_ask-how_hello-busy = Busy
check_in_ask-how_hello-come_by = Call me
check_in_ask-how_journey = How is the trip going?
check_in_ask-how_journey-fine = Going well
check_in_ask-how_journey-busy = Still on the way
check_in_ask-how_journey-come_by = Call me
check_in_ask-thanks = Thank you. Talk to you later.
check_in_ask-seen = All right, passed on.
check_in_ask-what_happened = Want to tell us? You can skip this.
journey-what_it_is = On the day you leave and the day after we ask how you are. If you stay silent, an officer finds out.
journey-departs = When do you leave?
journey-departs-today = Today
journey-departs-tomorrow = Tomorrow
journey-departs-later = Later
journey-days = In how many days?
journey-destination = To which country?
journey-pick_up = Who meets you there? Write the name and number if you know them, or send a contact card.
journey-pick_up_phone = { check_in-trusted_phone }
journey-ahead = We have noted the day you leave. We ask how you are on { $moment }.
journey-already = What would you like to do?
journey-already-change = Change it
journey-already-call_off = Remove this plan
journey-already-keep = Leave it
journey-called_off = All right, it is called off. You can note it again any time.
journey-kept = All right, everything stays as it was.
journey-told = We have noted from your message: you leave{ $day ->
    [today] {" "}today
    [tomorrow] {" "}tomorrow
    [2] {" "}the day after tomorrow
    [later] {""}
   *[other] {" "}in { $day } days
}{ $rest }.
journey-flight_noted = All right, we have noted the flight.
journey-flight = At what time do you leave, and how? For example the flight number.
journey-asked_at = We ask how you are on: { $moments }.
journey-arranged = All right. Have a good trip. Keep this chat, and write SOS any time if something is wrong.
