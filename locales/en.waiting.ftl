### What somebody reads who waits for an officer: what has an honest answer, and what helps when it gets worse.
### Promise nothing: neither that somebody comes nor that all will be well. Only what any ambulance service would say.
### No native speaker has reviewed this file yet.

## What is asked of us

aside-blame = It is right to ask for help. If others hurt or cheat you, that is not your fault.
aside-doctor = You can go to a doctor or a hospital, and there is no need to be ashamed: if you can do so safely, the sooner the better. If it is serious, call an ambulance.
aside-on_phone = One word is enough: "ambulance", "police", "poison" or "help", then your address. Somebody near you may speak for you.
aside-where_to = If you are safe where you are, stay there. If not, go where there are many people, or to somebody you trust, and write the address here.
aside-police_safe = If your life is in danger, the police are nearest. What they ask about a passport we cannot say; you may ask them to contact the Indonesian embassy.
aside-fetch = Whether somebody comes to fetch you we cannot say. Write as exactly as you can where you are, and ask by phone too.
aside-going_home = About going home an officer talks with you here, as your situation allows. If you still have your passport or a photo of it, keep it safe.
aside-one_report = One report is enough: write all names and how each of them is here; the officers read all of it.
aside-what_now = Safety comes first. If anybody is hurt, gravely ill or threatened, call the local emergency number, or ask somebody near you to call. Officers read this and answer here.
aside-real = Reports here are read by officers of Indonesian agencies such as the embassy or KP2MI, free of charge. Still in doubt? Call the embassy or KP2MI yourself and ask first; officers never ask for money.
aside-pay = If you can, send no money yet: paying may not end it. Keep the proof; an officer answers this question here.
aside-caught = Those who read this report are protection officers, not the immigration or police where you are. Ask them here what is safe for you before you go to anybody.
aside-help = We want to help: human officers read all of this and answer here. We cannot say exactly when.
aside-battery = While the phone is still on: if your life is in danger, call first; then write your address here. Officers read it even when your phone is off.
aside-jump = Please do not jump: a fall can hurt you badly. Officers have been told. If it is safe, call to people from the window; if your life is in danger, phone first.
aside-may_ask = Of course. Just write it in your own words.
aside-lawyer = We note this for the officer. Ask for a lawyer and an interpreter before you answer or sign; abroad, also ask that the Indonesian embassy or consulate is called.
aside-caught_life = If a life is in danger, the ambulance comes first. Those who read this report are protection officers, not immigration or police; they help with the permit afterwards.
aside-after = If you can, do not wash yet, and keep the clothes you wore: they may be evidence. Doctors have medicine against pregnancy and disease; the sooner the better, best within 72 hours. Ask the officer here which doctor is safe for you.

## Each message of who waits gets one line, never the same twice

talk-asked = An officer answers that here; we do not want to guess. Your question is in the report.
talk-with_you = Thank you for going on writing. Officers read every word. If you can do so safely, be near somebody you trust.
talk-with_you_still = We are still here, and officers are being called. If it gets harder, do not wait for us: call anybody who is near.
talk-despair_near = Thank you for going on writing. Do not stay alone now: go to somebody near, or wake them.
talk-despair_away = Every word of yours is read, and you matter. If there are pills or sharp things near you, ask somebody to put them away, or go to another place.
talk-despair_still = We are still here, and officers are being called. If it gets harder, call anybody who is near.
talk-hurt_call = An ambulance is still needed now, even if it feels better: call, or ask anybody near you to call.

## When it gets worse

worse-faint = If somebody has fainted and is breathing, turn them on their side; give no food or drink, and do not leave them. Call an ambulance now. We keep calling officers.
worse-bleeding = If the bleeding goes on, call an ambulance now. Lie down; if there is a wound, press a clean cloth on it. We keep calling officers.
worse-shots = Stay inside, keep away from windows, and lie down on the floor. Do not go out while there is shooting or bombing. We keep calling officers.
worse-door = If you can, do not open: lock the door, block it, and keep away from it. Call anyone near you; if your life is in danger, phone the emergency number. We keep calling officers.
worse-breath = If breathing is hard: sit the person upright, loosen their clothes, and call an ambulance now. We keep calling officers.
worse-fire = If you can get out safely, go now. If not: shut the door, block the gap with wet cloth, stay low near the floor, and call for help from a window; do not jump. Phone the emergency number. We keep calling officers.
worse-burn = Burns: let plain water run over them for about 20 minutes, take off rings and bracelets, then cover with a clean cloth. No toothpaste, butter or ice. If the burn is large, or in the face, call an ambulance. We keep calling officers.
worse-birth = Call an ambulance now, or ask anyone near you to call it. Lie down. As soon as the baby is out: dry and rub it with a clean cloth, keep it warm on your chest, wipe its mouth; do not cut the cord. We keep calling officers.
worse-sick = If it cannot wait, call an ambulance now, or ask somebody near you to. We keep calling officers.
worse-danger = If you can do so safely, stay near other people. If your life is in danger, call an emergency number now. We keep calling officers.
worse-theirs = This is in the report, and we keep calling officers. If their life is in danger, ask anybody near them to call the police or an ambulance there.
worse-again = Officers are being called. If a life is in danger, do not wait for us: call now, or ask somebody near you.
numbers_none_here = We have no number of the police, an ambulance or the embassy there. Ask somebody near you to call for help; about the embassy ask at the numbers above.
numbers_no_mission = We have no number of an Indonesian embassy or consulate there; ask at the numbers above.
