"""The headless verbs: arguments, words, exit codes."""
