"""A newsroom that does not open: what is wrong is said, a way out is chosen, and the damaged file is never touched."""

from __future__ import annotations

import gzip
import shutil
import struct
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from db.sqlite.connections import DRIVER
from db.sqlite.presence import PREFIX
from editor.desk import create_newsroom, open_newsroom
from editor.domain.errors import WorldFailed
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.ui.safety.rescue_dialog import REPORT, RescueDialog
from tests.gui.at_work import AtWork, named, words
from tests.soak.kills import FIRST_VERSION

MANY = 40
INTERIOR = 5
"""What a page begins with that leads to others: SQLite's file format, section 1.6."""


@pytest.fixture
def location(tmp_path: Path) -> Path:
    """A closed newsroom of some pages, with a backup that knows all but the last article."""
    place = tmp_path / "Редакция 1"
    with closing(create_newsroom(place, Newsroom(name="Таңба"))) as desks:
        for number in range(1, MANY):
            desks.articles.create(Story(headline=f"Статья {number}", body=f"Абзац {number}. " * 60))
        desks.backups.make()
        desks.articles.create(Story(headline="Последняя", body="После копии."))
    return place


def tear(file: Path) -> bytes:
    """Noise from the second page on; what stands in the file then."""
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    return file.read_bytes()


def tear_a_page_of(table: str, file: Path) -> bytes:
    """The page of a table's newest rows, which a list begins with; its others and the tables themselves are sound."""
    with closing(DRIVER.connect(file)) as database:
        (root,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
    content = file.read_bytes()
    branch = content[(root - 1) * size : root * size]
    assert branch[0] == INTERIOR, "the table has one page only"
    (leaf,) = struct.unpack(">I", branch[8:12])
    file.write_bytes(content[: (leaf - 1) * size] + b"\x55" * size + content[leaf * size :])
    return file.read_bytes()


def refused(at_work: AtWork, location: Path) -> RescueDialog:
    """Start on a newsroom that does not open, and wait until it has been looked at."""
    at_work.begin(location)
    at_work.until(lambda: at_work.program.safety.rescue_dialog is not None)
    at_work.settle()
    dialog = at_work.program.safety.rescue_dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def press(dialog: RescueDialog, text: str) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == text and one.isVisible())
    assert button.isEnabled(), text
    button.click()


def test_the_newest_backup_takes_the_place_and_the_newsroom_opens(at_work: AtWork, location: Path) -> None:
    broken = tear(location / "newsroom.db")
    dialog = refused(at_work, location)
    assert f"The file newsroom.db in {location} is damaged." in words(dialog)
    assert (location / "newsroom.db").read_bytes() == broken, "looking at it changes nothing"
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(dialog, "Put back the newest backup")
    at_work.settle()
    assert (location / "newsroom.db.damaged").read_bytes() == broken
    assert "The damaged file is kept as" in at_work.program.window.toast.text
    assert at_work.program.window.place == "desk"
    at_work.open(MANY - 1)


def test_what_can_be_read_is_saved_with_a_list_of_what_was_not(at_work: AtWork, location: Path, tmp_path: Path) -> None:
    broken = tear_a_page_of("article", location / "newsroom.db")
    dialog = refused(at_work, location)
    assert "Damaged: " in named(dialog, QLabel, "looked").text()
    (tmp_path / "flash").mkdir()
    dialog.salvage_into(str(tmp_path / "flash"))
    at_work.settle()
    made = tmp_path / "flash" / "Редакция 1 saved"
    listed = dialog.findChild(QPlainTextEdit)
    assert listed is not None
    assert "«Статья 37»" in listed.toPlainText()
    assert "«Статья 37»" in (made / REPORT).read_text("utf-8")
    assert "rows are saved as they were" in named(dialog, QLabel, "summary").text()
    assert (location / "newsroom.db").read_bytes() == broken
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(dialog, "Open it")
    at_work.settle()
    assert at_work.program.remembered.options.last_newsroom == str(made)
    at_work.open(MANY)
    assert at_work.desk.session.story().headline == "Последняя"


