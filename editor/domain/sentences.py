"""The English words of every code that the core returns: one home for each sentence.

`pyside6-lupdate` goes by the name of the marker below and so finds these texts for the translators; nothing
here needs Qt. A sentence says what happened, what is safe, and what to do. `{facts}` are filled in by `say`.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators and return it unchanged."""
    return text


SENTENCES: dict[str, str] = {
    # checks before publishing
    "no-headline": QT_TRANSLATE_NOOP("sentences", "There is no headline"),
    "long-headline": QT_TRANSLATE_NOOP("sentences", "The headline has {length} characters, {limit} fit"),
    "no-lede": QT_TRANSLATE_NOOP("sentences", "There is no lede"),
    "long-lede": QT_TRANSLATE_NOOP("sentences", "The lede has {length} characters, {limit} fit"),
    "no-body": QT_TRANSLATE_NOOP("sentences", "There is no text"),
    "no-rubric": QT_TRANSLATE_NOOP("sentences", "No rubric is chosen"),
    "no-byline": QT_TRANSLATE_NOOP("sentences", "Nobody is named as the author"),
    "no-slug": QT_TRANSLATE_NOOP("sentences", "There is no web address"),
    "slug-taken": QT_TRANSLATE_NOOP("sentences", "Another article has the address «{slug}»"),
    "to-check": QT_TRANSLATE_NOOP("sentences", "«{mark}» is left in the headline or the lede"),
    "to-check-in-paragraph": QT_TRANSLATE_NOOP("sentences", "«{mark}» is left in paragraph {number}"),
    "unknown-photo": QT_TRANSLATE_NOOP("sentences", "The text shows photo {id}, which this article does not have"),
    "photo-not-in-text": QT_TRANSLATE_NOOP("sentences", "Photo {number} stands nowhere in the text"),
    "empty-photo-place": QT_TRANSLATE_NOOP("sentences", "Photo {number} waits for its file"),
    "no-credit": QT_TRANSLATE_NOOP("sentences", "Photo {number} has no credit"),
    "no-alt": QT_TRANSLATE_NOOP("sentences", "Photo {number} has no alt text"),
    "rights-ended": QT_TRANSLATE_NOOP("sentences", "The rights to photo {number} ended on {date}"),
    "mixed-alphabet": QT_TRANSLATE_NOOP("sentences", "«{word}» mixes Latin and Cyrillic letters"),
    "embargo": QT_TRANSLATE_NOOP("sentences", "Embargo until {until}"),
    # the newsroom says no
    "not-found": QT_TRANSLATE_NOOP("sentences", "There is no {what} {id} in this newsroom. Check the number."),
    "stale": QT_TRANSLATE_NOOP(
        "sentences",
        "Article {id} was saved by somebody else meanwhile. Your text is kept as a draft; open the article again.",
    ),
    "blocked": QT_TRANSLATE_NOOP("sentences", "Article {id} can't be published yet: {problems}."),
    "no-such-move": QT_TRANSLATE_NOOP("sentences", "Article {id} can't go from {here} to {there}."),
    # intake
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
    "dropped-address": QT_TRANSLATE_NOOP("sentences", "Left out, it is the page's address: {text}"),
}


def say(code: str, facts: dict[str, object]) -> str:
    """The English sentence of a code; an unknown code is our bug and raises KeyError."""
    return SENTENCES[code].format(**facts)
