"""Where Rubrika starts: with a verb it runs headless and never imports Qt, without one it opens the window."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.export import PRESSING
from editor.files.private import only_for_the_owner
from editor.render import RENDERING

INTERRUPTED = 130
"""The exit status after Ctrl+C, as shells know it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status (see `editor.cli.run.VERBS` for the verbs)."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    _speak_into_nothing()
    with only_for_the_owner():
        return _run(words)


def _speak_into_nothing() -> None:
    """A start without a console (pythonw, a frozen program) has no streams; what is written then goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - until the process ends


def _run(words: list[str]) -> int:
    try:
        if words == [RENDERING]:
            from editor.render.worker import main as render  # noqa: PLC0415 - the window never renders itself

            return render()
        if words == [PRESSING]:
            from editor.export.worker import main as press  # noqa: PLC0415 - as above

            return press()
        if _wants_window(words):
            gc.disable()  # nothing that is made before the first paint is garbage; `Start` turns it on behind that
            from editor.ui.assembly.app import run_window  # noqa: PLC0415 - Qt is loaded for the window alone

            return run_window(words)
        _collect_seldom()
        from editor.cli.run import run  # noqa: PLC0415 - and the window never pays for the verbs

        return run(words)
    except KeyboardInterrupt:
        sys.stderr.write("rubrika: Interrupted before anything was begun.\n")
        return INTERRUPTED


def _collect_seldom() -> None:
    """What a verb loads stays until its end: looking for garbage in it costs a fifth of a short verb's time."""
    gc.set_threshold(20_000)
    atexit.register(gc.freeze)  # and at the end the system takes everything back at once


def _wants_window(words: list[str]) -> bool:
    """No verb: nothing at all, or only the options of the window."""
    if any(word in {"-h", "--help", "--version"} for word in words):
        return False
    values_of_options = {index + 1 for index, word in enumerate(words) if word in {"--newsroom", "--basedir"}}
    return all(word.startswith("-") or index in values_of_options for index, word in enumerate(words))


if __name__ == "__main__":
    raise SystemExit(main())
