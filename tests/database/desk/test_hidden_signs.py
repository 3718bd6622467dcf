"""A headline that turns around what stands beside it, or drives a terminal, reaches no reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.cli.output import Output
from editor.domain.photos import Credit, Photo, Placement, Role
from tests.database.desk.conftest import Room

SIGNS = ("\u202e", "\u2067", "\x1b", "\x9b")
EVIL = f"Мост{''.join(SIGNS)}закрыт"


def test_no_file_of_a_site_has_a_hidden_sign(room: Room, photo: Photo, tmp_path: Path) -> None:
    room.desks.photos.change((photo.id,), credit=Credit(text=EVIL), alt=EVIL)
    placed = Placement(1, photo.id, Role.LEAD, caption=EVIL, alt=EVIL)
    room.live(headline=EVIL, lede=EVIL, kicker=EVIL, body=f"Тело {EVIL} 👩‍💻.", tags=(EVIL,), placements=(placed,))
    room.desks.exporting.export(tmp_path / "site")
    texts = {
        str(file.relative_to(tmp_path)): file.read_text("utf-8", errors="replace")
        for file in (tmp_path / "site").rglob("*")
        if file.is_file() and file.suffix not in {".jpg", ".webp"}
    }
    assert any("Мостзакрыт" in text for text in texts.values())
    assert any("👩‍💻" in text for text in texts.values())
    assert [name for name, text in texts.items() if any(sign in text for sign in SIGNS)] == []
    assert [name for name, text in texts.items() if "\\u202e" in text or "&#x202e" in text.lower()] == []


def test_no_escape_sequence_reaches_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    Output().answer(None, [f"5  {EVIL}"])
    Output().say(f"{EVIL}.md can't be read.")
    Output(as_json=True).answer({"headline": EVIL}, "")
    said = capsys.readouterr()
    assert not any(sign in said.out + said.err for sign in SIGNS)
    assert "\\u202e" in said.out
    assert "␛" in said.out
