"""The sample newsroom and its exported site, made once for all tests by the headless verbs themselves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from tests.end_to_end.on_a_screen import Running, at_the_headline, virtual_screen
from tests.gui.at_work import AtWork
from tests.turns import one_at_a_time

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / "build" / "tools" / "node_modules"


def rubrika(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program as its user would, headless."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, cwd=ROOT)


@pytest.fixture(scope="session")
def _sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """(newsroom, site), shared by the processes of one test run."""
    base = tmp_path_factory.getbasetemp()
    home = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "sample"
    home.mkdir(exist_ok=True)
    newsroom, site = home / "newsroom", home / "site"
    with one_at_a_time(home / "lock"):
        if not (home / "done").exists():
            _must(rubrika("--basedir", home / "base", "new", newsroom, "--sample"))
            _must(rubrika("--basedir", home / "base", "--newsroom", newsroom, "export", "--to", site))
            (home / "done").touch()
    return newsroom, site


def _must(run: subprocess.CompletedProcess[str]) -> None:
    assert run.returncode == 0, run.stderr


@pytest.fixture(scope="session")
def sample_site(_sample: tuple[Path, Path]) -> Path:
    """The exported sample site; tests read it and never write to it."""
    return _sample[1]


@pytest.fixture
def sample_newsroom(_sample: tuple[Path, Path], tmp_path: Path) -> Iterator[Path]:
    """A copy of the sample newsroom of the test's own."""
    copy = tmp_path / "newsroom"
    shutil.copytree(_sample[0], copy)
    return copy


@pytest.fixture
def at_work(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtWork]:
    """The whole program in this process; whatever runs at the end is closed as its user would close it."""
    made = AtWork(qtbot, qapp, tmp_path)
    yield made
    made.stop()


@pytest.fixture(scope="session")
def tools() -> Path:
    """The validators that `make test` installs, on Linux."""
    if sys.platform != "linux" and not TOOLS.is_dir():
        pytest.skip("the validators are installed by `make test`, which is for Linux")
    assert (TOOLS / "vnu-jar").is_dir(), "run `make test` once: it installs the validators"
    return TOOLS


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with virtual_screen() as (name, _process):
        yield name


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    location = tmp_path / "newsroom"
    create_newsroom(location, Newsroom(name="Tanba")).close()
    return location


@pytest.fixture
def start(display: str, newsroom: Path, tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Start the program on the newsroom; what still runs at the end is killed."""
    begun: list[subprocess.Popen[str]] = []

    def run(*more: str, on: str = display, **around: str) -> Running:
        command = [
            sys.executable,
            str(ROOT / "main.py"),
            "--newsroom",
            str(newsroom),
            "--basedir",
            str(tmp_path),
            *more,
        ]
        env = {**os.environ, "DISPLAY": on, "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en", **around}
        begun.append(
            subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        )
        return Running(begun[-1], on)

    yield run
    for process in begun:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def writing(start: Callable[..., Running]) -> Running:
    """The program with a new article on its desk and the cursor in the headline."""
    return at_the_headline(start())


def pages(site: Path) -> list[Path]:
    """Every page of a site, in a stable order."""
    return sorted(site.rglob("*.html"))
