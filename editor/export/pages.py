"""The pages of a site: each a template of the theme filled with the values of its articles."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric
from editor.export import addresses, article, cards, frame, lists, schema
from editor.export.directory import Directory
from editor.export.filling import Card, Frame, Head, MenuLink
from editor.export.fragments import Fragments
from editor.export.orders import Order, carry_out
from editor.export.shelves import Shelf
from editor.export.site import Site
from editor.export.theme import SiteTheme, own_theme
from editor.export.typesetting import typeset

PREVIEW_BASE = "preview://newsroom/"
LOST = "404.html"


def article_page(site: Site, live: LiveArticle, body_html: str, *, preview: bool = False) -> str:
    """The page of one article, also of a draft that is not among the public ones. `body_html` is already safe."""
    directory = Directory(site)
    pages = Pages(directory, own_theme())
    return pages.article(live, body_html, lists.latest(directory, live), preview=preview)


class Pages:
    """The makers of one site's pages. Each returns a whole file's text."""

    def __init__(self, directory: Directory, theme: SiteTheme) -> None:
        self.directory = directory
        self.theme = theme
        self.fragments = Fragments(directory, theme)

    def article(self, live: LiveArticle, body_html: str, latest: Shelf, *, preview: bool = False) -> str:
        """An article; a preview has the same bytes but for its `<base>` and the mark for the scroll script."""
        values = self.article_values(live, latest, preview=preview)
        return carry_out(self.theme, Order("", "article.html", live.story.language, values, body_html)).decode()

    def article_values(self, live: LiveArticle, latest: Shelf, *, preview: bool = False) -> dict[str, object]:
        """All but the body that the template of an article is filled with, which may go to another process."""
        base = PREVIEW_BASE if preview else ""
        return article.values(self.fragments, live, latest, preview=preview) | {"base": base}

    def rubric(self, rubric: Rubric, language: str, part: lists.Part) -> str:
        """The newest page of a rubric or one of its archive pages."""
        site = self.directory.site
        here = addresses.rubric_path(site, rubric, language, part.number)
        shown = tuple(cards.card(self.directory, live, here) for live in part.articles)
        paths = self._rubric_paths(rubric, language, part)
        newest = cards.moment(self.directory, part.articles[0].first_published_at, language)
        return self._render(
            "rubric.html", language,
            head=self._rubric_head(rubric, language, part, paths, shown),
            frame=self._frame(here, language, paths, site.chain(rubric.id)[0]),
            rubric=rubric,
            name=rubric.names.best(language),
            about=typeset(rubric.about.exact(language), language) if part.is_newest else "",
            inside=self._links(self.directory.children(language, rubric), language, here) if part.is_newest else (),
            feed=addresses.href(here, addresses.feed_path(site, language, "rss", rubric)),
            cards=shown,
            part=part,
            time=newest,
            newer=self._neighbour(rubric, language, part.newer, here) if not part.is_newest else "",
            older=self._neighbour(rubric, language, part.older, here) if part.older else "",
        )  # fmt: skip

    def front(self, language: str) -> str:
        """The front page of a language."""
        site, directory = self.directory.site, self.directory
        here = addresses.front_path(site, language)
        front = lists.front(directory, language)
        paths = {tag: addresses.front_path(site, tag) for tag in directory.languages}
        title = self.theme.words_of(language)["front_about"].format(name=site.newsroom.name)
        data = schema.script(schema.organization(directory), schema.website(directory, language))
        head = frame.head(self.fragments, here, language, title, paths)
        newest = cards.moment(directory, directory.newest(language), language)
        return self._render(
            "front.html", language,
            head=head._replace(description=site.newsroom.about.exact(language) or title, data=data),
            frame=self._frame(here, language, paths),
            time=newest,
            lead=cards.card(directory, front.lead, here) if front.lead else None,
            news=cards.news(directory, front.news, here),
            sections=[
                (self.fragments.link(here, language, row.rubric), row.rubric.colour, row.half,
                 [cards.card(directory, live, here) for live in row.articles])
                for row in front.sections
            ],
        )  # fmt: skip

    def corrections(self, language: str) -> str:
        """Every correction of a language, the newest first."""
        here = addresses.corrections_path(self.directory.site, language)
        found = [(one, live) for live in self.directory.corrected(language) for one in live.corrections]
        found.sort(key=lambda pair: (pair[0].at, pair[1].article_id), reverse=True)
        items = [
            (cards.moment(self.directory, one.at, language), typeset(one.text, language),
             cards.card(self.directory, live, here))
            for one, live in found
        ]  # fmt: skip
        return self._plain("corrections", language, addresses.corrections_path, items=items)

    def about(self, language: str) -> str:
        """What the newsroom says about itself."""
        text = typeset(self.directory.site.newsroom.about.exact(language), language)
        return self._plain("about", language, addresses.about_path, paragraphs=text.splitlines())

    def lost(self) -> str:
        """The page for addresses that do not exist. A server shows it at any depth: hence its `<base>` and style."""
        site = self.directory.site
        language = site.newsroom.language
        words = self.theme.words_of(language)
        head = frame.head(self.fragments, LOST, language, words["lost"], {language: LOST})
        return self._render(
            "lost.html", language,
            head=head._replace(description=words["lost_about"]),
            frame=self._frame(LOST, language, {}),
            name=words["lost"],
            base=f"{site.newsroom.site_url.rstrip('/')}/",
            # The style sheet is the theme's own, so it is not escaped.
            style=Markup(self.theme.style().decode()),  # noqa: S704
        )  # fmt: skip

    def fragment(self, rubric: Rubric, language: str) -> str:
        """The latest block alone; its links are full addresses because any page may include it."""
        shelf = self.directory.shelf(language, rubric)[: rubric.latest_count]
        shown = [cards.with_full_links(self.directory, cards.card(self.directory, live, "")) for live in shelf]
        return self._render("latest.html", language, latest=shown)

    def _render(self, template: str, language: str, **values: object) -> str:
        return self.theme.render(template, w=self.theme.words_of(language), **values)

    def _frame(
        self, here: str, language: str, paths: dict[str, str], section: Rubric | None = None
    ) -> Frame:  # fmt: skip
        return frame.frame(self.fragments, here, language, section=section, others=paths)

    def _plain(self, name: str, language: str, path: Callable[[Site, str], str], **values: object) -> str:
        site, words = self.directory.site, self.theme.words_of(language)
        here = path(site, language)
        paths = {tag: path(site, tag) for tag in self.directory.languages}
        if name == "about":
            paths = {tag: one for tag, one in paths.items() if site.newsroom.about.exact(tag)}
        title = words[name]
        head = frame.head(self.fragments, here, language, title, paths)._replace(description=words[f"{name}_about"])
        around = self._frame(here, language, paths)
        return self._render(f"{name}.html", language, head=head, frame=around, name=title, **values)

    def _links(self, rubrics: tuple[Rubric, ...], language: str, here: str) -> tuple[MenuLink, ...]:
        return tuple(self.fragments.link(here, language, rubric) for rubric in rubrics)

    def _neighbour(self, rubric: Rubric, language: str, number: int | None, here: str) -> str:
        return addresses.href(here, addresses.rubric_path(self.directory.site, rubric, language, number))

    def _rubric_paths(self, rubric: Rubric, language: str, part: lists.Part) -> dict[str, str]:
        """The newest page has versions in other languages; an archive page stands alone."""
        tags = self.directory.languages if part.is_newest else (language,)
        return {
            tag: addresses.rubric_path(self.directory.site, rubric, tag, part.number)
            for tag in tags
            if self.directory.shelf(tag, rubric)
        }

    def _rubric_head(
        self, rubric: Rubric, language: str, part: lists.Part, paths: dict[str, str], shown: tuple[Card, ...]
    ) -> Head:
        site, words = self.directory.site, self.theme.words_of(language)
        here = paths[language]
        name = rubric.names.best(language)
        title = name if part.is_newest else f"{name}: {words['archive'].format(page=part.number)}"
        url = addresses.absolute(site, here)
        data = schema.script(
            schema.collection(self.directory, url, title, shown, language),
            schema.breadcrumbs(self.directory, site.chain(rubric.id), language),
        )
        about = rubric.about.exact(language) or words["rubric_about"].format(name=name)
        head = frame.head(self.fragments, here, language, title, paths, rubric)
        return head._replace(description=about, data=data)
