"""Backups from the menu: one more, one with photographs, a new newsroom made of one, and everything checked."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from editor.desk import open_newsroom
from editor.domain.story import Story
from editor.ui.safety.backups_dialog import BackupsDialog
from tests.gui.at_work import AtWork, words
from tests.gui.real_newsrooms import newsroom, photo_desk_sample


@pytest.fixture
def location(tmp_path: Path) -> Path:
    with closing(newsroom(tmp_path / "Редакция 1")) as desks:
        photo_desk_sample(desks, tmp_path / "camera")
        desks.articles.create(Story(headline="Парк", body="Абзац."))
    return tmp_path / "Редакция 1"


def opened(at_work: AtWork, location: Path) -> BackupsDialog:
    at_work.start(location)
    at_work.act("newsroom.backups")
    dialog = at_work.program.safety.backups_dialog
    assert dialog is not None
    at_work.settle()
    return dialog


def rows(dialog: BackupsDialog) -> list[str]:
    items = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
    return [item.text(1) for item in items if item is not None]


def test_todays_backup_is_listed_and_one_more_is_made(at_work: AtWork, location: Path) -> None:
    dialog = opened(at_work, location)
    assert rows(dialog) == ["Articles and versions; photos stay where they are (6)"]
    first = dialog.chosen()
    (location / "backups" / Path(first).name).rename(location / "backups" / "2026-11-20T090000Z.db")
    dialog.now.click()
    at_work.settle()
    assert "Backed up and checked." in words(dialog)
    assert len(rows(dialog)) == 2
    assert Path(dialog.chosen()).is_file()


def test_an_open_dialog_ends_with_the_window(at_work: AtWork, location: Path) -> None:
    dialog = opened(at_work, location)
    assert QApplication.activeModalWidget() is dialog
    at_work.program.window.close()
    assert QApplication.activeModalWidget() is None


@pytest.mark.not_on("windows", "moves an open newsroom, which is refused there")
def test_a_backup_with_photos_goes_where_it_is_wanted(at_work: AtWork, location: Path, tmp_path: Path) -> None:
    dialog = opened(at_work, location)
    file = tmp_path / "флешка" / "всё сразу.zip"
    file.parent.mkdir()
    dialog.make_with_photos(str(file))
    at_work.settle()
    assert str(file) in words(dialog)
    location.rename(tmp_path / "away")
    with closing(open_newsroom(tmp_path / "away")) as desks:
        restored = desks.backups.restore(file, tmp_path / "back")
    assert (restored.photos, restored.missing) == (6, ())


def test_a_backup_with_photos_says_how_many_it_could_not_take(at_work: AtWork, location: Path, tmp_path: Path) -> None:
    dialog = opened(at_work, location)
    next((location / "photos" / "originals").rglob("*.jpg")).unlink()
    dialog.make_with_photos(str(tmp_path / "всё.zip"))
    at_work.settle()
    assert f"{tmp_path / 'всё.zip'}. Photos whose files are not there: 1." in words(dialog)


def test_a_newsroom_is_made_of_a_backup_in_a_folder_of_its_own_and_opened(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    dialog = opened(at_work, location)
    (tmp_path / "Таңба restored").mkdir()
    dialog.restore_into(str(tmp_path))
    at_work.settle()
    made = tmp_path / "Таңба restored 2"
    assert f"It stands in {made}, photos: 6." in words(dialog)
    open_it = next(each for each in dialog.banner.findChildren(QPushButton) if each.text() == "Open it")
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        open_it.click()
    at_work.settle()
    assert at_work.program.remembered.options.last_newsroom == str(made)
    assert (location / "newsroom.db").is_file()


def test_a_sound_newsroom_is_said_to_be_so_in_figures(at_work: AtWork, location: Path) -> None:
    dialog = opened(at_work, location)
    dialog.check.click()
    assert not dialog.now.isEnabled()
    at_work.settle()
    assert "Everything is as it was written." in words(dialog)
    assert "Articles 1, versions 1, kept texts 0, photos 6." in words(dialog)
    assert dialog.now.isEnabled()


def test_damaged_and_missing_photographs_are_named(at_work: AtWork, location: Path) -> None:
    dialog = opened(at_work, location)
    first, second = sorted((location / "photos" / "originals").rglob("*.jpg"))[:2]
    content = bytearray(first.read_bytes())
    content[len(content) // 2] ^= 4
    first.write_bytes(content)
    second.unlink()
    dialog.check.click()
    at_work.settle()
    assert "Damage was found." in words(dialog)
    told = dialog.found.toPlainText().splitlines()
    assert told[0] == "Files of photos:"
    assert sorted(line.split("» ")[1] for line in told[1:]) == ["is damaged", "is not there"]
    assert not [each for each in dialog.banner.findChildren(QPushButton) if each.isVisible()]


def test_a_check_is_stopped_where_it_stands(at_work: AtWork, location: Path) -> None:
    dialog = opened(at_work, location)
    dialog.check.click()
    dialog.progress.cancel.click()
    at_work.settle()
    assert not dialog.banner.isVisible()
    assert dialog.check.isEnabled()


def test_a_file_in_the_way_is_left_and_said(at_work: AtWork, location: Path, tmp_path: Path) -> None:
    dialog = opened(at_work, location)
    file = tmp_path / "mine.zip"
    file.write_text("mine")
    dialog.make_with_photos(str(file))
    at_work.settle()
    assert file.read_text() == "mine"
    assert f"There is a file {file} already." in " ".join(words(dialog))


def test_a_risky_place_is_said_before_a_newsroom_is_restored_there(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    dialog = opened(at_work, location)
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    dialog.restore_into(str(cloud))
    at_work.until(lambda: "copied to the cloud by Dropbox" in " ".join(words(dialog)))
    assert not any(cloud.iterdir())
    assert dialog.restore.isEnabled()
    make = next(each for each in dialog.banner.findChildren(QPushButton) if each.text() == "Make it there")
    at_work.qtbot.keyClick(make, Qt.Key.Key_Space)
    at_work.settle()
    assert (cloud / "Таңба restored" / "newsroom.db").is_file()
