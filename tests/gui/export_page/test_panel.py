"""The export page over a real newsroom: what changes and why, an export, a cancel, and what stays out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.desk import Desks
from editor.domain.exports import Change, without_secret
from editor.domain.photos import Credit
from editor.domain.rubrics import Rubric
from editor.domain.words import Names
from editor.ui.export_page.files_model import FilesModel
from editor.ui.export_page.panel import ExportPage
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Theme
from tests.gui.real_newsrooms import newsroom, picture_file, publish


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    yield made
    made.close()


@pytest.fixture
def city(desks: Desks) -> Rubric:
    rubric = desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod", colour="city")
    publish(desks, "Трамвай станет парком", rubric)
    return rubric


@pytest.fixture
def opened() -> list[QUrl]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks, city: Rubric, opened: list[QUrl]
) -> Iterator[ExportPage]:
    assert city.id
    made = ExportPage(desks, tasks, theme, open_url=opened.append)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(1224, 806)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=20_000)


def paths(model: FilesModel, change: Change) -> list[str]:
    return [file.path for group in model.groups if group.change is change for file in group.files]


def below(model: FilesModel, index: QModelIndex) -> Iterator[QModelIndex]:
    """Everything that stands under a row, however deep."""
    for row in range(model.rowCount(index)):
        child = model.index(row, 0, index)
        yield child
        yield from below(model, child)


def press(page: ExportPage, words: str) -> None:
    buttons = (*page.findChildren(QPushButton), *page.findChildren(QToolButton))
    next(each for each in buttons if each.text() == words and each.isVisible()).click()


def words(page: ExportPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def planned(qtbot: QtBot, page: ExportPage, target: Path) -> None:
    with qtbot.waitSignal(page.exporter.planned, timeout=20_000):
        page.set_target(str(target))


def exported(qtbot: QtBot, page: ExportPage) -> None:
    with qtbot.waitSignals([page.exported, page.exporter.planned], timeout=30_000):
        press(page, "Export")


def test_without_a_place_it_asks_for_one(page: ExportPage) -> None:
    assert "Choose where the site goes" in words(page)
    assert "Before you send" not in words(page)
    assert not page.target.go.isEnabled()


def test_a_first_export_adds_everything_and_says_why(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    planned(qtbot, page, tmp_path / "site")
    assert "gorod/1-tramvaj-stanet-parkom.html" in paths(page.model, Change.ADDED)
    assert "First export to this place" in words(page)
    spoken = {index.data(Qt.ItemDataRole.AccessibleTextRole) for index in below(page.model, page.model.index(0, 0))}
    assert "/gorod/1-tramvaj-stanet-parkom.html, New on the site, " in spoken
    assert not (tmp_path / "site").exists()


def test_the_segment_and_the_figures_narrow_the_list(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    planned(qtbot, page, tmp_path / "site")
    press(page, "Articles")
    assert paths(page.model, Change.ADDED) == ["gorod/1-tramvaj-stanet-parkom.html"]
    press(page, "Photos")
    assert "No file of this kind changes" in words(page)


def test_an_export_is_made_remembered_and_then_there_is_nothing_to_do(
    qtbot: QtBot, page: ExportPage, tmp_path: Path, opened: list[QUrl]
) -> None:
    planned(qtbot, page, tmp_path / "site")
    used: list[str] = []
    page.target_used.connect(used.append)
    exported(qtbot, page)
    assert (tmp_path / "site/gorod/1-tramvaj-stanet-parkom.html").is_file()
    assert used == [str(tmp_path / "site")]
    assert "Export No. 1 is done." in words(page)
    assert "Nothing to export" in words(page)
    assert "Export No. 1 is done." in page.log.text()
    press(page, "Open in browser")
    press(page, "Show folder")
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "site/index.html")), QUrl.fromLocalFile(str(tmp_path / "site"))]


def test_a_new_article_changes_its_own_page_and_the_lists(
    qtbot: QtBot, page: ExportPage, desks: Desks, city: Rubric, tmp_path: Path
) -> None:
    planned(qtbot, page, tmp_path / "site")
    exported(qtbot, page)
    publish(desks, "Каток откроют в декабре", city)
    with qtbot.waitSignal(page.exporter.planned, timeout=20_000):
        press(page, "Compare again")
    assert paths(page.model, Change.ADDED) == ["gorod/2-katok-otkrout-v-dekabre.html"]
    assert "gorod/index.html" in paths(page.model, Change.CHANGED)
    assert paths(page.model, Change.REMOVED) == []


def test_a_zip_is_an_export_too(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    planned(qtbot, page, tmp_path / "site")
    with qtbot.waitSignal(page.exporter.planned, timeout=20_000):
        press(page, "ZIP")
    assert page.target.target == str(tmp_path / "site.zip")
    exported(qtbot, page)
    assert (tmp_path / "site.zip").is_file()


def test_a_cancelled_export_leaves_no_site(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    planned(qtbot, page, tmp_path / "site")
    with qtbot.waitSignal(page.exporter.failed, timeout=20_000):
        page.start()
        page.exporter.cancel()
    assert not (tmp_path / "site").exists()
    assert "Not exported." in words(page)
    assert page.target.go.isEnabled()


def test_an_article_whose_photo_lost_its_credit_stays_out_and_is_one_press_away(
    qtbot: QtBot, page: ExportPage, desks: Desks, city: Rubric, tmp_path: Path
) -> None:
    photo = desks.photos.add(picture_file(tmp_path, "a.jpg", 40), credit=Credit(text="Фото автора"))
    article = publish(desks, "Снимок без автора", city, photo=photo)
    desks.photos.change((photo.id,), credit=Credit())
    planned(qtbot, page, tmp_path / "site")
    qtbot.waitUntil(lambda: "Photo 1 has no credit" in words(page))
    assert "1 stays out" in words(page)
    with qtbot.waitSignal(page.place_requested) as jump:
        press(page, "Open")
    assert jump.args == [article.id, "photo", article.story.placements[0].id]


def test_warnings_stand_below_what_stays_out_each_with_its_place(
    qtbot: QtBot, page: ExportPage, desks: Desks, city: Rubric, tmp_path: Path
) -> None:
    bare = desks.photos.add(picture_file(tmp_path, "a.jpg", 40), credit=Credit(text="Фото автора"))
    ended = desks.photos.add(picture_file(tmp_path, "b.jpg", 80), credit=Credit(text="Фото автора"))
    publish(desks, "Снимок без автора", city, photo=bare)
    publish(desks, "Права истекли", city, photo=ended)
    desks.photos.change((ended.id,), rights_end=date(2020, 10, 31))
    desks.photos.change((bare.id,), credit=Credit())
    planned(qtbot, page, tmp_path / "site")
    warning = "The rights to photo 1 ended on 31 October 2020"
    qtbot.waitUntil(lambda: warning in words(page))
    assert "1 warning" in words(page)
    assert [each for each in words(page) if each in {"Photo 1 has no credit", warning}] == [
        "Photo 1 has no credit",
        warning,
    ]


def test_a_long_group_folds_its_folders_and_every_file_is_still_there(
    qtbot: QtBot, page: ExportPage, desks: Desks, city: Rubric, tmp_path: Path
) -> None:
    for number in range(4):
        publish(desks, f"Новость {number}", city)
    planned(qtbot, page, tmp_path / "site")
    group = page.model.index(0, 0)
    shown = [page.model.index(row, 0, group) for row in range(page.model.rowCount(group))]
    folder = next(index for index in shown if str(index.data()).startswith("/gorod/… · "))
    assert page.files.isExpanded(group)
    assert not page.files.isExpanded(folder)
    page.files.setCurrentIndex(folder)
    qtbot.keyClick(page.files, Qt.Key.Key_Return)
    assert page.files.isExpanded(folder)
    files = [file for index in below(page.model, group) if (file := page.model.file(index))]
    assert sorted(file.path for file in files) == sorted(paths(page.model, Change.ADDED))


def test_a_password_in_a_target_is_never_shown() -> None:
    assert without_secret("sftp://web:s3cret@host/site") == "sftp://web:…@host/site"
    assert without_secret("/srv/site") == "/srv/site"


def test_the_log_and_the_refusal_keep_a_password_to_themselves(qtbot: QtBot, page: ExportPage) -> None:
    with qtbot.waitSignal(page.exporter.failed, timeout=20_000):
        page.set_target("sftp://web:s3cret@host/site")
    assert "s3cret" not in " ".join([*words(page), page.log.text()])


def test_a_folder_with_other_files_is_refused_in_words(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/taxes.txt").write_text("mine", encoding="utf-8")
    with qtbot.waitSignal(page.exporter.failed, timeout=20_000):
        page.set_target(str(tmp_path / "site"))
    assert "Not exported." in words(page)
    assert (tmp_path / "site/taxes.txt").read_text(encoding="utf-8") == "mine"


def test_what_stays_out_is_not_said_to_be_there(
    qtbot: QtBot, page: ExportPage, desks: Desks, city: Rubric, tmp_path: Path
) -> None:
    photo = desks.photos.add(picture_file(tmp_path, "rails.jpg", 40), credit=Credit(text="Архив"))
    publish(desks, "Со снимком", city, photo=photo)
    original = next((tmp_path / "newsroom" / "photos").rglob(f"{photo.sha256}*"))
    original.chmod(0o644)
    original.write_bytes(b"\xff\xd8\xff\xe0 noise")
    page.set_target(str(tmp_path / "site"))
    page.start()
    qtbot.waitUntil(lambda: "Nothing to export" in words(page), timeout=30_000)
    assert "What may go is there as the newsroom has it. What stays out is named beside." in words(page)
    assert [each for each in words(page) if "is damaged. Take the photo in again" in each and "rails.jpg" in each]
    assert "left out" in page.log.text()
