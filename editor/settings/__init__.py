"""Personal options and the folders of the program."""
