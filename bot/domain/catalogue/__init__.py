"""The catalogue: its entries and tables, how a row is checked, and what is read out of them."""
