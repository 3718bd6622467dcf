"""Two hands on one article: the text that came second is kept apart, whatever is typed afterwards."""

from __future__ import annotations

from dataclasses import replace

from editor.domain.articles import Article
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.ui.writing.session.requests import Step
from tests.gui.writing.conftest import Room
from tests.gui.writing.keys import type_text

STORY = Story(headline="Парк", body="Первый абзац.", slug="park")


def refused(room: Room) -> Article:
    """Mine was typed over a version that somebody else has saved over meanwhile; theirs is the newsroom's."""
    article = room.open(room.desks.articles.create(STORY))
    room.desk.page.body.setPlainText("Моё.")
    room.desk.session.keep_now()
    room.settle()
    room.desks.articles.save(article.id, replace(STORY, body="Чужое."), version=article.version)
    return article


def journal(room: Room) -> set[str]:
    return {draft.story.body for draft in room.desks.drafts.left_over("")}


def test_my_text_outlives_opening_theirs_and_typing_on(room: Room) -> None:
    article = refused(room)
    room.desk.session.save()
    room.settle()
    room.desk.bindings.open_theirs()
    room.settle()
    assert room.desk.page.body.markdown() == "Чужое."
    type_text(room.desk.page.body, "И ")
    room.desk.session.save()
    room.settle()
    assert room.desks.articles.get(article.id).story.body == "И Чужое."
    assert "Моё." in journal(room)
    assert room.desk.page.notice.isVisible(), "it is offered at once"
    room.desk.recovery.bring_back_newest()
    room.settle()
    assert room.stored().story.body == "Моё."
    assert room.stored().id != article.id
    assert journal(room) == set()


def test_the_last_words_before_opening_theirs_are_in_the_journal_too(room: Room) -> None:
    refused(room)
    room.desk.session.save()
    room.settle()
    room.desk.page.body.moveCursor(room.desk.page.body.textCursor().MoveOperation.End)
    type_text(room.desk.page.body, " До конца.")
    room.desk.bindings.open_theirs()
    room.settle()
    assert journal(room) == {"Моё. До конца."}


def test_a_refused_text_that_left_the_desk_is_not_written_over_by_the_next_one(room: Room) -> None:
    article = refused(room)
    other = room.desks.articles.create(replace(STORY, headline="Каток", slug="katok"))
    room.open(other)
    assert [request.story.body for request in room.desk.troubles.lost] == ["Моё."]
    room.open(article)
    type_text(room.desk.page.body, "И ")
    room.desk.session.keep_now()
    room.settle()
    assert journal(room) == {"Моё.", "И Чужое."}
    room.desk.session.save()
    room.settle()
    assert journal(room) == {"Моё."}
    room.desk.troubles.bring_back()
    room.settle()
    assert room.stored().story.body == "Моё."
    assert room.stored().id != article.id
    assert journal(room) == set(), "it waits nowhere any more"


def test_a_step_never_takes_somebody_elses_text_for_mine(room: Room) -> None:
    article = room.open(room.desks.articles.create(STORY))
    theirs = room.desks.articles.save(article.id, replace(STORY, body="Чужое."), version=article.version)
    room.desk.session.take(Step("move", Workflow.REVIEW))
    room.settle()
    assert room.desk.page.banner.isVisible()
    assert room.desks.articles.get(article.id).workflow is Workflow.DRAFT
    type_text(room.desk.page.body, "Моё. ")
    room.desk.session.keep_now()
    room.desk.session.save()
    room.settle()
    assert room.desks.articles.get(article.id).story == theirs.story
    assert journal(room) == {"Моё. Первый абзац."}


def test_a_step_over_a_state_that_somebody_else_has_changed_is_no_conflict(room: Room) -> None:
    article = room.open(room.desks.articles.create(STORY))
    room.desks.articles.move(article.id, Workflow.REVIEW)
    room.desk.session.take(Step("move", Workflow.READY))
    room.settle()
    assert not room.desk.page.banner.isVisible()
    assert room.desks.articles.get(article.id).workflow is Workflow.READY


def test_bringing_back_from_the_spike_takes_no_text_of_somebody_else_over(room: Room) -> None:
    article = room.open(room.desks.articles.create(STORY))
    room.desk.session.take(Step("spike"))
    room.settle()
    spiked = room.desks.articles.get(article.id)
    room.desks.articles.save(article.id, replace(STORY, body="Чужое."), version=spiked.version)
    room.desk.bindings.unspike(article.id)
    room.settle()
    type_text(room.desk.page.body, "Моё. ")
    room.desk.session.keep_now()
    room.desk.session.save()
    room.settle()
    assert room.desks.articles.get(article.id).story.body == "Чужое."
    assert journal(room) == {"Моё. Первый абзац."}


def test_words_typed_while_the_copy_is_made_are_on_it(room: Room) -> None:
    article = refused(room)
    room.desk.session.save()
    room.settle()
    room.desk.bindings.save_copy()
    type_text(room.desk.page.body, "И ещё. ")
    room.settle()
    assert room.desk.session.article_id != article.id
    assert room.desk.page.body.markdown() == "И ещё. Моё."
    room.desk.session.save()
    assert room.stored().story.body == "И ещё. Моё."


def test_an_article_that_was_opened_while_the_copy_was_made_keeps_its_words(room: Room) -> None:
    refused(room)
    room.desk.session.save()
    other = room.desks.articles.create(Story(headline="Каток", body="Лёд."))
    room.settle()
    room.desk.bindings.save_copy()
    room.desk.session.open(other)
    type_text(room.desk.page.body, "Весна. ")
    room.settle()
    assert room.desk.session.article_id == other.id
    assert room.desk.page.body.markdown() == "Весна. Лёд."
    assert room.desk.session.is_dirty


def test_a_copy_leaves_nothing_to_be_found(room: Room) -> None:
    refused(room)
    room.desk.session.save()
    room.settle()
    room.desk.bindings.save_copy()
    room.settle()
    assert room.stored().story.body == "Моё."
    assert journal(room) == set()


def test_an_untitled_text_that_was_brought_back_is_not_offered_again(room: Room) -> None:
    room.desks.drafts.keep("before-the-crash", None, Story(body="Ни заголовка, ни строки"), 0)
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.bring_back_newest()
    room.settle()
    assert room.stored().story.body == "Ни заголовка, ни строки"
    assert not room.desk.page.notice.isVisible()
    room.desk.session.save()
    room.settle()
    assert journal(room) == set()
