"""Photographs of a body: each place becomes a figure with its credit, or nothing at all."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from editor.render import trees
from editor.render.job import RenderJob, line_of
from editor.render.lines import LINE
from editor.render.values import PHOTO, Figure

BEFORE_FIGURE = ("p", "h1", "h2", "h3", "h4", "h5", "h6")
"""A figure may not stand inside these: it is set after them."""

HOSTS = (*BEFORE_FIGURE, "li", "td", "th", "footer", "aside", "blockquote")


def place(root: ET.Element, job: RenderJob) -> None:
    """Turn every picture mark into a figure and add the gallery after the text."""
    above = trees.parents(root)
    waiting: dict[ET.Element, list[ET.Element]] = {}
    for image in list(root.iter("img")):
        figure = _of_mark(image, above, job)
        host = _host(image, above)
        trees.remove(above[image], image)
        waiting.setdefault(host, []).extend([] if figure is None else [figure])
    for host, figures in waiting.items():
        _settle(host, figures, above)
    _gallery(root, job)


def build(figure: Figure) -> ET.Element:
    """`<figure class="photo">`: the picture, the caption, the credit; the credit prints without a caption too."""
    element = ET.Element("figure", {"class": "photo"})
    ET.SubElement(element, "img", _attributes(figure))
    text = ET.SubElement(element, "figcaption")
    caption = figure.caption.strip()
    text.text = f"{caption} " if caption else None
    credit = ET.SubElement(text, "span", {"class": "cr"})
    credit.text = figure.credit.strip()
    return element


def _attributes(figure: Figure) -> dict[str, str]:
    values = {
        "src": figure.src,
        "srcset": figure.srcset,
        "sizes": figure.sizes if figure.srcset else "",
        "width": str(figure.width or ""),
        "height": str(figure.height or ""),
    }
    kept = {name: value for name, value in values.items() if value}
    return {**kept, "alt": figure.alt.strip(), "loading": "lazy", "decoding": "async"}


def _of_mark(image: ET.Element, above: dict[ET.Element, ET.Element], job: RenderJob) -> ET.Element | None:
    found = PHOTO.fullmatch((image.get("src") or "").strip())
    if found is None:
        job.report("bare-image", line_of(image, above), address=(image.get("src") or "")[:80])
        return _missing("bare-image", job)
    return _of_placement(int(found[1]), job)


def _of_placement(placement_id: int, job: RenderJob) -> ET.Element | None:
    job.used_photos.add(placement_id)
    figure = job.context.figures.get(placement_id)
    code = _why_not(figure)
    if figure is not None and not code:
        return build(figure)
    job.report_photo(code, placement_id)
    return _missing(code, job)


def _why_not(figure: Figure | None) -> str:
    if figure is None:
        return "unknown-photo"
    if not figure.src.strip():
        return "empty-photo-place"
    return "" if figure.credit.strip() else "no-credit"


def _missing(code: str, job: RenderJob) -> ET.Element | None:
    if not job.context.preview:
        return None
    return ET.Element("figure", {"class": "photo missing", "data-problem": code})


def _host(image: ET.Element, above: dict[ET.Element, ET.Element]) -> ET.Element:
    element = above[image]
    while element.tag not in HOSTS and element in above:
        element = above[element]
    return element


def _settle(host: ET.Element, figures: list[ET.Element], above: dict[ET.Element, ET.Element]) -> None:
    if host.tag not in BEFORE_FIGURE:
        host.extend(figures)
        return
    parent = above[host]
    index = list(parent).index(host) + 1
    for offset, figure in enumerate(figures):
        if line := host.get(LINE):
            figure.set(LINE, line)
        parent.insert(index + offset, figure)
    if trees.is_empty(host):
        trees.remove(parent, host)


def _gallery(root: ET.Element, job: RenderJob) -> None:
    ids = [key for key in job.context.gallery_ids if key not in job.used_photos]
    figures = [figure for key in ids if (figure := _of_placement(key, job)) is not None]
    if figures:
        ET.SubElement(root, "div", {"class": "gallery"}).extend(figures)
