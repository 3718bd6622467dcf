"""The body's own widget: Markdown as text, its keys, marks and commands."""
