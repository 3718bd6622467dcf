"""What an import does about marks of other programs: notes stay behind, the rest comes along and is said."""

from __future__ import annotations

import html
import re

from editor.domain.foreign import Fate, Found
from editor.domain.foreign_places import excerpt, in_fields
from editor.domain.foreign_scan import foreign_marks
from editor.domain.story import Story
from editor.intake.page_links import dead_anchors

PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif", ".heic", ".tif", ".tiff", ".bmp")
_ATTRIBUTE = re.compile(r"\b(src|alt)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'<>]++))")

Report = list[tuple[str, str]]
"""Codes and excerpts, as in `Imported.dropped`."""


def clean_body(text: str, dropped: Report) -> str:
    """A body without notes; pictures of wikis and of HTML become Markdown's. What else is foreign is reported."""
    parts: list[str] = []
    done = 0
    for one in foreign_marks(text):
        if one.start < done:
            continue
        start, end = one.start, one.end
        written = _picture(text, one)
        if one.fate is Fate.NOTE and one.closed:
            dropped.append(("dropped-note", excerpt(text, one)))
            start, end = _whole_lines(text, start, end)
        elif not written:
            _report(text, one, dropped)
            continue
        parts += (text[done : max(start, done)], written)
        done = end
    cleaned = "".join((*parts, text[done:]))
    dropped += [("kept-dead-anchor", address) for _, address in dead_anchors(cleaned)]
    return cleaned


def clean_line(text: str, dropped: Report) -> str:
    """A field without notes, tags and brackets of links: it prints as plain text.

    A note without an end stays, and is said: else the words of a title could all be gone.
    """
    parts: list[str] = []
    done = 0
    for one in foreign_marks(text):
        if one.start < done:
            continue
        if one.fate is Fate.NOTE and one.closed:
            dropped.append(("dropped-note", excerpt(text, one)))
        elif one.kind == "wiki-link":
            parts.append(text[done : one.start])
            page, _, label = text[one.start + 2 : one.end - 2].partition("|")
            parts.append(label or page)
            done = one.end
            continue
        elif one.kind not in {"tag", "highlight"}:
            _report(text, one, dropped)
            continue
        parts += (text[done : one.start], " " if one.label == "br" else "")
        done = one.end
    return " ".join("".join((*parts, text[done:])).split()) if parts else text


def without_notes_said(text: str, dropped: Report) -> str:
    """A plain text without closed notes; the report has those, and such as are never closed."""
    parts: list[str] = []
    done = 0
    for one in foreign_marks(text):
        if one.fate is Fate.NOTE and one.closed and one.kind != "link-comment" and one.start >= done:
            dropped.append(("dropped-note", excerpt(text, one)))
            start, end = _whole_lines(text, one.start, one.end)
            parts.append(text[done : max(start, done)])
            done = end
        elif one.fate is Fate.NOTE and not one.closed:
            _report(text, one, dropped)
    return "".join((*parts, text[done:]))


def kept_marks(story: Story) -> Report:
    """What a story has brought along, as its checks will find it."""
    said: Report = []
    for one in foreign_marks(story.body):
        if one.fate is not Fate.NOTE:
            _report(story.body, one, said)
    said += [("kept-foreign-mark", mark) for code, _, _, mark in in_fields(story, {}) if code == "mark-in-field"]
    return said


def _report(text: str, one: Found, dropped: Report) -> None:
    if one.fate is Fate.NOTE:
        dropped.append(("kept-open-note", excerpt(text, one)))
    elif one.fate is Fate.PRINTED:
        dropped.append(("kept-foreign-mark", excerpt(text, one)))
    elif one.fate is Fate.LEFT_OUT and not text.startswith("</", one.start):
        dropped.append(("kept-unseen-mark", excerpt(text, one)))


def _whole_lines(text: str, start: int, end: int) -> tuple[int, int]:
    """A note that has its lines to itself goes with the end of its last line."""
    begins = text.rfind("\n", 0, start) + 1
    ends = text.find("\n", end)
    ends = len(text) if ends < 0 else ends
    if text[begins:start].strip(" \t>") or text[end:ends].strip():
        return start, end
    return begins, min(ends + 1, len(text))


def _picture(text: str, one: Found) -> str:
    """`![[a.jpg|words]]` and `<img src=a.jpg alt=words>` as `![words](a.jpg)`; empty for any other mark."""
    if one.kind == "embed":
        file, _, words = text[one.start + 3 : one.end - 2].partition("|")
        words = "" if words.replace("x", "").isdigit() else words
    elif one.kind == "tag" and one.label == "img":
        given = {
            name: html.unescape("".join(values)) for name, *values in _ATTRIBUTE.findall(text[one.start : one.end])
        }
        file, words = given.get("src", ""), given.get("alt", "")
    else:
        return ""
    file = file.strip()
    if one.kind == "embed" and not file.lower().endswith(PICTURE_ENDINGS):
        return ""
    return f"![{re.sub(r'[][]', '', words)}]({file.replace(' ', '%20')})" if file else ""
