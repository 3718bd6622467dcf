"""The row of a picture that has just been taken into the store."""

from __future__ import annotations

from datetime import datetime

from editor.domain.photos import Credit, Photo
from editor.photos.metadata import PhotoFacts
from editor.photos.store import StoredPhoto


def photo_of(stored: StoredPhoto, facts: PhotoFacts, *, file_name: str, credit: Credit, at: datetime) -> Photo:
    """What the file says of itself, and the credit that the newsroom gives it."""
    return Photo(
        sha256=stored.sha256,
        file_name=file_name,
        media_type=stored.media_type,
        width=stored.width,
        height=stored.height,
        byte_size=stored.byte_size,
        credit=credit,
        description=facts.description,
        alt=facts.alt,
        source=facts.source or facts.creator,
        usage_terms=facts.usage_terms,
        taken_at=facts.taken_at,
        added_at=at,
    )
