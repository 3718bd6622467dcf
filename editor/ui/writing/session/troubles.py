"""What the banner over the text says when something stands in the way: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from editor.domain.articles import Article
from editor.domain.sentences import Listed
from editor.domain.story import Story, says_the_same
from editor.ui.kit.banner import Banner
from editor.ui.kit.words import error_sentence, sentence
from editor.ui.writing.session import copy_elsewhere
from editor.ui.writing.session.bindings import Bindings
from editor.ui.writing.session.requests import Request, Trouble
from editor.ui.writing.session.session import EditingSession

AGAIN_MS = 4000
"""How long after a failure the newsroom is asked again by itself: a full disk has room again at some time."""

PASSING = frozenset({"not-saved", "not-kept"})
"""Kinds that may pass without the writer."""

KEPT_ELSEWHERE = "kept-elsewhere"
"""The code of a text that the newsroom did not take and the fallback journal did."""


class Troubles(QObject):
    """`told` carries each trouble's words, for the status bar; an empty string when it is settled.

    Typing goes on meanwhile. What could not be written is tried again by itself until it is.
    """

    told = Signal(str)

    def __init__(self, banner: Banner, session: EditingSession, bindings: Bindings) -> None:
        super().__init__(banner)
        self._banner = banner
        self._session = session
        self._bindings = bindings
        self._lost: list[tuple[Request, str]] = []
        self._kind = self._code = self._cause = ""
        self._owed: Request | None = None
        self._is_trying = self._is_only_here = False
        self._copied: Story | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.try_again)
        session.trouble.connect(self._on_trouble)
        session.eased.connect(self.settle)
        session.opened.connect(self._on_opened)
        bindings.article_saved.connect(self._on_article_saved)
        bindings.kept.connect(self._on_kept)
        bindings.opening_failed.connect(self._on_opening_failed)

    @property
    def lost(self) -> list[Request]:
        """Texts that left the desk and could not be saved; each waits to be brought back."""
        return [request for request, _what in self._lost]

    @property
    def is_only_here(self) -> bool:
        """Whether a text is nowhere but on the screen: no place took it, and no copy elsewhere has it."""
        return self._is_only_here and (bool(self._lost) or self._session.story() != self._copied)

    def say_only_here(self, leave: Callable[[], object]) -> None:
        """Answer to closing the window over such a text."""
        told = self.tr(
            "What you typed is nowhere but on this screen: neither the newsroom nor this computer could take it. "
            "Save a copy elsewhere first."
        )
        actions = ((self.tr("Save a copy elsewhere…"), self.save_elsewhere), (self.tr("Close all the same"), leave))
        self._banner.say("danger", self.tr("Not closed."), told, actions)

    def settle(self) -> None:
        """Nothing stands in the way any more, or only a text that was not saved before."""
        self._kind = self._code = self._cause = ""
        self._owed = None
        self._is_trying = False
        self._is_only_here &= bool(self._lost)
        self._banner.settle()
        self.told.emit("")
        if self._lost:
            self._show_lost()
        else:
            self._again.stop()

    def try_again(self) -> None:
        """Save or keep what could not be, on the desk and off it; a step waits for its writer."""
        for request, _what in self._lost:
            self._session.save_wanted.emit(request)
        if self._owed is None and self._kind in PASSING:
            self._session.keep_now()
        elif self._owed is not None and not self._is_trying:
            self._is_trying = bool(self._owed.note) or self._session.is_dirty
            self._session.save(self._owed.note)

    def _on_trouble(self, trouble: Trouble) -> None:
        what = sentence(trouble.code, trouble.facts)
        if trouble.owed is not None:
            self._is_trying = False
        if trouble.kind == "not-kept":
            self._is_only_here = trouble.code != "kept-elsewhere"
        if trouble.kind == "not-saved" and trouble.owed is not None and (self._owed is None or not self._owed.note):
            self._owed = replace(trouble.owed, step=trouble.owed.step or (self._owed.step if self._owed else None))
        if trouble.kind in PASSING:
            self._again.start()
        if trouble.lost is None and self._is_told(trouble):
            return
        if trouble.lost is None:
            self._kind, self._code, self._cause = trouble.kind, trouble.code, _cause(trouble)
        self._say(trouble, what)
        if trouble.refused:
            return  # the text is saved: the status bar need not say otherwise
        self.told.emit(self.tr("Kept on this computer.") if trouble.code == KEPT_ELSEWHERE else what)

    def _is_told(self, trouble: Trouble) -> bool:
        """Also a save that failed for the same reason: the banner says already where the text is safe."""
        is_covered = self._code == KEPT_ELSEWHERE and trouble.kind == "not-saved"
        same = (trouble.kind, trouble.code) == (self._kind, self._code)
        return (same or is_covered) and _cause(trouble) == self._cause

    def _say(self, trouble: Trouble, what: str) -> None:
        if trouble.lost is not None:
            self._lose(trouble.lost, what)
        elif trouble.kind == "stale":
            actions = (
                (self.tr("Save mine as a copy"), self._bindings.save_copy),
                (self.tr("Open theirs"), self._bindings.open_theirs),
            )
            if trouble.refused:
                self._banner.say("danger", self._not_done(trouble.refused), self._saved(what), actions)
            else:
                self._banner.say("danger", self.tr("Not saved."), what, actions)
        elif trouble.kind == "refused":
            told = self._saved(what)
            self._banner.say("warn", self._not_done(trouble.refused), told, ((self.tr("Understood"), self.settle),))
        else:
            actions = (
                (self.tr("Try again"), self._on_again),
                (self.tr("Save a copy elsewhere…"), self.save_elsewhere),
            )
            if trouble.code != KEPT_ELSEWHERE:
                self._banner.say("danger", self.tr("Not saved."), self._safe(what), actions)
            elif told := self._short(self._cause):
                self._banner.say("warn", self.tr("Kept on this computer."), told, actions)
            else:
                self._banner.say("danger", self.tr("Not saved."), what, actions)

    def _not_done(self, step: str) -> str:
        """What did not happen, by the name of the step."""
        said = {
            "publish": self.tr("Not published."),
            "correct": self.tr("Not published."),
            "schedule": self.tr("Not scheduled."),
            "withdraw": self.tr("Not withdrawn."),
        }
        return said.get(step, self.tr("Not yet."))

    def _saved(self, what: str) -> str:
        return self.tr("{what} The text is saved.").format(what=what if what.endswith(".") else what + ".")

    def _short(self, cause: str) -> str:
        """Where a banner over the window says why, this one need not."""
        if cause == "read-only":
            return self.tr("It is saved as soon as the newsroom can be written to.")
        if cause in {"wal-replaced", "newsroom-replaced"}:
            return self.tr("Open the newsroom again to save it.")
        return ""

    def _lose(self, request: Request, what: str) -> None:
        if all(request.sequence != known.sequence for known, _what in self._lost):
            self._lost.append((request, what))
            self._show_lost()

    def say_refused(self, sentences: str) -> None:
        """Files that were not taken in, each with its sentence."""
        self._banner.say("warn", self.tr("Not added."), sentences, ((self.tr("Understood"), self.settle),))

    def save_elsewhere(self) -> None:
        """Write the text into a file of the user's choice."""
        dialog = QFileDialog(self._banner, self.tr("Save a copy of the text elsewhere"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.fileSelected.connect(self.write_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_to(self, file: str) -> None:
        """Every word of the article as one Markdown file."""
        try:
            copy_elsewhere.write(Path(file), self._session.story())
        except OSError as error:
            self._banner.say(
                "danger", self.tr("Not saved."), self._safe(str(error)), ((self.tr("Elsewhere…"), self.save_elsewhere),)
            )
            return
        self._copied = self._session.story()
        self._banner.say("ok", self.tr("The text is in a file."), file, ((self.tr("Try again"), self._on_again),))

    def _show_lost(self) -> None:
        request, what = self._lost[-1]
        strong = self.tr("«{headline}» is not saved.").format(headline=request.story.headline or self.tr("Untitled"))
        self._banner.say("danger", strong, what, ((self.tr("Bring it back"), self.bring_back),))

    def bring_back(self) -> None:
        """Put the text that was not saved last on the desk again, as typed and unsaved."""
        request, _what = self._lost.pop()
        self._bindings.bring_back(request)

    def _safe(self, what: str) -> str:
        return self.tr("{what} Your text is safe on the screen.").format(
            what=what if what.endswith(".") else what + "."
        )

    def _on_kept(self) -> None:
        if self._kind == "not-kept" and self._owed is not None:
            self.try_again()
        elif self._kind == "not-kept":
            self.settle()

    def _on_again(self) -> None:
        """What was asked for last, with the note or the step that was typed for it."""
        owed = self._owed
        if owed is not None and owed.step is not None:
            self._session.take(owed.step)
        else:
            self._session.save(owed.note if owed is not None else "")

    def _on_article_saved(self, article: Article) -> None:
        """A text that had left the desk is in the newsroom after all."""
        before = len(self._lost)
        self._lost = [each for each in self._lost if not says_the_same(each[0].story, article.story)]
        if len(self._lost) < before and not self._kind:
            self.settle()

    def _on_opened(self) -> None:
        self.settle()

    def _on_opening_failed(self, error: object) -> None:
        words = error_sentence(error)  # type: ignore[arg-type] - the signal carries an EditorError
        self._banner.say("warn", self.tr("Not opened."), words, ((self.tr("Understood"), self.settle),))


def _cause(trouble: Trouble) -> str:
    """Why the newsroom did not take a text, wherever that is now."""
    why = trouble.facts.get("why")
    return why.parts[0][0] if trouble.code == KEPT_ELSEWHERE and isinstance(why, Listed) else trouble.code
