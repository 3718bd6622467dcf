"""Markdown to safe HTML: parse, shape, typeset, and the sanitiser last."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import asdict

from editor.domain.errors import BadInput
from editor.render.dialect import Dialect
from editor.render.figures import PHOTO
from editor.render.job import Job, paragraph_starts
from editor.render.safety import sanitise
from editor.render.values import Figure, Link, RenderContext, Rendered

__all__ = ["RENDERER", "Figure", "Link", "RenderContext", "Rendered", "html_key", "render"]

RENDERER = "2"
"""Counts up when the same body would render to other bytes; part of every key."""

_workers = threading.local()


def render(body: str, context: RenderContext) -> Rendered:
    """Render a body in this thread. Hostile text can take for ever: `guard` is the door for text of unknown origin.

    Raises BadInput "text-too-hard" when the text is nested too deep.
    """
    body = body.replace("\r\n", "\n").replace("\r", "\n")
    job = Job(context, paragraph_starts(body))
    dialect = _taken_dialect()
    try:
        raw = dialect.html_of(body, job)
    except RecursionError:
        raise BadInput("text-too-hard") from None
    _workers.dialect = dialect
    html = sanitise(raw, preview=context.preview)
    return Rendered(html, tuple(job.outline), tuple(job.line_map), tuple(job.problems))


def html_key(body: str, context: RenderContext) -> str:
    """SHA-256 (hex) of all that the HTML depends on; figures and links that the body does not use are left out."""
    used = {*(int(key) for key in PHOTO.findall(body)), *context.gallery_ids}
    inputs = {
        "renderer": RENDERER,
        "body": body,
        "language": context.language,
        "preview": context.preview,
        "gallery": context.gallery_ids,
        "figures": [(key, asdict(figure)) for key, figure in sorted(context.figures.items()) if key in used],
        "links": [(key, asdict(link)) for key, link in sorted(context.links.items()) if f"article:{key}" in body],
    }
    canonical = json.dumps(inputs, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _taken_dialect() -> Dialect:
    """This thread's instance; whoever takes it puts it back, so one that was broken off is never used again."""
    return vars(_workers).pop("dialect", None) or Dialect()
