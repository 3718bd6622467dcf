"""Headings, quotations, tables and footnotes in the shape that an article page needs."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from markdown.extensions.footnotes import NBSP_PLACEHOLDER

from editor.language.slugs import slug
from editor.render import trees
from editor.render.job import Job
from editor.render.lines import LINE

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
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


def name_headings(root: ET.Element, job: Job) -> None:
    """Give headings ids that nothing else on the page can have, and list them in the outline."""
    taken: set[str] = set()
    for heading in root.iter():
        if heading.tag in HEADINGS:
            text = trees.words(heading)
            name = _free("h-" + (slug(text, job.context.language) or "part"), taken)
            taken.add(name)
            heading.set("id", name)
            job.outline.append((int(heading.tag[1]), text, name))


def tables(root: ET.Element, job: Job) -> None:
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


def footnotes(root: ET.Element, job: Job) -> None:
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


def _free(wish: str, taken: set[str]) -> str:
    name, number = wish, 2
    while name in taken:
        name, number = f"{wish}-{number}", number + 1
    return name


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


def _words(job: Job) -> dict[str, str]:
    return WORDS.get(job.context.language, WORDS["en"])
