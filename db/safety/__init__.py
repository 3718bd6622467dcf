"""What is done to SQLite files that may be damaged: verify, a new index, salvage."""
