"""Other processes of this same program: started alike from a checkout, an installation and a frozen program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def start(module: str, word: str) -> subprocess.Popen[bytes]:
    """A child that reads its standard input and answers on its standard output.

    It runs a module as `python -m` does; a frozen program, which has no `python -m`, starts itself with one word.
    Nobody else holds the pipes: the child sees the end of its input when this program ends, however it does.
    """
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    words = [word] if getattr(sys, "frozen", False) else ["-m", module]
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
