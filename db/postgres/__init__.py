"""The second engine: a newsroom in a database of PostgreSQL. Nothing here is loaded for one that SQLite keeps."""
