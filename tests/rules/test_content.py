"""Each content field of an article is described once and carried everywhere: seen by changing it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from db.hashes import story_hash
from db.safety.salvage.salvage import salvage
from db.safety.verify import verify
from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.desk.draft_files import DraftFiles
from editor.domain.articles import Article, Draft
from editor.domain.content import ContentField, FieldKind
from editor.domain.copying import as_copy, to_translate
from editor.domain.newsroom import Newsroom
from editor.domain.people import Gender, Person
from editor.domain.photos import Credit, Placement, Role
from editor.domain.story import FIELDS, Story, field_called
from editor.domain.words import Names
from editor.ui.kit.words import field_name
from editor.ui.writing.session.copy_elsewhere import write
from editor.ui.writing.session.session import EditingSession

FIRST_VERSION = {
    "language", "kicker", "headline", "lede", "dateline", "body", "rubric_id", "slug", "bylines", "tags", "placements",
    "on_front",
}  # fmt: skip
"""Fields whose defaults are in the canonical JSON of every story that was ever saved. There are no more of them."""

MANIFEST = "manifest.json"

every_field = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)


@dataclass(frozen=True)
class Room:
    """A newsroom with two of everything that a story refers to."""

    desks: Desks
    base: Story
    photo_id: int
    folder: Path

    def other(self, field: ContentField) -> Story:
        """The usual story with another value in one field."""
        return replace(self.base, **{field.name: self.value(field)})

    def value(self, field: ContentField) -> object:
        """A value that the usual story does not have; its words begin with the field's name."""
        values: dict[FieldKind, Callable[[], object]] = {
            FieldKind.SHORT: lambda: f"{field.name} иначе",
            FieldKind.SLUG: lambda: f"{field.name}-inace",
            FieldKind.TEXT: lambda: f"{field.name} иначе.\n",
            FieldKind.LANGUAGE: lambda: "en",
            FieldKind.REFERENCE: lambda: 2,
            FieldKind.PEOPLE: lambda: (2, 1),
            FieldKind.LIST: lambda: (f"{field.name} раз", f"{field.name} два"),
            FieldKind.PLACEMENTS: lambda: (Placement(1, self.photo_id, Role.LEAD, f"{field.name} иначе"),),
            FieldKind.SWITCH: lambda: not getattr(Story(), field.name),
        }
        return values[field.kind]()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    desks = create_newsroom(tmp_path / "room", Newsroom(name="Таңба", site_url="https://tanba.example"))
    for name, slug in (("Город", "gorod"), ("Наука", "nauka")):
        desks.rubrics.add(Names(ru=name, kk=name, en=slug), slug=slug, colour="city")
    for name in ("Дина Ермекова", "Иван Петров"):
        desks.people.save(Person(names=Names(name, name, "placements bylines"), gender=Gender.FEMALE))
    Image.new("RGB", (600, 400), "teal").save(tmp_path / "tram.png")
    photo = desks.photos.add(tmp_path / "tram.png", credit=Credit(creator_id=1), alt="Трамвай")
    base = Story(headline="Мост", lede="Открыт.", body="Мост открыли.\n", rubric_id=1, slug="most", bylines=(1,))
    yield Room(desks, base, photo.id, tmp_path)
    desks.close()


def test_every_field_of_a_story_has_exactly_one_row() -> None:
    assert sorted(field.name for field in FIELDS) == sorted(field.name for field in fields(Story))
    assert len({field.outside for field in FIELDS}) == len(FIELDS)
    assert all(field_called(field.outside) is field for field in FIELDS)


def test_only_fields_of_the_first_version_are_hashed_at_their_defaults() -> None:
    assert {field.name for field in FIELDS if field.always_hashed} == FIRST_VERSION


@every_field
def test_a_field_has_a_name_in_the_window(field: ContentField) -> None:
    assert field_name(field).strip()


@every_field
def test_a_field_is_hashed(room: Room, field: ContentField) -> None:
    assert story_hash(room.other(field)) != story_hash(room.base)


@every_field
def test_a_field_is_kept_by_working_copy_and_versions(room: Room, field: ContentField) -> None:
    wanted, articles = room.other(field), room.desks.articles
    created = articles.create(wanted)
    article = articles.create(room.base)
    saved = articles.save(article.id, room.other(field), version=article.version)
    for number in (created.id, saved.id):
        found = [articles.get(number).story, articles.revisions(number)[0].story]
        assert [_without_ids(each) for each in found] == [_without_ids(wanted)] * 2
    assert verify(room.folder / "room" / DATABASE)[1] == ()


@every_field
def test_a_field_is_kept_by_both_journals(room: Room, field: ContentField) -> None:
    wanted = room.other(field)
    room.desks.drafts.keep("session", None, wanted, 0)
    assert [draft.story for draft in room.desks.drafts.left_over("")] == [wanted]
    files = DraftFiles(room.folder / "state", "room")
    files.keep(Draft("session", None, wanted, 0, datetime.now(UTC)))
    assert [draft.story for draft in files.all()] == [wanted]


@every_field
def test_a_field_comes_out_of_a_salvage(room: Room, field: ContentField) -> None:
    wanted = room.other(field)
    article = room.desks.articles.create(wanted)
    room.desks.close()
    with closing(DRIVER.connect(room.folder / "room" / DATABASE)) as database, database:
        database.execute("UPDATE article SET body = body || 'x' WHERE id = ?", (article.id,))
    (room.folder / "saved").mkdir()
    salvage(room.folder / "room" / DATABASE, room.folder / "saved" / DATABASE)
    with closing(open_newsroom(room.folder / "saved")) as desks:
        assert _without_ids(desks.articles.get(article.id).story) == _without_ids(wanted)


