"""A day at the window, pressed into minutes, and whether its memory stays where it is: `python -m tests.soak.memory`.

Sixty rounds stand for the minutes of an hour: in all 500 articles are opened, 2,000 photos are seen, 100 previews
rendered and shown. What it takes is read after each round; after the tenth nothing may grow by more than a tenth. The
acts count and not the clock, so the hour lasts some minutes. Run as root it shows the preview without Chromium's
sandbox.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")

from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.photos import Credit, Placement, Role
from editor.domain.story import Story
from editor.domain.words import Names
from editor.settings.folders import folders
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.kit import icons
from editor.ui.kit.place import Place
from editor.ui.photo_desk.panel import PhotoDesk
from tests.bench.screen import memory_of, tree_of

ROOT = Path(__file__).parents[2]
ROUNDS, SETTLED = 60, 10
GROWTH = 1.10
ARTICLES, PHOTOS, PREVIEWS = 500, 2_000, 100
PATIENCE_S = 300.0
PARAGRAPH = (
    "Одиннадцать лет по улице Байзакова **не ходят трамваи**, но рельсы по-прежнему здесь, говорит _архитектор_ "
    "и показывает [проект линейного парка](https://example.org/park): четыре километра тени.\n\n"
)


def main() -> int:
    """Work through the hour, say what each minute took, judge."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--photos", type=int, default=PHOTOS)
    parser.add_argument("--previews", type=int, default=PREVIEWS)
    asked = parser.parse_args()
    newsroom = ROOT / "build" / "soak" / f"memory-{asked.articles}-{asked.photos}"
    if not newsroom.exists():
        _make(newsroom, asked.articles, asked.photos)
    application = QApplication(["rubrika"])
    with tempfile.TemporaryDirectory() as folder:
        hour = Hour(application, Path(folder), newsroom)
        try:
            taken = [_told(number, each) for number, each in enumerate(hour.minutes(asked), 1)]
        finally:
            hour.close()
    return _judge(taken)


def _told(number: int, taken: tuple[float, float]) -> float:
    own, whole = taken
    sys.stdout.write(f"minute {number:2}  {own:6.1f} MB, with its helpers {whole:6.1f} MB\n")
    sys.stdout.flush()
    return own


def _judge(taken: list[float]) -> int:
    settled, most = taken[SETTLED - 1], max(taken[SETTLED:])
    ratio = most / settled
    sys.stdout.write(
        f"after ten minutes {settled:.1f} MB, the most from then on {most:.1f} MB, in the end {taken[-1]:.1f} MB: "
        f"{ratio:.3f} (at most {GROWTH:.2f})\n"
    )
    return 0 if ratio <= GROWTH else 1


class Hour:
    """The real program over a newsroom, handled as its user would, without a pause."""

    def __init__(self, application: QApplication, base: Path, newsroom: Path) -> None:
        places = folders(base)
        self._application = application
        self._shell = Shell(application, options_in(places.settings_file))
        self._shell.window.resize(1440, 868)
        self._shell.show()
        icons.load()
        self.program = Program(self._shell, places)
        self.program.start(str(newsroom))
        self._until(lambda: self.program.journeys is not None)
        self._pages = 0

    def minutes(self, asked: argparse.Namespace) -> Iterator[tuple[float, float]]:
        """Megabytes after each minute: of the program alone, and with the processes that it has started."""
        journeys = self.program.journeys
        assert journeys is not None
        self.program.window.sidebar.choose(Place("desk", "all"))
        journeys.go(Place("desk", "all"))
        self._until(lambda: journeys.list.model.rowCount() > 0)
        done = [0, 0, 0]
        for number in range(1, ROUNDS + 1):
            opened, seen, rendered = (_share(each, number) for each in (asked.articles, asked.photos, asked.previews))
            self._read(opened - done[0], rendered - done[2])
            self._see(done[1], seen)
            done = [opened, seen, rendered]
            self._rest()
            yield memory_of([os.getpid()]), memory_of(tree_of(os.getpid()))

    def close(self) -> None:
        """End as the window's own button does."""
        self.program.window.close()
        self.program.close()
        self._shell.close()

    def _read(self, articles: int, previews: int) -> None:
        """Step to as many articles; for the last of them the preview is on."""
        journeys, writing = self.program.journeys, self.program.writing
        assert journeys is not None
        assert writing is not None
        preview = self.program.window.menu_actions["view.preview"]
        for number in range(articles):
            if number == articles - previews:
                preview.trigger()
            before = writing.desk.session.article_id
            last = journeys.list.view.currentIndex().row() + 1 >= journeys.list.model.rowCount()
            if last:
                journeys.list.view.setCurrentIndex(journeys.list.model.index(0))
            else:
                journeys.list.step(1)
            self._until(lambda before=before: writing.desk.session.article_id not in {None, before})
        if preview.isChecked():
            preview.trigger()

    def _see(self, first: int, last: int) -> None:
        """Scroll the contact sheet from one photo to another."""
        actions = self.program.window.menu_actions
        actions["place.photos"].trigger()
        desk = self.program.window.findChild(PhotoDesk)
        assert desk is not None
        sheet = desk.sheet
        self._until(lambda: sheet.model().rowCount() > 0)
        count = sheet.model().rowCount()
        for number in range(first, last, 8):
            sheet.scrollTo(sheet.model().index(number % count, 0))
            self._until(lambda: True)
        self.program.window.go("desk")

    def _until(self, so: Callable[[], bool]) -> None:
        """Let the program work until it is so and every job has been answered."""
        begun = time.monotonic()
        while True:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if so() and not self.program.tasks.is_busy:
                return
            if time.monotonic() - begun > PATIENCE_S:
                raise TimeoutError
            time.sleep(0.002)

    def _rest(self) -> None:
        """A second, in which the collector of cycles has its turn, and what is to be deleted goes."""
        loop = QEventLoop()
        QTimer.singleShot(1100, loop.quit)
        loop.exec()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _share(whole: int, number: int) -> int:
    return whole * number // ROUNDS


def _make(folder: Path, articles: int, photos: int) -> None:
    chance = random.Random(11)
    with tempfile.TemporaryDirectory() as pictures:
        desks = create_newsroom(folder, Newsroom(name="Таңба"))
        rubric = desks.rubrics.add(Names(ru="Город"), colour="city")
        shot = Path(pictures, "shot.jpg")
        ids: list[int] = []
        for number in range(photos):
            Image.frombytes("RGB", (16, 12), chance.randbytes(16 * 12 * 3)).resize((1200, 900)).save(shot, quality=70)
            ids.append(desks.photos.add(shot, credit=Credit(text="Фото: Дина Ермекова"), alt=f"Снимок {number}").id)
        for number in range(articles):
            placed = desks.photos.place(ids[number % photos], role=Role.LEAD) if ids else None
            desks.articles.create(
                Story(
                    headline=f"Трамвайная линия {number}",
                    lede="Рельсы по-прежнему здесь.",
                    body=PARAGRAPH * chance.randrange(8, 40),
                    rubric_id=rubric.id,
                    placements=(placed,) if isinstance(placed, Placement) else (),
                )
            )
        desks.close()


if __name__ == "__main__":
    raise SystemExit(main())
