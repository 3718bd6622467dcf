"""The export page: what would change and why, where it goes, and how far it is."""
