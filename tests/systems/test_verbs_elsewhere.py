"""The verbs run where modules and calls of Linux are absent, a limit is refused, and no zones stand on the disk."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="puts the differences in on Linux alone")
if sys.platform == "linux":
    from tests.systems import views

ROOT = Path(__file__).parents[2]
SEEN = """
import os, sys, zoneinfo
from editor.files import durable
from editor.export import holding
print(durable.sys.platform, durable.os.name, hasattr(holding, "fcntl"), durable.FULL, sys.platform, os.name)
"""
LIMITED = """
import resource
from editor.render.worker import limit_memory
limit_memory()
print(resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY)
"""
HOUR = "import zoneinfo; print(zoneinfo.TZPATH, zoneinfo.ZoneInfo('Asia/Almaty'))"


def python(system: str, *words: str) -> str:
    env = {**os.environ, **views.around(system)}
    run = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


@pytest.mark.parametrize(
    ("system", "seen"),
    [("windows", "win32 nt False None linux posix"), ("macos", "darwin posix True 51 linux posix")],
)
def test_the_program_alone_sees_the_other_system(system: str, seen: str) -> None:
    assert python(system, "-c", SEEN) == seen


def test_a_limit_that_macos_refuses_stops_no_rendering() -> None:
    assert python("macos", "-c", LIMITED) == "True"


def test_windows_has_its_zones_from_a_package() -> None:
    if importlib.util.find_spec("tzdata") is None:
        pytest.skip("the package `tzdata` is not installed here")
    assert python("windows", "-c", HOUR) == "() Asia/Almaty"


@pytest.mark.parametrize("system", ["windows", "macos"])
def test_a_newsroom_is_made_exported_and_verified_there(system: str, tmp_path: Path) -> None:
    def rubrika(*words: str | Path) -> str:
        return python(system, "main.py", "--basedir", str(tmp_path / "base"), *map(str, words))

    rubrika("new", tmp_path / "room", "--sample")
    assert " 0 removed" in rubrika("export", "--to", tmp_path / "site")
    assert "(0 added, 0 changed, 0 removed" in rubrika("export", "--to", tmp_path / "site")
    assert "everything is as it was written" in rubrika("verify")
