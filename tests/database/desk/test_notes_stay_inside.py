"""A note that its author keeps to the desk is in no file of a site, whatever field or version it stands in."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

import db.newsroom.articles
import db.newsroom.revisions
from db.sqlite.store import open_store
from editor.desk.language import measure_of
from editor.domain.articles import Article, Reason
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.story import Story
from editor.export import fingerprints
from editor.render import keys
from editor.render.keys import html_key
from editor.render.pipeline import RenderContext
from tests.database.desk.conftest import Room

HIDDEN = "ИсточникВАкимате"
NOTES = (
    f"<!-- {HIDDEN} -->",
    f"%%{HIDDEN}%%",
    f"{{::comment}}{HIDDEN}{{:/}}",
    f"{{::comment}} {HIDDEN} {{:/comment}}",
    f"{{% comment %}}{HIDDEN}{{% endcomment %}}",
    f"{{%- comment -%}}{HIDDEN}{{%- endcomment -%}}",
    f"{{{{/* {HIDDEN} */}}}}",
    f"{{# {HIDDEN} #}}",
    f"{{{{!-- {HIDDEN} --}}}}",
)
LINE_NOTES = (f"[//]: # ({HIDDEN})", f'[comment]: <> "{HIDDEN}"')
BODY = "\n\n".join([
    "Первый абзац.",
    *(f"Слово {note} дело." for note in NOTES),
    *(f"{note}\nСтрока под заметкой." for note in NOTES),
    *(f"- пункт {note}\n- второй" for note in NOTES),
    *(f"> цитата\n> {note}" for note in NOTES),
    *(f"## Глава {note}" for note in NOTES),
    *(f"| a | b |\n| --- | --- |\n| {note} | c |" for note in NOTES),
    *(f"[ссылка {note}](https://a.example)" for note in NOTES),
    *(f"Слово[^{number}].\n\n[^{number}]: Сноска {note}." for number, note in enumerate(NOTES)),
    *LINE_NOTES,
    *(f"> {note}" for note in LINE_NOTES),
    *(f"- пункт\n\n  {note}" for note in LINE_NOTES),
    "Последний абзац.",
])  # fmt: skip


def _leaks(site: Path) -> list[str]:
    return [
        str(file.relative_to(site))
        for file in sorted(site.rglob("*"))
        if file.is_file() and (HIDDEN in str(file) or _says(file.read_bytes()))
    ]


def _says(data: bytes) -> bool:
    if data[:2] == b"PK":
        return any(_says(ZipFile(BytesIO(data)).read(name)) for name in ZipFile(BytesIO(data)).namelist())
    plain, escaped = HIDDEN.encode(), HIDDEN.encode("unicode_escape")
    return plain in data or escaped in data or HIDDEN.lower().encode() in data


def test_notes_of_every_kind_in_a_body_reach_no_file(room: Room, photo: Photo, tmp_path: Path) -> None:
    placed = Placement(1, photo.id, Role.LEAD, caption="Рельсы")
    article = room.live(body=BODY, placements=(placed,))
    room.desks.publishing.export(tmp_path / "site")
    room.desks.publishing.export(tmp_path / "site.zip")
    (page,) = (tmp_path / "site").glob(f"gorod/{article.id}-*.html")
    assert "Последний абзац." in page.read_text("utf-8")
    assert " ".join(page.read_text("utf-8").split()).count("Слово дело.") == len(NOTES)
    assert _leaks(tmp_path / "site") == []
    assert not _says((tmp_path / "site.zip").read_bytes())
    assert HIDDEN not in room.desks.preview.page(article.story, article.id).html


@pytest.mark.parametrize("note", [*NOTES, *LINE_NOTES])
@pytest.mark.parametrize("field", ["kicker", "headline", "lede", "dateline", "tags", "caption", "alt", "credit"])
def test_a_note_in_a_field_stops_publication_and_its_place_is_named(
    room: Room, photo: Photo, field: str, note: str
) -> None:
    own = {"caption": note} if field == "caption" else {}
    if field in {"alt", "credit"}:
        room.desks.photos.change((photo.id,), **{field: Credit(text=note) if field == "credit" else note})
    placed = Placement(1, photo.id, Role.LEAD, **own)
    fields = {} if field in {"caption", "alt", "credit"} else {field: (note,) if field == "tags" else note}
    article = room.desks.articles.create(room.story(placements=(placed,), **fields))
    found = [one for one in room.desks.articles.problems(article.id) if one.code == "note-in-field"]
    assert [one.place for one in found] == ["photo" if field in {"caption", "alt", "credit"} else field]


def test_fields_that_were_published_before_they_were_checked_go_out_without_their_notes(
    room: Room, photo: Photo, tmp_path: Path
) -> None:
    note = f"Мост {NOTES[0]} закрыт"
    room.desks.photos.change((photo.id,), alt=note, description=note)
    article = room.live()
    placed = Placement(1, photo.id, Role.LEAD, caption=note, credit=Credit(text=note))
    fields = {"headline": note, "lede": note, "kicker": note, "dateline": note, "tags": (note,)}
    _make_live(room, tmp_path, article, replace(article.story, placements=(placed,), **fields))
    room.live(body=f"Смотрите [](article:{article.id}).", slug="vtoraa")
    room.desks.publishing.export(tmp_path / "site")
    (page,) = (tmp_path / "site").glob(f"gorod/{article.id}-*.html")
    assert page.read_text("utf-8").count("Мост закрыт") > 5
    assert _leaks(tmp_path / "site") == []


def test_kept_html_with_a_printed_note_is_made_anew_by_the_next_export(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older program printed the note, kept that HTML, and exported it."""
    article = room.live(body=BODY)
    with monkeypatch.context() as older:
        older.setattr(keys, "RENDERER", "1")
        older.setattr(fingerprints, "RENDERER", "1")
        _make_live(room, tmp_path, article, article.story, html=f"<p>&lt;!-- {HIDDEN} --&gt;</p>")
        room.desks.publishing.export(tmp_path / "site")
        assert _leaks(tmp_path / "site") != []
    room.desks.publishing.export(tmp_path / "site")
    assert _leaks(tmp_path / "site") == []


def test_neither_window_nor_timeline_counts_the_words_of_notes(room: Room) -> None:
    article = room.desks.articles.create(room.story(body="Раз два три."))
    text = "Раз два <!-- четыре пять шесть --> три.\n\n[//]: # (семь восемь)"
    room.desks.articles.save(article.id, replace(article.story, body=text), version=article.version)
    rows = room.desks.articles.history(article.id)
    assert {row.words for row in rows} == {3}
    assert measure_of(text).words == 3


def _make_live(room: Room, tmp_path: Path, article: Article, story: Story, html: str = "") -> None:
    """Put a story before readers as a program did that did not look for notes yet."""
    store = open_store(str(tmp_path / "room"))
    with closing(store), store.write() as tx:
        now, key = room.clock(), html_key(story.body, RenderContext("ru"))
        revision = db.newsroom.revisions.add(
            tx, article.id, story, reason=Reason.PUBLISH, author="", note="", at=now, body_html=html, html_key=key
        )
        db.newsroom.articles.set_state(tx, article.id, by="", at=now, live_revision_id=revision.id)
