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
from db.tables.counts import ArticleCount, Tally
from db.tables.exports import ExportBlock, ExportItem, ExportRun, ExportTarget, TargetPage
from db.tables.findings import FindingsRecord
from db.tables.live import ChangeLog, LiveArticleRecord, LiveCount, LiveUse
from db.tables.newsroom import (
    AgencyName,
    AgencyRecord,
    PersonName,
    PersonRecord,
    PhotoRecord,
    RubricHistory,
    RubricName,
    RubricRecord,
    Seal,
    Setting,
    ViewCount,
)

__all__ = [
    "AgencyName",
    "AgencyRecord",
    "ArticleAuthor",
    "ArticleCount",
    "ArticleRecord",
    "ArticleTag",
    "ChangeLog",
    "CorrectionRecord",
    "DraftRecord",
    "ExportBlock",
    "ExportItem",
    "ExportRun",
    "ExportTarget",
    "FindingsRecord",
    "LiveArticleRecord",
    "LiveCount",
    "LiveUse",
    "Lock",
    "Note",
    "PersonName",
    "PersonRecord",
    "PhotoRecord",
    "PlacementRecord",
    "RevisionRecord",
    "RubricHistory",
    "RubricName",
    "RubricRecord",
    "Seal",
    "Setting",
    "SlugHistory",
    "TagRecord",
    "Tally",
    "TargetPage",
    "ViewCount",
]
