"""Links: to other articles by id, to embeds, and to the rest of the web by safe addresses only."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from urllib.parse import urlsplit

from editor.render import trees
from editor.render.job import RenderJob, line_of

ARTICLE = re.compile(r"article:(\d{1,18})")
SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
WEB = ("http", "https")
SCHEMES = (*WEB, "mailto", "tel")
_DOUBLE_SLASH = re.compile(r"[\\/]{2,}")
_HEAD = re.compile(r"(?:[a-zA-Z][a-zA-Z0-9+.-]*+:)?+(?://[^/?#]*+)?+")
_NOT_IN_ADDRESSES = re.compile(r"[\x00-\x20\x7f-\xa0<>\"{}|\\^`\u2000-\u200f\u2028-\u202f\ufeff]|%(?![0-9a-fA-F]{2})")


def settle(root: ET.Element, job: RenderJob) -> None:
    """Give each link its address, or leave its words without a link and say why."""
    above = trees.parents(root)
    for link in list(root.iter("a")):
        href = (link.get("href") or "").strip()
        if link.get("class") in {"footnote-ref", "footnote-backref"}:
            continue
        if href.startswith("#") and not trees.is_empty(link):
            link.set("href", href)
        elif found := ARTICLE.fullmatch(href):
            _to_article(link, int(found[1]), above, job)
        elif link.get("class") == "embed":
            _to_embed(link, href, above, job)
        else:
            _to_web(link, href, above, job)


def safe_address(href: str) -> str:
    """An address that a browser may be given, illegal characters encoded; empty when there is none."""
    href = href.strip()
    if _DOUBLE_SLASH.match(href):
        href = "https://" + href.lstrip("\\/")
    href = _legal(_NOT_IN_ADDRESSES.sub(_encoded, href))
    if href.startswith(("#", "/", "?")):
        return href
    try:
        parts = urlsplit(href)
        good = parts.scheme in SCHEMES and bool(parts.netloc if parts.scheme in WEB else parts.path)
    except ValueError:
        return ""
    if good:
        return href
    return "" if SCHEME.match(href) or ":" in href.split("/")[0] else href


def _legal(href: str) -> str:
    """Square brackets are a host's alone, and the second `#` is no `#` (RFC 3986, 3.2.2 and 3.5)."""
    head = _HEAD.match(href)
    start = head.end() if head else 0
    path, sign, part = href[start:].partition("#")
    rest = f"{path}{sign}{part.replace('#', '%23')}"
    return href[:start] + rest.replace("[", "%5B").replace("]", "%5D")


def _encoded(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _to_article(link: ET.Element, article_id: int, above: dict[ET.Element, ET.Element], job: RenderJob) -> None:
    target = job.context.links.get(article_id)
    if target is None:
        job.report("unknown-article", line_of(link, above), id=article_id)
        trees.unwrap(above[link], link)
        return
    is_card = trees.is_empty(link) and trees.stands_alone(above[link], link)
    link.set("href", target.url)
    if trees.is_empty(link):
        link.text = target.title
    if is_card:
        above[link].set("class", "related")


def _to_embed(link: ET.Element, href: str, above: dict[ET.Element, ET.Element], job: RenderJob) -> None:
    address = safe_address(href)
    if urlsplit(address).scheme not in WEB:
        job.report("bad-link", line_of(link, above), address=href[:80])
        trees.unwrap(above[link], link)
        return
    del link.attrib["class"]
    link.set("href", address)
    link.set("rel", "noopener external")
    if trees.stands_alone(above[link], link):
        above[link].set("class", "embed")


def _to_web(link: ET.Element, href: str, above: dict[ET.Element, ET.Element], job: RenderJob) -> None:
    address = safe_address(href)
    if address and not trees.is_empty(link):
        link.set("href", address)
        return
    if not address:
        job.report("bad-link", line_of(link, above), address=href[:80])
    trees.unwrap(above[link], link)
