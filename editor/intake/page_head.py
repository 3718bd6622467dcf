"""The head of a pasted page: rubric, headline, lede, authors, date, and the lead photo with its credit."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from editor.domain.photos import Role
from editor.domain.story import PHOTO_MARK
from editor.intake import buttons, credit_lines, marks
from editor.intake.moments import times
from editor.intake.page import (
    LONGEST_CAPTION,
    LONGEST_HEADLINE,
    LONGEST_LEDE,
    Page,
    is_fragment,
    is_only_address,
    is_paragraph,
    take_about,
    take_byline,
    take_meta,
)
from editor.language.credit_reader import is_organisation

_LONGEST_RUBRIC = 30
_RUBRIC_WORDS = 3
_ABOVE = 8
"""How many lines over a headline may be the page's own."""
_HEAD = 24
"""How many lines under the headline may still be the page's head, and how many of them text."""
_HEAD_TEXTS = 2
_CAPTION_WORDS = 8
_SCRAP_WORDS, _SCRAP_AHEAD = 5, 3
_STEPS = re.compile(r"\s*[|/›»>•·]\s*")
_TRAILING_VIEWS = re.compile(r"[•·∙●]\s*\d[\d\s]*$")


@dataclass(slots=True)
class _Head:
    """The lines still to come, the texts found, and where the last line stood that was no text."""

    lines: list[str]
    at: int = 0
    texts: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    last_known: int = -1

    @property
    def line(self) -> str:
        return self.lines[self.at]

    @property
    def following(self) -> str:
        return self.lines[self.at + 1] if self.at + 1 < len(self.lines) else ""


def take_headline(page: Page, lines: list[str]) -> list[str]:
    """Skip what stands over the headline; a text that opens with a long paragraph has none."""
    lines = list(lines)
    while len(lines) > 1 and (_is_above(page, lines) or _is_rubric(page, lines)):
        lines.pop(0)
    if len(lines[0]) > LONGEST_HEADLINE:
        return lines
    page.headline = _without_views(page, lines.pop(0))
    return lines


def take_head(page: Page, lines: list[str]) -> list[str]:
    """Lede, credit, authors, date and view count; returns the lines of the body."""
    head = _Head(lines)
    while head.at < min(len(lines), _HEAD) and len(head.texts) <= _HEAD_TEXTS:
        if found := credit_lines.find(head.line):
            return _with_lead(page, head, found)
        if (caption := marks.caption(head.line)) and not head.texts[_HEAD_TEXTS:]:
            return _with_caption(page, head, caption)
        if _take_known(page, head, bare=_may_be_bare_name(page, head)):
            continue
        head.texts.append((head.at, head.line))
        head.at += 1
    return _with_lede(page, [*_without_fragments(page, head), *lines[head.at :]])


def may_be_lede(text: str) -> bool:
    """Whether a line reads like a summary: words that are no label, no figure and no time."""
    letters = sum(char.isalpha() for char in text)
    return len(text) <= LONGEST_LEDE and not is_fragment(text) and 2 * letters > len(text.replace(" ", ""))


def looks_like_caption(line: str) -> bool:
    """Whether a line over a credit is words for the picture and no paragraph of the text."""
    return (
        len(line.split()) <= 2 * _CAPTION_WORDS
        and len(line) <= LONGEST_CAPTION
        and not marks.ends_like_a_sentence(line)
    )


def _is_above(page: Page, lines: list[str]) -> bool:
    """A line over the headline that is a path, a button, a date, or the credit of a picture that stands there."""
    line = lines[0]
    if buttons.is_path(line) and not is_only_address(line):
        page.drop("dropped-button", line)
        return True
    if (found := credit_lines.find(line)) and not found.before and len(lines) > _HEAD_TEXTS and not page.photos:
        page.add_photo(found, "", Role.LEAD)
        return True
    under = credit_lines.find(lines[1]) if line.endswith(".") and lines[_HEAD_TEXTS + 1 :] and not page.photos else None
    if under and not under.before:
        page.add_photo(under, line, Role.LEAD)
        lines.pop(0)
        return True
    return take_about(page, line) or take_byline(page, line, bare=False)


