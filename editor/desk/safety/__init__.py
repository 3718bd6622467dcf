"""Keeping a newsroom: backups, restore, verify, salvage, who has it open, drafts that were left."""
