"""When readers get the article: schedule, embargo, and whether it stands on the front page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Signal

from editor.domain.articles import Article
from editor.domain.states import Publication, Workflow, after
from editor.ui.inspector.section import Section
from editor.ui.kit import words
from editor.ui.kit.figures import day_and_time
from editor.ui.kit.forms import CheckBox, button, column, label, row
from editor.ui.kit.times import from_qt, time_edit, to_qt


class PublishSection(Section):
    """`schedule_wanted` and `embargo_wanted` carry an aware UTC time (the latter None too), `front_changed` a bool."""

    schedule_wanted = Signal(datetime)
    unschedule_wanted = Signal()
    embargo_wanted = Signal(object)
    front_changed = Signal(bool)

    def __init__(self, zone: str) -> None:
        super().__init__("publish", "")
        self.set_title(self.tr("Publish"))
        self._zone = zone
        city = words.city(zone)
        self.state = label("", "secondary", wrap=True)
        self.at = time_edit(zone)
        self.at.setAccessibleName(self.tr("Publish at, time in {city}").format(city=city))
        self.action = button("")
        self.action.setObjectName("schedule")
        self.front = CheckBox(self.tr("On front page"))
        self.front.setObjectName("on-front")
        self.embargo = CheckBox(self.tr("Embargo until"))
        self.embargo.setObjectName("embargo")
        self.until = time_edit(zone)
        self.until.setAccessibleName(self.tr("Embargo until, time in {city}").format(city=city))
        self.put(self.state, row(self.at, label(city, "caption"), None), row(self.action, None))
        self.put(column(self.embargo, self.until, self.front, gap=8))
        self._is_scheduled = False
        self.action.clicked.connect(self._on_action)
        self.front.toggled.connect(self.front_changed)
        self.embargo.toggled.connect(self._on_embargo)
        self.until.editingFinished.connect(self._on_until)

    def show_article(self, article: Article | None, *, on_front: bool) -> None:
        """Show when this article goes or went out."""
        self._is_scheduled = article is not None and article.publication is Publication.SCHEDULED
        self.state.setText(self._told(article))
        self.state.setVisible(bool(self.state.text()))
        hour = (datetime.now(UTC) + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
        publish_at = article.publish_at if article else None
        if not self.at.hasFocus():
            self.at.setDateTime(to_qt(publish_at or hour, self._zone))
        self.at.setEnabled(not self._is_scheduled)
        self.action.setText(self.tr("Take off the schedule") if self._is_scheduled else self.tr("Schedule"))
        may = article is not None and article.workflow is not Workflow.SPIKED
        self.action.setEnabled(
            may and article is not None and (self._is_scheduled or after("schedule", article.publication) is not None)
        )
        embargo = article.embargo_until if article else None
        with QSignalBlocker(self.embargo), QSignalBlocker(self.front), QSignalBlocker(self.until):
            self.front.setChecked(on_front)
            self.embargo.setEnabled(article is not None)
            self.embargo.setChecked(embargo is not None)
            if embargo is not None:
                self.until.setDateTime(to_qt(embargo, self._zone))
        self.until.setVisible(embargo is not None)

    def _told(self, article: Article | None) -> str:
        if article is None:
            return ""
        if article.publication is Publication.SCHEDULED and article.publish_at:
            return self.tr("Goes out {when}").format(when=self._clock(article.publish_at))
        if article.published_at and article.publication in {Publication.LIVE, Publication.CORRECTED}:
            told = self.tr("Readers have it since {when}").format(when=self._clock(article.published_at))
            differs = self.tr("The text here is newer than theirs")
            return f"{told}. {differs}" if article.differs_from_live else told
        if article.publication is Publication.WITHDRAWN:
            return self.tr("Taken off the site")
        return ""

    def _clock(self, at: datetime) -> str:
        return day_and_time(at, ZoneInfo(self._zone))

    def _on_action(self) -> None:
        if self._is_scheduled:
            self.unschedule_wanted.emit()
        else:
            self.schedule_wanted.emit(from_qt(self.at.dateTime()))

    def _on_embargo(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.until.setVisible(on)
        if on:
            self.until.setDateTime(to_qt(datetime.now(UTC) + timedelta(hours=1), self._zone))
        self.embargo_wanted.emit(from_qt(self.until.dateTime()) if on else None)

    def _on_until(self) -> None:
        if self.embargo.isChecked():
            self.embargo_wanted.emit(from_qt(self.until.dateTime()))
