"""The values of one article's page, part by part, and what its body needs to be rendered."""

from __future__ import annotations

from editor.domain.article_links import references
from editor.domain.articles import LiveArticle
from editor.domain.content import FieldKind
from editor.domain.rubrics import Rubric
from editor.domain.story import fields_of
from editor.export import addresses, cards, frame, pictures, schema
from editor.export.directory import Directory
from editor.export.filling import Head, MenuLink, Picture
from editor.export.fragments import Fragments
from editor.export.shelves import Shelf
from editor.export.typesetting import NO_BREAK_SPACE, plain, typeset
from editor.render.values import Link, RenderContext

_SHORT = fields_of(FieldKind.SHORT)
_LISTS = fields_of(FieldKind.LIST)


def render_context(directory: Directory, live: LiveArticle, body: str, *, preview: bool = False) -> RenderContext:
    """What the renderer must know besides the text: photographs and the articles that the body links to."""
    story = live.story
    directory.prepare(live)
    here = directory.path(live)
    numbers = references(body)
    directory.expect(numbers)
    found = (directory.find(one) for one in numbers)
    links = {
        other.article_id: Link(
            addresses.href(here, directory.path(other)), typeset(other.story.headline, other.story.language)
        )
        for other in found
        if other
    }
    figures = pictures.figures(directory.site, story.placements, story.language, here)
    return RenderContext(language=story.language, figures=figures, links=links, preview=preview)


def values(fragments: Fragments, live: LiveArticle, latest: Shelf, *, preview: bool) -> dict[str, object]:
    """Everything that `article.html` prints around the body; a preview also says which lead it may not show."""
    directory = fragments.directory
    site, story, language = directory.site, live.story, live.story.language
    here = directory.path(live)
    place = fragments.place(here)
    chain = site.chain(story.rubric_id)
    versions = directory.versions(live)
    paths = {tag: directory.path(one) for tag, one in versions.items()}
    photo = pictures.shown(site, story.lead)
    hero = pictures.picture(site, story.lead, photo, language, here) if photo and story.lead else None
    links = tuple([fragments.link(place, language, rubric) for rubric in chain])
    return {
        "head": _head(fragments, live, chain, versions, hero),
        "frame": frame.frame(fragments, here, language, section=chain[0] if chain else None, others=paths),
        "colour": chain[0].colour if chain else "news",
        "kickers": links,
        "sponsored": any(rubric.sponsored for rubric in chain),
        **_short_texts(live),
        **{field.name: getattr(story, field.name) for field in _LISTS},
        "byline": cards.byline(directory, live),
        "time": cards.moment(directory, live.first_published_at, language),
        "article_id": live.article_id,
        "views": _grouped(site.views.get(live.uid)),
        "hero": hero,
        "hero_sizes": pictures.HERO_SIZES,
        "hidden_hero": _hidden(directory, live) if preview else "",
        "corrections": [
            (cards.moment(directory, one.at, language), typeset(one.text, language)) for one in live.corrections
        ],
        "latest": fragments.latest(place, language, latest),
        "section": links[0] if links else None,
        "versions": _versions(fragments, here, language, paths),
    }


def _short_texts(live: LiveArticle) -> dict[str, str]:
    """Every short field by its name, as it prints."""
    texts = ((field, getattr(live.story, field.name)) for field in _SHORT)
    language = live.story.language
    return {field.name: typeset(text, language) if field.typeset else text for field, text in texts}


def _hidden(directory: Directory, live: LiveArticle) -> str:
    """Why the lead photograph is not shown, in the renderer's codes; empty when it is, or when there is none."""
    lead = live.story.lead
    if lead is None or pictures.shown(directory.site, lead):
        return ""
    return "no-credit" if lead.photo_id in directory.site.photos else "empty-photo-place"


def _head(
    fragments: Fragments, live: LiveArticle, chain: tuple[Rubric, ...], versions: dict[str, LiveArticle],
    hero: Picture | None,
) -> Head:  # fmt: skip
    directory, story, language = fragments.directory, live.story, live.story.language
    paths = {tag: directory.path(one) for tag, one in versions.items()}
    title = plain(story.headline, language)
    data = schema.ArticleData(directory, live, chain, versions)
    properties = [
        ("article:published_time", data.published),
        ("article:modified_time", data.modified),
        *[("article:author", name) for name in data.authors],
        *[("article:section", rubric.names.best(language)) for rubric in chain[:1]],
        *[("article:tag", tag) for tag in story.tags],
    ]
    head = frame.head(fragments, directory.path(live), language, title, paths, chain[0] if chain else None)
    head = head._replace(
        kind="article",
        description=plain(story.lede, language) or title,
        properties=tuple(properties),
        data=schema.script(data.thing(), schema.breadcrumbs(directory, chain, language, last=title)),
    )
    return frame.with_picture(directory, head, hero)


def _versions(fragments: Fragments, here: str, language: str, paths: dict[str, str]) -> tuple[MenuLink, ...]:
    if len(paths) == 1:
        return ()
    words, languages = fragments.theme.words, fragments.directory.languages
    return tuple(
        MenuLink(addresses.href(here, path), words[tag]["own_name"], tag)
        for tag, path in paths.items()
        if tag != language and tag in languages
    )


def _grouped(count: int | None) -> str:
    return "" if count is None else f"{count:,}".replace(",", NO_BREAK_SPACE)
