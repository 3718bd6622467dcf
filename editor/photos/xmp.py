"""Reading an XMP packet: each property may be an attribute, an element or a list, and none of it is trusted."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from editor.domain.words import LANGUAGES
from editor.photos.carriers import Carrier, cleaned
from editor.photos.charsets import judge

BYTE_LIMIT = 2 * 2**20
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_TIFF = "{http://ns.adobe.com/tiff/1.0/}"
_RIGHTS = "{http://ns.adobe.com/xap/1.0/rights/}"
_PLUS = "{http://ns.useplus.org/ldf/xmp/1.0/}"
_PRISM = "{http://prismstandard.org/namespaces/prismusagerights/2.1/}"

PROPERTIES = {
    "creator": (f"{_DC}creator", f"{_TIFF}Artist", f"{_PLUS}ImageCreatorName"),
    "credit": (f"{_PHOTOSHOP}Credit",),
    "copyright": (f"{_DC}rights", f"{_TIFF}Copyright"),
    "description": (f"{_DC}description", f"{_TIFF}ImageDescription"),
    "headline": (f"{_PHOTOSHOP}Headline",),
    "alt": ("{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}AltTextAccessibility",),
    "source": (f"{_PHOTOSHOP}Source",),
    "usage_terms": (f"{_RIGHTS}UsageTerms", f"{_PHOTOSHOP}Instructions"),
    "web_statement": (f"{_RIGHTS}WebStatement",),
    "rights_end": (f"{_PLUS}LicenseEndDate", f"{_PRISM}expirationDate"),
    "taken_at": (f"{_PHOTOSHOP}DateCreated", f"{_EXIF}DateTimeOriginal"),
}
"""Field, and the properties that say it, the first that does (IPTC Photo Metadata 2025.1, PLUS LDF, PRISM)."""

_MOST_CREATORS = 50
_WIDE = ((b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_BOMS = ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DECLARED = re.compile(r"^\ufeff?\s*<\?xml[^>]{0,200}\?>")


def parse(packet: bytes, language: str = "") -> Carrier:
    """Read a packet; one that is too large, not XML, or brings a document type of its own counts as empty.

    Of a text in several languages the one in `language` is taken, else the one that its writer put first.
    """
    if not packet or len(packet) > BYTE_LIMIT:
        return Carrier()
    text, charset = _text(packet)
    try:
        root = fromstring(_DECLARED.sub("", text.strip("\0 \t\r\n\ufeff")), forbid_dtd=True)
    except (ET.ParseError, DefusedXmlException, ValueError, LookupError):
        return Carrier()
    descriptions = list(root.iter(f"{RDF}Description"))
    found = {name: _first(descriptions, tags, language) for name, tags in PROPERTIES.items()}
    fields = {name: "; ".join(items) if name == "creator" else items[0] for name, items in found.items() if items}
    creators = found["creator"]
    if creators:
        fields["creator"] = ", ".join(creators)
    has_gps = bool(_first(descriptions, (f"{_EXIF}GPSLatitude",), ""))
    return Carrier(fields, creators, charset if fields else "", has_gps=has_gps)


def _text(packet: bytes) -> tuple[str, str]:
    """The packet as letters, and the encoding where it is a guess."""
    bare = packet.lstrip(b" \t\r\n")
    for mark, charset in (*_BOMS, *_WIDE):
        if bare.startswith(mark):
            return bare.decode(charset, "replace"), ""
    try:
        return packet.decode(), ""
    except UnicodeDecodeError:
        judged = judge((packet,))
        return judged.texts[0], judged.charset


def _first(descriptions: list[ET.Element], tags: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The values of the first property that has any: several of a list of makers, one of any other."""
    for tag in tags:
        for description in descriptions:
            attribute = description.get(tag)
            raw = (attribute,) if attribute else _values(description.find(tag), language)
            if values := tuple(text for text in map(cleaned, raw) if text):
                return tuple(dict.fromkeys(values))[:_MOST_CREATORS]
    if any(tag == f"{_PLUS}ImageCreatorName" for tag in tags):
        return _nested(descriptions)
    return ()


def _nested(descriptions: list[ET.Element]) -> tuple[str, ...]:
    """Makers of PLUS, who stand in a structure of their own."""
    tag = f"{_PLUS}ImageCreatorName"
    found = (each.get(tag) or each.findtext(tag) or "" for root in descriptions for each in root.iter())
    return tuple(dict.fromkeys(text for text in map(cleaned, found) if text))[:_MOST_CREATORS]


def _values(element: ET.Element | None, language: str) -> tuple[str, ...]:
    if element is None:
        return ()
    items = [item for item in element.iter(f"{RDF}li") if (item.text or "").strip()]
    if not items:
        return (element.text or "",)
    if element.find(f"{RDF}Alt") is not None:
        return (_alternative(items, language),)
    return tuple(item.text or "" for item in items)


def _alternative(items: list[ET.Element], language: str) -> str:
    """The text in the given language, else the default, else in the first language of the newsroom's that there is."""
    texts: dict[str, str] = {}
    for item in items:
        tag = (item.get(LANG) or "x-default").lower()
        texts.setdefault(tag, item.text or "")
        texts.setdefault(tag.split("-")[0], item.text or "")
    order = (language, "x-default", *LANGUAGES)
    return next((texts[tag] for tag in order if tag in texts), items[0].text or "")
