"""The page that is seen: header, titles, format bar, and the commands on it."""
