"""What a crash leaves in the journal comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from editor.desk.drafts import Drafts
from editor.domain.articles import Reason
from editor.domain.story import Story
from tests.gui.writing.conftest import Room

STORY = Story(headline="Парк", body="Первый абзац.")


def test_a_left_over_text_is_offered_and_restored(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    typed = replace(STORY, body="Первый абзац. И слово, которое никто не сохранил.")
    room.desks.drafts.keep("before-the-crash", article.id, typed, article.version)
    room.desk.recovery.look()
    room.settle()
    assert room.desk.page.notice.isVisible()
    room.desk.recovery.restore()
    room.settle()
    assert room.desk.page.body.markdown() == typed.body
    assert room.desk.session.is_dirty
    assert [draft.session for draft in room.desks.drafts.left_over("")] == [room.desk.bindings.session_key]
    room.desk.session.save()
    assert room.stored().story.body == typed.body
    assert room.desks.drafts.left_over("") == ()
    assert room.desks.articles.history(article.id)[0].reason is Reason.RECOVERED
    room.desk.session.change("body", body="И дальше.")
    room.desk.session.save()
    room.settle()
    assert room.desks.articles.history(article.id)[0].reason is Reason.SAVED


def test_an_untitled_text_without_a_row_comes_back_as_an_article(room: Room) -> None:
    room.desks.drafts.keep("before-the-crash", None, Story(body="Ни заголовка, ни строки"), 0)
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.restore()
    room.settle()
    assert room.stored().story.body == "Ни заголовка, ни строки"
    assert [each.reason for each in room.desks.articles.history(room.stored().id)] == [Reason.RECOVERED]


def test_a_text_whose_article_was_saved_since_comes_back_as_a_copy(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, body="Моё"), article.version)
    room.desks.articles.save(article.id, replace(STORY, body="Чужое"), version=article.version)
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.restore()
    room.settle()
    assert room.stored().id != article.id
    assert room.stored().story.body == "Моё"
    assert room.desks.articles.get(article.id).story.body == "Чужое"


def test_a_text_that_says_nothing_new_is_not_offered(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, STORY, article.version)
    room.desk.recovery.look()
    room.settle()
    assert not room.desk.page.notice.isVisible()
    assert room.desks.drafts.left_over("") == ()


def test_a_found_text_is_compared_with_the_saved_one_before_it_is_taken(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, body="Второй абзац."), article.version)
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.compare()
    room.settle()
    dialog = room.desk.recovery.dialog
    assert dialog is not None
    assert "Первый\u2009Второй абзац." in dialog.diff.toPlainText()
    assert room.desks.articles.get(article.id).story == STORY
    dialog.reject()
    assert len(room.desks.drafts.left_over("")) == 1
    assert room.desk.page.notice.isVisible()
    room.desk.recovery.compare()
    room.settle()
    dialog = room.desk.recovery.dialog
    assert dialog is not None
    dialog.take.click()
    room.settle()
    assert room.desk.page.body.markdown() == "Второй абзац."


def test_a_found_text_is_thrown_away_only_after_it_was_shown(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, body=""), article.version)
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.compare()
    room.settle()
    dialog = room.desk.recovery.dialog
    assert dialog is not None
    dialog.thrown_away.emit()
    dialog.reject()
    room.settle()
    assert room.desks.drafts.left_over("") == ()
    assert room.desks.articles.get(article.id).story == STORY


def test_a_text_older_than_the_saved_one_never_takes_its_place(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    older = replace(room.desks.office, now=lambda: datetime(2020, 1, 1, tzinfo=UTC))
    Drafts(older).keep("before-the-crash", article.id, replace(STORY, body="Старое"), article.version)
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.restore()
    room.settle()
    assert room.stored().id != article.id
    assert room.desks.articles.get(article.id).story == STORY
