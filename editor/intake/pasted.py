"""Text copied off a page of a news site: each part of the page lands in its field."""

from __future__ import annotations

from datetime import UTC, tzinfo

from editor.domain.errors import BadInput
from editor.domain.imports import Imported
from editor.domain.story import Story
from editor.intake import foreign, messages, plain, tongue
from editor.intake.page import Page, is_only_address
from editor.intake.page_head import take_head, take_headline
from editor.intake.page_text import cut_tail, take_body


def read_page(text: str, *, language: str = "", zone: tzinfo = UTC) -> Imported:
    """The article in a pasted text; without `language`, its words decide. Dates are read as of `zone`.

    BadInput `empty-text` or `only-address` when there is no article in it.
    """
    dropped: foreign.Report = []
    lines = plain.lines_of(foreign.without_notes_said(messages.without_envelope(plain.clean(text), dropped), dropped))
    if not lines:
        raise BadInput("empty-text")
    if all(map(is_only_address, lines)):
        raise BadInput("only-address")
    page = Page(zone, dropped=dropped)
    rest = cut_tail(page, take_headline(page, lines))
    take_body(page, take_head(page, rest))
    return _imported(page, language or tongue.guess(text))


def _imported(page: Page, language: str) -> Imported:
    if page.published_at:
        page.dropped += [("dropped-update", line) for line in page.change_lines]
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
        published_at=page.published_at or page.changed_at,
        views=page.views,
        dropped=(*page.dropped, *foreign.kept_marks(story)),
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
