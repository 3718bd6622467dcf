"""What templates are filled with: named tuples, which go to another process and are read there at next to no cost.

Nothing is imported here that such a process would have to load for them.
"""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup


class MenuLink(NamedTuple):
    """A link of a menu; `current` marks the page or the section that the reader is in."""

    href: str
    text: str
    language: str = ""
    current: bool = False


class Version(NamedTuple):
    """The same page in another language, for `hreflang`."""

    language: str
    url: str


class Frame(NamedTuple):
    """What stands around a page, with links from where it lies; `menu` and `footer` are made HTML."""

    language: str
    name: str
    style: str
    front: str
    menu: Markup
    languages: tuple[MenuLink, ...]
    footer: Markup


class FeedLink(NamedTuple):
    """A feed that the head of a page announces."""

    href: str
    title: str
    media_type: str


class Head(NamedTuple):
    """What search engines, social networks and feed readers read; `feeds` is made HTML.

    `kind` is the Open Graph type.
    """

    title: str
    description: str
    url: str
    locale: str
    kind: str = "website"
    other_locales: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    feeds: Markup = Markup()
    image: str = ""
    image_width: int = 0
    image_height: int = 0
    image_alt: str = ""
    properties: tuple[tuple[str, str], ...] = ()
    data: Markup | None = None


class Moment(NamedTuple):
    """One moment in the forms that pages need; `iso` carries the newsroom's offset."""

    iso: str
    full: str
    day: str
    long_day: str
    weekday: str
    clock: str
    numbers: str
    year: int


class Picture(NamedTuple):
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


class Card(NamedTuple):
    """One article in a list. `url` is its full address, `href` the link from the page it stands on."""

    id: int
    href: str
    url: str
    headline: str
    lede: str
    byline: str
    rubric: str
    colour: str
    time: Moment
    picture: Picture | None
