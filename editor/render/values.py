"""What goes into a rendering and what comes out of it: plain frozen values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from editor.domain.checks import Problem
from editor.domain.words import FIRST_LANGUAGE

PHOTO = re.compile(r"photo:(-?\d{1,18})")
"""How a body names a photograph: the id of its placement."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A placement as it prints. `src` empty: its file is missing; `credit` empty: it may not be shown.

    `srcset` and `sizes` are attribute values; `width` and `height` are pixels of `src`. Caption and credit are
    plain text in the article's language; typography is applied to them here.
    """

    src: str = ""
    srcset: str = ""
    sizes: str = ""
    width: int = 0
    height: int = 0
    alt: str = ""
    caption: str = ""
    credit: str = ""
    role: str = "body"


@dataclass(frozen=True, slots=True)
class Link:
    """Another article of the site: its address and its headline."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class RenderContext:
    """Everything a body needs besides its text.

    `figures` are keyed by placement id in page order, `links` by article id. `gallery` names the placements that
    stand after the text; left empty, it is every figure whose role is "gallery", in order. `preview` adds
    `data-line` to each block and shows a placeholder where a picture is left out.
    """

    language: str = FIRST_LANGUAGE
    figures: dict[int, Figure] = field(default_factory=dict[int, Figure])
    links: dict[int, Link] = field(default_factory=dict[int, Link])
    gallery: tuple[int, ...] = ()
    preview: bool = False

    @property
    def gallery_ids(self) -> tuple[int, ...]:
        """Placements that stand after the text, in order."""
        return self.gallery or tuple(key for key, figure in self.figures.items() if figure.role == "gallery")


@dataclass(frozen=True, slots=True)
class Rendered:
    """Safe HTML of a body.

    `outline` lists (level, text, id) of the headings. `line_map` lists (source line from 0, index of the top-level
    element in `html`) in page order. `problems` name what was left out and why.
    """

    html: str
    outline: tuple[tuple[int, str, str], ...] = ()
    line_map: tuple[tuple[int, int], ...] = ()
    problems: tuple[Problem, ...] = ()
