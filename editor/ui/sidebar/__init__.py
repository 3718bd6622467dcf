"""The left pane: the desk's lists, the rubrics, the rooms of the newsroom."""
