"""Markdown to safe HTML: one pipeline, the sanitiser always last."""
