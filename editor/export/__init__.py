"""Live revisions to a publishable site, and its delivery."""

PRESSING = "--press-process"
"""The one word that starts the program as a process that makes pages where there is no `python -m`."""
