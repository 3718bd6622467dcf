"""Running a verb: words in, an exit status out. No failure shows a traceback."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime

from editor.cli.call import Call, folders_of
from editor.cli.output import Output, forget_standard_output, make_streams_safe
from editor.cli.parser import parse
from editor.domain.errors import EditorError
from editor.domain.sentences import say
from editor.domain.visible import shown

DONE, SAID_NO, WRONG, FAILED, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit statuses: done; the newsroom says no; the call is wrong; the world failed; interrupted by Ctrl+C."""


def run(words: Sequence[str]) -> int:
    """Do what the words of a command line say and return the exit status. Answers go to standard output."""
    make_streams_safe()
    try:
        status = _status(words)
        sys.stdout.flush()
    except BrokenPipeError:
        forget_standard_output()
        return DONE
    except OSError as error:
        forget_standard_output()  # what did not fit would fail once more when the interpreter ends
        _tell(say("os-failed", {"file": error.filename or "the system", "why": error.strerror or str(error)}))
        return FAILED
    except KeyboardInterrupt:
        _tell("Interrupted. What was finished before stays, the rest was not begun.")
        return INTERRUPTED
    return status


def _status(words: Sequence[str]) -> int:
    try:
        options = parse(words)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else WRONG
    return _act(options)


def _act(options: Namespace) -> int:
    call = Call(options, Output(as_json=options.json))
    try:
        return options.act(call)
    except EditorError as error:
        _tell(say(error.code, error.facts))
        return error.exit_status
    except OSError:
        raise
    except Exception:  # noqa: BLE001 - the last door: our own mistakes end here, written down in full
        _tell(_mistake(options))
        return FAILED


def _mistake(options: Namespace) -> str:
    """Write the traceback of our own mistake to a file and say where it is."""
    now = datetime.now(UTC)
    import traceback  # noqa: PLC0415 - for our own mistakes alone

    file = folders_of(options).logs / f"mistake-{now:%Y%m%d-%H%M%S-%f}.txt"
    error = sys.exception()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(traceback.format_exc(), "utf-8")
    except OSError:
        return f"This is a mistake in Rubrika, and it could not be written down: {error!r}."
    return f"This is a mistake in Rubrika: {type(error).__name__}. What happened is written in {file}; please send it."


def _tell(sentence: str) -> None:
    """Say something where messages go; nobody listening there is no reason to fail."""
    try:
        sys.stderr.write(f"rubrika: {shown(' '.join(sentence.splitlines()))}\n")
    except OSError:
        forget_standard_output()
