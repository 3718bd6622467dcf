"""Messages between the program and its rendering process: a length of four bytes, then JSON."""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from typing import Any, BinaryIO

from editor.domain.checks import Level, Problem
from editor.render.values import Figure, Link, RenderContext, Rendered

Message = dict[str, Any]

_LENGTH = struct.Struct(">I")


def send(stream: BinaryIO, message: Message) -> None:
    """Write one message. ASCII JSON, so that no text can break the frame."""
    data = json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode()
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()


def receive(stream: BinaryIO) -> Message | None:
    """Read one message, or None where the other side has gone."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length)
    return json.loads(data) if len(data) == length else None


def pack_request(body: str, context: RenderContext) -> Message:
    """A text and its surroundings as a message."""
    return {
        "body": body,
        "language": context.language,
        "figures": [(key, asdict(figure)) for key, figure in context.figures.items()],
        "links": [(key, asdict(link)) for key, link in context.links.items()],
        "gallery": context.gallery,
        "preview": context.preview,
    }


def unpack_request(message: Message) -> tuple[str, RenderContext]:
    """The text and its surroundings again."""
    context = RenderContext(
        language=message["language"],
        figures={key: Figure(**figure) for key, figure in message["figures"]},
        links={key: Link(**link) for key, link in message["links"]},
        gallery=tuple(message["gallery"]),
        preview=message["preview"],
    )
    return message["body"], context


def pack_answer(rendered: Rendered) -> Message:
    """A rendering as a message."""
    return asdict(rendered)


def unpack_answer(message: Message) -> Rendered:
    """The rendering again."""
    return Rendered(
        html=message["html"],
        outline=tuple((level, text, name) for level, text, name in message["outline"]),
        line_map=tuple((line, index) for line, index in message["line_map"]),
        problems=tuple(_problem(problem) for problem in message["problems"]),
    )


def _problem(message: Message) -> Problem:
    return Problem(message["code"], Level(message["level"]), message["place"], message["number"], message["facts"])
