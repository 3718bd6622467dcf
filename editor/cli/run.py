"""Running a verb: words in, an exit status out. No failure shows a traceback."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from editor.cli.call import Call
from editor.cli.output import Output, forget_standard_output, make_streams_safe
from editor.cli.parser import parse
from editor.domain.errors import EditorError
from editor.domain.visible import shown

DONE, WRONG, FAILED, INTERRUPTED = 0, 2, 3, 130
"""Exit statuses: done; the call is wrong; something outside the newsroom failed, or we did; interrupted by Ctrl+C."""


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
        _tell(_failing().of_the_system(error))
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
    try:
        return options.act(Call(options, Output(as_json=options.json)))
    except EditorError as error:
        _tell(_failing().of_an_error(error))
        return error.exit_status
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - our own mistakes end here, written down in full
        _tell(_failing().of_a_mistake(error, options))
        return FAILED


def _failing() -> ModuleType:
    """The sentences, which a verb that succeeds does not pay for."""
    return import_module("editor.cli.failing")


def _tell(sentence: str) -> None:
    """Say something where messages go; nobody listening there is no reason to fail."""
    try:
        sys.stderr.write(f"rubrika: {shown(' '.join(sentence.splitlines()))}\n")
    except OSError:
        forget_standard_output()
