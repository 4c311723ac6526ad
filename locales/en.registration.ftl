### Registration: who somebody is, so that they can be looked for when they cannot write. Short, warm, no judgement.
### No native speaker has reviewed this file yet.

category-CONSENT_WITHDRAWN = Consent to data withdrawn
without_pin = Without the PIN nothing can be shown. You can still write to us at any time.
fact = { $label }: { $value }

## registration

registration-consent = We keep this encrypted, so that we can look for you if one day you cannot write. Only officers who help you read it, and you may delete it at any time. Do you agree?
registration-consent-agree = I agree
registration-consent-not_now = Not now
registration-without_consent = That is all right, we keep nothing. In an emergency we help you all the same.
registration-role = Who are you? Eight questions, two minutes. All may be skipped. However you left is fine with us.
registration-role-worker = Working abroad
registration-role-candidate = Going to work
registration-role-returnee = Back home
registration-role-relative = A worker's family
registration-legal_name = What is your name, as on your identity card?
registration-birth_date = When were you born? For example 17-08-1990.
registration-birth_date_unclear = We could not read the date, so we keep it as you wrote it.
registration-where_now = Where do you work? Send your location, or write the city and country.
registration-destination = In which country do you want to work?
registration-worked_in = Where did you work? Write the city and country.
registration-reporter_name = What is your name?
registration-worker_name = What is the name of your relative who works there, as on the identity card?
registration-relation = Who are they to you?
registration-relation-spouse = Husband or wife
registration-relation-parent = Father or mother
registration-relation-child = Child
registration-relation-sibling = Brother or sister
registration-relation-other = Other
registration-worker_where = Where do they work? Write the city and country.
registration-home_regency = Where is your home in Indonesia? Write the regency or city, and the province.
registration-kin = Whom should we tell if something happens? Send a contact card, or write name and number.
registration-registered = Thank you, you are on our list now.
registration-official_registers = This is not the official register. Candidates register with SISKOP2MI; people abroad report to the Peduli WNI portal. Both are free; if it is hard, ask us.
registration-is_it_right = Is something wrong? Just write it, for example "my name is wrong, it should be …" or "change workplace".
registration-more = Add more? One tap, one answer.
registration-more-called = Nickname
registration-more-nik = NIK
registration-more-passport = Passport number
registration-more-addresses = Addresses
registration-more-employer = Employer
registration-more-job = Job
registration-more-path = How you left
registration-more-company = Company (P3MI)
registration-more-contract_end = End of contract
registration-more-worker_phone = Worker's phone
registration-more-enough = Enough
registration-detail-called = What do people call you?
registration-detail-nik = What is your NIK? It is on your identity card, 16 digits.
registration-detail-nik_again = Write it once more, or skip if that is what it is.
registration-nik-length = A NIK usually has 16 digits.
registration-nik-date = The date of birth in the NIK differs from what you wrote. That happens; we keep it as it is.
registration-nik-province = We do not know its first two digits. We keep it as it is.
registration-detail-passport = What is your passport number?
registration-passport-unusual = It does not look like most passport numbers. We keep it as it is.
registration-detail-home_address = At which address does your family live now?
registration-detail-ktp_address = The address on the identity card? Skip if it is the same.
registration-detail-employer = What is the employer or workplace called?
registration-detail-job = What is the job?
registration-detail-path = How was the departure arranged?
registration-detail-path-p3mi = Company (P3MI)
registration-detail-path-g_to_g = Government programme
registration-detail-path-independent = On my own
registration-detail-path-other = Another way
registration-path-welcome = Thank you for being open. You have a right to protection however you left.
registration-detail-p3mi_name = What is the company that sent you called?
registration-detail-contract_end = When does the contract end? A guess is enough.
registration-detail-worker_phone = What is their phone number? Write it with the country code.
registration-until_later = It is kept. Go on whenever you like: write "menu".
mend_offered = Change { $fact ->
         [called] { fact-called }
         [birth_date] { fact-birth_date }
         [nik] { fact-nik }
         [passport] { fact-passport }
         [home_address] { fact-home_address }
         [ktp_address] { fact-ktp_address }
         [home_province] { fact-home_province }
         [home_regency] { fact-home_regency }
         [worker_name] { fact-worker_name }
         [worker_birth_date] { fact-worker_birth_date }
         [worker_phone] { fact-worker_phone }
         [country] { fact-country }
         [city] { fact-city }
         [employer] { fact-employer }
         [job] { fact-job }
         [company] { fact-company }
         [contract_end] { fact-contract_end }
        *[legal_name] { fact-legal_name }
    } to "{ $value }"?
