"""The window's title names the page, and each page of a room with a side has a stop for F6 there too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from editor.domain.words import Names
from tests.gui.at_work import AtWork
from tests.gui.keyboard import focus, pane_to, press
from tests.gui.places import PLACES
from tests.gui.real_newsrooms import newsroom, picture_file, publish
from tests.gui.writing.keys import type_text

TITLES = {
    "desk": "Трамвай — Таңба — Rubrika",
    "photos": "Photo desk — Таңба — Rubrika",
    "rubrics": "Rubric manager — Таңба — Rubrika",
    "export": "Export site — Таңба — Rubrika",
    "versions": "Versions: Трамвай — Таңба — Rubrika",
    "welcome": "Create or open a newsroom — Rubrika",
}

PANES = {
    "photos": ("photo-sheet", "photo-side-ground"),
    "rubrics": ("rubric-ground", "rubric-side"),
    "export": ("export-plan", "export-side"),
}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    desks = newsroom(tmp_path / "newsroom")
    desks.photos.add(picture_file(tmp_path, "TRM_1.jpg", 40))
    publish(desks, "Трамвай", desks.rubrics.add(Names(ru="Город"), slug="gorod"))
    desks.close()
    return tmp_path / "newsroom"


@pytest.mark.parametrize("name", TITLES)
def test_the_title_names_the_page(at_work: AtWork, place: Path, name: str) -> None:
    at_work.start(place)
    window = at_work.program.window
    assert window.windowTitle() == "Таңба — Rubrika"
    at_work.open(1)
    PLACES[name](at_work)
    at_work.settle()
    assert window.windowTitle() == TITLES[name]


def test_the_title_comes_back_with_the_article_and_follows_its_headline(at_work: AtWork, place: Path) -> None:
    at_work.start(place)
    window = at_work.program.window
    at_work.act("article.new")
    assert window.windowTitle() == "Untitled — Таңба — Rubrika"
    at_work.open(1)
    at_work.act("place.photos")
    at_work.act("article.next")
    assert window.windowTitle() == TITLES["desk"]
    type_text(at_work.desk.page.headline.edit, "Т")
    assert window.windowTitle() != TITLES["desk"]
    assert window.windowTitle().endswith(" — Таңба — Rubrika")


@pytest.mark.parametrize("room", PANES)
def test_f6_goes_between_the_work_of_a_room_and_its_side_and_back_to_the_same_stop(
    at_work: AtWork, place: Path, room: str
) -> None:
    at_work.start(place)
    PLACES[room](at_work)
    at_work.settle()
    window = at_work.program.window
    window.activateWindow()
    at_work.until(window.isActiveWindow)
    work, side = (window.findChild(QWidget, name) for name in PANES[room])
    assert isinstance(work, QWidget)
    assert isinstance(side, QWidget)
    pane_to(window, PANES[room][0])
    first = focus()
    press("F6")
    assert side.isAncestorOf(focus())
    press("Tab", "Shift+F6")
    assert focus() is first
    press("F6", "F6")
    assert not work.isAncestorOf(focus())
    assert not side.isAncestorOf(focus())
