"""What a row is called: its rubric, its time, and the one sentence that a screen reader says."""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from editor.domain.articles import ArticleRow
from editor.domain.rubrics import Rubric
from editor.domain.visible import shown
from editor.ui.kit import words
from editor.ui.kit.figures import moment


class RowLooks(QObject):
    """The rubrics and the zone of the newsroom, as a row needs them; `language` is the window's."""

    def __init__(self, rubrics: tuple[Rubric, ...], language: str, zone: str) -> None:
        super().__init__()
        self.rubrics = {rubric.id: rubric for rubric in rubrics}
        self.language = language
        self.zone: tzinfo = ZoneInfo(zone)

    def name(self, rubric_id: int | None) -> str:
        """A rubric in the window's language, or nothing."""
        rubric = self.rubrics.get(rubric_id or 0)
        return rubric.names.best(self.language) if rubric else ""

    def rubric_name(self, row: ArticleRow) -> str:
        """The row's rubric in the window's language, or nothing."""
        return self.name(row.rubric_id)

    def rubric_colour(self, row: ArticleRow) -> str:
        """The name of the colour of the row's rubric; a child wears its parent's."""
        rubric = self.rubrics.get(row.rubric_id or 0)
        if rubric is not None and rubric.parent_id is not None:
            rubric = self.rubrics.get(rubric.parent_id, rubric)
        return rubric.colour if rubric else ""

    def time(self, row: ArticleRow) -> str:
        """When it goes out, when readers got it, or when it was last touched."""
        state = words.shown_state(row.workflow, row.publication)
        at = {"scheduled": row.publish_at, "published": row.published_at}.get(state) or row.updated_at
        return moment(at, self.zone, datetime.now(self.zone).date())

    def sentence(self, row: ArticleRow) -> str:
        """«Headline, In review, Город, Дина Ермекова, 14:02, 2 to fix»."""
        parts = [
            headline(row),
            words.state(words.shown_state(row.workflow, row.publication)),
            self.rubric_name(row),
            row.byline,
            self.time(row),
            self._to_fix(row.blocks),
            self._to_look_at(row.warnings),
        ]
        return ", ".join(part for part in parts if part)

    def _to_fix(self, count: int) -> str:
        return self.tr("%n to fix", "", count) if count else ""

    def _to_look_at(self, count: int) -> str:
        return self.tr("%n to look at", "", count) if count else ""


def headline(row: ArticleRow) -> str:
    """The headline, or words that stand for it."""
    return shown(row.headline.strip()) or QCoreApplication.translate("Looks", "No headline yet")
