"""Clocks, and what follows when nobody acts before they run out."""
