"""How other systems differ from this one, each difference put in by itself: `pytest --as-on windows` or `macos`."""
