"""The verbs of the newsroom: the only door that the window and the headless verbs knock on."""

from editor.desk.opening import Desks, create_newsroom, open_newsroom
from editor.desk.samples import create_sample

__all__ = ["Desks", "create_newsroom", "create_sample", "open_newsroom"]
