"""Markdown to safe HTML: parse, shape, typeset, and the sanitiser last."""

from __future__ import annotations

import threading

from editor.domain.errors import BadInput
from editor.render.dialect import Dialect
from editor.render.job import RenderJob, paragraph_starts
from editor.render.safety import sanitise
from editor.render.values import Figure, Link, RenderContext, Rendered

__all__ = ["Figure", "Link", "RenderContext", "Rendered", "render"]

_workers = threading.local()


def render(body: str, context: RenderContext) -> Rendered:
    """Render a body in this thread. Hostile text can take for ever: `guard` renders text of unknown origin.

    Raises BadInput "text-too-hard" when the text is nested too deep.
    """
    body = body.replace("\r\n", "\n").replace("\r", "\n")
    job = RenderJob(context, paragraph_starts(body))
    dialect = _taken_dialect()
    try:
        raw = dialect.html_of(body, job)
    except RecursionError:
        raise BadInput("text-too-hard") from None
    _workers.dialect = dialect
    html = sanitise(raw, preview=context.preview)
    return Rendered(html, tuple(job.outline), tuple(job.line_map), tuple(job.problems))


def _taken_dialect() -> Dialect:
    """This thread's instance; whoever takes it puts it back, so one that was broken off is never used again."""
    return vars(_workers).pop("dialect", None) or Dialect()
