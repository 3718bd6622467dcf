"""What a program that copies folders does to the log of an open newsroom: noticed, and no acknowledged save is lost."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from db.newsroom import articles
from db.safety.verify import verify
from db.sqlite import backup, seals
from db.sqlite.store import DATABASE, SqliteStore, create_store, open_store
from db.store import Transaction
from editor.domain.errors import WorldFailed
from editor.domain.sentences import say
from editor.domain.story import Story

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from datetime import UTC, datetime
from db.newsroom import articles
from db.sqlite.store import open_store
from db.store import Transaction
from editor.domain.errors import WorldFailed
from editor.domain.story import Story
store = open_store(sys.argv[1])
print("ready", flush=True)
for line in sys.stdin:
    try:
        if line.strip() == "look":
            print(store.trouble() or "nothing", flush=True)
            continue
        with store.write() as tx:
            articles.create(tx, Story(headline=line.strip()), by="", at=datetime.now(UTC))
        print("saved", flush=True)
    except WorldFailed as failed:
        print(failed.code, flush=True)
"""

LOG_STAYS = pytest.mark.not_on("windows", "the log of an open newsroom can't be deleted or replaced there")


class Writer:
    """Another process with the newsroom open, told line by line what to write."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def write(self, headline: str) -> str:
        """What it answers: "saved" after the commit, or the code of the failure."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{headline}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def look(self) -> str:
        """What it finds when it only looks at its files."""
        return self.write("look")


@contextmanager
def writing_to(location: str) -> Iterator[Writer]:
    command = [sys.executable, "-c", WRITER, location]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield Writer(process)
        process.kill()


@pytest.fixture
def location(tmp_path: Path) -> str:
    with closing(create_store(str(tmp_path / "newsroom"))) as store:
        return store.location


def saved(location: str) -> list[str]:
    with closing(open_store(location)) as store:
        assert verify(store.path)[1] == ()
        with store.read() as tx:
            return [articles.get(tx, number).story.headline for number in range(1, articles.counts(tx).desk["all"] + 1)]


def log_of(location: str, ending: str = "-wal") -> Path:
    return Path(location) / f"{DATABASE}{ending}"


@LOG_STAYS
@pytest.mark.parametrize("endings", [("-wal",), ("-shm",), ("-wal", "-shm")])
def test_a_deleted_log_is_noticed_before_the_next_save_and_those_before_are_not_lost(
    location: str, endings: tuple[str, ...]
) -> None:
    with writing_to(location) as writer:
        assert [writer.write(words) for words in ("Раз", "Два")] == ["saved", "saved"]
        for ending in endings:
            log_of(location, ending).unlink()
        assert writer.write("В пустоту") == "wal-replaced"
        assert writer.write("И это") == "wal-replaced"
        writer.process.send_signal(signal.SIGKILL)
        writer.process.wait()
    assert saved(location) == ["Раз", "Два"]


@LOG_STAYS
def test_looking_is_enough_to_bring_home_what_was_saved(location: str) -> None:
    with writing_to(location) as writer:
        assert writer.write("Раз") == "saved"
        assert writer.look() == "nothing"
        log_of(location).unlink()
        assert writer.look() == "wal-replaced"
        with closing(open_store(location)) as second, second.read() as tx:
            assert articles.get(tx, 1).story.headline == "Раз"
        assert writer.look() == "wal-replaced", "until it is opened again"
        assert writer.write("Ещё") == "wal-replaced"
    assert saved(location) == ["Раз"]


@LOG_STAYS
def test_a_log_of_another_newsroom_that_takes_the_name_is_set_aside(location: str, tmp_path: Path) -> None:
    with closing(create_store(str(tmp_path / "other"))) as other:
        with other.write() as tx:
            articles.create(tx, Story(headline="Чужое"), by="", at=datetime.now().astimezone())
        strange = log_of(other.location).read_bytes()
    with writing_to(location) as writer:
        assert writer.write("Раз") == "saved"
        (tmp_path / "swap").write_bytes(strange)
        (tmp_path / "swap").replace(log_of(location))
        assert writer.write("В пустоту") == "wal-replaced"
    assert saved(location) == ["Раз"]
    assert log_of(location, ".foreign-wal").read_bytes() == strange
    (copy,) = (Path(location) / backup.FOLDER).iterdir()
    backup.examine_copy(copy, copy.name)


@LOG_STAYS
def test_a_log_that_goes_between_the_commit_and_the_answer_is_no_acknowledged_save(
    store: SqliteStore, noon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal = seals.seal_touched

    def seal_and_lose_the_log(tx: Transaction) -> None:
        seal(tx)
        log_of(store.location).unlink()

    monkeypatch.setattr(seals, "seal_touched", seal_and_lose_the_log)
    with pytest.raises(WorldFailed) as caught, store.write() as tx:
        articles.create(tx, Story(headline="Раз"), by="", at=noon)
    assert caught.value.code == "wal-replaced"
    assert "open the newsroom again" in say(caught.value.code, caught.value.facts)
    store.close()
    assert saved(store.location) == ["Раз"], "it is kept all the same"


def test_a_log_that_comes_and_goes_with_its_connections_is_no_trouble(store: SqliteStore, noon: datetime) -> None:
    for number in range(3):
        with store.write() as tx:
            articles.create(tx, Story(headline=str(number)), by="", at=noon)
        with closing(open_store(store.location)) as second, second.write() as tx:
            articles.create(tx, Story(headline="второй"), by="", at=noon)
        shutil.copyfile(log_of(store.location), store.path.with_name("copy"))
        assert store.trouble() == ""
        store.close()
        assert store.trouble() == ""
