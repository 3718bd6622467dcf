"""Measuring the program: an invented newsroom of any size, and what each piece of work costs in it."""
