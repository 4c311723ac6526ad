"""The outside world's chat formats, both directions."""
