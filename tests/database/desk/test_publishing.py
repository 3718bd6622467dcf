"""Handing over: what readers get is what was published, said exactly, and nothing more."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from editor.desk import open_newsroom
from editor.desk.safety.keeping import restore_backup
from editor.domain.errors import NewsroomSaysNo, WrongCall
from editor.domain.exports import Change
from editor.domain.photos import Credit, Photo
from editor.domain.sentences import SENTENCES
from tests.database.desk.conftest import Room


def _page(site: Path, article_id: int) -> str:
    (page,) = site.glob(f"gorod/{article_id}-*.html")
    return page.read_text("utf-8")


def test_an_unfinished_edit_of_a_live_article_does_not_leak(room: Room, tmp_path: Path) -> None:
    article = room.live()
    leak = replace(article.story, headline="Утечка", body="Утечка правки.", lede="Утечка лида.", kicker="Утечка")
    room.desks.articles.save(article.id, leak, version=article.version)
    room.desks.exporting.export(tmp_path / "site")
    assert "Трамвайная линия станет парком" in _page(tmp_path / "site", article.id)
    files = [path for path in (tmp_path / "site").rglob("*") if path.is_file()]
    assert not [path for path in files if "Утечка".encode() in path.read_bytes()]


def test_a_second_export_changes_nothing_and_says_so(room: Room, tmp_path: Path) -> None:
    room.live()
    first = room.desks.exporting.export(tmp_path / "site")
    before = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    second = room.desks.exporting.export(tmp_path / "site")
    assert not first.changed_nothing
    assert second.changed_nothing
    assert before == {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}


def test_the_plan_says_why_and_writes_nothing(room: Room, tmp_path: Path) -> None:
    article = room.live()
    plan = room.desks.exporting.plan(tmp_path / "site")
    assert plan.dry_run
    assert not (tmp_path / "site").exists()
    page = next(file for file in plan.files if file.article_id == article.id)
    assert (page.change, page.reason) == (Change.ADDED, "reason-new-article")


def test_a_new_name_of_a_photographer_reaches_every_page_that_shows_it(
    room: Room, photo: Photo, tmp_path: Path
) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.photos.attach(article.id, photo.id)
    room.desks.publication.publish(article.id)
    room.desks.exporting.export(tmp_path / "site")
    assert "Фото Жанары Каримовой" in _page(tmp_path / "site", article.id)
    room.desks.people.save(replace(room.person, genitive_ru="Жанары Кәрімовой"))
    report = room.desks.exporting.export(tmp_path / "site")
    assert article.id in {file.article_id for file in report.files if file.change is Change.CHANGED}
    assert "Фото Жанары Кәрімовой" in _page(tmp_path / "site", article.id)


def test_a_photo_that_lost_its_credit_keeps_its_article_as_it_was(room: Room, photo: Photo, tmp_path: Path) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.photos.attach(article.id, photo.id)
    room.desks.publication.publish(article.id)
    room.desks.exporting.export(tmp_path / "site")
    before = _page(tmp_path / "site", article.id)
    room.desks.photos.change((photo.id,), credit=Credit())
    report = room.desks.exporting.export(tmp_path / "site")
    assert [(left.article_id, left.code) for left in report.left_out] == [(article.id, "left-out-no-credit")]
    assert _page(tmp_path / "site", article.id) == before


def test_a_withdrawn_article_leaves_the_site(room: Room, tmp_path: Path) -> None:
    article = room.live()
    room.desks.exporting.export(tmp_path / "site")
    room.desks.publication.withdraw(article.id)
    report = room.desks.exporting.export(tmp_path / "site")
    assert [file.article_id for file in report.files if file.change is Change.REMOVED and file.article_id] == [
        article.id
    ]
    assert not list((tmp_path / "site").glob(f"gorod/{article.id}-*.html"))


def test_the_address_is_frozen_by_the_first_export(room: Room, tmp_path: Path) -> None:
    article = room.live()
    assert not room.desks.articles.get(article.id).address_frozen
    room.desks.exporting.export(tmp_path / "site")
    assert room.desks.articles.get(article.id).address_frozen


def test_cancelling_leaves_the_old_site(room: Room, tmp_path: Path) -> None:
    room.live()
    room.desks.exporting.export(tmp_path / "site")
    before = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    room.live(slug="vtoraa", headline="Вторая")
    with pytest.raises(NewsroomSaysNo, match="export-cancelled"):
        room.desks.exporting.export(tmp_path / "site", cancelled=lambda: True)
    assert before == {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}


def test_a_folder_with_other_files_is_not_touched(room: Room, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "thesis.txt").write_text("Глава 1", "utf-8")
    with pytest.raises(NewsroomSaysNo, match="target-not-ours"):
        room.desks.exporting.export(tmp_path / "site")
    with pytest.raises(WrongCall):
        room.desks.exporting.export("sftp://web.tanba.example/srv")
    assert (tmp_path / "site" / "thesis.txt").read_text("utf-8") == "Глава 1"


def test_a_newsroom_that_was_restored_exports_to_the_same_site(room: Room, tmp_path: Path) -> None:
    first = room.live()
    room.desks.backups.make(tmp_path / "monday.zip")
    later = room.live(slug="posle-kopii", headline="После копии")
    room.desks.exporting.export(tmp_path / "site")
    restore_backup(tmp_path / "monday.zip", tmp_path / "again")
    with closing(open_newsroom(tmp_path / "again", who="Д. Ермекова", clock=room.clock)) as desks:
        report = desks.exporting.export(tmp_path / "site")
        assert report.number > 0
        assert not report.not_noted
        assert not list((tmp_path / "site").glob(f"gorod/{later.id}-*.html"))
        assert _page(tmp_path / "site", first.id)
        assert desks.exporting.export(tmp_path / "site").changed_nothing
        assert desks.articles.get(first.id).address_frozen


def test_a_site_that_is_in_place_is_not_denied_when_the_newsroom_takes_no_note(room: Room, tmp_path: Path) -> None:
    article = room.live()
    with room.desks.exporting._office.store.write():
        report = room.desks.exporting.export(tmp_path / "site")
    assert (report.number, report.not_noted) == (0, "not-noted-busy")
    assert _page(tmp_path / "site", article.id)
    assert "in place" in SENTENCES[report.not_noted]
    assert not room.desks.articles.get(article.id).address_frozen
    again = room.desks.exporting.export(tmp_path / "site")
    assert again.changed_nothing
    assert again.number > 0
    assert room.desks.articles.get(article.id).address_frozen


def test_an_article_whose_revision_is_spoilt_keeps_its_page_and_is_named(room: Room, tmp_path: Path) -> None:
    spoilt, sound = room.live(), room.live(slug="vtoraa", headline="Вторая")
    room.desks.exporting.export(tmp_path / "site")
    before = _page(tmp_path / "site", spoilt.id)
    with room.desks.exporting._office.store.write() as tx:
        tx.exec_driver_sql("UPDATE revision SET story = substr(story, 3) WHERE article_id = ?", (spoilt.id,))
    room.desks.articles.save(sound.id, replace(sound.story, headline="Вторая, новая"), version=sound.version)
    room.desks.publication.publish(sound.id)
    report = room.desks.exporting.export(tmp_path / "site")
    assert [(left.article_id, left.code) for left in report.left_out] == [(spoilt.id, "left-out-unreadable")]
    assert _page(tmp_path / "site", spoilt.id) == before
    assert "Вторая, новая" in _page(tmp_path / "site", sound.id)
    assert room.desks.exporting.last(tmp_path / "site").left_out == report.left_out
