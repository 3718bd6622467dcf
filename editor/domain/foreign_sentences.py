"""What imports say of marks of other programs; part of `sentences`."""

from __future__ import annotations

from editor.domain.marker import QT_TRANSLATE_NOOP

FOREIGN = {
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