told_fact = Noted too: { $fact ->
         [birth_date] { fact-birth_date }
         [nik] { fact-nik }
         [passport] { fact-passport }
         [home_address] { fact-home_address }
         [home_province] { fact-home_province }
         [home_regency] { fact-home_regency }
         [kin_name] { fact-kin_name }
         [kin_phone] { fact-kin_phone }
         [worker_name] { fact-worker_name }
         [worker_birth_date] { fact-worker_birth_date }
         [country] { fact-country }
         [city] { fact-city }
         [called] { fact-called }
         [employer] { fact-employer }
         [job] { fact-job }
         [contract_end] { fact-contract_end }
         [company] { fact-company }
        *[legal_name] { fact-legal_name }
    }: { $value }.
registration-left_open = That is all right, we leave it empty for now.
registration-no_fact = We cannot note that here. Do not know, or would rather not say? Write "skip".
registration-role_why = We only need to know which of these it is, so that we ask nothing that does not concern you.
mend_how = Is something wrong? Just write it, for example "my name is wrong, it should be …" or "change workplace". Or choose from the list.
registration-mended = { my_data-mended }
registration-nothing_changed = { my_data-nothing_changed }
registration-kept_as_written = { my_data-kept_as_written }
ask-mend-mend_right = Is that right?
ask-mend-new_value = { my_data-correct-new_value }
ask-mend-new_kin = { my_data-correct-new_kin }
ask-mend-new_path = { my_data-correct-new_path }
ask-mend-new_path-p3mi = { my_data-correct-new_path-p3mi }
ask-mend-new_path-g_to_g = { my_data-correct-new_path-g_to_g }
ask-mend-new_path-independent = { my_data-correct-new_path-independent }
ask-mend-new_path-other = { my_data-correct-new_path-other }
hint-registration-legal_name = Your full name, so that officers can find you if one day you cannot write. You may pass over it: write "skip".
hint-registration-birth_date = Your date of birth tells you from others of the same name. You may pass over it: write "skip".
hint-registration-where_now = The city and the country where you work, for example Tsuen Wan, Hong Kong; not the name of the company. You may pass over it: write "skip".
hint-registration-home_regency = Where you come from in Indonesia, for example Jember Regency, East Java, so that the office there can help. You may pass over it: write "skip".
hint-registration-kin = Somebody you trust, for example your mother or a sister, with a number; only called if something happens. You may pass over it: write "skip".

ask-home_province = Which province?
ask-home_regency = Which regency or city?

## What is kept of a person

fact-role = You
fact-role-worker = working abroad
fact-role-candidate = going to work
fact-role-returnee = back home
fact-role-relative = a worker's family
fact-relation-spouse = husband or wife
fact-relation-parent = father or mother
fact-relation-child = child
fact-relation-sibling = brother or sister
fact-path-p3mi = company (P3MI)
fact-path-g_to_g = government programme
fact-path-independent = on my own
fact-other = other
fact-legal_name = Name
fact-called = Called
fact-birth_date = Born
fact-nik = NIK
fact-passport = Passport
fact-home_address = Home address
fact-ktp_address = Address on card
fact-home_province = Province
fact-home_regency = Regency or city
fact-kin_name = Whom to tell
fact-kin_phone = Number of whom to tell
fact-worker_name = Worker's name
fact-worker_birth_date = Worker's birth date
fact-relation = Relation
fact-worker_phone = Worker's phone
fact-country = Country of work
fact-city = Place of work
fact-employer = Employer
fact-job = Job
fact-path = Left by
fact-company = Company
fact-contract_end = Contract until
fact-phone = Your phone
fact-safe_contact = How to reach you
fact-consent = Consent
console-question-registration-role = Role
console-question-registration-kin = Whom to tell
console-question-registration-detail-p3mi-name = Company (P3MI)
