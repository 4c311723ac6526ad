"""The conversations that others know by name: where who writes is led, and what is heard only there."""

# how a talk begins and goes on
WELCOME_FLOW = "welcome"
MENU_FLOW = "menu"
OFFER_FLOW = "offer"
LANGUAGE_FLOW = "language"
HELP_FLOW = "help"

# reports
SOS_FLOW = "sos"
SUICIDE_FLOW = "suicide"  # its own careful words, also where SOS would ask the same
HELP_NOW_FLOW = "help_now"  # what alarms, but not to the utmost: the report and one question
FOR_ANOTHER_FLOW = "for_another"  # one of their own is in danger, and is who the questions are about
REPATRIATION_FLOW = "repatriation"
ASSISTANCE_FLOW = "assistance"
MISSING_FLOW = "missing_relative"
TRAFFICKING_FLOW = "report_trafficking"  # whoever saw something is asked what they saw
EVIDENCE_FLOW = "evidence"
MY_CASE_FLOW = "my_case"
MY_DATA_FLOW = "my_data"

# ordinary days
REGISTRATION_FLOW = "registration"
TRAINING_FLOW = "training"
COMPETENCE_FLOW = "competence"
JOBS_FLOW = "jobs"
RECRUITER_CHECK_FLOW = "recruiter_check"
OFFICER_CHECK_FLOW = "officer_check"
RIGHTS_FLOW = "rights"
COMPANION_FLOW = "companion"
CHECK_IN_FLOW = "check_in"
CHECK_IN_ASK_FLOW = "check_in_ask"
RETURNEE_FLOW = "returnee"
CIVIC_FLOW = "civic"

# many at once
INTAKE_FLOW = "intake"
HELP_CARD_FLOW = "help_card"
JOURNEY_FLOW = "journey"
