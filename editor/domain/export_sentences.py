"""The English words of the codes of an export; `sentences.py` has them among all the others."""

from __future__ import annotations

from editor.domain.marker import QT_TRANSLATE_NOOP

EXPORTS: dict[str, str] = {
    "reason-new-file": QT_TRANSLATE_NOOP("sentences", "New file"),
    "reason-new-article": QT_TRANSLATE_NOOP("sentences", "New on the site"),
    "reason-moved": QT_TRANSLATE_NOOP("sentences", "Moved here from another address"),
    "reason-moved-away": QT_TRANSLATE_NOOP("sentences", "Moved to another address"),
    "reason-edited": QT_TRANSLATE_NOOP("sentences", "The text changed"),
    "reason-corrected": QT_TRANSLATE_NOOP("sentences", "A correction was added"),
    "reason-related": QT_TRANSLATE_NOOP("sentences", "A name, a photo or another article that it shows changed"),
    "reason-latest-block": QT_TRANSLATE_NOOP("sentences", "The block of latest articles changed"),
    "reason-list": QT_TRANSLATE_NOOP("sentences", "Its list of articles changed"),
    "reason-feed": QT_TRANSLATE_NOOP("sentences", "The feed has something new"),
    "reason-sitemap": QT_TRANSLATE_NOOP("sentences", "The list for search engines changed"),
    "reason-photo": QT_TRANSLATE_NOOP("sentences", "The photo, its crop or its credit is new"),
    "reason-frame": QT_TRANSLATE_NOOP("sentences", "The menu or a setting of the site changed"),
    "reason-theme": QT_TRANSLATE_NOOP("sentences", "The site's theme changed"),
    "reason-repair": QT_TRANSLATE_NOOP("sentences", "The file was missing or had been changed by hand"),
    "reason-full": QT_TRANSLATE_NOOP("sentences", "Everything is made again, as asked"),
    "reason-removed": QT_TRANSLATE_NOOP("sentences", "Nothing leads there any more"),
    "reason-same": QT_TRANSLATE_NOOP("sentences", "Nothing changed"),
    "left-out-embargo": QT_TRANSLATE_NOOP("sentences", "It is under an embargo"),
    "left-out-no-rubric": QT_TRANSLATE_NOOP("sentences", "It is in no rubric"),
    "left-out-no-credit": QT_TRANSLATE_NOOP("sentences", "A photo has no credit"),
    "left-out-empty-photo-place": QT_TRANSLATE_NOOP("sentences", "A photo waits for its file"),
    "left-out-no-file": QT_TRANSLATE_NOOP("sentences", "The file of a photo is not in the photo library"),
    "export-cancelled": QT_TRANSLATE_NOOP("sentences", "The export was cancelled. The site is as it was before."),
    "left-out-photo-damaged": QT_TRANSLATE_NOOP(
        "sentences", "The file of the photo “{photo}” is damaged. Take the photo in again"
    ),
    "left-out-photo-not-made": QT_TRANSLATE_NOOP(
        "sentences", "The photo “{photo}” can't be made ready for the site: {why}. Save it as JPEG and take it in again"
    ),
    "left-out-text-too-hard": QT_TRANSLATE_NOOP(
        "sentences", "Its text is too tangled to show: brackets, lists or quotations inside each other"
    ),
    "left-out-not-made": QT_TRANSLATE_NOOP(
        "sentences",
        "It can't be made ready for the site: {why}. Save and publish it again, or tell the makers of Rubrika",
    ),
    "left-out-unreadable": QT_TRANSLATE_NOOP(
        "sentences", "Its published text can't be read. Publish it again, and check the newsroom"
    ),
    "left-out-address-taken": QT_TRANSLATE_NOOP(
        "sentences", "Its address /{path} is that of “{other}”, or differs in capitals alone. Change one of them"
    ),
    "left-out-not-ours": QT_TRANSLATE_NOOP(
        "sentences", "/{path} at the target was not made by Rubrika and stays. Ask the web team to move it"
    ),
    "not-noted": QT_TRANSLATE_NOOP(
        "sentences",
        "The site is in place, but the newsroom could not record the export. Check the newsroom, then export again.",
    ),
    "not-noted-disk-full": QT_TRANSLATE_NOOP(
        "sentences",
        "The site is in place, but the newsroom's disk is full and the export was not recorded. Free some space, "
        "then export again.",
    ),
    "not-noted-busy": QT_TRANSLATE_NOOP(
        "sentences",
        "The site is in place, but the newsroom was busy and the export was not recorded. Export again in a moment.",
    ),
    "target-not-ours": QT_TRANSLATE_NOOP(
        "sentences",
        "{target} has files that no export made. Nothing was changed; choose an empty folder or an earlier export.",
    ),
    "target-busy": QT_TRANSLATE_NOOP(
        "sentences",
        "Another export to {target} is at work. This one has changed nothing; export again when the other one is done.",
    ),
    "target-full": QT_TRANSLATE_NOOP(
        "sentences", "The disk of {target} is full. The site is as it was; free some space and export again."
    ),
    "target-locked": QT_TRANSLATE_NOOP(
        "sentences",
        "{target} can't be written to. The site is as it was; check who may write to the folder that holds it.",
    ),
    "target-held": QT_TRANSLATE_NOOP(
        "sentences",
        "Another program has something in {target} open: a virus scanner, a sync program, an editor or a file window. "
        "The site is as it was; close it there and export again.",
    ),
    "target-displaced": QT_TRANSLATE_NOOP(
        "sentences",
        "Another program has something in {target} open, and the site could not be put back under its name. It stands "
        "whole in {kept}; close that program and export again, which puts it back.",
    ),
    "target-failed": QT_TRANSLATE_NOOP(
        "sentences",
        "{target} could not be written: {reason}. The site is as it was; try again or choose another place.",
    ),
}
"""Code -> sentence."""
