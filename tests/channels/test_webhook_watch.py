"""The webhook is looked after: registered, registered anew when somebody took it away, and trouble reaches officers."""

URL = "https://contoh.invalid/webhooks/telegram"
