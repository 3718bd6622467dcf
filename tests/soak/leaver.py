"""The window left at a bad moment: while a worker is at it, twice, before it is painted, or over an open dialog.

python -m tests.soak.leaver is the nursery of such sessions. What is at work is held until the end has begun, so that
each session is left in the very middle of it.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from editor.desk import Desks
from editor.domain.story import Story
from editor.ui.assembly import app
from editor.ui.assembly.program import Program
from editor.ui.export_page.panel import ExportPage
from editor.ui.kit import opening
from editor.ui.kit.opening import Opened
from editor.ui.kit.tasks import Tasks
from editor.ui.photo_desk.panel import PhotoDesk
from tests.soak.nursery import serve
from tests.soak.typist import TEXT, Typist, Until, with_typist
from tests.soak.verifier import text_sign
from tests.soak.writer import Job

HELD_S = 20.0
"""How long something goes on at most when nobody stops it: then the session has failed."""

PATIENT_S = 3600.0
"""A guard that would never end a text by itself while a test looks on."""

HOSTILE = "[" * 20_000
"""The dialect's parser does not come to an end with it."""

DIALOGS = (
    "recovery.show", "newsroom.backups", "newsroom.open", "newsroom.settings", "newsroom.people",
    "article.import", "program.about",
)  # fmt: skip
"""What opens a dialog; a job's seed is the place in this list."""


def held(tasks: Tasks) -> None:
    """Go on until the program ends."""
    turn = threading.Event()
    for _ in range(int(HELD_S / 0.01)):
        if tasks.is_ending:
            return
        turn.wait(0.01)


def typed_and_at_work(typist: Typist) -> Iterator[Until]:
    """A new article, typed into without a pause to save it in."""
    yield typist.opened
    typist.act("article.new")
    typist.type(typist.desk.page.headline.edit, "Text 0 ")
    yield typist.rested
    typist.type(typist.desk.page.body, TEXT)
    typist.say(f"TYPED 0 {text_sign(typist.desk.session.story())}")


def desks_of(typist: Typist) -> tuple[Program, Desks]:
    """The program and the verbs of its newsroom."""
    program = typist.start.program
    opened: Opened | None = program.newsroom if program is not None else None
    if program is None or opened is None:
        raise RuntimeError("no newsroom is open")
    return program, opened.desks


def leave(typist: Typist) -> Iterator[Until]:
    """As the job says: by the window's own button, or politely asked."""
    typist.say("LEFT")
    if typist.job.seed:
        os.kill(os.getpid(), typist.job.seed)
    else:
        typist.start.shell.end()
    yield lambda: False


def leave_an_export(typist: Typist) -> Iterator[Until]:
    """Leave behind the first files of an export."""
    yield from typed_and_at_work(typist)
    program, _desks = desks_of(typist)
    typist.act("place.export")
    page = program.window.findChild(ExportPage)
    if page is None:
        raise RuntimeError("there is no export page")
    page.set_target(str(typist.folder / "site"))
    yield page.target.go.isEnabled
    begun: list[int] = []

    def hold(done: int, _total: int, _path: str) -> None:
        begun.append(done)
        held(program.tasks)

    page.exporter.progressed.connect(hold, Qt.ConnectionType.DirectConnection)
    page.target.go.click()
    yield lambda: begun
    yield from leave(typist)


def leave_a_backup(typist: Typist) -> Iterator[Until]:
    """Leave behind the first photographs of a backup with photographs."""
    yield from typed_and_at_work(typist)
    program, _desks = desks_of(typist)
    typist.act("newsroom.backups")
    dialog = program.safety.backups_dialog
    if dialog is None:
        raise RuntimeError("there is no dialog of backups")
    yield typist.rested
    begun: list[int] = []

    def hold(done: int, _total: int, _what: str) -> None:
        begun.append(done)
        held(program.tasks)

    dialog.job.progressed.connect(hold, Qt.ConnectionType.DirectConnection)
    dialog.make_with_photos(str(typist.folder / "given" / "all.zip"))
    yield lambda: begun
    yield from leave(typist)


def leave_an_import(typist: Typist) -> Iterator[Until]:
    """Leave behind the third of the photographs that lie in the folder `pictures`."""
    yield from typed_and_at_work(typist)
    program, _desks = desks_of(typist)
    typist.act("place.photos")
    desk = program.window.findChild(PhotoDesk)
    if desk is None:
        raise RuntimeError("there is no photo desk")
    done: list[int] = []
    desk.importing.progressed.connect(lambda number, _total: done.append(number))
    desk.import_files([typist.folder / "pictures"])
    yield lambda: 3 in done
    yield from leave(typist)


