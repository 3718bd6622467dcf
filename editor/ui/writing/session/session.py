"""The editing session: holds the article on the desk and sees to it that nothing typed is ever lost.

No widgets. Fields tell it what they hold, it says what it wants done (signals that end in `_wanted`), and it takes
the answers. Requests carry a growing number, so an answer that comes late can't undo what was typed meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from editor.domain.articles import Article, Reason
from editor.domain.errors import EditorError, StaleArticle
from editor.domain.story import FIELDS, Story
from editor.ui.writing.session.changes import FieldChange, Fields, History, go_on
from editor.ui.writing.session.last_full import LastFull
from editor.ui.writing.session.offered_slug import OfferedSlug
from editor.ui.writing.session.pauses import Pauses
from editor.ui.writing.session.requests import Answer, Request, Step, Trouble


class EditingSession(QObject):
    """One article at a time. `opened` carries the article or None (a new one, which has no row yet)."""

    opened = Signal(object)
    fields_changed = Signal(frozenset)
    state_changed = Signal()
    trouble = Signal(Trouble)
    eased = Signal()
    keep_wanted = Signal(Request)
    save_wanted = Signal(Request)
    check_wanted = Signal(Request)
    preview_wanted = Signal(Request)
    slug_wanted = Signal(Request)

    def __init__(self, language: str = "ru", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._article: Article | None = None
        self._story = self._saved = Story(language=language)
        self.full = LastFull(self)
        self.full.freeze_wanted.connect(self._send)
        self._read_body: Callable[[], str] = str
        self._body_touched = False
        self._sequence = self._sheet = self._last_save = self._last_check = 0
        self._slug = OfferedSlug()
        self._is_open = False
        self._reason = Reason.SAVED
        self.pauses = Pauses(self)
        self.pauses.paused.connect(self.keep_now)

    @property
    def article(self) -> Article | None:
        """The article as the newsroom last answered, or None when it has no row yet."""
        return self._article

    @property
    def article_id(self) -> int | None:
        """The article's number, or None."""
        return self._article.id if self._article else None

    @property
    def is_open(self) -> bool:
        """Whether there is an article on the desk at all."""
        return self._is_open

    @property
    def is_dirty(self) -> bool:
        """Whether the story differs from what the newsroom has."""
        return self.story() != self._saved

    @property
    def sheet(self) -> int:
        """Counts opened articles: an answer for another sheet came too late."""
        return self._sheet

    def story(self) -> Story:
        """The story as it stands on the screen now."""
        if self._body_touched:
            self._body_touched = False
            self._story = replace(self._story, body=self._read_body())
        return self._story

    def read_body_from(self, read: Callable[[], str]) -> None:
        """Where the body's Markdown comes from; read at each pause, not at each key."""
        self._read_body = read

    def open(self, article: Article) -> None:
        """Put an article on the desk; the one before is saved first."""
        self._lay(article, article.story)

    def restore(self, article: Article | None, story: Story, reason: Reason = Reason.SAVED) -> None:
        """Put a text that was left over on the desk: it counts as typed and not yet saved; `reason` is its save's."""
        base = article.story if article else Story(language=story.language)
        self._lay(article, story)
        self._reason = reason
        self._saved = base
        self._body_loaded()
        self._touch()

    def start_new(self, language: str) -> None:
        """An empty sheet. It gets a row at the first key."""
        self._lay(None, Story(language=language))

    def close(self) -> None:
        """Save what is not saved and clear the desk."""
        self._leave()
        self._sheet += 1
        self._is_open = False
        self._article = None
        self._story = self._saved = Story(language=self._story.language)
        self.undo_stack.clear()
        self.opened.emit(None)

    def forget(self) -> None:
        """The text on the desk is kept elsewhere: leaving it saves nothing."""
        self._saved = self.story()

    def change(self, label: str, *, alone: bool = False, **fields: object) -> None:
        """Set fields of the story as one step to undo; `label` is its name, `alone` parts it from typing."""
        before = {name: getattr(self._story, name) for name in fields}
        if self._is_open and before != fields:
            self.undo_stack.push(FieldChange(label, before, dict(fields), self._apply, alone=alone))

    def go_on(self, history: History) -> None:
        """Let the steps of another window's session be undone here, where the same story lies."""
        go_on(self.undo_stack, history, self._apply)

    def body_touched(self) -> None:
        """The body has changed; its text is read at the next pause."""
        if not self._is_open:
            return
        self._body_touched = True
        self._touch()

    def take_slug(self, request: Request, slug: str) -> None:
        """A suggested address has come; it is taken as long as nobody has typed another one."""
        if request.sheet == self._sheet and self._slug.is_ours(self._story):
            self._slug.offered = slug
            self._apply({"slug": slug})

    def save(self, note: str = "") -> None:
        """Save now; without a note only when something differs."""
        if self._is_open and (note or self.is_dirty):
            self._send(note=note)

    def take(self, step: Step) -> None:
        """Save if something differs, and take the step."""
        if self._is_open:
            self._send(step=step, saves=self.is_dirty or self._article is None)

    def keep_now(self) -> None:
        """What a pause in typing does: the journal, the checks, the preview, the suggested address."""
        self.pauses.stop()
        self._keep()
        frozen = self._article is not None and self._article.address_frozen
        if not frozen and self._slug.wants_another(self._story):
            self.slug_wanted.emit(self.request())
        self.refresh()
        self.state_changed.emit()

    def refresh(self) -> None:
        """Ask for checks and a preview of the story as it stands."""
        if self._is_open:
            request = self.request()
            self._last_check = request.sequence
            self.check_wanted.emit(request)
            self.preview_wanted.emit(request)

    def is_current(self, request: Request) -> bool:
        """Whether a check or a preview that was asked for is still the newest one."""
        return request.sheet == self._sheet and request.sequence >= self._last_check

    def answered(self, answer: Answer) -> None:
        """The newsroom has answered a save or a step."""
        request, is_here = answer.request, answer.request.sheet == self._sheet
        if is_here and answer.article is not None:
            self._article = answer.article
            if answer.saved:
                self._reason = Reason.SAVED
                self._settle(request.story, filled_in(answer.article.story, request.story))
        if answer.error is not None:
            self.trouble.emit(_trouble(answer, answer.error, elsewhere=not is_here))
        elif is_here and answer.saved:
            self.eased.emit()
        self.state_changed.emit()

    def take_article(self, article: Article) -> None:
        """A newer state of the article on the desk, and what was renewed in it; never one with somebody else's text."""
        if self._article is not None and is_same_text(self._article, article):
            before, self._article = self._article, article
            self._settle(self._saved, filled_in(article.story, before.story))
            self.state_changed.emit()

    def not_kept(self, error: EditorError) -> None:
        """The journal could not be written."""
        self.trouble.emit(Trouble("not-kept", error.code, error.facts))

    def _settle(self, saved: Story, filled: Fields) -> None:
        """The newsroom has `saved`, with fields that it filled in; one that was changed here since stays changed."""
        self._saved = replace(saved, **filled)  # type: ignore[arg-type] - names and values are pairs
        self._set({name: each for name, each in filled.items() if _same(name, self._story, saved)})

    def _lay(self, article: Article | None, story: Story) -> None:
        self._leave()
        self._sheet += 1
        self._last_save = 0
        self._is_open = True
        self._reason = Reason.SAVED
        self._article = article
        self._story = self._saved = story
        self.full.lay(story)
        self._body_touched = False
        self._slug = OfferedSlug(headline=story.headline if story.slug else "")
        self.undo_stack.clear()
        self.opened.emit(article)
        self._body_loaded()
        self.refresh()

    def _body_loaded(self) -> None:
        """The document may spell the same body a little differently; that is no change by anybody."""
        if self._saved.body == self._story.body:
            self._body_touched = True
            self._saved = replace(self._saved, body=self.story().body)

    def _leave(self) -> None:
        self.pauses.stop()
        if self._is_open and self.is_dirty:
            self._keep()
            self._send()

    def _apply(self, fields: Fields) -> None:
        self._set(fields)
        self._touch()

    def _set(self, fields: Fields) -> None:
        if not fields:
            return
        self._story = replace(self._story, **fields)  # type: ignore[arg-type] - names and values come as a pair
        self.fields_changed.emit(frozenset(fields))

    def _touch(self) -> None:
        if not self._is_open:
            return
        if self._article is None and self._last_save == 0:
            self._send()
        if self.pauses.touch():
            self.state_changed.emit()

    def _keep(self) -> None:
        if self.is_dirty:
            self.full.look(self.story(), self._saved)
            self.keep_wanted.emit(self.request())

    def _send(
        self, story: Story | None = None, *, note: str = "", step: Step | None = None, saves: bool = True
    ) -> None:
        if story is None:
            self.full.look(self.story(), self._saved)
        request = replace(self.request(), note=note, step=step, saves=saves, reason=self._reason)
        request = replace(request, story=story or request.story)
        self._last_save = request.sequence
        self.save_wanted.emit(request)
        self.state_changed.emit()

    def request(self) -> Request:
        """The story as it stands, to be kept or saved."""
        self._sequence += 1
        version, base = (self._article.version, self._article.content_hash) if self._article else (0, "")
        return Request(self._sequence, self._sheet, self.article_id, self.story(), version, base, self._last_save)


