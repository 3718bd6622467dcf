"""Other formats in, stories out, with a report of what was dropped."""
