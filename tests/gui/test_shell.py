"""The shell speaks one language: its words and its dates are never of two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from editor.settings.options import Options
from editor.ui.assembly.shell import Shell
from editor.ui.kit import words
from editor.ui.kit.figures import moment


@pytest.fixture(autouse=True)
def same_language_afterwards() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["system", "en", "ru", "kk"])
def test_dates_are_english_where_a_translation_is_missing(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str
) -> None:
    monkeypatch.setattr(words, "RESOURCES", tmp_path)
    QLocale.setDefault(QLocale("ru"))
    shell = Shell(qapp, Options(interface_language=language))
    assert shell.language == "en"
    assert moment(datetime(2026, 11, 19, 9, tzinfo=UTC), UTC, date(2026, 11, 20)) == "19 Nov"
    shell.end()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)
