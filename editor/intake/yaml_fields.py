"""YAML fields as people write them: every scalar is the text that stands there, and nothing is counted on to be small.

The events of the YAML parser are read one by one: a tag, a number or a date makes no object, an alias is a reference,
merged keys and depth are bounded. What YAML itself refuses is mended first: `title: One: two` lacks its quotes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

import yaml

from editor.domain.errors import BadInput

DEEPEST = 30
MOST_MERGED = 1_000
"""Entries that `<<` may bring in; seven levels of nine aliases stand for millions."""

_NOTHING = {"", "~", "null", "Null", "NULL"}
_BLOCKS = ("|", ">")
_LONGEST_NAME = 60
_PARSE: Callable[..., Iterator[yaml.Event]] = cast("Any", yaml).parse
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Tree = str | list[Any] | dict[str, Any] | None


def read(fields: str) -> dict[str, object]:
    """The named fields; leaves are texts or None. BadInput `bad-front-matter` with the parser's own reason."""
    try:
        tree = _tree(fields)
    except (yaml.YAMLError, ValueError) as error:
        tree = _mended_tree(fields, str(error).split("\n", 1)[0])
    if tree is None:
        return {}
    if not isinstance(tree, dict):
        raise BadInput("bad-front-matter", why="there are no named fields")
    return cast("dict[str, object]", tree)


def _mended_tree(fields: str, why: str) -> Tree:
    try:
        return _tree("\n".join(_mended(fields.split("\n"))))
    except (yaml.YAMLError, ValueError) as error:
        raise BadInput("bad-front-matter", why=why) from error


class _Builder:
    """Puts a tree together from events; `open` holds what is not closed yet, with the key that waits for a value."""

    def __init__(self) -> None:
        self.root: Tree = None
        self._open: list[tuple[list[Any] | dict[str, Any], list[str]]] = []
        self._anchors: dict[str, Tree] = {}
        self._merged = 0

    def take(self, event: yaml.Event) -> None:
        """One event of the parser."""
        if isinstance(event, yaml.ScalarEvent):
            is_nothing = event.implicit[0] and event.value in _NOTHING
            self._add(None if is_nothing else event.value, event.anchor)
        elif isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._anchors:
                raise ValueError(f"nothing is named &{event.anchor}")
            self._add(self._anchors[event.anchor], None)
        elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            if len(self._open) >= DEEPEST:
                raise BadInput("bad-front-matter", why="they are nested too deeply")
            made: list[Any] | dict[str, Any] = [] if isinstance(event, yaml.SequenceStartEvent) else {}
            self._add(made, event.anchor)
            self._open.append((made, []))
        elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            self._close(self._open.pop()[0])

    def _add(self, node: Tree, anchor: str | None) -> None:
        if anchor:
            self._anchors[anchor] = node
        if not self._open:
            self.root = node
            return
        holder, waiting = self._open[-1]
        if isinstance(holder, list):
            holder.append(node)
        elif waiting:
            holder[waiting.pop()] = node
        else:
            waiting.append(node if isinstance(node, str) else "")

    def _close(self, done: list[Any] | dict[str, Any]) -> None:
        """Bring in what `<<` names, under what the mapping says itself."""
        if isinstance(done, list) or "<<" not in done:
            return
        named: object = done.pop("<<")
        for source in cast("list[object]", named) if isinstance(named, list) else [named]:
            if isinstance(source, dict):
                entries = cast("dict[str, Any]", source)
                self._merged += len(entries)
                if self._merged > MOST_MERGED:
                    raise BadInput("bad-front-matter", why="they refer to one another without end")
                for name, value in list(entries.items()):
                    done.setdefault(name, value)


def _tree(text: str) -> Tree:
    builder = _Builder()
    for event in _events(text):
        builder.take(event)
    return builder.root


def _events(text: str) -> Iterator[yaml.Event]:
    return _PARSE(text, Loader=_LOADER)


def _mended(lines: list[str]) -> Iterator[str]:
    """Lines with the quotes that YAML wants; the text of a block (`>`, `|`) is left alone."""
    block: int | None = None
    for line in lines:
        bare = line.lstrip(" \t")
        indent = len(line[: len(line) - len(bare)].expandtabs(2))
        if block is not None and (not bare or indent > block):
            yield line.expandtabs(2)
            continue
        block = None
        start, value = _parted(bare)
        if value.startswith(_BLOCKS):
            block = indent
        yield " " * indent + start + (value if _stands_alone(value) else _quoted(value))


def _parted(bare: str) -> tuple[str, str]:
    """«- name: » and the value behind it; a line that names nothing is all value."""
    dashes = "- " * bool(bare.startswith("- "))
    rest = bare[len(dashes) :]
    if rest.startswith("#"):
        return bare, ""
    name, colon, value = rest.partition(":")
    is_name = 0 < len(name) <= _LONGEST_NAME and all(char.isalnum() or char in " _-." for char in name)
    if not colon or not is_name or value.startswith("//"):
        return dashes, rest.rstrip()
    return f"{dashes}{name}: ", value.strip()


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _stands_alone(value: str) -> bool:
    """Whether YAML reads a value as one scalar or one list and nothing else."""
    if not value or value.startswith((*_BLOCKS, "#")):
        return True
    try:
        for number, event in enumerate(_events(value)):
            if number > DEEPEST:
                return value.startswith(("[", "{")) and not _fails(value)
            if isinstance(event, yaml.MappingStartEvent) and not event.flow_style:
                return False
    except (yaml.YAMLError, ValueError):
        return False
    return True


def _fails(value: str) -> bool:
    try:
        return not all(_events(value))
    except (yaml.YAMLError, ValueError):
        return True
