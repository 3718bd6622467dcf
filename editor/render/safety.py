"""The sanitiser: always the last step, with the newsroom's own list of what may stand in a body."""

from __future__ import annotations

import re

import nh3

TAGS = {
    "p", "br", "h2", "h3", "h4", "h5", "h6", "strong", "em", "code", "pre", "a", "sup", "sub", "s", "mark", "span",
    "ul", "ol", "li", "blockquote", "footer", "hr", "aside", "div", "section",
    "figure", "figcaption", "img", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip

ATTRIBUTES = {
    "a": {"href", "title", "rel", "aria-label"},
    "img": {"src", "srcset", "sizes", "width", "height", "alt", "loading", "decoding"},
    "figure": {"data-problem"},
    "aside": {"role"},
    "div": {"role", "tabindex", "aria-label"},
    "section": {"aria-label"},
    "ol": {"start"},
    "li": {"id"},
    "p": {"id"},
    "sup": {"id"},
    "th": {"scope"},
    **{f"h{level}": {"id"} for level in range(2, 7)},
}

CLASSES = {
    "p": {"related", "embed", "fact-title"},
    "a": {"footnote-ref", "footnote-backref"},
    "figure": {"photo", "missing"},
    "span": {"cr"},
    "aside": {"pull", "fact"},
    "div": {"gallery", "scroll"},
    "section": {"footnotes"},
    "td": {"left", "center", "right"},
    "th": {"left", "center", "right"},
}

VALUES = {
    "id": re.compile(r"h-[\w-]{1,200}|fn(?:ref\d{0,6})?-\d{1,6}"),
    "role": re.compile(r"note|group"),
    "rel": re.compile(r"noopener external"),
    "tabindex": re.compile(r"0"),
    "scope": re.compile(r"col"),
    "start": re.compile(r"\d{1,9}"),
    "width": re.compile(r"\d{1,6}"),
    "height": re.compile(r"\d{1,6}"),
    "loading": re.compile(r"lazy|eager"),
    "decoding": re.compile(r"async"),
    "data-line": re.compile(r"\d{1,9}"),
    "data-problem": re.compile(r"[a-z-]{1,40}"),
    "sizes": re.compile(r"[\w\s().,:%+*/-]{1,300}"),
    "srcset": re.compile(r"(?:(?:https?://|(?![\w+.-]*:))[^\s,]+ \d{1,6}[wx](?:, (?!$)|$))+"),
}
"""Attributes whose whole value must look like this. A prefix keeps ids from shadowing the page's own names."""

_AMPERSAND = re.compile(r"&amp;|&(?![\w#])")
_AMPERSAND_STAND_IN = 0x1FFFE
_SIGNS = {0xA0 + number: 0xFDD0 + number for number in range(32)}
_STAND_INS: dict[int, int | None] = {**_SIGNS, _AMPERSAND_STAND_IN: None}
_MEANT: dict[int, int | str] = {
    **{stand_in: sign for sign, stand_in in _SIGNS.items()}, 0xFDD0: "&nbsp;", _AMPERSAND_STAND_IN: "&amp;"
}  # fmt: skip
"""`«`, `»`, the space that may not break and their neighbours, and as many signs that no page carries."""


def sanitise(html: str, *, preview: bool) -> str:
    """The same HTML with nothing left in it but what the lists above allow.

    Signs whose first byte is that of a space that may not break go through it as others: nh3 writes a text in the
    product of its length and their number (64,000 `«` took 92 ms, 256,000 took 1.9 s).
    An `&` is as slow (256,000 took 0.9 s).
    """
    kept = _AMPERSAND.sub(chr(_AMPERSAND_STAND_IN), html.translate(_STAND_INS))
    return (_PREVIEW if preview else _EXPORT).clean(kept).translate(_MEANT)


def _filtered(_tag: str, name: str, value: str) -> str | None:
    shape = VALUES.get(name)
    return value if shape is None or shape.fullmatch(value.translate(_MEANT).replace("&amp;", "&")) else None


def _cleaner(everywhere: set[str]) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=TAGS,
        attributes={**ATTRIBUTES, "*": everywhere},
        allowed_classes=CLASSES,
        attribute_filter=_filtered,
        url_schemes={"http", "https", "mailto", "tel"},
        clean_content_tags={"script", "style"},
        link_rel=None,
    )


_EXPORT = _cleaner(set())
_PREVIEW = _cleaner({"data-line"})
