"""A photograph in the text says to a screen reader what its card shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from editor.domain.photos import Credit, Role
from editor.domain.story import Story
from tests.gui.listening import listening
from tests.gui.walk import parts
from tests.gui.writing.conftest import Room
from tests.gui.writing.keys import type_text

CREDITED, BARE = "Photo 1 of 2, Рельсы в траве, Фото Жанары Каримовой", "Photo 2 of 2, No credit"


def two_photos(room: Room) -> None:
    """Words, a credited photo with a caption, words, a photo with nothing."""
    author = room.desks.people.find_or_add("Жанара Каримова", "f")
    photos = [room.desks.photos.add(room.picture(f"{colour}.png", colour)) for colour in ("teal", "navy")]
    room.desks.photos.change((photos[0].id,), credit=Credit(author.id))
    places = [room.desks.photos.place(photo.id, Role.BODY) for photo in photos]
    places[0] = replace(places[0], caption="Рельсы в траве", alt="Трамвай")
    body = "Первый.\n\n![](photo:{})\n\nВторой.\n\n![](photo:{})\n\nТретий.".format(*(each.id for each in places))
    room.open(room.desks.articles.create(Story(headline="Трамвай", body=body, placements=tuple(places))))
    room.desk.page.body.setFocus()


def graphics(room: Room) -> list[QAccessibleInterface]:
    return [each for each in parts(room.desk.page.body) if each.role() is QAccessible.Role.Graphic]


def names(room: Room) -> list[str]:
    return [each.text(QAccessible.Text.Name) for each in graphics(room)]


def test_each_photo_in_the_text_has_place_caption_and_credit_for_its_name(room: Room) -> None:
    two_photos(room)
    room.qtbot.waitUntil(lambda: names(room) == [CREDITED, BARE])
    assert [each.text(QAccessible.Text.Description) for each in graphics(room)] == ["Alt: Трамвай", "No alt text"]


def test_the_name_lies_over_the_card_and_follows_it(room: Room) -> None:
    two_photos(room)
    room.qtbot.waitUntil(lambda: names(room) == [CREDITED, BARE])
    body = room.desk.page.body
    before = [each.rect() for each in graphics(room)]
    layout = body.document().documentLayout()
    card = layout.blockBoundingRect(body.document().findBlockByNumber(1)).toAlignedRect()
    assert before[0] == QRect(body.viewport().mapToGlobal(card.topLeft()), card.size())
    type_text(body, "Новая строка")
    QTest.keyClick(body, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: [each.rect().y() for each in graphics(room)] > [each.y() for each in before])


def test_a_photo_that_is_taken_out_takes_its_name_along(room: Room) -> None:
    two_photos(room)
    room.qtbot.waitUntil(lambda: names(room) == [CREDITED, BARE])
    body = room.desk.page.body
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Delete):
        QTest.keyClick(body, key)
    room.qtbot.waitUntil(lambda: len(names(room)) == 1)


def test_a_click_on_the_name_is_a_click_on_the_photo(room: Room) -> None:
    two_photos(room)
    room.qtbot.waitUntil(lambda: names(room) == [CREDITED, BARE])
    body = room.desk.page.body
    over = body.viewport().mapFromGlobal(graphics(room)[0].rect().center())
    assert body.viewport().childAt(over) is None
    with room.qtbot.waitSignal(body.photo_opened):
        QTest.mouseDClick(body.viewport(), Qt.MouseButton.LeftButton, pos=over)


def test_the_caret_that_comes_to_a_photo_has_it_said_once(room: Room) -> None:
    two_photos(room)
    room.settle()
    body = room.desk.page.body
    with listening() as heard:
        QTest.keyClick(body, Qt.Key.Key_Down)
        assert heard.polite == [CREDITED]
        QTest.keyClick(body, Qt.Key.Key_Right)
        QTest.keyClick(body, Qt.Key.Key_Down)
        QTest.keyClick(body, Qt.Key.Key_Down)
        assert heard.polite == [CREDITED, BARE]
        body.clearFocus()
        body.setFocus()
        assert heard.polite[2:] == [BARE]


def test_typing_beside_photos_is_not_talked_about(room: Room) -> None:
    two_photos(room)
    room.settle()
    with listening() as heard:
        QTest.keyClicks(room.desk.page.body, "Words and words")
        room.settle()
        assert heard.all == []
