"""A PostgreSQL server of the tests' own: in a temporary folder, on a socket there, gone with the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic, sleep

import psycopg
import pytest
from sqlalchemy import text

from db.postgres.search_tsvector import ARTICLE_TEXT
from db.postgres.store import DRIVER, MADE_TABLES, PostgresStore, create_store, open_store

EMPTY = f"TRUNCATE {', '.join(table.name for table in (*MADE_TABLES, ARTICLE_TEXT))} RESTART IDENTITY"
QUICK = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "16MB",
    "max_connections": "40",
}
"""Nothing here has to outlive a power cut, and nobody comes from outside."""

UNTIL_THE_TESTS_END = '"$@" & read -r _; kill -QUIT $!; wait $!'
"""A shell that ends the server when its input is closed: also when the tests are killed."""

_START_S = 60.0


class Server:
    """A running server; `newsroom` gives an empty newsroom in a database of its own."""

    def __init__(self, sockets: Path) -> None:
        self._sockets = sockets
        self._numbers = count(1)
        self._newsroom = self.new_database()
        create_store(self._newsroom, sockets).close()

    def address(self, database: str) -> str:
        """Where a database is, as a store wants to be told."""
        return f"{DRIVER}://postgres@/{database}?host={self._sockets}"

    def new_database(self) -> str:
        """The address of a new database, which goes with the server: to drop one takes a second."""
        name = f"made_{next(self._numbers)}"
        with self._administrator() as plain:
            plain.execute(f"CREATE DATABASE {name}")
        return self.address(name)

    @contextmanager
    def newsroom(self, photo_root: Path) -> Iterator[PostgresStore]:
        """An empty newsroom, the one that there is emptied after each test."""
        store = open_store(self._newsroom, photo_root)
        try:
            yield store
        finally:
            with store.write() as tx:
                tx.execute(text(EMPTY))
            store.close()

    def _administrator(self) -> psycopg.Connection:
        return psycopg.connect(host=str(self._sockets), user="postgres", dbname="postgres", autocommit=True)


@contextmanager
def running_server() -> Iterator[Server]:
    """A server that runs until the block ends. As root it runs under another user, which it insists on."""
    programs = _programs()
    folder = Path(mkdtemp(prefix="rubrika-pg-", dir="/tmp"))
    who = _user()
    try:
        _own(folder, who)
        data = folder / "data"
        options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
        subprocess.run([programs / "initdb", *options, data], user=who, check=True, stdout=subprocess.PIPE, cwd=folder)
        settings = [f"--{name}={value}" for name, value in QUICK.items()]
        command = [programs / "postgres", "-D", data, "-k", folder, *settings]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                ["/bin/sh", "-c", UNTIL_THE_TESTS_END, "sh", *command],
                stdin=subprocess.PIPE, stdout=log, stderr=log, user=who, cwd=folder,
            )  # fmt: skip
        try:
            _wait_for(folder, process)
            yield Server(folder)
        finally:
            process.communicate()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """The folder with the server's programs, those of the newest version; Debian keeps them out of the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    initdb = found[-1] if found else shutil.which("initdb")
    if initdb is None:
        missing = "PostgreSQL's server is not on this machine: `bash .ci/system-packages test` installs it"
        (pytest.fail if shutil.which("dpkg-query") else pytest.skip)(missing)
    return Path(initdb).resolve().parent


def _user() -> str | None:
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    known = Path("/etc/passwd").read_text()
    return "postgres" if "\npostgres:" in known else "nobody"


def _own(folder: Path, who: str | None) -> None:
    if who is not None:
        shutil.chown(folder, who)


def _wait_for(folder: Path, process: subprocess.Popen[bytes]) -> None:
    until = monotonic() + _START_S
    while monotonic() < until and process.poll() is None:
        try:
            psycopg.connect(host=str(folder), user="postgres", dbname="postgres").close()
        except psycopg.OperationalError:
            sleep(0.02)
        else:
            return
    pytest.fail(f"PostgreSQL did not start: {(folder / 'log').read_text(errors='replace')}")
