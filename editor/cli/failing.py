"""What is said when a verb fails. It is loaded then and not before: no other verb pays for all the sentences."""

from __future__ import annotations

import traceback
from argparse import Namespace
from datetime import UTC, datetime

from editor.cli.call import folders_of
from editor.domain.errors import EditorError
from editor.domain.sentences import say


def of_an_error(error: EditorError) -> str:
    """What the user can do about an error."""
    return say(error.code, error.facts)


def of_the_system(error: OSError) -> str:
    """What the system refused, and of which file."""
    return say("os-failed", {"file": error.filename or "the system", "why": error.strerror or str(error)})


def of_a_mistake(error: Exception, options: Namespace) -> str:
    """Write the traceback of our own mistake to a file and say where it is."""
    file = folders_of(options).logs / f"mistake-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(traceback.format_exception(error)), "utf-8")
    except OSError:
        return f"This is a mistake in Rubrika, and it could not be written down: {error!r}."
    return f"This is a mistake in Rubrika: {type(error).__name__}. What happened is written in {file}; please send it."
