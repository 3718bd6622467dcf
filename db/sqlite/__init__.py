"""A newsroom in one SQLite file: the store, its connections, its wal, its seals and its copies."""
