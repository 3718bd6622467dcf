"""Pictures for the documentation, taken from the real program."""
