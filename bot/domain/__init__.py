"""Plain values and rules of the field, free of any input or output."""
