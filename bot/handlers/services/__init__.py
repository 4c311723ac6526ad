"""What the house does on an ordinary day: registration, training, checks, appointments."""
