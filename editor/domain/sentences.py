"""The English words of every code that the core returns: one home for each sentence.

`pyside6-lupdate` goes by the name of `marker`'s function and so finds these texts for the translators; nothing
here needs Qt. A sentence says what happened, what is safe, and what to do. `{facts}` are filled in by `say`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Self

from editor.domain.export_sentences import EXPORTS
from editor.domain.foreign_sentences import FOREIGN
from editor.domain.import_sentences import IMPORT_SENTENCES
from editor.domain.marker import QT_TRANSLATE_NOOP
from editor.domain.safety_sentences import SAFETY_SENTENCES

__all__ = ["QT_TRANSLATE_NOOP", "SENTENCES", "Listed", "checks_in_words", "english", "say"]

SENTENCES: dict[str, str] = {
    **IMPORT_SENTENCES,
    **FOREIGN,
    # the newsroom says no
    "not-found": QT_TRANSLATE_NOOP("sentences", "There is no {what} {id} in this newsroom. Check the number."),
    "stale": QT_TRANSLATE_NOOP(
        "sentences",
        "Article {id} was saved by somebody else meanwhile. Your text is kept as a draft; open the article again.",
    ),
    "person-into-itself": QT_TRANSLATE_NOOP("sentences", "«{name}» is already one person. Choose somebody else."),
    "person-without-name": QT_TRANSLATE_NOOP("sentences", "A person needs a name in one language at least."),
    "person-in-use": QT_TRANSLATE_NOOP(
        "sentences", "«{name}» stands in articles, photographs or versions. Merge them into somebody else instead."
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
    "dropped-date": QT_TRANSLATE_NOOP("sentences", "Left out, the day that it means is not certain: {text}"),
    "dropped-update": QT_TRANSLATE_NOOP("sentences", "Left out, it is the time of a later change: {text}"),
    "dropped-count": QT_TRANSLATE_NOOP("sentences", "Left out, it is a count of the page: {text}"),
    "dropped-not-understood": QT_TRANSLATE_NOOP("sentences", "Left out, no field was found for it: {text}"),
    "dropped-rubric": QT_TRANSLATE_NOOP("sentences", "No rubric is chosen, this newsroom has none named: {text}"),
    "dropped-address": QT_TRANSLATE_NOOP("sentences", "Left out, it is the page's address: {text}"),
    # cli
    "no-location": QT_TRANSLATE_NOOP(
        "sentences",
        "No newsroom is named. Say --newsroom LOCATION, or make one with «rubrika new LOCATION».",
    ),
    "os-failed": QT_TRANSLATE_NOOP("sentences", "{file}: {why}. Nothing half-done was left behind; try again."),
    "no-web-address": QT_TRANSLATE_NOOP(
        "sentences", "«{text}» is no address of a site. It begins with https://, such as https://news.example."
    ),
    "nobody-to-credit": QT_TRANSLATE_NOOP("sentences", "A credit line needs a name or an agency. Say one of them."),
    "nothing-for-an-address": QT_TRANSLATE_NOOP(
        "sentences", "There is no letter and no figure to make an address of. Give a headline."
    ),
    "rubric-without-name": QT_TRANSLATE_NOOP("sentences", "A rubric needs a name. Say it with one of {options}."),
    "rubric-two-places": QT_TRANSLATE_NOOP(
        "sentences", "A rubric stands at the top or under another one. Say --top or --under, not both."
    ),
    "bad-count-line": QT_TRANSLATE_NOOP(
        "sentences", "Line {number} of «{file}» is not «article,views». Nothing was taken in; correct it and try again."
    ),
    "self-test-failed": QT_TRANSLATE_NOOP(
        "sentences", "The program does not work here: {what}. Install it again, or tell its makers."
    ),
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
    "no-rubric-named": QT_TRANSLATE_NOOP(
        "sentences", "There is no rubric «{name}». Run «rubrika rubrics list» to see their addresses."
    ),
    "target-not-a-folder": QT_TRANSLATE_NOOP(
        "sentences", "«{target}» is not a folder or a ZIP file. Name one of those; servers are not supported yet."
    ),
    # db
    "location-not-a-folder": QT_TRANSLATE_NOOP(
        "sentences",
        "«{location}» is not a folder. A newsroom is a folder: give the path of one.",
    ),
    "no-newsroom": QT_TRANSLATE_NOOP(
        "sentences",
        "There is no newsroom in {location}. Choose another folder, or make one there with «rubrika new».",
    ),
    "newsroom-exists": QT_TRANSLATE_NOOP(
        "sentences",
        "There is a newsroom in {location} already. Open it, or choose another folder.",
    ),
    "newer-newsroom": QT_TRANSLATE_NOOP(
        "sentences",
        "The newsroom in {location} was made by a newer Rubrika. Nothing was changed; update this program.",
    ),
    "not-a-newsroom": QT_TRANSLATE_NOOP(
        "sentences",
        "The file newsroom.db in {location} is not a newsroom. Nothing was changed; choose another folder.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "sentences",
        "The newsroom in {location} is damaged. Make a copy of the folder before anything else, then restore a backup.",
    ),
    "busy": QT_TRANSLATE_NOOP(
        "sentences",
        "The newsroom in {location} is busy with somebody else's work. Nothing was saved; try again in a moment.",
    ),
    "server-away": QT_TRANSLATE_NOOP(
        "sentences",
        "The server of the newsroom {location} does not answer. Nothing was saved; check the network and try again.",
    ),
    "kept-elsewhere": QT_TRANSLATE_NOOP("sentences", "{why} What you type is kept on this computer meanwhile."),
    "disk-full": QT_TRANSLATE_NOOP(
        "sentences",
        "The disk with {location} is full. Nothing was saved; free some space outside the newsroom and try again.",
    ),
    "file-held": QT_TRANSLATE_NOOP(
        "sentences",
        "Another program has a file in {location} open: a virus scanner, a sync program or a file window. Nothing was "
        "changed; close it there and try again.",
    ),
    "read-only": QT_TRANSLATE_NOOP(
        "sentences",
        "{location} can't be written to. Nothing was saved; check who may write to the folder and its disk.",
    ),
    "disk-failed": QT_TRANSLATE_NOOP(
        "sentences",
        "The disk did not answer for {location}. Nothing was saved; check that the folder is there and try again.",
    ),
    "rubric-slug-taken": QT_TRANSLATE_NOOP("sentences", "Another rubric has the address «{slug}». Choose another one."),
    "rubric-too-deep": QT_TRANSLATE_NOOP(
        "sentences",
        "The tree of rubrics has two levels: nothing can go under «{slug}» here.",
    ),
    "rubric-not-empty": QT_TRANSLATE_NOOP(
        "sentences",
        "There are articles in the rubric «{slug}». Say which rubric they go to.",
    ),
    "rubric-into-itself": QT_TRANSLATE_NOOP(
        "sentences",
        "The articles of «{slug}» can't go to the rubric that is deleted. Choose another one.",
    ),
    "no-answer": QT_TRANSLATE_NOOP(
        "sentences", "The newsroom in {location} does not answer. Wait a little, or check its disk."
    ),
    # render
    "bare-image": QT_TRANSLATE_NOOP("sentences", "A picture is shown by its web address; add it as a photo instead"),
    "unknown-article": QT_TRANSLATE_NOOP("sentences", "The text links to article {id}, which readers do not have"),
    "bad-link": QT_TRANSLATE_NOOP("sentences", "A link leads to «{address}», which is not a web address"),
    "text-too-hard": QT_TRANSLATE_NOOP(
        "sentences",
        "This text is too tangled to show: brackets, lists or quotations inside each other. "
        "The text is safe; take the odd part out and look again.",
    ),
    # photos
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
    **EXPORTS,
    **SAFETY_SENTENCES,
    # newsroom settings
    "newsroom-without-name": QT_TRANSLATE_NOOP("sentences", "A newsroom needs a name. Readers see it on every page."),
    "main-language-not-listed": QT_TRANSLATE_NOOP(
        "sentences", "The main language must be one of the languages. Tick it too."
    ),
    "unknown-zone": QT_TRANSLATE_NOOP("sentences", "There is no time zone «{zone}». Write it like Asia/Almaty."),
    "profile-unknown-blank": QT_TRANSLATE_NOOP(
        "sentences", "«{blank}» is not filled in. An address may have {{rubric}}, {{id}} and {{slug}}."
    ),
    "profile-names-nothing": QT_TRANSLATE_NOOP(
        "sentences", "All articles would have one address. Put {{id}} or {{slug}} into it."
    ),
    "profile-not-a-path": QT_TRANSLATE_NOOP(
        "sentences", "An address begins with / and has letters, figures, dots and hyphens between slashes."
    ),
    "profile-ending": QT_TRANSLATE_NOOP("sentences", "An address ends with .html or with a slash. Add one of them."),
    "number-out-of-range": QT_TRANSLATE_NOOP("sentences", "Choose a number from {least} to {most}."),
    "pattern-unknown-blank": QT_TRANSLATE_NOOP(
        "sentences", "«{blank}» is not filled in. A credit may have {{name}}, {{genitive}} and {{agency}}."
    ),
    "pattern-names-nobody": QT_TRANSLATE_NOOP(
        "sentences", "This credit would name nobody. Put {{name}} or {{agency}} into it."
    ),
    "pattern-genitive": QT_TRANSLATE_NOOP("sentences", "Only Russian has {{genitive}} here. Write {{name}} instead."),
    # keeping
    "backup-damaged": QT_TRANSLATE_NOOP(
        "sentences", "The backup {file} would not be sound: {why}. It was not made or used; verify the newsroom."
    ),
    "backup-not-found": QT_TRANSLATE_NOOP("sentences", "There is no backup {file}. Check the name."),
    "backup-in-the-way": QT_TRANSLATE_NOOP(
        "sentences", "There is a file {file} already. Nothing was changed; choose another name for the backup."
    ),
    "nothing-to-salvage": QT_TRANSLATE_NOOP(
        "sentences", "Nothing can be read from the newsroom in {location}. It was not touched; restore a backup."
    ),
    "damage-database": QT_TRANSLATE_NOOP("sentences", "The database can't be read: {why}"),
    "damage-structure": QT_TRANSLATE_NOOP("sentences", "The database is damaged: {why}"),
    "damage-no-table": QT_TRANSLATE_NOOP("sentences", "The table {what} is not there"),
    "damage-reference": QT_TRANSLATE_NOOP("sentences", "{what} {id}: refers to a {parent} that is not there"),
    "damage-unreadable": QT_TRANSLATE_NOOP("sentences", "{what} {id}: can't be read"),
    "damage-value": QT_TRANSLATE_NOOP("sentences", "{what} {id}: holds a value that makes no sense"),
    "damage-text": QT_TRANSLATE_NOOP("sentences", "{what} {id}: the text is not the one that was saved"),
    "damage-index": QT_TRANSLATE_NOOP("sentences", "The index of words does not fit the texts: {why}"),
    "damage-photo-missing": QT_TRANSLATE_NOOP("sentences", "photo {id}: the original «{name}» is not there"),
    "damage-photo-changed": QT_TRANSLATE_NOOP("sentences", "photo {id}: the original «{name}» is damaged"),
    "salvage-rebuilt": QT_TRANSLATE_NOOP(
        "sentences", "{what} {id}: has the text of its revision {revision}; look at it and publish it again"
    ),
    "salvage-loosened": QT_TRANSLATE_NOOP("sentences", "{what} {id}: refers to a {parent} that is lost; now to none"),
    "salvage-dropped": QT_TRANSLATE_NOOP("sentences", "{what} {id}: left out, its {parent} is lost"),
    "newsroom-replaced": QT_TRANSLATE_NOOP(
        "sentences",
        "The newsroom in {location} was replaced, moved or deleted while it was open. Nothing was saved; "
        "your text is kept. Open the newsroom again.",
    ),
    "foreign-wal": QT_TRANSLATE_NOOP(
        "sentences",
        "newsroom.db-wal in {location} belongs to another newsroom. Nothing was changed; "
        "move that file away, keep it, and open the newsroom again.",
    ),
    "place-network": QT_TRANSLATE_NOOP(
        "sentences",
        "{location} is on a network disk ({kind}). Two computers can damage a newsroom there; "
        "keep it on a disk of this one.",
    ),
    "place-cloud": QT_TRANSLATE_NOOP(
        "sentences",
        "{location} is copied to the cloud by {kind}. That can damage an open newsroom; "
        "keep it elsewhere and copy backups there.",
    ),
    "place-read-only": QT_TRANSLATE_NOOP(
        "sentences",
        "{location} can be read and exported, but not written to. What you type is kept on this computer and offered "
        "again; unlock the disk, or ask for the right to write to the folder.",
    ),
    "place-full": QT_TRANSLATE_NOOP(
        "sentences",
        "The disk with {location} has only {free} MB left. Free some space outside the newsroom, "
        "before nothing can be saved.",
    ),
    "damage-row": QT_TRANSLATE_NOOP("sentences", "{what} {id}: is not as it was written"),
    "damage-gone": QT_TRANSLATE_NOOP("sentences", "{what} {id}: is not there any more"),
    "wal-replaced": QT_TRANSLATE_NOOP(
        "sentences",
        "newsroom.db-wal in {location} was deleted or replaced while the newsroom was open, as programs that copy "
        "folders do. What was saved is safe; keep such programs away from the folder and open the newsroom again.",
    ),
    "older-read-only": QT_TRANSLATE_NOOP(
        "sentences",
        "The newsroom in {location} was made by an older Rubrika and can't be written to, so it can't be brought up "
        "to date. Nothing was changed; unlock its disk, or open a copy of the folder.",
    ),
    "salvage-unproved": QT_TRANSLATE_NOOP(
        "sentences", "{what} {id}: kept as it was found; nothing shows whether it has changed, so look at it"
    ),
}


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
"""Their English names whatever the system's language is, which decides what `strftime` says."""


