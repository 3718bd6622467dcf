"""The verbs of the newsroom: the only door that the window and the headless verbs knock on."""
