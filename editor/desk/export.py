"""Handing the site over: what an export would change and why, and the export itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import db.newsroom.articles
import db.newsroom.exports
import db.newsroom.live
from editor.desk.checking import Checking
from editor.desk.office import Office
from editor.domain.articles import LiveBody
from editor.domain.checks import Level
from editor.domain.errors import EditorError, WrongCall
from editor.domain.exports import Change, ExportReport, Finding, without_secret
from editor.domain.printing import printed
from editor.domain.visible import has_hidden
from editor.export.run import Sources, look, run
from editor.export.site import gather

Progress = Callable[[int, int, str], None]
"""Told (files done, files to make, path)."""


class ExportDesk:
    """Live revisions in, a site out. Safe in any thread: it holds no transaction while files are made."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def plan(self, target: str | Path, *, full: bool = False) -> ExportReport:
        """What an export to `target` would change; nothing is written.

        What the last export to it could not make is tried, so that the plan does not promise it.
        """
        last = self.last(target)
        suspects = {one.article_id for one in last.left_out} if last else set[int]()
        return look(self._sources(), _path(target), now=self._office.now(), full=full, suspects=suspects)

    def export(
        self,
        target: str | Path,
        *,
        full: bool = False,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ExportReport:
        """Export to a folder or a `.zip` file; addresses that readers now have are frozen.

        A newsroom that can't be written to records nothing: the report has no number, and no address is frozen.
        Where recording fails, the report says so in `not_noted`; the next export makes up for it.
        Raises NewsroomSaysNo "export-cancelled", "target-not-ours" and, while another export is at work there,
        "target-busy"; the target is then as it was.
        """
        return run(
            self._sources,
            _path(target),
            now=self._office.now(),
            full=full,
            progress=progress,
            cancelled=cancelled,
            note=self._note,
        )

    def _note(self, report: ExportReport) -> ExportReport:
        """Remember a run that has put its site in place."""
        if self._office.store.is_read_only:
            return report
        carried = {file.article_id for file in report.files if file.article_id and file.change is not Change.REMOVED}
        try:
            with self._office.write() as tx:
                number = db.newsroom.exports.record(tx, report)
                db.newsroom.articles.freeze_addresses(tx, sorted(carried), report.finished_at)
        except Exception as error:  # noqa: BLE001 - the site is in place, and nothing may deny it
            return replace(report, not_noted=_why_not_noted(error))
        return replace(report, number=number)

    def findings(self) -> tuple[Finding, ...]:
        """What the checks find in the texts that an export carries, those that block first."""
        found = Checking(self._office).live()
        return tuple(sorted(found, key=lambda each: each.problem.level is not Level.BLOCK))

    def last(self, target: str | Path) -> ExportReport | None:
        """The last export to this target, or None."""
        with self._office.read() as tx:
            return db.newsroom.exports.last(tx, str(_path(target)))

    def _sources(self) -> Sources:
        with self._office.read() as tx:
            site = gather(tx)
        return Sources(site, self._bodies, self._office.photos, self._office.renderer.render)

    def _bodies(self, revision_ids: Sequence[int]) -> Iterator[LiveBody]:
        with self._office.read() as tx:
            for each in db.newsroom.live.bodies(tx, revision_ids):
                yield replace(each, body=printed(each.body)) if has_hidden(each.body) else each


def _why_not_noted(error: Exception) -> str:
    code = error.code if isinstance(error, EditorError) else ""
    return {"disk-full": "not-noted-disk-full", "busy": "not-noted-busy"}.get(code, "not-noted")


def _path(target: str | Path) -> Path:
    if "://" in str(target):
        raise WrongCall("target-not-a-folder", target=without_secret(str(target)))
    return Path(target).expanduser().absolute()
