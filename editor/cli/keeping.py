"""Keeping a newsroom safe: backups, restoring, verifying, salvaging, migrating."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from editor.cli.call import Call
from editor.desk.safety.keeping import restore_backup, salvage_newsroom, verify_newsroom
from editor.domain.keeping import Damage
from editor.domain.sentences import say

SHOWN = 20
SAID_NO = 1


def backup(call: Call) -> int:
    """Make a verified backup, while others may be writing; 1 when originals are missing."""
    with call.newsroom() as desks, call.out.progress("Backing up") as step:
        made = desks.backups.make(call.options.file, with_photos=call.options.with_photos, progress=step)
    photos = f"with {made.photos} photos" if made.with_photos else f"{made.photos} photos stay where they are"
    call.out.answer(made, f"The backup is in {made.path} ({_size(made.byte_size)}, {photos}).")
    return _say_missing(call, made.missing)


def restore(call: Call) -> int:
    """Make a newsroom of a backup; 1 when originals are missing."""
    call.warn_of_place(call.options.to)
    with call.out.progress("Restoring") as step:
        restored = restore_backup(call.options.file, call.options.to, step)
    call.out.answer(restored, f"The newsroom is restored in {restored.location}, with {restored.photos} photos.")
    return _say_missing(call, restored.missing)


def verify(call: Call) -> int:
    """Read and hash everything again; 1 when anything is damaged. With `--repair-to` what can be read is saved."""
    location = call.location()
    if call.options.repair_to:
        return _salvage(call, location)
    with call.out.progress("Verifying") as step:
        found = verify_newsroom(location, step)
    what = f"{found.articles} articles, {found.revisions} revisions, {found.drafts} drafts, {found.photos} photos"
    words = f"{what}: everything is as it was written." if found.is_sound else f"{what}: {len(found.damages)} damages."
    lines = [words, *_lines(found.damages)]
    if any(damage.what != "photo-file" for damage in found.damages):
        lines.append("«verify --repair-to FOLDER» saves what can be read, also of a file that does not open.")
    call.out.answer({"is_sound": found.is_sound, **asdict(found)}, lines)
    return 0 if found.is_sound else SAID_NO


def migrate(call: Call) -> int:
    """Bring a newsroom to this program's tables, after a backup; opening it does the same."""
    with call.newsroom() as desks:
        location = desks.newsroom.location
    call.out.answer({"location": location}, f"The newsroom in {location} has the newest tables.")
    return 0


def _salvage(call: Call, location: str) -> int:
    call.warn_of_place(call.options.repair_to)
    with call.out.progress("Saving what can be read") as step:
        saved = salvage_newsroom(location, call.options.repair_to, step)
    words = f"{saved.saved} of {saved.rows} rows are saved as they were, in {saved.location}."
    call.out.answer(saved, [words, *_lines(saved.lost)])
    return max(_say_missing(call, saved.missing), SAID_NO if saved.lost else 0)


def _say_missing(call: Call, missing: Sequence[str]) -> int:
    for sha256 in missing[:SHOWN]:
        call.out.say(say("photo-file-missing", {"sha256": sha256[:12]}))
    return SAID_NO if missing else 0


def _lines(damages: Sequence[Damage]) -> list[str]:
    more = len(damages) - SHOWN
    lines = [say(damage.code, damage.facts) for damage in damages[:SHOWN]]
    return [*lines, f"and {more} more; --json names them all"] if more > 0 else lines


def _size(count: int) -> str:
    return f"{count / 2**20:.1f} MB"