def english(code: str) -> str:
    """The English words of a code, `{facts}` open; an unknown code is our bug and raises KeyError."""
    return SENTENCES[code] if code in SENTENCES else checks_in_words()[code]


def checks_in_words() -> dict[str, str]:
    """What each check says, by its code: words that come with the rules, for whoever has a finding to tell."""
    from editor.domain.checks import TABLE  # noqa: PLC0415 - 7 ms of patterns that no start waits for

    return {row.code: row.words for row in TABLE}


def say(code: str, facts: dict[str, object]) -> str:
    """The English sentence of a code; an unknown code is our bug and raises KeyError."""
    return english(code).format(**{name: _said(value) for name, value in facts.items()})


def _said(value: object) -> object:
    """A fact as it stands in a sentence: «31 October 2026», a moment with its time, anything else as it is."""
    if not isinstance(value, date):
        return value
    day = f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    return f"{day}, {value:%H:%M}" if isinstance(value, datetime) else day


class Listed(str):
    """Several sentences in one English text that still knows its `parts`, so that a window can translate them."""

    __slots__ = ("parts",)
    parts: tuple[tuple[str, dict[str, object]], ...]

    def __new__(cls, parts: Iterable[tuple[str, dict[str, object]]]) -> Self:
        """Say every part, in their order."""
        kept = tuple(parts)
        made = super().__new__(cls, "; ".join(say(code, facts) for code, facts in kept))
        made.parts = kept
        return made
