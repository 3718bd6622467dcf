"""Whatever can take the focus says its name to a screen reader, in every room, dialog and bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from editor.domain.photos import Credit
from editor.domain.words import Names
from editor.ui.pane_focus import stops
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.preview import surface
from tests.gui.at_work import AtWork
from tests.gui.real_newsrooms import newsroom, picture_file, publish


@pytest.fixture
def place(tmp_path: Path) -> Path:
    desks = newsroom(tmp_path / "newsroom")
    rubric = desks.rubrics.add(Names(ru="Город"), slug="gorod", colour="city")
    author = desks.people.find_or_add("Жанара Каримова", "f")
    photo = desks.photos.add(picture_file(tmp_path, "TRM_1.jpg", 40))
    desks.photos.change((photo.id,), credit=Credit(author.id))
    publish(desks, "Трамвайная линия", rubric, photo=photo)
    desks.close()
    return tmp_path / "newsroom"


def nameless(top: QWidget) -> list[str]:
    """Visible stops of the Tab key without a spoken name."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in stops(top)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]


def on_the_desk(at_work: AtWork) -> None:
    at_work.act("edit.replace")


def with_everything_open(at_work: AtWork) -> None:
    """The fields of the inspector that hide until they are wanted."""
    inspector = at_work.desk.inspector
    for section in (inspector.bylines, inspector.tags):
        section.add.click()
        section.input.setText("слово")
    inspector.tags.added.emit("трамвай")
    inspector.publish.until.show()


def with_preview(at_work: AtWork) -> None:
    at_work.act("view.preview")


def narrow(at_work: AtWork) -> None:
    at_work.program.window.resize(900, 620)


def in_a_room(name: str) -> Callable[[AtWork], None]:
    def go(at_work: AtWork) -> None:
        at_work.act(name)

    return go


def at_the_photographs(at_work: AtWork) -> None:
    """With a photograph chosen, so that the form stands there."""
    at_work.act("place.photos")
    at_work.settle()
    desk = at_work.program.window.findChild(PhotoDesk)
    assert isinstance(desk, PhotoDesk)
    desk.sheet.choose({1})


def without_a_newsroom(at_work: AtWork) -> None:
    at_work.act("newsroom.create")


PLACES: dict[str, Callable[[AtWork], None]] = {
    "desk": on_the_desk,
    "inspector": with_everything_open,
    "preview": with_preview,
    "narrow": narrow,
    "photos": at_the_photographs,
    "rubrics": in_a_room("place.rubrics"),
    "export": in_a_room("place.export"),
    "versions": in_a_room("article.versions"),
    "welcome": without_a_newsroom,
}


@pytest.mark.parametrize("name", PLACES)
def test_every_stop_of_a_place_says_its_name(
    at_work: AtWork, place: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    at_work.start(place)
    at_work.open(1)
    PLACES[name](at_work)
    at_work.settle()
    assert nameless(at_work.program.window) == []


def photo_form(at_work: AtWork) -> None:
    form = at_work.photo_form(1)
    form.creator.setEditText("Новое Имя")


def dialog_of(act: str) -> Callable[[AtWork], None]:
    def ask(at_work: AtWork) -> None:
        at_work.act(act)

    return ask


DIALOGS: dict[str, Callable[[AtWork], None]] = {
    "photo": photo_form,
    "note": dialog_of("article.save_note"),
    "time": dialog_of("article.schedule"),
    "people": dialog_of("newsroom.people"),
    "settings": dialog_of("newsroom.settings"),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_stop_of_a_dialog_says_its_name(at_work: AtWork, place: Path, name: str) -> None:
    at_work.start(place)
    at_work.open(1)
    DIALOGS[name](at_work)
    at_work.settle()
    dialog = QApplication.activeModalWidget() or at_work.program.window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    assert dialog.isVisible()
    left = nameless(dialog)
    dialog.close()
    at_work.settle()
    assert left == []
