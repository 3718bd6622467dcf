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
    # desk
    "no-correction-note": QT_TRANSLATE_NOOP(
        "sentences", "A correction of article {id} needs a sentence that readers see. Write what was wrong."
    ),
    "schedule-in-the-past": QT_TRANSLATE_NOOP(
        "sentences", "The time for article {id} has passed already. Choose a later one, or publish now."
    ),
    "rubric-without-address": QT_TRANSLATE_NOOP(
        "sentences", "A rubric needs an address of Latin letters, such as novosti. Type one."
    ),
    "rubric-into-itself": QT_TRANSLATE_NOOP(
        "sentences", "A rubric's articles can't go to itself or below it. Choose another rubric."
    ),
    "no-such-rubric": QT_TRANSLATE_NOOP("sentences", "There is no rubric {id}. It may have been deleted meanwhile."),
    "rubrics-two-levels": QT_TRANSLATE_NOOP(
        "sentences", "Rubrics have two levels. Put this one beside that rubric, not below it."
    ),
    "rubric-address-taken": QT_TRANSLATE_NOOP(
        "sentences", "Another rubric has the address {slug}. Choose a different one."
    ),
    "no-rubric-named": QT_TRANSLATE_NOOP(
        "sentences", "There is no rubric «{name}». Run «rubrika rubrics list» to see their addresses."
    ),
}


def say(code: str, facts: dict[str, object]) -> str:
    """The English sentence of a code; an unknown code is our bug and raises KeyError."""
    return SENTENCES[code].format(**facts)
