"""What is true of Russian, Kazakh and English: strings in, strings out, no files and no newsroom."""
