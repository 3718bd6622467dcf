"""What the newsroom remembers: rows in, frozen values out."""
