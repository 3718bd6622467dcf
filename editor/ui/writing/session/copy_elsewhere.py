"""The way out when no place takes the text: every word of an article in a file of the user's choice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from editor.domain.content import FieldKind
from editor.domain.photos import Placement
from editor.domain.story import Story, fields_of
from editor.files.durable import sync_handle
from editor.files.replacing import remove_file, replace_file


def write(file: Path, story: Story) -> None:
    """Write headline, lede and body, and below them the words of the other fields, as Markdown in UTF-8.

    The file is there whole or as it was before. Raises OSError.
    """
    unfinished = file.with_name(f".{file.name}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8", errors="replace") as out:
            out.write("\n\n".join(_parts(story)) + "\n")
            out.flush()
            sync_handle(out.fileno())
        replace_file(unfinished, file)
    except OSError:
        with suppress(OSError):
            remove_file(unfinished)
        raise


_ABOVE = ("headline", "lede")


def _parts(story: Story) -> Iterator[str]:
    titled = f"# {story.headline}"
    others = (getattr(story, field.name) for field in fields_of(FieldKind.SHORT) if field.name not in _ABOVE)
    lists = (", ".join(getattr(story, field.name)) for field in fields_of(FieldKind.LIST))
    rest = (" · ".join(each for each in others if each), *lists, story.slug)
    for part in (titled, story.lede, story.body, *rest, *map(_words, story.placements)):
        if part:
            yield part


def _words(placement: Placement) -> str:
    own = placement.credit.text if placement.credit else ""
    words = [each for each in (placement.caption, placement.alt, own) if each]
    return " — ".join([f"photo:{placement.id}", *words]) if words else ""
