"""A message of a messenger or a letter as it is copied: who sent it and when goes, what it says stays."""

from __future__ import annotations

import re

Report = list[tuple[str, str]]
"""Codes and excerpts, as in `Imported.dropped`."""

_STAMP = re.compile(
    r"\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:[ \u202f]?[APap]\.?[Mm]\.?)?(?:\]| -) ?"
    r"(?P<who>[^:\n]{1,40}): ?"
)
_NO_MEDIA = re.compile(r"(?i)<?(?:медиа не включены|без медиафайлов|media omitted|image omitted|video omitted)>?")
_FIELD = re.compile(
    r"(?i)(?P<name>от|кому|копия|дата|отправлено|тема|from|to|cc|date|sent|subject|reply-to|кімнен|кімге|күні|тақырыбы)"
    r": ?(?P<value>\S.*)"
)
_SUBJECT, _DATES = {"тема", "subject", "тақырыбы"}, {"дата", "отправлено", "date", "sent", "күні"}
_ANSWER = re.compile(r"(?i)(?:(?:re|fwd?|fw|на|отв|пересл)(?:\[\d+\])?: ?)++")
_FEWEST_FIELDS = 3


def without_envelope(text: str, dropped: Report) -> str:
    """The text of a message: a letter's subject first, then its date. Any other text stays as it is."""
    lines = text.lstrip("\n").split("\n")
    if _STAMP.match(lines[0]):
        return "\n".join(_said(lines, dropped))
    fields = _fields(lines)
    if len(fields) < _FEWEST_FIELDS or not any(name in _SUBJECT for name, _ in fields):
        return text
    return "\n\n".join(_letter(fields, lines[len(fields) :], dropped))


def _said(lines: list[str], dropped: Report) -> list[str]:
    found: list[str] = []
    senders: dict[str, None] = {}
    for line in lines:
        stamp = _STAMP.match(line)
        words = line[stamp.end() :] if stamp else line
        if stamp:
            senders[stamp["who"].strip()] = None
            found.append("")
        if _NO_MEDIA.fullmatch(words.strip()):
            dropped.append(("dropped-not-understood", words.strip()))
        else:
            found.append(words)
    dropped += [("dropped-not-understood", name) for name in senders]
    return found


def _fields(lines: list[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in lines:
        field = _FIELD.fullmatch(line.strip())
        if field is None:
            break
        found.append((field["name"].lower(), field["value"]))
    return found


def _letter(fields: list[tuple[str, str]], lines: list[str], dropped: Report) -> list[str]:
    """Marks of quotation go; what stands under the line that parts a signature is reported."""
    subject = next(value for name, value in fields if name in _SUBJECT)
    head = [_ANSWER.sub("", subject, count=1), *(value for name, value in fields if name in _DATES)]
    dropped += [
        ("dropped-not-understood", f"{name}: {value}") for name, value in fields if name not in _SUBJECT | _DATES
    ]
    bare = [line.lstrip("> ") if line.startswith(">") else line for line in lines]
    end = next((at for at, line in enumerate(bare) if line.strip() == "--"), len(bare))
    dropped += [("dropped-not-understood", line.strip()) for line in bare[end + 1 :] if line.strip()]
    return [*head, "\n".join(bare[:end])]
