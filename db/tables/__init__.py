"""The tables of a newsroom. Their rows never leave `db`: `db.newsroom.mapping` and `.stories` make values of them."""

from db.tables.articles import (
    ArticleAuthor,
    ArticleRecord,
    ArticleTag,
    CorrectionRecord,
    DraftRecord,
    Lock,
    Note,
    PlacementRecord,
    RevisionRecord,
    SlugHistory,
    TagRecord,
)
from db.tables.exports import ExportItem, ExportRun
from db.tables.newsroom import (
    AgencyRecord,
    PersonRecord,
    PhotoRecord,
    RubricHistory,
    RubricRecord,
    Seal,
    Setting,
    ViewCount,
)

__all__ = [
    "AgencyRecord",
    "ArticleAuthor",
    "ArticleRecord",
    "ArticleTag",
    "CorrectionRecord",
    "DraftRecord",
    "ExportItem",
    "ExportRun",
    "Lock",
    "Note",
    "PersonRecord",
    "PhotoRecord",
    "PlacementRecord",
    "RevisionRecord",
    "RubricHistory",
    "RubricRecord",
    "Seal",
    "Setting",
    "SlugHistory",
    "TagRecord",
    "ViewCount",
]
