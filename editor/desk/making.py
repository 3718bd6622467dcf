"""Making the sample newsroom whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from editor.desk.opening import Desks, create_newsroom, open_newsroom
from editor.desk.safety.moving import move_in
from editor.desk.samples import create_sample
from editor.domain.errors import NewsroomSaysNo
from editor.domain.newsroom import Newsroom
from editor.files.scratch import scratch

_DATABASE = "newsroom.db"


def make_sample(location: str, *, who: str = "", state: Path | None = None) -> Desks:
    """The sample newsroom in a folder that has none, open.

    It grows in a hidden folder beside its place and the database moves last, so that whoever interrupts this
    finds no half-filled newsroom; `state` as in `open_newsroom`.
    Raises NewsroomSaysNo("newsroom-exists") and what `create_newsroom` raises.
    """
    if not location.strip() or "://" in location:
        return create_newsroom(location, Newsroom(), who=who, state=state)
    folder = Path(location).expanduser().absolute()
    if (folder / _DATABASE).exists():
        raise NewsroomSaysNo("newsroom-exists", location=str(folder))
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with scratch(folder, ".rubrika-new-") as grown:
            create_sample(grown, who=who).close()
            move_in(Path(grown), folder)
    except BaseException:
        with suppress(OSError):
            if is_new:
                folder.rmdir()
        raise
    return open_newsroom(location, who=who, state=state)
