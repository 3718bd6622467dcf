"""A new folder in a risky place: that is said before a newsroom is made there, and it is made if it is wanted there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from editor.domain.keeping import PlaceWarning
from editor.ui.kit.banner import Banner
from editor.ui.kit.words import sentence
from editor.ui.safety import jobs
from editor.ui.safety.long_job import LongJob


class RiskyPlace(QObject):
    """`choose` asks for another folder, `settle` brings the dialog back to where one may choose."""

    def __init__(
        self,
        job: LongJob,
        banner: Banner,
        choose: Callable[[], object],
        settle: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._job, self._banner, self._choose, self._settle = job, banner, choose, settle

    def ask(self, folder: str, make: Callable[[], object]) -> None:
        """Do `make` where `folder` is no risk, else say why it is one, with both ways on."""
        self._job.start(jobs.place_warnings, folder, done=partial(self._on_known, make))

    def _on_known(self, make: Callable[[], object], warnings: tuple[PlaceWarning, ...]) -> None:
        if self._job.was_cancelled:
            self._settle()
            return
        if not warnings:
            make()
            return
        why = " ".join(sentence(each.code, each.facts) for each in warnings)
        ways = ((self.tr("Make it there"), make), (self.tr("Choose another folder…"), self._choose))
        self._banner.say("warn", self.tr("A risky place."), why, ways)
        self._settle()
