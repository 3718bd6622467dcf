"""The inspector: the sections in their order, fed by the session and by what the checks found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from editor.domain.articles import Article, ArticleRow
from editor.domain.checks import Problem
from editor.domain.newsroom import Newsroom
from editor.domain.people import Person
from editor.domain.rubrics import Rubric
from editor.domain.story import FIELD, FIELDS
from editor.ui.inspector.address import AddressSection
from editor.ui.inspector.checks import Checks
from editor.ui.inspector.languages import LanguagesSection
from editor.ui.inspector.line import LineSection
from editor.ui.inspector.publishing import PublishSection
from editor.ui.inspector.rubric import RubricSection
from editor.ui.inspector.section import INSET, Section
from editor.ui.inspector.words_list import WordsSection
from editor.ui.kit import words
from editor.ui.kit.forms import dress, head, label, tool_button
from editor.ui.kit.words import field_name
from editor.ui.theme import Theme, fonts
from editor.ui.writing.session.requests import Step
from editor.ui.writing.session.session import EditingSession

WIDTH = 284


class Inspector(QWidget):
    """`go_to` (place, number, word), `byline_wanted` (a name that may be new), `step_wanted` (a `Step`)."""

    go_to = Signal(str, int, str)
    byline_wanted = Signal(str)
    step_wanted = Signal(Step)
    translate_wanted = Signal(str)
    open_wanted = Signal(int)
    fold_wanted = Signal()

    def __init__(
        self, session: EditingSession, theme: Theme, newsroom: Newsroom, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._session = session
        self._newsroom = newsroom
        self._people: dict[int, Person] = {}
        self._versions: tuple[ArticleRow, ...] = ()
        self.checks = Checks()
        self.rubric = RubricSection(theme)
        self.bylines = WordsSection("bylines", self.tr("Bylines"), self.tr("Name and surname"))
        self.tags = WordsSection("tags", field_name(FIELD["tags"]), self.tr("A word or two"))
        self.languages = LanguagesSection()
        self.address = AddressSection()
        self.publish = PublishSection(newsroom.zone)
        self.lines = {each.name: LineSection(each.outside, field_name(each)) for each in FIELDS if each.in_inspector}
        self._lay()
        self._wire()
        self._on_opened(session.article)

    def set_rubrics(self, rubrics: Sequence[Rubric]) -> None:
        """The newsroom's rubrics, again whenever they change."""
        self.rubric.set_rubrics(rubrics)

    def set_people(self, people: Sequence[Person]) -> None:
        """The newsroom's register, again whenever it changes."""
        self._people = {person.id: person for person in people}
        language = self._session.story().language
        self.bylines.set_known([person.names.best(language) for person in people])
        self._show_bylines()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What the checks found."""
        self.checks.show_problems(problems)

    def show_address(self, address: str) -> None:
        """The whole web address as it would be now."""
        self.address.show_address(address)

    def show_versions(self, versions: Sequence[ArticleRow]) -> None:
        """The other language versions."""
        self._versions = tuple(versions)
        self._show_versions()

    def show_place(self, place: str, number: int = 0, word: str = "") -> None:
        """Lead to the place of a problem: a field here, or `go_to` for the page."""
        if not self.focus_place(place):
            self.go_to.emit(place, number, word)

    def focus_place(self, place: str) -> bool:
        """Put the focus on the field of a problem; False when it is not a field of the inspector."""
        fields = {
            "rubric_id": self.rubric.box,
            "bylines": self.bylines.add,
            "slug": self.address.input,
            **{name: line.input for name, line in self.lines.items()},
        }
        field = fields.get(place)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(field)
        return field is not None

    def show_section(self, name: str) -> None:
        """Unfold a section and put the focus on its title."""
        section = self.findChild(Section, f"section-{name}")
        if section is not None:
            section.fold(folded=False)
            section.title.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, section, partial(self._area.ensureWidgetVisible, section))

    def _lay(self) -> None:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for section in (
            self.checks, self.rubric, self.bylines, self.tags, *self.lines.values(), self.languages, self.address,
            self.publish,
        ):  # fmt: skip
            layout.addWidget(section)
        layout.addStretch(1)
        dress(inner, "pane")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        self._sections = inner
        dress(self._area, "pane")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        fold = tool_button("fa6s.angles-right", self.tr("Fold the details"))
        fold.setObjectName("fold-inspector")
        fold.clicked.connect(self.fold_wanted)
        outer.addWidget(head(INSET - 12, label(self.tr("Details"), "title"), None, fold, gap=0))
        outer.addWidget(self._area, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "pane")
        self.setMinimumWidth(fonts.px(WIDTH))

    def _wire(self) -> None:
        session = self._session
        session.opened.connect(self._on_opened)
        session.fields_changed.connect(self._on_fields_changed)
        session.state_changed.connect(self._on_state_changed)
        self.checks.go_to.connect(self.show_place)
        self.rubric.chosen.connect(self._on_rubric)
        self.bylines.added.connect(self.byline_wanted)
        self.bylines.removed.connect(self._on_byline_removed)
        self.tags.added.connect(self._on_tag_added)
        self.tags.removed.connect(self._on_tag_removed)
        self.languages.translate_wanted.connect(self.translate_wanted)
        self.languages.open_wanted.connect(self.open_wanted)
        self.languages.language_chosen.connect(self._on_language)
        self.address.edited.connect(self._on_slug)
        for name, line in self.lines.items():
            line.edited.connect(partial(self._change, name))
        self.publish.schedule_wanted.connect(self._on_schedule)
        self.publish.unschedule_wanted.connect(self._on_unschedule)
        self.publish.embargo_wanted.connect(self._on_embargo)
        self.publish.front_changed.connect(self._on_front)

    def add_byline(self, person: Person) -> None:
        """A person of the register signs the article."""
        bylines = self._session.story().bylines
        if person.id not in bylines:
            self._change("bylines", (*bylines, person.id))

    def _on_opened(self, _article: Article | None) -> None:
        self._sections.setVisible(self._session.is_open)
        self._versions = ()
        self.checks.show_problems(())
        self.address.show_address("")
        self._show_all()

    def _on_fields_changed(self, _names: object) -> None:
        self._show_all()

    def _on_state_changed(self) -> None:
        article = self._session.article
        story = self._session.story()
        self.publish.show_article(article, on_front=story.on_front)
        self.address.show_slug(story.slug, frozen=article is not None and article.address_frozen)
        self._show_versions()

    def _show_all(self) -> None:
        story = self._session.story()
        self.rubric.show_rubric(story.rubric_id, words.tongue())
        self.tags.show_words([(tag, tag) for tag in story.tags])
        for name, line in self.lines.items():
            line.show_text(getattr(story, name))
        self._show_bylines()
        self._on_state_changed()

    def _show_bylines(self) -> None:
        story = self._session.story()
        names = [
            (number, self._people[number].names.best(story.language) if number in self._people else f"№ {number}")
            for number in story.bylines
        ]
        self.bylines.show_words(names)

    def _show_versions(self) -> None:
        article = self._session.article
        state = words.shown_state(article.workflow, article.publication) if article else "draft"
        language = self._session.story().language
        self.languages.show_versions(
            language, state, self._versions, self._newsroom.languages, has_row=article is not None
        )

    def _change(self, name: str, value: Any) -> None:  # noqa: ANN401 - of any kind of field
        """Set one field of the story, as a step to undo that has the field's name."""
        self._session.change(field_name(FIELD[name]), **{name: value})

    def _on_rubric(self, rubric_id: int | None) -> None:
        self._change("rubric_id", rubric_id)

    def _on_byline_removed(self, number: int) -> None:
        self._change("bylines", tuple(each for each in self._session.story().bylines if each != number))

    def _on_tag_added(self, tag: str) -> None:
        tags = self._session.story().tags
        if tag not in tags:
            self._change("tags", (*tags, tag))

    def _on_tag_removed(self, tag: str) -> None:
        self._change("tags", tuple(each for each in self._session.story().tags if each != tag))

    def _on_language(self, language: str) -> None:
        self._change("language", language)

    def _on_slug(self, slug: str) -> None:
        self._change("slug", slug)

    def _on_front(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._change("on_front", on)

    def _on_schedule(self, at: datetime) -> None:
        self.step_wanted.emit(Step("schedule", at=at))

    def _on_unschedule(self) -> None:
        self.step_wanted.emit(Step("unschedule"))

    def _on_embargo(self, until: datetime | None) -> None:
        self.step_wanted.emit(Step("embargo", at=until))
