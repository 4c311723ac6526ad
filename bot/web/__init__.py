"""Routes of webhooks, web chat, health and metrics."""
