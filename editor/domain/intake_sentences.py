"""What is said of files that come in: texts, imports, marks of other programs, pictures; part of `sentences`."""

from __future__ import annotations

from editor.domain.marker import QT_TRANSLATE_NOOP

INTAKE: dict[str, str] = {
    # texts
    "empty-text": QT_TRANSLATE_NOOP("sentences", "There is no text in it. Copy the article itself and try again."),
    "only-address": QT_TRANSLATE_NOOP(
        "sentences", "It holds only a web address. Open the page, copy its text, and import that."
    ),
    "bad-front-matter": QT_TRANSLATE_NOOP(
        "sentences", "The fields at the top can't be read: {why}. Correct them there."
    ),
    "not-text": QT_TRANSLATE_NOOP("sentences", "«{file}» is no text. Save it as plain text in UTF-8 and try again."),
    "too-long-text": QT_TRANSLATE_NOOP("sentences", "«{file}» is longer than {limit} MB. Cut it into articles first."),
    "unknown-ending": QT_TRANSLATE_NOOP(
        "sentences", "Rubrika can't tell what «{file}» is. Say whether it is text or Markdown, or save it as one."
    ),
    "unknown-format": QT_TRANSLATE_NOOP("sentences", "There is no format «{form}». Known are {known}."),
    "unknown-language": QT_TRANSLATE_NOOP("sentences", "There is no language «{language}». Known are {known}."),
    "unreadable-file": QT_TRANSLATE_NOOP("sentences", "«{file}» can't be read: {why}. Nothing was changed."),
    "guessed-table": QT_TRANSLATE_NOOP(
        "sentences", "The file does not say how its letters are written; taken for {text}. Look at the letters."
    ),
    "dropped-remote-picture": QT_TRANSLATE_NOOP(
        "sentences", "A picture on the network was not fetched, its place is empty: {text}"
    ),
    "dropped-missing-picture": QT_TRANSLATE_NOOP(
        "sentences", "A picture is not in the file's folder, its place is empty: {text}"
    ),
    "dropped-unknown-photo": QT_TRANSLATE_NOOP("sentences", "Left out, no photo with that number is listed: {text}"),
    "dropped-tail": QT_TRANSLATE_NOOP("sentences", "Left out with all that follows it: {text}"),
    "dropped-link": QT_TRANSLATE_NOOP("sentences", "Left out, it leads to another article: {text}"),
    "dropped-button": QT_TRANSLATE_NOOP("sentences", "Left out, it is a button of the page: {text}"),
    "dropped-date": QT_TRANSLATE_NOOP("sentences", "Left out, the day that it means is not certain: {text}"),
    "dropped-update": QT_TRANSLATE_NOOP("sentences", "Left out, it is the time of a later change: {text}"),
    "dropped-count": QT_TRANSLATE_NOOP("sentences", "Left out, it is a count of the page: {text}"),
    "dropped-not-understood": QT_TRANSLATE_NOOP("sentences", "Left out, no field was found for it: {text}"),
    "dropped-rubric": QT_TRANSLATE_NOOP("sentences", "No rubric is chosen, this newsroom has none named: {text}"),
    "dropped-address": QT_TRANSLATE_NOOP("sentences", "Left out, it is the page's address: {text}"),
    # what an import tells
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
    # marks of other programs
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
    # pictures
    "photo-not-a-file": QT_TRANSLATE_NOOP("sentences", "«{name}» is a folder or a link, not a picture. Choose a file."),
    "photo-not-a-picture": QT_TRANSLATE_NOOP(
        "sentences", "«{name}» is not a JPEG, PNG, WebP or GIF picture. Save it as JPEG and add it again."
    ),
    "photo-damaged": QT_TRANSLATE_NOOP(
        "sentences", "«{name}» is cut short or damaged. Copy it from the camera or ask for it again."
    ),
    "photo-too-large": QT_TRANSLATE_NOOP(
        "sentences", "«{name}» has {megapixels} megapixels, {limit} fit. Make it smaller and add it again."
    ),
    "photo-too-heavy": QT_TRANSLATE_NOOP(
        "sentences", "«{name}» has more than {limit} MB. Save it as JPEG and add it again."
    ),
    "photo-too-many-scans": QT_TRANSLATE_NOOP(
        "sentences", "“{name}” is built up in {scans} passes, {limit} fit. Save it as JPEG again and add that."
    ),
    "photo-not-read": QT_TRANSLATE_NOOP("sentences", "«{name}» can't be read: {reason}. Nothing was added."),
    "photo-not-kept": QT_TRANSLATE_NOOP(
        "sentences", "«{name}» could not be copied to the photo library: {reason}. The file itself is untouched."
    ),
    "photo-file-missing": QT_TRANSLATE_NOOP(
        "sentences", "The file of photo {sha256} is not in the photo library. Put the library's folder back."
    ),
}