def _is_rubric(page: Page, lines: list[str]) -> bool:
    """One to three words without an end, over a longer line that reads like a headline."""
    short = lines[0]
    if not _is_short(short) or len(lines) <= _HEAD_TEXTS or marks.byline(short):
        return False
    at = next((at for at in range(1, min(len(lines), _ABOVE)) if not _is_passed(page, lines, at)), 0)
    ahead, passed = lines[at], lines[1:at]
    is_headline = len(ahead.split()) > len(short.split()) + 1 and len(ahead) <= LONGEST_HEADLINE
    if not is_headline or marks.ends_like_a_sentence(ahead) or credit_lines.find(ahead) or marks.byline(ahead):
        return False
    if any(not _is_short(line) or _is_about(page, line) for line in passed) and not _is_label(short):
        return False
    if page.rubric:
        page.drop("dropped-not-understood", page.rubric)
    *path, page.rubric = (step for step in _STEPS.split(short.rstrip(",")) if step)
    if path:
        page.drop("dropped-button", short)
    return True


def _is_short(line: str) -> bool:
    is_short = len(line) <= _LONGEST_RUBRIC and 0 < len(line.split()) <= _RUBRIC_WORDS
    return is_short and not marks.ends_like_a_sentence(line.rstrip(",")) and bool(_STEPS.sub("", line))


def _is_passed(page: Page, lines: list[str], number: int) -> bool:
    """Whether a line may stand between a rubric and the headline: another rubric, a date, an author, a picture."""
    line, following = lines[number], lines[number + 1] if number + 1 < len(lines) else ""
    by, credit = marks.byline(line), credit_lines.find(line)
    if _is_short(line) or _is_about(page, line) or (by and by.labelled) or (credit and not credit.before):
        return True
    under = credit_lines.find(following) if line.endswith(".") else None
    return under is not None and not under.before


def _is_label(line: str) -> bool:
    return len(line.split()) == 1 or line.isupper()


def _is_about(page: Page, line: str) -> bool:
    return bool(times(line, page.zone)) or marks.is_count(line) or buttons.is_noise(line) or buttons.may_open_tail(line)


def _without_views(page: Page, headline: str) -> str:
    found = _TRAILING_VIEWS.search(headline)
    if not found or not headline[: found.start()].strip():
        return headline
    page.views = marks.views(found[0])
    return headline[: found.start()].strip()


def _may_be_bare_name(page: Page, head: _Head) -> bool:
    """A name without «Автор» is taken right under the headline, or beside a date under the summary."""
    if not head.texts:
        return True
    near = (head.following, head.lines[head.at - 1])
    return len(head.texts) == 1 and any(times(line, page.zone) or buttons.is_noise(line) for line in near if line)


def _take_known(page: Page, head: _Head, *, bare: bool) -> bool:
    """Take a line that says something of the page, and the name under «Автор:»."""
    size = 1
    if marks.is_author_label(head.line) and take_byline(page, head.following, bare=True):
        size = 2
    elif buttons.is_path(head.line) and not is_only_address(head.line):
        page.drop("dropped-button", head.line)
    elif not take_meta(page, head.line, bare=bare):
        return False
    head.at += size
    head.last_known = head.at - 1
    return True


def _with_lead(page: Page, head: _Head, found: credit_lines.CreditLine) -> list[str]:
    """The lead photo's credit closes the head: the summary stands before it, or else right after it."""
    caption = found.before
    if is_paragraph(caption) and len(caption) > LONGEST_CAPTION:
        head.texts.append((head.at, caption))
        caption = ""
    is_near = bool(head.texts) and head.texts[-1][0] == head.at - 1
    if not caption and is_near and _is_caption(head.texts[-1][1], [text for _at, text in head.texts[:-1]]):
        caption = head.texts.pop()[1]
    page.add_photo(found, caption, Role.BODY if page.photos else Role.LEAD)
    marks_of_body = [PHOTO_MARK.format(page.photos[-1].placement_id)] if page.photos[1:] else []
    head.last_known = head.at
    head.at += 1
    _close(page, head, marks_of_body)
    return _with_summary(page, head, marks_of_body)


def _is_caption(text: str, before: list[str]) -> bool:
    if marks.byline(text) or (is_fragment(text) and is_organisation(text)):
        return False
    if any(map(may_be_lede, before)):
        return len(text) <= LONGEST_CAPTION and not is_paragraph(text)
    return looks_like_caption(text) and len(text.split()) <= _CAPTION_WORDS


def _with_caption(page: Page, head: _Head, caption: str) -> list[str]:
    """Words that say that they are a caption, with the credit on the next line when there is one."""
    found = credit_lines.find(head.following) or credit_lines.find_makers(head.following)
    head.at += 2 if found and not found.before else 1
    page.add_photo(found if found and not found.before else None, caption, Role.LEAD)
    head.last_known = head.at - 1
    marks_of_body: list[str] = []
    _close(page, head, marks_of_body)
    return _with_summary(page, head, marks_of_body)


