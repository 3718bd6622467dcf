"""The newsroom's settings: every field shows what it does, and what moves on the site is said before it is saved."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from editor.domain.errors import EditorError
from editor.domain.newsroom import Newsroom
from editor.ui.kit.announce import announce
from editor.ui.kit.banner import Banner
from editor.ui.kit.forms import button, column, label, row, rule
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.kit.words import error_sentence
from editor.ui.newsroom_settings.form import NewsroomForm

if TYPE_CHECKING:
    from editor.desk.newsroom import Look

WIDTH, HEIGHT = 720, 660
PAUSE_MS = 150


class SettingsDesk(Protocol):
    """`editor.desk.newsroom.NewsroomDesk`, as far as this dialog needs it."""

    def settings(self) -> Newsroom:
        """The settings as they are kept."""
        ...

    def change(self, **fields: object) -> Newsroom:
        """Keep fields."""
        ...

    def look(self, wanted: Newsroom) -> Look:
        """What settings would do."""
        ...


class NewsroomDialog(QDialog):
    """`changed` when other settings are kept; `failed` carries an exception that no sentence here can tell."""

    changed = Signal()

    def __init__(self, desk: SettingsDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newsroom-dialog")
        self.setWindowTitle(self.tr("Newsroom settings"))
        self.setMinimumSize(680, 480)
        self.resize(WIDTH, HEIGHT)
        self._desk, self._tasks = desk, tasks
        self._kept = Newsroom()
        self._look: Look | None = None
        self._job: Job | None = None
        self.form = NewsroomForm()
        self.banner = Banner()
        self._cancel, self._save = button(self.tr("Cancel")), button(self.tr("Save settings"), "primary")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._build()
        self._connect()
        self.form.setEnabled(False)
        self._save.setEnabled(False)
        tasks.database(desk.settings, done=self._on_settings)

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.form)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (scroll.viewport(), self.form):
            part.setAutoFillBackground(False)
        title = row(label(self.windowTitle(), "title"), None)
        title.setContentsMargins(20, 16, 20, 10)
        foot = column(self.banner, row(None, self._cancel, self._save), gap=12)
        foot.setContentsMargins(20, 12, 20, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(title)
        layout.addWidget(rule())
        layout.addWidget(scroll, 1)
        layout.addWidget(rule())
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_typed)
        self._pause.timeout.connect(self._on_pause)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)
        self._save.setDefault(True)

    @Slot(object)
    def _on_settings(self, newsroom: Newsroom) -> None:
        self._kept = newsroom
        self.form.setEnabled(True)
        self.form.show_newsroom(newsroom)
        self.form.go_to("name")

    @Slot()
    def _on_typed(self) -> None:
        self._save.setEnabled(False)
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = self._tasks.database(self._desk.look, self.form.newsroom(), done=self._on_look)

    @Slot(object)
    def _on_look(self, look: Look) -> None:
        self._look = look
        self.form.show_look(look)
        self._save.setEnabled(not look.wrong and self.form.newsroom() != self._kept)
        self._warn(look)

    def _warn(self, look: Look) -> None:
        """What readers and the web team would notice; the strongest consequence first."""
        wanted = self.form.newsroom()
        told: list[str] = []
        if look.moved:
            told.append(self.tr("Old addresses lead to the new ones; links that others made still arrive."))
        if wanted.site_url != self._kept.site_url and look.live:
            told.append(self.tr("Every full address begins with the new site address."))
        if wanted.language != self._kept.language:
            told.append(self.tr("Front and rubric pages of the other languages move into folders of their own."))
        strong = self.tr("The next export changes the addresses of %n articles.", "", look.moved)
        if not told or look.wrong:
            self.banner.settle()
        else:
            self.banner.say("warn", strong if look.moved else self.tr("At the next export:"), " ".join(told))

    @Slot()
    def _on_save(self) -> None:
        wanted = self.form.newsroom()
        names = [each.name for each in fields(Newsroom)]
        given = {name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(self._kept, name)}
        self._save.setEnabled(False)
        self._tasks.database(
            _change, self._desk, given, done=self._on_saved, failed=self._on_not_saved, over=self._on_over
        )

    @Slot(object)
    def _on_saved(self, _newsroom: Newsroom) -> None:
        announce(self.parentWidget() or self, self.tr("The settings are saved"))
        self.accept()
        self.changed.emit()

    @Slot(object)
    def _on_not_saved(self, error: EditorError) -> None:
        self.banner.say("danger", self.tr("Not saved."), error_sentence(error))

    @Slot()
    def _on_over(self) -> None:
        self._save.setEnabled(True)


def _change(desk: SettingsDesk, given: dict[str, object]) -> Newsroom:
    return desk.change(**given)
