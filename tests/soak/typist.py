"""The real program with its window and a typist at its keys: `main.main` runs it, in a process of its own.

python -m tests.soak.typist is the nursery of such processes; Qt is imported before they are forked and begun after.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit

import editor.ui.assembly.program  # noqa: F401 - imported before a session is forked, as the program itself would import it
from db.hashes import story_hash
from editor.desk import Desks  # noqa: F401 - as above
from editor.domain.articles import Article
from editor.domain.story import Story
from editor.ui.assembly import app
from editor.ui.assembly.ending import PoliteEnding
from editor.ui.assembly.writing_desk import WritingDesk
from main import main as front_door
from tests.soak.acks import Ack
from tests.soak.nursery import Kind, serve
from tests.soak.verifier import text_sign
from tests.soak.writer import Job, run

Say = Callable[[str], None]
Until = Callable[[], object]

TURN_MS, PATIENCE_S = 5, 30.0
KEY_MS = 20
"""Between two keys of a typist who makes no pause."""

CLOSE, LOG_OFF = 0, 99
"""Ways to leave that are no signal."""

WORK_S = 1.0
"""How long a worker is at it when the window is left."""

TEXT = "the tram stops here and the park begins where the rails ended last summer "


class Typist(QObject):
    """Follows a script: each thing that it yields is waited for while the program goes on."""

    def __init__(self, start: app.Start, job: Job, say: Say, script: Callable[[Typist], Iterator[Until]]) -> None:
        super().__init__(start)
        self.start, self.job, self.say = start, job, say
        self.folder = job.location.parent
        self._script = script(self)
        self._until: Until = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(self, interval=TURN_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    @property
    def desk(self) -> WritingDesk:
        """The writing desk of the newsroom that is open."""
        if self.start.program is None or self.start.program.writing is None:
            raise RuntimeError("no newsroom is open")
        return self.start.program.writing.desk

    def opened(self) -> bool:
        """Whether the newsroom is open, or was refused in words."""
        program = self.start.program
        return program is not None and (program.writing is not None or program.window.place == "welcome")

    def rested(self) -> bool:
        """Whether all that was typed has been kept, saved or refused."""
        program = self.start.program
        return program is not None and not program.tasks.is_busy and not self.desk.session.pauses.is_waiting

    def act(self, name: str) -> None:
        """Choose a row of the menus."""
        self.start.shell.window.menu_actions[name].trigger()

    def type(self, edit: QTextEdit, words: str) -> None:
        """Press the keys of these words, one after the other."""
        edit.setFocus()
        QTest.keyClicks(edit, words)

    def end(self) -> None:
        """Close the window as its button does, or be killed: by turns."""
        self.say("END")
        if self.job.seed % 2:
            self.start.shell.end()
        else:
            os.kill(os.getpid(), signal.SIGKILL)

    def _turn(self) -> None:
        if not self._until() and time.monotonic() - self._since < PATIENCE_S:
            return
        if not self._until():
            self.say(f"CRASH nothing came of {self._until} in {PATIENCE_S:g} s")
        try:
            self._until, self._since = next(self._script), time.monotonic()
        except StopIteration:
            self._timer.stop()
            self.end()


def write_texts(typist: Typist) -> Iterator[Until]:
    """Type texts, keep, save and leave them; where the banner says that one is not saved, it is given out to a file."""
    yield typist.opened
    if typist.start.shell.window.place == "welcome":
        typist.say("FAILED open")
        return
    typist.say("READY")
    desk = typist.desk
    desk.bindings.article_saved.connect(lambda article: _saved(typist, article))
    for number in range(typist.job.acts):
        typist.act("article.new")
        typist.type(desk.page.headline.edit, f"Text {number} ")
        yield typist.rested
        typist.type(desk.page.body, f"{TEXT}{number} " * 3)
        yield typist.rested
        _look(typist, number)
        typist.act("article.save")
        yield typist.rested
        typist.type(desk.page.body, "and more of it")
        yield typist.rested
        _look(typist, number)


def leave_while_a_worker_runs(typist: Typist) -> Iterator[Until]:
    """Type, begin a computation, and end at once: by the signal that is the job's seed, by logging off, or politely."""
    yield typist.opened
    typist.say("READY")
    desk, program = typist.desk, typist.start.program
    typist.act("article.new")
    typist.type(desk.page.headline.edit, "Text 0 ")
    yield typist.rested
    typist.type(desk.page.body, TEXT)
    typist.say(f"TYPED 0 {text_sign(desk.session.story())}")
    if program is None:
        return
    program.tasks.compute(threading.Event().wait, WORK_S)
    if typist.job.seed == CLOSE:
        typist.start.shell.end()
    elif typist.job.seed == LOG_OFF:
        ending = typist.start.findChild(PoliteEnding)
        if ending is not None:
            ending.log_off()
        os.kill(os.getpid(), signal.SIGKILL)
    else:
        os.kill(os.getpid(), typist.job.seed)
    yield lambda: False