@every_field
def test_a_field_is_told_by_a_comparison(room: Room, field: ContentField) -> None:
    found = room.desks.articles.compare_texts(room.base, room.other(field))
    passages = {passage.place for passage in found.passages if passage.changes}
    details = {detail.name for detail in found.details}
    photos = {"photos"} if found.changed_photos else set[str]()
    assert passages | details | photos == {field.outside}


@every_field
@pytest.mark.usefixtures("qapp")
def test_a_field_is_changed_undone_and_done_again(room: Room, field: ContentField) -> None:
    session = EditingSession()
    session.read_body_from(lambda: room.base.body)
    session.open(room.desks.articles.create(room.base))
    value, typed = room.value(field), field.kind in {FieldKind.SHORT, FieldKind.SLUG}
    session.change("", **{field.name: f"{value}"[:-1] if typed else value})
    session.change("", **{field.name: value})
    assert session.undo_stack.count() == 1, "letters of one field are one step"
    assert getattr(session.story(), field.name) == value
    session.undo_stack.undo()
    assert session.story() == room.base
    session.undo_stack.redo()
    assert getattr(session.story(), field.name) == value
    session.forget()
    session.close()


@every_field
def test_a_field_is_read_from_a_file(room: Room, field: ContentField) -> None:
    assert field.called or field.kind is FieldKind.TEXT
    written = {
        FieldKind.REFERENCE: "nauka",
        FieldKind.PEOPLE: "[Иван Петров, Дина Ермекова]",
        FieldKind.LIST: f"[{field.name} раз, {field.name} два]",
        FieldKind.PLACEMENTS: "[{file: tram.png, caption: placements иначе}]",
        FieldKind.SWITCH: str(room.value(field)).lower(),
    }.get(field.kind, str(room.value(field)))
    head = {"headline": "Мост", "lede": "Открыт.", "rubric": "gorod", "bylines": "Дина Ермекова", "slug": "most"}
    head |= {"language": "ru"} | ({} if field.kind is FieldKind.TEXT else {field.outside: written})
    body = written if field.kind is FieldKind.TEXT else room.base.body
    file = room.folder / "article.md"
    file.write_text("\n".join(["---", *(f"{name}: {text}" for name, text in head.items()), "---", body]), "utf-8")
    (imported,) = room.desks.imports.read_file(file)
    story = room.desks.imports.take(imported).story
    told = replace(story, body=f"{story.body}\n")
    assert _without_ids(told) == _without_ids(room.other(field))


@every_field
def test_a_field_reaches_the_site(room: Room, field: ContentField) -> None:
    article = room.desks.articles.create(room.base)
    room.desks.publication.publish(article.id)
    before = _site(room, "before")
    _published_anew(room, article, room.other(field))
    after = _site(room, "after")
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert changed - {MANIFEST}
    if field.kind in {FieldKind.SHORT, FieldKind.TEXT, FieldKind.LIST}:
        words = f"{field.name} {'два' if field.kind is FieldKind.LIST else 'иначе'}"
        pages = [after[path].decode("utf-8") for path in changed if path.endswith(f"-{room.base.slug}.html")]
        assert [words in page.replace("\u00a0", " ") for page in pages] == [True]


@every_field
def test_a_field_is_searched_where_its_row_says_so(room: Room, field: ContentField) -> None:
    if field.kind is FieldKind.PEOPLE:
        article = room.desks.articles.create(room.other(field))
    else:
        article = room.desks.articles.create(replace(room.other(field), bylines=()))
    found = [each.id for each in room.desks.search.search(field.name)]
    assert found == ([article.id] if field.searched else [])


@every_field
def test_a_field_is_copied_where_its_row_says_so(room: Room, field: ContentField) -> None:
    value, plain = room.value(field), getattr(Story(), field.name)
    copied = getattr(as_copy(room.other(field)), field.name)
    assert copied == (plain if field.own else value)
    translated = getattr(to_translate(room.other(field), "kk"), field.name)
    if field.kind is FieldKind.LANGUAGE:
        assert translated == "kk"
    elif field.kind is FieldKind.PLACEMENTS:
        assert [each.photo_id for each in translated] == [room.photo_id]
    else:
        assert translated == (value if field.translated else plain)


@every_field
def test_the_words_of_a_field_are_in_a_copy_elsewhere(room: Room, field: ContentField) -> None:
    write(room.folder / "copy.md", room.other(field))
    has_words = field.kind not in {
        FieldKind.LANGUAGE, FieldKind.REFERENCE, FieldKind.PEOPLE, FieldKind.SWITCH,
    }  # fmt: skip
    assert (field.name in (room.folder / "copy.md").read_text("utf-8")) == has_words


def _without_ids(story: Story) -> Story:
    """Placements have numbers of their own in every newsroom."""
    return replace(story, placements=tuple(replace(each, id=0) for each in story.placements))


def _published_anew(room: Room, article: Article, story: Story) -> None:
    now = room.desks.articles.get(article.id)
    room.desks.articles.save(article.id, story, version=now.version)
    room.desks.publication.publish(article.id)


def _site(room: Room, name: str) -> dict[str, bytes]:
    target = room.folder / name
    room.desks.publishing.export(str(target))
    return {each.relative_to(target).as_posix(): each.read_bytes() for each in target.rglob("*") if each.is_file()}
