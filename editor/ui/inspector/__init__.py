"""The inspector: everything about an article that is not its text, in sections that fold."""
