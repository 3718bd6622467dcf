"""The toast by keys alone: F6 leads to its action, it waits meanwhile, Escape leads back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from editor.domain.states import Workflow
from editor.domain.words import Names
from editor.ui.photo_desk.panel import PhotoDesk
from tests.gui.at_work import AtWork
from tests.gui.keyboard import focus, pane_to, press
from tests.gui.listening import listening
from tests.gui.real_newsrooms import newsroom, photo_desk_sample, publish


@pytest.fixture
def place(tmp_path: Path) -> Path:
    desks = newsroom(tmp_path / "newsroom")
    publish(desks, "Трамвайная линия", desks.rubrics.add(Names(ru="Город"), slug="gorod"))
    photo_desk_sample(desks, tmp_path / "camera")
    desks.close()
    return tmp_path / "newsroom"


def come(at_work: AtWork, place: Path) -> None:
    """The program with its first article, in the window that has the keys."""
    at_work.start(place)
    at_work.open(1)
    at_work.program.window.activateWindow()
    at_work.until(at_work.program.window.isActiveWindow)


def keys_told(toast: QWidget) -> list[str]:
    return [each.text() for each in toast.findChildren(QLabel) if each.property("kind") == "keys" and each.isVisible()]


def test_f6_leads_from_the_text_to_undo_and_enter_takes_the_action_back(at_work: AtWork, place: Path) -> None:
    come(at_work, place)
    window, body = at_work.program.window, at_work.desk.page.body
    pane_to(window, "writing-page")
    body.setFocus()
    with listening() as heard:
        at_work.act("article.spike")
        at_work.until(window.toast.isVisible)
        assert "1 article spiked. Undo: F6." in heard.polite
        assert keys_told(window.toast) == ["F6"]
        press("F6")
        assert focus().accessibleDescription() == "F6"
        press("Return")
        at_work.settle()
        assert heard.has("Brought back: Трамвайная линия")
    assert window.toast.isHidden()
    assert focus() is body
    article = at_work.desk.session.article
    assert article is not None
    assert article.workflow is not Workflow.SPIKED


def test_escape_leaves_the_toast_for_where_the_focus_was(at_work: AtWork, place: Path) -> None:
    come(at_work, place)
    window, headline = at_work.program.window, at_work.desk.page.headline.edit
    headline.setFocus()
    window.toast.say("Done", action="Undo", on_action=lambda: None)
    press("F6", "Esc")
    assert window.toast.isHidden()
    assert focus() is headline


def test_f6_goes_on_from_the_toast_and_back_to_the_pane_before(at_work: AtWork, place: Path) -> None:
    come(at_work, place)
    window, headline = at_work.program.window, at_work.desk.page.headline.edit
    headline.setFocus()
    press("F6")
    after = focus()
    headline.setFocus()
    window.toast.say("Done", action="Undo", on_action=lambda: None)
    press("F6", "Shift+F6")
    assert focus() is headline
    press("F6", "F6")
    assert focus() is after


def test_the_toast_stays_while_its_action_has_the_focus(at_work: AtWork, place: Path) -> None:
    come(at_work, place)
    toast = at_work.program.window.toast
    toast.say("Done", action="Undo", on_action=lambda: None)
    assert toast.is_leaving
    press("F6")
    assert not toast.is_leaving
    press("F6")
    assert toast.is_leaving


def test_another_message_without_an_action_gives_the_focus_back(at_work: AtWork, place: Path) -> None:
    come(at_work, place)
    window, body = at_work.program.window, at_work.desk.page.body
    body.setFocus()
    window.toast.say("Done", action="Undo", on_action=lambda: None)
    press("F6")
    window.toast.say("Something else")
    assert focus() is body


def test_the_toast_of_a_batch_tells_ctrl_z_which_undoes_it(at_work: AtWork, place: Path) -> None:
    come(at_work, place)
    at_work.act("place.photos")
    at_work.settle()
    window = at_work.program.window
    desk = window.findChild(PhotoDesk)
    assert isinstance(desk, PhotoDesk)
    desk.sheet.choose({4})
    desk.side.form.tick("creator", "Айгерим Сатпаева")
    desk.sheet.setFocus()
    with listening() as heard:
        press("Ctrl+Return")
        at_work.settle()
        assert keys_told(window.toast) == ["Ctrl+Z"]
        assert heard.polite == ["1 photo changed. Undo: Ctrl+Z."]
        press("F6")
        assert isinstance(focus(), QPushButton)
        press("Ctrl+Z")
        at_work.settle()
        assert heard.polite[1:] == ["Undone"]
    assert window.toast.isHidden()
