"""People and agencies: who is credited, and in which forms."""
