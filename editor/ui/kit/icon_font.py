"""The two faces of Font Awesome that the window draws with, out of QtAwesome's own files.

QtAwesome itself loads a dozen faces with all their names: a tenth of a second, and 25 MB for as long as it runs. Where
its files lie otherwise than we know, it is asked after all.
"""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QFont, QFontDatabase

STYLES = {"fa6": "regular", "fa6s": "solid"}
"""Prefix of a glyph -> the part of its file's name."""


class IconFont(Protocol):
    """What draws icons: QtAwesome, or less of it."""

    def font(self, prefix: str, size: float, /) -> QFont:
        """The face of a prefix at `size` pixels."""
        ...

    def charmap(self, name: str, /) -> str:
        """The letter that `fa6s.check` is drawn as."""
        ...


def icon_font() -> IconFont:
    """The faces, loaded; wants a running application."""
    try:
        return _TwoFaces(_folder())
    except (OSError, LookupError, ValueError):
        import qtawesome  # noqa: PLC0415 - see above

        qtawesome.charmap("fa6s.check")
        return qtawesome


def _folder() -> Path:
    found = find_spec("qtawesome")
    places = found.submodule_search_locations if found is not None else None
    return Path((places or [])[0], "fonts")


class _TwoFaces:
    def __init__(self, folder: Path) -> None:
        self._families = {prefix: _family(_only(folder, f"fontawesome6-{style}-webfont-[0-9]*.ttf"))
                          for prefix, style in STYLES.items()}  # fmt: skip
        self._letters = {prefix: json.loads(_only(folder, f"fontawesome6-{style}-webfont-charmap-*.json").read_bytes())
                         for prefix, style in STYLES.items()}  # fmt: skip

    def font(self, prefix: str, size: float) -> QFont:
        made = QFont()
        made.setFamily(self._families[prefix])
        made.setPixelSize(round(size))
        if STYLES[prefix] == "solid":
            made.setStyleName("Solid")
        return made

    def charmap(self, name: str) -> str:
        prefix, _, glyph = name.partition(".")
        return chr(int(self._letters[prefix][glyph], 16))


def _only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


def _family(file: Path) -> str:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))[0]
