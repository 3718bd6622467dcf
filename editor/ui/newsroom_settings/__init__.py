"""The settings of the newsroom."""
