"""The editing session: what is typed, where it is kept, what the newsroom answers."""
