"""What a crash leaves in the journal comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.desk import open_newsroom
from editor.desk.drafts import Drafts
from editor.domain.articles import ListQuery, Reason
from editor.domain.story import Story
from editor.ui.found.dialog import FoundDialog
from tests.gui.at_work import words
from tests.gui.writing.conftest import Room

STORY = Story(headline="Парк", body="Первый абзац.")


def test_a_left_over_text_is_offered_and_restored(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    typed = replace(STORY, body="Первый абзац. И слово, которое никто не сохранил.")
    room.desks.drafts.keep("before-the-crash", article.id, typed, article.version)
    room.desk.recovery.look()
    room.settle()
    assert room.desk.page.notice.isVisible()
    room.desk.recovery.bring_back_newest()
    room.settle()
    assert room.desk.page.body.markdown() == typed.body
    assert room.desk.session.is_dirty
    sheet = f"{room.desk.bindings.session_key}-{room.desk.session.sheet}"
    assert [draft.session for draft in room.desks.drafts.left_over("")] == [sheet]
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
    room.desk.recovery.bring_back_newest()
    room.settle()
    assert room.stored().story.body == "Ни заголовка, ни строки"
    assert [each.reason for each in room.desks.articles.history(room.stored().id)] == [Reason.RECOVERED]


def test_a_text_whose_article_was_saved_since_comes_back_as_a_copy(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, body="Моё"), article.version)
    room.desks.articles.save(article.id, replace(STORY, body="Чужое"), version=article.version)
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.bring_back_newest()
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


def the_list(room: Room) -> FoundDialog:
    """Look into the journal and open the list."""
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.show_list()
    room.settle()
    dialog = room.desk.recovery.dialog
    assert dialog is not None
    return dialog


def lines(dialog: FoundDialog) -> list[str]:
    return [dialog.list.item(at).text().splitlines()[0] for at in range(dialog.list.count())]


def test_a_found_text_is_compared_with_the_saved_one_before_it_is_taken(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, body="Второй абзац."), article.version)
    dialog = the_list(room)
    assert "Первый\u2009Второй абзац." in dialog.diff.toPlainText()
    assert room.desks.articles.get(article.id).story == STORY
    dialog.reject()
    assert len(room.desks.drafts.left_over("")) == 1
    assert room.desk.page.notice.isVisible()
    dialog = the_list(room)
    dialog.take.click()
    room.settle()
    assert room.desk.page.body.markdown() == "Второй абзац."
    assert room.desk.recovery.dialog is None, "nothing is left to decide"


def test_two_crashes_in_a_row_keep_both_texts(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    for session, body in (("first", "Первый абзац. Раз."), ("second", "Первый абзац. Два.")):
        room.desks.drafts.keep(session, article.id, replace(STORY, body=body), article.version)
    dialog = the_list(room)
    assert dialog.list.count() == 2
    assert "Texts that were not saved: 2." in words(room.desk.page.notice)
    bodies = {each.draft.story.body for each in room.desk.recovery._found}
    assert bodies == {"Первый абзац. Раз.", "Первый абзац. Два."}
    first = dialog.current
    assert first is not None
    dialog.take.click()
    room.settle()
    assert room.desk.page.body.markdown() == first.draft.story.body
    (other,) = bodies - {first.draft.story.body}
    assert dialog.take.isEnabled()
    dialog.take.click()
    room.settle()
    saved = room.desks.articles.get(article.id).story.body
    assert saved == first.draft.story.body, "the first one was saved before the second came"
    assert room.stored().id != article.id
    assert room.stored().story.body == other


def test_both_texts_are_kept_when_nobody_knows_which_is_right(room: Room) -> None:
    article = room.desks.articles.create(replace(STORY, slug="park"))
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, slug="park", body="Иначе."), article.version)
    dialog = the_list(room)
    dialog.keep_both.click()
    room.settle()
    assert room.desks.articles.get(article.id).story.body == STORY.body
    assert (room.stored().id, room.stored().story.body) == (article.id + 1, "Иначе.")
    assert room.stored().story.slug != "park"
    assert room.desks.drafts.left_over("") == ()


def test_a_discarded_text_is_offered_no_more_and_is_kept_all_the_same(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, body="Иначе."), article.version)
    dialog = the_list(room)
    dialog.discard.click()
    room.settle()
    assert not room.desk.page.notice.isVisible()
    assert room.desks.articles.get(article.id).story == STORY
    dialog = the_list(room)
    assert lines(dialog) == []
    assert dialog.empty.isVisible()
    dialog.discarded_too.click()
    room.settle()
    assert lines(dialog) == ["Парк"]
    assert not dialog.discard.isEnabled()
    dialog.take.click()
    room.settle()
    assert room.desk.page.body.markdown() == "Иначе."


def test_a_discarded_text_goes_after_its_fourteen_days(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    for days in (13, 15):
        office = replace(room.desks.office, now=lambda days=days: datetime.now(UTC) - timedelta(days=days))
        Drafts(office).keep(f"{days} days ago", article.id, replace(STORY, body=f"{days}"), article.version - 1)
    for draft in room.desks.drafts.left_over(""):
        room.desks.drafts.discard(draft)
    room.desks.drafts.sweep()
    assert [draft.story.body for draft in room.desks.drafts.discarded()] == ["13"]


def test_an_empty_text_is_said_to_be_empty_and_the_full_one_stays_a_version(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, body=""), article.version)
    dialog = the_list(room)
    assert "It is empty where the saved text has words" in dialog.told.text()
    dialog.take.click()
    room.settle()
    room.desk.session.save()
    assert room.stored().story.body == ""
    assert [each.story.body for each in room.desks.articles.revisions(article.id)] == ["", STORY.body]


def test_what_another_running_copy_types_is_not_offered_as_found(room: Room, tmp_path: Path) -> None:
    article = room.desks.articles.create(STORY)
    other = open_newsroom(tmp_path / "newsroom", who="Айша")
    other.presence.announce()
    other.drafts.keep("still-typing", article.id, replace(STORY, body="Она ещё пишет"), article.version)
    room.desk.recovery.look()
    room.settle()
    assert not room.desk.page.notice.isVisible()
    other.close()
    room.desk.recovery.look()
    room.settle()
    assert room.desk.page.notice.isVisible()


def test_a_text_older_than_the_saved_one_never_takes_its_place(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    older = replace(room.desks.office, now=lambda: datetime(2020, 1, 1, tzinfo=UTC))
    Drafts(older).keep("before-the-crash", article.id, replace(STORY, body="Старое"), article.version)
    room.desk.recovery.look()
    room.settle()
    room.desk.recovery.bring_back_newest()
    room.settle()
    assert room.stored().id != article.id
    assert room.desks.articles.get(article.id).story == STORY


def test_texts_without_a_headline_are_told_apart_by_their_first_words(room: Room) -> None:
    long = "Трамвай уходит из центра города, и на его месте будет парк."
    for number, body in enumerate(("![](photo:7)\n\n" + long, "Библиотека на колёсах.", "")):
        room.desks.drafts.keep(f"crash {number}", None, Story(lede="", body=body, kicker=str(number)), 0)
    dialog = the_list(room)
    names = [dialog.list.item(at).text().splitlines()[0] for at in range(dialog.list.count())]
    assert names == ["Untitled", "Библиотека на колёсах.", "Трамвай уходит из центра города, и на…"]


def test_what_was_saved_since_stays_and_enter_keeps_both(room: Room) -> None:
    """Another program saved the article behind the crash; both texts are versions in the end."""
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, body="Моё"), article.version)
    elsewhere = open_newsroom(room.desks.office.store.location, who="Ерлан Бек")
    elsewhere.articles.save(article.id, replace(STORY, body="Чужое"), version=article.version)
    elsewhere.close()
    dialog = the_list(room)
    assert not dialog.take.isEnabled()
    assert (dialog.keep_both.isDefault(), dialog.take.isDefault()) == (True, False)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    room.settle()
    assert room.desks.articles.get(article.id).story.body == "Чужое"
    other = next(number for number in room.desks.articles.ids(ListQuery(place="all")) if number != article.id)
    assert room.desks.articles.get(other).story.body == "Моё"
    assert [each.reason for each in room.desks.articles.history(other)] == [Reason.RECOVERED]
    assert room.desks.drafts.left_over("") == ()
    assert room.desk.recovery.dialog is None


def test_details_that_alone_were_typed_are_shown_too(room: Room) -> None:
    article = room.desks.articles.create(STORY)
    room.desks.drafts.keep("before-the-crash", article.id, replace(STORY, tags=("парки",)), article.version)
    assert "Tags: парки" in the_list(room).diff.toPlainText()
