"""A person's message from its raw body to the saved answers."""
