"""Text copied off a page of a news site: each part of the page lands in its field."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from editor.domain.errors import BadInput
from editor.domain.imports import Imported, PhotoPlace
from editor.domain.photos import Placement, Role
from editor.domain.story import PHOTO_MARK, Story
from editor.intake import credit_lines, foreign, marks, plain, tongue
from editor.intake.moments import is_unclear, moment

LONGEST_HEADLINE = 300
LONGEST_LEDE = 400
LONGEST_CAPTION = 200
LONGEST_RUBRIC = 30
SHORTEST_PARAGRAPH = 100
_HEAD = 14
"""How many lines under the headline may still be the page's head, and how many of them text."""
_HEAD_TEXTS = 2
_RUBRIC_WORDS = 3
_BYLINE_AT_END = 3
_ONLY_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_TRAILING_VIEWS = re.compile(r"(?P<text>.*\S)\s+(?P<views>[•·∙●]\s*\d[\d\s]*)")
_BETWEEN_PARTS = re.compile(r"\s+[•·∙●|]\s*")


@dataclass(slots=True)
class _Page:
    """What has been understood of a page so far."""

    zone: tzinfo
    headline: str = ""
    rubric: str = ""
    lede: str = ""
    views: int | None = None
    published_at: datetime | None = None
    bylines: list[str] = field(default_factory=list[str])
    tags: list[str] = field(default_factory=list[str])
    body: list[str] = field(default_factory=list[str])
    photos: list[PhotoPlace] = field(default_factory=list[PhotoPlace])
    placements: list[Placement] = field(default_factory=list[Placement])
    dropped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


def read_page(text: str, *, language: str = "", zone: tzinfo = UTC) -> Imported:
    """The article in a pasted text; without `language`, its letters decide. Dates are read as of `zone`.

    BadInput `empty-text` or `only-address` when there is no article in it.
    """
    dropped: foreign.Report = []
    lines = plain.lines_of(foreign.without_notes_said(plain.clean(text), dropped))
    if not lines:
        raise BadInput("empty-text")
    if all(_ONLY_ADDRESS.fullmatch(line) for line in lines):
        raise BadInput("only-address")
    page = _Page(zone, dropped=dropped)
    rest = _cut_tail(page, _take_headline(page, lines))
    _take_body(page, _take_head(page, rest))
    return _imported(page, language or tongue.guess(text))


def _imported(page: _Page, language: str) -> Imported:
    story = Story(
        language=language,
        headline=page.headline,
        lede=page.lede,
        body=_body(page.body),
        tags=tuple(dict.fromkeys(page.tags)),
        placements=tuple(page.placements),
    )
    return Imported(
        story=story,
        rubric=page.rubric,
        bylines=tuple(dict.fromkeys(page.bylines)),
        photos=tuple(page.photos),
        published_at=page.published_at,
        views=page.views,
        dropped=tuple(page.dropped),
    )


def _body(lines: list[str]) -> str:
    """Photo marks are ours and stay as they are; everything else is escaped."""
    parts: list[str] = []
    run: list[str] = []
    for line in [*lines, ""]:
        if line and not line.startswith("![](photo:-"):
            run.append(line)
            continue
        parts += [plain.body_of(run)] if run else []
        parts += [line] if line else []
        run = []
    return "\n\n".join(parts)


def _take_headline(page: _Page, lines: list[str]) -> list[str]:
    """Skip what stands over the headline; a text that opens with a long paragraph has none."""
    lines = list(lines)
    while len(lines) > 1 and (_is_about_the_page(page, lines[0]) or _is_rubric(page, lines)):
        lines.pop(0)
    if len(lines[0]) > LONGEST_HEADLINE:
        return lines
    headline = lines.pop(0)
    if found := _TRAILING_VIEWS.fullmatch(headline):
        headline, page.views = found["text"], marks.views(found["views"])
    page.headline = headline
    return lines


def _is_about_the_page(page: _Page, line: str) -> bool:
    """Take over a view count or a date; report an address or a button. False for any other line."""
    if (views := marks.views(line)) is not None:
        page.views = page.views if page.views is not None else views
    elif when := moment(line, page.zone):
        page.published_at = page.published_at or when
    elif _ONLY_ADDRESS.fullmatch(line):
        page.dropped.append(("dropped-address", line))
    elif is_unclear(line):
        page.dropped.append(("dropped-date", line))
    elif marks.is_noise(line) or marks.may_open_tail(line):
        page.dropped.append(("dropped-button", line))
    else:
        return False
    return True


def _is_rubric(page: _Page, lines: list[str]) -> bool:
    """One to three words without an end, over a longer line that reads like a headline."""
    short, following = lines[0], lines[1]
    headline_follows = len(following.split()) > len(short.split()) + 1 and len(following) <= LONGEST_HEADLINE
    if page.rubric or len(short) > LONGEST_RUBRIC or len(short.split()) > _RUBRIC_WORDS:
        return False
    if not headline_follows or any(map(marks.ends_like_a_sentence, (short, following))) or not lines[2:]:
        return False
    if credit_lines.find(following) or moment(following, page.zone) or marks.byline(following):
        return False
    page.rubric = short
    return True


