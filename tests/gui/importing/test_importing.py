"""Import: several files, a report, files that are refused; nothing is made twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import current_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from editor.desk import Desks, findings
from editor.domain.articles import ListQuery
from editor.domain.words import Names
from editor.ui.importing import taking
from editor.ui.importing.dialog import ImportDialog
from editor.ui.importing.taking import ImportRequest, ImportRun, MadeArticle, Report, texts_in
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Theme
from tests.gui.real_newsrooms import newsroom

SAMPLES = Path(__file__).parents[2] / "unit/intake/samples"


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    made.rubrics.add(Names(ru="Город"), slug="gorod")
    yield made
    made.close()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, desks: Desks) -> Iterator[ImportDialog]:
    made = ImportDialog(desks.rubrics.tree(), "ru")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def taken(qtbot: QtBot, tasks: Tasks, desks: Desks, request: ImportRequest) -> Report:
    run = ImportRun(desks, tasks)
    with qtbot.waitSignal(run.finished, timeout=20_000) as finished:
        run.start(request)
    assert finished.args is not None
    return finished.args[0]


def words(dialog: ImportDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def button(dialog: ImportDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text().startswith(text) and one.isVisible())


def test_a_bad_file_does_not_hold_up_the_others(qtbot: QtBot, tasks: Tasks, desks: Desks, tmp_path: Path) -> None:
    bad = tmp_path / "picture.txt"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n")
    files = (bad, SAMPLES / "tariffs-ru.txt", SAMPLES / "tariffs-kk.txt", tmp_path / "gone.txt")
    report = taken(qtbot, tasks, desks, ImportRequest(files))
    assert [desks.articles.get(one.article_id).story.language for one in report.made] == ["ru", "kk"]
    assert [name for name, _ in report.refused] == ["picture.txt", "gone.txt"]
    assert report.refused[0][1] == "«picture.txt» is no text. Save it as plain text in UTF-8 and try again."
    assert not report.is_one_article


def test_a_rubric_and_a_language_that_were_chosen_win(qtbot: QtBot, tasks: Tasks, desks: Desks) -> None:
    report = taken(qtbot, tasks, desks, ImportRequest((SAMPLES / "tariffs-ru.txt",), "kk", "gorod"))
    story = desks.articles.get(report.made[0].article_id).story
    assert story.language == "kk"
    assert story.rubric_id == desks.rubrics.tree()[0].id


def test_stopping_leaves_the_files_that_have_not_begun(qtbot: QtBot, tasks: Tasks, desks: Desks) -> None:
    run = ImportRun(desks, tasks)
    run.progressed.connect(run.stop)
    with qtbot.waitSignal(run.finished) as finished:
        run.start(ImportRequest(tuple(sorted(SAMPLES.iterdir()))))
    assert finished.args is not None
    assert finished.args[0].left > 0
    assert len(desks.articles.ids(ListQuery())) == len(finished.args[0].made)


def test_a_folder_stands_for_its_texts(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "c.jpg"):
        (tmp_path / name).touch()
    assert [path.name for path in texts_in([tmp_path])] == ["a.txt", "b.md"]


def test_the_dialog_asks_for_files_first(dialog: ImportDialog) -> None:
    assert not button(dialog, "Import").isEnabled()
    dialog.choose([SAMPLES])
    dialog.choose([SAMPLES / "tariffs-ru.txt"])
    count = len(list(SAMPLES.iterdir()))
    assert button(dialog, f"Import {count} files").isEnabled()
    assert dialog.request.language == ""
    assert dialog.request.rubric == ""


def test_the_dialog_offers_the_rubrics_of_the_newsroom(dialog: ImportDialog) -> None:
    offered = dialog.findChild(QComboBox)
    assert offered is not None
    assert [offered.itemText(row) for row in range(offered.count())] == ["As the text says", "Город"]
    offered.setCurrentIndex(1)
    assert dialog.request.rubric == "gorod"


def test_the_report_opens_the_articles_that_were_made(
    qtbot: QtBot, tasks: Tasks, desks: Desks, dialog: ImportDialog
) -> None:
    report = taken(qtbot, tasks, desks, ImportRequest((SAMPLES / "links-inside.txt", SAMPLES / "tariffs-en.txt")))
    dialog.show_report(report)
    assert "2 articles made" in words(dialog)
    assert any(each.startswith("Left out, it leads to another article: ") for each in words(dialog))
    with qtbot.waitSignal(dialog.article_wanted) as wanted:
        button(dialog, report.made[1].headline).click()
    assert wanted.args == [report.made[1].article_id]
    assert not dialog.isVisible()


def test_escape_stops_first_and_closes_when_the_report_stands(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.choose([SAMPLES / "tariffs-ru.txt"])
    with qtbot.waitSignal(dialog.wanted):
        button(dialog, "Import 1 file").click()
    with qtbot.waitSignal(dialog.stopped):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_report(Report())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_files_are_read_beside_the_database_thread_and_written_in_short_turns(
    qtbot: QtBot, tasks: Tasks, desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"{number}.md" for number in range(20)]
    for file in files:
        file.write_text(f"# Новость {file.stem}\n\nТекст.\n", "utf-8")
    read, together, checks = desks.imports.read_file, desks.imports.bring_together, findings.check
    readers: set[str] = set()
    checkers: set[str] = set()
    turns: list[int] = []

    def reading(*asked: object) -> object:
        readers.add(current_thread().name)
        return read(*asked)

    def checking(*asked: object) -> object:
        checkers.add(current_thread().name)
        return checks(*asked)

    def writing(texts: tuple[object, ...], *rest: object) -> object:
        turns.append(len(texts))
        assert current_thread().name.startswith("database")
        return together(texts, *rest)

    monkeypatch.setattr(desks.imports, "read_file", reading)
    monkeypatch.setattr(desks.imports, "bring_together", writing)
    monkeypatch.setattr(findings, "check", checking)
    report = taken(qtbot, tasks, desks, ImportRequest(tuple(files)))
    assert [made.headline for made in report.made] == [f"Новость {number}" for number in range(20)]
    assert sum(turns) == len(files)
    assert turns[0] == taking.FIRST
    assert all(name.startswith("compute") for name in readers | checkers)


def test_a_turn_that_took_too_long_is_followed_by_a_shorter_one() -> None:
    assert taking._next_size(32, 10 * taking.TURN_S) == 3
    assert taking._next_size(1, 10 * taking.TURN_S) == 1
    assert taking._next_size(8, taking.TURN_S / 10) == 16
    assert taking._next_size(taking.MOST, 0.0) == taking.MOST


def test_a_report_of_thousands_lists_some_and_counts_the_rest(dialog: ImportDialog) -> None:
    made = tuple(MadeArticle(number, f"Новость {number}") for number in range(1, 1001))
    dialog.show_report(Report(made, tuple((f"{number}.txt", "Нет.") for number in range(1000))))
    assert "1000 articles made, 1000 files refused" in words(dialog)
    assert "1600 more are not listed here" in words(dialog)
    assert len(dialog.findChildren(QPushButton)) < 250
