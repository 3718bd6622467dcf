"""Short fingerprints of values and of bytes: equal fingerprints mean that nothing needs to be made again."""

from __future__ import annotations

import hashlib


def digest(*values: object) -> str:
    """16 hex digits over the values' `repr`: frozen values of the domain always print the same way."""
    return hashlib.sha256(repr(values).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def sha256(data: bytes) -> str:
    """The full SHA-256 of a file's bytes in lower-case hex."""
    return hashlib.sha256(data).hexdigest()
