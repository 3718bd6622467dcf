"""The file of personal options: TOML that people may edit, replaced as a whole, never half written."""

from __future__ import annotations

import os
import tempfile
import tomllib
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from editor.files.durable import sync_handle
from editor.files.replacing import remove_file, replace_file
from editor.settings.options import OPTIONS, Options, accepted, from_table

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

    from editor.settings.document import Upgrade

UPGRADES: tuple[Upgrade, ...] = ()
"""The first step turns a file of version 1, the first there was, into one of version 2, and so on."""

_NAMES = {option.name: option for option in OPTIONS}


@dataclass(frozen=True, slots=True)
class SettingsStore:
    """Reads and changes one settings file; two windows may share it, since each change reads it again."""

    path: Path
    upgrades: tuple[Upgrade, ...] = UPGRADES

    def load(self) -> Options:
        """The options as the file has them; without a readable file, the defaults.

        A file that is not TOML is set aside as `settings.toml.broken`, so nothing in it is lost.
        """
        found = self._as_it_stands()
        return from_table(self._document().unwrap() if found is None else found)

    def change(self, **chosen: Any) -> Options:  # noqa: ANN401 - each option has a type of its own, checked below
        """Write new values of some options and return them all. Unknown keys and comments of the file stay.

        ValueError for a name or a value that the table of options does not have; OSError when the disk refuses.
        """
        document = self._document()
        for name, value in chosen.items():
            if name not in _NAMES or not accepted(_NAMES[name], value):
                raise ValueError(name, value)
            _toml().put(document, _NAMES[name], value)
        self._write(_toml().text(document))
        return replace(from_table(document.unwrap()), **chosen)

    def remember_newsroom(self, location: str) -> Options:
        """Make `location` the newsroom that opens next, and the first of the recent ones."""
        return self.change(last_newsroom=location, recent_newsrooms=_first(location, self.load().recent_newsrooms))

    def remember_target(self, target: str) -> Options:
        """Make `target` the first of the places exported to."""
        return self.change(export_targets=_first(target, self.load().export_targets))

    def _as_it_stands(self) -> dict[str, Any] | None:
        """The options of a file that only has to be read; None for one that must be upgraded or set aside."""
        try:
            found = tomllib.loads(self.path.read_bytes().decode("utf-8-sig"))
        except FileNotFoundError:
            return {}
        except (ValueError, OSError):
            return None
        return found if found.get("version") == len(self.upgrades) + 1 else None

    def _document(self) -> TOMLDocument:
        document = _toml().read(self.path)
        if document is None:
            self._set_aside()
            document = _toml().new()
        self._upgrade(document)
        return document

    def _upgrade(self, document: TOMLDocument) -> None:
        today = len(self.upgrades) + 1
        found: object = document.unwrap().get("version", 1 if len(document) else today)
        version = found if isinstance(found, int) and found > 0 else 1
        for step in self.upgrades[version - 1 :]:
            step(document)
        document["version"] = max(version, today)

    def _set_aside(self) -> None:
        with suppress(OSError):
            replace_file(self.path, self.path.with_name(self.path.name + ".broken"))

    def _write(self, text: str) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=".settings-", suffix=".toml")
        written = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8"))
                file.flush()
                sync_handle(file.fileno())
            replace_file(written, self.path)
        except BaseException:
            with suppress(OSError):
                remove_file(written)
            raise


def _toml() -> ModuleType:
    """What keeps the comments of a file; only a change needs that, and it takes longer to load than to read a file."""
    from editor.settings import document  # noqa: PLC0415 - see above

    return document


def _first(latest: str, before: tuple[str, ...]) -> tuple[str, ...]:
    return (latest, *(one for one in before if one != latest))[:10]
