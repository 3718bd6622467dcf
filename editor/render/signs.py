"""Control characters that stand for marks between the first pass over a text and its tree; a text has none itself."""

from __future__ import annotations

import re

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Characters that no page may carry; Markdown itself uses two of them as its own marks."""

NAME = "\x01"
"""Around the number of a name (`{#id}`)."""

CODE = "\x0e"
"""Around the number of code inside a line."""

FENCE = "\x0f"
"""Around the number of a block of code."""

BREAK = "\x1a"
"""`<br>`."""

OPEN: dict[str, str] = dict(
    zip(("strong", "em", "sub", "sup", "code", "s", "mark"), "\x04\x05\x06\x07\x08\x11\x12", strict=True)
)
CLOSE: dict[str, str] = dict(zip(OPEN, "\x13\x14\x15\x16\x17\x18\x19", strict=True))
"""By the tag that the page gets."""

TAGS = {
    "b": "strong", "strong": "strong", "i": "em", "em": "em", "cite": "em", "dfn": "em", "var": "em",
    "sub": "sub", "sup": "sup", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
    "s": "s", "del": "s", "strike": "s", "mark": "mark",
}  # fmt: skip
"""What HTML's tags for words become."""
