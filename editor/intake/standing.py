"""What a text says of itself: whether it is for readers at all, from when on, and until when.

Each site generator has its own word for «not yet»: `draft: true` (Hugo, Zola, Astro), `published: false` and a folder
`_drafts` (Jekyll, Hexo), `status: draft` (Pelican, WordPress, Ghost), `publish: false` (Obsidian), `permalink: false`
(Eleventy), `build: {render: never}` (Hugo). A word that nobody knows keeps a text from readers too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import cast

from editor.intake.field_moments import moment_of_field
from editor.intake.fields import Fields, line_of, lines_of

YES = {"true", "yes", "on", "y", "1", "да", "истина", "вкл", "иә", "ия", "бар"}
NO = {"false", "no", "off", "n", "0", "нет", "ложь", "выкл", "жоқ", "never"}

NOT_WHEN_YES = (
    "draft", "drafts", "is_draft", "private", "is_private", "hidden", "is_hidden", "hide", "unlisted", "headless",
    "wip", "unpublished", "unpublish", "do_not_publish", "no_publish", "deleted", "trash", "trashed",
    "eleventyExcludeFromCollections", "exclude_from_collections", "черновик", "скрыто", "скрытый", "не публиковать",
    "удалено", "қаралама", "жасырын", "жарияламау", "жойылған",
)  # fmt: skip
NOT_WHEN_NO = (
    "published", "publish", "is_published", "public", "is_public", "dg-publish", "visible", "listed", "render",
    "output", "live", "online", "active", "enabled", "опубликовано", "опубликован", "публиковать", "видно",
    "жарияланған", "жарияланды", "жариялау", "көрінеді",
)  # fmt: skip
STATUS = (
    "status", "state", "post_status", "publication_status", "publish_status", "visibility", "stage", "статус",
    "состояние", "видимость", "күй", "күйі", "мәртебе", "мәртебесі",
)  # fmt: skip
PUBLIC_WORDS = YES | {
    "published", "publish", "public", "live", "final", "done", "complete", "completed", "finished", "ready", "active",
    "approved", "featured", "visible", "sent", "online", "released", "open", "inherit", "everyone", "опубликовано",
    "опубликован", "опубликована", "опубликована на сайте", "готово", "готов", "открыто", "видно", "жарияланған",
    "жарияланды", "дайын", "ашық",
}  # fmt: skip
WAITING_WORDS = {
    "scheduled", "future", "planned", "запланировано", "запланирован", "отложено", "жоспарланған",
}  # fmt: skip
DRAFT_WORDS = {"draft", "drafts", "private", "черновик", "черновики", "қаралама", "қараламалар"}

GOES_LIVE = (
    "publishDate", "publish_on", "publish_at", "publish_up", "embargo", "embargo_until", "scheduled_for",
    "scheduled_at", "go_live", "дата публикации", "эмбарго", "жарияланым күні", "жариялау күні",
)  # fmt: skip
DATED = (
    "date", "published", "published_at", "pubdate", "pub_datetime", "date_published", "published_on", "published_date",
    "published_time", "post_date", "posted", "release_date", "datetime", "опубликовано", "жарияланған", "жарияланды",
    "дата", "күні", "created", "created_at", "date_created", "создано",
)  # fmt: skip
UPDATED = (
    "updated", "lastmod", "modified", "updated_at", "last_modified", "last_modified_at", "last_updated", "modified_at",
    "date_modified", "date_updated", "updated_date", "modified_time", "mod_datetime", "обновлено", "изменено",
    "жаңартылды", "өзгертілді",
)  # fmt: skip
EXPIRES = (
    "expiryDate", "expiry", "expires", "expires_on", "expires_at", "expire", "expiration_date", "unpublishdate",
    "unpublish_on", "unpublish_at", "publish_down", "valid_until", "действует до", "снять с публикации",
    "жарамды мерзімі",
)  # fmt: skip

_NAME_WITH_DATE = re.compile(r"(?P<day>\d{4}-\d{1,2}-\d{1,2})[-_ ]")
_NO_DATE = "0001-01-01"
"""What Hugo's own tools write for «no date»."""
_EXCERPT = 80


