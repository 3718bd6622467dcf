"""Texts that an earlier run of the program left behind: offered, looked at, brought back."""
