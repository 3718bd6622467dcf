"""Tests, in rings: unit, database, gui, end to end, golden, rules."""
