"""Handing the site over: what an export would change and why, and the export itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

import db.newsroom.articles
import db.newsroom.change_log
import db.newsroom.exports
import db.newsroom.live
import db.newsroom.targets
from db.newsroom.targets import Left, PageThere
from db.store import Transaction
from editor import __version__
from editor.desk.checking import Checking
from editor.desk.office import Office
from editor.domain.articles import LiveBody
from editor.domain.checks import Level
from editor.domain.errors import EditorError, WrongCall
from editor.domain.exports import Change, ExportReport, Finding, without_secret
from editor.domain.printing import printed
from editor.domain.visible import has_hidden
from editor.export.digests import digest
from editor.export.keyed import keyed_site
from editor.export.partial import Since
from editor.export.run import RunDone, Sources, look, run
from editor.export.site import gather
from editor.export.theme import own_theme
from editor.render import keys

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
        return look(
            self._sources, _path(target), now=self._office.now(), full=full, suspects=suspects,
            partly=partial(self._partly, _path(target)),
        )  # fmt: skip

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
            partly=partial(self._partly, _path(target)),
        )

    def _note(self, done: RunDone) -> ExportReport:
        """Remember a run that has put its site in place."""
        report = done.report
        if self._office.store.is_read_only:
            return report
        carried = {file.article_id for file in report.files if file.article_id and file.change is not Change.REMOVED}
        pages = [PageThere(one.article or 0, one.path, one.revision, one.latest) for one in done.pages]
        left_out = frozenset(one.article_id for one in report.left_out)
        files = report.total - report.count(Change.REMOVED)
        left = Left(done.token, program(), done.log_id, left_out, files)
        try:
            with self._office.write(shows=False) as tx:
                number = db.newsroom.exports.record(tx, report)
                db.newsroom.articles.freeze_addresses(tx, sorted(carried), report.finished_at)
                db.newsroom.targets.remember(tx, report.target, left, pages, done.gone, is_whole=done.is_whole)
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

    @contextmanager
    def _partly(self, target: Path, token: str) -> Generator[tuple[Since, Sources] | None]:
        """What changed since this newsroom left the target as it stands; in one transaction for the whole run."""
        with self._office.read() as tx:
            left = db.newsroom.targets.left(tx, str(target))
            if left is None or left.token != token or left.program != program():
                yield None
                return
            read, render = partial(nullcontext, tx), self._office.renderer.render
            since = Since(tx, read, self._office.photos, str(target), left)
            log_id = db.newsroom.change_log.newest(tx)
            yield since, Sources(keyed_site(read), partial(_bodies, tx), self._office.photos, render, log_id)

    def _sources(self) -> Sources:
        with self._office.read() as tx:
            site, log_id = gather(tx), db.newsroom.change_log.newest(tx)
        return Sources(site, self._bodies, self._office.photos, self._office.renderer.render, log_id)

    def _bodies(self, revision_ids: Sequence[int]) -> Iterator[LiveBody]:
        with self._office.read() as tx:
            yield from _bodies(tx, revision_ids)


def _bodies(tx: Transaction, revision_ids: Sequence[int]) -> Iterator[LiveBody]:
    for each in db.newsroom.live.bodies(tx, revision_ids):
        yield replace(each, body=printed(each.body)) if has_hidden(each.body) else each


def program() -> str:
    """A digest of all that makes files of values: another one, and every file is compared."""
    return digest(__version__, keys.RENDERER, own_theme().digest, own_theme().style())


def _why_not_noted(error: Exception) -> str:
    code = error.code if isinstance(error, EditorError) else ""
    return {"disk-full": "not-noted-disk-full", "busy": "not-noted-busy"}.get(code, "not-noted")


def _path(target: str | Path) -> Path:
    if "://" in str(target):
        raise WrongCall("target-not-a-folder", target=without_secret(str(target)))
    return Path(target).expanduser().absolute()
