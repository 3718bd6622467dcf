"""Structured data in the words of schema.org 30.0, as JSON-LD that is safe inside a script element."""

from __future__ import annotations

from datetime import datetime

import msgspec
from markupsafe import Markup

from editor.domain.articles import LiveArticle
from editor.domain.photos import Photo, Placement
from editor.domain.rubrics import Rubric
from editor.export import addresses, cards, pictures
from editor.export.directory import Directory
from editor.export.filling import Card
from editor.export.site import Site
from editor.export.typesetting import plain

Thing = dict[str, object]

_NOTHING: tuple[object, ...] = ((), [], "")
"""Values that are left out."""


def script(*things: Thing) -> Markup:
    """The things as one graph; `<`, `>` and `&` are escaped so that no text can end the element."""
    graph = msgspec.json.encode({"@context": "https://schema.org", "@graph": things})
    text = msgspec.json.format(graph, indent=1).decode()
    for sign in "<>&":
        if sign in text:
            text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)  # noqa: S704 - the signs that could close the element are escaped just above


def organization(directory: Directory) -> Thing:
    """The newsroom as the publisher of everything; one value for the whole site, not to be changed."""
    return directory.remember(("organization",), lambda: _organization(directory.site))


def _organization(site: Site) -> Thing:
    front = addresses.absolute(site, addresses.front_path(site, site.newsroom.language))
    return {
        "@type": "NewsMediaOrganization",
        "@id": f"{front}#newsroom",
        "name": site.newsroom.name,
        "url": front,
        "correctionsPolicy": addresses.absolute(site, addresses.corrections_path(site, site.newsroom.language)),
    }


def website(directory: Directory, language: str) -> Thing:
    """The site in one language."""
    site = directory.site
    front = addresses.absolute(site, addresses.front_path(site, language))
    return {
        "@type": "WebSite",
        "@id": f"{front}#site",
        "url": front,
        "name": site.newsroom.name,
        "inLanguage": language,
        "publisher": {"@id": organization(directory)["@id"]},
    }


class ArticleData:
    """What machines read of an article: in the head of its page, and as a NewsArticle."""

    def __init__(
        self, directory: Directory, live: LiveArticle, chain: tuple[Rubric, ...], versions: dict[str, LiveArticle]
    ) -> None:
        self._directory, self._live = directory, live
        self._chain, self._versions = chain, versions
        self.published = directory.local(live.first_published_at).isoformat(timespec="seconds")
        self.modified = directory.local(modified(live)).isoformat(timespec="seconds")
        self.authors = cards.names(directory, live)

    def thing(self) -> Thing:
        """A NewsArticle with its authors, pictures, corrections and language versions."""
        directory, live = self._directory, self._live
        site, story = directory.site, live.story
        url = addresses.absolute(site, directory.path(live))
        publisher = organization(directory)
        thing: Thing = {
            "@type": "NewsArticle",
            "@id": f"{url}#article",
            "url": url,
            "mainEntityOfPage": url,
            "headline": plain(story.headline, story.language),
            "description": plain(story.lede, story.language),
            "inLanguage": story.language,
            "datePublished": self.published,
            "dateModified": self.modified,
            "author": [{"@type": "Person", "name": name} for name in self.authors] or {"@id": publisher["@id"]},
            "publisher": publisher,
            "articleSection": [rubric.names.best(story.language) for rubric in self._chain],
            "keywords": story.tags,
            "isAccessibleForFree": True,
            "image": images(directory, live),
            "correction": _corrections(directory, live),
            "workTranslation": [
                {"@id": f"{addresses.absolute(site, directory.path(other))}#article"}
                for other in self._versions.values()
                if other.article_id != live.article_id
            ],
        }
        return {key: value for key, value in thing.items() if value not in _NOTHING}


def modified(live: LiveArticle) -> datetime:
    """When the article last changed for readers: its latest publication or correction."""
    return max([live.first_published_at, live.published_at, *[one.at for one in live.corrections]])


def images(directory: Directory, live: LiveArticle) -> list[Thing]:
    """An ImageObject for every photograph of the article that may be shown, the lead first."""
    story = live.story
    lead = story.lead
    ordered = (*((lead,) if lead else ()), *(one for one in story.placements if one is not lead))
    found = [(one, pictures.shown(directory.site, one)) for one in ordered]
    return [_image(directory, one, photo, story.language) for one, photo in found if photo]


def breadcrumbs(directory: Directory, chain: tuple[Rubric, ...], language: str, last: str = "") -> Thing:
    """The way from the front page through the rubrics; `last` names the page itself."""
    site = directory.site
    steps = [(site.newsroom.name, addresses.front_path(site, language))]
    steps += [(one.names.best(language), addresses.rubric_path(site, one, language)) for one in chain]
    items: list[Thing] = [
        {"@type": "ListItem", "position": place, "name": name, "item": addresses.absolute(site, path)}
        for place, (name, path) in enumerate(steps, 1)
    ]
    if last:
        items.append({"@type": "ListItem", "position": len(items) + 1, "name": last})
    return {"@type": "BreadcrumbList", "itemListElement": items}


def collection(directory: Directory, url: str, name: str, shown: tuple[Card, ...], language: str) -> Thing:
    """A page that lists articles."""
    items: list[Thing] = [
        {"@type": "ListItem", "position": place, "url": one.url, "name": plain(one.headline, language)}
        for place, one in enumerate(shown, 1)
    ]
    return {
        "@type": "CollectionPage",
        "@id": f"{url}#page",
        "url": url,
        "name": name,
        "inLanguage": language,
        "isPartOf": website(directory, language),
        "mainEntity": {"@type": "ItemList", "itemListElement": items},
    }


def _image(directory: Directory, placement: Placement, photo: Photo, language: str) -> Thing:
    site = directory.site
    fallback = pictures.renditions_of(site, placement, photo)[0]
    person, agency = pictures.makers(site, pictures.credit_of(placement, photo), language)
    named = (person,) if person and len(fallback.embedded.creators) == 1 else fallback.embedded.creators
    creators: list[Thing] = [{"@type": "Person", "name": name} for name in named]
    if agency:
        creators.append({"@type": "Organization", "name": agency})
    thing: Thing = {
        "@type": "ImageObject",
        "contentUrl": addresses.absolute(site, fallback.path),
        "url": addresses.absolute(site, fallback.path),
        "width": fallback.width,
        "height": fallback.height,
        "caption": plain(placement.caption, language),
        "creditText": pictures.credit_text(site, placement, photo, language),
        "creator": creators,
        "copyrightNotice": fallback.embedded.copyright,
    }
    return {key: value for key, value in thing.items() if value not in _NOTHING}


def _corrections(directory: Directory, live: LiveArticle) -> list[Thing]:
    return [
        {
            "@type": "CorrectionComment",
            "text": plain(one.text, live.story.language),
            "datePublished": directory.local(one.at).isoformat(timespec="seconds"),
        }
        for one in live.corrections
    ]
