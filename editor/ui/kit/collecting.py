"""Python's cycle collector, kept on the GUI thread.

It runs on whichever thread happens to allocate, and a window that it finds on the database thread is destroyed there:
the process dies. (Seen in our own tests; a stack that ends in «Garbage-collecting» is the sign.)
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000

SETTLED = 5
"""Looks after which the program itself (modules, tables, the window: 190,000 objects) is set aside: going through it
takes 40 ms, and it stays as long as the program runs."""


class Collecting(QObject):
    """Switches the automatic collector off and looks once a second whether one of its generations is due."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        self._timer.start()
        self._looks = 0

    def stop(self) -> None:
        """Give the collector back to Python; only when no other thread runs any more."""
        if self._timer.isActive():
            self._timer.stop()
            gc.unfreeze()
            if self._was_on:
                gc.enable()

    def _on_look(self) -> None:
        self._looks += 1
        if self._looks == SETTLED:
            gc.collect()
            gc.freeze()
            return
        due = [
            number
            for number, (have, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if have > limit
        ]
        if due:
            gc.collect(max(due))
