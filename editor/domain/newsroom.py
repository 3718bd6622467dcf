"""The settings of one newsroom, the same for everyone who opens it (personal options live elsewhere)."""

from __future__ import annotations

from dataclasses import dataclass

from editor.domain.words import FIRST_LANGUAGE, LANGUAGES, Names


@dataclass(frozen=True, slots=True)
class Newsroom:
    """One row in the database. `site_url` has no slash at its end; `zone` is an IANA name.

    `url_profile` builds the path of an article from `{rubric}`, `{id}` and `{slug}`. The credit patterns
    take `{name}` (nominative), `{genitive}` and `{agency}`; see `editor.language.credits`.
    """

    name: str = "Newsroom"
    site_url: str = "https://newsroom.example"
    language: str = FIRST_LANGUAGE
    languages: tuple[str, ...] = LANGUAGES
    zone: str = "Asia/Almaty"
    about: Names = Names()
    url_profile: str = "/{rubric}/{id}-{slug}.html"
    ru_slug_table: str = "iso9"
    rebake_latest: int = 20
    rubric_page_size: int = 30
    feed_size: int = 30
    headline_limit: int = 90
    lede_limit: int = 200
    credit_patterns: Names = Names()


RANGES: dict[str, tuple[int, int]] = {
    "headline_limit": (20, 300),
    "lede_limit": (40, 1000),
    "rebake_latest": (0, 200),
    "rubric_page_size": (5, 200),
    "feed_size": (5, 200),
}
"""Field of `Newsroom` -> (least, most) that it may be."""
