"""What becomes of a text on a writing surface, decided where no window is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE
from editor.desk import Desks, open_newsroom
from editor.domain.articles import Article, DraftKind, Seen
from editor.domain.errors import NotFound, StaleArticle, WorldFailed
from editor.domain.photos import Credit, Photo, Role
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from editor.domain.writing import CreditWords, Step, TypedText
from tests.database.desk.conftest import Room

WINDOW = "window"


@pytest.fixture
def other(room: Room) -> Iterator[Desks]:
    """A second program in the same newsroom."""
    with closing(open_newsroom(str(room.desks.newsroom.location), who="Б. Сейтов")) as desks:
        yield desks


def typed(article: Article | None, story: Story, sheet: int = 1) -> TypedText:
    """A text of one sheet, over the article as its writer saw it."""
    return TypedText(f"{WINDOW}-{sheet}", story, article and article.id, article.seen if article else Seen(0))


def kinds(desks: Desks) -> set[tuple[DraftKind, str]]:
    """What the journal has."""
    return {(each.kind, each.story.body) for each in (*desks.drafts.left_over(""), *desks.drafts.discarded())}


def test_the_text_is_saved_before_its_step_is_taken(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    done = room.desks.writing.perform(typed(article, room.story(body="Набрано.")), Step("publish"))
    assert (done.saved, done.error) == (True, None)
    assert done.article is not None
    assert (done.article.publication, done.article.differs_from_live) == (Publication.LIVE, False)
    assert done.article.story.body == "Набрано."


def test_a_step_that_is_refused_leaves_the_text_saved(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    done = room.desks.writing.perform(typed(article, room.story(rubric_id=None)), Step("publish"))
    assert done.saved
    assert done.error is not None
    assert done.error.code == "blocked"
    assert done.article == room.desks.articles.get(article.id)
    assert done.article.publication is Publication.NEVER


def test_no_step_is_taken_when_the_text_is_refused(room: Room, other: Desks) -> None:
    article = room.desks.articles.create(room.story())
    other.articles.save(article.id, room.story(body="Чужое."), version=article.version)
    done = room.desks.writing.perform(typed(article, room.story(body="Моё.")), Step("publish"))
    assert isinstance(done.error, StaleArticle)
    assert (done.saved, done.article) == (False, None)
    assert room.desks.articles.get(article.id).publication is Publication.NEVER


@pytest.mark.parametrize("step", ["publish", "schedule", "spike", "move", "embargo"])
def test_a_step_without_a_save_is_for_the_text_that_was_seen(room: Room, other: Desks, step: str) -> None:
    article = room.desks.articles.create(room.story())
    other.articles.save(article.id, room.story(body="Чужое."), version=article.version)
    later = room.clock.time.replace(hour=12)
    taken = Step(step, Workflow.REVIEW, at=later)
    done = room.desks.writing.perform(typed(article, article.story), taken, saves=False)
    assert isinstance(done.error, StaleArticle)
    now = room.desks.articles.get(article.id)
    assert (now.workflow, now.publication, now.embargo_until) == (Workflow.DRAFT, Publication.NEVER, None)


def test_a_text_without_an_article_gets_one_before_any_step(room: Room) -> None:
    done = room.desks.writing.perform(typed(None, room.story()), Step("move", Workflow.REVIEW), saves=False)
    assert done.saved
    assert done.article is not None
    assert done.article.workflow is Workflow.REVIEW


def test_what_is_saved_is_in_the_journal_no_more(room: Room) -> None:
    writing = room.desks.writing
    untitled = typed(None, Story(body="Без заголовка"))
    writing.keep(untitled)
    article = writing.save(untitled)
    assert kinds(room.desks) == set()
    writing.keep(typed(article, Story(body="Дальше")))
    writing.keep(typed(article, Story(body="Другой лист"), sheet=2))
    writing.save(typed(article, Story(body="Дальше")))
    assert kinds(room.desks) == {(DraftKind.TYPING, "Другой лист")}


def test_a_save_that_is_refused_leaves_its_text_in_the_journal(room: Room, other: Desks) -> None:
    article = room.desks.articles.create(room.story())
    mine = typed(article, room.story(body="Моё."))
    room.desks.writing.keep(mine)
    other.articles.save(article.id, room.story(body="Чужое."), version=article.version)
    with pytest.raises(StaleArticle):
        room.desks.writing.save(mine)
    assert kinds(room.desks) == {(DraftKind.TYPING, "Моё.")}


def test_a_damaged_journal_is_no_reason_not_to_save(room: Room, other: Desks) -> None:
    article = room.desks.articles.create(room.story())
    location = Path(room.desks.newsroom.location)
    other.close()
    room.desks.close()
    _damage_journal(location / DATABASE)
    with closing(open_newsroom(str(location), clock=room.clock)) as desks:
        with pytest.raises(WorldFailed, match="damaged"):
            desks.drafts.keep(f"{WINDOW}-1", article.id, article.story, article.version)
        saved = desks.writing.save(typed(article, room.story(body="Всё равно.")))
        assert desks.articles.get(article.id) == saved
        assert saved.story.body == "Всё равно."


def test_what_a_save_on_its_way_has_taken_over_is_not_kept_again(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.writing.keep(typed(article, article.story), known=article)
    assert kinds(room.desks) == set()
    room.desks.writing.keep(typed(article, room.story(body="Дальше")), known=article)
    assert kinds(room.desks) == {(DraftKind.TYPING, "Дальше")}


def test_a_text_set_aside_is_found_and_its_session_goes_on_without_it(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    mine = typed(article, room.story(body="Моё."))
    room.desks.writing.keep(mine)
    assert room.desks.found.left_over(WINDOW) == ()
    room.desks.writing.set_aside(mine)
    assert kinds(room.desks) == {(DraftKind.ASIDE, "Моё.")}
    (found,) = room.desks.found.left_over(WINDOW)
    assert (found.draft.story.body, found.article, found.moved_on) == ("Моё.", article, False)
    room.desks.found.discard(found)
    assert kinds(room.desks) == {(DraftKind.DISCARDED, "Моё.")}
    assert room.desks.found.left_over(WINDOW) == ()
    (again,) = room.desks.found.left_over(WINDOW, discarded=True)
    room.desks.found.discard(again)
    assert kinds(room.desks) == {(DraftKind.DISCARDED, "Моё.")}, "to discard it twice is not to lose it"


def test_a_text_that_was_brought_back_goes_when_every_word_of_it_is_safe(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.drafts.keep("crashed-1", article.id, room.story(body="Найдено."), article.version)
    (found,) = room.desks.found.left_over(WINDOW)
    room.desks.writing.let_go(found.draft, WINDOW)
    assert kinds(room.desks) == {(DraftKind.TYPING, "Найдено.")}, "nothing else has it yet"
    room.desks.writing.keep(typed(article, room.story(body="Найдено.")))
    room.desks.writing.let_go(found.draft, WINDOW)
    assert [each.session for each in room.desks.drafts.left_over("")] == [f"{WINDOW}-1"]


def test_a_copy_is_an_article_of_its_own_and_leaves_nothing_to_be_found(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    mine = typed(article, room.story(body="Моё."))
    room.desks.writing.keep(mine)
    made = room.desks.writing.copy(mine)
    assert made.id != article.id
    assert made.story.body == "Моё."
    assert room.desks.articles.get(article.id) == article
    assert kinds(room.desks) == set()


def test_a_refused_text_comes_back_over_its_article_only_when_that_stands_still(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    writing = room.desks.writing
    assert writing.still_under(typed(article, article.story)) == article
    assert writing.still_under(typed(None, article.story)) is None
    room.desks.articles.save(article.id, room.story(body="Иначе."), version=article.version)
    assert writing.still_under(typed(article, article.story)) is None
    assert writing.under(article.id) is not None
    assert writing.under(99) is None


def test_a_step_of_an_article_that_is_gone_says_so(room: Room) -> None:
    nowhere = TypedText("window-1", Story(), 99, Seen(1))
    error = room.desks.writing.perform(nowhere, Step("publish"), saves=False).error
    assert isinstance(error, NotFound)


def test_the_first_credit_of_a_photo_is_its_own_for_good(room: Room, picture: Path) -> None:
    bare = room.desks.photos.add(picture)
    answer = room.desks.writing.credit(bare, CreditWords(creator="Ольга Коваленко", gender="f"))
    assert answer is None
    owned = room.desks.photos.get(bare.id)
    (maker,) = [each for each in room.desks.people.all() if each.id == owned.credit.creator_id]
    assert maker.names["ru"] == "Ольга Коваленко"


def test_a_later_credit_is_for_one_article_alone(room: Room, photo: Photo) -> None:
    answer = room.desks.writing.credit(photo, CreditWords(agency="Дала Пресс", text="из архива"))
    assert answer is not None
    (agency,) = room.desks.people.agencies()
    assert answer == Credit(None, agency.id, "из архива")
    assert room.desks.photos.get(photo.id).credit == photo.credit


def test_a_place_without_a_photo_keeps_its_credit(room: Room) -> None:
    assert room.desks.writing.credit(None, CreditWords(text="из архива")) == Credit(text="из архива")


def test_of_several_photos_the_first_has_the_role_and_a_bad_file_holds_up_no_other(
    room: Room, picture: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "note.jpg"
    bad.write_text("no picture")
    taken = room.desks.writing.add_photos((bad, picture, picture), Role.LEAD)
    assert [each.role for each in taken.placements] == [Role.LEAD, Role.BODY]
    assert len({each.id for each in taken.placements}) == 2
    assert len(taken.errors) == 1


def test_the_newsroom_is_told_what_would_print_without_a_row_being_made(room: Room) -> None:
    before = room.desks.people.all()
    shown = room.desks.writing.preview_credit(CreditWords(creator="Ольга Коваленко", gender="f"))
    assert "Коваленко" in shown.lines["ru"]
    assert room.desks.people.all() == before


def _damage_journal(path: Path) -> None:
    """Zeros over the first page of the draft table, in the file itself."""
    with closing(DRIVER.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'draft'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(bytes(size))
