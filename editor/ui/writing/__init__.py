"""The writing surface: one article's text, titles and photographs, and the session that never loses them."""
