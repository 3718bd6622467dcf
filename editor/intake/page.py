"""What has been understood of a pasted page so far, and the lines that say something of it anywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, time, tzinfo

from editor.domain.imports import PhotoPlace
from editor.domain.photos import Placement, Role
from editor.intake import buttons, credit_lines, marks
from editor.intake.moments import times

LONGEST_HEADLINE = 300
LONGEST_LEDE = 400
LONGEST_CAPTION = 300
SHORTEST_PARAGRAPH = 100
_FRAGMENT_WORDS = 3
_ONLY_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_FIRST_FIGURE = re.compile(r"\d")
_BETWEEN_PARTS = re.compile(r"\s+[•·∙●|]\s*|\s+[/—–]\s+")


@dataclass(slots=True)
class Page:
    """The fields of the article, and what was left out with the reason's code."""

    zone: tzinfo
    headline: str = ""
    rubric: str = ""
    lede: str = ""
    views: int | None = None
    published_at: datetime | None = None
    changed_at: datetime | None = None
    change_lines: list[str] = field(default_factory=list[str])
    bylines: list[str] = field(default_factory=list[str])
    tags: list[str] = field(default_factory=list[str])
    body: list[str] = field(default_factory=list[str])
    photos: list[PhotoPlace] = field(default_factory=list[PhotoPlace])
    placements: list[Placement] = field(default_factory=list[Placement])
    dropped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def drop(self, code: str, line: str) -> None:
        """Report a line that lands in no field."""
        self.dropped.append((code, line))

    def add_photo(self, found: credit_lines.CreditLine | None, caption: str, role: Role) -> PhotoPlace:
        """A place for a photograph with its credit, or with its caption alone."""
        number = -len(self.placements) - 1
        caption = marks.without_slide(caption)
        place = credit_lines.place(found, number, caption) if found else PhotoPlace(number, caption=caption)
        self.photos.append(place)
        self.placements.append(Placement(number, role=role, caption=caption))
        return place

    def add_caption(self, caption: str) -> None:
        """Words for the photograph that was found last and has none."""
        last = self.photos[-1]
        self.photos[-1] = PhotoPlace(
            last.placement_id, last.file, last.creator, last.gender, last.agency, last.credit_text, caption
        )
        self.placements[-1] = Placement(last.placement_id, role=self.placements[-1].role, caption=caption)


def is_only_address(line: str) -> bool:
    """Whether a line is the address of a page and nothing else."""
    return _ONLY_ADDRESS.fullmatch(line) is not None


def is_fragment(line: str) -> bool:
    """Whether a line is too short to be a sentence and does not end as one."""
    return len(line.split()) <= _FRAGMENT_WORDS and not marks.ends_like_a_sentence(line)


def is_paragraph(line: str) -> bool:
    """Whether a line is surely text: long, and with an end."""
    return len(line) >= SHORTEST_PARAGRAPH and marks.ends_like_a_sentence(line)


def take_about(page: Page, line: str) -> bool:
    """Take over a view count or a date; report a count, an address or a button. False for any other line."""
    if (views := marks.views(line)) is not None:
        page.views = page.views if page.views is not None else views
    elif buttons.is_noise(line) or buttons.may_open_tail(line):
        page.drop("dropped-button", line)
    elif take_time(page, line):
        pass
    elif marks.is_count(line):
        page.drop("dropped-count", line)
    elif is_only_address(line):
        page.drop("dropped-address", line)
    elif buttons.is_rule(line):
        page.drop("dropped-button", line)
    elif (marks.is_source(line) and not credit_lines.find(line)) or (page.bylines and marks.is_role(line)):
        page.drop("dropped-not-understood", line)
    else:
        return False
    return True


def take_time(page: Page, line: str) -> bool:
    """The date that a line of times names; one of a later change counts only where there is no other."""
    found = times(line, page.zone)
    if found is None:
        return False
    if found.at is None:
        page.drop("dropped-date", line)
    elif not found.is_later:
        page.published_at = _fuller(page.published_at, found.at)
    else:
        page.change_lines.append(line)
        page.changed_at = page.changed_at or found.at
    return True


def _fuller(known: datetime | None, found: datetime) -> datetime:
    """The first date of the page, with its clock where a later line gives it."""
    is_same_day = known is not None and known.date() == found.date()
    is_bare = known is not None and known.time() == time()
    return found if known is None or (is_same_day and is_bare) else known


def take_byline(page: Page, line: str, *, bare: bool) -> bool:
    """Authors named after a word such as «Автор», or `bare` ones too."""
    named = marks.byline(line)
    if named is None or not (named.labelled or bare):
        return False
    page.bylines += named.names
    page.dropped += [("dropped-not-understood", part) for part in named.others]
    return True


def take_meta(page: Page, line: str, *, bare: bool) -> bool:
    """Whether the line says who, when or how often read, alone or several of them between dots."""
    if line == page.headline or take_about(page, line) or take_byline(page, line, bare=bare):
        return True
    parts = _parts(page, line)
    known = [_is_known(page, part) for part in parts]
    if (
        not parts[1:]
        or not any(known)
        or not all(is_known or is_fragment(part) for is_known, part in zip(known, parts, strict=True))
    ):
        return False
    if not any(times(part, page.zone) for part in parts) and not all(known):
        return False
    for part in parts:
        _take_part(page, part)
    return True


def _parts(page: Page, line: str) -> list[str]:
    """The pieces of a line between dots, or who or where before the figures of a date."""
    if len(line) > LONGEST_LEDE:
        return [line]
    parts = [part for part in _BETWEEN_PARTS.split(line) if part]
    figure = _FIRST_FIGURE.search(line)
    if len(parts) > 1 or not figure:
        return parts
    before, rest = line[: figure.start()].strip(" ,"), line[figure.start() :]
    return [before, rest] if before and times(rest, page.zone) and not times(line, page.zone) else parts


def _take_part(page: Page, part: str) -> None:
    if part[:1].isdecimal() and not times(part, page.zone) and marks.views(f"• {part}") is not None:
        take_about(page, f"• {part}")
    elif not (take_about(page, part) or take_byline(page, part, bare=True)):
        if page.rubric:
            page.drop("dropped-not-understood", part)
        else:
            page.rubric = part


def _is_known(page: Page, part: str) -> bool:
    is_views = marks.views(part) is not None or marks.views(f"• {part}") is not None
    return is_views or times(part, page.zone) is not None or marks.byline(part) is not None or marks.is_count(part)
