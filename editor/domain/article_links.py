"""Links from a text to other articles of the newsroom, by their numbers."""

from __future__ import annotations

import re

ARTICLE_REFERENCE = re.compile(r"\(article:(\d{1,18})\)")


def references(body: str) -> tuple[int, ...]:
    """Ids of the articles that a body links to, each once, in ascending order."""
    return tuple(sorted({int(found) for found in ARTICLE_REFERENCE.findall(body)}))
