"""Articles from files and from the clipboard."""
