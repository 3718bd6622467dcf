"""Markdown to safe HTML: one pipeline, the sanitiser always last."""

RENDERING = "--render-process"
"""The one word that starts the program as its rendering process where there is no `python -m`: in a frozen program."""
