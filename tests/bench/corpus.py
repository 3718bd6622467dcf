"""The same articles for other makers of sites: content and a theme of like pages for Hugo and for Pelican."""

from __future__ import annotations

import json
import re
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor.desk import open_newsroom
from editor.desk.bench.articles import LATEST
from editor.domain.articles import Article, ListQuery

THEMES = Path(__file__).parent / "themes"

_ARTICLE = re.compile(r"\(article:(\d+)\)")
_PHOTO = re.compile(r"!\[\]\(photo:(\d+)\)")


@dataclass(frozen=True, slots=True)
class Text:
    """An article as a file: where it lies (`gorod/12-park`), what stands over it, its body."""

    path: str
    title: str
    lede: str
    author: str
    section: str
    tags: tuple[str, ...]
    at: datetime
    language: str
    photo: str
    body: str


def texts(location: Path) -> list[Text]:
    """What readers have in a newsroom, the newest first; what is under an embargo stays out."""
    with closing(open_newsroom(location)) as desks:
        rubrics = {one.id: one.slug for one in desks.rubrics.tree()}
        people = {one.id: one.names.best("ru") for one in desks.people.all()}
        found = [desks.articles.get(number) for number in desks.articles.ids(ListQuery(place="published"))]
    public = [one for one in found if one.embargo_until is None]
    paths = {one.id: f"{_section(one, rubrics)}/{one.id}-{one.story.slug}" for one in public}
    return [_text(one, paths, rubrics, people) for one in public]


def _section(one: Article, rubrics: dict[int, str]) -> str:
    return f"{one.story.language}-{rubrics[one.story.rubric_id or 0]}"


def _text(one: Article, paths: dict[int, str], rubrics: dict[int, str], people: dict[int, str]) -> Text:
    story = one.story
    body = _ARTICLE.sub(lambda link: f"(/{paths.get(int(link[1]), '')}/)", story.body)
    lead = story.lead
    return Text(
        paths[one.id], story.headline, story.lede, ", ".join(people[each] for each in story.bylines),
        _section(one, rubrics), story.tags, one.first_published_at or LATEST,
        story.language, f"/photos/{lead.photo_id}.jpg" if lead else "",
        _PHOTO.sub(lambda place: f"![](/photos/{place[1]}.jpg)", body),
    )  # fmt: skip


def hugo_site(folder: Path, articles: list[Text]) -> Path:
    """A site for Hugo."""
    shutil.copytree(THEMES / "hugo", folder, dirs_exist_ok=True)
    for one in articles:
        front = {
            "title": one.title, "description": one.lede, "date": one.at.isoformat(), "byline": one.author,
            "words": one.tags, "language": one.language, "photo": one.photo,
        }  # fmt: skip
        _file(folder / "content" / f"{one.path}.md", f"{json.dumps(front, ensure_ascii=False, indent=1)}\n\n{one.body}")
    return folder


def pelican_site(folder: Path, articles: list[Text]) -> Path:
    """A site for Pelican."""
    shutil.copytree(THEMES / "pelican", folder, dirs_exist_ok=True)
    for one in articles:
        front = (
            f"Title: {one.title}\nDate: {one.at:%Y-%m-%d %H:%M}\nCategory: {one.section}\n"
            f"Slug: {one.path.split('/')[1]}\nLede: {one.lede}\nByline: {one.author}\nPhoto: {one.photo}\nLang: ru\n"
        )
        _file(folder / "content" / f"{one.path}.md", f"{front}\n{one.body}")
    return folder


def _file(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
