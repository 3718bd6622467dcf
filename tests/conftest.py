"""What all rings share: no test depends on the machine's own newsroom, settings or screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"

THIS_SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform)
"""The system that the tests run on, where `--as-on` has a name for it."""


@pytest.fixture(autouse=True)
def _no_newsroom_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RUBRIKA_NEWSROOM", raising=False)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Schemas that stand beside the repository; a test that needs them is skipped where they do not."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the shared schemas are not beside this checkout")
    return SHARED / "data"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--as-on", choices=("windows", "macos"), help="put the differences of another system in")


def pytest_configure(config: pytest.Config) -> None:
    system = config.getoption("--as-on")
    if system is not None:
        from tests.systems import views  # noqa: PLC0415 - where it runs on Linux alone

        views.put_in(system)
        os.environ.update(views.around(system))  # for what the tests start


@pytest.fixture(autouse=True)
def _as_on_another_system(request: pytest.FixtureRequest) -> Iterator[None]:
    """The rules hold from after the fixtures of the session to before what pytest itself clears away."""
    system = request.config.getoption("--as-on")
    for mark in request.node.iter_markers("not_on"):
        if mark.args[0] in {system, THIS_SYSTEM}:
            pytest.skip(f"not on {mark.args[0]}: {mark.args[1]}")
    if system is None:
        yield
        return
    from tests.systems import macos, windows  # noqa: PLC0415 - they import the program

    with windows.as_on_windows() if system == "windows" else macos.as_on_macos():
        yield
