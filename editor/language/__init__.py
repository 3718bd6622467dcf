"""What is true of a language: strings in, strings out."""
