"""The English words of what an import tells: a part of `sentences.SENTENCES`."""

from __future__ import annotations

from editor.domain.marker import QT_TRANSLATE_NOOP

IMPORT_SENTENCES: dict[str, str] = {
    "not-a-file": QT_TRANSLATE_NOOP(
        "sentences", "“{file}” is a folder, a pipe or a device and was not opened. Choose a file."
    ),
    "dropped-picture": QT_TRANSLATE_NOOP(
        "sentences", "A picture is damaged, too large, or no JPEG, PNG, WebP or GIF; its place is empty: {text}"
    ),
    "unread-date": QT_TRANSLATE_NOOP("sentences", "A date can't be read for sure, it was left out: {text}"),
    "unread-views": QT_TRANSLATE_NOOP("sentences", "Left out, it is no view count: {text}"),
    "changed-address": QT_TRANSLATE_NOOP("sentences", "The address was made anew: {text}"),
    "kept-draft": QT_TRANSLATE_NOOP("sentences", "Kept as a draft, the text says: {text}"),
    "import-scheduled": QT_TRANSLATE_NOOP("sentences", "Its date lies ahead, it is to be published at {text}"),
    "date-ahead": QT_TRANSLATE_NOOP("sentences", "Its date lies ahead, nothing is scheduled: {text}"),
    "import-expires": QT_TRANSLATE_NOOP("sentences", "Withdraw it then, it is for readers until {text}"),
    "import-expired": QT_TRANSLATE_NOOP("sentences", "It was for readers until {text}"),
    "import-spiked": QT_TRANSLATE_NOOP("sentences", "Spiked, it was for readers until {text}"),
}
