"""How well people are understood: which language they write, how urgent it is."""
