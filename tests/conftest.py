"""What all rings share: no test depends on the machine's own newsroom, settings or screen."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(autouse=True)
def _no_newsroom_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RUBRIKA_NEWSROOM", raising=False)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Schemas that stand beside the repository; a test that needs them is skipped where they do not."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the shared schemas are not beside this checkout")
    return SHARED / "data"


@pytest.fixture(autouse=True, scope="module")
def _windows_are_collected_on_their_own_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a window leaves in cycles is collected here, not by a thread of a later test, where the process would die.

    (`editor.ui.kit.collecting` sees to it while the program runs.)
    """
    yield
    if {"gui", "end_to_end", "soak"} & set(request.path.parts):
        gc.collect()