def test_a_risky_place_is_said_before_what_can_be_read_is_saved_there(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    tear_a_page_of("article", location / "newsroom.db")
    dialog = refused(at_work, location)
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    dialog.salvage_into(str(cloud))
    at_work.until(lambda: "copied to the cloud by Dropbox" in " ".join(words(dialog)))
    assert not any(cloud.iterdir())
    press(dialog, "Make it there")
    at_work.settle()
    assert (cloud / "Редакция 1 saved" / "newsroom.db").is_file()


def test_an_old_newsroom_with_a_spoilt_text_is_not_brought_up_to_now_and_has_a_way_out(
    at_work: AtWork, location: Path
) -> None:
    location = location.rename(location.with_name("Редакция {1}"))
    shutil.rmtree(location / "backups")
    with gzip.open(FIRST_VERSION) as packed:
        (location / "newsroom.db").write_bytes(packed.read())
    with closing(DRIVER.connect(location / "newsroom.db")) as database, database:
        database.execute("UPDATE revision SET body = body || '!' WHERE id = 1")
    before = (location / "newsroom.db").read_bytes()
    dialog = refused(at_work, location)
    assert "would not be sound" in " ".join(words(dialog))
    assert (location / "newsroom.db").read_bytes() == before
    dialog.salvage_into(str(location.parent))
    at_work.settle()
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(dialog, "Open it")
    at_work.settle()
    at_work.open(1)


def test_a_newsroom_that_is_only_older_is_opened_and_never_salvaged(at_work: AtWork, location: Path) -> None:
    shutil.rmtree(location)
    location.mkdir()
    (location / "newsroom.db").write_bytes(gzip.decompress(FIRST_VERSION.read_bytes()))
    at_work.begin()
    at_work.program.safety.rescue(str(location), WorldFailed("damaged", location=str(location)))
    at_work.until(lambda: at_work.program.safety.rescue_dialog is not None)
    at_work.settle()
    dialog = at_work.program.safety.rescue_dialog
    assert dialog is not None
    told = " ".join(words(dialog))
    assert "Migrate it first" in told
    assert "no article can be read" not in told
    assert not dialog.salvage.isVisible()
    assert not dialog.put_back.isVisible()
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(dialog, "Open it")
    at_work.settle()
    at_work.open(1)


def behead(file: Path) -> bytes:
    """Zeros over the first page, which tells SQLite what the file is; what stands in the file then."""
    file.write_bytes(bytes(4096) + file.read_bytes()[4096:])
    return file.read_bytes()


def test_a_newsroom_without_its_first_page_is_saved_whole(at_work: AtWork, location: Path, tmp_path: Path) -> None:
    broken = behead(location / "newsroom.db")
    dialog = refused(at_work, location)
    assert "does not read as a newsroom" in " ".join(words(dialog))
    told = f"articles {MANY}, versions {MANY}, all as they were."
    assert named(dialog, QLabel, "looked").text().endswith(told)
    (tmp_path / "flash").mkdir()
    dialog.salvage_into(str(tmp_path / "flash"))
    at_work.settle()
    assert "Not as they were" not in named(dialog, QLabel, "summary").text()
    assert (location / "newsroom.db").read_bytes() == broken
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(dialog, "Open it")
    at_work.settle()
    at_work.open(MANY)
    assert at_work.desk.session.story().headline == "Последняя"


def press_notice(at_work: AtWork, text: str) -> None:
    notices = at_work.program.window.notices
    next(one for one in notices.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def test_without_a_backup_that_way_is_closed_and_the_others_are_open(at_work: AtWork, location: Path) -> None:
    shutil.rmtree(location / "backups")
    (location / "newsroom.db").write_bytes(b"Not a database at all. " * 400)
    dialog = refused(at_work, location)
    assert f"The file newsroom.db in {location} does not read as a newsroom." in words(dialog)
    assert "There is no sound backup beside it." in words(dialog)
    assert not dialog.put_back.isEnabled()
    dialog.salvage_into(str(location.parent))
    at_work.settle()
    assert "Nothing can be read from the newsroom" in " ".join(words(dialog))
    assert not (location.parent / "Редакция 1 saved").exists()
    assert dialog.other.isEnabled()
    dialog.reject()
    assert at_work.program.window.place == "welcome"


def test_a_strange_log_is_set_aside_and_the_newsroom_opens(at_work: AtWork, location: Path, tmp_path: Path) -> None:
    with closing(create_newsroom(tmp_path / "other", Newsroom(name="Другая"))) as other:
        other.articles.create(Story(headline="Чужая"))
        strange = (tmp_path / "other" / "newsroom.db-wal").read_bytes()
    (location / "newsroom.db-wal").write_bytes(strange)
    dialog = refused(at_work, location)
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(dialog, "Set the strange log aside and open")
    at_work.settle()
    assert (location / "newsroom.db.foreign-wal").read_bytes() == strange
    at_work.open(MANY)


def test_cancelling_a_salvage_leaves_nothing_half_done(at_work: AtWork, location: Path, tmp_path: Path) -> None:
    tear_a_page_of("article", location / "newsroom.db")
    at_work.begin()
    at_work.program.safety.live_in(at_work.program.window)
    at_work.program.safety._ask(str(location), "It was damaged.")
    at_work.settle()
    dialog = at_work.program.safety.rescue_dialog
    assert dialog is not None
    dialog.progress.show()
    dialog.salvage_into(str(tmp_path))
    press(dialog, "Cancel")
    at_work.settle()
    assert [path.name for path in tmp_path.iterdir() if "saved" in path.name] == []
    assert dialog.salvage.isEnabled()


def test_damage_that_a_crash_left_is_found_behind_the_first_rows(at_work: AtWork, location: Path) -> None:
    broken = tear_a_page_of("revision", location / "newsroom.db")
    (location / f"{PREFIX}dead").write_text("{}")
    at_work.start(location)
    at_work.until(lambda: at_work.program.window.notices.says("damaged"))
    assert "Damaged." in words(at_work.program.window.notices)
    assert len(list((location / "backups").iterdir())) == 1, "no backup is made of damage"
    press_notice(at_work, "Look for a way out…")
    at_work.until(lambda: at_work.program.safety.rescue_dialog is not None)
    at_work.settle()
    dialog = at_work.program.safety.rescue_dialog
    assert dialog is not None
    assert at_work.program.window.place == "welcome"
    assert f"articles {MANY}," in named(dialog, QLabel, "looked").text()
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(dialog, "Put back the newest backup")
    at_work.settle()
    assert (location / "newsroom.db.damaged").read_bytes() == broken
    assert not at_work.program.window.notices.says("damaged")


def test_a_sound_newsroom_is_not_suspected_after_a_crash(at_work: AtWork, location: Path) -> None:
    (location / f"{PREFIX}dead").write_text("{}")
    at_work.start(location)
    assert not at_work.program.window.notices.says("damaged")
    with closing(open_newsroom(location)) as desks:
        assert desks.articles.get(MANY).story.headline == "Последняя"
