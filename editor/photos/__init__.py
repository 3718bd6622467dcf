"""Picture files: originals, metadata, renditions."""
