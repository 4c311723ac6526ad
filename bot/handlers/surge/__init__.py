"""Intakes for a place, messages to many people, and who answered."""
