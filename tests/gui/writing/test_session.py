"""The session keeps, saves and asks at the right moments, and a late answer never undoes what was typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from editor.domain.articles import Article
from editor.domain.errors import StaleArticle, WorldFailed
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.ui.writing.session.requests import Answer, Request, Step, Trouble
from editor.ui.writing.session.session import EditingSession

STORY = Story(headline="Парк", body="Первый абзац.", slug="park")


class Desk:
    """A sheet of paper that stands for the body, and all that the session asked for."""

    def __init__(self, session: EditingSession) -> None:
        self.session = session
        self.body = ""
        self.kept: list[Request] = []
        self.saves: list[Request] = []
        self.checks: list[Request] = []
        self.slugs: list[Request] = []
        self.troubles: list[Trouble] = []
        session.read_body_from(self.read)
        session.opened.connect(self.lay)
        session.keep_wanted.connect(self.kept.append)
        session.save_wanted.connect(self.saves.append)
        session.check_wanted.connect(self.checks.append)
        session.slug_wanted.connect(self.slugs.append)
        session.trouble.connect(self.troubles.append)

    def read(self) -> str:
        return self.body

    def lay(self, article: Article | None) -> None:
        self.body = article.story.body if article else ""

    def type(self, text: str) -> None:
        self.body += text
        self.session.body_touched()


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    session = EditingSession()
    yield Desk(session)
    session.deleteLater()


def article(number: int = 1, story: Story = STORY, version: int = 1) -> Article:
    return Article(id=number, uid=str(number), story=story, version=version, updated_at=datetime.now(UTC))


def test_an_opened_article_is_clean_and_gets_checked(desk: Desk) -> None:
    desk.session.open(article())
    assert not desk.session.is_dirty
    assert [request.story for request in desk.checks] == [STORY]
    assert not desk.saves


def test_a_pause_in_typing_is_kept_in_the_journal(desk: Desk, qtbot: QtBot) -> None:
    desk.session.open(article())
    with qtbot.waitSignal(desk.session.keep_wanted, timeout=2000):
        desk.type(" Ещё")
    assert desk.kept[-1].story.body == "Первый абзац. Ещё"
    assert desk.kept[-1].article_id == 1


def test_typing_without_a_pause_is_kept_all_the_same(desk: Desk, qtbot: QtBot) -> None:
    desk.session.pauses.longest.setInterval(50)
    desk.session.pauses.pause.setInterval(60_000)
    desk.session.open(article())
    with qtbot.waitSignal(desk.session.keep_wanted, timeout=2000):
        desk.type("а")
    assert desk.kept[-1].story.body.endswith("а")


def test_the_first_key_of_a_new_article_asks_for_its_row(desk: Desk) -> None:
    desk.session.start_new("kk")
    assert not desk.saves
    desk.session.change("Headline", headline="Ж")
    assert [(request.article_id, request.story.headline, request.story.language) for request in desk.saves] == [
        (None, "Ж", "kk")
    ]
    desk.session.change("Headline", headline="Жа")
    assert len(desk.saves) == 1


def test_a_new_row_is_taken_over_and_the_rest_stays_to_be_saved(desk: Desk) -> None:
    desk.session.start_new("ru")
    desk.type("П")
    first = desk.saves[0]
    desk.type("арк")
    desk.session.answered(Answer(first, article(7, first.story), saved=True))
    assert desk.session.article_id == 7
    assert desk.session.story().body == "Парк"
    assert desk.session.is_dirty


def test_a_change_taken_back_is_no_change(desk: Desk) -> None:
    desk.session.open(article())
    desk.session.change("Headline", headline="Другой")
    assert desk.session.is_dirty
    desk.session.undo_stack.undo()
    assert not desk.session.is_dirty
    assert desk.session.story().headline == "Парк"


def test_letters_of_a_headline_are_one_step_and_a_rubric_is_another(desk: Desk) -> None:
    desk.session.open(article())
    for text in ("Парк у", "Парк у реки"):
        desk.session.change("Headline", headline=text)
    desk.session.change("Rubric", rubric_id=3)
    assert desk.session.undo_stack.count() == 2
    desk.session.undo_stack.undo()
    assert desk.session.story().headline == "Парк у реки"
    desk.session.undo_stack.undo()
    assert desk.session.story().headline == "Парк"


def test_switching_saves_the_article_before(desk: Desk) -> None:
    desk.session.open(article(1))
    desk.type(" Больше")
    desk.session.open(article(2, replace(STORY, headline="Другая")))
    assert [(request.article_id, request.story.body) for request in desk.saves] == [(1, "Первый абзац. Больше")]
    assert desk.kept
    assert desk.session.story().headline == "Другая"
    assert not desk.session.is_dirty


def test_a_late_answer_does_not_touch_the_article_that_came_after(desk: Desk) -> None:
    desk.session.open(article(1))
    desk.type(" Больше")
    desk.session.open(article(2))
    request = desk.saves[0]
    desk.session.answered(Answer(request, article(1, request.story, version=2), saved=True))
    assert desk.session.article_id == 2
    assert not desk.troubles


def test_a_save_that_failed_after_the_switch_is_still_told(desk: Desk) -> None:
    desk.session.open(article(1))
    desk.type(" Больше")
    desk.session.open(article(2))
    desk.session.answered(Answer(desk.saves[0], error=WorldFailed("disk-full")))
    assert [(t.kind, t.lost) for t in desk.troubles] == [("not-saved", desk.saves[0])]


def test_a_refused_save_clears_nothing(desk: Desk) -> None:
    desk.session.open(article())
    desk.type(" Больше")
    desk.session.save()
    desk.session.answered(Answer(desk.saves[0], error=StaleArticle("stale", id=1, yours=1, theirs=2)))
    assert desk.troubles[0].kind == "stale"
    assert desk.session.is_dirty
    assert desk.session.story().body == "Первый абзац. Больше"


def test_a_second_save_knows_the_first_one(desk: Desk) -> None:
    desk.session.open(article())
    desk.type(" Раз")
    desk.session.save()
    desk.type(" Два")
    desk.session.save()
    first, second = desk.saves
    assert second.after == first.sequence
    desk.session.answered(Answer(first, article(1, first.story, version=2), saved=True))
    assert desk.session.is_dirty
    desk.session.answered(Answer(second, article(1, second.story, version=3), saved=True))
    assert not desk.session.is_dirty


def test_what_the_newsroom_fills_in_is_taken_over_quietly(desk: Desk) -> None:
    desk.session.open(article())
    desk.session.change("Lede", lede="Лид")
    desk.session.save()
    sent = desk.saves[0]
    desk.session.answered(Answer(sent, article(1, replace(sent.story, rubric_id=5), version=2), saved=True))
    assert desk.session.story().rubric_id == 5
    assert not desk.session.is_dirty


def test_a_step_takes_the_unsaved_text_with_it(desk: Desk) -> None:
    desk.session.open(article())
    desk.session.take(Step("move", Workflow.REVIEW))
    assert not desk.saves[0].saves
    desk.type(" Больше")
    desk.session.take(Step("publish"))
    assert desk.saves[1].saves


def test_an_address_is_suggested_until_somebody_types_one(desk: Desk, qtbot: QtBot) -> None:
    desk.session.start_new("ru")
    with qtbot.waitSignal(desk.session.slug_wanted, timeout=2000):
        desk.session.change("Headline", headline="Парк")
    desk.session.take_slug(desk.slugs[-1], "park")
    assert desk.session.story().slug == "park"
    desk.session.change("Web address", slug="svoj")
    desk.session.take_slug(desk.slugs[-1], "drugoj")
    assert desk.session.story().slug == "svoj"


def test_closing_saves_and_clears_the_desk(desk: Desk) -> None:
    desk.session.open(article())
    desk.type(" Больше")
    desk.session.close()
    assert desk.saves[-1].story.body.endswith("Больше")
    assert not desk.session.is_open


def test_a_restored_draft_counts_as_unsaved(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.session.keep_wanted, timeout=2000):
        desk.session.restore(article(), replace(STORY, headline="Из черновика"))
    assert desk.session.is_dirty
    assert desk.session.story().headline == "Из черновика"


def emptied(desk: Desk) -> list[bool]:
    told: list[bool] = []
    desk.session.full.emptied.connect(lambda: told.append(True))
    return told


def test_a_text_that_no_version_holds_becomes_one_before_it_is_emptied(desk: Desk) -> None:
    desk.session.open(article())
    told = emptied(desk)
    desk.type(" Никем не сохранённое слово.")
    desk.session.keep_now()
    desk.body = ""
    desk.session.body_touched()
    desk.session.keep_now()
    assert [request.story.body for request in desk.saves] == ["Первый абзац. Никем не сохранённое слово."]
    assert desk.kept[-1].story.body == ""
    assert told == [True]
    desk.session.save()
    assert [request.story.body for request in desk.saves][1:] == [""]
    assert desk.saves[1].after == desk.saves[0].sequence, "the second save goes on from the first"


def test_a_text_that_a_version_holds_is_emptied_with_a_word_and_no_new_version(desk: Desk) -> None:
    desk.session.open(article())
    told = emptied(desk)
    desk.body = "  \n"
    desk.session.body_touched()
    desk.session.keep_now()
    desk.session.keep_now()
    assert desk.saves == []
    assert told == [True]


def test_an_article_that_was_empty_says_nothing(desk: Desk) -> None:
    desk.session.open(article(story=Story(headline="Парк")))
    told = emptied(desk)
    desk.session.change("Headline", headline="Сад")
    desk.session.keep_now()
    assert told == []


def test_an_address_that_comes_when_the_desk_is_clear_makes_no_article(desk: Desk, qtbot: QtBot) -> None:
    desk.session.open(article(story=Story(headline="Парк")))
    desk.session.keep_now()
    request = desk.slugs[-1]
    desk.session.close()
    desk.session.take_slug(request, "park")
    assert desk.saves == []
    assert desk.session.story().slug == ""
