"""Words from elsewhere as plain Markdown: no invisible characters, one paragraph where the source had one."""

from __future__ import annotations

import re
import unicodedata

from editor.domain.characters import with_line_feeds, without_unseen

_SOFT = re.compile("[\v\u2028]")
"""Line ends inside a paragraph: Shift+Enter in a word processor, as Word and as others write it."""
_SPACES = re.compile(r"[ \t\n]+")
_TRAILING = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)
_MARKDOWN = re.compile(r"^(?:[-*+] |\d{1,3}[.)] |> ?|\||///|```|    )", re.MULTILINE)


def cleaned(text: str) -> str:
    """Pasted text as a body: a single line end from a word processor parts paragraphs, unless it is Markdown."""
    composed = unicodedata.normalize("NFC", text).replace("\u2029", "\n\n")
    paragraphs = [with_line_feeds(part) for part in _SOFT.split(composed)]
    if not any("\n\n" in part.strip("\n") for part in paragraphs) and not any(map(_MARKDOWN.search, paragraphs)):
        paragraphs = [part.replace("\n", "\n\n") for part in paragraphs]
    text = _TRAILING.sub("", without_unseen("\n".join(paragraphs))).replace("\t", " ")
    text = re.sub(r"\n{3,}", "\n\n", text)
    return text.strip("\n") or ("\n" if "\n" in text else text)


def in_one_line(text: str) -> str:
    """Pasted text for a field of one line; spaces that must not break stay."""
    composed = unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", without_unseen(with_line_feeds(composed))).strip(" ")
