"""Each rule of the verifier can fail: a newsroom in which one promise was broken by hand is found out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image

from db.hashes import story_hash
from db.safety.reindex import reseal
from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE
from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.people import Person
from editor.domain.story import Story
from editor.domain.words import Names
from tests.soak.acks import Ack, Fault, read_acks
from tests.soak.verifier import BEGUN, SESSION, text_sign, verify, verify_typed


@dataclass
class Told:
    """A closed newsroom, and what was acknowledged while it was made."""

    location: Path
    acks: list[Ack]

    def change(self, *statements: str, is_sealed: bool = True) -> None:
        """Write past the program, and seal what was written as the program would."""
        with closing(DRIVER.connect(self.location / DATABASE)) as connection, connection:
            for statement in statements:
                connection.execute(statement)
        if is_sealed:
            reseal(self.location / DATABASE)

    def found(self, sessions: int = 0) -> list[tuple[Fault, str]]:
        """What the verifier says."""
        return [(each.fault, each.text) for each in verify(self.location, self.acks, sessions=sessions)]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """Two articles, one of them published, a photograph, and typing in the journal."""
    acks: list[Ack] = []
    with closing(create_newsroom(tmp_path / "room", Newsroom(name="Таңба"), who="Омар")) as desks:
        rubric = desks.rubrics.add(Names(ru="Город"), slug="gorod")
        desks.people.save(Person(names=Names(ru="Жанара Каримова")))
        story = Story(headline="Мост", lede="Лид.", body="Мост открыт.", rubric_id=rubric.id, bylines=(1,), slug="most")
        for number, kind in ((1, "create"), (2, "create")):
            article = desks.articles.create(replace(story, slug=f"most-{number}"))
            acks.append(Ack(kind, article.id, article.version, article.content_hash))
        article = desks.articles.save(1, replace(story, body="Мост закрыт."), version=1)
        acks.append(Ack("save", 1, article.version, article.content_hash))
        article = desks.publication.publish(1)
        acks.append(Ack("publish", 1, article.version, article.content_hash))
        Image.new("RGB", (24, 16), (200, 90, 40)).save(tmp_path / "picture.png")
        photo = desks.photos.add(tmp_path / "picture.png")
        acks.append(Ack("photo", photo.id, 0, photo.sha256))
        typed = replace(story, body="Мост закрыт до")
        desks.drafts.keep(SESSION, 1, typed, article.version)
        acks.append(Ack("draft", 1, article.version, story_hash(typed)))
    return Told(tmp_path / "room", acks)


def test_a_newsroom_that_holds_what_was_told_is_found_sound(told: Told) -> None:
    assert told.found() == []


WRONG_ROWS: list[tuple[str, Fault, str]] = [
    ("DELETE FROM revision WHERE article_id = 2", "lost", "no revision holds this text"),
    ("DELETE FROM revision WHERE article_id = 1 AND number = 1", "lost", "no revision holds this text"),
    ("UPDATE article SET version = 2 WHERE id = 1", "lost", "stored is version 2"),
    ("UPDATE article SET version = 7 WHERE id = 2", "wrong", "6 verbs more than acknowledged"),
    ("UPDATE article SET content_hash = 'f00' WHERE id = 2", "lost", "stored is another text, f00"),
    ("UPDATE article SET body = 'x' WHERE id = 2", "wrong", "article 2 is not the text of its hash"),
    ("UPDATE article SET publication = 'never' WHERE id = 1", "wrong", "article 1 is never with live"),
    ("UPDATE article SET live_hash = 'f00' WHERE id = 1", "wrong", "readers have no revision of it"),
    ("UPDATE article SET live_revision_id = 2 WHERE id = 1", "wrong", "readers have no revision of it (2)"),
    ("UPDATE revision SET number = 9 WHERE id = 1", "wrong", "its revisions are numbered"),
    ("UPDATE revision SET body = 'x' WHERE id = 1", "wrong", "revision 1 of article 1 is not the text of its hash"),
    ("UPDATE revision SET body_sha256 = 'x' WHERE id = 1", "wrong", "revision 1 of article 1 is not the text"),
    ("UPDATE revision SET content_hash = 'x' WHERE id = 4", "wrong", "its text is not in its newest revision"),
    ("DELETE FROM draft", "lost", "typing that was acknowledged is not in the journal"),
    ("UPDATE draft SET story = replace(story, 'Мост', 'Мыс')", "lost", "typing that was acknowledged is not in"),
    ("DELETE FROM photo", "lost", "the photo is not in the library"),
    ("UPDATE photo SET sha256 = 'f00'", "lost", "the photo is not in the library"),
    ("UPDATE article SET rubric_id = 99 WHERE id = 2", "wrong", "foreign_key_check"),
    ("DELETE FROM article_text WHERE rowid = 2", "wrong", "the index of words lacks"),
    ("INSERT INTO article_text (rowid, headline) VALUES (77, 'чужое')", "wrong", "has 1 too many"),
]


@pytest.mark.parametrize(("statement", "fault", "words"), WRONG_ROWS)
def test_a_promise_broken_in_a_row_is_found(told: Told, statement: str, fault: Fault, words: str) -> None:
    told.change(statement)
    found = told.found()
    assert any(one == fault and words in text for one, text in found), found


def test_an_article_that_is_gone_with_all_its_rows_is_lost(told: Told) -> None:
    told.change(
        "DELETE FROM revision WHERE article_id = 2",
        "DELETE FROM article_author WHERE article_id = 2",
        "DELETE FROM kept_findings WHERE article_id = 2",
        "DELETE FROM article WHERE id = 2",
    )
    assert ("lost", f"{told.acks[1]}: the article is not there") in told.found()


@pytest.mark.parametrize(
    ("statement", "fault", "words"),
    [
        ("UPDATE seal SET sha256 = 'f00' WHERE what = 'rubric'", "wrong", "damage-row"),
        ("UPDATE rubric SET slug = 'stadt'", "wrong", "damage-row"),
        ("DROP TABLE revision", "corrupt", "reading it ends with"),
    ],
)
def test_a_row_without_its_seal_and_a_table_that_is_gone_are_found(
    told: Told, statement: str, fault: Fault, words: str
) -> None:
    told.change(statement, is_sealed=False)
    found = told.found()
    assert any(one == fault and words in text for one, text in found), found


def test_typing_that_nobody_acknowledged_is_one_verb_too_many(told: Told) -> None:
    told.change("UPDATE draft SET article_id = 2")
    assert any(fault == "lost" for fault, _text in told.found())
    told.acks.pop()
    assert [fault for fault, _text in told.found()] == ["wrong"]
    assert told.found(sessions=1) == []


def test_typing_that_was_begun_may_be_there_or_not(told: Told) -> None:
    told.acks.append(Ack(BEGUN, 1, 3, ""))
    assert told.found() == []
    told.change("DELETE FROM draft")
    assert told.found() == []


def spoil_original(told: Told) -> tuple[Fault, str]:
    next((told.location / "photos" / "originals").rglob("*.png")).write_bytes(b"half")
    return "wrong", "the original is not whole"


def tear(told: Told) -> tuple[Fault, str]:
    file = told.location / DATABASE
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    return "corrupt", "it opens with «damaged»"


def tear_an_index(told: Told) -> tuple[Fault, str]:
    with closing(DRIVER.connect(told.location / DATABASE)) as connection:
        root, size = connection.execute(
            "SELECT rootpage, page_size FROM sqlite_master, pragma_page_size"
            " WHERE type = 'index' AND tbl_name = 'revision' LIMIT 1"
        ).fetchone()
    with (told.location / DATABASE).open("r+b") as file:
        file.seek((root - 1) * size + size - 3)
        file.write(b"\x7f\x7f\x7f")
    return "corrupt", "integrity_check"


def lose_all(told: Told) -> tuple[Fault, str]:
    (told.location / DATABASE).unlink()
    return "lost", "it opens with «no-newsroom»"


@pytest.mark.parametrize("spoil", [spoil_original, tear, tear_an_index, lose_all])
def test_a_promise_broken_in_a_file_is_found(told: Told, spoil: Callable[[Told], tuple[Fault, str]]) -> None:
    fault, words = spoil(told)
    found = told.found()
    assert any(one == fault and words in text for one, text in found), found


def test_a_newsroom_that_nobody_was_told_of_need_not_be_there(tmp_path: Path) -> None:
    assert verify(tmp_path, ()) == ()


def test_a_typed_text_that_is_nowhere_is_lost(told: Told, tmp_path: Path) -> None:
    kept = text_sign(Story(headline="Мост", lede="Лид.", body="Мост закрыт до"))
    assert verify_typed(told.location, tmp_path, [kept]) == ()
    told.change("DELETE FROM draft")
    assert [each.fault for each in verify_typed(told.location, tmp_path, [kept])] == ["lost"]


def test_a_line_that_was_cut_off_acknowledges_nothing() -> None:
    assert read_acks(["ACK save 1 2 ab\n", "PRAGMA x\n", "ACK save 1 3 a"]) == (Ack("save", 1, 2, "ab"),)
