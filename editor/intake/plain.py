"""Plain text made safe and turned into Markdown that prints exactly as the text was written."""

from __future__ import annotations

import re
import unicodedata

from editor.domain.characters import with_line_feeds, without_unseen
from editor.domain.foreign import Fate
from editor.domain.foreign_scan import foreign_marks

_SURROGATES = re.compile(r"[\ud800-\udfff]")
_ADDRESS = re.compile(r"(https?://[^\s<>«»\"]+|www\.[^\s<>«»\"]+)")
_MARKS = re.compile(r"[\\`*\[\]]|(?<!\w)_|_(?!\w)")
_TAG_OR_ENTITY = re.compile(r"<(?=[a-zA-Z/?]|!(?!--))|&(?=[#\w])")
_MEANT_INSIDE = re.compile(r"[\\`*]")
_LINE_LEADING = re.compile(r"^(#|>|[-+](?=[\s+-]|$))")
_NOT_ESCAPABLE = re.compile(r"^(?=///|!embed|~~~|:\s)")
"""Openings that mean something to our Markdown and whose first sign takes no backslash."""
_NUMBERED = re.compile(r"^(\d+)\.(?=\s|$)")
_BULLET = re.compile(r"^[•·●▪◦‣⁃]\s*(?=\S)")

SHORTEST_CUT_LINE = 50
"""Characters; programs that cut lines do so at 60 to 80."""


def clean(text: str) -> str:
    """The text in NFC with line feeds alone, without marks that nobody sees; a lone surrogate becomes U+FFFD."""
    text = _SURROGATES.sub("\ufffd", with_line_feeds(text))
    return unicodedata.normalize("NFC", without_unseen(text.replace("\t", " ")))


def lines_of(text: str) -> list[str]:
    """The lines of a cleaned text that say something, each a paragraph; lines cut at a fixed width are joined."""
    found: list[str] = []
    for block in re.split(r"\n[^\S\n]*\n", text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        found.extend(_joined(lines))
    return found


def _joined(lines: list[str]) -> list[str]:
    """A line that goes on in small letters after a long one without an end was one paragraph once."""
    found: list[list[str]] = []
    for line in lines:
        before = found[-1][-1] if found else ""
        is_cut = len(before) >= SHORTEST_CUT_LINE and not before.endswith((".", "!", "?", "…", ":", ";"))
        if is_cut and line[:1].islower():
            found[-1].append(line)
        else:
            found.append([line])
    return [" ".join(parts) for parts in found]


def escaped(line: str) -> str:
    """One line of text as Markdown that means exactly these characters; web addresses stay bare.

    Marks of other programs that print as typed stay as they are too, so that the checks find them where they stand;
    a wiki's link stays and is understood.
    """
    parts: list[str] = []
    done = 0
    for one in foreign_marks(line):
        is_safe = one.fate is Fate.PRINTED or one.kind == "wiki-link"
        if is_safe and one.start >= done and not _MEANT_INSIDE.search(line, one.start, one.end):
            parts += (_escape_text(line[done : one.start]), line[one.start : one.end])
            done = one.end
    plain = _NUMBERED.sub(r"\1\\.", "".join((*parts, _escape_text(line[done:]))))
    if _NOT_ESCAPABLE.match(plain):
        return f"&#{ord(plain[0])};{plain[1:]}"
    return _LINE_LEADING.sub(r"\\\1", plain)


def body_of(lines: list[str]) -> str:
    """Paragraphs as a Markdown body; lines that open with a bullet become one list."""
    parts: list[str] = []
    in_list = False
    for line in lines:
        bullet = _BULLET.match(line)
        text = f"- {escaped(line[bullet.end() :])}" if bullet else escaped(line)
        parts.append(("\n" if in_list and bullet else "\n\n" if parts else "") + text)
        in_list = bullet is not None
    return "".join(parts)


def _escape_text(text: str) -> str:
    parts = _ADDRESS.split(text)
    return "".join(part if number % 2 else _escape_marks(part) for number, part in enumerate(parts))


def _escape_marks(text: str) -> str:
    text = _TAG_OR_ENTITY.sub(lambda found: "&lt;" if found[0] == "<" else "&amp;", text)
    return _MARKS.sub(lambda found: "\\" + found[0], text)