def _close(page: Page, head: _Head, marks_of_body: list[str]) -> None:
    """What still belongs to the head after the lead photo: its caption, its credit once more, buttons, more photos."""
    while head.at < len(head.lines):
        line = head.line
        found = credit_lines.find(line)
        after = credit_lines.find(head.following) if looks_like_caption(line) else None
        caption = marks.caption(line) if not found else ""
        if found and is_paragraph(found.before) and len(found.before) > LONGEST_CAPTION:
            return
        if found:
            _add_another(page, found, "", marks_of_body)
        elif caption or line in {photo.caption for photo in page.photos if photo.caption}:
            _add_words(page, caption)
        elif _take_known(page, head, bare=not head.texts):
            continue
        elif after and not after.before and not marks.byline(line):
            _add_another(page, after, line, marks_of_body)
            head.at += 1
        elif _is_under_house(page, head):
            page.add_caption(line)
        elif _is_scrap(page, head):
            page.drop("dropped-not-understood", line)
        else:
            return
        head.at += 1


def _is_under_house(page: Page, head: _Head) -> bool:
    """A few words without an end between the house of a picture, alone on its line, and the text: its caption."""
    house, last = head.lines[head.at - 1].strip(), page.photos[-1]
    is_bare = not last.caption and not last.creator and house in {last.agency, last.credit_text}
    return is_bare and looks_like_caption(head.line) and is_paragraph(head.following)


def _is_scrap(page: Page, head: _Head) -> bool:
    """A few words without an end that stand over a date or an author: they are no text yet."""
    few = len(head.line.split()) <= _SCRAP_WORDS and not marks.ends_like_a_sentence(head.line)
    ahead = head.lines[head.at + 1 : head.at + 1 + _SCRAP_AHEAD]
    return few and any(
        times(line, page.zone) or credit_lines.find(line) for line in ahead if len(line) < LONGEST_CAPTION
    )


def _add_another(page: Page, found: credit_lines.CreditLine, caption: str, marks_of_body: list[str]) -> None:
    """One more photo, unless it is the last once more: galleries print the line of a picture twice."""
    last = page.photos[-1]
    caption = marks.without_slide(found.before or caption)
    this = credit_lines.place(found, last.placement_id, last.caption)
    if this == last and caption in {last.caption, ""}:
        return
    if not last.caption and (this == last or not (last.creator or last.agency or last.credit_text)):
        page.photos[-1] = credit_lines.place(found, last.placement_id)
        page.add_caption(last.caption or caption)
        return
    page.add_photo(found, caption, Role.BODY)
    marks_of_body.append(PHOTO_MARK.format(page.photos[-1].placement_id))


def _add_words(page: Page, caption: str) -> None:
    """A caption under the last photo; one that has another already is reported."""
    if caption and not page.photos[-1].caption:
        page.add_caption(caption)
    elif caption and caption not in {photo.caption for photo in page.photos}:
        page.drop("dropped-not-understood", caption)


def _with_summary(page: Page, head: _Head, marks_of_body: list[str]) -> list[str]:
    texts, rest = _without_fragments(page, head), head.lines[head.at :]
    if texts and may_be_lede(texts[0]):
        page.lede = texts[0]
        return [*texts[1:], *marks_of_body, *rest]
    return [*marks_of_body, *_with_lede(page, [*texts, *rest])] if not texts else [*texts, *marks_of_body, *rest]


def _without_fragments(page: Page, head: _Head) -> list[str]:
    """The texts of the head; scraps between its other lines are a rubric or are reported."""
    texts: list[str] = []
    for at, text in head.texts:
        if not is_fragment(text) or at > head.last_known:
            texts.append(text)
        elif (
            not page.rubric
            and not is_organisation(text)
            and _is_short(text)
            and text[:1].isupper()
            and not any(map(str.isdecimal, text))
        ):
            page.rubric = text
        else:
            page.drop("dropped-not-understood", text)
    return texts


def _with_lede(page: Page, texts: list[str]) -> list[str]:
    """The first paragraph is the lede when it is short and more follows."""
    if len(texts) > 1 and page.headline and may_be_lede(texts[0]):
        page.lede = texts[0]
        return texts[1:]
    return texts
