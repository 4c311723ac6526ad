"""Officers who work from their own Telegram or WhatsApp."""