def leave_a_merge(typist: Typist) -> Iterator[Until]:
    """Leave while one rubric is merged into the other; the database is held busy before it."""
    yield from typed_and_at_work(typist)
    program, desks = desks_of(typist)
    gone, stays = (rubric.id for rubric in desks.rubrics.tree()[:2])
    program.tasks.database(held, program.tasks)
    program.tasks.database(desks.rubrics.merge, gone, stays)
    yield from leave(typist)


def leave_a_hostile_preview(typist: Typist) -> Iterator[Until]:
    """Leave while a text is rendered that does not come to an end, behind a guard of great patience."""
    yield from typed_and_at_work(typist)
    program, desks = desks_of(typist)
    desks.office.renderer.seconds = PATIENT_S
    article = typist.desk.session.article_id
    if article is None:
        raise RuntimeError("the text has no article yet")
    program.tasks.compute(desks.preview.page, Story(body=HOSTILE), article)
    yield children
    typist.say(f"CHILD {children()[0]}")
    yield from leave(typist)


def leave_twice(typist: Typist) -> Iterator[Until]:
    """Ask again, impatiently, while the end waits for the database."""
    yield from typed_and_at_work(typist)
    program, _desks = desks_of(typist)

    def impatient() -> None:
        held(program.tasks)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGINT):
            os.kill(os.getpid(), number)
            threading.Event().wait(0.1)

    program.tasks.database(impatient)
    yield from leave(typist)


def leave_over_a_dialog(typist: Typist) -> Iterator[Until]:
    """Be asked to end while a dialog is open, also one that waits for its answer in a loop of its own."""
    yield from typed_and_at_work(typist)
    act = typist.start.shell.window.menu_actions[DIALOGS[typist.job.seed]]
    QTimer.singleShot(0, act.trigger)
    yield lambda: QApplication.activeModalWidget() is not None
    typist.say("OPEN")
    os.kill(os.getpid(), signal.SIGTERM)
    yield lambda: False


class SlowOpening:
    """Opens a newsroom as the program does, when the program has begun to end."""

    def __init__(self) -> None:
        self._open = opening.open_newsroom
        self.tasks: Tasks | None = None
        self.is_asked = False

    def __call__(self, location: str, who: str, state: Path | None = None) -> Opened:
        """On the database thread."""
        self.is_asked = True
        if self.tasks is not None:
            held(self.tasks)
        return self._open(location, who, state)


def leave_while_it_opens(typist: Typist) -> Iterator[Until]:
    """Close the window when the newsroom has been asked for and nothing has been answered."""
    slow = SlowOpening()
    yield lambda: typist.start.program is not None
    program = typist.start.program
    if program is None:
        raise RuntimeError("there is no program")
    yield typist.opened
    slow.tasks, opening.open_newsroom = program.tasks, slow
    program.open(str(typist.job.location))
    yield lambda: slow.is_asked
    typist.say("OPENING")
    yield from leave(typist)


def leave_before_the_first_paint(typist: Typist) -> Iterator[Until]:
    """The first turn of the first loop finds the signal."""
    typist.say("UNPAINTED")
    yield lambda: False


def children() -> list[int]:
    """The processes that this one has started."""
    found = (path.read_text().split() for path in Path("/proc/self/task").glob("*/children"))
    return [int(number) for numbers in found for number in numbers]


KINDS: dict[str, Callable[[Typist], Iterator[Until]]] = {
    "export": leave_an_export,
    "backup": leave_a_backup,
    "import": leave_an_import,
    "merge": leave_a_merge,
    "hostile": leave_a_hostile_preview,
    "twice": leave_twice,
    "dialog": leave_over_a_dialog,
    "opening": leave_while_it_opens,
}


def early(job: Job, say: Callable[[str], None], out: Path) -> int:
    """A session that is asked to end when its window has not been shown yet."""
    make = app.Start.__init__

    def asked(start: app.Start, *words: Any) -> None:
        make(start, *words)
        os.kill(os.getpid(), signal.SIGTERM)

    app.Start.__init__ = asked
    return with_typist(leave_before_the_first_paint)(job, say, out)


if __name__ == "__main__":
    raise SystemExit(serve({name: with_typist(script) for name, script in KINDS.items()} | {"early": early}))
