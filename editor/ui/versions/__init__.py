"""The versions of an article: their timeline, what differs between two of them, and bringing one back."""
