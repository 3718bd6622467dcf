"""What the HTML of a body depends on: by this one knows, without rendering it again, whether it still holds."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict

from editor.render.values import PHOTO, RenderContext

RENDERER = "2"
"""Counts up when the same body would render to other bytes; part of every key."""


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
