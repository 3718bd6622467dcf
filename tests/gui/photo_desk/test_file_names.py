"""The photo desk shows whom files name, says what is doubtful, and replaces no name without a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from editor.desk import Desks
from editor.domain.photos import Credit
from editor.photos.embed import Embedded, xmp_packet
from editor.ui.kit.tasks import Tasks
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.theme import Theme
from tests.gui.dropping import drop
from tests.gui.real_newsrooms import newsroom
from tests.unit.photos import pictures


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks) -> Iterator[PhotoDesk]:
    made = PhotoDesk(desks, tasks, theme)
    qtbot.addWidget(made)
    made.resize(1224, 806)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    yield made
    qtbot.waitUntil(lambda: not tasks.is_busy)


def signed(path: Path, *creators: str, credit: str = "", shade: str = "teal") -> Path:
    packet = xmp_packet(Embedded(creators=creators, credit=credit))
    Image.new("RGB", (90, 60), shade).save(path, xmp=packet)
    return path


def take_in(qtbot: QtBot, desk: PhotoDesk, *files: Path) -> None:
    """Let files fall on whatever the middle of the desk shows."""
    under = desk.childAt(desk.width() // 3, desk.height() // 2)
    target = desk.sheet.viewport() if desk.sheet.isVisible() else under
    with qtbot.waitSignal(desk.importing.finished):
        assert drop(target, files) is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: desk.model.rowCount() == len(files))


def words(desk: PhotoDesk) -> str:
    return "\n".join(each.text() for each in desk.findChildren(QLabel) if each.isVisible())


def button(desk: PhotoDesk, text: str) -> QPushButton:
    return next(each for each in desk.findChildren(QPushButton) if each.text() == text and each.isVisible())


def test_files_may_fall_on_the_empty_page_that_asks_for_them(qtbot: QtBot, desk: PhotoDesk, tmp_path: Path) -> None:
    assert "Drop files here, or a whole folder." in words(desk)
    take_in(qtbot, desk, signed(tmp_path / "a.jpg", "Лада Ким"))


def test_names_that_the_register_lacks_are_shown_counted_and_taken_over(
    qtbot: QtBot, desk: PhotoDesk, desks: Desks, tmp_path: Path
) -> None:
    known = desks.people.find_or_add("Айгерим Сатпаева")
    files = (signed(tmp_path / "a.jpg", "Лада Ким"), signed(tmp_path / "b.jpg", "Айгерим Сатпаева", shade="red"))
    take_in(qtbot, desk, *files)
    qtbot.mouseClick(button(desk, "Named in the file 1"), Qt.MouseButton.LeftButton)
    assert [tile.photo.file_name for tile in desk.model.tiles] == ["a.jpg"]
    assert [tile.photo.credit.creator_id for tile in desk.model.tiles] != [known.id]
    desk.sheet.selectAll()
    assert "Named in the file\nЛада Ким" in words(desk)
    qtbot.mouseClick(button(desk, "Use these names"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.undo_offered):
        qtbot.mouseClick(button(desk, "Apply 1 field to 1 photo"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.model.rowCount() == 0)
    assert "was replaced" not in words(desk)
    assert "Лада Ким" in [person.names["ru"] for person in desks.people.all()]


def test_a_batch_that_replaces_names_of_files_says_how_many_and_takes_them_back(
    qtbot: QtBot, desk: PhotoDesk, desks: Desks, tmp_path: Path
) -> None:
    desks.people.find_or_add("Айгерим Сатпаева", "f")
    makers = {"a.jpg": "Лада Ким", "b.jpg": "Лада Ким", "c.jpg": "Данияр Ахметов", "d.jpg": "Айгерим Сатпаева"}
    shades = ("red", "green", "blue", "teal")
    files = [signed(tmp_path / n, m, shade=s) for (n, m), s in zip(makers.items(), shades, strict=True)]
    take_in(qtbot, desk, *files)
    desk.sheet.selectAll()
    assert "Лада Ким: 2\nАйгерим Сатпаева: 1\nДанияр Ахметов: 1" in words(desk)
    desk.side.form.tick("creator", "Айгерим Сатпаева")
    with qtbot.waitSignal(desk.undo_offered):
        qtbot.mouseClick(button(desk, "Apply 1 field to 4 photos"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "3 names from files were replaced." in words(desk))
    assert "Before: Лада Ким 2, Данияр Ахметов 1. Now: Фото Айгерим Сатпаевой 3." in words(desk)
    with qtbot.waitSignal(desk.undone):
        qtbot.mouseClick(button(desk, "Undo"), Qt.MouseButton.LeftButton)
    assert "names from files" not in words(desk)
    credits_ = {photo.file_name: photo.credit for photo in desks.photos.find()}
    assert credits_["a.jpg"] == Credit(text="Лада Ким")


def test_doubts_about_what_was_read_are_shown(qtbot: QtBot, desk: PhotoDesk, tmp_path: Path) -> None:
    blocks = pictures.iim((2, 80, "Jürgen Groß".encode("latin-1")), (2, 110, b"S\xfcd-Bild"))
    file = pictures.jpeg(tmp_path / "a.jpg", 90, 60, extra=blocks, xmp=xmp_packet(Embedded(credit="Nord-Bild")))
    take_in(qtbot, desk, file)
    desk.sheet.selectAll()
    assert "Jürgen Groß / Nord-Bild" in words(desk)
    assert "The letters were read as Western (Windows). Check the names." in words(desk)
    assert "Credit, as IPTC says otherwise: Süd-Bild" in words(desk)
    assert "Jürgen Groß" in desk.side.names.accessibleName()
