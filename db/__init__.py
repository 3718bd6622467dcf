"""What the newsroom remembers: tables, mapping to domain values, search, migrations. The only SQLAlchemy."""
