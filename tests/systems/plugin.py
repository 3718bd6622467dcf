"""A plugin of pytest: `--as-on windows` or `macos` puts another system in; `not_on` marks are kept."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest

THIS_SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform)
"""The system that the tests run on, where `--as-on` has a name for it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--as-on", choices=("windows", "macos"), help="put the differences of another system in")


def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Before anything imports the program. What is started later, such as a worker, reads the environment."""
    system = early_config.known_args_namespace.as_on
    if system is not None:
        from tests.systems import views  # noqa: PLC0415 - for Linux alone

        os.environ.update(views.around(system))
        views.put_in(system)


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
