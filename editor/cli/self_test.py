"""Trying the program out where nothing can be harmed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from editor.cli.call import Call
from editor.desk.self_test import steps


def self_test(call: Call) -> int:
    """Write, credit, publish and export in a temporary newsroom, saying each step; nothing is left behind."""
    done: list[str] = []
    with tempfile.TemporaryDirectory(prefix="rubrika-", ignore_cleanup_errors=True) as folder:
        for step in steps(Path(folder)):
            done.append(step)
            if not call.out.as_json:
                call.out.text(f"ok  {step}\n")
    call.out.answer({"ok": True, "steps": done}, "Everything works.")
    return 0
