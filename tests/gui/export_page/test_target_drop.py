"""A folder let fall on the field of the target is where the site goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.ui.export_page.target_box import TargetBox
from tests.gui.dropping import drop


def test_a_dropped_folder_is_a_path_and_no_address(qtbot: QtBot, tmp_path: Path) -> None:
    box = TargetBox()
    qtbot.addWidget(box)
    box.show()
    field = box.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(box.changed):
        assert drop(field, (tmp_path,)) is Qt.DropAction.CopyAction
    assert box.target == str(tmp_path)
