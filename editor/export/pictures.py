"""Photographs as a site shows them: which renditions exist, where they lie, and what is printed under them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from editor.domain.people import Person
from editor.domain.photos import Credit, Crop, InFile, Photo, Placement, Role
from editor.domain.words import is_blank
from editor.export import addresses
from editor.export.digests import digest
from editor.export.site import Site
from editor.export.typesetting import typeset
from editor.language.captions import ended
from editor.language.known_names import KnownNames, forms_of
from editor.photos import renditions
from editor.photos.embed import Embedded
from editor.render.credits import credit_line, credit_names, person_name
from editor.render.values import Figure

FALLBACK_WIDTH = 1440
"""The widest JPEG: what a browser without WebP, a social network and a feed reader get."""

BODY_SIZES = "(max-width: 820px) 100vw, 680px"
HERO_SIZES = "(max-width: 1120px) 100vw, 1072px"


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file under `photos/`: the same bytes whoever uses it, because crop and credit are part of its name."""

    path: str
    sha256: str
    width: int
    height: int
    fmt: str
    crop: Crop | None
    embedded: Embedded

    @property
    def inputs(self) -> str:
        """A digest of all that decides the bytes."""
        return digest(self.sha256, self.width, self.fmt, self.crop, self.embedded)


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph in a template; `src` and `srcset` are links from the page it stands on.

    `inputs` is the digest of the JPEG at `path`: a feed that states its length must follow its bytes.
    """

    src: str
    srcset: str
    width: int
    height: int
    alt: str
    caption: str
    credit: str
    path: str
    inputs: str
    focus: str = ""


def shown(site: Site, placement: Placement | None) -> Photo | None:
    """The photograph of a placement when readers may see it: it has its file and its credit."""
    photo = site.photos.get(placement.photo_id or 0) if placement else None
    return photo if photo and placement and is_credited(site, credit_of(placement, photo)) else None


def is_credited(site: Site, credit: Credit) -> bool:
    """Whether somebody would be named under the picture: a person or an agency may have lost their name, or be gone."""
    names = credit_names(credit, site.people, site.agencies, site.newsroom.language)
    return not is_blank(names.text + names.creator + names.agency)


def credit_of(placement: Placement, photo: Photo) -> Credit:
    """The credit that prints: the placement's own or the photograph's."""
    return placement.credit or photo.credit


def renditions_of(site: Site, placement: Placement, photo: Photo) -> tuple[Rendition, ...]:
    """WebP in every width that the original can fill and one JPEG, the widest that is not too wide."""
    crop = placement.crop
    whole = crop or renditions.WHOLE
    widths = renditions.widths_for(round(photo.width * whole.width), round(photo.height * whole.height))
    fallback = max((w for w in widths if w <= FALLBACK_WIDTH), default=widths[0])
    stem = _stem(placement, photo)
    embedded = _embedded(site, placement, photo)

    def one(width: int, fmt: str, ending: str) -> Rendition:
        height = renditions.size(photo.width, photo.height, crop, width)[1]
        return Rendition(f"photos/{stem}-{width}.{ending}", photo.sha256, width, height, fmt, crop, embedded)

    return (one(fallback, "jpeg", "jpg"), *(one(width, "webp", "webp") for width in widths))


def picture(site: Site, placement: Placement, photo: Photo, language: str, here: str) -> Picture:
    """A photograph with links from the page `here` and its words in the page's language."""
    fallback, *others = renditions_of(site, placement, photo)
    return Picture(
        src=addresses.href(here, fallback.path),
        srcset=", ".join(f"{addresses.href(here, one.path)} {one.width}w" for one in others),
        width=fallback.width,
        height=fallback.height,
        alt=(placement.alt or photo.alt).strip(),
        caption=ended(typeset(placement.caption, language)),
        credit=credit_text(site, placement, photo, language),
        path=fallback.path,
        inputs=fallback.inputs,
        focus=_focus(placement.crop),
    )


