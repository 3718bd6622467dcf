"""The checks of many texts: what was found before is read, and only what has changed since is looked at again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

import db.newsroom.articles
import db.newsroom.kept_findings
import db.newsroom.photos
import db.newsroom.shared_settings
import db.newsroom.standing_texts
from db.newsroom.kept_findings import LIVE, WORKING, Kept
from db.newsroom.standing_texts import StandingText
from db.store import Transaction
from editor.desk.findings import (
    Asked,
    digest_of,
    found_in,
    kept_of,
    late_schedule,
    looked_in,
    photos_of,
    surroundings,
)
from editor.desk.office import Office
from editor.desk.site_findings import found_in_live
from editor.domain.checks import Problem, Surroundings, blocks
from editor.domain.errors import WorldFailed
from editor.domain.exports import Finding
from editor.domain.printing import printed, printed_fields
from editor.domain.story import Story

BATCH = 200
"""Texts that are read, looked at and kept in one go: a writer who comes between waits for a few milliseconds."""

Progress = Callable[[int, int], None]
"""Told (texts done, of how many)."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that has changed: its story as the checks of its kind want it, and what it is held against."""

    standing: StandingText
    asked: Asked
    late: tuple[Problem, ...] = ()
    headline: str = ""


class Checking:
    """Safe in any thread: no transaction is open while a text is looked at."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def all(self, progress: Progress | None = None) -> Iterator[tuple[int, tuple[Problem, ...]]]:
        """(id, problems) of every article that is not spiked, as `Articles.problems` gives them, in their order."""
        with self._office.read() as tx:
            ids = db.newsroom.standing_texts.to_check(tx)
        for start in range(0, len(ids), BATCH):
            batch = ids[start : start + BATCH]
            found = self._working(batch)
            yield from ((number, found[number]) for number in batch if number in found)
            if progress is not None:
                progress(start + len(batch), len(ids))

    def live(self) -> Iterator[Finding]:
        """What the checks find in the texts that readers have, what was published last first."""
        with self._office.read() as tx:
            texts = db.newsroom.standing_texts.live(tx)
        for start in range(0, len(texts), BATCH):
            yield from self._live(texts[start : start + BATCH])

    def _working(self, ids: Sequence[int]) -> dict[int, tuple[Problem, ...]]:
        with self._office.read() as tx:
            texts = db.newsroom.standing_texts.working(tx, ids)
            kept, changed = self._sorted(tx, WORKING, texts)
            late = [each.article_id for each in texts if each.is_scheduled and each.article_id in kept]
            besides = {each.id: late_schedule(tx, each) for each in db.newsroom.articles.read_many(tx, late)}
            fresh = tuple(self._working_texts(tx, changed))
        looked = self._look(WORKING, fresh, found_in)
        besides |= {each.standing.article_id: each.late for each in fresh}
        return {
            number: (*each.problems, *besides.get(number, ()))
            for number, each in (kept | {each.article_id: each for each in looked}).items()
        }

    def _working_texts(self, tx: Transaction, changed: dict[int, StandingText]) -> Iterator[_Text]:
        around = self._around(tx)
        articles = db.newsroom.articles.read_many(tx, changed)
        photos = db.newsroom.photos.by_ids(tx, (number for each in articles for number in photos_of(each.story)))
        for article in articles:
            standing = replace(changed[article.id], content_hash=article.content_hash)
            shown = {number: photos[number] for number in photos_of(article.story) if number in photos}
            here = replace(_here(around, standing), photos=shown)
            yield _Text(standing, Asked(article.story, here), late_schedule(tx, article))

    def _live(self, texts: Sequence[StandingText]) -> Iterator[Finding]:
        with self._office.read() as tx:
            kept, changed = self._sorted(tx, LIVE, texts)
            fresh = tuple(self._live_texts(tx, changed))
        found = kept | {each.article_id: each for each in self._look(LIVE, fresh, found_in_live)}
        for text in texts:
            if each := found.get(text.article_id):
                yield from (Finding(text.article_id, each.headline, problem) for problem in each.problems)

    def _live_texts(self, tx: Transaction, changed: dict[int, StandingText]) -> Iterator[_Text]:
        around = self._around(tx)
        stories = db.newsroom.standing_texts.live_stories(tx, (each.revision_id for each in changed.values()))
        photos = db.newsroom.photos.by_ids(tx, (number for each in stories.values() for number in photos_of(each)))
        for standing in changed.values():
            if story := stories.get(standing.revision_id):
                story = _as_printed(story)
                shown = {number: photos[number] for number in photos_of(story) if number in photos}
                here = replace(_here(around, standing), photos=shown)
                yield _Text(standing, Asked(story, here), headline=story.headline)

    def _around(self, tx: Transaction) -> Surroundings:
        return surroundings(db.newsroom.shared_settings.get(tx), self._office.now(), {})

    def _sorted(
        self, tx: Transaction, text: str, texts: Sequence[StandingText]
    ) -> tuple[dict[int, Kept], dict[int, StandingText]]:
        """What is kept and still true, and the texts that are to be looked at again, both by article id."""
        around = self._around(tx)
        kept = db.newsroom.kept_findings.read(tx, text, (each.article_id for each in texts))
        photos = db.newsroom.photos.by_ids(tx, (number for each in kept.values() for number in each.photos))
        digests: dict[object, str] = {}

        def holds(standing: StandingText) -> bool:
            found = kept.get(standing.article_id)
            if found is None or found.content_hash != standing.content_hash or not _is_of(found.day, around.today):
                return False
            key = (standing.slug_taken, standing.rubric_exists, found.photos)
            if key not in digests:
                shown = {number: photos[number] for number in found.photos if number in photos}
                digests[key] = digest_of(replace(_here(around, standing), photos=shown))
            return found.around == digests[key]

        true = {each.article_id for each in texts if holds(each)}
        return (
            {number: each for number, each in kept.items() if number in true},
            {each.article_id: each for each in texts if each.article_id not in true},
        )

    def _look(
        self, text: str, fresh: Sequence[_Text], rules: Callable[[Asked], tuple[Problem, ...]]
    ) -> tuple[Kept, ...]:
        """Look at what has changed, and keep what is found; where it can't be kept, it is looked at again next time."""
        made = tuple(
            kept_of(each.standing.article_id, each.standing.content_hash, each.asked, looked, each.headline)
            for each in fresh
            for looked in (looked_in(each.asked, rules),)
        )
        if made and not self._office.store.is_read_only:
            with suppress(WorldFailed):
                self._keep(text, made, {each.standing.article_id: each.late for each in fresh})
        return made

    def _keep(self, text: str, made: Sequence[Kept], late: dict[int, tuple[Problem, ...]]) -> None:
        with self._office.store.write(briefly=True) as tx:
            db.newsroom.kept_findings.keep(tx, text, made)
            if text == WORKING:
                db.newsroom.articles.set_many_findings(tx, _figures(made, late))


def _figures(made: Iterable[Kept], late: dict[int, tuple[Problem, ...]]) -> Iterator[tuple[int, str, int, int]]:
    """What a list shows of each."""
    for each in made:
        found = (*each.problems, *late[each.article_id])
        blocking = len(blocks(found))
        yield each.article_id, each.content_hash, blocking, len(found) - blocking


def _here(around: Surroundings, standing: StandingText) -> Surroundings:
    return replace(around, slug_taken=standing.slug_taken, rubric_exists=standing.rubric_exists)


def _is_of(day: date | None, today: date) -> bool:
    return day is None or day == today


def _as_printed(story: Story) -> Story:
    """A story as readers get it; its body is Markdown, which keeps its notes."""
    return replace(printed_fields(replace(story, body="")), body=printed(story.body))
