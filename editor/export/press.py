"""Makes files, or what their makers must know, and remembers what other files need to know of them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from typing import TypeVar

from editor.domain.article_links import references
from editor.domain.articles import LiveBody
from editor.export import article
from editor.export.fingerprints import Parts
from editor.export.manifest import Manifest
from editor.export.orders import Order
from editor.export.plan import Plan
from editor.export.sheets import ArticleSheet, ListSheet, PhotoSheet, body_parts
from editor.export.theme import SiteTheme
from editor.photos.many import Made, make_many
from editor.photos.store import PhotoStore
from editor.render.keys import html_key
from editor.render.values import RenderContext, Rendered

For = TypeVar("For")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a file before it is made: its parts, and the ids that the manifest remembers."""

    parts: Parts
    latest: tuple[int, ...] = ()
    links: tuple[int, ...] = ()


class Sizes(dict[str, int]):
    """Bytes of renditions by path: those just made, else those that stand; 0 for one that is neither."""

    def __init__(self, previous: Manifest) -> None:
        super().__init__()
        self._previous = previous

    def __missing__(self, path: str) -> int:
        """The size that the last export wrote down."""
        entry = self._previous.entries.get(path)
        return entry.size if entry else 0


@dataclass(frozen=True, slots=True)
class Press:
    """The makers of files. `sizes` are bytes of renditions by path, the ones that stand and the ones just made."""

    plan: Plan
    photos: PhotoStore
    render: Callable[[str, RenderContext], Rendered]
    sizes: dict[str, int]

    @property
    def theme(self) -> SiteTheme:
        """The templates of the pages."""
        return self.plan.pages.theme

    def photographs(self, wanted: Iterable[tuple[For, PhotoSheet]]) -> Generator[tuple[For, PhotoSheet, Made]]:
        """Renditions with their credit inside, or why one can't be made, with what each is for: on all cores."""
        asked = (((what, sheet), sheet.rendition) for what, sheet in wanted)
        for (what, sheet), made in make_many(self.photos, asked):
            yield what, sheet, made

    def photograph(self, sheet: PhotoSheet, data: bytes) -> bytes:
        """A rendition that was made, whose size others will ask for."""
        self.sizes[sheet.path] = len(data)
        return data

    def article(self, sheet: ArticleSheet, body: LiveBody, known: str) -> tuple[Order, Known]:
        """A page to be made; HTML that was rendered when the body was saved is used again when its key still fits.

        `known` is the SHA-256 that the page has had.
        """
        context = article.render_context(self.plan.pages.directory, sheet.live, body.body)
        fits = bool(body.html) and body.html_key == html_key(body.body, context)
        html = body.html if fits else self.render(body.body, context).html
        values = self.plan.pages.article_values(sheet.live, sheet.latest)
        order = Order(sheet.path, "article.html", sheet.live.story.language, values, html, known)
        links = references(body.body)
        parts = body_parts(sheet, links, self.plan.drawer.prints)
        return order, Known(parts, tuple([one.article_id for one in sheet.latest]), links)

    def list(self, sheet: ListSheet) -> bytes:
        """A page or feed of many articles."""
        return sheet.make(self.sizes)
