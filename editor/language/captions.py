"""How a caption ends: the credit follows it on the same line."""

from __future__ import annotations

_ENDS = ".!?…:"
_CLOSING = "»“”’\"')]"


def ended(caption: str) -> str:
    """The caption with a full stop, unless it has an end of its own: «Каток», «Едем!», «(архив.)»."""
    text = caption.strip()
    words = text.rstrip(_CLOSING)
    if not words or words[-1] in _ENDS:
        return text
    bare = text.rstrip(",;–—- ")
    return f"{bare}." if bare else text
