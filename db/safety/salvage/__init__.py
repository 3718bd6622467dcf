"""Out of a damaged database file into a new newsroom, page by page and row by row."""
