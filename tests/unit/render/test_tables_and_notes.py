"""Tables that scroll, and notes at the end of the text."""

from __future__ import annotations

from tests.unit.render.reading import html


def test_a_table_scrolls_in_a_box_that_the_keyboard_reaches() -> None:
    assert html("| А | |\n|---|--:|\n| 1 | 2 |") == (
        '<div class="scroll" role="group" tabindex="0" aria-label="Таблица"><table><thead><tr>'
        '<th scope="col">А</th><td class="right"></td></tr></thead><tbody><tr><td>1</td><td class="right">2</td></tr>'
        "</tbody></table></div>"
    )


def test_notes_go_to_the_end_with_a_way_back() -> None:
    assert html("слово[^имя] и[^имя]\n\n[^имя]: Пояснение.") == (
        '<p>слово<sup id="fnref-1"><a href="#fn-1" class="footnote-ref">1</a></sup> и<sup id="fnref2-1">'
        '<a href="#fn-1" class="footnote-ref">1</a></sup></p>\n<section class="footnotes" aria-label="Примечания"><ol>'
        '<li id="fn-1"><p>Пояснение. <a class="footnote-backref" href="#fnref-1" aria-label="Вернуться к тексту">↩</a>'
        '<a class="footnote-backref" href="#fnref2-1" aria-label="Вернуться к тексту">↩</a></p></li></ol></section>'
    )


def test_a_note_that_nothing_refers_to_keeps_its_words() -> None:
    found = html("слово\n\n[^1]: Пояснение.")
    assert "Пояснение." in found
    assert "footnote-backref" not in found


def test_labels_follow_the_language() -> None:
    assert 'aria-label="Ескертпелер"' in html("сөз[^1]\n\n[^1]: Түсінік.", language="kk")
    assert 'aria-label="Table"' in html("| a |\n|---|\n| b |", language="en")


def test_notes_of_one_text_do_not_leak_into_the_next() -> None:
    html("слово[^1]\n\n[^1]: Тайна.\n\n[ref]: https://example.org")
    assert html("другое[^1] [ref]") == "<p>другое[^1] [ref]</p>"
