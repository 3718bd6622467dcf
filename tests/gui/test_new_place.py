"""The first page says of a folder that it is risky before a newsroom is made there, and proposes one that is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.at_work import AtWork

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="names its Documents as Linux does")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "me"
    made.mkdir()
    monkeypatch.setenv("HOME", str(made))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made / ".config"))
    return made


def folder_field(at_work: AtWork) -> QLineEdit:
    found = at_work.program.window.findChild(QLineEdit, "newsroom-folder")
    assert found is not None
    return found


def said(at_work: AtWork) -> str:
    banner = at_work.program.window.findChild(QFrame, "place-banner")
    assert banner is not None
    return " ".join(each.text() for each in banner.findChildren(QLabel)) if banner.isVisible() else ""


def documents(home: Path, where: str) -> None:
    (home / ".config").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="$HOME/{where}"\n', "utf-8")


def retype(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, text)


@ON_LINUX
def test_documents_are_proposed_where_nobody_syncs_them(at_work: AtWork, home: Path) -> None:
    documents(home, "Papers")
    at_work.begin("")
    at_work.until(lambda: not at_work.program.tasks.is_busy)
    assert Path(folder_field(at_work).text()).parent == home / "Papers" / "Rubrika"
    assert said(at_work) == ""


@ON_LINUX
@pytest.mark.parametrize("where", ["OneDrive/Documents", "Яндекс.Диск/Документы"])
def test_a_home_on_this_disk_is_proposed_where_documents_are_synced(at_work: AtWork, home: Path, where: str) -> None:
    documents(home, where)
    at_work.begin("")
    at_work.until(lambda: Path(folder_field(at_work).text()).parent == home / "Rubrika")
    at_work.until(lambda: not at_work.program.tasks.is_busy)
    assert said(at_work) == ""


@ON_LINUX
def test_the_programs_own_folder_is_proposed_where_the_whole_home_is_synced(
    at_work: AtWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "Dropbox" / "me"
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    at_work.begin("")
    own = tmp_path / "base" / "data" / "newsrooms"
    at_work.until(lambda: Path(folder_field(at_work).text()).parent == own)


def test_a_risky_folder_is_said_while_it_is_typed_and_can_be_left(
    qtbot: QtBot, at_work: AtWork, tmp_path: Path
) -> None:
    at_work.begin("")
    folder = folder_field(at_work)
    at_work.until(lambda: not at_work.program.tasks.is_busy)
    proposed = folder.text()
    retype(qtbot, folder, str(tmp_path / "Dropbox" / "News"))
    at_work.until(lambda: "Dropbox" in said(at_work))
    assert "copied to the cloud by Dropbox" in said(at_work)
    keep = next(
        each for each in at_work.program.window.findChildren(QPushButton) if each.text() == "Keep it on this computer"
    )
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    assert folder.text() == proposed
    at_work.until(lambda: said(at_work) == "")


def test_a_newsroom_is_made_in_a_risky_place_by_whoever_wants_it(qtbot: QtBot, at_work: AtWork, tmp_path: Path) -> None:
    at_work.begin("")
    name = at_work.program.window.findChild(QLineEdit, "newsroom-name")
    assert name is not None
    qtbot.keyClicks(name, "Tanba")
    retype(qtbot, folder_field(at_work), str(tmp_path / "Dropbox" / "News"))
    at_work.until(lambda: "Dropbox" in said(at_work))
    with qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert (tmp_path / "Dropbox" / "News" / "newsroom.db").exists()


def test_a_folder_that_can_not_be_looked_at_is_no_fault_of_the_program(
    qtbot: QtBot, at_work: AtWork, tmp_path: Path
) -> None:
    (tmp_path / "round").symlink_to(tmp_path / "round")
    at_work.begin("")
    retype(qtbot, folder_field(at_work), str(tmp_path / "round" / "News"))
    at_work.until(lambda: not at_work.program.tasks.is_busy)
    assert said(at_work) == ""
    assert not list((tmp_path / "base").rglob("mistake-*.txt"))
