"""Files that somebody names: what is no plain file is refused before it is opened."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from editor.domain.errors import BadInput, WorldFailed
from editor.intake.files import contents, must_be_file, read_bounded


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """A pipe that nobody writes to: opening it would wait for ever."""
    os.mkfifo(tmp_path / "pipe.md")
    return tmp_path / "pipe.md"


@pytest.fixture
def socket_file(tmp_path: Path) -> Iterator[Path]:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(tmp_path / "s"))
        yield tmp_path / "s"


@pytest.mark.not_on("windows", "makes a named pipe and a socket in a folder")
def test_a_pipe_a_socket_a_device_and_a_folder_are_refused(pipe: Path, socket_file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(pipe)
    for path in (pipe, link, socket_file, Path(os.devnull), Path("/dev/zero"), tmp_path):
        with pytest.raises(BadInput) as refused:
            contents(path)
        assert (refused.value.code, refused.value.facts) == ("not-a-file", {"file": str(path)})


def test_a_file_that_is_gone_or_has_no_name_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.md", tmp_path / ("a" * 300), tmp_path / "a\0b"):
        with pytest.raises(WorldFailed) as refused:
            must_be_file(path)
        assert refused.value.code == "unreadable-file"
        assert refused.value.facts["why"]


def test_no_more_is_read_than_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 2**20)
    assert len(contents(tmp_path / "a.txt", 2**20)) == 2**20
    (tmp_path / "a.txt").write_bytes(b"x" * (2**20 + 1))
    for read in (lambda: contents(tmp_path / "a.txt", 2**20), lambda: read_bounded(BytesIO(b"x" * 2**21), "-", 2**20)):
        with pytest.raises(BadInput) as refused:
            read()
        assert (refused.value.code, refused.value.facts["limit"]) == ("too-long-text", 1)
