"""A newsroom in one SQLite file: the store, its connections, its log, its seals and its copies."""
