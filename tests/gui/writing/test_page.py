"""Writing with real keys on a real newsroom."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QTextCursor

from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from tests.gui.dropping import drop, drop_data
from tests.gui.writing.conftest import Room
from tests.gui.writing.keys import type_text

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
BODY = "Первый абзац.\n\nВторой абзац."


def test_the_first_key_makes_a_row_and_the_rest_is_saved_with_it(room: Room) -> None:
    room.desk.session.start_new("ru")
    type_text(room.desk.page.headline.edit, "Парк вместо рельсов")
    room.settle()
    assert room.desk.session.article_id is not None
    room.desk.session.save()
    assert room.stored().story.headline == "Парк вместо рельсов"


def test_enter_in_the_headline_goes_to_the_lede_and_tab_to_the_text(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк")))
    page = room.desk.page
    page.headline.edit.setFocus()
    room.qtbot.keyClick(page.headline.edit, Qt.Key.Key_Return)
    assert page.lede.edit.hasFocus()
    type_text(page.lede.edit, "Рельсы оставят")
    room.qtbot.keyClick(page.lede.edit, Qt.Key.Key_Tab)
    assert page.body.hasFocus()
    assert "\n" not in room.desk.session.story().headline
    assert room.desk.session.story().lede == "Рельсы оставят"


def test_what_is_typed_into_the_text_is_kept_and_then_saved(room: Room) -> None:
    room.open(room.desks.articles.create(Story(body=BODY)))
    body = room.desk.page.body
    body.moveCursor(QTextCursor.MoveOperation.End)
    with room.qtbot.waitSignal(room.desk.session.keep_wanted, timeout=3000):
        type_text(body, " Әрі қарай")
    room.settle()
    drafts = room.desks.drafts.left_over("another")
    assert drafts[0].story.body.endswith("Әрі қарай")
    room.actions["article.save"].trigger()
    assert room.stored().story.body == f"{BODY} Әрі қарай"
    assert room.desks.drafts.left_over("another") == ()


def test_opening_and_leaving_changes_nothing(room: Room) -> None:
    first = room.desks.articles.create(Story(headline="А", body="Лишние\n\n\n\nстроки\n\n![](photo:9)\nконец"))
    second = room.desks.articles.create(Story(headline="Б"))
    room.open(first)
    room.open(second)
    assert room.desks.articles.get(first.id).version == first.version


def test_switching_saves_the_text_of_the_article_before(room: Room) -> None:
    first = room.desks.articles.create(Story(headline="А", body=BODY))
    second = room.desks.articles.create(Story(headline="Б"))
    room.open(first)
    body = room.desk.page.body
    body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(body, " Ещё")
    room.open(second)
    assert room.desks.articles.get(first.id).story.body == f"{BODY} Ещё"


def test_quick_saves_one_after_another_raise_no_conflict(room: Room) -> None:
    room.open(room.desks.articles.create(Story(body=BODY)))
    body = room.desk.page.body
    for letter in "абв":
        type_text(body, letter)
        room.desk.session.save()
    assert room.stored().story.body.startswith("абв")
    assert room.desk.page.banner.isHidden()
    assert not room.desk.session.is_dirty


def test_the_head_names_the_newest_version_as_the_timeline_does(room: Room) -> None:
    article = room.open(room.desks.articles.create())
    number = room.desk.page.header.number
    assert number.text() == f"No. {article.id}"
    type_text(room.desk.page.body, "Парк")
    room.desk.session.save()
    room.qtbot.mouseClick(room.desk.page.header.primary, Qt.MouseButton.LeftButton)
    assert room.stored().workflow is Workflow.REVIEW
    assert number.text() == f"No. {article.id} · version {room.desks.articles.history(article.id)[0].number}"
    assert room.stored().version > room.stored().revision


def test_somebody_elses_save_is_told_and_the_text_stays(room: Room) -> None:
    article = room.open(room.desks.articles.create(Story(headline="А", body=BODY)))
    room.desks.articles.save(article.id, replace(article.story, headline="Чужой"), version=article.version)
    body = room.desk.page.body
    body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(body, " Моё")
    room.desk.session.save()
    room.settle()
    assert room.desk.page.banner.isVisible()
    assert room.desk.page.body.markdown() == f"{BODY} Моё"
    room.desk.bindings.save_copy()
    room.qtbot.waitUntil(lambda: room.desk.session.article_id != article.id, timeout=5000)
    assert room.stored().story.body == f"{BODY} Моё"
    assert room.desks.articles.get(article.id).story.headline == "Чужой"


def test_a_newsroom_that_cannot_be_written_leaves_the_text_on_the_screen(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body=BODY)))
    body = room.desk.page.body
    body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(body, " Слово")
    room.desk.troubles.write_to(str(room.folder / "elsewhere.md"))
    text = (room.folder / "elsewhere.md").read_text(encoding="utf-8")
    assert text == f"# Парк\n\n{BODY} Слово\n"


def test_the_one_next_step_leads_from_draft_to_readers(room: Room) -> None:
    rubric = room.desks.rubrics.tree()[0]
    story = Story(headline="Парк", lede="Лид", body=BODY, rubric_id=rubric.id, slug="park")
    room.open(room.desks.articles.create(story))
    header = room.desk.page.header
    for state in (Workflow.REVIEW, Workflow.READY):
        room.qtbot.mouseClick(header.primary, Qt.MouseButton.LeftButton)
        assert room.stored().workflow is state
    room.qtbot.mouseClick(header.primary, Qt.MouseButton.LeftButton)
    assert room.stored().publication is Publication.LIVE
    room.settle()
    assert not header.primary.isEnabled()


def test_an_edit_of_a_published_article_offers_to_update_it(room: Room) -> None:
    rubric = room.desks.rubrics.tree()[0]
    story = Story(headline="Парк", lede="Лид", body=BODY, rubric_id=rubric.id, slug="park")
    article = room.desks.articles.create(story)
    room.desks.articles.move(article.id, Workflow.READY)
    room.desks.publication.publish(article.id)
    room.open(article)
    type_text(room.desk.page.body, "Новое. ")
    assert room.desk.page.header.primary.isEnabled()
    room.qtbot.mouseClick(room.desk.page.header.primary, Qt.MouseButton.LeftButton)
    stored = room.stored()
    assert stored.publication is Publication.LIVE
    assert not stored.differs_from_live
    assert stored.story.body.startswith("Новое. ")


def test_what_blocks_publishing_is_said_over_the_text_and_the_text_is_saved(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк")))
    type_text(room.desk.page.body, "ПРОВЕРИТЬ цифры")
    room.desk.bindings.take("publish")
    assert room.stored().story.body == "ПРОВЕРИТЬ цифры"
    assert room.stored().publication is Publication.NEVER
    assert room.desk.page.banner.isVisible()


def test_spiking_asks_nothing_and_can_be_undone(room: Room) -> None:
    article = room.open(room.desks.articles.create(Story(headline="Парк")))
    with room.qtbot.waitSignal(room.desk.bindings.spiked, timeout=5000):
        room.actions["article.spike"].trigger()
    assert room.stored().workflow is Workflow.SPIKED
    room.desk.bindings.unspike(room.desks.articles.get(article.id))
    assert room.stored().workflow is Workflow.DRAFT


def test_a_dropped_picture_becomes_the_lead_and_says_it_has_no_credit(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк")))
    room.desk.page.strip.pictures_dropped.emit((room.picture(),))
    room.qtbot.waitUntil(lambda: len(room.desk.session.story().placements) == 1, timeout=5000)
    room.settle()
    look = room.desk.shelf.looks()[0]
    assert look.placement.role == "lead"
    assert not look.has_credit
    assert "No credit" in room.desk.page.strip.thumb(1).accessibleName()


def test_a_picture_dropped_into_the_text_stands_where_it_was_dropped(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body=BODY)))
    body = room.desk.page.body
    cursor = body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    body.setTextCursor(cursor)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(room.picture()))])
    body.insertFromMimeData(data)
    room.qtbot.waitUntil(lambda: "photo:" in body.markdown(), timeout=5000)
    number = room.desk.session.story().placements[0].id
    assert body.markdown() == f"Первый абзац.\n\n![](photo:{number})\n\nВторой абзац."


def test_a_credit_typed_into_the_form_prints_in_the_right_case(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк")))
    room.desk.page.strip.pictures_dropped.emit((room.picture(),))
    room.qtbot.waitUntil(lambda: len(room.desk.session.story().placements) == 1, timeout=5000)
    room.settle()
    room.qtbot.mouseClick(room.desk.page.strip.thumb(1), Qt.MouseButton.LeftButton)
    form = room.desk.page.findChild(object, "photo-form")
    assert "Reuters" not in form.agency.lineEdit().placeholderText()
    form.creator.setEditText("Жанара Каримова")
    room.qtbot.waitUntil(lambda: form.state.text() == "Фото Жанары Каримовой", timeout=5000)
    assert form.gender.current == "f"
    form.alt.setPlainText("Трамвай")
    form.accept()
    room.qtbot.waitUntil(lambda: room.desk.shelf.looks()[0].has_credit, timeout=5000)
    room.settle()
    assert room.desk.shelf.looks()[0].credit == "Фото Жанары Каримовой"
    assert room.desk.session.story().placements[0].alt == "Трамвай"
    assert not room.desks.photos.find(missing_credit=True)


def test_taking_a_photo_out_takes_it_out_of_the_text_and_undo_brings_it_back(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body=BODY)))
    room.desk.page.body.pictures_dropped.emit((room.picture(),))
    room.qtbot.waitUntil(lambda: len(room.desk.session.story().placements) == 1, timeout=5000)
    room.settle()
    room.desk.photos.remove(room.desk.session.story().placements[0].id)
    assert "photo:" not in room.desk.page.body.markdown()
    room.desk.session.undo_stack.undo()
    assert len(room.desk.session.story().placements) == 1


def test_alt_and_an_arrow_move_a_photo_and_the_first_one_leads(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк")))
    paths = (room.picture("a.png"), room.picture("b.png", "red"))
    room.desk.page.strip.pictures_dropped.emit(paths)
    room.qtbot.waitUntil(lambda: len(room.desk.session.story().placements) == 2, timeout=5000)
    room.settle()
    second = room.desk.session.story().placements[1].id
    thumb = room.desk.page.strip.thumb(2)
    room.qtbot.keyClick(thumb, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    placements = room.desk.session.story().placements
    assert placements[0].id == second
    assert [p.role.value for p in placements] == ["lead", "body"]


def test_typography_sets_titles_and_text_right_in_one_step(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline='Парк "Рельсы"', body='Это - парк.\n\n- "пункт"')))
    room.actions["format.typography"].trigger()
    assert room.desk.session.story().headline == "Парк «Рельсы»"
    assert room.desk.page.body.markdown() == "Это\u00a0— парк.\n\n- «пункт»"
    room.desk.page.body.undo()
    assert room.desk.page.body.markdown() == 'Это - парк.\n\n- "пункт"'


def test_undo_in_the_headline_takes_back_what_was_typed_there(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body=BODY)))
    page = room.desk.page
    type_text(page.body, "Слово ")
    page.headline.edit.setFocus()
    page.headline.edit.moveCursor(QTextCursor.MoveOperation.End)
    type_text(page.headline.edit, " у реки")
    room.qtbot.keyClick(page.headline.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.headline.edit.toPlainText() == "Парк"
    assert page.body.markdown().startswith("Слово ")
    room.qtbot.keyClick(page.headline.edit, Qt.Key.Key_Z, CONTROL_SHIFT)
    assert room.desk.session.story().headline == "Парк у реки"


def test_one_undo_in_the_headline_takes_back_the_quote_mark_only(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк")))
    edit = room.desk.page.headline.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    type_text(edit, ' "')
    assert edit.toPlainText() == "Парк «"
    room.desk.session.undo_stack.undo()
    assert edit.toPlainText() == 'Парк "'


def test_the_page_follows_the_caret_down(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body="\n\n".join(["Абзац"] * 60))))
    page = room.desk.page
    page.body.setFocus()
    assert page.sheet.verticalScrollBar().value() == 0
    page.body.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(3):
        room.qtbot.keyClick(page.body, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: _is_in_view(room), timeout=3000)
    bar = page.sheet.verticalScrollBar()
    assert bar.value() > 1000
    room.qtbot.keyClick(page.body, Qt.Key.Key_PageUp)
    room.qtbot.waitUntil(lambda: bar.value() < bar.maximum() - 300, timeout=3000)
    assert _is_in_view(room)


def test_a_hit_far_below_is_scrolled_to(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body="\n\n".join(["Абзац"] * 60) + "\n\nРельсы")))
    room.actions["edit.find"].trigger()
    room.desk.page.find_bar.needle.setText("рельсы")
    room.desk.page.find_bar.find_next()
    room.qtbot.waitUntil(lambda: _is_in_view(room), timeout=3000)


def test_a_photo_dragged_onto_another_takes_its_place(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк")))
    paths = tuple(room.picture(f"{colour}.png", colour) for colour in ("red", "green", "blue"))
    room.desk.page.strip.pictures_dropped.emit(paths)
    room.qtbot.waitUntil(lambda: len(room.desk.session.story().placements) == 3, timeout=5000)
    before = [placement.id for placement in room.desk.session.story().placements]
    strip = room.desk.page.strip
    room.qtbot.waitUntil(lambda: strip.thumb(3).geometry().left() > strip.thumb(2).geometry().right(), timeout=5000)
    data = QMimeData()
    data.setData("application/x-rubrika-placement", str(before[0]).encode())
    target = QPointF(strip.thumb(2).geometry().center())
    drop_data(strip, data, target)
    assert [placement.id for placement in room.desk.session.story().placements] == [before[1], before[0], before[2]]


def test_a_picture_dropped_on_the_text_is_copied_and_stands_in_it(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body="Текст.")))
    taken = drop(room.desk.page.body.viewport(), (room.picture("red.png", "red"),))
    assert taken is Qt.DropAction.CopyAction
    room.qtbot.waitUntil(lambda: len(room.desk.session.story().placements) == 1, timeout=5000)
    assert "![](photo:" in room.desk.session.story().body


def _is_in_view(room: Room) -> bool:
    page = room.desk.page
    at = page.body.mapTo(page.sheet.viewport(), page.body.cursorRect().center())
    return page.sheet.viewport().rect().contains(at)


def test_larger_text_keeps_its_history_and_its_words(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body=BODY)))
    page = room.desk.page
    line = page.body.document().firstBlock().layout().lineAt(0).height()
    type_text(page.body, "Слово ")
    page.set_zoom(150)
    assert page.body.document().firstBlock().layout().lineAt(0).height() > line * 1.4
    assert page.headline.edit.font().pixelSize() == round(27 * 1.5)
    page.body.undo()
    assert page.body.markdown() == BODY
    assert not page.body.document().isUndoAvailable()


def test_undo_and_redo_are_dim_when_there_is_nothing_to_do(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body="Текст")))
    undo, redo = room.actions["edit.undo"], room.actions["edit.redo"]
    page = room.desk.page

    def signs() -> tuple[bool, bool]:
        return undo.isEnabled(), redo.isEnabled()

    page.headline.edit.setFocus()
    assert signs() == (False, False)
    type_text(page.headline.edit, "а")
    assert signs() == (True, False)
    undo.trigger()
    assert signs() == (False, True)
    page.body.setFocus()
    assert signs() == (False, False)
    type_text(page.body, "б")
    assert signs() == (True, False)
    page.headline.edit.setFocus()
    assert signs() == (False, True)
    room.actions.have({"newsroom"})
    assert signs() == (False, False)
