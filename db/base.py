"""The declarative base: how constraints are named and how texts and times are stored."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import Date, DateTime, Dialect, MetaData, Text
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from db.hashes import clean_text


class SafeText(TypeDecorator[str]):
    """Text without NUL and lone surrogates, whatever was handed in."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - its shape is given
        """Make a value safe on its way in."""
        return None if value is None else clean_text(value)


class UtcTime(TypeDecorator[datetime]):
    """An aware time, stored in UTC with microseconds; a naive one is our bug."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Turn an aware time into UTC on its way in."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone: {value}")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Say on its way out that it is UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


DERIVED: dict[str, Any] = {"info": {"derived": True}}
"""Marks a table whose rows are made of others, and can be made anew."""


class Base(DeclarativeBase):
    """Every table of a newsroom. Constraints have names, so that a migration can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: SafeText, datetime: UtcTime, date: Date}
