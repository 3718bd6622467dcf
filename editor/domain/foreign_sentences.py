"""What checks and imports say of marks of other programs; part of `sentences`."""

from __future__ import annotations

from editor.domain.marker import QT_TRANSLATE_NOOP

FOREIGN = {
    "open-note": QT_TRANSLATE_NOOP(
        "sentences", "Paragraph {number} opens a hidden note and never closes it, nothing after it is shown: {mark}"
    ),
    "note-in-field": QT_TRANSLATE_NOOP("sentences", "A hidden note has no place here, take it out: {mark}"),
    "open-code": QT_TRANSLATE_NOOP(
        "sentences", "The code that begins in paragraph {number} is never closed, all that follows prints as code"
    ),
    "foreign-mark": QT_TRANSLATE_NOOP(
        "sentences", "Paragraph {number} has a mark of another program that prints as typed: {mark}"
    ),
    "unseen-mark": QT_TRANSLATE_NOOP(
        "sentences", "Paragraph {number} has a mark of another program that readers will not see: {mark}"
    ),
    "mark-in-field": QT_TRANSLATE_NOOP("sentences", "A mark of another program prints as typed here: {mark}"),
    "hidden-sign": QT_TRANSLATE_NOOP("sentences", "A sign that nobody sees stands here, type these words anew: {sign}"),
    "dead-anchor": QT_TRANSLATE_NOOP(
        "sentences", "A link leads to {address}, but no heading of this text has that name"
    ),
    "dropped-note": QT_TRANSLATE_NOOP("sentences", "Left out, it is a note that readers never see: {text}"),
    "kept-open-note": QT_TRANSLATE_NOOP(
        "sentences", "A hidden note is never closed, nothing after it is shown until you close it: {text}"
    ),
    "kept-foreign-mark": QT_TRANSLATE_NOOP(
        "sentences", "A mark of another program came along and prints as typed: {text}"
    ),
    "kept-unseen-mark": QT_TRANSLATE_NOOP(
        "sentences", "A mark of another program came along, readers will not see it: {text}"
    ),
    "kept-dead-anchor": QT_TRANSLATE_NOOP("sentences", "A link leads to no heading of this text: {text}"),
}
