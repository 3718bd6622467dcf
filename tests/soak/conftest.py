"""One warm nursery of writers for all rounds of a test file."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.soak.nursery import Nursery


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Where writers are forked."""
    if sys.platform != "linux":
        pytest.skip("writers are forked and traced on Linux alone")
    with Nursery() as one:
        yield one
