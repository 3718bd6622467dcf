"""Files as each system has them: written whole, replaced, made durable, kept private, removed.

The one place that knows how Linux, Windows and macOS differ in this; the standard library alone.
"""
