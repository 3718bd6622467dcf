"""Every place of the window and every dialog, each with the action that leads there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog

from editor.ui.photo_desk.panel import PhotoDesk
from tests.gui.at_work import AtWork

Go = Callable[[AtWork], None]


def _with_everything_open(at_work: AtWork) -> None:
    """The fields of the inspector that hide until they are wanted."""
    inspector = at_work.desk.inspector
    for section in (inspector.bylines, inspector.tags):
        section.add.click()
        section.input.setText("слово")
    inspector.tags.added.emit("трамвай")
    inspector.publish.until.show()


def _narrow(at_work: AtWork) -> None:
    at_work.program.window.resize(900, 620)


def _by(action: str) -> Go:
    def go(at_work: AtWork) -> None:
        at_work.act(action)

    return go


def _at_the_photographs(at_work: AtWork) -> None:
    """With a photograph chosen, so that the form stands there."""
    at_work.act("place.photos")
    at_work.settle()
    desk = at_work.program.window.findChild(PhotoDesk)
    assert isinstance(desk, PhotoDesk)
    desk.sheet.choose({1})


def _at_the_export(at_work: AtWork) -> None:
    """With a place to go to, so that there are files, figures and findings."""
    page = at_work.export_page()
    page.set_target(str(at_work.folder / "walked-site"))
    at_work.until(lambda: page.model.groups)


def _photo_form(at_work: AtWork) -> None:
    form = at_work.photo_form(1)
    form.creator.setEditText("Новое Имя")


PLACES: dict[str, Go] = {
    "desk": _by("edit.replace"),
    "inspector": _with_everything_open,
    "preview": _by("view.preview"),
    "narrow": _narrow,
    "photos": _at_the_photographs,
    "rubrics": _by("place.rubrics"),
    "export": _at_the_export,
    "versions": _by("article.versions"),
    "welcome": _by("newsroom.create"),
}

DIALOGS: dict[str, Go] = {
    "photo": _photo_form,
    "note": _by("article.save_note"),
    "time": _by("article.schedule"),
    "import": _by("article.import"),
    "people": _by("newsroom.people"),
    "backups": _by("newsroom.backups"),
    "settings": _by("newsroom.settings"),
}


def dialog_on(at_work: AtWork) -> QDialog:
    """The dialog that has just been asked for."""
    dialog = QApplication.activeModalWidget() or at_work.program.window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    assert dialog.isVisible()
    return dialog
