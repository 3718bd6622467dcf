"""Headings, quotations, tables and footnotes in the shape that an article page needs."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from markdown.extensions.footnotes import NBSP_PLACEHOLDER

from editor.render import trees
from editor.render.anchors import HEADINGS
from editor.render.job import RenderJob
from editor.render.lines import LINE

CALLOUT = re.compile(r"\s*\[!(\w[\w-]*+)[^\]\n]*+\][+-]?(?=\s|$)")
SPEAKER = re.compile(r"\s*(?:[—–]|--)\s+(\S.*)")
WORDS = {
    "ru": {"table": "Таблица", "notes": "Примечания", "back": "Вернуться к тексту"},
    "kk": {"table": "Кесте", "notes": "Ескертпелер", "back": "Мәтінге оралу"},
    "en": {"table": "Table", "notes": "Notes", "back": "Back to the text"},
}
"""What a screen reader is told, by language."""


def speakers(root: ET.Element) -> None:
    """A quotation's last line «— Name» becomes its footer. Runs before marks inside lines are read."""
    for quote in root.iter():
        if quote.tag != "blockquote" and quote.get("class") != "pull":
            continue
        last = quote[-1] if len(quote) else None
        if last is None or last.tag != "p" or not last.text:
            continue
        before, _, line = last.text.rpartition("\n")
        if found := SPEAKER.fullmatch(line.rstrip()):
            _footer(quote, last, before.rstrip(), found[1])


def callouts(root: ET.Element) -> None:
    """`> [!note] Title` of other editors as a fact box; `[!quote]` stays a quotation. Runs where `speakers` runs."""
    above = trees.parents(root)
    for quote in list(root.iter("blockquote")):
        starts = [child for child in quote if child.tag == "p" and CALLOUT.match(child.text or "")]
        for child in reversed(starts):
            box = quote if quote[0] is child else _split(above[quote], quote, child)
            _take_title(box, child)


def _split(parent: ET.Element, quote: ET.Element, child: ET.Element) -> ET.Element:
    """Two boxes with an empty line between them were read as one quotation."""
    index = list(quote).index(child)
    box = ET.Element("blockquote", dict(quote.attrib))
    box.extend(quote[index:])
    quote[index:] = []
    parent.insert(list(parent).index(quote) + 1, box)
    return box


def _take_title(box: ET.Element, first: ET.Element) -> None:
    line, _, rest = (first.text or "").partition("\n")
    found = CALLOUT.match(line)
    title = line[found.end() :].strip() if found else ""
    first.text = rest
    if not rest:
        box.remove(first)
    if found and found[1].lower() in {"quote", "cite"}:
        return
    box.tag = "aside"
    box.attrib |= {"class": "fact", "role": "note"}
    if title:
        head = ET.Element("p", {"class": "fact-title"})
        head.text = title
        box.insert(0, head)


def headings(root: ET.Element) -> None:
    """The page owns h1: headings begin at h2 and never skip a level; those without words go."""
    above = trees.parents(root)
    previous = 1
    for heading in list(root.iter()):
        if heading.tag not in HEADINGS:
            continue
        if not trees.words(heading):
            trees.remove(above[heading], heading)
            continue
        previous = max(2, min(int(heading.tag[1]), previous + 1))
        heading.tag = f"h{previous}"


def tables(root: ET.Element, job: RenderJob) -> None:
    """A wide table scrolls in a box of its own that the keyboard reaches; alignment is a class, not a style."""
    above = trees.parents(root)
    label = _words(job)["table"]
    for table in list(root.iter("table")):
        for cell in [*table.iter("th"), *table.iter("td")]:
            _cell(cell)
        box = ET.Element("div", {"class": "scroll", "role": "group", "tabindex": "0", "aria-label": label})
        parent = above[table]
        index = list(parent).index(table)
        parent[index] = box
        box.tail, table.tail = table.tail, None
        box.append(table)
        if line := table.attrib.pop(LINE, ""):
            box.set(LINE, line)


def footnotes(root: ET.Element, job: RenderJob) -> None:
    """The list of notes as a named section; a note that nothing refers to has no way back."""
    ids = {element.get("id") for element in root.iter("sup")}
    for box in list(root):
        if box.get("class") != "footnote":
            continue
        box.tag = "section"
        box.attrib = {"class": "footnotes", "aria-label": _words(job)["notes"]}
        for rule in box.findall("hr"):
            trees.remove(box, rule)
        for item in box.iter("li"):
            _note(item, ids, _words(job)["back"])
        for element in box.iter():
            element.text = (element.text or "").replace(NBSP_PLACEHOLDER, " ") or None
            element.tail = (element.tail or "").replace(NBSP_PLACEHOLDER, " ") or None


def _footer(quote: ET.Element, last: ET.Element, before: str, name: str) -> None:
    last.text = before
    if not before:
        quote.remove(last)
    footer = ET.SubElement(quote, "footer")
    footer.text = name


def _cell(cell: ET.Element) -> None:
    style = cell.attrib.pop("style", "")
    if found := re.search(r"text-align:\s*(left|center|right)", style):
        cell.set("class", found[1])
    if cell.tag == "th":
        if trees.is_empty(cell):
            cell.tag = "td"
        else:
            cell.set("scope", "col")


def _note(item: ET.Element, ids: set[str | None], back: str) -> None:
    above = trees.parents(item)
    for link in list(item.iter("a")):
        if link.get("class") != "footnote-backref":
            continue
        if (link.get("href") or "#")[1:] not in ids:
            trees.remove(above[link], link)
            continue
        link.attrib = {"class": "footnote-backref", "href": link.get("href") or "", "aria-label": back}
        link.text = "↩"


def _words(job: RenderJob) -> dict[str, str]:
    return WORDS.get(job.context.language, WORDS["en"])
