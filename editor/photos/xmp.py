"""Reading an XMP packet: each property may be an attribute, an element or a list, and none of it is trusted."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

BYTE_LIMIT = 2 * 2**20
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"

PROPERTIES = {
    "creator": f"{_DC}creator",
    "credit": f"{_PHOTOSHOP}Credit",
    "copyright": f"{_DC}rights",
    "description": f"{_DC}description",
    "headline": f"{_PHOTOSHOP}Headline",
    "alt": "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}AltTextAccessibility",
    "source": f"{_PHOTOSHOP}Source",
    "usage_terms": "{http://ns.adobe.com/xap/1.0/rights/}UsageTerms",
    "taken_at": f"{_PHOTOSHOP}DateCreated",
}


@dataclass(frozen=True, slots=True)
class Xmp:
    """Properties by the names of `PROPERTIES`; those that are absent are absent here."""

    fields: dict[str, str] = field(default_factory=dict[str, str])
    has_gps: bool = False


def parse(packet: bytes) -> Xmp:
    """Read a packet; one that is too large, not XML, or brings a document type of its own counts as empty."""
    if not packet.startswith((b"\xff\xfe", b"\xfe\xff")):
        packet = packet.strip(b"\0 \t\r\n")
    if not packet or len(packet) > BYTE_LIMIT:
        return Xmp()
    try:
        root = fromstring(packet, forbid_dtd=True)
    except (ET.ParseError, DefusedXmlException, ValueError, LookupError):
        return Xmp()
    descriptions = list(root.iter(f"{RDF}Description"))
    found = {name: _first(descriptions, tag) for name, tag in PROPERTIES.items()}
    has_gps = bool(_first(descriptions, f"{_EXIF}GPSLatitude"))
    return Xmp({name: text for name, text in found.items() if text}, has_gps)


def _first(descriptions: list[ET.Element], tag: str) -> str:
    for description in descriptions:
        text = (description.get(tag) or _value(description.find(tag))).strip()
        if text:
            return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)
    return ""


def _value(element: ET.Element | None) -> str:
    if element is None:
        return ""
    items = [item for item in element.iter(f"{RDF}li") if (item.text or "").strip()]
    if not items:
        return element.text or ""
    if element.find(f"{RDF}Alt") is not None:
        chosen = next((item for item in items if item.get(LANG) == "x-default"), items[0])
        return chosen.text or ""
    return ", ".join((item.text or "").strip() for item in items)
