"""What the checks find in the texts that readers have or are about to have: live revisions, not working copies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from editor.desk.findings import mixed_alphabets
from editor.domain.articles import LiveBody
from editor.domain.checks import Surroundings, check
from editor.domain.exports import Finding
from editor.export.site import Site
from editor.language.check_marks import CHECK_MARKS


def findings_of(site: Site, bodies: Callable[[Sequence[int]], Iterable[LiveBody]], now: datetime) -> Iterator[Finding]:
    """Every problem of every public article, article by article; `now` is aware, the date is the newsroom's.

    Whether an address is taken is not asked: a published one has its number in it.
    """
    around = Surroundings(
        photos=site.photos,
        today=now.astimezone(ZoneInfo(site.newsroom.zone)).date(),
        headline_limit=site.newsroom.headline_limit,
        lede_limit=site.newsroom.lede_limit,
        check_marks=CHECK_MARKS,
    )
    live = {one.revision_id: one for one in site.live}
    for body in bodies(tuple(live)):
        one = live[body.revision_id]
        story = replace(one.story, body=body.body)
        here = replace(around, rubric_exists=bool(site.chain(story.rubric_id)))
        for problem in (*check(story, here), *mixed_alphabets(story)):
            yield Finding(one.article_id, story.headline, problem)
