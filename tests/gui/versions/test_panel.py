"""The versions view: any two are compared in words, signs besides colour, and one is brought back without loss."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

import db.newsroom.revisions
from editor.domain.articles import Reason
from editor.domain.photos import Credit
from editor.domain.story import Story
from editor.ui.theme import Mode, Theme
from editor.ui.versions.timeline_model import TimelineRole
from tests.gui.versions.conftest import Room


def timeline(room: Room) -> list[str]:
    model = room.panel.timeline.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return [
        str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        for index in (model.index(at) for at in range(model.rowCount()))
    ]


def places(room: Room) -> list[tuple[str, str]]:
    tree = room.panel.changes.places
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


def words(widget: QWidget, name: str) -> str:
    found = widget.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_the_timeline_tells_each_version_in_one_sentence(room: Room) -> None:
    article = room.article()
    room.saved(article, note="Исправлено имя", body="Первый абзац.")
    room.time[0] = room.time[0].replace(day=21)
    room.saved(article, body="Первый абзац и ещё два слова.")
    room.show(article)
    assert timeline(room) == [
        "21 November 2025",
        "Version 3, 21.11.2025 11:00, Дина Ермекова, 4 more words, Now",
        "20 November 2025",
        "Version 2, 20.11.2025 10:00, Дина Ермекова, Исправлено имя",
        "Version 1, 20.11.2025 09:00, Дина Ермекова, 12 more words",
    ]


def test_without_an_export_the_last_two_versions_are_compared(room: Room) -> None:
    article = room.article()
    room.saved(article, headline="Парк вместо рельсов: четыре километра тени")
    room.show(article)
    assert room.panel.ends == (1, 2)
    assert room.text().splitlines()[:2] == ["Headline", "Парк вместо рельсов: пять километров|четыре километра тени"]
    assert places(room) == [("Headline", "1")]
    assert words(room.panel, "changes-summary") == "1 change in 1 place"


def test_what_the_web_team_has_is_held_against_now(room: Room, tmp_path: Path) -> None:
    article = room.article()
    room.desks.publication.publish(article.id)
    room.desks.exporting.export(tmp_path / "site")
    room.saved(article, lede="Рельсы оставят в снегу.")
    room.saved(article, tags=("парки",))
    room.show(article)
    assert room.panel.ends == (2, 4)
    assert any("What the web team has" in sentence for sentence in timeline(room))
    told = words(room.panel.changes, "site-now")
    assert "Version 2 went out with export 1" in told
    assert "1 change since export 1. The site still says «траве»." in told
    assert words(room.panel.changes, "changed-details") == "Tags added: парки"
    with room.qtbot.waitSignal(room.panel.correction_wanted) as wanted:
        room.panel.changes.correct.click()
    assert wanted.args == ["траве"]


def test_changes_are_marked_by_lines_besides_colour(room: Room) -> None:
    article = room.article()
    room.saved(article, lede="Рельсы оставят в снегу.")
    room.show(article)
    document = room.panel.diff.document()
    formats = {}
    for word in ("траве", "снегу"):
        found = document.find(word)
        assert not found.isNull()
        formats[word] = found.charFormat()
    assert formats["траве"].fontStrikeOut()
    assert formats["снегу"].fontUnderline()
    assert not document.find("Рельсы оставят").charFormat().fontUnderline()


def test_what_a_user_typed_is_never_taken_for_html(room: Room) -> None:
    article = room.article(headline="<b>Парк</b> & <img src='http://a.example/x.png'>")
    room.saved(article, headline="<b>Сад</b> & <img src='http://a.example/x.png'>")
    room.show(article)
    assert "<b>Парк|Сад</b> & <img src='http://a.example/x.png'>" in room.text()


def test_f8_goes_from_change_to_change_and_round(room: Room) -> None:
    article = room.article()
    body = article.story.body.replace("трамвае", "троллейбусе").replace("рельсах", "проводах")
    room.saved(article, lede="Рельсы оставят в снегу.", body=body)
    room.show(article)
    view = room.panel.timeline.view
    seen: list[str] = []
    for _ in range(4):
        room.qtbot.keyClick(view, Qt.Key.Key_F8)
        seen.append(words(room.panel, "change-number"))
    assert seen == ["1 of 3", "2 of 3", "3 of 3", "1 of 3"]
    room.qtbot.keyClick(view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert words(room.panel, "change-number") == "3 of 3"
    current = room.panel.changes.places.currentItem()
    assert current is not None
    assert current.text(0) == "Paragraph 3"
    assert room.panel.diff.marks[0].told == "Deleted: траве. Inserted: снегу"


def test_a_place_is_gone_to_from_the_list(room: Room) -> None:
    article = room.article()
    room.saved(article, lede="Иначе.", body=article.story.body.replace("парке", "саде"))
    room.show(article)
    tree = room.panel.changes.places
    second = tree.topLevelItem(1)
    assert second is not None
    tree.setCurrentItem(second)
    assert words(room.panel, "change-number").startswith("2 of" if len(room.panel.diff.marks) == 2 else "3 of")
    assert room.panel.diff.textCursor().block().text().startswith("Второй абзац")


def test_unchanged_paragraphs_are_folded_until_they_are_asked_for(room: Room) -> None:
    article = room.article()
    room.saved(article, lede="Рельсы оставят в снегу.")
    room.show(article)
    assert "3 paragraphs without changes" in room.text()
    assert "Второй абзац" not in room.text()
    room.panel.bar.only_changes.click()
    assert "Второй абзац о парке." in room.text()


def test_side_by_side_shows_each_text_whole(room: Room) -> None:
    article = room.article()
    room.with_photo(room.saved(article, lede="Рельсы оставят в снегу."))
    room.show(article)
    room.panel.compare(1, 3)
    room.settle()
    room.panel.head.shape_wanted.emit("sides")
    lines = room.text().splitlines()
    assert "Рельсы оставят в траве." in lines
    assert "Рельсы оставят в снегу." in lines
    assert len(room.panel.diff.marks) == 2


def test_a_photograph_shows_its_credit_or_that_it_has_none(room: Room) -> None:
    article = room.article()
    room.with_photo(article)
    room.show(article)
    assert ("Photo 1 added", "1") in places(room)
    told = [line for line in room.text().splitlines() if line]
    at = told.index("Photo added")
    assert told[at : at + 3] == ["Photo added", "Рельсы", "Фото Айгерим Сатпаевой"]
    bare = room.article(slug="bare")
    room.with_photo(bare, credit=False)
    (photo,) = room.desks.photos.find()
    room.desks.photos.change((photo.id,), credit=Credit())
    room.show(bare)
    assert "No credit" in room.text()


def test_any_two_versions_are_chosen_from_the_timeline(room: Room) -> None:
    article = room.article()
    for number in range(2, 6):
        room.saved(article, lede=f"Лид {number}.")
    room.show(article)
    view, model = room.panel.timeline.view, room.panel.timeline.model
    view.setCurrentIndex(model.index_of(2))
    room.settle()
    assert room.panel.ends == (2, 5)
    room.panel.head.new.click()
    view.setCurrentIndex(model.index_of(4))
    room.settle()
    assert room.panel.ends == (2, 4)
    assert "Лид 2|4." in room.text()
    room.panel.head.swap.click()
    room.settle()
    assert room.panel.ends == (4, 2)
    assert "Лид 4|2." in room.text()


def test_a_version_against_itself_shows_what_it_changed(room: Room) -> None:
    article = room.article()
    room.saved(article, lede="Два.")
    room.saved(article, lede="Три.")
    room.show(article)
    room.panel.head.new.click()
    room.panel.timeline.view.setCurrentIndex(room.panel.timeline.model.index_of(2))
    room.settle()
    assert room.panel.ends == (1, 2)


def test_restoring_makes_a_new_version_that_says_so_and_is_undone(room: Room) -> None:
    article = room.article()
    room.saved(article, lede="Другой лид.")
    room.show(article)
    assert room.panel.head.restore.text() == "Restore 1"
    with room.qtbot.waitSignal(room.panel.restored) as restored:
        room.panel.head.restore.click()
    room.settle()
    rows = room.desks.articles.history(article.id)
    assert [(row.number, row.reason) for row in rows][:2] == [(3, Reason.RESTORE), (2, Reason.SAVED)]
    assert "Version 1 restored" in timeline(room)[1]
    assert room.desks.articles.get(article.id).story == article.story
    assert restored.args is not None
    room.panel.restore(restored.args[0].undo)
    room.settle()
    assert room.desks.articles.get(article.id).story.lede == "Другой лид."
    assert len(room.desks.articles.history(article.id)) == 4


def test_what_stands_there_already_can_not_be_restored(room: Room) -> None:
    article = room.article()
    room.show(article)
    assert not room.panel.head.restore.isEnabled()
    assert words(room.panel, "changes-summary") == "No differences"


def test_restoring_over_somebody_elses_save_is_refused_and_said(room: Room) -> None:
    article = room.article()
    room.saved(article, lede="Другой лид.")
    room.show(article)
    room.saved(article, lede="Чужой лид.")
    room.panel.head.restore.click()
    room.settle()
    assert room.panel.banner.isVisible()
    assert room.desks.articles.get(article.id).story.lede == "Чужой лид."


def test_a_version_is_opened_as_a_copy_with_an_address_of_its_own(room: Room) -> None:
    article = room.article()
    room.saved(article, lede="Другой лид.")
    room.show(article)
    with room.qtbot.waitSignal(room.panel.copied) as copied:
        room.panel.head.copy.click()
    assert copied.args is not None
    copy = copied.args[0]
    assert copy.id != article.id
    assert (copy.story.lede, copy.story.slug) == ("Рельсы оставят в траве.", "")
    assert room.desks.articles.get(article.id).story.lede == "Другой лид."


def test_an_article_that_was_never_saved_says_so(room: Room) -> None:
    room.show(room.desks.articles.create(None))
    assert room.panel.empty.isVisible()
    assert not room.panel.diff.isVisible()


def test_five_hundred_versions_stand_there_at_once(room: Room) -> None:
    article = room.article()
    with room.desks.office.write() as tx:
        for number in range(499):
            story = replace(article.story, lede=f"Лид {number}.")
            db.newsroom.revisions.add(tx, article.id, story, reason=Reason.SAVED, author="", note="", at=room.time[0])
    room.show(article)
    model = room.panel.timeline.model
    assert model.rowCount() == 501
    assert model.index_of(250).data(TimelineRole.TOLD) == "Saved"


def test_both_themes_draw_every_part(room: Room, theme: Theme) -> None:
    article = room.with_photo(room.article())
    room.saved(article, lede="Рельсы оставят в снегу.", placements=())
    room.show(article)
    pictures = []
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.use(mode)
        room.settle()
        pictures.append(room.panel.grab().toImage())
    assert pictures[0] != pictures[1]
    cursor = QTextCursor(room.panel.diff.document().find("снегу"))
    assert cursor.charFormat().background().color() == theme.colour("ins")


def test_a_line_break_inside_a_passage_stays_one_passage(room: Room) -> None:
    article = room.article(body="- раз\n- два\n- три")
    room.saved(article, body="- раз\n- четыре\n- три")
    room.show(article)
    assert "- раз\n- два|четыре\n- три" in room.text().replace("\u2028", "\n")
    assert places(room) == [("Paragraph 1", "1")]


def test_an_untitled_story_is_compared_too(room: Room) -> None:
    article = room.desks.articles.create(Story(body="Слово."))
    room.saved(article, body="")
    room.show(article)
    assert places(room) == [("Paragraph 1 removed", "1")]


def test_long_words_of_the_head_are_never_cut(room: Room) -> None:
    article = room.article()
    room.saved(article, lede="Рельсы оставят в снегу.")
    room.show(article)
    head = room.panel.head
    head.shape.set_words("inline", "В одной строке")
    head.shape.set_words("sides", "Рядом, по сторонам")
    for width in (1000, 700, 646):
        room.panel.resize(width + 552, 806)
        room.qtbot.waitUntil(lambda: head.width() < 1010)
        buttons = head.shape.findChildren(QToolButton)
        assert [each.text() for each in buttons if each.width() < each.sizeHint().width()] == []
    assert head.copy.text() == ""


def test_unchanged_marks_are_shown_as_they_are_meant_and_changed_ones_as_written(room: Room) -> None:
    article = room.article(body="Совет **архитекторов** показал _новый_ эскиз. Парк там.")
    room.saved(article, body="Совет **архитекторов** показал _новый_ эскиз. **Парк** там.")
    room.show(article)
    assert "Совет архитекторов показал новый эскиз." in room.text()
    assert "**Парк** там." in room.text()
    document = room.panel.diff.document()
    assert document.find("архитекторов").charFormat().fontWeight() >= 600
    assert document.find("новый").charFormat().fontItalic()
    assert not document.find("показал").charFormat().fontItalic()


def test_side_by_side_words_of_a_caption_are_marked_and_not_the_whole_of_it(room: Room) -> None:
    article = room.with_photo(room.article())
    lead = article.story.placements[0]
    room.saved(article, placements=(replace(lead, caption="Рельсы утром", alt="Рельсы в траве"),))
    room.show(article)
    room.panel.diff.show_side_by_side(on=True)
    assert marked(room, "утром") == "ins"
    assert {marked(room, "Рельсы"), marked(room, "Фото Айгерим Сатпаевой")} == {""}
    assert marked(room, "в траве") == "ins"


def test_side_by_side_a_credit_that_came_is_marked_and_one_that_is_missing_is_said(room: Room) -> None:
    article = room.with_photo(room.article(), credit=False)
    lead = article.story.placements[0]
    maker = room.desks.people.find_or_add("Айгерим Сатпаева", "f")
    room.saved(article, placements=(replace(lead, credit=Credit(maker.id)),))
    room.show(article)
    room.panel.diff.show_side_by_side(on=True)
    assert marked(room, "Фото Айгерим Сатпаевой") == "ins"
    assert room.text().count("No credit") == 1


def test_details_are_told_behind_the_text_where_there_is_no_room_beside_it(room: Room) -> None:
    article = room.article(tags=("трамвай",))
    room.saved(article, slug="park-i-relsy", tags=("трамвай", "парки"))
    room.show(article)
    assert "Web address" not in room.text()
    room.panel.resize(900, 806)
    room.qtbot.waitUntil(lambda: "Web address: park|park-i-relsy" in room.text())
    assert (marked(room, "парки"), marked(room, "трамвай"), marked(room, "park-i-relsy")) == ("ins", "", "ins")
    assert room.panel.diff.marks == []
    room.panel.diff.show_side_by_side(on=True)
    assert "Tags: трамвай\nTags: трамвай, парки" in room.text()


def marked(room: Room, words: str) -> str:
    """The role of the colour behind the last of these words, empty for none."""
    document, theme = room.panel.diff.document(), room.theme
    found = document.find(words)
    while (after := document.find(words, found)).hasSelection():
        found = after
    assert found.hasSelection(), words
    brush = found.charFormat().background()
    roles = {theme.colour(role).name(): role for role in ("ins", "dele")}
    return roles[brush.color().name()] if brush.style() is not Qt.BrushStyle.NoBrush else ""


def test_side_by_side_no_change_is_passed_over(room: Room) -> None:
    """Of one paragraph a word is replaced, words are put in, and the last one is taken out."""
    article = room.article(language="kk", body="Кеңес бес шақырым көлеңкені және үш алаңды бекітті бүгін.")
    room.saved(article, body="Кеңес төрт шақырым салқын көлеңкені және үш алаңды бекітті.")
    room.show(article)
    inline = [mark.told for mark in room.panel.diff.marks]
    assert inline == ["Deleted: бес. Inserted: төрт", "Inserted: салқын", "Deleted: бүгін"]
    room.panel.diff.show_side_by_side(on=True)
    assert [mark.told for mark in room.panel.diff.marks] == inline
    assert words(room.panel, "change-number") == "– of 3"
