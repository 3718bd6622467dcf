"""Whatever can take the focus says its name to a screen reader, in every room, dialog and bar."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from editor.domain.photos import Credit
from editor.domain.words import Names
from editor.ui.pane_focus import stops
from editor.ui.preview import surface
from tests.gui.at_work import AtWork
from tests.gui.places import DIALOGS, PLACES, dialog_on
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


@pytest.mark.parametrize("name", DIALOGS)
def test_every_stop_of_a_dialog_says_its_name(at_work: AtWork, place: Path, name: str) -> None:
    at_work.start(place)
    at_work.open(1)
    DIALOGS[name](at_work)
    at_work.settle()
    dialog = dialog_on(at_work)
    left = nameless(dialog)
    dialog.close()
    at_work.settle()
    assert left == []
