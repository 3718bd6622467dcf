"""Cancel, as a long job reads it: asked for on the GUI thread, read by the job between two of its steps."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class StopRequest:
    """Whether somebody has pressed Cancel."""

    is_asked: bool = False