def type_on(typist: Typist) -> Iterator[Until]:
    """Type into one headline without a pause, and say when each key was pressed, until somebody kills the program."""
    yield typist.opened
    typist.act("article.new")
    typist.say("READY")
    begun, pressed = time.monotonic(), 0
    while True:
        if pressed < (time.monotonic() - begun) * 1000 / KEY_MS:
            typist.type(typist.desk.page.body, TEXT[pressed % len(TEXT)])
            typist.say(f"KEY {time.monotonic():.3f}")
            pressed += 1
        yield lambda: True


def look_what_is_found(typist: Typist) -> Iterator[Until]:
    """Take what the next start offers, and say what stands on the desk then."""
    yield typist.opened
    yield typist.rested
    notice = typist.desk.page.notice
    restore = next((one for one in notice.findChildren(QPushButton) if one.text() == "Bring back"), None)
    if restore is not None and notice.isVisible():
        restore.click()
        yield typist.rested
        typist.say(f"OFFERED {typist.desk.session.story().body}")


def _saved(typist: Typist, article: Article) -> None:
    typist.say(str(Ack("save", article.id, article.version, story_hash(article.story))))


def _look(typist: Typist, number: int) -> None:
    """Say which text stands there; when the banner is out, why, and whether a file elsewhere takes the text."""
    desk = typist.desk
    story = desk.session.story()
    typist.say(f"TYPED {number} {text_sign(story)}")
    if not desk.page.banner.isVisible():
        return
    typist.say(f"FAILED {desk.page.banner.accessibleName()}".replace("\n", " "))
    given = typist.folder / "given.md"
    desk.troubles.write_to(str(given))
    typist.say("GIVEN" if _holds(given, story) else "WITHHELD")
    given.unlink(missing_ok=True)


def _holds(file: Path, story: Story) -> bool:
    text = file.read_text("utf-8") if file.exists() else ""
    return story.headline in text and story.body.strip() in text


def with_typist(script: Callable[[Typist], Iterator[Until]]) -> Kind:
    """A kind of session: the program as its front door opens it, with somebody who follows a script."""

    def session(job: Job, say: Say, _out: Path) -> int:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}
        go = app.Start.go

        def go_with_typist(start: app.Start) -> None:
            Typist(start, job, say, script)
            go(start)

        app.Start.go = go_with_typist
        base = str(job.location.parent / "base")
        return front_door(["--newsroom", str(job.location), "--basedir", base])

    return session


if __name__ == "__main__":
    raise SystemExit(
        serve(
            {
                "writer": lambda job, say, _out: run(job, say),
                "window": with_typist(write_texts),
                "leaving": with_typist(leave_while_a_worker_runs),
                "typing": with_typist(type_on),
                "looking": with_typist(look_what_is_found),
            }
        )
    )
