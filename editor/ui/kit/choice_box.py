"""A list of choices that says its name: of Qt's own a screen reader on Linux hears the chosen value alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel

from editor.ui.kit.forms import label


class ChoiceBox(QComboBox):
    """Its name is also that of the field in it, and where no label stands beside it, of a label that nobody sees.

    On Linux Qt gives a list's value for its name and leaves the name to the label whose buddy the list is.
    """

    def setAccessibleName(self, name: str) -> None:
        """Call it `name`."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
        for each in self._labels():
            if each.isHidden():
                each.setText(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self.accessibleName() and not self._labels():
            made = label(self.accessibleName())
            made.setParent(parent)
            made.setBuddy(self)
            made.hide()

    def _labels(self) -> list[QLabel]:
        parent = self.parentWidget()
        if parent is None:
            return []
        beside = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [each for each in beside if each.buddy() is self]
