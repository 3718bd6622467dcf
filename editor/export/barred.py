"""What turns out not to go while a site is planned or made, and in what words that is told."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.domain.errors import BadInput, EditorError

PHOTO_DAMAGED = {"photo-damaged", "photo-not-a-picture"}


@dataclass(frozen=True, slots=True)
class Bar:
    """Why something stays out: a code of `sentences.py` and the facts of its sentence."""

    code: str
    facts: dict[str, object] = field(default_factory=dict[str, object])


@dataclass(slots=True)
class Barred:
    """What stays out whatever the gate says: articles by id, originals by SHA-256, files of lists by path."""

    articles: dict[int, Bar] = field(default_factory=dict[int, Bar])
    photos: dict[str, Bar] = field(default_factory=dict[str, Bar])
    files: dict[str, Bar] = field(default_factory=dict[str, Bar])

    def __len__(self) -> int:
        return len(self.articles) + len(self.photos) + len(self.files)


def bar_of_photo(error: Exception) -> Bar:
    """Why a rendition could not be made."""
    code = error.code if isinstance(error, EditorError) else ""
    if code == "photo-file-missing":
        return Bar("left-out-no-file")
    if code in PHOTO_DAMAGED:
        return Bar("left-out-photo-damaged")
    return Bar("left-out-photo-not-made", {"why": _words(error)})


def bar_of_page(error: Exception) -> Bar:
    """Why a page could not be made."""
    if isinstance(error, BadInput) and error.code == "text-too-hard":
        return Bar("left-out-text-too-hard")
    return Bar("left-out-not-made", {"why": _words(error)})


def _words(error: Exception) -> str:
    """What is known of an error in one short line, for who is asked for help."""
    if isinstance(error, EditorError):
        return error.code
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[-1][:120]}" if lines else type(error).__name__
