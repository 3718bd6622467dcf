"""The writing page: header, format bar, and one scrolling sheet with photographs, headline, lede and body."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from editor.domain.articles import Article
from editor.domain.newsroom import Newsroom
from editor.domain.story import FIELD
from editor.ui.kit.actions import Actions
from editor.ui.kit.banner import Banner
from editor.ui.kit.empty_state import EmptyState
from editor.ui.kit.forms import column, dress, rule
from editor.ui.kit.selecting import select_word
from editor.ui.kit.words import field_name
from editor.ui.theme import Theme
from editor.ui.writing.page.format_bar import format_bar
from editor.ui.writing.page.header import Header
from editor.ui.writing.page.page_scroll import PageScroll
from editor.ui.writing.page.title_fields import TitleField, headline_edit, lede_edit
from editor.ui.writing.photos.photo_shelf import PhotoShelf
from editor.ui.writing.photos.photo_strip import PhotoStrip
from editor.ui.writing.session.session import EditingSession
from editor.ui.writing.session.steps import Offer
from editor.ui.writing.text.body_edit import BodyEdit
from editor.ui.writing.text.find_bar import FindBar
from editor.ui.writing.text.photo_names import PhotoNames
from editor.ui.writing.text.photo_object import PhotoCard

MEASURE = 680
INSET = 36
NARROW_INSET = 28
NARROW = 560


class WritingPage(QWidget):
    """Shows what the session holds and tells it what was typed; decides nothing.

    `step_chosen` carries an `Offer`; `photos_wanted` (paths, whether they go to the caret); `photo_opened` a
    placement's id, `photo_word_wanted` that and a word to be shown there.
    """

    step_chosen = Signal(Offer)
    photos_wanted = Signal(tuple, bool)
    photo_files_wanted = Signal(bool)
    photo_opened = Signal(int)
    photo_word_wanted = Signal(int, str)
    photo_moved = Signal(int, int)

    def __init__(
        self, session: EditingSession, shelf: PhotoShelf, theme: Theme, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("writing-page")
        self._session = session
        self._shelf = shelf
        self.header = Header(actions, theme)
        self.banner = Banner()
        self.strip = PhotoStrip(theme, shelf)
        self.headline = TitleField(field_name(FIELD["headline"]), headline_edit(), Newsroom().headline_limit)
        self.lede = TitleField(field_name(FIELD["lede"]), lede_edit(), Newsroom().lede_limit)
        self.body = BodyEdit(theme, PhotoCard(theme, shelf))
        self.photo_names = PhotoNames(self.body, shelf)
        self.find_bar = FindBar(self.body, theme)
        self._sheet = _Sheet(self.strip, self.headline, self.lede, self.body)
        self.sheet = _scroll_area(self._sheet)
        self._scroll = PageScroll(self.sheet, self.body)
        self.empty = EmptyState(
            "new", self.tr("No article is open"), self.tr("Choose one from the list, or begin a new one."),
            self.tr("New article"),
        )  # fmt: skip
        self.empty.pressed.connect(actions["article.new"].trigger)
        self._desk = QWidget()
        desk = column(self.header, format_bar(actions), self.find_bar, _padded(self.banner), gap=0)
        desk.addWidget(self.sheet, 1)
        self._desk.setLayout(desk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._desk)
        self.notice = Banner()
        whole = column(_padded(self.notice), gap=0)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "canvas")
        self._theme = theme
        self._wire()
        self._on_theme()
        session.read_body_from(self.body.markdown)
        self._on_opened(session.article)
        self.setFocusProxy(self.body)

    def set_newsroom(self, newsroom: Newsroom) -> None:
        """The newsroom's limits."""
        self.headline.set_limit(newsroom.headline_limit)
        self.lede.set_limit(newsroom.lede_limit)

    def set_zoom(self, percent: int) -> None:
        """Show headline, lede and body larger or smaller; the measure stays."""
        self.body.set_zoom(percent)

    def scroll_to(self, pixels: int) -> None:
        """Stand where the page was scrolled to, as soon as it is as long as that."""
        self._scroll.to(pixels)

    def top_line(self) -> int:
        """The line of the body that stands at the top of what is seen; 0 above the body."""
        top = self.sheet.verticalScrollBar().value() - self._top_of_body()
        block = self.body.cursorForPosition(QPoint(0, max(top, 0))).block()
        return self.body.mirror.line_of(block) if top >= 0 else 0

    def show_line(self, line: int) -> None:
        """Bring a line of the body to the top; the caret stays where it is."""
        top = self.body.document().documentLayout().blockBoundingRect(self.body.mirror.block_at(line)).top()
        self.sheet.verticalScrollBar().setValue(round(self._top_of_body() + top) if line > 1 else 0)

    def _top_of_body(self) -> int:
        return self.body.mapTo(self._sheet, QPoint(0, 0)).y()

    def undo(self) -> None:
        """Undo in the body when it has the focus, else the last change of a field."""
        if self.body.hasFocus():
            self.body.undo()
        else:
            self._session.undo_stack.undo()

    def redo(self) -> None:
        """The other way."""
        if self.body.hasFocus():
            self.body.redo()
        else:
            self._session.undo_stack.redo()

    def go_to(self, place: str, number: int = 0, word: str = "") -> None:
        """Show the place of a problem: a field, a paragraph of the body, or a photo; `word` there is selected."""
        if place in {"headline", "lede"}:
            edit = self.headline.edit if place == "headline" else self.lede.edit
            edit.setFocus()
            select_word(edit, word)
        elif place == "body":
            self.body.go_to_paragraph(max(number, 1))
            select_word(self.body, word, self.body.textCursor().position())
        elif place == "photo":
            self.photo_word_wanted.emit(number, word)

    def _wire(self) -> None:
        session = self._session
        session.opened.connect(self._on_opened)
        session.fields_changed.connect(self._on_fields_changed)
        session.state_changed.connect(self._on_state_changed)
        self.header.step_chosen.connect(self.step_chosen)
        self.headline.edit.edited.connect(self._on_headline)
        self.lede.edit.edited.connect(self._on_lede)
        self.headline.edit.replaced.connect(self._on_headline_replaced)
        self.lede.edit.replaced.connect(self._on_lede_replaced)
        self.headline.edit.done.connect(self._on_headline_done)
        self.lede.edit.done.connect(self.body.setFocus)
        self.headline.edit.left.connect(self._on_headline_left)
        self.lede.edit.left.connect(self._on_lede_left)
        self.body.left_upwards.connect(self.lede.edit.setFocus)
        for field in (self.headline, self.lede):
            field.edit.undo_wanted.connect(session.undo_stack.undo)
            field.edit.redo_wanted.connect(session.undo_stack.redo)
        self.body.touched.connect(session.body_touched)
        self.body.zoomed.connect(self._on_zoomed)
        self.find_bar.found.connect(self.body.show_caret)
        self.body.pictures_dropped.connect(self._on_body_pictures)
        self.body.photo_opened.connect(self.photo_opened)
        self.strip.opened.connect(self.photo_opened)
        self.strip.moved.connect(self.photo_moved)
        self.strip.add_wanted.connect(self._on_add)
        self.strip.pictures_dropped.connect(self._on_strip_pictures)
        self._theme.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        """The lede is a shade quieter than the body."""
        self.lede.edit.setStyleSheet(f"QTextEdit{{color:{self._theme.tokens['ink2']}}}")

    def _on_opened(self, article: Article | None) -> None:
        story = self._session.story()
        self._stack.setCurrentWidget(self._desk if self._session.is_open else self.empty)
        self._shelf.show_story(story)
        self.headline.show_text(story.headline)
        self.lede.show_text(story.lede)
        self._speak(story.language)
        self.body.load(story.body, story.language)
        self.find_bar.hide()
        self.header.show_article(article, dirty=False)
        self.sheet.verticalScrollBar().setValue(0)
        if self._session.is_open and not story.headline and not story.body:
            self.headline.edit.setFocus()

    def _on_fields_changed(self, names: frozenset[str]) -> None:
        story = self._session.story()
        if "headline" in names:
            self.headline.show_text(story.headline)
        if "lede" in names:
            self.lede.show_text(story.lede)
        if "language" in names:
            self._speak(story.language)
        if names & {"placements", "language"}:
            self._shelf.show_story(story)

    def _speak(self, language: str) -> None:
        for edit in (self.headline.edit, self.lede.edit, self.body):
            edit.language = language

    def _on_state_changed(self) -> None:
        if self._session.is_open:
            self.header.show_article(self._session.article, dirty=self._session.is_dirty)

    def _on_headline(self, text: str, *, alone: bool = False) -> None:
        self._session.change(field_name(FIELD["headline"]), alone=alone, headline=text)
        self.headline.counter.count(len(text.strip()))

    def _on_headline_replaced(self, text: str) -> None:
        self._on_headline(text, alone=True)

    def _on_lede_replaced(self, text: str) -> None:
        self._on_lede(text, alone=True)

    def _on_lede(self, text: str, *, alone: bool = False) -> None:
        self._session.change(field_name(FIELD["lede"]), alone=alone, lede=text)
        self.lede.counter.count(len(text.strip()))

    def _on_headline_done(self) -> None:
        self.lede.edit.setFocus()

    def _on_headline_left(self, step: int) -> None:
        if step > 0:
            self.lede.edit.setFocus()

    def _on_lede_left(self, step: int) -> None:
        (self.body if step > 0 else self.headline.edit).setFocus()

    def _on_zoomed(self, percent: int) -> None:
        for edit in (self.headline.edit, self.lede.edit):
            edit.set_zoom(percent)
        self._sheet.fit()

    def _on_body_pictures(self, paths: object) -> None:
        self.photos_wanted.emit(paths, True)  # noqa: FBT003 - a signal has no names

    def _on_strip_pictures(self, paths: object) -> None:
        self.photos_wanted.emit(paths, False)  # noqa: FBT003 - a signal has no names

    def _on_add(self) -> None:
        self.photo_files_wanted.emit(False)  # noqa: FBT003 - a signal has no names


