"""What each file is made of, as digests: a file is made again only when one of its parts has changed."""

from __future__ import annotations

from editor.domain.articles import LiveArticle
from editor.export import cards, pictures
from editor.export.digests import digest
from editor.export.directory import Directory
from editor.export.frame import frame_digest
from editor.export.shelves import Shelf
from editor.export.theme import SiteTheme
from editor.render.keys import RENDERER

Parts = dict[str, str]


class Fingerprints:
    """Digests of a site's values, each worked out once."""

    def __init__(self, directory: Directory, theme: SiteTheme) -> None:
        self.directory = directory
        self.theme = digest(theme.digest, RENDERER)
        self._frames = {tag: frame_digest(directory, tag) for tag in directory.languages}
        self._cards: dict[int, str] = {}

    def frame(self, language: str) -> str:
        """Menus, names and settings that every page of a language shows."""
        return self._frames.get(language, "")

    def card(self, live: LiveArticle) -> str:
        """An article as lists and feeds show it."""
        known = self._cards.get(live.article_id)
        if known is None:
            known = self._cards[live.article_id] = self._card(live)
        return known

    def shelf(self, shelf: Shelf) -> str:
        """A list of articles in its order."""
        return digest([self.card(live) for live in shelf])

    def article(self, live: LiveArticle, latest: str, links: tuple[int, ...]) -> Parts:
        """The parts of an article's page; `latest` is the digest of its block, `links` ids that its body names."""
        directory = self.directory
        own = digest(
            live.content_hash, directory.path(live), live.first_published_at, live.published_at, live.article_id
        )
        return {
            "own": own,
            "corrections": digest(live.corrections),
            "related": self._related(live, links),
            "latest": latest,
            "frame": self.frame(live.story.language),
            "theme": self.theme,
        }

    def block(self, shelf: Shelf, *, only_addresses: bool) -> str:
        """The latest block. On an old page only its links and its picture matter: they must lead somewhere."""
        if not only_addresses:
            return self.shelf(shelf)
        pictures_of = [cards.teaser(self.directory, live, "") for live in shelf[:1]]
        paths = [self.directory.path(live) for live in shelf]
        return digest(paths, [(one.src, one.srcset, one.credit) for one in pictures_of if one])

    def fragment(self, shelf: Shelf) -> str:
        """A block alone: its links are full addresses, its times stand on the newsroom's clock."""
        room = self.directory.site.newsroom
        return digest(self.shelf(shelf), room.site_url, room.zone)

    def _card(self, live: LiveArticle) -> str:
        directory, story = self.directory, live.story
        rubrics = [(one.slug, one.names, one.colour) for one in directory.site.chain(story.rubric_id)]
        photo = cards.teaser(directory, live, "")
        return digest(
            live.article_id, live.uid, directory.path(live), story.headline, story.lede, story.tags, story.on_front,
            cards.names(directory, live), rubrics, photo, live.first_published_at, live.published_at,
            live.corrections,
        )  # fmt: skip

    def _related(self, live: LiveArticle, links: tuple[int, ...]) -> str:
        directory, language = self.directory, live.story.language
        site = directory.site
        photos = [
            (placement.id, *[(one.path, one.inputs) for one in pictures.renditions_of(site, placement, photo)],
             pictures.credit_text(site, placement, photo, language), photo.alt,
             pictures.makers(site, pictures.credit_of(placement, photo), language))
            for placement in live.story.placements
            if (photo := pictures.shown(site, placement))
        ]  # fmt: skip
        others = [(tag, directory.path(one)) for tag, one in directory.versions(live).items()]
        rubrics = [(one.slug, one.names, one.colour, one.sponsored) for one in site.chain(live.story.rubric_id)]
        targets = [(one, self.card(target)) for one in links if (target := directory.find(one))]
        return digest(cards.names(directory, live), photos, others, rubrics, targets, site.views.get(live.uid))
