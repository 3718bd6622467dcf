"""Every page of the window and every dialog over the sample newsroom, each brought up as it is at work.

For what must hold wherever one looks: contrast, sizes of targets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QMenu, QWidget

from editor.cli.run import run
from editor.settings.folders import folders
from editor.settings.store import SettingsStore
from editor.ui.importing.dialog import ImportDialog
from editor.ui.kit.mishaps import MishapDialog
from editor.ui.people.dialog import PeopleDialog
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.rubric_manager.panel import RubricManager
from tests.gui.at_work import LONG, AtWork
from tests.gui.places import dialog_on

PARKS = 43
"""An article in review of the sample: a photo without a credit and a word to be checked."""

TRAMLINE = 48
"""The corrected article of the sample, in three languages."""

Go = Callable[[AtWork], None]


def make_sample(root: Path) -> Path:
    """The newsroom that anybody can begin with."""
    base, place = ("--basedir", str(root / "base")), root / "newsroom"
    assert run([*base, "new", str(place), "--sample"]) == 0
    return place


def begin(at_work: AtWork, place: Path, theme: str) -> None:
    """Start the program in a theme, in English."""
    settings = folders(at_work.folder / "base").settings_file
    SettingsStore(settings).change(theme=theme, interface_language="en", user_name="Дина Ермекова")
    at_work.start(place)
    at_work.program.window.resize(1440, 868)


def pages(at_work: AtWork) -> Iterator[tuple[str, QWidget]]:
    """Every page, one after another: its name and the widget that shows it."""
    for name, go in PAGES.items():
        go(at_work)
        _calm(at_work)
        yield name, at_work.program.window
    for name, open_ in DIALOGS.items():
        open_(at_work)
        _calm(at_work)
        dialog = dialog_on(at_work)
        yield name, dialog
        _close_all(at_work)
    for action in at_work.program.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(at_work.program.window.pos())
        yield f"menu {action.text()}", menu
        menu.close()
    at_work.act("newsroom.create")
    _calm(at_work)
    yield "welcome", at_work.program.window


def _calm(at_work: AtWork) -> None:
    """Nothing is waited for, and everything has its place."""
    at_work.settle()
    QCoreApplication.sendPostedEvents(None, 0)


def _close_all(at_work: AtWork) -> None:
    """A dialog may stand over another one."""
    for dialog in reversed(at_work.program.window.findChildren(QDialog)):
        dialog.reject()
    at_work.settle()


def _press(at_work: AtWork, parent: QWidget, words: str) -> None:
    """Press the button that begins so."""
    found = [
        each for each in parent.findChildren(QAbstractButton) if each.isVisible() and each.text().startswith(words)
    ]
    at_work.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
    at_work.settle()


def _by(action: str) -> Go:
    def go(at_work: AtWork) -> None:
        at_work.act(action)

    return go


def _writing(at_work: AtWork) -> None:
    """With the find bar and the fields of the inspector that hide until they are wanted."""
    at_work.open(PARKS)
    inspector = at_work.desk.inspector
    for section in (inspector.bylines, inspector.tags):
        section.add.click()
    inspector.publish.until.show()
    at_work.act("edit.replace")


def _published(at_work: AtWork) -> None:
    at_work.act("view.preview")
    at_work.open(TRAMLINE)


def _versions(at_work: AtWork) -> None:
    """With words that came and words that went."""
    session = at_work.desk.session
    story = session.story()
    first, rest = story.body.split("\n\n", 1)
    session.change("", headline=story.headline.replace("четыре", "пять"), tags=(*story.tags, "депо"))
    session.change("", body=f"{first} Об этом напомнили жители.\n\n{rest}", lede=f"{story.lede} Пока без рельсов.")
    session.save("Заголовок и лид")
    at_work.until(lambda: not session.is_dirty)
    at_work.act("article.versions")


def _empty_article(at_work: AtWork) -> None:
    at_work.act("article.new")


def _messages(at_work: AtWork) -> None:
    window = at_work.program.window
    for tone in ("danger", "warn", "accent", "ok"):
        window.notices.say(tone, tone, "Strong words.", "And the rest of the sentence.", (("Do it", int), ("Not", int)))
    window.toast.say("This has just happened", action="Undo", on_action=int)


def _nothing_found(at_work: AtWork) -> None:
    window = at_work.program.window
    window.notices.settle_all()
    window.toast.hide()
    at_work.open(PARKS)
    window.search_wanted.emit("nothing is called so")


def _photo_desk(at_work: AtWork) -> PhotoDesk:
    desk = at_work.program.window.findChild(PhotoDesk)
    assert isinstance(desk, PhotoDesk)
    return desk


def _one_photo(at_work: AtWork) -> None:
    _photo_desk(at_work).sheet.choose({1})


def _photos_together(at_work: AtWork) -> None:
    """With fields that are mixed."""
    _photo_desk(at_work).sheet.choose(set(range(1, 13)))


def _new_name(at_work: AtWork) -> None:
    """With a field that is ticked, and one that is wrong."""
    form = _photo_desk(at_work).side.form
    form.tick("creator", "Новое Имя")
    form.tick("rights_end", "no day")


def _moved_rubric(at_work: AtWork) -> None:
    """With what the move would do."""
    at_work.act("place.rubrics")
    at_work.settle()
    manager = at_work.program.window.findChild(RubricManager)
    assert isinstance(manager, RubricManager)
    tree = {rubric.slug: rubric for rubric in manager.model.rubrics}
    manager.view.choose(tree["parki"].id)
    manager.take(tree["parki"].id, tree["ekologia"].id, 0)


def _planned_export(at_work: AtWork) -> None:
    page = at_work.export_page()
    with at_work.qtbot.waitSignal(page.exporter.planned, timeout=LONG):
        page.set_target(str(at_work.folder / "site"))


def _narrow(at_work: AtWork) -> None:
    at_work.open(PARKS)
    at_work.program.window.resize(900, 620)


def _wide(at_work: AtWork) -> None:
    """With the rows of the list on one line."""
    at_work.program.window.resize(1440, 868)
    at_work.act("list.compact")


def _photo_form(at_work: AtWork) -> None:
    at_work.photo_form(1).creator.setEditText("Новое Имя")


def _person(at_work: AtWork) -> None:
    _press(at_work, _people(at_work), "New person…")


def _agency(at_work: AtWork) -> None:
    people = _people(at_work)
    _press(at_work, people, "Agencies")
    _press(at_work, people, "Edit…")


def _people(at_work: AtWork) -> PeopleDialog:
    at_work.act("newsroom.people")
    at_work.settle()
    dialog = dialog_on(at_work)
    assert isinstance(dialog, PeopleDialog)
    return dialog


def _merging_rubrics(at_work: AtWork) -> None:
    at_work.act("place.rubrics")
    at_work.settle()
    _press(at_work, at_work.program.window, "Merge")


def _mishap(at_work: AtWork) -> None:
    MishapDialog("What went wrong, line by line", at_work.program.window).open()


def _files(at_work: AtWork) -> ImportDialog:
    at_work.act("article.import")
    at_work.settle()
    dialog = dialog_on(at_work)
    assert isinstance(dialog, ImportDialog)
    text = at_work.folder / "text.md"
    text.write_text("# Заголовок\n\nТекст. {{< figure >}}\n\n<script>x</script>\n", encoding="utf-8")
    dialog.choose([text, at_work.folder / "absent.md"])
    return dialog


def _files_to_import(at_work: AtWork) -> None:
    _files(at_work)


def _imported(at_work: AtWork) -> None:
    _press(at_work, _files(at_work), "Import")


PAGES: dict[str, Go] = {
    "writing": _writing,
    "preview": _by("view.preview"),
    "published article": _published,
    "versions": _versions,
    "empty article": _empty_article,
    "messages": _messages,
    "nothing found": _nothing_found,
    "photo desk": _by("place.photos"),
    "one photo": _one_photo,
    "photos together": _photos_together,
    "a new name for photos": _new_name,
    "rubrics": _moved_rubric,
    "export without a place": _by("place.export"),
    "export": _planned_export,
    "narrow window": _narrow,
    "wide window": _wide,
}

DIALOGS: dict[str, Go] = {
    "photo form": _photo_form,
    "version with a note": _by("article.save_note"),
    "time": _by("article.schedule"),
    "people": _by("newsroom.people"),
    "person": _person,
    "agency": _agency,
    "settings": _by("newsroom.settings"),
    "backups": _by("newsroom.backups"),
    "found texts": _by("recovery.show"),
    "merging rubrics": _merging_rubrics,
    "mishap": _mishap,
    "files to import": _files_to_import,
    "imported": _imported,
}
