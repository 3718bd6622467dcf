"""A plugin that takes away what Windows lacks before tests are collected (see test_collection)."""

from __future__ import annotations

import importlib
import os
import signal
import sys

import pytest

ABSENT = ("fcntl", "resource", "termios", "tty", "pty", "pwd", "grp", "syslog", "readline")
LIBRARIES = (
    "PySide6.QtTest", "PySide6.QtWebEngineWidgets", "alembic.command", "apsw", "asyncio", "ctypes", "getpass",
    "hypothesis", "lxml.html", "multiprocessing.connection", "playwright.sync_api", "PIL.ImageGrab", "platformdirs",
    "pysqlite3", "rich.progress", "sqlalchemy", "subprocess", "tempfile", "yaml", "tests.systems.views",
)  # fmt: skip
"""What has a way of its own on Windows, and takes the one of Linux here."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    for name in LIBRARIES:
        importlib.import_module(name)
    for name in ABSENT:
        sys.modules[name] = None  # type: ignore[assignment]
    lacking = sys.modules["tests.systems.views"].NOT_ON_WINDOWS
    for module in (os, signal):
        for name in lacking[module.__name__].split():
            delattr(module, name)
    sys.platform = "win32"  # for the tests; the program sees it by the views
