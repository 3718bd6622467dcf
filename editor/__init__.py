"""Rubrika, the desktop newsroom editor."""

__version__ = "0.2.0"
