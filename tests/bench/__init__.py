"""Figures that a promise was made about."""
