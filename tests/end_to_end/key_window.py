"""The window with its commands and nothing behind them: says on standard output which command a key has reached.

`python -m tests.end_to_end.key_window line|text`: what has the focus, a field of one line or a text.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from editor.settings.options import Options
from editor.ui.assembly.shell import ACTIONS, Shell


def say(word: str) -> None:
    """One line, at once."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(focus: str) -> None:
    """Show the window until it is ended; the word `ready` comes first, `text` with each change of the field."""
    application = QApplication([])
    shell = Shell(application, Options(interface_language="en"))
    window = shell.window
    field = QTextEdit() if focus == "text" else QLineEdit()
    field.textChanged.connect(
        lambda: say(f"text {field.toPlainText() if isinstance(field, QTextEdit) else field.text()}")
    )
    window.set_writing(field)
    window.menu_actions.have({"newsroom", "article"})
    for action in ACTIONS:
        window.menu_actions[action.id].triggered.connect(lambda _on=False, name=action.id: say(name))
    shell.show()
    window.activateWindow()
    field.setFocus()
    shell.painted.connect(lambda: say("ready"))
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1])
