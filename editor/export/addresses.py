"""Where each page of a site lives: paths inside the export, links between them, full web addresses."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric
from editor.export.site import Site

INDEX = "index.html"
STYLE = "assets/site.css"
NAME_LIMIT = 255
"""Bytes of one name: ext4, XFS, Btrfs and ZFS take no more; NTFS and APFS count letters and take no less."""

LONGEST_ENDING = 8
DEVICES = {"con", "prn", "aux", "nul", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(1, 10))}
"""Names that Windows keeps for its devices, whatever ending they have."""

UNFIT = re.compile(r"[^\w.~-]+")
"""What may not stand in one part of a path: hand-set slugs are data and could say `../..`."""


def article_path(site: Site, live: LiveArticle, *, top: str = "") -> str:
    """The path of an article by the newsroom's profile; `{rubric}` is `top`, else the slug of its top rubric."""
    chain = site.chain(live.story.rubric_id)
    folder = top or (chain[0].slug if chain else "article")
    filled = (
        site.newsroom.url_profile.replace("{rubric}", _part(folder))
        .replace("{id}", str(live.article_id))
        .replace("{slug}", _part(live.story.slug) or "article")
    )
    path = fitting(posixpath.normpath("/" + filled).lstrip("/"))
    return f"{path}/{INDEX}" if filled.endswith("/") else path


def prefix(site: Site, language: str) -> str:
    """Empty for the newsroom's own language, `fr/` for another one."""
    return "" if language == site.newsroom.language else f"{language}/"


def front_path(site: Site, language: str) -> str:
    """The front page of a language."""
    return prefix(site, language) + INDEX


def rubric_path(site: Site, rubric: Rubric, language: str, page: int | None = None) -> str:
    """The newest page of a rubric, or archive page `page`, counted from 1 at the oldest."""
    name = INDEX if page is None else f"page-{page}.html"
    return f"{prefix(site, language)}{rubric_slugs(site, rubric)}/{name}"


def rubric_slugs(site: Site, rubric: Rubric) -> str:
    """`gorod/parki` for a rubric inside another one."""
    return fitting("/".join(_part(one.slug) or str(one.id) for one in site.chain(rubric.id)))


def feed_path(site: Site, language: str, kind: str, rubric: Rubric | None = None) -> str:
    """A feed of a language or of one rubric; `kind` is `rss` or `atom`."""
    folder = f"{rubric_slugs(site, rubric)}/" if rubric else ""
    return f"{prefix(site, language)}{folder}{kind}.xml"


def fragment_path(site: Site, rubric: Rubric, language: str) -> str:
    """The block «latest from this rubric» alone, for servers that include it into older pages: not a whole page."""
    return fitting(f"fragments/{language}/{rubric_slugs(site, rubric)}.inc")


def corrections_path(site: Site, language: str) -> str:
    """The page of all corrections in a language."""
    return prefix(site, language) + "corrections.html"


def about_path(site: Site, language: str) -> str:
    """The page about the newsroom in a language."""
    return prefix(site, language) + "about.html"


def absolute(site: Site, path: str) -> str:
    """The full web address of a path; `index.html` is not part of an address."""
    return site.newsroom.site_url.rstrip("/") + quote(clean(path))


def clean(path: str) -> str:
    """A path as the web server knows it: `/gorod/` for `gorod/index.html`."""
    shown = path.removesuffix(INDEX) if posixpath.basename(path) == INDEX else path
    return f"/{shown}"


def href(here: str, there: str) -> str:
    """A link from one path to another. Relative, so that the site also works opened from a folder."""
    return _relative(posixpath.dirname(here), there)


@lru_cache(maxsize=16384)
def _relative(folder: str, there: str) -> str:
    """What `posixpath.relpath` gives for paths inside a site, which have no `.`, `..` or empty part."""
    above = folder.split("/") if folder else []
    parts = there.split("/")
    shared = 0
    while shared < len(above) and shared < len(parts) - 1 and above[shared] == parts[shared]:
        shared += 1
    return quote("/".join((*[".."] * (len(above) - shared), *parts[shared:])))


def fitting(path: str) -> str:
    """A path that every disk can hold: no name too long, none that Windows keeps for its devices."""
    return "/".join(_name(each) for each in path.split("/"))


@lru_cache(maxsize=16384)
def _name(name: str) -> str:
    if name.partition(".")[0].lower() in DEVICES:
        stem, dot, ending = name.partition(".")
        name = f"{stem}_{dot}{ending}"
    if len(name.encode()) <= NAME_LIMIT:
        return name
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > LONGEST_ENDING:
        stem, dot, ending = name, "", ""
    room = NAME_LIMIT - len(f"{dot}{ending}".encode())
    cut = stem.encode()[:room].decode(errors="ignore")
    at_a_word = cut.rpartition("-")[0]
    return f"{at_a_word if len(at_a_word) > room // 2 else cut}{dot}{ending}"


def _part(text: str) -> str:
    return UNFIT.sub("-", unicodedata.normalize("NFC", text)).strip(".-")
