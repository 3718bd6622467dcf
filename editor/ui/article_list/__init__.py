"""The list of articles: rows by page, drawn by a delegate, found by words."""
