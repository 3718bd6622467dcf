"""The photo desk: every picture of the newsroom, who made it, and a batch form that says so for many at once."""
