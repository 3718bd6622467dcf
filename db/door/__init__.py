"""The one door to what keeps a newsroom, for the desk: no driver and no engine's error comes through it."""
