"""One module for each step; its name begins with r and the step's number."""
