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
check_in-contact = Whom may an officer call if you do not answer for long? Write the name and number.
check_in-arranged = All right. The first greeting comes around { $date }. One tap is enough to answer. To stop or change it, open this menu again and write your PIN.
check_in-secret_weather = Remember: the answer "A storm" means that an officer must look for you.
check_in-secret_meal = Remember: the answer "Bring me food" means that an officer must look for you.
check_in-secret_hello = Remember: the answer "Call me" means that an officer must look for you.
check_in-paused = All right, we stop greeting you. You can turn it on again any time.
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
journey-pick_up = Who meets you there? Write the name and number if you know them.
journey-arranged = All right. Have a good trip. Keep this chat, and write SOS any time if something is wrong.
