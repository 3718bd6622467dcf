"""The site as it stands now, and one article's body on it: what publishing and preview both start from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

import db.newsroom.articles
from editor.desk.office import Office
from editor.domain.articles import Article, LiveArticle
from editor.domain.printing import printed, printed_fields
from editor.domain.story import Story
from editor.export import addresses, keyed
from editor.export.directory import Directory
from editor.render.keys import html_key


@dataclass(frozen=True, slots=True)
class WorkingBody:
    """The HTML of a story of this article, as that was read; `article.content_hash` is the working copy's."""

    article: Article
    story: Story
    html: str
    html_key: str


class SitePages:
    """Holds what was read of the site until something is written; what a page needs is read by key."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._held: tuple[int, Directory] | None = None

    def directory(self) -> Directory:
        """Everything a page asks about other pages; unlike an export's, it knows photos that nobody has published."""
        count = self._office.changes.count
        if self._held is None or self._held[0] != count:
            self._held = count, keyed.directory(self._office.read)
        return self._held[1]

    def address(self, article: Article, story: Story) -> str:
        """The full web address that an article would have with this story."""
        site = self.directory().site
        live = as_live(article, story, self._office.now())
        return addresses.absolute(site, addresses.article_path(site, live))

    def render_working_copy(self, article_id: int) -> WorkingBody:
        """Render the saved working copy as its page would show it; BadInput "text-too-hard" for a tangled one."""
        with self._office.read() as tx:
            article = db.newsroom.articles.get(tx, article_id)
        return self.render(article, article.story)

    def render(self, article: Article, story: Story) -> WorkingBody:
        """Render a story of an article, which need not be the working copy."""
        from editor.export.article import render_context  # noqa: PLC0415 - an address needs no photographs

        body = printed(story.body)
        live = as_live(article, story, self._office.now())
        context = render_context(self.directory(), live, body)
        html = self._office.renderer.render(body, context).html
        return WorkingBody(article, story, html, html_key(body, context))


def as_live(article: Article, story: Story, now: datetime) -> LiveArticle:
    """A story as readers would have it if it were published now."""
    return LiveArticle(
        article_id=article.id,
        uid=article.uid,
        revision_id=0,
        content_hash=article.content_hash,
        story=printed_fields(replace(story, body="")),
        publication=article.publication,
        first_published_at=article.first_published_at or article.publish_at or now,
        published_at=article.published_at or now,
        translation_group=article.translation_group,
        corrections=printed_fields(article.corrections),
    )
