"""One call of a verb: its options, where its words go, and the newsroom it works in."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.cli.output import Output
from editor.domain.errors import WrongCall

if TYPE_CHECKING:
    from editor.desk import Desks
    from editor.settings.folders import Folders
    from editor.settings.store import SettingsStore


class Call(NamedTuple):
    """What a verb gets. `options` are named as on the command line."""

    options: Namespace
    out: Output

    @property
    def folders(self) -> Folders:
        """The program's own folders, moved by `--basedir`, closed to others before anything in them is used."""
        from editor.settings.folders import tighten_folders  # noqa: PLC0415 - as below

        places = folders_of(self.options)
        tighten_folders(places)
        return places

    @property
    def settings(self) -> SettingsStore:
        """Personal options."""
        from editor.settings.store import SettingsStore  # noqa: PLC0415 - a verb without a newsroom reads none

        return SettingsStore(self.folders.settings_file)

    def location(self) -> str:
        """The newsroom that was named, else the environment's, else the last one opened; WrongCall without any."""
        named: str = self.options.newsroom or os.environ.get("RUBRIKA_NEWSROOM", "")
        location = named or self.settings.load().last_newsroom
        if not location:
            raise WrongCall("no-location")
        return location

    @contextmanager
    def newsroom(self) -> Generator[Desks]:
        """The open newsroom; what was opened is closed again, also on Ctrl+C."""
        from editor.desk import open_newsroom  # noqa: PLC0415 - half a second that a verb of language does not need

        desks = open_newsroom(self.location(), who=self.settings.load().user_name, state=self.folders.state)
        try:
            yield desks
        finally:
            desks.close()

    def warn_of_place(self, place: str) -> None:
        """Say, before a newsroom is made there, why a place is risky."""
        from editor.desk.safety.keeping import new_place_warnings  # noqa: PLC0415 - as above
        from editor.domain.sentences import say  # noqa: PLC0415 - as above

        for warning in new_place_warnings(place):
            self.out.say(say(warning.code, warning.facts))


def folders_of(options: Namespace) -> Folders:
    """The program's folders for these options."""
    from editor.settings.folders import folders  # noqa: PLC0415 - a verb without a newsroom has none

    basedir: str | None = options.basedir
    return folders(Path(basedir) if basedir else None)
