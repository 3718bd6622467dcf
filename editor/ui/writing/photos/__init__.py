"""Photographs of the article on the desk: in the text, in the strip, in their form."""
