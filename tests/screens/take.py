"""Takes the pictures of `docs/pictures`: the real window over a fresh sample newsroom, and pages of its export.

Run it as `python -m tests.screens.take FOLDER`. It needs no display. A large picture is written in 256 colours.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # only our own pages are shown, also to an administrator
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtWidgets import QApplication

from editor.cli.run import run
from editor.settings.folders import folders
from editor.settings.store import SettingsStore
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.kit import icons
from editor.ui.kit.place import Place
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.rubric_manager.panel import RubricManager
from editor.ui.theme import fonts, high_contrast
from tests.screens.pages import take_pages

ROOT = Path(__file__).parents[2]
SIZE = (1440, 868)
PARKS = 43
"""An article in review of the sample: a photo without a credit and a word to be checked."""

TRAMLINE = 48
"""The corrected article of the sample, in three languages."""

MOST_BYTES = 250_000

LIMIT_MS, PAUSE_MS, QUIET = 30_000, 50, 12
"""How long a picture may take to come right, how often that is asked, and how often the program must be idle."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the window: how it looks and what is done before it is taken.

    `letters` is how much larger than ours the system's letters are, `contrast` the ground of its high contrast.
    What is not in the guide is taken when it is named.
    """

    name: str
    theme: str
    language: str
    scene: Callable[[Camera], None]
    letters: float = 1.0
    contrast: str = ""
    in_guide: bool = True


class Camera:
    """One window over the sample newsroom."""

    def __init__(self, application: QApplication, base: Path, shot: Shot) -> None:
        places = folders(base)
        SettingsStore(places.settings_file).change(
            theme=shot.theme, interface_language=shot.language, export_targets=("site",)
        )
        self.shell = Shell(application, options_in(places.settings_file))
        self.shell.window.resize(*SIZE)
        self.shell.show()
        icons.load()
        self.program = Program(self.shell, places)

    def open(self) -> None:
        """Open the sample newsroom."""
        self.program.start("newsroom")
        self.wait(lambda: self.program.journeys is not None)

    def article(self, number: int, place: str) -> None:
        """Open an article from a list of the desk."""
        self.open()
        journeys, writing = self.program.journeys, self.program.writing
        assert journeys
        assert writing
        self.program.window.sidebar.choose(Place("desk", place))
        journeys.go(Place("desk", place))
        self.wait()
        journeys.show_article(number)
        self.wait(lambda: writing.desk.session.article_id == number)

    def room(self, name: str) -> None:
        """Enter a room of the newsroom."""
        self.open()
        self.program.window.menu_actions[f"place.{name}"].trigger()
        self.wait(lambda: self.program.window.place == name)

    def wait(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Let the program work until it is `ready` and has had nothing to do for a while; TimeoutError after 30 s."""
        loop, timer, calm, rounds = QEventLoop(), QTimer(interval=PAUSE_MS), [0], [0]

        def look() -> None:
            rounds[0] += 1
            calm[0] = 0 if self.program.tasks.is_busy or not ready() else calm[0] + 1
            if calm[0] >= QUIET or rounds[0] * PAUSE_MS > LIMIT_MS:
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        if calm[0] < QUIET:
            raise TimeoutError

    def take(self, file: Path) -> None:
        """Write the picture of the whole window."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.program.window.grab().save(buffer, "PNG")
        write_small(bytes(buffer.data().data()), file)

    def close(self) -> None:
        """Close the window as its user does."""
        self.program.window.close()
        self.program.close()
        self.shell.deleteLater()
        QApplication.processEvents()


def writing(camera: Camera) -> None:
    """An article in review, with what is still to be put right."""
    camera.article(PARKS, "review")


def preview(camera: Camera) -> None:
    """A published article beside its page."""
    camera.article(TRAMLINE, "published")
    camera.program.window.menu_actions["view.preview"].trigger()
    camera.wait()
    camera.wait()


def versions(camera: Camera) -> None:
    """What was changed in a published article since readers got it."""
    camera.article(TRAMLINE, "published")
    writing = camera.program.writing
    assert writing
    session = writing.desk.session
    story = session.story()
    first, rest = story.body.split("\n\n", 1)
    session.change(
        "",
        headline=story.headline.replace("четыре километра", "пять километров"),
        lede=f"{story.lede} Пока без рельсов.",
    )
    session.save("Заголовок и лид")
    camera.wait(lambda: not session.is_dirty)
    session.change("", body=f"{first} Об этом напомнили жители.\n\n{rest}", tags=(*story.tags, "депо"))
    session.save()
    camera.wait(lambda: not session.is_dirty)
    camera.program.window.menu_actions["article.versions"].trigger()
    camera.wait()


def photo_desk(camera: Camera) -> None:
    """Photographs without a credit get one together."""
    camera.room("photos")
    desk = camera.program.window.findChild(PhotoDesk)
    assert isinstance(desk, PhotoDesk)
    desk.sheet.choose({4, 10})
    camera.wait()
    desk.side.form.tick("creator", "Айгерим Сатпаева")
    camera.wait()


def rubrics(camera: Camera) -> None:
    """A rubric is about to move into another one."""
    camera.room("rubrics")
    manager = camera.program.window.findChild(RubricManager)
    assert isinstance(manager, RubricManager)
    tree = {rubric.slug: rubric for rubric in manager.model.rubrics}
    manager.view.choose(tree["parki"].id)
    manager.take(tree["parki"].id, tree["ekologia"].id, 0)
    camera.wait()


def export(camera: Camera) -> None:
    """What the next export would change."""
    camera.room("export")


def welcome(camera: Camera) -> None:
    """A first start, when no newsroom is known."""
    camera.program.start("")
    camera.wait()


SHOTS = (
    Shot("welcome", "light", "en", welcome),
    Shot("writing", "light", "en", writing),
    Shot("writing-russian", "light", "ru", writing, in_guide=False),
    Shot("preview-dark", "dark", "en", preview),
    Shot("versions", "light", "en", versions),
    Shot("photo-desk", "light", "en", photo_desk),
    Shot("rubrics", "light", "en", rubrics),
    Shot("export", "light", "en", export),
    *(
        Shot(f"large-{scene.__name__.replace('_', '-')}", "light", "kk", scene, letters=1.5, in_guide=scene is writing)
        for scene in (writing, photo_desk, rubrics, export)
    ),
    *(
        Shot(
            f"contrast-{scene.__name__.replace('_', '-')}",
            "light",
            "kk",
            scene,
            contrast="black",
            in_guide=scene is photo_desk,
        )
        for scene in (writing, photo_desk, rubrics, export)
    ),
)


def write_small(png: bytes, file: Path) -> None:
    """Keep a picture as it is when that is small, else in 256 colours."""
    with Image.open(BytesIO(png)) as picture:
        whole = picture.convert("RGB")
        whole.save(file, optimize=True)
        if file.stat().st_size > MOST_BYTES:
            few = whole.quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
            few.save(file, optimize=True)


def take_window(name: str, root: Path, file: Path) -> int:
    """Take one picture of the window. Each has a process of its own, for an application speaks one language."""
    os.environ["HOME"] = str(Path(os.sep, "home", "dina"))  # an invented reporter's, shown as the place for files
    os.chdir(root)
    shot = next(shot for shot in SHOTS if shot.name == name)
    fonts.scale = lambda: shot.letters
    if shot.contrast:
        os.environ[high_contrast.VARIABLE] = shot.contrast
    camera = Camera(QApplication(["rubrika"]), root / f"base-{name}", shot)
    shot.scene(camera)
    camera.take(file)
    camera.close()
    return 0


def make_newsroom(root: Path) -> None:
    """A sample newsroom with an export, and work that was done since."""
    base = ("--basedir", str(root / "base"))
    room = (*base, "--newsroom", str(root / "newsroom"))
    run([*base, "new", str(root / "newsroom"), "--sample"])
    run([*room, "export", "--to", str(root / "site")])
    run([*room, "publish", "18"])
    run([*room, "withdraw", "28"])


def main(words: list[str]) -> int:
    """Take every picture, or those whose names follow the folder."""
    folder = Path(words[0]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    wanted = set(words[1:])
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        make_newsroom(root)
        for shot in SHOTS:
            if shot.name in wanted if wanted else shot.in_guide:
                file = folder / f"{shot.name}.png"
                command = [sys.executable, "-m", "tests.screens.take", "--one", shot.name, place, str(file)]
                subprocess.run(command, cwd=ROOT, check=True)
        take_pages(root / "site", folder, wanted, write_small)
    return 0


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        raise SystemExit(take_window(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])))
    raise SystemExit(main(sys.argv[1:]))
