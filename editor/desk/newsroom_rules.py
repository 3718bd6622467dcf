"""What the settings of a newsroom may be; each field that can't be kept gets one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from editor.domain.errors import WrongCall
from editor.domain.newsroom import RANGES, Newsroom
from editor.domain.words import LANGUAGES
from editor.language.profiles import PROFILES

PROFILE_BLANKS = ("{rubric}", "{id}", "{slug}")
PATTERN_BLANKS = ("{name}", "{genitive}", "{agency}")

_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_PATH = re.compile(r"(?:/[\w.~{}-]+)+/?")


def wrong_fields(newsroom: Newsroom) -> dict[str, WrongCall]:
    """Field of `Newsroom` -> why it can't be kept; a credit pattern is `credit_patterns.` and its language."""
    return dict(_wrong(newsroom))


def _wrong(newsroom: Newsroom) -> Iterator[tuple[str, WrongCall]]:
    if not newsroom.name.strip():
        yield "name", WrongCall("newsroom-without-name")
    if not _is_site(newsroom.site_url):
        yield "site_url", WrongCall("no-web-address", text=newsroom.site_url)
    if newsroom.language not in newsroom.languages:
        yield "languages", WrongCall("main-language-not-listed")
    if not _is_zone(newsroom.zone):
        yield "zone", WrongCall("unknown-zone", zone=newsroom.zone)
    if found := _of_profile(newsroom.url_profile):
        yield "url_profile", found
    for field, (least, most) in RANGES.items():
        if not least <= getattr(newsroom, field) <= most:
            yield field, WrongCall("number-out-of-range", least=least, most=most)
    for tag in LANGUAGES:
        if found := _of_pattern(newsroom.credit_patterns.exact(tag), tag):
            yield f"credit_patterns.{tag}", found


def _is_site(address: str) -> bool:
    try:
        parts = urlsplit(address)
        is_bare = not parts.query and not parts.fragment and not parts.username
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and is_bare and " " not in address
    except ValueError:
        return False


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _of_profile(profile: str) -> WrongCall | None:
    unknown = [one for one in _BRACES.findall(profile) if one not in PROFILE_BLANKS]
    if unknown:
        return WrongCall("profile-unknown-blank", blank=unknown[0])
    if "{id}" not in profile and "{slug}" not in profile:
        return WrongCall("profile-names-nothing")
    parts = profile.strip("/").split("/")
    if not _PATH.fullmatch(profile) or any(part.startswith(".") for part in parts):
        return WrongCall("profile-not-a-path")
    if not profile.endswith(("/", ".html")):
        return WrongCall("profile-ending")
    return None


def _of_pattern(pattern: str, language: str) -> WrongCall | None:
    if not pattern.strip():
        return None
    blanks = _BRACES.findall(pattern)
    unknown = [one for one in blanks if one not in PATTERN_BLANKS]
    if unknown:
        return WrongCall("pattern-unknown-blank", blank=unknown[0])
    if not blanks:
        return WrongCall("pattern-names-nobody")
    if "{genitive}" in blanks and not PROFILES[language].has_genitive:
        return WrongCall("pattern-genitive")
    return None