def credit_text(site: Site, placement: Placement, photo: Photo, language: str) -> str:
    """The credit line in a language, in the newsroom's own pattern."""
    patterns = site.newsroom.credit_patterns
    return credit_line(credit_of(placement, photo), site.people, site.agencies, language, patterns)


def figures(site: Site, placements: tuple[Placement, ...], language: str, here: str) -> dict[int, Figure]:
    """Photographs of a body by placement id; those that may not be shown have an empty `src` or `credit`."""
    found: dict[int, Figure] = {}
    for placement in placements:
        if placement.role is Role.LEAD:
            continue
        photo = shown(site, placement)
        if photo is None:
            has_file = site.photos.get(placement.photo_id or 0) is not None
            found[placement.id] = Figure(src="hidden" if has_file else "", caption=placement.caption)
            continue
        made = picture(site, placement, photo, language, here)
        found[placement.id] = Figure(
            made.src, made.srcset, BODY_SIZES, made.width, made.height, made.alt, made.caption, made.credit,
            placement.role.value,
        )  # fmt: skip
    return found


def _focus(crop: Crop | None) -> str:
    """The point that must stay in view when a list cuts the picture, as CSS `object-position`; empty: the middle."""
    if crop is None or (crop.focus_x, crop.focus_y) == (0.5, 0.5) or not (crop.width and crop.height):
        return ""
    across = (crop.focus_x - crop.left) / crop.width
    down = (crop.focus_y - crop.top) / crop.height
    return f"{_percent(across)} {_percent(down)}"


def _percent(share: float) -> str:
    return f"{round(min(1, max(0, share)) * 100)}%"


def _stem(placement: Placement, photo: Photo) -> str:
    short = photo.sha256[:16]
    if placement.crop is None and placement.credit in {None, photo.credit}:
        return short
    return f"{short}-{digest(placement.crop, placement.credit)[:8]}"


def _embedded(site: Site, placement: Placement, photo: Photo) -> Embedded:
    language = site.newsroom.language
    credit = credit_of(placement, photo)
    creator, agency = makers(site, credit, language)
    said = photo.in_file
    creators = _creators(site, credit, said, creator)
    owner = agency or ", ".join(creators)
    return Embedded(
        creators=creators,
        credit=credit_text(site, placement, photo, language),
        copyright=photo.copyright or (f"© {owner}" if owner else ""),
        description=photo.description,
        alt=photo.alt,
        headline=said.headline,
        source=photo.source or said.agency,
        web_statement=said.web_statement or f"{site.newsroom.site_url.rstrip('/')}/",
        usage_terms=photo.usage_terms,
        rights_end=photo.rights_end.isoformat() if photo.rights_end else "",
    )


def _creators(site: Site, credit: Credit, said: InFile, creator: str) -> tuple[str, ...]:
    """Who made the picture: whom the credit names, else those that the file names, who are never lost.

    One of several makers of the file who is credited stands among the others, under the name of the register.
    """
    person = site.people.get(credit.creator_id or 0)
    if person is None:
        return said.creators
    theirs = _theirs(person, said)
    if not any(theirs):
        return (creator,)
    return tuple(creator if mine else name for name, mine in zip(said.creators, theirs, strict=True))


@lru_cache(maxsize=1024)
def _theirs(person: Person, said: InFile) -> tuple[bool, ...]:
    """Which of the makers that a file names is this person."""
    if not said.creators:
        return ()
    known = KnownNames({person.id: forms_of(person.names.forms, person.genitive_ru, person.gender)})
    return tuple(known.find(name, cut="creator" in said.cut) is not None for name in said.creators)


def makers(site: Site, credit: Credit, language: str) -> tuple[str, str]:
    """The names of the person and of the agency behind a credit, empty where there is none."""
    person = site.people.get(credit.creator_id or 0)
    agency = site.agencies.get(credit.agency_id or 0)
    return person_name(person, language) if person else "", agency.names.best(language) if agency else ""
