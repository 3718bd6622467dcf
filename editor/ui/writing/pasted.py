"""Words from elsewhere as plain Markdown: no invisible characters, one paragraph where the source had one."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)
_MARKDOWN = re.compile(r"^(?:[-*+] |\d{1,3}[.)] |> ?|\||///|```|    )", re.MULTILINE)


def cleaned(text: str) -> str:
    """Pasted text as a body: a single line end from a word processor parts paragraphs, unless it is Markdown."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n\n").replace("\u2028", "\n")
    text = _TRAILING.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFC", text))).replace("\t", " ")
    if "\n\n" not in text.strip("\n") and not _MARKDOWN.search(text):
        text = text.replace("\n", "\n\n")
    text = re.sub(r"\n{3,}", "\n\n", text)
    return text.strip("\n") or ("\n" if "\n" in text else text)
