"""Where to start when no newsroom is open: the first page."""
