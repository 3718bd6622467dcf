"""Many texts are taken in at once as they would be one after another, in few statements, and none holds up another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from editor.desk import checked, findings
from editor.desk.publish import PublicationDesk
from editor.desk.taking_in import NamedRows, ReadyText
from editor.domain.articles import Article, ListQuery, Reason
from editor.domain.errors import BadInput, EditorError, WorldFailed
from editor.domain.imports import Brought, Wanted
from editor.domain.story import Story
from tests.database.desk.conftest import Room
from tests.statements import counted

TEXTS = (
    (
        "---\nauthor: Данияр Мусиров\nrubric: gorod\nslug: park\ntags: [парк]\ndate: 2019-05-01\nviews: 12\n---\n"
        "# Парк\n\nСлова о парке.\n"
    ),
    "---\nauthors: [Данияр Мусиров, Айгуль Ли]\nrubric: Город\nslug: park\ntags: [город]\n---\n# Каток\n\nТекст.\n",
    "---\nrubric: Космос\n---\n# Без подписи\n\nПРОВЕРИТЬ.\n\n![Подпись](a.jpg)\n",
    "---\nphotos:\n  - file: a.jpg\n    credit: Данияр Мусиров\n    alt: парк\n---\n# Снимок\n\nТекст.\n",
)


@pytest.fixture
def texts(tmp_path: Path) -> list[Path]:
    """Files of these texts and their picture."""
    Image.new("RGB", (80, 50), "teal").save(tmp_path / "a.jpg")
    files = [tmp_path / f"{number}.md" for number in range(len(TEXTS))]
    for file, text in zip(files, TEXTS, strict=True):
        file.write_text(text, "utf-8")
    return files


def ready(room: Room, files: list[Path]) -> list[ReadyText]:
    """The texts, with their pictures in the store."""
    return [room.desks.imports.ready(one) for file in files for one in room.desks.imports.read_file(file)]


def whole(room: Room, number: int) -> tuple[object, ...]:
    """All that the newsroom holds of an article but its ids of outside."""
    desks = room.desks
    article = desks.articles.get(number)
    (revision,) = desks.articles.revisions(number)
    (row,) = desks.articles.rows((number,))
    placements = tuple(replace(each, id=0) for each in article.story.placements)
    found = tuple((problem.code, problem.facts) for problem in desks.articles.problems(number))
    assert revision.reason is Reason.IMPORT
    assert revision.story == article.story
    assert revision.content_hash == article.content_hash
    return (
        replace(article.story, placements=placements, body=article.story.body.partition("![](photo:")[0]),
        replace(article, uid="", story=Story(), content_hash="", version=1),
        replace(row, updated_at=article.updated_at, blocks=0, warnings=0),
        found,
    )


def made(room: Room, brought: tuple[Brought | EditorError, ...]) -> list[Article]:
    """The articles; nobody was refused."""
    assert all(isinstance(each, Brought) for each in brought)
    return [each.article for each in brought if isinstance(each, Brought)]


def test_together_they_become_what_they_become_alone(room: Room, texts: list[Path]) -> None:
    both = ready(room, texts)
    alone = [room.desks.imports.bring(text.imported).article.id for text in both]
    together = made(room, room.desks.imports.bring_together(both, Wanted()))
    for one, other in zip(alone, together, strict=True):
        here, there = whole(room, one), whole(room, other.id)
        assert [replace(each, id=0) if hasattr(each, "id") else each for each in here[:3]] == [
            replace(each, id=0) if hasattr(each, "id") else each for each in there[:3]
        ]
        assert here[3] == there[3] or "slug-taken" in str(there[3])
        assert room.desks.articles.get(other.id) == other
    assert [row.id for row in room.desks.search.search("слово о парках")] == [together[0].id, alone[0]]
    assert len(room.desks.people.all()) == len({room.person.id, "Данияр Мусиров", "Айгуль Ли"})
    assert room.desks.articles.how_many(ListQuery()) == 2 * len(texts)


def test_what_is_kept_of_them_holds(room: Room, texts: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    articles = made(room, room.desks.imports.bring_together(ready(room, texts[1:]), Wanted()))
    looked: list[object] = []
    monkeypatch.setattr("editor.desk.checking.looked_in", lambda *asked: looked.append(asked))
    found = dict(room.desks.checking.all())
    assert looked == []
    assert found == {article.id: room.desks.articles.problems(article.id) for article in articles}


def test_as_many_statements_for_forty_as_for_two(room: Room, tmp_path: Path) -> None:
    sent: list[int] = []
    for number in (2, 40):
        files = [tmp_path / f"{number}-{each}.md" for each in range(number)]
        for each, file in enumerate(files):
            file.write_text(
                f"---\nauthor: Жанара Каримова\nrubric: gorod\nslug: s-{number}-{each}\ntags: [т{each}]\n---\n"
                f"# Новость {each}\n\nТекст.\n",
                "utf-8",
            )
        texts = ready(room, files)
        with counted() as statements:
            made(room, room.desks.imports.bring_together(texts, Wanted()))
        sent.append(len(statements))
    assert sent[1] <= sent[0]


def test_one_that_is_refused_leaves_nothing_and_holds_up_nobody(
    room: Room, texts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    story = NamedRows.story

    def refusing(rows: NamedRows, text: ReadyText, rubric: str, language: str) -> Story:
        found = story(rows, text, rubric, language)
        if text.imported.story.headline == "Каток":
            raise BadInput("empty-text")
        return found

    monkeypatch.setattr(NamedRows, "story", refusing)
    brought = room.desks.imports.bring_together(ready(room, texts), Wanted())
    assert [isinstance(each, EditorError) for each in brought] == [False, True, False, False]
    assert room.desks.articles.how_many(ListQuery()) == len(texts) - 1
    assert "Айгуль Ли" not in str(room.desks.people.all())


def test_looked_ahead_nothing_is_checked_and_nothing_rolled_back_later(
    room: Room, texts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    both = ready(room, texts)
    looks = room.desks.imports.look_ahead(both, Wanted())
    assert room.desks.articles.how_many(ListQuery()) == 0
    assert len(room.desks.people.all()) == 1
    looks.look()
    monkeypatch.setattr(findings, "looked_in", None)
    monkeypatch.setattr(checked, "TRIES", 1)
    made(room, room.desks.imports.bring_together(both, Wanted(), looks))


def test_published_together_as_alone(room: Room, texts: list[Path]) -> None:
    both = ready(room, texts)
    alone = [room.desks.imports.bring(text.imported, rubric="gorod", publish=True) for text in both]
    together = room.desks.imports.bring_together(both, Wanted(rubric="gorod", publish=True))
    assert [each.refusal is None for each in alone] == [True, True, False, True]
    for one, other in zip(alone, together, strict=True):
        assert isinstance(other, Brought)
        assert (other.refusal and other.refusal.code) == (one.refusal and one.refusal.code)
        assert other.article.publication is one.article.publication
        assert other.article.published_at == one.article.published_at
        assert other.article == room.desks.articles.get(other.article.id)


def test_what_keeps_all_of_them_from_readers_makes_none_of_them_twice(
    room: Room, texts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object) -> None:
        raise WorldFailed("disk-full")

    monkeypatch.setattr(PublicationDesk, "_go_live", full)
    brought = room.desks.imports.bring_together(ready(room, texts[:2]), Wanted(publish=True))
    assert [isinstance(each, Brought) and each.refusal is not None for each in brought] == [True, True]
    assert room.desks.articles.how_many(ListQuery()) == len(brought)