_FILLED_IN = tuple(field.name for field in FIELDS if field.filled_in)
"""What the newsroom may fill in by itself while it saves; words of the author are never replaced."""


def filled_in(theirs: Story, sent: Story) -> Fields:
    """What the newsroom filled in by itself while it saved the story that was sent."""
    return {name: getattr(theirs, name) for name in _FILLED_IN if getattr(theirs, name) != getattr(sent, name)}


def is_same_text(mine: Article, theirs: Article) -> bool:
    """Whether `theirs` is the same article, no older, and nobody has saved other words since.

    A rubric that was merged changes the content of an article and leaves its version.
    """
    same = theirs.version == mine.version or theirs.content_hash == mine.content_hash
    return theirs.id == mine.id and theirs.version >= mine.version and same


def _same(name: str, one: Story, other: Story) -> bool:
    return getattr(one, name) == getattr(other, name)


def _trouble(answer: Answer, error: EditorError, *, elsewhere: bool) -> Trouble:
    kind = "refused" if answer.saved or not answer.request.saves else "not-saved"
    if isinstance(error, StaleArticle):
        kind = "stale"
    request = answer.request if kind != "refused" else None
    is_kept = answer.saved or not answer.request.saves
    refused = answer.request.step.name if is_kept and answer.request.step is not None else ""
    lost, owed = (request, None) if elsewhere else (None, request)
    return Trouble(kind, error.code, error.facts, lost=lost, owed=owed, refused=refused)
