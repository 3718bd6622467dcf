"""What is wired to what: the way in, the program, the window, and the rooms put into it."""
