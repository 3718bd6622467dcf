"""The rubric manager: the tree, its order and names, and what a change would do before it is done."""
