"""Credit lines as they print, and the name forms that they are made of."""
