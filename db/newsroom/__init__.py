"""The verbs of a newsroom over its tables: SQL for any engine, and no engine's name."""
