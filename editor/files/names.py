"""Which names a disk takes for the same."""

from __future__ import annotations

import sys
from pathlib import Path


def one_case(place: Path) -> bool:
    """Whether the disk of a folder takes `News` and `news` for one name; it is asked where the folder is there."""
    other = Path(str(place).swapcase())
    try:
        return other != place and place.samefile(other)
    except FileNotFoundError:
        return not place.exists() and sys.platform in {"win32", "darwin"}
    except OSError:
        return False
