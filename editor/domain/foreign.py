"""Marks of other programs in a Markdown text: one table of what each is, how it is known and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What the page makes of a mark.

    `NOTE`: nothing, a reader never sees it. `MEANT`: what it means elsewhere, or its words alone. `LEFT_OUT`: nothing,
    which import and checks say. `PRINTED`: the mark itself as typed, which import and checks say. `CODE`: exactly
    what is typed, whatever it looks like.
    """

    NOTE = "note"
    MEANT = "meant"
    LEFT_OUT = "left-out"
    PRINTED = "printed"
    CODE = "code"


class Reach(StrEnum):
    """How far its end may be from its beginning. A note without an end hides all that follows: that leaks nothing."""

    ITSELF = "itself"
    PARAGRAPH = "paragraph"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Mark:
    """One construct: `opens` and `closes` are patterns that cannot backtrack; `lead` is what stands before it."""

    kind: str
    fate: Fate
    opens: str
    closes: str = ""
    reach: Reach = Reach.ITSELF
    lead: str = ""


_QUOTED = r"(?m:^)[ \t>]*+"
_IN_LISTS = _QUOTED + r"(?:(?:[-+*]|\d{1,9}[.)])[ \t]++[ \t>]*+)*+"
_ATTRIBUTE = r"(?:[#.][^\s{}#.=]++|[\w-]++=(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s{}\"']++))[ \t]*+"
_VALUE = r"(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s\[\]\"']++)"
_TAG_VALUE = r"(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>]++)"

TABLE = (
    Mark("fence", Fate.CODE, r"(?P<ticks>`{3,}+)(?=[^`\n]*+$)|(?P<waves>~{3,}+)", lead=_IN_LISTS),
    Mark("escape", Fate.CODE, r"\\[!-/:-@\[-`{-~]"),
    Mark("code", Fate.CODE, r"`++"),
    # notes that their authors keep to themselves
    Mark("html-comment", Fate.NOTE, r"<!(?=--)", r"-->", Reach.TEXT),
    Mark("kramdown-comment", Fate.NOTE, r"\{::comment[^}\n]{0,40}\}", r"\{:/(?:comment)?\}", Reach.TEXT),
    Mark(
        "liquid-comment",
        Fate.NOTE,
        r"\{%-?[ \t]*+comment[ \t]*+-?%\}",
        r"\{%-?[ \t]*+endcomment[ \t]*+-?%\}",
        Reach.TEXT,
    ),
    Mark("liquid-note", Fate.NOTE, r"\{%-?[ \t]*+#", r"%\}", Reach.TEXT),
    Mark("hugo-comment", Fate.NOTE, r"\{\{-?[ \t]*+/\*", r"\*/[ \t]*+-?\}\}", Reach.TEXT),
    Mark("handlebars-comment", Fate.NOTE, r"\{\{!--", r"--\}\}", Reach.TEXT),
    Mark("handlebars-note", Fate.NOTE, r"\{\{!", r"\}\}", Reach.TEXT),
    Mark("jinja-comment", Fate.NOTE, r"\{#(?=[\s-]|[^\n{}#]{0,200}#\})", r"#\}", Reach.TEXT),
    Mark("obsidian-comment", Fate.NOTE, r"(?<![\d%])(?<!\d[ \u00a0])%%(?!%)", r"%%", Reach.TEXT),
    Mark(
        "link-comment",
        Fate.NOTE,
        r"\[(?:(?://|comment|#|_)\]:(?=[ \t])|[^\[\]\n]{1,60}\]:[ \t]*+(?:#|<>)(?=[ \t]++[\"'(]|[ \t]*+$))[^\n]*+",
        lead=_IN_LISTS,
    ),
    # what has no place on a page of ours
    Mark("script", Fate.LEFT_OUT, r"(?i:<(?P<element>script|style)(?=[\s/>])[^<>]*+>)"),
    Mark("instruction", Fate.LEFT_OUT, r"<\?(?=[a-zA-Z])", r"\?>", Reach.PARAGRAPH),
    Mark("declaration", Fate.LEFT_OUT, r"<!(?=[a-zA-Z\[])", r">", Reach.PARAGRAPH),
    Mark("contents", Fate.LEFT_OUT, r"(?i:\[\[_?toc_?\]\]|\[toc\])(?=[ \t]*+$)", lead=_QUOTED),
    # templates of site generators
    Mark("shortcode", Fate.PRINTED, r"\{\{[<%]", r"[>%]\}\}", Reach.PARAGRAPH),
    Mark("template-tag", Fate.PRINTED, r"\{%", r"%\}", Reach.PARAGRAPH),
    Mark("template-value", Fate.PRINTED, r"\{\{", r"\}\}", Reach.PARAGRAPH),
    Mark("extension", Fate.PRINTED, r"\{:[:/](?=[a-z}])", r"\}", Reach.PARAGRAPH),
    Mark("container", Fate.PRINTED, r":{3,}+", lead=_QUOTED),
    Mark(
        "attributes",
        Fate.MEANT,
        rf"\{{:[ \t]*+(?:(?:{_ATTRIBUTE}|[\w-]++[ \t]*+))++\}}|\{{[ \t]*+(?:{_ATTRIBUTE})++\}}",
    ),
    # wikis and note programs
    Mark("embed", Fate.PRINTED, r"!\[\[(?P<embedded>(?:[^\[\]\n<{%]|%(?!%)){1,300}+)\]\]"),
    Mark("wiki-link", Fate.MEANT, r"\[\[(?P<page>[^\[\]\n<{%`]{1,300}+)\]\](?![(\[])"),
    Mark("callout", Fate.MEANT, r"\[!(?P<callout>\w[\w-]{0,39}+)[^\]\n]{0,40}\][+-]?", lead=_QUOTED),
    Mark("task", Fate.MEANT, r"\[[ xX]\](?=[ \t])", lead=_QUOTED + r"(?:[-+*]|\d{1,9}[.)])[ \t]++"),
    Mark(
        "bracket-code",
        Fate.PRINTED,
        rf"\[(?P<slash>/?)(?P<named>[a-zA-Z][\w-]{{0,39}}+)(?P<given>(?:[ \t]++[\w-]++={_VALUE})*+|={_VALUE})"
        r"[ \t]*+/?\](?![(\[:])",
    ),
    Mark("block-name", Fate.MEANT, r"(?<=[ \t])\^(?=[0-9-]*+[a-zA-Z])[a-zA-Z0-9-]{4,40}+(?=[ \t]*+$)"),
    Mark("inline-note", Fate.PRINTED, r"\^\[(?=[^\s\]])"),
    Mark("abbreviation", Fate.PRINTED, r"\*\[[^\[\]\n]{1,80}\]:", lead=_QUOTED),
    Mark("highlight", Fate.MEANT, r"(?<!=)==(?!=)"),
    Mark("strike", Fate.MEANT, r"(?<!~)~~(?!~)"),
    Mark("emoji", Fate.PRINTED, r"(?<![\w:/]):[a-z][a-z_]{1,30}+:(?![\w:/])"),
    # HTML
    Mark(
        "tag",
        Fate.MEANT,
        r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:.-]*+)"
        rf"(?P<attributes>(?:[\s/]++[^\s\"'=<>/]++(?:\s*+=\s*+{_TAG_VALUE})?+)*+)[\s/]*+>",
    ),
    Mark(
        "escaped-tag",
        Fate.PRINTED,
        r"&lt;/?(?P<escaped>[a-zA-Z][a-zA-Z0-9]*+)(?:[ \t](?:[^<>&\n]|&(?![lg]t;))*+)?/?(?:>|&gt;)",
    ),
    Mark("outside-tag", Fate.LEFT_OUT, ""),
    Mark("unknown-tag", Fate.PRINTED, ""),
    Mark("attributes-inside", Fate.PRINTED, ""),
)
"""In the order in which they are tried. Those without a pattern are others by their context: see `foreign_marks`."""