class _Sheet(QWidget):
    """The measure in the middle; a click below the text goes into the text."""

    def __init__(self, strip: QWidget, headline: QWidget, lede: QWidget, body: BodyEdit) -> None:
        super().__init__()
        self._body = body
        self._column = QWidget(self)
        self._top = layout = QVBoxLayout(self._column)
        layout.setSpacing(0)
        layout.addWidget(strip)
        layout.addSpacing(10)
        layout.addWidget(headline)
        layout.addSpacing(8)
        layout.addWidget(lede)
        layout.addSpacing(14)
        layout.addWidget(rule())
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 24)
        inner.setSpacing(0)
        inner.addWidget(self._column)
        inner.addWidget(body, 1)
        self._inner = inner
        dress(self, "canvas")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the measure, and leave room beside it for the bars of quotes."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Lay the column out for the present width and size of text."""
        room = self._body.side
        self._top.setContentsMargins(room, 14, room, 0)
        inset = NARROW_INSET if self.width() < NARROW else INSET
        side = max(inset, (self.width() - MEASURE) // 2) - room
        self._inner.setContentsMargins(side, 0, side, 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Empty paper belongs to the body."""
        super().mousePressEvent(event)
        self._body.setFocus()


def _scroll_area(sheet: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setObjectName("sheet-scroll")
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(sheet)
    dress(made, "canvas")
    return made


def _padded(banner: Banner) -> QWidget:
    """A banner with air around it, and no air while it is hidden."""
    frame = _Follower(banner)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(12, 8, 12, 8)
    layout.addWidget(banner)
    frame.hide()
    return frame


class _Follower(QWidget):
    def __init__(self, banner: Banner) -> None:
        super().__init__()
        banner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShowToParent:
            self.show()
        elif event.type() is QEvent.Type.HideToParent:
            self.hide()
        return super().eventFilter(watched, event)
