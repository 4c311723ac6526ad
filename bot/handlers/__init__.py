"""One use case each, on the transaction it is given."""
