"""The systems under test; each module is a program of its own that is started, measured and stopped."""
