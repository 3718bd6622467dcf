"""Whether every dependency has a wheel on the systems that editors have: `python -m tests.tools.wheels`.

Nothing is installed: pip resolves for the other system from the wheels' own descriptions. Markers are evaluated here
for the system that is asked about, which pip itself does only for the one it runs on; those of dependencies of
dependencies are still this system's.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]


def _macs(machine: str) -> list[str]:
    return [f"macosx_{version}_0_{machine}" for version in (13, 12, 11)]


SYSTEMS = {
    "Windows x64": ("win32", "AMD64", ["win_amd64"]),
    "macOS arm64": ("darwin", "arm64", [*_macs("arm64"), *_macs("universal2")]),
    "Windows ARM": ("win32", "ARM64", ["win_arm64"]),
    "macOS x64": ("darwin", "x86_64", [*_macs("x86_64"), *_macs("universal2")]),
}  # fmt: skip
"""Name -> `sys_platform`, `platform_machine`, and the platforms that pip takes wheels of."""

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
MUST = frozenset({"Windows x64", "macOS arm64"})
"""The others are told only."""


def wanted(system: str, python: str) -> list[str]:
    """The direct dependencies that hold there, without their markers."""
    sys_platform, machine, _ = SYSTEMS[system]
    there = {
        "sys_platform": sys_platform, "platform_machine": machine, "python_version": python,
        "python_full_version": f"{python}.5", "os_name": "nt" if sys_platform == "win32" else "posix",
        "platform_system": "Windows" if sys_platform == "win32" else "Darwin",
    }  # fmt: skip
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [Requirement(line) for line in project["dependencies"]]
    return [f"{each.name}{each.specifier}" for each in asked if each.marker is None or each.marker.evaluate(there)]


def missing(system: str, python: str) -> str:
    """What pip says of the first dependency without a wheel there; empty when all have one."""
    platforms = [word for each in SYSTEMS[system][2] for word in ("--platform", each)]
    with tempfile.TemporaryDirectory() as nowhere:
        command = [
            sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--ignore-installed", "--only-binary=:all:",
            "--python-version", f"{python}.5", *platforms, "--target", nowhere, "--disable-pip-version-check",
            *wanted(system, python),
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def main() -> int:
    """Print a line for each system and Python; 1 when one that must have all wheels does not."""
    bad = 0
    for system in SYSTEMS:
        for python in PYTHONS:
            found = missing(system, python)
            bad += bool(found) and system in MUST
            sys.stdout.write(f"{system:12} {python}  {found or 'all wheels'}\n")
            sys.stdout.flush()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
