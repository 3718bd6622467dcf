"""The English words of what keeps acts and newsrooms safe: what was not seen, cut off or made by another version."""

from __future__ import annotations

from editor.domain.marker import QT_TRANSLATE_NOOP

SAFETY_SENTENCES: dict[str, str] = {
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
