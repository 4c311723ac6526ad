"""How conversations run: a flow is replayed from its record, purely, until its first question without an answer."""