@dataclass(frozen=True, slots=True)
class Standing:
    """`not_for_readers` and `waits` hold the words that say so; `waits` those that say «scheduled»."""

    not_for_readers: str = ""
    waits: str = ""
    published_at: datetime | None = None
    updated_at: datetime | None = None
    expires_at: datetime | None = None
    unread: tuple[str, ...] = ()


def standing_of(fields: Fields, file: Path | None, zone: tzinfo) -> Standing:
    """What fields and the file's place say. A date that can't be read is told and keeps the text from readers."""
    unread: list[str] = []
    live = _time(fields, GOES_LIVE, zone, unread)
    dated = _time(fields, DATED, zone, unread) or _time_in_name(file, zone)
    expires = _time(fields, EXPIRES, zone, unread)
    why = next(_reasons(fields, file), "") or (unread[0] if unread else "")
    return Standing(
        not_for_readers=why,
        waits=next((f"{name}: {word}" for name, word in _said(fields, STATUS) if word.casefold() in WAITING_WORDS), ""),
        published_at=max(live, dated) if live and dated else live or dated,
        updated_at=_time(fields, UPDATED, zone, unread),
        expires_at=expires,
        unread=tuple(unread),
    )


def is_yes(word: str, *, otherwise: bool) -> bool:
    """What a field of yes or no says, in any of the languages; `otherwise` where it says neither."""
    said = word.casefold()
    return said in YES or (said not in NO and otherwise)


def _reasons(fields: Fields, file: Path | None) -> Iterator[str]:
    """The words that keep a text from readers, the plainest first."""
    for name, word in _said(fields, NOT_WHEN_YES):
        if word.casefold() not in NO:
            yield f"{name}: {word}"
    for name, word in _said(fields, NOT_WHEN_NO):
        if word.casefold() not in YES and not any(char.isdecimal() for char in word[1:]):
            yield f"{name}: {word}"
    for name, word in _said(fields, STATUS):
        if word.casefold() not in PUBLIC_WORDS | WAITING_WORDS:
            yield f"{name}: {word}"
    for name, word in _said(fields, ("layout", "type")):
        if word.casefold() in DRAFT_WORDS:
            yield f"{name}: {word}"
    if line_of(fields.get("permalink")).casefold() in NO:
        yield "permalink: false"
    yield from _hugo_build(fields)
    yield from (f"tags: {tag}" for tag in lines_of(fields.get("tags"), ",") if tag.strip("#").casefold() in DRAFT_WORDS)
    yield from _folder(file)


def _said(fields: Fields, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each of these fields that says something, with its value as one line."""
    for name in names:
        if word := line_of(fields.get(name)):
            yield name, word[:_EXCERPT]


def _hugo_build(fields: Fields) -> Iterator[str]:
    build = fields.get("build", "_build")
    if isinstance(build, dict):
        for name in ("render", "list"):
            word = line_of(cast("dict[str, object]", build).get(name)).casefold()
            if word in {*NO, "link"}:
                yield f"build: {name}: {word}"


def _folder(file: Path | None) -> Iterator[str]:
    if file is None:
        return
    folders = file.absolute().parent.parts
    if "_drafts" in folders:
        yield "_drafts/"
    elif folders and folders[-1].casefold() in DRAFT_WORDS:
        yield f"{folders[-1]}/"


def _time(fields: Fields, names: Iterable[str], zone: tzinfo, unread: list[str]) -> datetime | None:
    """The first of these fields that holds a date; one that can't be read is told, yes and no are no dates."""
    for name, word in _said(fields, names):
        if word.casefold() in YES | NO or word.startswith(_NO_DATE):
            continue
        if found := moment_of_field(word, zone):
            return found
        unread.append(f"{name}: {word}")
        return None
    return None


def _time_in_name(file: Path | None, zone: tzinfo) -> datetime | None:
    """Jekyll's `2019-05-14-most.md`."""
    found = _NAME_WITH_DATE.match(file.name) if file else None
    return moment_of_field(found["day"], zone) if found else None
