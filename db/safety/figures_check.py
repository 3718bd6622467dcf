"""The figures of lists and sidebar against those that are counted anew."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from db import tables
from db.newsroom.recounting import is_right
from db.sqlite.connections import DRIVER, reading_in
from db.sqlite.failures import is_passing
from editor.domain.keeping import Damage


def figure_damages(kept: sqlite3.Connection) -> list[Damage]:
    """A damage where other figures are kept than follow from the rows, as the transaction of `kept` sees both."""
    try:
        with reading_in(kept) as tx:
            right = is_right(tx)
    except (DRIVER.DatabaseError, DBAPIError) as error:
        if is_passing(error):
            raise
        right = False
    return [] if right else [Damage("damage-figures", tables.ArticleCount.__tablename__)]