FATES = {mark.kind: mark.fate for mark in TABLE}

WORD_TAGS = frozenset({
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "center", "cite",
    "code", "data", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "label", "li", "main",
    "mark", "nobr", "ol", "p", "picture", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span",
    "strike", "strong", "sub", "summary", "sup", "time", "tt", "u", "ul", "var", "wbr",
})  # fmt: skip
"""Tags that mean something to a text, or wrap its words: the words stay."""

OUTSIDE_TAGS = frozenset({
    "applet", "area", "audio", "base", "body", "button", "canvas", "caption", "col", "colgroup", "dialog", "embed",
    "fieldset", "form", "frame", "frameset", "head", "html", "iframe", "input", "legend", "link", "map", "marquee",
    "math", "meta", "nav", "noscript", "object", "optgroup", "option", "param", "path", "pre", "select", "source",
    "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr", "track", "video",
})  # fmt: skip
"""Tags that show something of their own, which a page here does not: they go, words between them stay."""

BRACKET_CODES = frozenset({
    "gallery", "embed", "caption", "video", "audio", "playlist", "youtube", "vimeo", "more", "nextpage",
    "contact-form-7",
})  # fmt: skip
"""Codes in square brackets that stand without a value and without an end; WordPress has the most of them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mark of `kind` from `start` to `end`; a note that is not `closed` goes on to the end of the text.

    `label` is what the mark is about: a tag's name, a wiki link's inside, the signs that open code, "open" or "close".
    """

    kind: str
    start: int
    end: int
    closed: bool = True
    label: str = ""

    @property
    def fate(self) -> Fate:
        """What becomes of it."""
        return FATES[self.kind]
