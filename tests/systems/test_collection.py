"""A module or a call that Windows lacks stops the collection of no test there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RINGS = ("tests/unit", "tests/database", "tests/golden", "tests/gui", "tests/end_to_end", "tests/systems")


@pytest.mark.skipif(sys.platform != "linux", reason="takes away what Linux has")
def test_every_ring_is_collected_without_what_windows_lacks() -> None:
    words = ("-p", "tests.systems.bare", "-p", "no:cacheprovider", "--as-on", "windows", "--collect-only", "-q")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *words, *RINGS], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout[-3000:]
    assert "tests/end_to_end/test_headless.py" in run.stdout
