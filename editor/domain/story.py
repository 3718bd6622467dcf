"""The content of an article: everything a revision freezes, and nothing that changes by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from editor.domain.content import ContentField, FieldKind
from editor.domain.marker import QT_TRANSLATE_NOOP
from editor.domain.photos import Placement, Role

PHOTO_REFERENCE = re.compile(r"!\[[^\[\]\n]*\]\(photo:(-?\d{1,18})\)")
"""`![](photo:7)` in a body: the place of placement 7. Nothing between the brackets is kept.

A bracket that opens within them ends the attempt, as in Markdown: thousands of `![` are each looked at once.
"""

PHOTO_MARK = "![](photo:{})"


@dataclass(frozen=True, slots=True)
class Story:
    """What the author and the desk have made. `body` is Markdown; `placements` stand in page order.

    `bylines` are ids of people in the order in which they print; `tags` print in this order. Each field has a row
    in `FIELDS`, where all that is done with any content field is read.
    """

    language: str = "ru"
    kicker: str = ""
    headline: str = ""
    lede: str = ""
    dateline: str = ""
    body: str = ""
    rubric_id: int | None = None
    slug: str = ""
    bylines: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    placements: tuple[Placement, ...] = ()
    on_front: bool = True

    @property
    def lead(self) -> Placement | None:
        """The photograph over the text, or None."""
        return next((p for p in self.placements if p.role is Role.LEAD), None)

    def placement(self, placement_id: int) -> Placement | None:
        """The placement that `![](photo:ID)` speaks of, or None."""
        return next((p for p in self.placements if p.id == placement_id), None)


FIELDS: tuple[ContentField, ...] = (
    ContentField(
        "kicker", FieldKind.SHORT, QT_TRANSLATE_NOOP("fields", "Kicker"), ("kicker", "надзаголовок"),
        is_title=True, searched="headline", always_hashed=True,
    ),
    ContentField(
        "headline", FieldKind.SHORT, QT_TRANSLATE_NOOP("fields", "Headline"),
        ("headline", "title", "заголовок", "тақырып"),
        is_title=True, filled_in=False, searched="headline", always_hashed=True,
    ),
    ContentField(
        "lede", FieldKind.SHORT, QT_TRANSLATE_NOOP("fields", "Lede"),
        ("lede", "lead", "summary", "description", "excerpt", "abstract", "subtitle", "лид", "анонс", "подзаголовок"),
        is_title=True, filled_in=False, searched="lede", always_hashed=True,
    ),
    ContentField(
        "dateline", FieldKind.SHORT, QT_TRANSLATE_NOOP("fields", "Dateline"), ("dateline", "location", "место"),
        is_title=True, searched="lede", typeset=False, always_hashed=True,
    ),
    ContentField(
        "body", FieldKind.TEXT, QT_TRANSLATE_NOOP("fields", "Text"),
        filled_in=False, searched="body", always_hashed=True,
    ),
    ContentField(
        "placements", FieldKind.PLACEMENTS, QT_TRANSLATE_NOOP("fields", "Photos"),
        ("photos", "photo", "image", "images", "cover", "фото", "сурет"),
        searched="captions", translated=True, always_hashed=True,
    ),
    ContentField(
        "rubric_id", FieldKind.REFERENCE, QT_TRANSLATE_NOOP("fields", "Rubric"),
        ("rubric", "section", "category", "categories", "рубрика", "айдар"),
        translated=True, always_hashed=True,
    ),
    ContentField(
        "bylines", FieldKind.PEOPLE, QT_TRANSLATE_NOOP("fields", "Byline"),
        ("bylines", "byline", "authors", "author", "автор", "авторы", "авторлар"),
        searched="credits", translated=True, always_hashed=True,
    ),
    ContentField(
        "tags", FieldKind.LIST, QT_TRANSLATE_NOOP("fields", "Tags"),
        ("tags", "keywords", "теги", "тегтер"), always_hashed=True,
    ),
    ContentField(
        "slug", FieldKind.SLUG, QT_TRANSLATE_NOOP("fields", "Web address"),
        ("slug", "permalink", "url"), own=True, always_hashed=True,
    ),
    ContentField(
        "language", FieldKind.LANGUAGE, QT_TRANSLATE_NOOP("fields", "Language"),
        ("language", "lang", "locale", "язык", "тіл"), filled_in=False, always_hashed=True,
    ),
    ContentField(
        "on_front", FieldKind.SWITCH, QT_TRANSLATE_NOOP("fields", "On the front page"), ("on_front",),
        always_hashed=True,
    ),
)  # fmt: skip
"""Every field of `Story`, in the order in which a comparison shows them. A new row is never `always_hashed`."""


FIELD = {field.name: field for field in FIELDS}
"""Each row by the name of its field in `Story`."""

_OUTSIDE = {field.outside: field for field in FIELDS}
_AUTHORS_WORDS = tuple(field.name for field in FIELDS if field.kind in {FieldKind.SHORT, FieldKind.TEXT})


def fields_of(*kinds: FieldKind) -> tuple[ContentField, ...]:
    """The rows of these kinds, in the table's order."""
    return tuple(field for field in FIELDS if field.kind in kinds)


def field_called(outside: str) -> ContentField:
    """The row of a field by its name in files and comparisons. Raises KeyError."""
    return _OUTSIDE[outside]


def says_the_same(one: Story, other: Story) -> bool:
    """Whether the author's own words are the same, whatever the spaces between them."""
    return all(getattr(one, name).split() == getattr(other, name).split() for name in _AUTHORS_WORDS)


def photo_references(body: str) -> tuple[int, ...]:
    """Ids of the placements that a body refers to, in order, repeated ones repeated."""
    return tuple(int(found) for found in PHOTO_REFERENCE.findall(body))


def renumber(story: Story, ids: dict[int, int]) -> Story:
    """The same story with placement ids replaced by `ids` in the list and in the body."""

    def marked(found: re.Match[str]) -> str:
        old = int(found[1])
        return PHOTO_MARK.format(ids.get(old, old))

    placements = tuple(replace(p, id=ids.get(p.id, p.id)) for p in story.placements)
    return replace(story, body=PHOTO_REFERENCE.sub(marked, story.body), placements=placements)
