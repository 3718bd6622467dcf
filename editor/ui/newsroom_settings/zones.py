"""Time zones that a newsroom of these countries chooses among; any other IANA name may be typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import FIELD_HEIGHT

ZONES = (
    "Asia/Almaty",
    "Asia/Aqtau",
    "Asia/Aqtobe",
    "Asia/Atyrau",
    "Asia/Oral",
    "Asia/Qostanay",
    "Asia/Qyzylorda",
    "Asia/Bishkek",
    "Asia/Tashkent",
    "Asia/Dushanbe",
    "Asia/Ashgabat",
    "Asia/Baku",
    "Asia/Yerevan",
    "Asia/Tbilisi",
    "Asia/Yekaterinburg",
    "Asia/Omsk",
    "Asia/Novosibirsk",
    "Asia/Ulaanbaatar",
    "Asia/Dubai",
    "Europe/Moscow",
    "Europe/Kyiv",
    "Europe/Istanbul",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "UTC",
)


def zone_list() -> QComboBox:
    """The common zones in a list whose field takes any name."""
    made = ChoiceBox()
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    made.setFixedHeight(FIELD_HEIGHT)
    made.addItems(list(ZONES))
    completer = made.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return made