def _cut_tail(page: _Page, lines: list[str]) -> list[str]:
    """The lines before the block of other articles; what is cut is reported, and its tags are kept."""
    kept: list[str] = []
    full = [number for number, line in enumerate(lines) if _is_paragraph(line)]
    said = [number for number, line in enumerate(lines) if marks.ends_like_a_sentence(line)]
    first, last = (full[0], full[-1]) if full else (len(lines), -1)
    second, end = (said[1] if said[1:] else len(lines)), (said[-1] if said else -1)
    skipping = False
    for number, line in enumerate(lines):
        leads_away = marks.may_open_tail(line)
        is_end = leads_away and (number > end or second < number > last)
        if kept and (marks.opens_tail(line) or is_end):
            ahead = lines[number + 1 :]
            page.dropped.append(("dropped-tail", f"{line} ({len(ahead)})"))
            page.tags += [tag for later in ahead for tag in marks.tags(later)]
            return kept
        skipping = (leads_away and number > first) or (skipping and not marks.ends_like_a_sentence(line))
        if skipping:
            page.dropped.append(("dropped-link", line))
        else:
            kept.append(line)
    return kept


def _is_paragraph(line: str) -> bool:
    return len(line) >= SHORTEST_PARAGRAPH and marks.ends_like_a_sentence(line)


def _take_head(page: _Page, lines: list[str]) -> list[str]:
    """Lede, credit, authors, date and view count; returns the lines of the body."""
    texts: list[str] = []
    seen = 0
    for line in lines[:_HEAD]:
        if len(texts) > _HEAD_TEXTS:
            break
        seen += 1
        if _is_of_the_head(page, line, texts):
            continue
        if found := credit_lines.find(line):
            return _with_lead(page, found, texts, lines[seen:])
        texts.append(line)
    return _with_lede(page, [*texts, *lines[seen:]])


def _with_lead(page: _Page, found: credit_lines.CreditLine, texts: list[str], rest: list[str]) -> list[str]:
    """The lead photo's credit closes the head: the summary stands before it, or else right after it."""
    caption, between = found.before, list(texts)
    if between and len(between[0]) <= LONGEST_LEDE:
        page.lede = between.pop(0)
    elif not between:
        page.lede, caption = caption, ""
    if not caption and page.lede and between and len(between[0]) <= LONGEST_CAPTION:
        caption = between.pop(0)
    _add_photo(page, credit_lines.place(found, _next_id(page), caption), Role.LEAD)
    while rest and _is_of_the_head(page, rest[0], []):
        rest = rest[1:]
    return [*between, *rest] if page.lede or between else _with_lede(page, rest)


def _with_lede(page: _Page, texts: list[str]) -> list[str]:
    """The first paragraph is the lede when it is short and more follows."""
    if len(texts) > 1 and len(texts[0]) <= LONGEST_LEDE and page.headline:
        page.lede = texts[0]
        return texts[1:]
    return texts


def _is_of_the_head(page: _Page, line: str, texts: list[str]) -> bool:
    """Whether the line says who, when or how often read, alone or several of them between dots."""
    if line == page.headline or _is_about_the_page(page, line):
        return True
    if _take_byline(page, line, bare=not texts):
        return True
    parts = [part for part in _BETWEEN_PARTS.split(line) if part]
    if not parts[1:] or not all(_is_known(page, part) for part in parts):
        return False
    for part in parts:
        if moment(part, page.zone) or not part[:1].isdecimal():
            _ = _is_about_the_page(page, part) or _take_byline(page, part, bare=True)
        else:
            _is_about_the_page(page, f"• {part}")
    return True


def _is_known(page: _Page, part: str) -> bool:
    is_views = marks.views(part) is not None or marks.views(f"• {part}") is not None
    return is_views or moment(part, page.zone) is not None or marks.byline(part) is not None


def _take_byline(page: _Page, line: str, *, bare: bool) -> bool:
    """Authors named after a word such as «Автор», or `bare` ones too."""
    named = marks.byline(line)
    if named is None or not (named.labelled or bare):
        return False
    page.bylines += named.names
    return True


def _take_body(page: _Page, lines: list[str]) -> None:
    """Paragraphs; a credit between them is the place of a photograph, one at the end is the lead's."""
    for number, line in enumerate(lines):
        at_end = number >= len(lines) - _BYLINE_AT_END
        if at_end and _take_byline(page, line, bare=False):
            continue
        if found := marks.tags(line):
            page.tags += found
        elif marks.is_noise(line) or marks.may_open_tail(line):
            page.dropped.append(("dropped-button", line))
        elif marks.is_link(line):
            page.dropped.append(("dropped-link", line))
        elif credit := credit_lines.find(line):
            _take_body_credit(page, credit, is_end=number == len(lines) - 1)
        else:
            page.body.append(line)


def _take_body_credit(page: _Page, found: credit_lines.CreditLine, *, is_end: bool) -> None:
    caption = found.before
    if len(caption) > LONGEST_CAPTION:
        page.body.append(caption)
        caption = ""
    is_lead = is_end and not page.placements
    place = credit_lines.place(found, _next_id(page), caption)
    _add_photo(page, place, Role.LEAD if is_lead else Role.BODY)
    if not is_lead:
        page.body.append(PHOTO_MARK.format(place.placement_id))


def _next_id(page: _Page) -> int:
    return -len(page.placements) - 1


def _add_photo(page: _Page, place: PhotoPlace, role: Role) -> None:
    page.photos.append(place)
    page.placements.append(Placement(place.placement_id, role=role, caption=place.caption))
