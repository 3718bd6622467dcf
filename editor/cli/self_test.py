"""Trying the program out where nothing can be harmed."""

from __future__ import annotations

from pathlib import Path

from editor.cli.call import Call
from editor.desk.self_test import steps
from editor.files.scratch import scratch


def self_test(call: Call) -> int:
    """Write, credit, publish and export in a temporary newsroom, saying each step; nothing is left behind."""
    done: list[str] = []
    with scratch() as folder:
        for step in steps(Path(folder)):
            done.append(step)
            if not call.out.as_json:
                call.out.text(f"ok  {step}\n")
    call.out.answer({"ok": True, "steps": done}, "Everything works.")
    return 0
