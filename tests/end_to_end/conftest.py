"""The sample newsroom and its exported site, made once for all tests by the headless verbs themselves."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.at_work import AtWork

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
    with (home / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
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
    """The validators that `make test` installs."""
    assert (TOOLS / "vnu-jar").is_dir(), "run `make test` once: it installs the validators"
    return TOOLS


def pages(site: Path) -> list[Path]:
    """Every page of a site, in a stable order."""
    return sorted(site.rglob("*.html"))
