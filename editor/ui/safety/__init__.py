"""What the window shows of a newsroom's safety: warnings, backups, checking, and the way out of damage."""
