"""The text of a pasted page: its paragraphs and photos, and where the blocks of other articles begin."""

from __future__ import annotations

from editor.domain.photos import Role
from editor.domain.story import PHOTO_MARK
from editor.intake import buttons, credit_lines, marks
from editor.intake.moments import times
from editor.intake.page import LONGEST_CAPTION, Page, is_fragment, is_paragraph, take_byline, take_time
from editor.intake.page_head import looks_like_caption

_BYLINE_AT_END = 3


def cut_tail(page: Page, lines: list[str]) -> list[str]:
    """The lines before the block of other articles; what is cut is reported, and its tags are kept."""
    kept: list[str] = []
    full = [number for number, line in enumerate(lines) if is_paragraph(line)]
    said = [number for number, line in enumerate(lines) if _is_said(line)]
    first, last = (full[0], full[-1]) if full else (len(lines), -1)
    second, end = (said[1] if said[1:] else len(lines)), (said[-1] if said else -1)
    skipping = False
    for number, line in enumerate(lines):
        leads_away = buttons.may_open_tail(line)
        is_end = leads_away and (number > end or second < number > last)
        is_end = is_end or (number > end >= 0 and _is_teaser(page, lines, number)) or _is_after_rule(lines, number)
        if kept and (buttons.opens_tail(line) or is_end):
            _report_tail(page, line, lines[number + 1 :])
            return kept
        skipping = (leads_away and number > first) or (skipping and not marks.ends_like_a_sentence(line))
        if skipping:
            page.drop("dropped-link", line)
        else:
            kept.append(line)
    return kept


def take_body(page: Page, lines: list[str]) -> None:
    """Paragraphs; a credit between them is the place of a photograph, one at the end is the lead's."""
    number = 0
    while number < len(lines):
        number += _take(page, lines, number)


def _is_said(line: str) -> bool:
    """Whether a line is a sentence of the text, and no label that ends in a colon."""
    return marks.ends_like_a_sentence(line) and not buttons.may_open_tail(line) and not buttons.is_link(line)


def _is_teaser(page: Page, lines: list[str], number: int) -> bool:
    """A time under the last sentence, over a line without an end: another article («Вчера, 18:02»)."""
    return number + 1 < len(lines) and bool(times(lines[number], page.zone))


def _is_after_rule(lines: list[str], number: int) -> bool:
    """A rule under the text, over a line that sends its reader elsewhere."""
    return (
        buttons.is_rule(lines[number]) and number + 1 < len(lines) and buttons.leads_away_after_rule(lines[number + 1])
    )


def _report_tail(page: Page, line: str, ahead: list[str]) -> None:
    page.drop("dropped-tail", f"{line} ({len(ahead)})")
    page.tags += [tag for later in ahead for tag in marks.tags(later)]
    for number, later in enumerate(ahead):
        if marks.is_author_label(later) and number + 1 < len(ahead) and not page.bylines:
            take_byline(page, ahead[number + 1], bare=True)


def _take(page: Page, lines: list[str], number: int) -> int:
    """Take the line of that number; returns how many lines that took."""
    line = lines[number]
    following = lines[number + 1] if number + 1 < len(lines) else ""
    if number >= len(lines) - _BYLINE_AT_END and (size := _take_at_end(page, line, following)):
        return size
    if line.startswith("![](photo:-"):
        page.body.append(line)
    elif size := _take_photo(page, lines, number):
        return size
    elif found := marks.tags(line):
        page.tags += found
    elif marks.is_tag_label(line) and following and all(map(is_fragment, lines[number + 1 :])):
        page.tags += [tag.strip(" #,") for tag in lines[number + 1 :]]
        return len(lines) - number
    elif buttons.is_noise(line) or buttons.may_open_tail(line) or (buttons.is_rule(line) and not following):
        page.drop("dropped-button", line)
    elif buttons.is_link(line):
        page.drop("dropped-link", line)
    else:
        page.body.append(line)
    return 1


def _take_at_end(page: Page, line: str, following: str) -> int:
    """Who wrote it and when, where a page says so under its text."""
    if credit_lines.find(line):
        return 0
    if marks.is_author_label(line) and following and take_byline(page, following, bare=True):
        return 2
    if take_byline(page, line, bare=not page.bylines and bool(page.body) and (not following or line.endswith(","))):
        return 1
    if not following and page.published_at is None and take_time(page, line):
        return 1
    return 0


def _take_photo(page: Page, lines: list[str], number: int) -> int:
    """A credit, alone, behind its caption, or under it; how many lines that is, 0 for none."""
    line = lines[number]
    following = lines[number + 1] if number + 1 < len(lines) else ""
    if found := credit_lines.find(line):
        _add(page, found, found.before, is_end=number == len(lines) - 1)
        return 1
    caption = marks.caption(line)
    under = credit_lines.find(following) if caption or looks_like_caption(line) else None
    under = under or (credit_lines.find_makers(following) if caption else None)
    if under and not under.before:
        _add(page, under, caption or line, is_end=number == len(lines) - 2)
        return 2
    if not caption:
        return 0
    if page.body and page.body[-1].startswith("![](photo:-") and not page.photos[-1].caption:
        page.add_caption(caption)
    else:
        _add(page, None, caption, is_end=False)
    return 1


def _add(page: Page, found: credit_lines.CreditLine | None, caption: str, *, is_end: bool) -> None:
    if len(caption) > LONGEST_CAPTION:
        page.body.append(caption)
        caption = ""
    is_lead = is_end and not page.placements
    place = page.add_photo(found, caption, Role.LEAD if is_lead else Role.BODY)
    if not is_lead:
        page.body.append(PHOTO_MARK.format(place.placement_id))
