"""Places inside a page: headings and paragraphs get names, and links inside the page lead to them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from editor.language.slugs import slug
from editor.render import signs, trees
from editor.render.job import RenderJob, line_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NAME = re.compile(f"{signs.NAME}(\\d+){signs.NAME}")
_NOTE = re.compile(r"fn(?:ref)?(\d*)-(\d+)")
_LONGEST = 120


def take_names(root: ET.Element, job: RenderJob) -> None:
    """Take the names that authors gave out of the text; the name of an empty paragraph is that of the next block."""
    above = trees.parents(root)
    for element in list(root.iter()):
        found = [*_taken(element, "text"), *(name for child in element for name in _taken(child, "tail"))]
        owner = _owner(element, above) if found else None
        if owner is None:
            continue
        if owner.tag == "p" and trees.is_empty(owner) and owner in above:
            following = _next(owner, above[owner])
            trees.remove(above[owner], owner)
            owner = following
        if owner is not None:
            job.names.setdefault(owner, []).extend(found)


def name(root: ET.Element, job: RenderJob) -> None:
    """Give headings ids that nothing else on the page can have, and list them in the outline."""
    taken: dict[str, int] = {}
    for element in root.iter():
        names = [job.prepared.names[number] for number in job.names.get(element, [])]
        if element.tag in HEADINGS:
            text = trees.words(element)
            place = _free("h-" + (slug(text, job.context.language) or "part"), taken)
            element.set("id", place)
            job.outline.append((int(element.tag[1]), text, place))
            job.anchors.add(place, text, names)
        elif names:
            place = _free("h-" + (slug(names[0], job.context.language, limit=_LONGEST) or "part"), taken)
            element.set("id", place)
            job.anchors.add(place, names=names)
        elif found := _NOTE.fullmatch(element.get("id") or ""):
            kind = "fnref" if (element.get("id") or "").startswith("fnref") else "fn"
            names = [] if found[1] else [f"{kind}{found[2]}", f"{kind}:{found[2]}"]
            job.anchors.add(found[0], names=names)


def link(root: ET.Element, job: RenderJob) -> None:
    """Lead each link inside the page to its place, or leave its words without a link and say why."""
    above = trees.parents(root)
    for element in list(root.iter("a")):
        href = element.get("href") or ""
        if not href.startswith("#") or len(href) == 1 or element.get("class"):
            continue
        if place := job.anchors.find(href[1:]):
            element.set("href", f"#{place}")
            continue
        job.report("dead-anchor", line_of(element, above), address=href[:80])
        trees.unwrap(above[element], element)


def _taken(element: ET.Element, part: str) -> list[int]:
    text: str = getattr(element, part) or ""
    if signs.NAME not in text:
        return []
    setattr(element, part, _NAME.sub("", text).rstrip(" ") or None)
    return [int(number) for number in _NAME.findall(text)]


def _owner(element: ET.Element, above: dict[ET.Element, ET.Element]) -> ET.Element | None:
    while element.tag not in {*HEADINGS, "p"}:
        if element not in above:
            return None
        element = above[element]
    return element


def _next(element: ET.Element, parent: ET.Element) -> ET.Element | None:
    children = list(parent)
    after = children[children.index(element) + 1 :][:1]
    return after[0] if after and after[0].tag in {*HEADINGS, "p"} else None


def _free(wanted: str, taken: dict[str, int]) -> str:
    """The wanted name, or it with the first number that is free; `taken` holds the number last tried for each."""
    name, number = wanted, taken.get(wanted, 1)
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken[wanted] = number
    taken.setdefault(name, 1)
    return name
