"""The tables of a newsroom. Their rows never leave `db`: `db.newsroom.mapping` and `.stories` make values of them."""

from db.tables.articles import (
    Article,
    ArticleAuthor,
    ArticleTag,
    Correction,
    Draft,
    Lock,
    Note,
    Placement,
    Revision,
    SlugHistory,
    Tag,
)
from db.tables.exports import ExportItem, ExportRun
from db.tables.newsroom import Agency, Person, Photo, Rubric, RubricHistory, Seal, Setting, ViewCount

__all__ = [
    "Agency",
    "Article",
    "ArticleAuthor",
    "ArticleTag",
    "Correction",
    "Draft",
    "ExportItem",
    "ExportRun",
    "Lock",
    "Note",
    "Person",
    "Photo",
    "Placement",
    "Revision",
    "Rubric",
    "RubricHistory",
    "Seal",
    "Setting",
    "SlugHistory",
    "Tag",
    "ViewCount",
]
