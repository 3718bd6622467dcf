"""What is said of a newsroom as a folder: opened, held up, damaged, backed up, saved; part of `sentences`."""

from __future__ import annotations

from editor.domain.marker import QT_TRANSLATE_NOOP

SAFETY: dict[str, str] = {
    # newsrooms that open or do not
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
    "no-answer": QT_TRANSLATE_NOOP(
        "sentences", "The newsroom in {location} does not answer. Wait a little, or check its disk."
    ),
    # keeping and salvaging
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
    "damage-figures": QT_TRANSLATE_NOOP("sentences", "The figures beside the lists do not fit the articles"),
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
    # what was not seen, cut off or made by another version
    "not-as-seen": QT_TRANSLATE_NOOP(
        "sentences",
        "Article {id} was changed by somebody else after you saw it. Nothing was done; look at it again first.",
    ),
    "seen-needs-one": QT_TRANSLATE_NOOP("sentences", "Give one article with --seen: a version belongs to one."),
    "newsroom-cut-off": QT_TRANSLATE_NOOP(
        "sentences",
        "The file newsroom.db in {location} is cut off, only {size} bytes are left. Nothing was changed; "
        "restore a backup.",
    ),
    "older-newsroom": QT_TRANSLATE_NOOP(
        "sentences",
        "The newsroom in {location} was made by an older Rubrika; no damage was found. "
        "Migrate it first: open it, or run «rubrika migrate». Then verify it again.",
    ),
    "backup-cut-off": QT_TRANSLATE_NOOP(
        "sentences", "The backup {file} is cut off, only {size} bytes are left. Nothing was made; choose another one."
    ),
}
