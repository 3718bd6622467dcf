"""Plain values and rules of a newsroom: no input or output, no clock, no toolkit."""
